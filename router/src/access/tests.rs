use openduck_proto::ErrorKind;

use super::*;

#[tokio::test]
async fn only_the_token_opens() {
    let access = Access::new(Some("quack".to_owned()));
    assert_eq!(access.check(Some("quack")).await.unwrap().user, ADMINISTRATOR);
    for wrong in [None, Some(""), Some("quac"), Some("quackk"), Some("QUACK"), Some("odshare_"), Some("oduser_12")] {
        assert_eq!(access.check(wrong).await.unwrap_err().kind(), ErrorKind::Unauthenticated, "{wrong:?}");
    }
}

#[tokio::test]
async fn an_open_door_asks_nothing() {
    let access = Access::new(None);
    assert!(access.is_open());
    assert_eq!(access.check(None).await.unwrap().user, ADMINISTRATOR);
    assert_eq!(access.challenge("anybody").await.unwrap(), Challenge::Open);
    // Whoever means to come by a share, or as somebody else, does not come in as the administrator.
    for token in ["odshare_12", "oduser_12"] {
        let refused = access.check(Some(token)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Unauthenticated);
    }
}

#[tokio::test]
async fn the_token_is_the_administrators_password_only() {
    let access = Access::new(Some("quack".to_owned()));
    assert_eq!(access.challenge(ADMINISTRATOR).await.unwrap(), Challenge::Token);
    assert_eq!(access.challenge("somebody").await.unwrap(), Challenge::Unknown);
}

#[test]
fn debug_does_not_show_the_token() {
    assert!(!format!("{:?}", Access::new(Some("quack".to_owned()))).contains("quack"));
}
