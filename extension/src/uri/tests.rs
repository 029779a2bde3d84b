use super::*;

fn place(path: &str, options: &[(&str, &str)]) -> Result<Place, Failure> {
    Target::parse(path, options)?.place(|_| None)
}

fn message(result: Result<Place, Failure>) -> String {
    result.unwrap_err().message
}

#[test]
fn everything_has_a_default() {
    let place = place("mydb", &[]).unwrap();
    assert_eq!(place.database, "mydb");
    assert_eq!(place.endpoint.to_string(), "http://localhost:7878");
    assert_eq!(place.token, None);
}

#[test]
fn both_prefixes_are_known() {
    for path in ["openduck:mydb?token=t", "od:mydb?token=t", "mydb?token=t"] {
        let place = place(path, &[]).unwrap();
        assert_eq!((place.database.as_str(), place.token), ("mydb", Some(Token("t".to_owned()))));
    }
}

#[test]
fn values_are_percent_decoded() {
    let place = place("my%20db?token=a%26b%3Dc+d", &[]).unwrap();
    assert_eq!(place.database, "my db");
    assert_eq!(place.token, Some(Token("a&b=c+d".to_owned())));
    assert!(message(self::place("my%ffdb", &[])).contains("not UTF-8"));
}

#[test]
fn an_unknown_parameter_is_refused_with_the_list() {
    let message = message(place("mydb?tokn=secret", &[]));
    assert_eq!(message, "openduck: unknown parameter \"tokn\"; known are ca, endpoint, secret, snapshot, token");
}

#[test]
fn a_parameter_given_twice_is_refused() {
    assert!(message(place("mydb?token=a&token=b", &[])).contains("\"token\" is given twice"));
    assert!(message(place("mydb?endpoint=http://a:1", &[("ENDPOINT", "http://b:1")])).contains("given twice"));
}

#[test]
fn a_value_without_a_name_is_not_repeated() {
    assert!(!message(place("mydb?verysecret", &[])).contains("verysecret"));
}

#[test]
fn endpoints_that_are_none_are_refused() {
    for (endpoint, part) in [
        ("localhost:7878", "no scheme"),
        ("ftp://a:1", "other than http"),
        ("http://u:p@a:1", "user name"),
        ("http://a:1/path", "more than a host"),
        ("http://:1", "no host"),
        ("http://a:99999", "port"),
    ] {
        let message = message(place("d", &[("endpoint", endpoint)]));
        assert!(message.contains(part), "{endpoint}: {message}");
    }
}

#[test]
fn addresses_of_both_families_are_read() {
    let endpoint = place("d?endpoint=https://[::1]:9/", &[]).unwrap().endpoint;
    assert_eq!((endpoint.host.as_str(), endpoint.port, endpoint.tls), ("::1", 9, true));
    assert_eq!(endpoint.to_string(), "https://[::1]:9");
    assert_eq!(place("d?endpoint=https://h", &[]).unwrap().endpoint.port, 443);
}

#[test]
fn the_order_is_given_then_secret_then_environment() {
    let environment = |name: &str| Some(format!("{}env", if name == "OPENDUCK_ENDPOINT" { "http://" } else { "" }));
    let mut target = Target::parse("d", &[]).unwrap();
    let place = target.place(environment).unwrap();
    assert_eq!((place.endpoint.host.as_str(), place.token), ("env", Some(Token("env".to_owned()))));
    target.set_secret(&[("token", "from-secret"), ("endpoint", "http://secret")]).unwrap();
    let place = target.place(environment).unwrap();
    assert_eq!((place.endpoint.host.as_str(), place.token), ("secret", Some(Token("from-secret".to_owned()))));
    let mut target = Target::parse("d?token=given", &[]).unwrap();
    target.set_secret(&[("token", "from-secret")]).unwrap();
    assert_eq!(target.place(environment).unwrap().token, Some(Token("given".to_owned())));
}

#[test]
fn a_secret_for_one_server_is_not_shown_to_another() {
    let secret = [("token", "s"), ("endpoint", "http://mine:1")];
    let mut target = Target::parse("d?endpoint=http://other:1", &[]).unwrap();
    target.set_secret(&secret).unwrap();
    assert_eq!(target.place(|_| None).unwrap().token, None);
    let mut target = Target::parse("d?endpoint=http://mine:1", &[]).unwrap();
    target.set_secret(&secret).unwrap();
    assert_eq!(target.place(|_| None).unwrap().token, Some(Token("s".to_owned())));
}

#[test]
fn a_token_is_never_printed() {
    let target = Target::parse("d?token=verysecret", &[]).unwrap();
    let place = target.place(|_| None).unwrap();
    assert!(!format!("{target:?} {place:?} {}", place.display()).contains("verysecret"));
}

#[test]
fn a_token_that_cannot_be_sent_is_refused() {
    assert!(message(place("d?token=a%0Ab", &[])).contains("cannot be sent"));
}
