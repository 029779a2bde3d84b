use crate::plan::tests::assert_rewritten;

#[test]
fn operators_become_functions() {
    assert_rewritten(&[
        ("SELECT |/ 25.0, ||/ a + 1 FROM t", "SELECT sqrt( 25.0), cbrt( a) + 1 FROM t"),
        ("SELECT 5 # 3, a # b + 1 = 2 FROM t", "SELECT xor(5 , 3), xor(a , b + 1) = 2 FROM t"),
        ("SELECT @ a, a @ b, '|/ 1', a || '|/ 1', #1 FROM t", ""),
    ]);
}
