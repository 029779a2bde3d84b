//! From the scan of the partitioned table upwards: what can be done row by row is done in the fragments, up to where rows
//! have to come together.

use std::{collections::BTreeSet, ops::ControlFlow};

use sqlparser::ast::{
    Cte, Expr, Ident, JoinOperator, ObjectName, OrderByExpr, Query, Select, SelectItem, SetExpr, TableAlias,
    TableFactor, TableWithJoins, Visit, Visitor, helpers::attached_token::AttachedToken,
};

use super::{BRIDGE, PLACE, Sends, Whole, aggregate, order};

/// One scan of a table.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    /// Catalog, schema and name.
    pub(super) table: Vec<String>,
    /// The engine gives each scan a name of its own.
    pub(super) alias: String,
}

/// A statement in two.
pub(super) struct Divided {
    pub(super) fragment: Query,
    pub(super) last: Query,
    pub(super) sends: Sends,
}

/// What has become of a part of the statement that holds the scan.
pub(super) enum Way {
    /// Each fragment has some of its rows, and all fragments have all of them.
    Rows,
    /// It has been divided: the part reads the bridge, and this is what fragments run.
    Cut(Box<Query>, Sends),
}

fn cut(fragment: Query, sends: Sends) -> Way {
    Way::Cut(Box::new(fragment), sends)
}

/// The scans of tables that a statement names, whose names are theirs alone.
pub(super) fn scans(query: &Query) -> Vec<Scan> {
    struct Scans(Vec<Scan>, Vec<String>);
    impl Visitor for Scans {
        type Break = ();

        fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
            if let TableFactor::Table { name, alias: Some(alias), args: None, .. } = factor {
                self.1.push(alias.name.value.clone());
                if name.0.len() != 3 {
                    return ControlFlow::Continue(());
                }
                let table = name.0.iter().filter_map(|part| Some(part.as_ident()?.value.clone())).collect();
                self.0.push(Scan { table, alias: alias.name.value.clone() });
            }
            ControlFlow::Continue(())
        }
    }
    let mut found = Scans(Vec::new(), Vec::new());
    let _ = query.visit(&mut found);
    let Scans(mut scans, names) = found;
    scans.retain(|scan| names.iter().filter(|name| **name == scan.alias).count() == 1);
    scans
}

/// Divides a statement at what that scan finds.
///
/// # Errors
/// Why it cannot be.
pub(super) fn divide(mut query: Query, scan: &Scan) -> Result<Divided, Whole> {
    let divide = Divide { scan };
    match divide.query(&mut query)? {
        Way::Cut(fragment, sends) => Ok(Divided { fragment: *fragment, last: query, sends }),
        Way::Rows => {
            let fragment = query.clone();
            let last = gathered(columns(&query.body)?);
            Ok(Divided { fragment, last, sends: Sends::Rows })
        }
    }
}

struct Divide<'a> {
    scan: &'a Scan,
}

impl Divide<'_> {
    /// Whether a part of the statement holds the scan.
    fn is_in(&self, part: &impl Visit) -> bool {
        struct Find<'a>(&'a str);
        impl Visitor for Find<'_> {
            type Break = ();

            fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
                match factor {
                    TableFactor::Table { alias: Some(alias), .. } if alias.name.value == self.0 => {
                        ControlFlow::Break(())
                    }
                    _ => ControlFlow::Continue(()),
                }
            }
        }
        part.visit(&mut Find(&self.scan.alias)).is_break()
    }

    fn query(&self, query: &mut Query) -> Result<Way, Whole> {
        if query.fetch.is_some() || !query.locks.is_empty() {
            return Err(Whole::new("it says FETCH or FOR UPDATE"));
        }
        let mut before: Vec<Cte> = Vec::new();
        if let Some(with) = &mut query.with {
            if with.recursive {
                return Err(Whole::new("it is recursive"));
            }
            for cte in &mut with.cte_tables {
                if self.is_in(cte) {
                    let (fragment, sends) = match self.query(&mut cte.query)? {
                        Way::Cut(fragment, sends) => (*fragment, sends),
                        Way::Rows => gather(&mut cte.query)?,
                    };
                    return Ok(cut(with_tables(fragment, &before), sends));
                }
                before.push(cte.clone());
            }
        }
        match self.set_expr(&mut query.body, order::orders_mut(&mut query.order_by))? {
            Way::Cut(fragment, sends) => Ok(cut(with_tables(*fragment, &before), sends)),
            Way::Rows if query.order_by.is_none() && query.limit_clause.is_none() => Ok(Way::Rows),
            Way::Rows => {
                let (fragment, sends) = order::divide(query)?;
                Ok(cut(with_tables(fragment, &before), sends))
            }
        }
    }

    /// `orders`: what its rows are ordered by, in terms of its own FROM.
    fn set_expr(&self, body: &mut SetExpr, orders: &mut [OrderByExpr]) -> Result<Way, Whole> {
        match body {
            SetExpr::Select(select) => self.select(select, orders),
            SetExpr::Query(query) => self.query(query),
            SetExpr::SetOperation { left, right, .. } => {
                let branch = if self.is_in(left.as_ref()) { left } else { right };
                match self.set_expr(branch, &mut [])? {
                    Way::Rows => {
                        let fragment = bare(branch.clone());
                        *branch = gathered(columns(branch)?).body;
                        Ok(cut(fragment, Sends::Rows))
                    }
                    divided @ Way::Cut(..) => Ok(divided),
                }
            }
            _ => Err(Whole::new("it is neither SELECT nor UNION")),
        }
    }

    fn select(&self, select: &mut Select, orders: &mut [OrderByExpr]) -> Result<Way, Whole> {
        let Some(joined) = select.from.iter_mut().find(|joined| self.is_in(*joined)) else {
            return Err(Whole::new("the table is in a subquery of an expression"));
        };
        if let Way::Cut(fragment, sends) = self.joined(joined)? {
            return Ok(Way::Cut(fragment, sends));
        }
        if select.qualify.is_some() || aggregate::has_window(select) {
            return Err(Whole::new("a window function reads its rows"));
        }
        // Here, where the scan itself is.
        let here = select.from.iter().flat_map(|joined| scans_of(joined)).any(|alias| alias == self.scan.alias);
        if here {
            let place = Expr::Identifier(Ident::new(PLACE));
            select.selection = Some(match select.selection.take() {
                None => place,
                Some(condition) => Expr::BinaryOp {
                    left: Box::new(place),
                    op: sqlparser::ast::BinaryOperator::And,
                    right: Box::new(Expr::Nested(Box::new(condition))),
                },
            });
        }
        if aggregate::aggregates(select) {
            return Ok(cut(aggregate::divide(select, orders)?, Sends::Aggregates));
        }
        if select.distinct.is_some() {
            return Ok(cut(aggregate::divide_distinct(select, orders)?, Sends::Distinct));
        }
        Ok(Way::Rows)
    }

    /// A table and what it is joined with.
    fn joined(&self, joined: &mut TableWithJoins) -> Result<Way, Whole> {
        if self.is_in(&joined.relation) {
            if let Way::Cut(fragment, sends) = self.factor(&mut joined.relation)? {
                return Ok(Way::Cut(fragment, sends));
            }
            return rows_if(joined.joins.iter().all(|join| keeps_left(&join.join_operator)));
        }
        let Some(at) = joined.joins.iter().position(|join| self.is_in(&join.relation)) else {
            return Err(Whole::new("the table is in a condition of a join"));
        };
        if let Way::Cut(fragment, sends) = self.factor(&mut joined.joins[at].relation)? {
            return Ok(Way::Cut(fragment, sends));
        }
        let (own, after) = (&joined.joins[at], &joined.joins[at + 1..]);
        rows_if(keeps_right(&own.join_operator) && after.iter().all(|join| keeps_left(&join.join_operator)))
    }

    fn factor(&self, factor: &mut TableFactor) -> Result<Way, Whole> {
        match factor {
            TableFactor::Table { .. } => Ok(Way::Rows),
            TableFactor::Derived { lateral: false, subquery, .. } => self.query(subquery),
            TableFactor::NestedJoin { table_with_joins, .. } => self.joined(table_with_joins),
            _ => Err(Whole::new("its table is read in a way of its own")),
        }
    }
}

fn rows_if(partitioned: bool) -> Result<Way, Whole> {
    if partitioned { Ok(Way::Rows) } else { Err(Whole::new("its join needs all rows of the table at once")) }
}

/// Whether a join of a part of what is on its left is that part of the join.
fn keeps_left(join: &JoinOperator) -> bool {
    use JoinOperator as J;
    matches!(
        join,
        J::Join(_)
            | J::Inner(_)
            | J::CrossJoin(_)
            | J::Left(_)
            | J::LeftOuter(_)
            | J::Semi(_)
            | J::Anti(_)
            // MARK and SINGLE: see `read`.
            | J::LeftAnti(_)
            | J::LeftSemi(_)
    )
}

/// The same of what is on its right.
fn keeps_right(join: &JoinOperator) -> bool {
    use JoinOperator as J;
    matches!(join, J::Join(_) | J::Inner(_) | J::CrossJoin(_) | J::Right(_) | J::RightOuter(_))
}

/// The names of the scans in a FROM itself, not in queries in it.
fn scans_of<'a>(joined: &'a TableWithJoins) -> Vec<&'a str> {
    let factors = std::iter::once(&joined.relation).chain(joined.joins.iter().map(|join| &join.relation));
    let of_factor = |factor: &'a TableFactor| match factor {
        TableFactor::Table { alias: Some(alias), .. } => vec![alias.name.value.as_str()],
        TableFactor::NestedJoin { table_with_joins, .. } => scans_of(table_with_joins),
        _ => Vec::new(),
    };
    factors.flat_map(of_factor).collect()
}

/// Has a query's rows gathered: fragments run it, and what is left in its place reads the bridge.
fn gather(query: &mut Query) -> Result<(Query, Sends), Whole> {
    let last = gathered(columns(&query.body)?);
    Ok((std::mem::replace(query, last), Sends::Rows))
}

/// How many columns a query has, and what they are called.
fn columns(body: &SetExpr) -> Result<Vec<Ident>, Whole> {
    match body {
        SetExpr::Select(select) => select.projection.iter().map(alias).collect(),
        SetExpr::Query(query) => columns(&query.body),
        SetExpr::SetOperation { left, .. } => columns(left),
        _ => Err(Whole::new("it is neither SELECT nor UNION")),
    }
}

/// The name of a column; the engine gives all of them one.
pub(super) fn alias(item: &SelectItem) -> Result<Ident, Whole> {
    match item {
        SelectItem::ExprWithAlias { alias, .. } => Ok(alias.clone()),
        _ => Err(Whole::new("a column of it has no name")),
    }
}

/// What a column is.
pub(super) fn expression(item: &SelectItem) -> Result<&Expr, Whole> {
    match item {
        SelectItem::ExprWithAlias { expr, .. } => Ok(expr),
        _ => Err(Whole::new("a column of it has no name")),
    }
}

/// A column of what the bridge brings.
pub(super) fn arrived(prefix: char, index: usize) -> Expr {
    Expr::CompoundIdentifier(vec![Ident::new(BRIDGE), Ident::new(format!("{prefix}{index}"))])
}

/// The bridge, with columns of these names.
pub(super) fn bridge(columns: Vec<Ident>) -> TableWithJoins {
    let column = |name| sqlparser::ast::TableAliasColumnDef { name, data_type: None };
    let alias = TableAlias {
        explicit: true,
        name: Ident::new(BRIDGE),
        columns: columns.into_iter().map(column).collect(),
        at: None,
    };
    let relation = TableFactor::Table {
        name: ObjectName::from(vec![Ident::new(BRIDGE)]),
        alias: Some(alias),
        args: None,
        with_hints: Vec::new(),
        version: None,
        with_ordinality: false,
        partitions: Vec::new(),
        json_path: None,
        sample: None,
        index_hints: Vec::new(),
    };
    TableWithJoins { relation, joins: Vec::new() }
}

/// Columns of those names in places of their own: two of a statement may be called the same.
pub(super) fn places(prefix: char, count: usize) -> impl Iterator<Item = Ident> {
    (0..count).map(move |index| Ident::new(format!("{prefix}{index}")))
}

/// All that the bridge brings, under these names.
fn gathered(names: Vec<Ident>) -> Query {
    let from = vec![bridge(places('c', names.len()).collect())];
    let item = |(index, alias)| SelectItem::ExprWithAlias { expr: arrived('c', index), alias };
    let projection = names.into_iter().enumerate().map(item).collect();
    bare(Box::new(SetExpr::Select(Box::new(Select { projection, from, ..aggregate::no_select() }))))
}

/// A query of that body alone.
pub(super) fn bare(body: Box<SetExpr>) -> Query {
    Query {
        with: None,
        body,
        order_by: None,
        limit_clause: None,
        fetch: None,
        locks: Vec::new(),
        for_clause: None,
        settings: None,
        format_clause: None,
        pipe_operators: Vec::new(),
    }
}

/// A fragment with those tables of an outer WITH that it reads.
fn with_tables(mut fragment: Query, tables: &[Cte]) -> Query {
    let mut needed = names(&fragment);
    let mut taken = Vec::new();
    for table in tables.iter().rev() {
        if needed.contains(&table.alias.name.value) {
            needed.append(&mut names(table));
            taken.push(table.clone());
        }
    }
    if taken.is_empty() {
        return fragment;
    }
    taken.reverse();
    match &mut fragment.with {
        Some(with) => drop(with.cte_tables.splice(0..0, taken)),
        None => {
            let with_token = AttachedToken::empty();
            fragment.with = Some(sqlparser::ast::With { with_token, recursive: false, cte_tables: taken });
        }
    }
    fragment
}

/// The names that a part of a statement reads and that are not of three parts, as tables' are.
fn names(part: &impl Visit) -> BTreeSet<String> {
    struct Names(BTreeSet<String>);
    impl Visitor for Names {
        type Break = ();

        fn pre_visit_relation(&mut self, name: &ObjectName) -> ControlFlow<()> {
            if let [part] = &name.0[..] {
                self.0.extend(part.as_ident().map(|name| name.value.clone()));
            }
            ControlFlow::Continue(())
        }
    }
    let mut names = Names(BTreeSet::new());
    let _ = part.visit(&mut names);
    names.0
}
