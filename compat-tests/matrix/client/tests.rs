use super::{Check, one_line};

#[test]
fn lines_of_a_client_are_checks() {
    let ok = Check::parse("ok \\d customers").unwrap();
    assert_eq!((ok.name.as_str(), ok.failure), ("\\d customers", None));
    let failed = Check::parse("FAIL cursors: ERROR: no such cursor").unwrap();
    assert_eq!((failed.name.as_str(), failed.failure.as_deref()), ("cursors", Some("ERROR: no such cursor")));
    assert!(Check::parse("note: all is well").is_none());
}

#[test]
fn failures_read_the_same_in_each_run() {
    let told = "server at \"127.0.0.1\", port 54321 failed:\n 127.0.0.1:5433, 23505";
    assert_eq!(one_line(told), "server at \"127.0.0.1\", port PORT failed: 127.0.0.1:PORT, 23505");
    assert_eq!(one_line(&"é".repeat(300)), format!("{}..", "é".repeat(240)));
}
