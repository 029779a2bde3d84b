use super::*;

#[test]
fn an_empty_folder_becomes_ours_and_opens_again() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("data");
    let name = DatabaseName::new("mydb").unwrap();
    let folder = DataFolder::open(&path).unwrap();
    fs::write(folder.database(&name), b"x").unwrap();
    fs::write(folder.temporary().join("spill"), b"x").unwrap();
    drop(folder);
    let folder = DataFolder::open(&path).unwrap();
    assert_eq!(folder.databases().unwrap(), [name]);
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
    fs::write(root.path().join("OPENDUCK"), "openduck data folder, layout 2\n").unwrap();
    let error = DataFolder::open(root.path()).unwrap_err();
    assert!(error.to_string().contains("layout 2"), "{error}");
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
