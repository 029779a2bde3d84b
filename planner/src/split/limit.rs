//! LIMIT whose order leaves open which of several equal rows it takes. An answer of parts takes the rows that any other
//! would, or says that they are not fixed.

use std::ops::ControlFlow;

use sqlparser::ast::{
    Expr, Ident, LimitClause, Query, SelectItem, SetExpr, TableFactor, TableWithJoins, Visit, Visitor,
};

use super::{
    Whole, aggregate,
    divide::{alias, expression, places},
    order, read,
};

/// What the guard says, as an error of the last part, where rows that LIMIT takes and rows that it does not are equal.
const TIE: &str = "its LIMIT takes some of several rows that are equal in its order";

fn not_fixed() -> Whole {
    Whole::new("its LIMIT has no total order: which rows it takes is not fixed")
}

/// Refuses a query in which a LIMIT has no total order; `but_outermost`: other than the outermost one.
///
/// # Errors
/// It has one.
pub(super) fn check(query: &Query, but_outermost: bool) -> Result<(), Whole> {
    let outermost = usize::from(but_outermost && is_open(outermost(query)));
    if count(query) > outermost { Err(not_fixed()) } else { Ok(()) }
}

/// Makes the outermost LIMIT fail where what it takes is not fixed; it does before its first row, and so does the query.
///
/// # Errors
/// It cannot be told, or another LIMIT has no total order.
pub(super) fn guard(query: &mut Query) -> Result<(), Whole> {
    check(query, true)?;
    if is_open(outermost(query)) { guard_outermost(query) } else { Ok(()) }
}

fn guard_outermost(query: &mut Query) -> Result<(), Whole> {
    if shown(query).is_some()
        && let SetExpr::Select(select) = query.body.as_mut()
        && let Some(TableFactor::Derived { subquery, .. }) = select.from.first_mut().map(|from| &mut from.relation)
    {
        return guard_outermost(subquery);
    }
    *query = guarded(query)?;
    Ok(())
}

/// The query itself, or the one in it whose rows it shows one by one.
fn outermost(query: &Query) -> &Query {
    shown(query).map_or(query, outermost)
}

/// The query whose rows a query shows one by one, and all of them.
fn shown(query: &Query) -> Option<&Query> {
    let SetExpr::Select(select) = query.body.as_ref() else { return None };
    let [TableWithJoins { relation: TableFactor::Derived { subquery, .. }, joins }] = &select.from[..] else {
        return None;
    };
    let plain = query.limit_clause.is_none()
        && query.order_by.is_none()
        && joins.is_empty()
        && select.distinct.is_none()
        && select.selection.is_none()
        && !aggregate::aggregates(select)
        && !aggregate::has_window(select);
    plain.then_some(subquery)
}

/// Whether which rows it takes is not fixed by its order.
pub(super) fn is_open(query: &Query) -> bool {
    query.limit_clause.is_some() && !order::is_total(query)
}

/// How many of a query's LIMITs are open.
fn count(query: &Query) -> usize {
    struct Count(usize);
    impl Visitor for Count {
        type Break = ();

        fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
            self.0 += usize::from(is_open(query));
            ControlFlow::Continue(())
        }
    }
    let mut count = Count(0);
    let _ = query.visit(&mut count);
    count.0
}

/// The query with one row more, numbered and ranked: where the row after the last one, or the first after those that are
/// skipped, has the rank of one before, they are equal.
fn guarded(query: &Query) -> Result<Query, Whole> {
    let orders = order::orders(query);
    let SetExpr::Select(select) = query.body.as_ref() else { return Err(not_fixed()) };
    let (Some((count, skipped)), false, None) = (order::rows(query), orders.is_empty(), &select.distinct) else {
        return Err(not_fixed());
    };
    let names = select.projection.iter().map(alias).collect::<Result<Vec<_>, _>>()?;
    let shown = select.projection.iter().map(expression).collect::<Result<Vec<_>, _>>()?;
    let columns: Vec<_> = places('c', names.len()).collect();
    let keys: Vec<_> = places('k', orders.len()).collect();
    let item = |(expr, alias): (&Expr, &Ident)| SelectItem::ExprWithAlias { expr: expr.clone(), alias: alias.clone() };
    let ordered = orders.iter().map(|order| &order.expr);
    let projection = shown.into_iter().zip(&columns).chain(ordered.zip(&keys)).map(item).collect();
    let end = count.checked_add(skipped).filter(|end| *end < u64::MAX).ok_or_else(not_fixed)?;
    let mut inner = query.clone();
    if let SetExpr::Select(select) = inner.body.as_mut() {
        select.projection = projection;
    }
    inner.limit_clause = Some(first(end + 1));
    let by: Vec<_> = orders.iter().zip(&keys).map(|(order, key)| format!("{key}{}", order.options)).collect();
    let list = |names: &[Ident]| names.iter().map(Ident::to_string).collect::<Vec<_>>().join(", ");
    let named: Vec<_> = columns.iter().zip(&names).map(|(column, name)| format!("{column} AS {name}")).collect();
    let (named, columns, by) = (named.join(", "), list(&columns), by.join(", "));
    let tied = |end: u64| format!("(n = {} AND r <= {end})", end + 1);
    read::parse(&format!(
        "SELECT {named} FROM (SELECT {columns}, \"system\".main.row_number() OVER (ORDER BY {by}) AS n, \
         \"system\".main.rank() OVER (ORDER BY {by}) AS r FROM ({inner}) AS openduck_top) AS openduck_top \
         WHERE CASE WHEN {} OR {} THEN \"system\".main.error('{TIE}') ELSE n > {skipped} AND n <= {end} END ORDER BY n",
        tied(end),
        tied(skipped),
    ))
}

/// The LIMIT of so many rows.
pub(super) fn first(rows: u64) -> LimitClause {
    let rows = Expr::Value(sqlparser::ast::Value::Number(rows.to_string(), false).into());
    LimitClause::LimitOffset { limit: Some(rows), offset: None, limit_by: Vec::new() }
}
