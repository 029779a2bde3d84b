use openduck_proto::ErrorKind;

use super::*;

fn parsed(sql: &str) -> Command {
    Command::parse(sql).unwrap().unwrap_or_else(|| panic!("{sql} is the engine's"))
}

#[test]
fn statements_about_databases_are_read() {
    let create = |name: &str, if_not_exists, from: Option<&str>| Command::CreateDatabase {
        name: name.to_owned(),
        if_not_exists,
        from: from.map(str::to_owned),
    };
    assert_eq!(parsed("CREATE DATABASE sales"), create("sales", false, None));
    assert_eq!(parsed("create database IF NOT EXISTS \"Sales\";"), create("Sales", true, None));
    assert_eq!(parsed("CREATE DATABASE copy FROM sales@12"), create("copy", false, Some("sales@12")));
    assert_eq!(
        parsed("/* so */ DROP DATABASE sales -- gone"),
        Command::DropDatabase { name: "sales".into(), if_exists: false }
    );
    let snapshot =
        Command::CreateSnapshot { name: "before".into(), of: Some("sales/dev".into()), at: "2026-11-25 12:00".into() };
    assert_eq!(parsed("CREATE SNAPSHOT before OF sales/dev AT '2026-11-25 12:00'"), snapshot);
    assert_eq!(parsed("CREATE BRANCH dev"), Command::CreateBranch { name: "dev".into(), of: None, at: String::new() });
    assert_eq!(
        parsed("RESTORE DATABASE sales TO 17"),
        Command::RestoreDatabase { name: "sales".into(), to: "17".into() }
    );
    assert_eq!(parsed("SHOW openduck.durability"), Command::ShowDurability);
    assert_eq!(parsed("SHOW SNAPSHOTS OF sales"), Command::ShowSnapshots { of: Some("sales".into()) });
    let verify =
        |name: Option<&str>, at: &str| Command::VerifyDatabase { name: name.map(str::to_owned), at: at.into() };
    assert_eq!(parsed("VERIFY DATABASE"), verify(None, ""));
    assert_eq!(parsed("VERIFY DATABASE AT 17"), verify(None, "17"));
    assert_eq!(parsed("VERIFY DATABASE sales/dev AT 'friday'"), verify(Some("sales/dev"), "friday"));
    assert_eq!(parsed("COMPACT DATABASE sales"), Command::CompactDatabase { name: Some("sales".into()) });
    assert_eq!(parsed("COLLECT GARBAGE"), Command::CollectGarbage);
    let share = |of: Option<&str>, at: &str| Command::CreateShare {
        name: "partners".into(),
        of: of.map(str::to_owned),
        at: at.into(),
    };
    assert_eq!(parsed("CREATE SHARE partners"), share(None, ""));
    assert_eq!(parsed("CREATE SHARE partners OF sales/dev AT 17"), share(Some("sales/dev"), "17"));
    assert_eq!(parsed("DROP SHARE partners"), Command::DropShare { name: "partners".into(), of: None });
    assert_eq!(parsed("SHOW SHARES OF sales"), Command::ShowShares { of: Some("sales".into()) });
}

#[test]
fn everything_else_is_the_engines() {
    for sql in [
        "SELECT 1",
        "CREATE TABLE database (a INT)",
        "DROP TABLE snapshot",
        "SHOW TABLES",
        "",
        "SELECT 'CREATE DATABASE x'",
        "CREATE DATABASE x; SELECT 1",
        "DROP",
        "CREATE \"database\" x",
        "SHOW 'databases'",
    ] {
        assert_eq!(Command::parse(sql).unwrap(), None, "{sql}");
    }
}

#[test]
fn what_goes_on_otherwise_is_an_error() {
    for sql in ["CREATE DATABASE", "CREATE DATABASE a b", "RESTORE DATABASE a 5", "DROP SNAPSHOT", "CREATE BRANCH a AT"]
    {
        let error = Command::parse(sql).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Syntax, "{sql}: {error}");
    }
}
