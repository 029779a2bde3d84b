use serde_json::Value;

use super::*;

#[test]
fn text_is_lines() {
    assert_eq!(rows("a\n\n  b\n"), ["a", "  b"]);
}

#[test]
fn json_has_the_names_of_postgres() {
    let plan = r#"[{"name": "PROJECTION ", "children": [{"name": "SEQ_SCAN", "children": [],
        "extra_info": {"Table": "t", "Estimated Cardinality": "~7"}}], "extra_info": {}}]"#;
    let [row] = &rows(plan)[..] else { panic!("one row") };
    let shown: Value = serde_json::from_str(row).unwrap();
    let plan = &shown[0]["Plan"];
    assert_eq!(plan["Node Type"], "PROJECTION");
    assert_eq!((&plan["Plans"][0]["Table"], &plan["Plans"][0]["Plan Rows"]), (&json!("t"), &json!(7)));
    let analyzed = r#"{"latency": 1.0, "children": [{"operator_name": "SCAN", "operator_cardinality": 3,
        "operator_timing": 0.5, "children": []}]}"#;
    let shown: Value = serde_json::from_str(&rows(analyzed)[0]).unwrap();
    assert_eq!((&shown[0]["Plan"]["Actual Rows"], &shown[0]["Plan"]["Actual Total Time"]), (&json!(3), &json!(500.0)));
}

#[test]
fn the_column_says_what_it_is() {
    for (sql, kind) in [
        ("EXPLAIN (FORMAT JSON) SELECT 1", Type::Json),
        ("explain (analyze, format json) SELECT 1", Type::Json),
        ("EXPLAIN SELECT 'json'", Type::Text),
        ("EXPLAIN (SELECT json FROM t)", Type::Text),
    ] {
        assert_eq!(columns(sql)[0].kind, kind, "{sql}");
    }
}
