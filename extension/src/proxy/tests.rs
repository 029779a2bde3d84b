use super::*;

fn endpoint(tls: bool, host: &str) -> Endpoint {
    Endpoint { tls, host: host.to_owned(), port: 7878 }
}

#[test]
fn the_environment_names_a_proxy_for_others_than_this_machine() {
    let matcher = || {
        let builder = Matcher::builder().http("http://user:secret@one:3128").https("two").no("inside.test,10.0.0.0/8");
        builder.build()
    };
    let name = |tls, host| Proxy::of(&matcher(), &endpoint(tls, host)).unwrap().map(|proxy| proxy.name());
    assert_eq!(name(false, "outside.test").as_deref(), Some("one:3128"));
    assert_eq!(name(true, "outside.test").as_deref(), Some("two:80"));
    assert_eq!(name(false, "2001:db8::1").as_deref(), Some("one:3128"));
    assert_eq!(name(false, "db.inside.test"), None);
    assert_eq!(name(true, "10.1.2.3"), None);
    for here in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"] {
        assert!(Proxy::of_environment(&endpoint(false, here)).unwrap().is_none(), "{here}");
    }
}

#[test]
fn a_proxy_of_another_kind_is_refused_without_its_password() {
    let matcher = Matcher::builder().all("socks5h://user:secret@one:1080").build();
    let Err(failure) = Proxy::of(&matcher, &endpoint(false, "outside.test")) else { panic!("it was taken") };
    assert!(failure.message.contains("socks5h://") && failure.message.contains("NO_PROXY=outside.test"));
    assert!(!failure.message.contains("secret"));
}
