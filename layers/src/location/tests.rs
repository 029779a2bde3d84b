use super::*;

#[test]
fn places_are_read() {
    assert_eq!(Location::parse("file:///srv/duck").unwrap(), Location::Folder("/srv/duck".into()));
    let bucket = Location::parse("s3://ducks/a/b/?endpoint=http://localhost:3900/&region=garage").unwrap();
    assert_eq!(bucket.to_string(), "s3://ducks/a/b at http://localhost:3900");
    let Location::Bucket { region, .. } = &bucket else { panic!("{bucket:?}") };
    assert_eq!(region.as_deref(), Some("garage"));
    assert_eq!(Location::parse("s3://ducks").unwrap().to_string(), "s3://ducks/");
}

#[test]
fn what_is_no_place_is_refused() {
    for text in [
        "",
        "ducks",
        "/srv/duck",
        "file://srv/duck",
        "s3://",
        "s3:///a",
        "s3://key:secret@ducks/a",
        "s3://ducks/a/../b",
        "s3://ducks?endpoint=localhost:3900",
        "s3://ducks?zone=1",
        "gs://ducks/a",
    ] {
        let refused = Location::parse(text);
        assert!(matches!(&refused, Err(StorageError::Refused(_))), "{text}: {refused:?}");
    }
}
