use super::*;

#[test]
fn an_empty_folder_becomes_ours_and_opens_again() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("data");
    let folder = DataFolder::open(&path).unwrap();
    fs::write(folder.metastore(), b"x").unwrap();
    fs::write(folder.temporary().join("spill"), b"x").unwrap();
    drop(folder);
    let folder = DataFolder::open(&path).unwrap();
    assert_eq!(fs::read(folder.metastore()).unwrap(), b"x");
    assert!(folder.files().unwrap().is_empty());
    assert_eq!(fs::read_dir(folder.temporary()).unwrap().count(), 0);
}

#[test]
fn a_second_process_is_kept_out() {
    let root = tempfile::tempdir().unwrap();
    let _first = DataFolder::open(root.path()).unwrap();
    assert!(matches!(DataFolder::open(root.path()), Err(FolderError::InUse(_))));
}

#[test]
fn somebody_elses_folder_is_refused_and_untouched() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("thesis.tex"), b"x").unwrap();
    assert!(matches!(DataFolder::open(root.path()), Err(FolderError::Foreign(_))));
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
}

#[test]
fn a_later_layout_is_refused() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("OPENDUCK"), "openduck data folder, layout 3\n").unwrap();
    let error = DataFolder::open(root.path()).unwrap_err();
    assert!(error.to_string().contains("layout 3"), "{error}");
}

#[test]
fn plain_files_of_layout_1_are_imported_once_and_stay() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("OPENDUCK"), "openduck data folder, layout 1\n").unwrap();
    fs::create_dir(root.path().join("databases")).unwrap();
    for file in ["b.duckdb", "a.duckdb", "a.duckdb.wal", "a.lsn"] {
        fs::write(root.path().join("databases").join(file), b"x").unwrap();
    }
    let mut folder = DataFolder::open(root.path()).unwrap();
    let names: Vec<_> = folder.files().unwrap().into_iter().map(|(name, _)| name.to_string()).collect();
    assert_eq!(names, ["a", "b"]);
    folder.files_imported().unwrap();
    drop(folder);
    let folder = DataFolder::open(root.path()).unwrap();
    assert!(folder.files().unwrap().is_empty());
    assert!(root.path().join("databases/a.duckdb").exists());
}

#[test]
fn names_are_safe_in_paths() {
    for good in ["mydb", "_x", "a-b_9", &"a".repeat(63)] {
        assert!(DatabaseName::new(good).is_ok(), "{good}");
    }
    for bad in ["", "9a", "-a", "a b", "../x", "a/b", "ä", "a\"b", "temp", "SYSTEM", &"a".repeat(64)] {
        assert!(DatabaseName::new(bad).is_err(), "{bad}");
    }
}
