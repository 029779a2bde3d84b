use super::*;

#[test]
fn a_token_is_asked_for_by_its_hash() {
    let token = new_token();
    assert!(token.starts_with("oduser_") && token.len() == 7 + 64, "{token}");
    assert_ne!(token, new_token());
    let asked = question(&token);
    assert!(!asked.contains(&token[7..]), "{asked}");
    assert_eq!(hash_of_question(&asked), Some(token::hash(&token)));
    for other in ["alice", "", "token:", "token:00", "share:00"] {
        assert_eq!(hash_of_question(other), None, "{other}");
    }
}
