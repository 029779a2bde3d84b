use openduck_proto::ErrorKind;

use super::*;

#[tokio::test]
async fn only_the_token_opens() {
    let access = Access::new(Some("quack".to_owned()));
    assert_eq!(access.check(Some("quack")).await.unwrap().user, ADMINISTRATOR);
    for wrong in [None, Some(""), Some("quac"), Some("quackk"), Some("QUACK"), Some("odshare_"), Some("odshare_12")] {
        assert_eq!(access.check(wrong).await.unwrap_err().kind(), ErrorKind::Unauthenticated, "{wrong:?}");
    }
}

#[tokio::test]
async fn an_open_door_asks_nothing() {
    let access = Access::new(None);
    assert!(access.is_open());
    assert_eq!(access.check(None).await.unwrap().user, ADMINISTRATOR);
    assert!(access.challenge("anybody") == Challenge::Open);
    // Whoever means to come by a share does not come in as the administrator.
    let refused = access.check(Some("odshare_12")).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Unauthenticated);
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
