use crate::plan::tests::assert_rewritten;

#[test]
fn hexadecimal_texts() {
    assert_rewritten(&[
        (
            "SELECT sum(('x' || MD5(a))::bit(32)::bigint) + ('x' || b)::bit(32)::int FROM t",
            "SELECT openduck_sum(system.pgc.hex_bits(('x' || MD5(a)), 32, 64)::BIGINT) + \
             system.pgc.hex_bits(('x' || b), 32, 32)::INTEGER FROM t",
        ),
        ("SELECT a::bit(32)::bigint, ('y' || b)::bit(32)::int, ('x' || b)::bit(64)::int FROM t", ""),
    ]);
}
