use super::*;

#[test]
fn insertions_nest() {
    let statement = Statement::new("a b c");
    let mut edits = Edits::default();
    edits.open(&statement, 0, "f(");
    edits.close(&statement, 1, ")");
    edits.open(&statement, 0, "g(");
    edits.close(&statement, 1, ")!");
    edits.replace(&statement, 1, 1, "B");
    assert_eq!(edits.apply(statement.text), "g(f(a B))! c");
}

#[test]
fn a_change_inside_a_replacement_is_dropped() {
    let statement = Statement::new("a b c d");
    let mut edits = Edits::default();
    edits.replace(&statement, 1, 1, "x");
    edits.replace(&statement, 0, 2, "y");
    edits.remove(&statement, 3, 3);
    assert_eq!(edits.apply(statement.text), "y ");
}
