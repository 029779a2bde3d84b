use crate::plan::tests::assert_rewritten;

#[test]
fn lists_as_json() {
    assert_rewritten(&[
        (
            "SELECT json_agg(a), jsonb_agg(DISTINCT a ORDER BY a DESC) FROM t",
            "SELECT to_json(list(a)), to_json(list(DISTINCT a ORDER BY a DESC)) FROM t",
        ),
        (
            "SELECT json_agg(a) FILTER (WHERE b > (1)) OVER (PARTITION BY c) AS x FROM t",
            "SELECT to_json(list(a) FILTER (WHERE b > (1)) OVER (PARTITION BY c)) AS x FROM t",
        ),
        ("SELECT json_agg, 'json_agg(a)', x.json_agg(a) FROM t", ""),
    ]);
}
