use std::io::Read;

use super::*;

#[tokio::test]
async fn the_one_file_is_there_and_others_say_which_is() {
    let repository = Repository::new("v2.0.0", "linux_amd64", None, || Ok(b"library".to_vec()));
    let file = "openduck.duckdb_extension.gz";
    let mut unpacked = Vec::new();
    let compressed = repository.find("v2.0.0", "linux_amd64", file).await.unwrap();
    flate2::read::GzDecoder::new(compressed.as_ref()).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, b"library");
    for (version, platform, file) in [
        ("v1.5.5", "linux_amd64", file),
        ("v2.0.0", "osx_arm64", file),
        ("v2.0.0", "linux_amd64", "httpfs.duckdb_extension.gz"),
        ("v2.0.0", "linux_amd64", "openduck"),
    ] {
        let message = repository.find(version, platform, file).await.unwrap_err();
        assert!(message.contains("v2.0.0 on linux_amd64"), "{message}");
    }
}

#[tokio::test]
async fn what_cannot_be_made_is_said() {
    let repository = Repository::new("v2.0.0", "linux_amd64", None, || Err("no library".to_owned()));
    let found = repository.find("v2.0.0", "linux_amd64", "openduck.duckdb_extension.gz").await;
    assert_eq!(found.unwrap_err(), "no library");
}
