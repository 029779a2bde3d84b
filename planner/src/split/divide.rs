//! From the scans of the partitioned tables upwards: what can be done row by row is done in the fragments, up to where rows
//! have to come together.
//!
//! One table is partitioned by its row numbers, or several by the keys that join them: rows with equal keys are in the same
//! fragment, where they can be joined, and grouped and numbered by the key as well.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
};

use sqlparser::ast::{
    BinaryOperator, Cte, Expr, Ident, JoinConstraint, JoinOperator, ObjectName, OrderByExpr, Query, Select, SelectItem,
    SetExpr, SetOperator, SetQuantifier, TableAlias, TableFactor, TableWithJoins, Visit, Visitor,
    helpers::attached_token::AttachedToken,
};

use super::{BRIDGE, Sends, Whole, aggregate, order, place};

/// One scan of a table.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    /// Catalog, schema and name.
    pub(super) table: Vec<String>,
    /// The engine gives each scan a name of its own.
    pub(super) alias: String,
    /// The table as it is read, with its name and those of its columns.
    pub(super) source: String,
}

/// A scan whose rows are partitioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parted {
    pub(super) alias: String,
    /// By this column; `None`: by its row numbers.
    pub(super) key: Option<String>,
}

/// A statement in two.
pub(super) struct Divided {
    pub(super) fragment: Query,
    pub(super) last: Query,
    pub(super) sends: Sends,
}

/// What has become of a query that reads partitioned rows.
enum Way {
    /// Each fragment has some of its rows, and all fragments have all of them, none twice. In the columns at these places
    /// is the key, where there is one: equal ones are in the same fragment.
    Rows(BTreeSet<usize>),
    /// It has been divided: the query reads the bridge, and this is what fragments run.
    Cut(Box<Query>, Sends),
}

/// A column, by the name of what it is of, and its own.
pub(super) type Column = (String, String);

/// The same of a part of FROM.
enum Side {
    /// It reads no partitioned rows: each fragment has all of it.
    Whole,
    Rows(BTreeSet<Column>),
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
                self.0.push(Scan { table, alias: alias.name.value.clone(), source: factor.to_string() });
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

/// Divides a statement at what these scans find.
///
/// # Errors
/// Why it cannot be.
pub(super) fn divide(mut query: Query, parted: &[Parted]) -> Result<Divided, Whole> {
    let mut divide = Divide { parted, tables: BTreeMap::new() };
    match divide.query(&mut query)? {
        Way::Cut(fragment, sends) => Ok(Divided { fragment: *fragment, last: query, sends }),
        Way::Rows(_) => {
            let fragment = query.clone();
            let last = gathered(columns(&query.body)?);
            Ok(Divided { fragment, last, sends: Sends::Rows })
        }
    }
}

struct Divide<'a> {
    parted: &'a [Parted],
    /// Tables of WITH that are partitioned, and where their keys are.
    tables: BTreeMap<String, BTreeSet<usize>>,
}

impl Divide<'_> {
    /// Whether a part of the statement reads partitioned rows.
    fn is_in(&self, part: &impl Visit) -> bool {
        struct Find<'a>(&'a Divide<'a>);
        impl Visitor for Find<'_> {
            type Break = ();

            fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
                let found = match factor {
                    TableFactor::Table { name, alias: Some(alias), .. } => {
                        let with = single(name).is_some_and(|name| self.0.tables.contains_key(name));
                        with || self.0.parted.iter().any(|parted| parted.alias == alias.name.value)
                    }
                    _ => false,
                };
                if found { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            }
        }
        part.visit(&mut Find(self)).is_break()
    }

    fn query(&mut self, query: &mut Query) -> Result<Way, Whole> {
        if query.fetch.is_some() || !query.locks.is_empty() {
            return Err(Whole::new("it says FETCH or FOR UPDATE"));
        }
        let mut before: Vec<Cte> = Vec::new();
        let mut way = None;
        if let Some(with) = &mut query.with {
            if with.recursive {
                return Err(Whole::new("it is recursive"));
            }
            for cte in &mut with.cte_tables {
                if self.is_in(cte) {
                    way = match self.query(&mut cte.query)? {
                        Way::Cut(fragment, sends) => Some((*fragment, sends)),
                        Way::Rows(keys) if keys.is_empty() => Some(gather(&mut cte.query)?),
                        Way::Rows(keys) => {
                            self.tables.insert(cte.alias.name.value.clone(), keys);
                            None
                        }
                    };
                    if way.is_some() {
                        break;
                    }
                }
                before.push(cte.clone());
            }
        }
        let (fragment, sends) = match way {
            Some(way) => way,
            None => match self.set_expr(&mut query.body, order::orders_mut(&mut query.order_by))? {
                Way::Rows(keys) if query.order_by.is_none() && query.limit_clause.is_none() => {
                    return Ok(Way::Rows(keys));
                }
                Way::Rows(_) => order::divide(query)?,
                Way::Cut(fragment, sends) => (*fragment, sends),
            },
        };
        drop_unread(query);
        Ok(cut(with_tables(fragment, &before), sends))
    }

    /// `orders`: what its rows are ordered by, in terms of its own FROM.
    fn set_expr(&mut self, body: &mut SetExpr, orders: &mut [OrderByExpr]) -> Result<Way, Whole> {
        match body {
            SetExpr::Select(select) => self.select(select, orders),
            SetExpr::Query(query) => self.query(query),
            SetExpr::SetOperation { left, right, op, set_quantifier } => {
                let branch = match (self.is_in(left.as_ref()), self.is_in(right.as_ref())) {
                    (true, true) => {
                        let all = *op == SetOperator::Union && *set_quantifier == SetQuantifier::All;
                        return match (all, self.set_expr(left, &mut [])?, self.set_expr(right, &mut [])?) {
                            (true, Way::Rows(left), Way::Rows(right)) => Ok(Way::Rows(&left & &right)),
                            _ => Err(Whole::new("both sides of its UNION are partitioned")),
                        };
                    }
                    (true, false) => left,
                    (false, _) => right,
                };
                match self.set_expr(branch, &mut [])? {
                    Way::Rows(_) => {
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

    fn select(&mut self, select: &mut Select, orders: &mut [OrderByExpr]) -> Result<Way, Whole> {
        let mut side = Side::Whole;
        for joined in &mut select.from {
            side = match (side, self.joined(joined)?) {
                (_, Side::Cut(fragment, sends)) => return Ok(Way::Cut(fragment, sends)),
                (Side::Whole, side) | (side, Side::Whole) => side,
                _ => return Err(Whole::new("it reads two partitioned tables that it does not join")),
            };
        }
        let Side::Rows(keys) = side else { return Err(in_expression()) };
        // There it would be some of its rows, for all of them.
        let read = self.is_in(&select.projection)
            || self.is_in(&select.selection)
            || self.is_in(&select.group_by)
            || self.is_in(&select.having)
            || orders.iter().any(|order| self.is_in(order));
        if read {
            return Err(in_expression());
        }
        let is_key = |expr: &Expr| column(expr).is_some_and(|column| keys.contains(&column));
        let windows = aggregate::has_window(select);
        if select.qualify.is_some() || windows && !aggregate::windows_within(select, is_key) {
            return Err(Whole::new("a window function reads its rows"));
        }
        if aggregate::aggregates(select) && !aggregate::groups_within(select, is_key) {
            return Ok(cut(aggregate::divide(select, orders)?, Sends::Aggregates));
        }
        if select.distinct.is_some() {
            return Ok(cut(aggregate::divide_distinct(select, orders)?, Sends::Distinct));
        }
        let shown = |item: &SelectItem| expression(item).is_ok_and(is_key);
        let places = select.projection.iter().enumerate().filter(|(_, item)| shown(item));
        Ok(Way::Rows(places.map(|(place, _)| place).collect()))
    }

    /// A table and what it is joined with.
    fn joined(&mut self, joined: &mut TableWithJoins) -> Result<Side, Whole> {
        let mut side = self.factor(&mut joined.relation)?;
        for join in &mut joined.joins {
            if matches!(side, Side::Cut(..)) {
                break;
            }
            if self.is_in(&join.join_operator) {
                return Err(in_expression());
            }
            let is_query = matches!(join.relation, TableFactor::Derived { .. });
            side = match (side, self.factor(&mut join.relation)?) {
                (_, cut @ Side::Cut(..)) => cut,
                (Side::Whole, Side::Whole) => Side::Whole,
                (Side::Rows(keys), Side::Whole) if keeps_left(&join.join_operator) => Side::Rows(keys),
                (Side::Whole, Side::Rows(keys)) if keeps_right(&join.join_operator) => Side::Rows(keys),
                (Side::Rows(left), Side::Rows(right)) => Side::Rows(join_keys(&join.join_operator, &left, &right)?),
                (Side::Whole, Side::Rows(_)) if is_query => gathered_side(&mut join.relation)?,
                _ => return Err(Whole::new("its join needs all rows of the table at once")),
            };
        }
        Ok(side)
    }

    fn factor(&mut self, factor: &mut TableFactor) -> Result<Side, Whole> {
        if !self.is_in(factor) {
            return Ok(Side::Whole);
        }
        if let TableFactor::Table { name, alias: Some(alias), .. } = &*factor {
            if let Some(places) = single(name).and_then(|name| self.tables.get(name)) {
                return Ok(Side::Rows(named(alias, places)));
            }
            let is_it = |parted: &Parted| parted.alias == alias.name.value;
            let found = self.parted.iter().enumerate().find(|(_, parted)| is_it(parted));
            let Some((number, parted)) = found else {
                return Err(Whole::new("its table is read in a way of its own"));
            };
            let keys = parted.key.iter().map(|key| (alias.name.value.clone(), key.clone())).collect();
            let some = some_rows(factor, alias, number)?;
            *factor = some;
            return Ok(Side::Rows(keys));
        }
        match factor {
            TableFactor::Derived { lateral: false, subquery, alias, .. } => match self.query(subquery)? {
                Way::Cut(fragment, sends) => Ok(Side::Cut(fragment, sends)),
                Way::Rows(places) => {
                    Ok(Side::Rows(alias.as_ref().map(|alias| named(alias, &places)).unwrap_or_default()))
                }
            },
            TableFactor::NestedJoin { table_with_joins, alias: None } => self.joined(table_with_joins),
            _ => Err(Whole::new("its table is read in a way of its own")),
        }
    }
}

fn in_expression() -> Whole {
    Whole::new("the table is in a subquery of an expression")
}

/// A name of one part.
fn single(name: &ObjectName) -> Option<&str> {
    match &name.0[..] {
        [part] => Some(part.as_ident()?.value.as_str()),
        _ => None,
    }
}

/// What an expression is the column of, where it is nothing else.
pub(super) fn column(expr: &Expr) -> Option<Column> {
    match expr {
        Expr::CompoundIdentifier(parts) => match &parts[..] {
            [of, name] => Some((of.value.clone(), name.value.clone())),
            _ => None,
        },
        Expr::Nested(expr) => column(expr),
        _ => None,
    }
}

/// The columns at these places under the names that an alias gives them.
fn named(alias: &TableAlias, places: &BTreeSet<usize>) -> BTreeSet<Column> {
    let name = |place: &usize| Some((alias.name.value.clone(), alias.columns.get(*place)?.name.value.clone()));
    places.iter().filter_map(name).collect()
}

/// A table of which a fragment reads its own rows, under the same names.
fn some_rows(table: &TableFactor, alias: &TableAlias, number: usize) -> Result<TableFactor, Whole> {
    if alias.columns.is_empty() {
        return Err(Whole::new("the columns of its table have no names"));
    }
    let item = |column: &sqlparser::ast::TableAliasColumnDef| SelectItem::ExprWithAlias {
        expr: Expr::CompoundIdentifier(vec![alias.name.clone(), column.name.clone()]),
        alias: column.name.clone(),
    };
    let select = Select {
        projection: alias.columns.iter().map(item).collect(),
        from: vec![TableWithJoins { relation: table.clone(), joins: Vec::new() }],
        selection: Some(Expr::Identifier(Ident::new(place(number)))),
        ..aggregate::no_select()
    };
    Ok(TableFactor::Derived {
        lateral: false,
        subquery: Box::new(bare(Box::new(SetExpr::Select(Box::new(select))))),
        alias: Some(alias.clone()),
        sample: None,
    })
}

/// The keys of a join of two partitioned sides, which are joined by their keys.
fn join_keys(
    join: &JoinOperator,
    left: &BTreeSet<Column>,
    right: &BTreeSet<Column>,
) -> Result<BTreeSet<Column>, Whole> {
    use JoinOperator as J;
    let (on, keys) = match join {
        J::Join(on) | J::Inner(on) => (on, left | right),
        // SINGLE (see `read`) keeps its left side's rows, too.
        J::Left(on) | J::LeftOuter(on) | J::Semi(on) | J::Anti(on) | J::LeftSemi(on) | J::LeftAnti(on) => {
            (on, left.clone())
        }
        J::Right(on) | J::RightOuter(on) => (on, right.clone()),
        J::FullOuter(on) => (on, BTreeSet::new()),
        _ => return Err(Whole::new("its join needs all rows of the table at once")),
    };
    let JoinConstraint::On(on) = on else { return Err(Whole::new("its join is not by a condition")) };
    let conditions = conditions(on);
    let joined = conditions.iter().filter_map(|condition| equal(condition)).any(|(one, other)| {
        left.contains(&one) && right.contains(&other) || left.contains(&other) && right.contains(&one)
    });
    // A mark is NULL where the other side, in whichever fragment, has a NULL; but not where NULLs are equal.
    let marks = matches!(join, J::LeftAnti(_));
    if !joined || marks && !conditions.iter().all(|condition| matches!(condition, Expr::IsNotDistinctFrom(..))) {
        return Err(Whole::new("it joins two partitioned tables by something else"));
    }
    Ok(keys)
}

/// What a condition says, and all of it.
fn conditions(on: &Expr) -> Vec<&Expr> {
    match on {
        Expr::Nested(on) => conditions(on),
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            let mut both = conditions(left);
            both.extend(conditions(right));
            both
        }
        condition => vec![condition],
    }
}

/// The columns that a condition says are equal.
pub(super) fn equal(condition: &Expr) -> Option<(Column, Column)> {
    match condition {
        Expr::BinaryOp { left, op: BinaryOperator::Eq, right } | Expr::IsNotDistinctFrom(left, right) => {
            Some((column(left)?, column(right)?))
        }
        _ => None,
    }
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

/// Has a query's rows gathered: fragments run it, and what is left in its place reads the bridge.
fn gather(query: &mut Query) -> Result<(Query, Sends), Whole> {
    let last = gathered(columns(&query.body)?);
    Ok((std::mem::replace(query, last), Sends::Rows))
}

/// The same with what a query in FROM gives.
fn gathered_side(factor: &mut TableFactor) -> Result<Side, Whole> {
    let TableFactor::Derived { subquery, .. } = factor else {
        return Err(Whole::new("its join needs all rows of the table at once"));
    };
    let (fragment, sends) = gather(subquery)?;
    Ok(Side::Cut(Box::new(fragment), sends))
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

/// A fragment with those tables of an outer WITH that it reads, and has not.
fn with_tables(mut fragment: Query, tables: &[Cte]) -> Query {
    let own = fragment.with.iter().flat_map(|with| &with.cte_tables).map(|table| table.alias.name.value.clone());
    let own: BTreeSet<_> = own.collect();
    let mut needed = names(&fragment);
    let mut taken = Vec::new();
    for table in tables.iter().rev() {
        let name = &table.alias.name.value;
        if needed.contains(name) && !own.contains(name) {
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

/// Takes out the tables of its WITH that a query does not read any more.
fn drop_unread(query: &mut Query) {
    let Some(with) = query.with.take() else { return };
    let mut needed = names(query);
    let mut kept = Vec::new();
    for table in with.cte_tables.into_iter().rev() {
        if needed.contains(&table.alias.name.value) {
            needed.append(&mut names(&table));
            kept.push(table);
        }
    }
    kept.reverse();
    if !kept.is_empty() {
        query.with = Some(sqlparser::ast::With { cte_tables: kept, ..with });
    }
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
