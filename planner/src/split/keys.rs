//! The keys that join a statement's tables: columns that it says are equal, through whatever queries they come.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
};

use sqlparser::ast::{Expr, GroupByExpr, Query, SelectItem, SetExpr, TableFactor, Visit, Visitor};

use super::divide::{Column, Parted, column, equal, expression};

/// How deep columns are followed through queries.
const DEPTH_MAX: usize = 64;

/// The ways to partition a statement's scans by keys that are equal, or that it groups by: of each scan one column.
pub(super) fn keys(query: &Query) -> Vec<Vec<Parted>> {
    let mut names = Names::default();
    let _ = query.visit(&mut names);
    if names.ambiguous {
        return Vec::new();
    }
    let mut classes: Vec<BTreeSet<Column>> = Vec::new();
    for (one, other) in &names.equal {
        let both: BTreeSet<_> = [one, other].into_iter().filter_map(|column| names.origin(column, 0)).collect();
        let (touched, others): (Vec<_>, Vec<_>) = classes.into_iter().partition(|class| !class.is_disjoint(&both));
        classes = others;
        classes.push(touched.into_iter().flatten().chain(both).collect());
    }
    for column in names.grouped.iter().filter_map(|column| names.origin(column, 0)) {
        if !classes.iter().any(|class| class.contains(&column)) {
            classes.push(BTreeSet::from([column]));
        }
    }
    let parted = |class: BTreeSet<Column>| {
        let by_scan: BTreeMap<_, _> = class.into_iter().rev().collect();
        by_scan.into_iter().map(|(alias, key)| Parted { alias, key: Some(key) }).collect()
    };
    classes.into_iter().filter(|class| !class.is_empty()).map(parted).collect()
}

/// What a statement's names stand for.
#[derive(Default)]
struct Names {
    /// Of everything in a FROM; a table of WITH by its name.
    relations: BTreeMap<String, Relation>,
    /// What tables of WITH give.
    tables: BTreeMap<String, Vec<Option<Column>>>,
    /// What it says is equal.
    equal: Vec<(Column, Column)>,
    grouped: Vec<Column>,
    /// A name stands for several things.
    ambiguous: bool,
}

enum Relation {
    Scan,
    /// Columns by these names, and what they are.
    Query(Vec<String>, Vec<Option<Column>>),
    With(Vec<String>, String),
}

impl Names {
    /// The column of a scan that a column is.
    fn origin(&self, (of, name): &Column, depth: usize) -> Option<Column> {
        let through = |names: &[String], columns: &[Option<Column>]| {
            let place = names.iter().position(|known| known == name)?;
            self.origin(columns.get(place)?.as_ref()?, depth + 1)
        };
        match self.relations.get(of).filter(|_| depth < DEPTH_MAX)? {
            Relation::Scan => Some((of.clone(), name.clone())),
            Relation::Query(names, columns) => through(names, columns),
            Relation::With(names, table) => through(names, self.tables.get(table)?),
        }
    }
}

impl Visitor for Names {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        for table in query.with.iter().flat_map(|with| &with.cte_tables) {
            let known = self.tables.insert(table.alias.name.value.clone(), columns(&table.query.body));
            self.ambiguous |= known.is_some();
        }
        grouped(&query.body, &mut self.grouped);
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
        let (relation, alias) = match factor {
            TableFactor::Table { name, alias: Some(alias), args: None, .. } => match &name.0[..] {
                [_, _, _] => (Relation::Scan, alias),
                [table] => {
                    let Some(table) = table.as_ident() else { return ControlFlow::Continue(()) };
                    let names = alias.columns.iter().map(|column| column.name.value.clone()).collect();
                    (Relation::With(names, table.value.clone()), alias)
                }
                _ => return ControlFlow::Continue(()),
            },
            TableFactor::Derived { subquery, alias: Some(alias), .. } => {
                let names = alias.columns.iter().map(|column| column.name.value.clone()).collect();
                (Relation::Query(names, columns(&subquery.body)), alias)
            }
            _ => return ControlFlow::Continue(()),
        };
        let known = self.relations.insert(alias.name.value.clone(), relation);
        self.ambiguous |= known.is_some();
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        self.equal.extend(equal(expr));
        ControlFlow::Continue(())
    }
}

/// What a query gives, where that is a column.
fn columns(body: &SetExpr) -> Vec<Option<Column>> {
    match body {
        SetExpr::Select(select) => {
            let of = |item: &SelectItem| expression(item).ok().and_then(column);
            select.projection.iter().map(of).collect()
        }
        SetExpr::Query(query) => columns(&query.body),
        _ => Vec::new(),
    }
}

fn grouped(body: &SetExpr, found: &mut Vec<Column>) {
    match body {
        SetExpr::Select(select) => {
            if let GroupByExpr::Expressions(keys, _) = &select.group_by {
                found.extend(keys.iter().filter_map(column));
            }
        }
        SetExpr::SetOperation { left, right, .. } => {
            grouped(left, found);
            grouped(right, found);
        }
        // A query in brackets is visited for itself.
        _ => {}
    }
}
