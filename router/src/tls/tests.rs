use super::*;

fn write(folder: &Path, name: &str) -> TlsFiles {
    let made = rcgen::generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    let (certificate, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    fs::write(&certificate, made.cert.pem()).unwrap();
    fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    TlsFiles { certificate, key, client_authority: None, names_user: false }
}

fn age(tls: &Tls) {
    tls.loaded.lock().looked -= LOOK_EVERY * 2;
}

#[test]
fn changed_files_are_read_again_and_broken_ones_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let files = write(folder.path(), "one.example");
    let tls = Tls::open(files.clone(), &["h2"]).unwrap();
    let first = tls.current();
    assert_eq!(first.alpn_protocols, [b"h2".to_vec()]);
    age(&tls);
    assert!(Arc::ptr_eq(&first, &tls.current()));

    std::thread::sleep(Duration::from_millis(20));
    write(folder.path(), "two.example");
    assert!(Arc::ptr_eq(&first, &tls.current()), "not looked at in the same second");
    age(&tls);
    let second = tls.current();
    assert!(!Arc::ptr_eq(&first, &second));

    std::thread::sleep(Duration::from_millis(20));
    fs::write(&files.key, "garbage").unwrap();
    age(&tls);
    assert!(Arc::ptr_eq(&second, &tls.current()));
}

#[test]
fn files_that_cannot_be_used_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let files = write(folder.path(), "one.example");
    let error = |files: TlsFiles| Tls::open(files, &[]).err().unwrap().to_string();
    let missing = folder.path().join("missing.pem");
    assert!(error(TlsFiles { certificate: missing.clone(), ..files.clone() }).contains("missing.pem"));
    assert!(error(TlsFiles { key: missing.clone(), ..files.clone() }).contains("missing.pem"));
    assert!(error(TlsFiles { client_authority: Some(missing), ..files.clone() }).contains("missing.pem"));
    assert!(error(TlsFiles { certificate: files.key.clone(), ..files.clone() }).contains("no certificate"));
    // A key of another certificate.
    let other = tempfile::tempdir().unwrap();
    let foreign = write(other.path(), "one.example");
    assert!(error(TlsFiles { key: foreign.key, ..files }).contains("cannot be used"));
}
