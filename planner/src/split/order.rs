//! ORDER BY and LIMIT of rows that each fragment has some of: each sorts its own out, and the last part among what is left.

use sqlparser::ast::{
    Expr, LimitClause, OrderBy, OrderByExpr, OrderByKind, Query, Select, SelectItem, SetExpr, Value, ValueWithSpan,
};

use super::{
    Sends, Whole, aggregate,
    divide::{alias, arrived, bare, bridge, expression, places},
};

/// Divides a query whose order, or whose limit, is the first thing that needs all rows; what is left in its place reads
/// the bridge.
///
/// # Errors
/// Why it cannot be divided there.
pub(super) fn divide(query: &mut Query) -> Result<(Query, Sends), Whole> {
    let orders = orders(query).to_vec();
    if aggregate::needs_all(&orders) {
        return Err(Whole::new("its order is made of all rows"));
    }
    let SetExpr::Select(select) = query.body.as_mut() else {
        return Err(Whole::new("it orders the rows of a UNION"));
    };
    let shown = select.projection.len();
    // What is ordered by and not shown is sent too.
    let mut sent: Vec<Expr> =
        select.projection.iter().map(|item| expression(item).cloned()).collect::<Result<_, _>>()?;
    let mut last_orders = Vec::with_capacity(orders.len());
    for order in orders {
        let (key, collation) = match &order.expr {
            Expr::Collate { expr, collation } => (expr.as_ref(), Some(collation.clone())),
            key => (key, None),
        };
        let index = sent.iter().position(|sent| sent == key).unwrap_or_else(|| {
            sent.push(key.clone());
            sent.len() - 1
        });
        let expr = arrived('c', index);
        let expr = match collation {
            Some(collation) => Expr::Collate { expr: Box::new(expr), collation },
            None => expr,
        };
        last_orders.push(OrderByExpr { expr, ..order });
    }
    let item = |(index, alias)| SelectItem::ExprWithAlias { expr: arrived('c', index), alias };
    let names = select.projection.iter().map(alias).collect::<Result<Vec<_>, _>>()?;
    let projection = names.into_iter().enumerate().map(item).collect();
    let from = vec![bridge(places('c', sent.len()).collect())];
    let top = Select { projection, from, ..aggregate::no_select() };
    let last = Query {
        order_by: Some(OrderBy { kind: OrderByKind::Expressions(last_orders), interpolate: None }),
        limit_clause: query.limit_clause.clone(),
        ..bare(Box::new(SetExpr::Select(Box::new(top))))
    };
    let added = sent.drain(shown..).zip(places('k', usize::MAX));
    select.projection.extend(added.map(|(expr, alias)| SelectItem::ExprWithAlias { expr, alias }));
    let mut fragment = std::mem::replace(query, last);
    let sends = match &mut fragment.limit_clause {
        None => {
            fragment.order_by = None;
            Sends::Rows
        }
        Some(limit) => {
            *limit = first_rows(limit)?;
            Sends::Top
        }
    };
    Ok((fragment, sends))
}

/// The limit of a fragment: any of its rows may be among those that are skipped.
fn first_rows(limit: &LimitClause) -> Result<LimitClause, Whole> {
    let unknown = || Whole::new("its LIMIT is not a number");
    let LimitClause::LimitOffset { limit: Some(count), offset, limit_by } = limit else { return Err(unknown()) };
    if !limit_by.is_empty() {
        return Err(unknown());
    }
    let skipped = offset.as_ref().map_or(Some(0), |offset| number(&offset.value));
    let rows =
        number(count).zip(skipped).and_then(|(count, skipped)| count.checked_add(skipped)).ok_or_else(unknown)?;
    let rows = Expr::Value(ValueWithSpan::from(Value::Number(rows.to_string(), false)));
    Ok(LimitClause::LimitOffset { limit: Some(rows), offset: None, limit_by: Vec::new() })
}

fn number(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::Cast { expr, .. } | Expr::Nested(expr) => number(expr),
        Expr::Value(ValueWithSpan { value: Value::Number(digits, _), .. }) => digits.parse().ok(),
        _ => None,
    }
}

/// The same to be changed.
pub(super) fn orders_mut(order_by: &mut Option<OrderBy>) -> &mut [OrderByExpr] {
    match order_by {
        Some(OrderBy { kind: OrderByKind::Expressions(orders), .. }) => orders,
        _ => &mut [],
    }
}

fn orders(query: &Query) -> &[OrderByExpr] {
    match &query.order_by {
        Some(OrderBy { kind: OrderByKind::Expressions(orders), .. }) => orders,
        _ => &[],
    }
}

/// Whether the rows that a query's LIMIT takes are fixed: rows that its order does not tell apart are equal, or there is
/// one row at most.
pub(super) fn is_total(query: &Query) -> bool {
    let SetExpr::Select(select) = query.body.as_ref() else { return false };
    if aggregate::is_one_row(select) {
        return true;
    }
    let orders: Vec<_> = orders(query).iter().map(|order| without_collation(&order.expr)).collect();
    select
        .projection
        .iter()
        .all(|item| expression(item).is_ok_and(|shown| orders.contains(&shown) || matches!(shown, Expr::Value(_))))
}

/// The collation `C` orders by bytes, which tells apart whatever differs; others are not printed so.
fn without_collation(expr: &Expr) -> &Expr {
    match expr {
        Expr::Collate { expr, collation } if collation.to_string().eq_ignore_ascii_case("c") => expr,
        expr => expr,
    }
}
