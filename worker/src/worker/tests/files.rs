//! Folders of files that every user may read, and nothing beside them.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn the_files_of_a_folder_are_read_and_no_others() {
    let lake = tempfile::tempdir().unwrap();
    let lake = lake.path().canonicalize().unwrap();
    let (inside, outside) = (lake.join("in"), lake.join("out"));
    for (folder, text) in [(&inside, "a,b\n1,x\n2,y\n"), (&outside, "a\nsecret\n")] {
        std::fs::create_dir(folder).unwrap();
        std::fs::write(folder.join("t.csv"), text).unwrap();
    }
    std::os::unix::fs::symlink(&outside, inside.join("link")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (data, store) = store_in(&folder).await;
    let allowed = inside.to_str().unwrap().to_owned();
    let config = Config { folders: vec![allowed.clone()], ..config(&folder, Limits::default()) };
    let worker = Worker::open(config, &Serving::Store(store)).unwrap();
    worker.warm("mydb").await.unwrap();
    let server = Server { worker, folder, _data: Some(data) };
    assert_eq!(server.value(&format!("SELECT sum(a) FROM '{allowed}/t.csv'")).await, "3");
    assert_eq!(server.value(&format!("SELECT count(*) FROM read_csv('{allowed}/*.csv')")).await, "2");
    server.sql(&format!("CREATE TABLE t AS FROM '{allowed}/t.csv'")).await.unwrap();
    assert_eq!(server.value("SELECT max(b) FROM t").await, "y");
    let outside = outside.to_str().unwrap();
    for sql in [
        format!("FROM '{outside}/t.csv'"),
        format!("FROM read_text('{outside}/t.csv')"),
        format!("FROM read_csv('{allowed}/../out/t.csv')"),
        format!("FROM glob('{outside}/*')"),
        format!("COPY t TO '{allowed}/written.csv'"),
        format!("COPY t FROM '{allowed}/t.csv'"),
        format!("EXPORT DATABASE '{allowed}/all'"),
        format!("ATTACH '{allowed}/other.db'"),
        "FROM '/etc/passwd'".to_owned(),
    ] {
        let refused = server.sql(&sql).await;
        assert!(refused.is_err(), "{sql}: {refused:?}");
    }
    assert_eq!(std::fs::read_dir(&inside).unwrap().count(), 2, "nothing was written there");
}
