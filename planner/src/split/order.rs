//! ORDER BY and LIMIT of rows that each fragment has some of: each sorts its own out, and the last part among what is left.

use sqlparser::ast::{
    Expr, LimitClause, OrderBy, OrderByExpr, OrderByKind, Query, Select, SelectItem, SetExpr, Value, ValueWithSpan,
};

use super::{
    Sends, Whole, aggregate,
    divide::{alias, arrived, bare, bridge, expression, places},
    limit,
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
    let (rows, open) = (rows(query), limit::is_open(query));
    let SetExpr::Select(select) = query.body.as_mut() else {
        return Err(Whole::new("it orders the rows of a UNION"));
    };
    let shown = select.projection.len();
    // Any row of a fragment may be among those that are skipped, and where the order does not tell all of them apart one
    // more tells whether it had to (see `limit`).
    let first = match (&query.limit_clause, rows) {
        (None, _) => 0,
        (_, Some((count, skipped))) => {
            let end = count.checked_add(skipped).and_then(|end| end.checked_add(u64::from(open)));
            end.ok_or_else(|| Whole::new("its LIMIT is too large"))?
        }
        (_, None) => return Err(Whole::new("its LIMIT is not a number")),
    };
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
    if fragment.limit_clause.is_none() {
        fragment.order_by = None;
        return Ok((fragment, Sends::Rows));
    }
    fragment.limit_clause = Some(limit::first(first));
    Ok((fragment, Sends::Top))
}

/// How many rows a query's LIMIT takes, and how many it skips before.
pub(super) fn rows(query: &Query) -> Option<(u64, u64)> {
    let Some(LimitClause::LimitOffset { limit: Some(count), offset, limit_by }) = &query.limit_clause else {
        return None;
    };
    let skipped = offset.as_ref().map_or(Some(0), |offset| number(&offset.value))?;
    limit_by.is_empty().then_some((number(count)?, skipped))
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

/// What a query's rows are ordered by.
pub(super) fn orders(query: &Query) -> &[OrderByExpr] {
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
