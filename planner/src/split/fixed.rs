//! Whether a statement's answer is the same whenever it is made, and by whichever engine: else fragments would not answer
//! parts of one answer. What LIMIT takes is for `limit` to say.

use std::ops::ControlFlow;

use sqlparser::ast::{Expr, Query, TableFactor, Visit, Visitor};

use super::{Whole, functions};

/// Refuses what is not.
///
/// # Errors
/// What it is that may be otherwise.
pub(super) fn check(query: &Query) -> Result<(), Whole> {
    match query.visit(&mut Check) {
        ControlFlow::Break(whole) => Err(whole),
        ControlFlow::Continue(()) => Ok(()),
    }
}

struct Check;

impl Visitor for Check {
    type Break = Whole;

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<Whole> {
        match factor {
            TableFactor::Table { args: None, sample: None, .. }
            | TableFactor::Derived { sample: None, .. }
            | TableFactor::NestedJoin { .. } => ControlFlow::Continue(()),
            // A sample is another one each time, and a function may tell of the server that it runs on.
            _ => ControlFlow::Break(Whole::new("it reads a sample, or a function's rows")),
        }
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Whole> {
        let Expr::Function(function) = expr else { return ControlFlow::Continue(()) };
        let Some(name) = functions::name(&function.name) else {
            return ControlFlow::Break(Whole::new(format!("{} is not the engine's own function", function.name)));
        };
        let why = if functions::VOLATILE.contains(&name) {
            "is another value each time"
        } else if functions::follows_order(name, function.over.is_some()) {
            "hangs on the order of its rows"
        } else {
            return ControlFlow::Continue(());
        };
        ControlFlow::Break(Whole::new(format!("{name} {why}")))
    }
}
