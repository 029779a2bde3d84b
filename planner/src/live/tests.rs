use crate::plan::tests::shown;

#[test]
fn relations_of_sessions_are_inputs() {
    let sql = shown("SELECT pid FROM pg_stat_activity WHERE pg_stat_activity.state = 'idle'");
    assert_eq!(
        sql,
        "Read: SELECT pid FROM (SELECT * FROM system.pgc.pg_stat_activity UNION ALL BY NAME SELECT live.* , d.oid AS datid \
         FROM openduck_live_pg_stat_activity AS live LEFT JOIN system.pgc.pg_database AS d ON d.datname = live.datname) \
         AS pg_stat_activity WHERE pg_stat_activity.state = 'idle'"
    );
    let sql = shown("DECLARE c CURSOR FOR SELECT name FROM pg_catalog.pg_cursors AS c");
    assert!(sql.contains("UNION ALL BY NAME SELECT * FROM openduck_live_pg_cursors) AS c"), "{sql}");
    let locks = shown("SELECT * FROM pg_locks");
    assert!(locks.contains("d.oid AS database FROM openduck_live_pg_locks"), "{locks}");
}

#[test]
fn what_only_looks_so_is_left_alone() {
    for sql in ["SELECT 'system.pgc.pg_stat_activity'", "SELECT pg_cursors FROM t", "SELECT * FROM s.pg_locks"] {
        assert!(!shown(sql).contains("openduck_live_"), "{}", shown(sql));
    }
}
