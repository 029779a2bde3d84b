use super::*;
use crate::token::hash;

#[test]
fn a_user_is_named_after_the_hash() {
    let (one, other) = (new_token(), new_token());
    assert_ne!(one, other);
    assert_eq!(one.len(), TOKEN_PREFIX.len() + 64);
    assert_eq!(hash_of_user(&user(&hash(&one))), Some(hash(&one)));
    assert_ne!(hash(&one), hash(&other));
    assert!(!user(&hash(&one)).contains(&one[TOKEN_PREFIX.len()..]), "the name tells the token");
}

#[test]
fn other_users_have_no_hash() {
    let digits = "0".repeat(64);
    for user in ["", "openduck", "share:", "share:12", &format!("share:{digits}0"), &format!("x{digits}"), &digits] {
        assert_eq!(hash_of_user(user), None, "{user}");
    }
    assert_eq!(hash_of_user(&format!("share:{}", "ä".repeat(32))), None);
    assert_eq!(hash_of_user(&format!("share:{}", "+f".repeat(32))), None, "a sign is no digit");
}
