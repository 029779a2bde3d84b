use crate::plan::tests::assert_rewritten;

#[test]
fn places_of_rows() {
    assert_rewritten(&[
        (
            "SELECT ctid, * FROM t WHERE ctid BETWEEN '(0,0)'::tid AND '(4294967295,0)'::tid",
            "SELECT system.pgc.tid_out(rowid) AS ctid, * FROM t WHERE rowid BETWEEN -1 AND 281470681677824",
        ),
        ("UPDATE t SET a = 1 WHERE t.ctid = '(1,2)'", "UPDATE t SET a = 1 WHERE t.rowid = 65536"),
        (
            "DELETE FROM t WHERE ctid IN ('(0,1)', '(0,2)'::tid) OR ctid = $1::tid OR ctid <> $2",
            "DELETE FROM t WHERE rowid IN (0, 1) OR rowid = system.pgc.tid_in($1::VARCHAR) OR rowid <> system.pgc.tid_in($2::VARCHAR)",
        ),
        (
            "SELECT t.ctid AS c FROM t WHERE ctid = ANY (ARRAY['(0,1)']::tid[])",
            "SELECT system.pgc.tid_out(t.rowid) AS c FROM t WHERE rowid = ANY (list_transform(ARRAY['(0,1)']::VARCHAR[], lambda _tid: system.pgc.tid_in(_tid)))",
        ),
        // A column of that name.
        ("SELECT ctid FROM trials WHERE ctid = 'NCT1' AND p = 1", ""),
        ("SELECT a FROM t WHERE p = '(0,1)'", ""),
    ]);
}
