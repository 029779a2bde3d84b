use crate::plan::tests::assert_rewritten;

#[test]
fn elements_are_joined_to_arrays() {
    assert_rewritten(&[
        ("SELECT ARRAY[1,2] || 3", "SELECT ARRAY[1,2] || [3]"),
        ("SELECT 3 || ARRAY[1]", "SELECT [3] || ARRAY[1]"),
        ("SELECT ARRAY[1] || -2 || 3", "SELECT ARRAY[1] || [-2] || [3]"),
        ("SELECT a::int[] || '{3,4}'", "SELECT a::int[] || ['3', '4']"),
        ("SELECT array_agg(a) || 'x'::text FROM t", "SELECT array_agg(a) || ['x'::text] FROM t"),
        ("SELECT ARRAY[1] || ARRAY[2], [1] || a, a || b, 'a' || 1, array_agg || 1 FROM t", ""),
        ("SELECT 'ARRAY[1] || 2', \"ARRAY[1]\" || 2 /* ARRAY[1] || 2 */ FROM t", ""),
    ]);
}

#[test]
fn arrays_as_text() {
    assert_rewritten(&[
        ("SELECT ARRAY[1,2]::text", "SELECT system.pgc.array_out(ARRAY[1,2])"),
        (
            "SELECT (a::int[])::text, string_to_array(a, ',')::varchar FROM t",
            "SELECT system.pgc.array_out((a::int[])), system.pgc.array_out(system.pgc.string_to_array(a, ',')) FROM t",
        ),
        ("SELECT ARRAY[1,2]::text[], a::text, (ARRAY['a'])[1]::text, a[1]::text FROM t", ""),
    ]);
}
