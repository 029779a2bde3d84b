use crate::plan::tests::assert_rewritten;

#[test]
fn paths() {
    assert_rewritten(&[
        (
            "SELECT jsonb_extract_path(j, 'a', b), json_extract_path_text(f(j), 'a') FROM t",
            "SELECT system.pgc.json_at(j, [ 'a', b]::VARCHAR[]), system.pgc.json_text_at(f(j), [ 'a']::VARCHAR[]) FROM t",
        ),
        (
            "SELECT jsonb_set(j, '{a}', '5'), jsonb_set(j, '{a,\"b c\"}', v, false) FROM t",
            "SELECT system.pgc._json_put(j, 'a', '5', true), system.pgc._json_put(j, 'a', system.pgc._json_put(system.pgc.json_at(j, ['a']), 'b c', v, false), false) FROM t",
        ),
        ("SELECT jsonb_set(j, p, '5'), jsonb_set, 'jsonb_set(j, ''{a}'', 1)' FROM t", ""),
    ]);
}
