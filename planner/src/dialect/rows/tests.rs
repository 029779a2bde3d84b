use crate::plan::tests::assert_rewritten;

#[test]
fn rows_of_elements() {
    assert_rewritten(&[
        (
            "SELECT jsonb_array_elements('[1]'), string_to_table(a, ',') AS b FROM t",
            "SELECT unnest(json_extract('[1]', '$[*]')) AS jsonb_array_elements, unnest(system.pgc.string_to_array(a, ',')) AS b FROM t",
        ),
        (
            "SELECT * FROM jsonb_array_elements_text('[1]')",
            "SELECT * FROM unnest(json_extract_string('[1]', '$[*]')) AS jsonb_array_elements_text(value)",
        ),
        (
            "SELECT e ->> 'a' FROM t, jsonb_array_elements(t.j) AS e WHERE t.a > 1",
            "SELECT e ->> 'a' FROM t, unnest(json_extract(t.j, '$[*]')) AS e(e) WHERE t.a > 1",
        ),
        (
            "SELECT e.value FROM t CROSS JOIN LATERAL json_array_elements(t.j) WITH ORDINALITY e",
            "SELECT e.value FROM t CROSS JOIN LATERAL unnest(json_extract(t.j, '$[*]')) WITH ORDINALITY e(value, ordinality)",
        ),
        (
            "SELECT * FROM regexp_split_to_table('a b', ' ') AS x(y) ORDER BY 1",
            "SELECT * FROM unnest(regexp_split_to_array('a b', ' ')) AS x(y) ORDER BY 1",
        ),
        ("SELECT 'jsonb_array_elements(a)', jsonb_array_elements FROM t", ""),
    ]);
}

#[test]
fn rows_of_members_and_lists() {
    assert_rewritten(&[
        (
            "SELECT * FROM jsonb_each_text(j) WHERE key = 'a'",
            "SELECT * FROM (SELECT key, json_extract_string(value, '$') AS value FROM json_each(j)) AS jsonb_each_text WHERE key = 'a'",
        ),
        (
            "SELECT k FROM t, jsonb_each(t.j) AS e(k, v)",
            "SELECT k FROM t, (SELECT key, value FROM json_each(t.j)) AS e(k, v)",
        ),
        (
            "SELECT * FROM unnest(ARRAY[1,2], f(a, b)) AS x(a, b)",
            "SELECT * FROM (SELECT unnest(ARRAY[1,2]), unnest( f(a, b))) AS x(a, b)",
        ),
        ("SELECT * FROM unnest(a, b)", "SELECT * FROM (SELECT unnest(a), unnest( b)) AS unnest(unnest, unnest_1)"),
        (
            "SELECT unnest(a), json_each(j) FROM json_each(j), unnest(a)",
            "SELECT unnest(a) AS unnest, json_each(j) FROM json_each(j), unnest(a)",
        ),
        (
            "SELECT * FROM unnest(a, b) WITH ORDINALITY AS x(a, b, n)",
            "SELECT * FROM (SELECT unnest(a), unnest( b), unnest(range(1, greatest(len(a), len(b)) + 1))) AS x(a, b, n)",
        ),
    ]);
}
