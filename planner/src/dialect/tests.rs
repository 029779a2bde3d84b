use crate::{
    parse::cut,
    plan::{Action, plan, tests::facts},
    statement::Statement,
};

/// What psql 15 sends for its backslash commands, one of each shape.
const PSQL: &str = include_str!("../../tests/psql.sql");

/// The catalog's SQL, which creates what the rewrites name.
const CATALOG: &[&str] = &[
    include_str!("../../../worker/catalog/01_relations.sql"),
    include_str!("../../../worker/catalog/03_summaries.sql"),
    include_str!("../../../worker/catalog/04_cluster.sql"),
    include_str!("../../../worker/catalog/05_empty.sql"),
    include_str!("../../../worker/catalog/06_information_schema.sql"),
    include_str!("../../../worker/catalog/07_information_schema_empty.sql"),
    include_str!("../../../worker/catalog/08_functions.sql"),
    include_str!("../../../worker/catalog/09_dialect.sql"),
];

fn creates(kind: &str, name: &str) -> bool {
    let head = format!("CREATE {kind} system.pgc.{name}");
    CATALOG
        .iter()
        .any(|sql| sql.match_indices(&head).any(|(at, _)| sql[at + head.len()..].starts_with([' ', '(', '\n'])))
}

#[test]
fn the_catalog_has_what_the_planner_names() {
    for (schema, name) in crate::catalog::all() {
        assert!(creates("VIEW", name), "{schema}.{name}");
    }
    for name in super::catalog::FUNCTIONS {
        assert!(creates("MACRO", name), "{name}");
    }
}

#[test]
fn psql_asks_only_our_catalog() {
    let pieces = cut(PSQL);
    assert!(pieces.len() > 80);
    for piece in pieces {
        let sql = &PSQL[piece.start..piece.end];
        let plans = plan(sql, &facts()).unwrap();
        let Action::Run(rewritten) = &plans[0].action else { panic!("{sql}") };
        let statement = Statement::new(rewritten);
        for index in 0..statement.len() {
            assert!(!statement.named(index, "pg_catalog"), "{rewritten}");
            assert!(!(statement.sign(index, "::") && statement.slice(index + 1).starts_with("reg")), "{rewritten}");
            if statement.named(index, "system") && statement.named(index + 2, "pgc") {
                let name = statement.slice(index + 4);
                assert!(creates("VIEW", name) || creates("MACRO", name), "{name}: {rewritten}");
            }
        }
    }
}

#[test]
fn an_era_stands_beside_its_date() {
    for (written, read) in [
        ("SELECT DATE '0044-03-15 BC'", "SELECT DATE '0044-03-15 (BC)'"),
        ("SELECT '0044-03-15 12:00:00 BC'::timestamp", "SELECT '0044-03-15 (BC) 12:00:00'::timestamp"),
        ("SELECT '0044-03-15 BC'::text, 'x BC'::date", "SELECT '0044-03-15 BC'::text, 'x BC'::date"),
    ] {
        assert_eq!(plan(written, &facts()).unwrap()[0].action, Action::Run(read.to_owned()));
    }
}
