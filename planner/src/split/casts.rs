//! What the canonical form writes at greater length than the engine bound it: read again as it is, it would cost more.

use std::ops::ControlFlow;

use sqlparser::ast::{
    DataType, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Query, Value, ValueWithSpan, VisitMut,
    VisitorMut,
};

use super::functions;

/// Takes the casts from decimal constants that are added or subtracted. They have the type of the sum, which the sum would
/// get another digit for, and lose it again in a cast of each row. By itself a constant has the digits it is written with:
/// the sum is what it was, to the same number of decimals.
pub(super) fn shorten(query: &mut Query) {
    let _ = query.visit(&mut Shorten);
}

struct Shorten;

impl VisitorMut for Shorten {
    type Break = ();

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
        if let Expr::Cast { expr: sum, data_type, .. } = expr
            && matches!(data_type, DataType::Decimal(_))
            && let Expr::Function(function) = sum.as_mut()
        {
            shorten_sum(function, data_type);
        }
        ControlFlow::Continue(())
    }
}

fn shorten_sum(function: &mut Function, of: &DataType) {
    let adds = matches!(functions::name(&function.name), Some("+" | "-"));
    let FunctionArguments::List(list) = &mut function.args else { return };
    for arg in list.args.iter_mut().filter(|_| adds) {
        if let FunctionArg::Unnamed(FunctionArgExpr::Expr(arg)) = arg
            && let Expr::Cast { expr: constant, data_type, .. } = arg
            && data_type == of
            && matches!(constant.as_ref(), Expr::Value(ValueWithSpan { value: Value::Number(digits, _), .. }) if digits.contains('.'))
        {
            *arg = constant.as_ref().clone();
        }
    }
}
