use openduck_layers::metastore::{Privileges, SecurableKind};
use openduck_proto::ErrorKind;

use super::{super::Command, *};

fn read(sql: &str) -> RoleCommand {
    match Command::parse(sql).unwrap() {
        Some(Command::Role(command)) => command,
        other => panic!("{sql}: {other:?}"),
    }
}

fn change(grants: bool, option: bool, grantees: &[&str]) -> Change {
    Change { grants, option, grantees: grantees.iter().map(|name| (*name).to_owned()).collect() }
}

fn path(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

#[test]
fn roles_are_made_and_changed() {
    let RoleCommand::Create { name, options } = read("CREATE USER Alice WITH ENCRYPTED PASSWORD 'it''s' CREATEDB")
    else {
        panic!()
    };
    assert_eq!(name, "alice");
    assert_eq!(options.password, Some(Some("it's".to_owned())));
    assert_eq!((options.login, options.create_database, options.superuser), (Some(true), Some(true), None));
    let RoleCommand::Create { name, options } =
        read("create role \"Staff\" in role a, b role c valid until '2030-01-01'")
    else {
        panic!()
    };
    assert_eq!((name.as_str(), options.login), ("Staff", Some(false)));
    assert_eq!((options.member_of, options.members), (path(&["a", "b"]), path(&["c"])));
    assert_eq!(options.valid_until.as_deref(), Some("2030-01-01"));
    let RoleCommand::Alter { options, .. } = read("ALTER ROLE alice NOLOGIN PASSWORD NULL;") else { panic!() };
    assert_eq!((options.login, options.password), (Some(false), Some(None)));
    let drop = RoleCommand::Drop { names: path(&["a", "B"]), if_exists: true };
    assert_eq!(read("DROP USER IF EXISTS a, \"B\""), drop);
    assert_eq!(read("CREATE TOKEN FOR alice"), RoleCommand::CreateToken { user: Some("alice".to_owned()) });
    assert_eq!(read("DROP TOKEN"), RoleCommand::DropToken { user: None });
}

#[test]
fn privileges_are_granted_on_what_is_named() {
    let some = Wanted::These(Privileges::SELECT.with(Privileges::INSERT));
    let on =
        |objects: &[&[&str]]| Target::Objects(SecurableKind::Table, objects.iter().map(|parts| path(parts)).collect());
    for (sql, wanted) in [
        (
            "GRANT SELECT, INSERT ON t TO alice",
            RoleCommand::Grant { change: change(true, false, &["alice"]), privileges: some, on: on(&[&["t"]]) },
        ),
        (
            "grant select, insert on table s.T, \"My Schema\".\"T\" , a . b to Alice, GROUP \"Bob\" with grant option",
            RoleCommand::Grant {
                change: change(true, true, &["alice", "Bob"]),
                privileges: some,
                on: on(&[&["s", "t"], &["My Schema", "T"], &["a", "b"]]),
            },
        ),
        (
            "REVOKE GRANT OPTION FOR ALL PRIVILEGES ON t FROM PUBLIC CASCADE",
            RoleCommand::Grant { change: change(false, true, &[""]), privileges: Wanted::All, on: on(&[&["t"]]) },
        ),
        (
            "GRANT USAGE ON SCHEMA public, other TO \"public\"",
            RoleCommand::Grant {
                change: change(true, false, &["public"]),
                privileges: Wanted::These(Privileges::USAGE),
                on: Target::Schemas(vec![path(&["public"]), path(&["other"])]),
            },
        ),
        (
            "GRANT ALL ON ALL TABLES IN SCHEMA public TO alice",
            RoleCommand::Grant {
                change: change(true, false, &["alice"]),
                privileges: Wanted::All,
                on: Target::AllIn(SecurableKind::Table, vec![path(&["public"])]),
            },
        ),
        (
            "GRANT CONNECT ON DATABASE mydb TO alice",
            RoleCommand::Grant {
                change: change(true, false, &["alice"]),
                privileges: Wanted::These(Privileges::CONNECT),
                on: Target::Databases(path(&["mydb"])),
            },
        ),
        (
            "GRANT EXECUTE ON FUNCTION f(integer, text) TO alice",
            RoleCommand::Grant {
                change: change(true, false, &["alice"]),
                privileges: Wanted::These(Privileges::EXECUTE),
                on: Target::Objects(SecurableKind::Function, vec![path(&["f"])]),
            },
        ),
        (
            "GRANT a, b TO c WITH ADMIN OPTION",
            RoleCommand::Join { change: change(true, true, &["c"]), roles: path(&["a", "b"]) },
        ),
        (
            "ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s GRANT SELECT, INSERT ON TABLES TO b",
            RoleCommand::Defaults {
                change: change(true, false, &["b"]),
                privileges: some,
                of: path(&["a"]),
                schemas: path(&["s"]),
                sequences: false,
            },
        ),
        (
            "ALTER TABLE IF EXISTS s.t OWNER TO bob",
            RoleCommand::SetOwner { kind: SecurableKind::Table, name: path(&["s", "t"]), owner: "bob".to_owned() },
        ),
    ] {
        assert_eq!(read(sql), wanted, "{sql}");
    }
}

#[test]
fn the_engines_own_statements_stay_the_engines() {
    for sql in [
        "ALTER TABLE t ADD COLUMN user INTEGER",
        "ALTER TABLE t RENAME TO owner",
        "CREATE TABLE role (user TEXT)",
        "CREATE TABLE \"user\" AS SELECT 1",
        "ALTER SEQUENCE s OWNED BY t.i",
        "DROP TABLE grants",
        "SHOW TABLES",
        "ALTER VIEW v RENAME TO w",
    ] {
        assert_eq!(Command::parse(sql).unwrap(), None, "{sql}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    for (sql, kind) in [
        ("GRANT", ErrorKind::Syntax),
        ("GRANT SELECT ON t", ErrorKind::Syntax),
        ("GRANT SELECT ON t TO", ErrorKind::Syntax),
        ("GRANT SELECT ON TO alice", ErrorKind::Syntax),
        ("GRANT JUMP ON t TO alice", ErrorKind::Syntax),
        ("GRANT SELECT ON t TO alice, ", ErrorKind::Syntax),
        ("GRANT SELECT (a) ON t TO alice", ErrorKind::Unsupported),
        ("GRANT SELECT ON LANGUAGE sql TO alice", ErrorKind::Unsupported),
        ("CREATE USER", ErrorKind::Syntax),
        ("CREATE USER alice PASSWORD", ErrorKind::Syntax),
        ("CREATE USER alice REPLICATION", ErrorKind::Unsupported),
        ("CREATE USER alice CONNECTION LIMIT 5", ErrorKind::Unsupported),
        ("ALTER USER alice SET search_path TO x", ErrorKind::Unsupported),
        ("ALTER USER alice RENAME TO bob", ErrorKind::Unsupported),
        ("DROP USER", ErrorKind::Syntax),
    ] {
        let error = Command::parse(sql).unwrap_err();
        assert_eq!(error.kind(), kind, "{sql}: {error:?}");
    }
}
