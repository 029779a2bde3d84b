use insta::assert_snapshot;
use proptest::prelude::*;

use super::*;

/// The facts of a session for tests: user `ada`, database `fly`, and two settings.
pub(crate) fn facts() -> SessionFacts<'static> {
    SessionFacts {
        user: "ada",
        database: "fly",
        process_id: 4711,
        server_version: "16.0",
        setting: &|name| match name {
            "search_path" => Some("\"$user\", public".to_owned()),
            "threads" => Some("4".to_owned()),
            _ => None,
        },
    }
}

/// What a plan is, one line a statement: the SQL to be run, or the action.
pub(crate) fn shown(sql: &str) -> String {
    let plans = match plan(sql, &facts()) {
        Ok(plans) => plans,
        Err(error) => return format!("{} {error} ({})", error.sqlstate, error.hint),
    };
    let line = |plan: Plan| match plan.action {
        Action::Run(sql) => {
            let before: String = plan.before.iter().map(|sql| format!("{sql}; ")).collect();
            format!("{:?}: {before}{sql}", plan.class)
        }
        action => format!("{:?}: {action:?}", plan.class),
    };
    plans.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The plans of several scripts, for a snapshot.
pub(crate) fn all_shown(scripts: &[&str]) -> String {
    scripts.iter().map(|sql| shown(sql)).collect::<Vec<_>>().join("\n")
}

/// Each statement becomes the other; one that is paired with "" stays as it is.
pub(crate) fn assert_rewritten(pairs: &[(&str, &str)]) {
    let wrong: Vec<_> = pairs
        .iter()
        .map(|(sql, expected)| (*sql, if expected.is_empty() { *sql } else { *expected }, shown(sql)))
        .filter(|(_, expected, shown)| shown.split_once(": ").is_none_or(|(_, sql)| sql != *expected))
        .map(|(sql, _, shown)| format!("{sql}\n    {shown}"))
        .collect();
    assert!(wrong.is_empty(), "not as expected:\n{}", wrong.join("\n"));
}

#[test]
fn scripts_are_cut_into_statements() {
    assert_snapshot!(all_shown(&[
        "",
        " ; -- nothing\n ;",
        "SELECT 1;",
        "BEGIN; INSERT INTO t VALUES (';'); COMMIT",
        "SELECT $$a;b$$, $x$;$$;$x$; SELECT E'it\\';s' /* a; /* b; */ c; */; SELECT \"a;b\" -- c;",
    ]), @r#"
    Utility: Empty
    Utility: Empty
    Read: SELECT 1
    Transaction: Begin(TransactionMode { start: false, read_only: None, isolation: None })
    Write: INSERT INTO t VALUES (';')
    Transaction: Commit
    Read: SELECT $$a;b$$, $x$;$$;$x$
    Read: SELECT E'it\';s'
    Read: SELECT "a;b" -- c;
    "#);
}

#[test]
fn offsets_count_characters() {
    let plans = plan("SELECT 'é'; /* ü */ SELECT 2", &facts()).unwrap();
    assert_eq!(plans.iter().map(|plan| plan.offset).collect::<Vec<_>>(), [0, 12]);
}

#[test]
fn parameters_are_counted() {
    assert_eq!(plan("SELECT $1, '$7', $3", &facts()).unwrap()[0].parameters, 3);
}

#[test]
fn what_only_duckdb_reads_passes_untouched() {
    for sql in include_str!("../../tests/duckdb.sql").split(";\n").filter(|sql| !sql.trim().is_empty()) {
        let plans = plan(sql, &facts()).unwrap();
        assert_eq!(plans.len(), 1, "{sql}");
        assert_eq!(plans[0].action, Action::Run(sql.trim().to_owned()), "{sql}");
        assert!(!plans[0].rewritten);
    }
}

#[test]
fn long_and_deep_statements_are_planned_in_linear_time() {
    let long = 50_000;
    for sql in [
        format!("SELECT x{}", "::name".repeat(long)),
        format!("SELECT x{}::name", "[1]".repeat(long)),
        format!("SELECT {}1{}", "(".repeat(long), ")".repeat(long)),
        format!("SELECT {}1{}", "CAST(".repeat(long), " AS name)".repeat(long)),
        format!("SELECT {}1{}::name", "f(".repeat(long), ")".repeat(long)),
        format!("SELECT {}1 {}", "CASE WHEN ".repeat(long), "THEN 1 END::name ".repeat(long)),
        format!("SELECT {}1{}", "(SELECT ".repeat(long), ")".repeat(long)),
        format!("SELECT 1 FROM {}pg_class", "pg_class, ".repeat(long)),
        format!("SELECT {}1", "'t'::regclass, ".repeat(5_000)),
        format!("SELECT '{}'::int[]", "{".repeat(long)),
        format!("SELECT a{}", ".a".repeat(long)),
        format!("SELECT a{}", "::regclass::text".repeat(5_000)),
        format!("SELECT a{}", " || f(a)".repeat(long)),
        format!("SELECT a{}", " - ARRAY[1]".repeat(long)),
        format!("SELECT a{}", " -> 'a'".repeat(long)),
        format!("SELECT {}1{}::text", "(".repeat(long), ")".repeat(long)),
        format!("SELECT {}1", "x -> 'a' || b, ".repeat(5_000)),
        format!("SELECT {}1", "x::char(3), extract(year FROM x), ".repeat(5_000)),
        format!("SELECT * FROM {}t", "jsonb_array_elements(x) AS e, unnest(a, b), ".repeat(2_000)),
        format!("SELECT {}1", "- ".repeat(long)),
        "/*".repeat(long),
    ] {
        let began = std::time::Instant::now();
        drop(plan(&sql, &facts()));
        assert!(began.elapsed().as_secs() < 5, "{}", &sql[..40]);
    }
}

/// Found by chance: operators without a side.
#[test]
fn operators_without_a_side_are_planned() {
    for sql in ["/A-a", "*a->b", "-", "a-", "-a", "->a", "/a::date - b::date", "%a#b", "||a||b", "+ + a - b"] {
        drop(plan(sql, &facts()));
    }
}

proptest! {
    #[test]
    fn any_text_is_planned(sql in any::<String>()) {
        drop(plan(&sql, &facts()));
    }

    #[test]
    fn any_run_of_fragments_is_planned(
        parts in prop::collection::vec(prop::sample::select(&[
            "select", "(", ")", "[", "]", "'a'", "'", "\"", "$$", "$a$", "--", "/*", "*/", "\n", ";", "::", "regclass", "cast", "as",
            "pg_catalog", ".", ",", "from", "pg_class", "in", "set", "to", "=", "é", "$1", "E'\\'", "to_char", "format", "case",
            "end", "operator", "collate", "current_user", "public", "interval", "between", "symmetric", "and", "for", "update",
        ][..]), 0..40),
    ) {
        drop(plan(&parts.concat(), &facts()));
        drop(plan(&parts.join(" "), &facts()));
    }

    #[test]
    fn a_statement_without_triggers_comes_out_as_it_is(
        columns in prop::collection::vec("[a-z]{3,8}_", 1..6),
        text in "[^'\\\\]{0,20}",
        number in 0u32..1000,
    ) {
        let sql = format!("SELECT {}, '{text}' FROM t_x WHERE k_x > {number} -- é", columns.join(" , "));
        let plans = plan(&sql, &facts()).unwrap();
        prop_assert_eq!(&plans[0].action, &Action::Run(sql.trim_end().to_owned()));
        prop_assert!(!plans[0].rewritten);
    }
}
