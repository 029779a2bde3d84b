use std::collections::BTreeMap;

use super::{Report, count, table};
use crate::client::Check;

fn checks() -> Vec<Check> {
    ["ok \\d+", "FAIL a | b: <nothing>"].into_iter().filter_map(Check::parse).collect()
}

#[test]
fn a_table_has_a_row_per_check() {
    let rows = table("clients/psql/checks.py", &checks());
    let expected = "| feature | status | test |\n|---|---|---|\n\
        | \\\\d+ | ok | `clients/psql/checks.py` |\n\
        | a \\| b | FAILS: \\<nothing\\> | `clients/psql/checks.py` |";
    assert_eq!(rows, expected);
    assert_eq!(count(&rows), (1, 2));
}

#[test]
fn what_is_written_is_read_again() {
    let rows = table("clients/psql/checks.py", &checks());
    let report = Report { sections: BTreeMap::from([("psql".to_owned(), rows.clone()), ("pg8000".to_owned(), rows)]) };
    let text = report.text();
    assert_eq!(Report::parse(&text).text(), text);
    assert_eq!(report.summary(), "2 of 4 checks are ok");
}
