//! What EXPLAIN prints, as Postgres's clients read it: line by line, or one JSON document with Postgres's names for what
//! there is of Postgres's.

use serde_json::{Map, Value, json};

use super::{backend::Column, tag, types::Type};

/// The one column of an EXPLAIN.
pub(super) fn columns(sql: &str) -> Vec<Column> {
    let kind = if tag::explains_json(sql) { Type::Json } else { Type::Text };
    vec![Column::new("QUERY PLAN", kind)]
}

/// The rows that the plan `text` of the engine's becomes.
pub(super) fn rows(text: &str) -> Vec<String> {
    if text.trim_start().starts_with(['[', '{']) {
        return vec![document(text).unwrap_or_else(|| text.to_owned())];
    }
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

fn document(text: &str) -> Option<String> {
    let parsed: Value = serde_json::from_str(text).ok()?;
    // EXPLAIN ANALYZE has the whole query around its operators.
    let root = match &parsed {
        Value::Array(nodes) => nodes.first()?,
        whole if name(whole).is_none() => whole.get("children")?.get(0)?,
        whole => whole,
    };
    serde_json::to_string_pretty(&json!([{ "Plan": node(root) }])).ok()
}

fn name(node: &Value) -> Option<&str> {
    ["name", "operator_name", "operator_type"].iter().find_map(|field| node.get(field)?.as_str())
}

fn node(plan: &Value) -> Value {
    let mut shown = Map::new();
    shown.insert("Node Type".to_owned(), name(plan).unwrap_or_default().trim().into());
    let mut estimate = 0;
    for (field, value) in plan.get("extra_info").and_then(Value::as_object).into_iter().flatten() {
        match field.as_str() {
            "Estimated Cardinality" => {
                estimate = value.as_str().and_then(|rows| rows.trim_start_matches('~').parse().ok()).unwrap_or(0);
            }
            _ => drop(shown.insert(field.clone(), value.clone())),
        }
    }
    // Tools add these up; the engine does not count in Postgres's units.
    for cost in ["Startup Cost", "Total Cost"] {
        shown.insert(cost.to_owned(), json!(0.0));
    }
    shown.insert("Plan Rows".to_owned(), json!(estimate));
    shown.insert("Plan Width".to_owned(), json!(0));
    if let Some(rows) = plan.get("operator_cardinality").and_then(Value::as_u64) {
        let seconds = plan.get("operator_timing").and_then(Value::as_f64).unwrap_or(0.0);
        shown.insert("Actual Rows".to_owned(), json!(rows));
        shown.insert("Actual Total Time".to_owned(), json!(seconds * 1000.0));
        shown.insert("Actual Loops".to_owned(), json!(1));
    }
    let children: Vec<_> = plan.get("children").and_then(Value::as_array).into_iter().flatten().map(node).collect();
    if !children.is_empty() {
        shown.insert("Plans".to_owned(), children.into());
    }
    shown.into()
}

#[cfg(test)]
mod tests;
