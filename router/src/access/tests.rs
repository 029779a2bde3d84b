use openduck_proto::ErrorKind;

use super::*;

#[test]
fn only_the_token_opens() {
    let access = Access::new(Some("quack".to_owned()));
    assert_eq!(access.check(Some("quack")).unwrap().user, ADMINISTRATOR);
    for wrong in [None, Some(""), Some("quac"), Some("quackk"), Some("QUACK")] {
        assert_eq!(access.check(wrong).unwrap_err().kind(), ErrorKind::Unauthenticated, "{wrong:?}");
    }
}

#[test]
fn an_open_door_asks_nothing() {
    let access = Access::new(None);
    assert!(access.is_open());
    assert_eq!(access.check(None).unwrap().user, ADMINISTRATOR);
    assert!(access.challenge("anybody") == Challenge::Open);
}

#[test]
fn the_token_is_the_administrators_password_only() {
    let access = Access::new(Some("quack".to_owned()));
    assert!(access.challenge(ADMINISTRATOR) == Challenge::Password("quack"));
    assert!(access.challenge("somebody") == Challenge::Unknown);
}

#[test]
fn debug_does_not_show_the_token() {
    assert!(!format!("{:?}", Access::new(Some("quack".to_owned()))).contains("quack"));
}
