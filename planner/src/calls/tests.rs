use insta::assert_snapshot;

use crate::plan::tests::{all_shown, shown};

#[test]
fn whole_items_are_the_sessions() {
    assert_snapshot!(all_shown(&[
        "SELECT pg_advisory_lock(1)",
        "select pg_catalog.pg_try_advisory_xact_lock($1, $2) AS got, 1",
        "SELECT pg_advisory_unlock_all()",
        "SELECT * FROM pg_try_advisory_lock_shared(7)",
        "SELECT ok FROM pg_advisory_unlock(7) AS ok",
        "SELECT usename, pg_terminate_backend(pid) FROM users",
    ]), @r#"
    Read: Call { sql: "SELECT (1)::bigint::text AS pg_advisory_lock", calls: [Call { function: Lock { shared: false, transaction: false, tries: false }, column: 0 }], alone: true }
    Read: Call { sql: "select ($1)::integer::text || ' ' || ($2)::integer::text AS got, 1", calls: [Call { function: Lock { shared: false, transaction: true, tries: true }, column: 0 }], alone: true }
    Read: Call { sql: "SELECT '' AS pg_advisory_unlock_all", calls: [Call { function: UnlockAll, column: 0 }], alone: true }
    Read: Call { sql: "SELECT (7)::bigint::text AS \"pg_try_advisory_lock_shared\"", calls: [Call { function: Lock { shared: true, transaction: false, tries: true }, column: 0 }], alone: true }
    Read: Call { sql: "SELECT (7)::bigint::text AS \"ok\"", calls: [Call { function: Unlock { shared: false }, column: 0 }], alone: true }
    Read: Call { sql: "SELECT usename, (pid)::integer::text AS pg_terminate_backend FROM users", calls: [Call { function: Terminate, column: 1 }], alone: false }
    "#);
}

#[test]
fn others_are_refused() {
    for sql in [
        "SELECT 1 WHERE pg_try_advisory_lock(1)",
        "SELECT NOT pg_try_advisory_lock(1)",
        "SELECT (SELECT pg_advisory_lock(1))",
        "SELECT DISTINCT pg_advisory_lock(1)",
        "SELECT *, pg_advisory_lock(1) FROM t",
    ] {
        assert!(shown(sql).starts_with("0A000"), "{}", shown(sql));
    }
    assert!(shown("SELECT pg_advisory_lock(1, 2, 3)").starts_with("42883"));
    assert!(shown("SELECT 'pg_advisory_lock(1)'").starts_with("Read: SELECT"));
}
