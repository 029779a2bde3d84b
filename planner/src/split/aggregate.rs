//! Aggregates of rows that each fragment has some of: partial ones in the fragments, and the last part's from those.

use std::ops::ControlFlow;

use sqlparser::ast::{
    CastKind, DataType, Distinct, DuplicateTreatment, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArgumentList, FunctionArguments, GroupByExpr, Ident, ObjectName, OrderByExpr, Query, Select, SelectFlavor,
    SelectItem, SetExpr, Visit, VisitMut, Visitor, VisitorMut, WindowType, helpers::attached_token::AttachedToken,
};

use super::{
    BRIDGE, Whole,
    divide::{alias, arrived, bare, bridge, expression, places},
    functions,
};

/// Whether a SELECT aggregates.
pub(super) fn aggregates(select: &Select) -> bool {
    !keys(select).is_ok_and(<[Expr]>::is_empty) || select.having.is_some() || calls_aggregate(&select.projection)
}

/// Whether its answer has one row, or none.
pub(super) fn is_one_row(select: &Select) -> bool {
    keys(select).is_ok_and(<[Expr]>::is_empty) && calls_aggregate(&select.projection)
}

pub(super) fn has_window(select: &Select) -> bool {
    calls(&select.projection, |function| function.over.is_some())
}

/// Whether all window functions number or add up rows with equal keys only.
pub(super) fn windows_within(select: &Select, is_key: impl Fn(&Expr) -> bool) -> bool {
    !calls(&select.projection, |function| match &function.over {
        Some(WindowType::WindowSpec(window)) => !window.partition_by.iter().any(&is_key),
        Some(WindowType::NamedWindow(_)) => true,
        None => false,
    })
}

/// Whether all groups are of rows with equal keys.
pub(super) fn groups_within(select: &Select, is_key: impl Fn(&Expr) -> bool) -> bool {
    keys(select).is_ok_and(|keys| !keys.iter().any(groups_in_several_ways) && keys.iter().any(is_key))
}

fn groups_in_several_ways(key: &Expr) -> bool {
    matches!(key, Expr::GroupingSets(_) | Expr::Rollup(_) | Expr::Cube(_) | Expr::Tuple(_))
}

/// Whether something is calculated of several rows: an aggregate or a window function.
pub(super) fn needs_all(part: &impl Visit) -> bool {
    calls(part, |function| function.over.is_some() || is_aggregate(function))
}

fn is_aggregate(function: &Function) -> bool {
    let is_known = || functions::name(&function.name).is_some_and(functions::is_aggregate);
    function.over.is_none() && is_known()
}

fn calls_aggregate(part: &impl Visit) -> bool {
    calls(part, is_aggregate)
}

fn calls(part: &impl Visit, wanted: impl Fn(&Function) -> bool) -> bool {
    struct Calls<F>(F);
    impl<F: Fn(&Function) -> bool> Visitor for Calls<F> {
        type Break = ();

        fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
            match expr {
                Expr::Function(function) if (self.0)(function) => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        }
    }
    part.visit(&mut Calls(wanted)).is_break()
}

fn keys(select: &Select) -> Result<&[Expr], Whole> {
    match &select.group_by {
        GroupByExpr::Expressions(keys, modifiers) if modifiers.is_empty() => Ok(keys),
        _ => Err(Whole::new("it groups in a way of its own")),
    }
}

/// Divides DISTINCT; what is left in its place reads the bridge.
///
/// # Errors
/// It is DISTINCT ON some columns, which takes any of the rows that are equal there.
pub(super) fn divide_distinct(select: &mut Select, orders: &mut [OrderByExpr]) -> Result<Query, Whole> {
    if let Some(Distinct::On(on)) = &select.distinct {
        let shown = select.projection.iter().map(expression).collect::<Result<Vec<_>, _>>()?;
        if !shown.iter().all(|shown| on.contains(shown)) {
            return Err(Whole::new("DISTINCT ON takes any of several rows"));
        }
    }
    for order in orders {
        let key = without_collation(&mut order.expr);
        let shown = select.projection.iter().position(|item| expression(item).is_ok_and(|shown| shown == key));
        *key = arrived('c', shown.ok_or_else(|| Whole::new("DISTINCT rows in the order of what they do not have"))?);
    }
    let names = select.projection.iter().map(alias).collect::<Result<Vec<_>, _>>()?;
    let item = |(index, alias)| SelectItem::ExprWithAlias { expr: arrived('c', index), alias };
    let from = vec![bridge(places('c', names.len()).collect())];
    let projection = names.into_iter().enumerate().map(item).collect();
    let last = Select { distinct: Some(Distinct::Distinct), projection, from, ..no_select() };
    let mut fragment = std::mem::replace(select, last);
    fragment.distinct = Some(Distinct::Distinct);
    Ok(bare(Box::new(SetExpr::Select(Box::new(fragment)))))
}

/// Divides a SELECT that aggregates; what is left in its place reads the bridge.
///
/// # Errors
/// What has no partial form.
pub(super) fn divide(select: &mut Select, orders: &mut [OrderByExpr]) -> Result<Query, Whole> {
    if select.distinct.is_some() {
        return Err(Whole::new("DISTINCT of aggregates"));
    }
    let keys = keys(select)?.to_vec();
    if keys.iter().any(groups_in_several_ways) {
        return Err(Whole::new("it groups in several ways at once"));
    }
    let mut parts = Parts { keys: &keys, partial: Vec::new(), distinct: None };
    let mut last = Select { projection: select.projection.clone(), having: select.having.clone(), ..no_select() };
    for item in &mut last.projection {
        // For the names.
        alias(item)?;
        if let SelectItem::ExprWithAlias { expr, .. } = item {
            parts.replace(expr)?;
        }
    }
    if let Some(having) = &mut last.having {
        parts.replace(having)?;
    }
    for order in orders {
        parts.replace(&mut order.expr)?;
    }
    let Parts { partial, distinct, .. } = parts;
    let group = |count: usize| (0..count).map(|index| arrived('g', index)).collect();
    last.group_by = GroupByExpr::Expressions(group(keys.len()), Vec::new());
    let sent = places('g', keys.len()).chain(places('d', distinct.iter().len())).chain(places('p', partial.len()));
    let sent: Vec<_> = sent.collect();
    last.from = vec![bridge(sent.clone())];
    let mut fragment = std::mem::replace(select, last);
    let grouped: Vec<_> = keys.into_iter().chain(distinct).collect();
    let values = grouped.iter().cloned().chain(partial).zip(sent);
    fragment.projection = values.map(|(expr, alias)| SelectItem::ExprWithAlias { expr, alias }).collect();
    fragment.group_by = GroupByExpr::Expressions(grouped, Vec::new());
    fragment.having = None;
    Ok(bare(Box::new(SetExpr::Select(Box::new(fragment)))))
}

/// What fragments send of an aggregated SELECT.
struct Parts<'a> {
    keys: &'a [Expr],
    partial: Vec<Expr>,
    /// What DISTINCT aggregates are of.
    distinct: Option<Expr>,
}

impl Parts<'_> {
    /// Makes of an expression over rows one over what fragments send.
    fn replace(&mut self, expr: &mut Expr) -> Result<(), Whole> {
        match expr.visit(self) {
            ControlFlow::Break(whole) => Err(whole),
            ControlFlow::Continue(()) => Ok(()),
        }
    }

    fn partial(&mut self, expr: Expr) -> Expr {
        let index = self.partial.iter().position(|known| *known == expr).unwrap_or_else(|| {
            self.partial.push(expr);
            self.partial.len() - 1
        });
        arrived('p', index)
    }

    /// What makes an aggregate of its partial ones.
    fn last(&mut self, function: &Function) -> Result<Expr, Whole> {
        let name = functions::name(&function.name).unwrap_or_default();
        let without = |what: &str| Err(Whole::new(format!("{name} has no partial form{what}")));
        let FunctionArguments::List(list) = &function.args else { return without("") };
        let plain = function.within_group.is_empty() && function.null_treatment.is_none() && list.clauses.is_empty();
        let argument = match list.args.as_slice() {
            [] => None,
            [FunctionArg::Unnamed(FunctionArgExpr::Expr(argument))] => Some(argument),
            _ => return without(" with several arguments"),
        };
        if !plain {
            return without(" with an order");
        }
        if list.duplicate_treatment == Some(DuplicateTreatment::Distinct) {
            return self.distinct(function, name, argument);
        }
        let whole = Expr::Function(function.clone());
        Ok(match name {
            "sum" | "min" | "max" | "bool_and" | "bool_or" => call(name, vec![self.partial(whole)]),
            functions::SUM => call(functions::SUM_OF_SUMS, vec![self.partial(whole)]),
            "count" | "count_star" | "count_if" | "countif" => count(call("sum", vec![self.partial(whole)])),
            "avg" => {
                let of = |name: &str| Expr::Function(Function { name: own(name), ..function.clone() });
                let sum = double(call("sum", vec![self.partial(of("sum"))]));
                let rows = double(call("sum", vec![self.partial(of("count"))]));
                call("\"/\"", vec![sum, rows])
            }
            _ => return without(""),
        })
    }

    /// An aggregate of distinct values: fragments send those of each group, once each.
    fn distinct(&mut self, function: &Function, name: &str, argument: Option<&Expr>) -> Result<Expr, Whole> {
        let Some(argument) = argument.filter(|_| function.filter.is_none()) else {
            return Err(Whole::new(format!("{name} of distinct values under a condition")));
        };
        if !matches!(name, "count" | "sum" | functions::SUM | "avg" | "min" | "max") {
            return Err(Whole::new(format!("{name} of distinct values has no partial form")));
        }
        if self.distinct.get_or_insert_with(|| argument.clone()) != argument {
            return Err(Whole::new("it counts several distinct things at once"));
        }
        let list = FunctionArgumentList {
            duplicate_treatment: Some(DuplicateTreatment::Distinct),
            args: vec![FunctionArg::Unnamed(FunctionArgExpr::Expr(arrived('d', 0)))],
            clauses: Vec::new(),
        };
        Ok(Expr::Function(Function { args: FunctionArguments::List(list), ..function.clone() }))
    }
}

/// What is ordered by, in whichever collation.
fn without_collation(expr: &mut Expr) -> &mut Expr {
    match expr {
        Expr::Collate { expr, .. } => expr,
        expr => expr,
    }
}

/// Whether an expression is of the bridge.
fn is_arrived(expr: &Expr) -> bool {
    matches!(expr, Expr::CompoundIdentifier(parts) if parts.first().is_some_and(|part| part.value == BRIDGE))
}

impl VisitorMut for Parts<'_> {
    type Break = Whole;

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Whole> {
        if is_arrived(expr) {
            return ControlFlow::Continue(());
        }
        if let Some(index) = self.keys.iter().position(|key| key == expr) {
            *expr = arrived('g', index);
            return ControlFlow::Continue(());
        }
        match expr {
            // What stands for an aggregate is walked through, too.
            Expr::Function(function) if is_of_bridge(function) => ControlFlow::Continue(()),
            Expr::Function(function) if is_aggregate(function) => match self.last(function) {
                Ok(last) => {
                    *expr = last;
                    ControlFlow::Continue(())
                }
                Err(whole) => ControlFlow::Break(whole),
            },
            Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Subquery(_) | Expr::Exists { .. } => {
                ControlFlow::Break(Whole::new(format!("{expr} is neither aggregated nor grouped by")))
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

fn is_of_bridge(function: &Function) -> bool {
    let FunctionArguments::List(list) = &function.args else { return false };
    let mut args = list.args.iter();
    args.all(|arg| matches!(arg, FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) if is_arrived(expr)))
        && !list.args.is_empty()
}

/// The name of one of the engine's own functions.
fn own(name: &str) -> ObjectName {
    let name = match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
        Some(quoted) => Ident::with_quote('"', quoted),
        None => Ident::new(name),
    };
    ObjectName::from(vec![Ident::with_quote('"', "system"), Ident::new("main"), name])
}

fn call(name: &str, args: Vec<Expr>) -> Expr {
    call_of(own(name), args)
}

fn call_of(name: ObjectName, args: Vec<Expr>) -> Expr {
    let args = args.into_iter().map(|arg| FunctionArg::Unnamed(FunctionArgExpr::Expr(arg))).collect();
    let list = FunctionArgumentList { duplicate_treatment: None, args, clauses: Vec::new() };
    Expr::Function(Function {
        name,
        uses_odbc_syntax: false,
        parameters: FunctionArguments::None,
        args: FunctionArguments::List(list),
        within_group: Vec::new(),
        filter: None,
        null_treatment: None,
        over: None,
    })
}

fn cast(expr: Expr, data_type: DataType) -> Expr {
    Expr::Cast { kind: CastKind::Cast, expr: Box::new(expr), data_type, format: None }
}

fn double(expr: Expr) -> Expr {
    cast(expr, DataType::Double(sqlparser::ast::ExactNumberInfo::None))
}

/// A sum of counts as a count: no rows are none of them.
fn count(sum: Expr) -> Expr {
    let none = Expr::Value(sqlparser::ast::Value::Number("0".to_owned(), false).into());
    cast(call_of(ObjectName::from(vec![Ident::new("coalesce")]), vec![sum, none]), DataType::BigInt(None))
}

/// A SELECT of nothing from nothing.
pub(super) fn no_select() -> Select {
    Select {
        select_token: AttachedToken::empty(),
        optimizer_hints: Vec::new(),
        distinct: None,
        select_modifiers: None,
        top: None,
        top_before_distinct: false,
        projection: Vec::new(),
        exclude: None,
        into: None,
        from: Vec::new(),
        lateral_views: Vec::new(),
        prewhere: None,
        selection: None,
        connect_by: Vec::new(),
        group_by: GroupByExpr::Expressions(Vec::new(), Vec::new()),
        cluster_by: Vec::new(),
        distribute_by: Vec::new(),
        sort_by: Vec::new(),
        having: None,
        named_window: Vec::new(),
        qualify: None,
        window_before_qualify: false,
        value_table_mode: None,
        flavor: SelectFlavor::Standard,
    }
}
