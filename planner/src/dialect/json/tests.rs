use crate::plan::tests::assert_rewritten;

#[test]
fn operators_become_functions() {
    assert_rewritten(&[
        (
            "SELECT j #> '{a,b}', j #>> '{a,0}' FROM t",
            "SELECT system.pgc.json_at(j , ['a', 'b']::VARCHAR[]), system.pgc.json_text_at(j , ['a', '0']::VARCHAR[]) FROM t",
        ),
        (
            "SELECT * FROM t WHERE j ? 'a' AND t.j->'x' ?| array['a'] AND NOT j ?& $1",
            "SELECT * FROM t WHERE system.pgc.json_has(j , 'a') AND system.pgc.json_has_any((t.j->'x') , array['a']) AND NOT system.pgc.json_has_all(j , $1)",
        ),
        ("SELECT * FROM t WHERE a = ? AND b > ?", ""),
        (
            "SELECT j @> '{\"a\":1}', '[1]' <@ j, a @> ARRAY[1], a @> '{1,2}' FROM t",
            "SELECT system.pgc.json_has_part(j , '{\"a\":1}'), system.pgc.json_is_part('[1]' , j), a @> ARRAY[1], a @> '{1,2}' FROM t",
        ),
        (
            "SELECT a::jsonb || b::jsonb, jsonb_build_object('a', 1) || c - 'd', a || b, a - b FROM t",
            "SELECT system.pgc.json_joined(a::JSON , b::JSON), system.pgc.json_joined(json_object('a', 1) , c - 'd'), a || b, a - b FROM t",
        ),
        (
            "SELECT j::jsonb - 'a', (j -> 'b') - 0 FROM t",
            "SELECT system.pgc.json_without(j::JSON , 'a'), system.pgc.json_without((j -> 'b') , 0) FROM t",
        ),
        ("SELECT '[info]' || a, '[]' || a || '{}', b || '{\"a\":1}', '[1]' - 1 FROM t", ""),
    ]);
}

#[test]
fn arrows_bind_strongly() {
    assert_rewritten(&[
        (
            "SELECT * FROM t WHERE j -> 'a' = '1' AND j -> 'a' ->> 'b' = 'x'",
            "SELECT * FROM t WHERE (j -> 'a') = '1' AND (j -> 'a') ->> 'b' = 'x'",
        ),
        (
            "SELECT j -> 'a', j -> 'b' AS b, j -> 'c' IS NULL FROM t",
            "SELECT j -> 'a', j -> 'b' AS b, (j -> 'c') IS NULL FROM t",
        ),
        ("SELECT j -> 'a' -> 0 -> 'b' ->> 'c' FROM t", ""),
        ("SELECT list_transform(l, x -> x + 1), list_filter(l, x -> 1 < x), apply(l, x -> '1' || x) FROM t", ""),
    ]);
}
