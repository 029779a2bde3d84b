use super::*;

fn field(file: &[u8], index: usize) -> &str {
    let footer = &file[file.len() - 512..];
    std::str::from_utf8(&footer[index * 32..(index + 1) * 32]).unwrap().trim_end_matches('\0')
}

#[test]
fn the_footer_says_what_the_engine_asks_for() {
    let file = pack(b"library", "1.2.3", None);
    assert_eq!(file.len(), 7 + 512);
    assert!(file.starts_with(b"library"));
    let fields: Vec<_> = (0..8).map(|index| field(&file, index)).collect();
    assert_eq!(fields, ["", "", "", "CPP", "1.2.3", "v2.0.0", platform().as_str(), "4"]);
    assert!(file.ends_with(&[0; SIGNATURE_BYTES]));
}

#[test]
fn a_signature_stands_at_the_end_and_is_not_signed() {
    let signature = [7; SIGNATURE_BYTES];
    let file = pack(b"library", "1", Some(&signature));
    assert!(file.ends_with(&signature));
    let expected = Sha256::digest(Sha256::digest(&file[..file.len() - SIGNATURE_BYTES]));
    assert_eq!(signing_digest(b"library", "1")[..], expected[..]);
}

#[test]
fn large_files_are_signed_in_pieces() {
    let library = vec![1; PIECE_BYTES + 5];
    let file = pack(&library, "1", None);
    let body = &file[..file.len() - SIGNATURE_BYTES];
    let mut all = Sha256::new();
    all.update(Sha256::digest(&body[..PIECE_BYTES]));
    all.update(Sha256::digest(&body[PIECE_BYTES..]));
    assert_eq!(signing_digest(&library, "1")[..], all.finalize()[..]);
}

#[test]
fn the_platform_is_named_as_the_engine_names_it() {
    assert!(["linux_amd64", "linux_arm64", "osx_amd64", "osx_arm64"].contains(&platform().as_str()));
}

#[test]
fn only_a_library_of_this_build_is_taken() {
    let folder = std::env::temp_dir().join(format!("openduck-pack-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let places = [folder.clone()];
    assert!(matches!(find(&places), Err(LibraryError::Missing { .. })));
    let path = folder.join("libopenduck_extension.so");
    fs::write(&path, b"openduck extension build 0123.").unwrap();
    assert!(matches!(find(&places), Err(LibraryError::Foreign { .. })));
    // Over the border of two pieces.
    let mut bytes = vec![b'o'; PIECE_BYTES - 10];
    bytes.extend_from_slice(BUILD.as_bytes());
    fs::write(&path, bytes).unwrap();
    assert_eq!(find(&places).unwrap(), path);
    fs::remove_dir_all(folder).unwrap();
}
