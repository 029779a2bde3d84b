use super::*;

#[test]
fn names_and_literals() {
    let statement = Statement::new("A \"B\"\"c\" 'it''s' $x$y$x$ E'z'");
    assert_eq!(statement.name(0).unwrap(), "a");
    assert_eq!(statement.name(1).unwrap(), "B\"c");
    assert_eq!(statement.literal(2).unwrap(), "it's");
    assert_eq!(statement.literal(3).unwrap(), "y");
    assert_eq!(statement.literal(4), None);
}

#[test]
fn arguments_of_a_call() {
    let statement = Statement::new("f(a, g(b, c), [d, e]) h()");
    let spans: Vec<_> = statement.arguments(1).into_iter().map(|(first, last)| statement.span(first, last)).collect();
    assert_eq!(spans, ["a", "g(b, c)", "[d, e]"]);
    assert!(statement.arguments(statement.len() - 2).is_empty());
}
