use super::*;

#[test]
fn a_kept_verifier_is_read() {
    let text = postgres_protocol::password::scram_sha_256(b"secret");
    let verifier = Verifier::parse(&text).unwrap();
    let made = Verifier::of_password("secret", verifier.salt.clone());
    assert_eq!((verifier.iterations, &verifier.stored_key), (4096, &made.stored_key));
    assert_eq!(verifier.server_key, made.server_key);
    assert_ne!(verifier.stored_key, Verifier::of_password("secrets", verifier.salt).stored_key);
}

#[test]
fn what_is_no_verifier_fits_nobody() {
    for text in [
        "",
        "secret",
        "SCRAM-SHA-256$",
        "SCRAM-SHA-256$4096:c2FsdA==",
        "SCRAM-SHA-256$0:c2FsdA==$a2V5:a2V5",
        "SCRAM-SHA-256$4096:c2FsdA==$a2V5:a2V5",
        "SCRAM-SHA-256$x:c2FsdA==$a2V5:a2V5",
        "SCRAM-SHA-256$4096:!$a2V5:a2V5",
    ] {
        assert!(Verifier::parse(text).is_none(), "{text}");
    }
}
