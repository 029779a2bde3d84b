use super::*;

#[test]
fn options_are_read_as_a_command_line() {
    let read = |text: &str| options(text).unwrap();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        read("-c search_path=a,b  --statement-timeout=5s"),
        [pair("search_path", "a,b"), pair("statement_timeout", "5s")]
    );
    assert_eq!(read("-cjit=off"), [pair("jit", "off")]);
    assert_eq!(read("-c application_name=a\\ b\\\\c"), [pair("application_name", "a b\\c")]);
    assert_eq!(read(""), []);
    assert_eq!(options("-x").unwrap_err().sqlstate(), "42601");
    assert_eq!(options("-c name").unwrap_err().sqlstate(), "42601");
    assert!(options("-c").is_err());
}

#[test]
fn parameters_come_in_pairs() {
    assert_eq!(parameters(b"user\0me\0\0").unwrap(), [("user".to_owned(), "me".to_owned())]);
    assert_eq!(parameters(b"user\0me\0options\0\0\0").unwrap()[1].1, "");
    assert_eq!(parameters(b"\0").unwrap(), []);
    for bad in [&b"user\0me"[..], b"user\0\xff\0\0", b"", b"user\0\0"] {
        assert!(parameters(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn settings_of_the_startup_message_are_checked() {
    let startup = |name: &str, value: &str| Startup { minor: 0, parameters: vec![(name.to_owned(), value.to_owned())] };
    assert_eq!(settings(&startup("application_name", "x"), "alice").unwrap().get("application_name").unwrap(), "x");
    assert_eq!(settings(&startup("DateStyle", "ISO"), "alice").unwrap().get("datestyle").unwrap(), "ISO, MDY");
    let alice = settings(&startup("application_name", "x"), "alice").unwrap();
    assert_eq!(
        (alice.get("session_authorization").unwrap(), alice.get("is_superuser").unwrap()),
        ("alice".into(), "off".into())
    );
    let failure = settings(&startup("nothing", "x"), "alice").err().unwrap();
    assert!(failure.is_fatal() && failure.sqlstate() == "42704");
}

#[tokio::test]
async fn a_client_that_is_silent_is_asked_whether_it_is_there() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let _client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (socket, _) = listener.accept().await.unwrap();
    prepare(&socket);
    let options = SockRef::from(&socket);
    assert!(options.keepalive().unwrap() && options.tcp_nodelay().unwrap());
}
