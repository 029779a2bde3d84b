use super::*;

#[test]
fn what_is_signed_can_be_checked_with_the_public_key_alone() {
    let key = SigningKey::generate().unwrap();
    let again = SigningKey::from_pem(&key.to_pem().unwrap()).unwrap();
    assert_eq!(key.fingerprint().unwrap(), again.fingerprint().unwrap());
    let digest: [u8; 32] = Sha256::digest(b"quack").into();
    let signature = again.sign(&digest).unwrap();
    assert_eq!(signature.len(), 256);
    // By another implementation.
    let public = PublicKey::from(&key.0);
    let der = rsa::pkcs1::EncodeRsaPublicKey::to_pkcs1_der(&public).unwrap();
    let checker = ring::signature::UnparsedPublicKey::new(&ring::signature::RSA_PKCS1_2048_8192_SHA256, der.as_bytes());
    checker.verify(b"quack", &signature).unwrap();
    assert!(checker.verify(b"quick", &signature).is_err());
    assert!(key.public_pem().unwrap().starts_with("-----BEGIN PUBLIC KEY-----"));
}

#[test]
fn what_is_no_key_is_refused() {
    for text in ["", "garbage", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"] {
        assert!(SigningKey::from_pem(text).is_err());
    }
}
