//! A parsed statement: its plan, the types of its parameters, and the columns of its result.

use std::{
    sync::{Arc, OnceLock},
    time::SystemTime,
};

use bytes::Bytes;
use openduck_planner::plan::{Action, Class, Plan};
use openduck_proto::v1::{Mode, ResultKind, StatementKind};
use parking_lot::Mutex;

use super::{
    backend::{CHANGED_RESULT, Column},
    calls,
    connection::Connection,
    error::Failure,
    explain,
    extended::same_types,
    parameters::{self, Places, Values},
    repeated::Repeated,
    settings,
    source::{columns, reads_catalog},
    tag,
    types::Type,
    wire::Socket,
};
use crate::decode::Decoder;

/// A prepared statement.
pub(super) struct Statement {
    pub(super) plan: Plan,
    /// Where its SQL names parameters.
    pub(super) places: Places,
    /// The types that Parse has given, one for each parameter that it gave one for.
    declared: Vec<Option<Type>>,
    described: OnceLock<Described>,
    /// The columns that the client has been told.
    told: OnceLock<Vec<Column>>,
    /// Its last answer, where that may come again.
    pub(super) repeated: Mutex<Option<Repeated>>,
    /// The client's text, and where the statement begins in it that PREPARE prepares.
    text: String,
    body: usize,
    /// PREPARE has made it.
    pub(super) from_sql: bool,
    pub(super) made: SystemTime,
}

/// A statement with the values of its parameters.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) statement: &'a Statement,
    pub(super) values: &'a Values,
}

/// What a statement takes and gives.
#[derive(Clone, Debug)]
pub(super) struct Described {
    pub(super) parameters: Vec<Type>,
    /// `None`: it returns no rows.
    pub(super) columns: Option<Vec<Column>>,
}

impl Statement {
    /// A statement of one plan; `oids` as in Parse, 0 where the client leaves the type open.
    pub(super) fn new(plan: Plan, oids: &[u32], text: String) -> Self {
        Self::of(plan, oids.iter().map(|oid| Type::of_oid(*oid)).collect(), text)
    }

    /// The same with the types themselves.
    pub(super) fn of(plan: Plan, declared: Vec<Option<Type>>, text: String) -> Self {
        let places = sql_of(&plan).map(Places::of).unwrap_or_default();
        let (described, told, repeated) = (OnceLock::new(), OnceLock::new(), Mutex::default());
        let made = SystemTime::now();
        Self { plan, places, declared, described, told, repeated, text, body: 0, from_sql: false, made }
    }

    /// The same, made by PREPARE, of which `text` is the whole and `sql` the statement.
    pub(super) fn prepared(self, text: String, sql: &str) -> Self {
        let body = text.find(sql).unwrap_or(0);
        Self { text, body, from_sql: true, ..self }
    }

    /// The client's text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The client's text without PREPARE.
    pub(super) fn sql(&self) -> &str {
        &self.text[self.body..]
    }

    /// Bytes that it keeps.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The types of its parameters as far as they are known.
    pub(super) fn known_types(&self) -> Vec<Type> {
        match self.described.get() {
            Some(described) => described.parameters.clone(),
            None => self.declared.iter().map(|kind| kind.clone().unwrap_or(Type::Text)).collect(),
        }
    }

    /// How many values it needs.
    pub(super) fn parameter_count(&self) -> usize {
        self.plan.parameters.max(self.declared.len())
    }

    /// Whether it reads from a cursor.
    pub(super) fn fetches(&self) -> bool {
        matches!(self.plan.action, Action::Fetch { .. })
    }

    /// Whether it may be read from as a cursor is.
    pub(super) fn returns_rows(&self) -> bool {
        let action = &self.plan.action;
        matches!(
            action,
            Action::Run(_) | Action::Call { .. } | Action::Execute { .. } | Action::Show(_) | Action::ShowAll
        )
    }

    /// The columns that the client has been told, if it has.
    pub(super) fn told(&self) -> Option<&Vec<Column>> {
        self.told.get()
    }

    /// The client is told these columns.
    pub(super) fn tell(&self, columns: &[Column]) {
        // They are the same each time.
        let _ = self.told.set(columns.to_vec());
    }

    /// The types of its parameters, if the client has given all of them.
    fn all_declared(&self) -> Option<Vec<Type>> {
        if self.declared.len() < self.parameter_count() {
            return None;
        }
        self.declared.iter().cloned().collect()
    }
}

/// The SQL that a plan gives to a worker, if it does.
pub(super) fn sql_of(plan: &Plan) -> Option<&str> {
    match &plan.action {
        Action::Run(sql) | Action::Declare { sql, .. } | Action::Call { sql, .. } => Some(sql),
        _ => None,
    }
}

/// What stands for a value of a type where there is no value yet.
fn described_as(kind: &Type) -> String {
    kind.engine_name()
        .unwrap_or_else(|| if matches!(kind, Type::Array(_)) { "DECIMAL[]" } else { "DECIMAL" }.to_owned())
}

/// What the engine takes a parameter for.
struct Inferred {
    /// From 1.
    number: usize,
    /// The engine's name of its type; empty where it is open.
    name: String,
    /// The type's oid, where it was created in the database; else 0.
    oid: u32,
}

impl Inferred {
    fn kind(&self, catalog: bool) -> Type {
        match type_of(&self.name, catalog) {
            Type::Text if self.oid != 0 => Type::Enum(self.oid),
            kind => kind,
        }
    }
}

/// What is calculated with a value of a type, where its own type is open; `None` where nothing is.
fn calculates_with(kind: &Type) -> Option<Type> {
    match kind {
        Type::Int2 | Type::Int4 | Type::Int8 | Type::Float4 | Type::Float8 | Type::Numeric(_) => Some(kind.clone()),
        Type::Timestamp | Type::TimestampTz | Type::Time | Type::Interval => Some(Type::Interval),
        Type::Date => Some(Type::Int4),
        _ => None,
    }
}

/// The type of a parameter that the engine calls `name`. Postgres's arrays have one type for any number of dimensions.
fn type_of(name: &str, catalog: bool) -> Type {
    let mut name = name;
    while name.ends_with("[][]") {
        name = &name[..name.len() - 2];
    }
    Type::of_engine(name, catalog)
}

fn text_columns(names: &[&str]) -> Vec<Column> {
    names.iter().map(|name| Column::new(name, Type::Text)).collect()
}

impl<S: Socket> Connection<S> {
    /// The types of a statement's parameters; asks the engine only where the client has left one open.
    pub(super) async fn parameter_types(&mut self, statement: &Arc<Statement>) -> Result<Vec<Type>, Failure> {
        match statement.all_declared() {
            Some(types) => Ok(types),
            None => Ok(self.describe(statement).await?.parameters),
        }
    }

    /// What a statement takes and gives, as Postgres describes it; asks the engine once.
    pub(super) async fn describe(&mut self, statement: &Arc<Statement>) -> Result<Described, Failure> {
        if let Some(known) = statement.described.get() {
            return Ok(known.clone());
        }
        let none = Vec::new;
        let described = match &statement.plan.action {
            // What the cursor is then; nothing to be kept.
            Action::Fetch { name, skip: false, .. } => {
                return Ok(Described { parameters: none(), columns: self.described_cursor(name).await });
            }
            Action::Show(name) => {
                Described { parameters: none(), columns: Some(text_columns(&[settings::spelled(name)])) }
            }
            Action::ShowAll => Described { parameters: none(), columns: Some(text_columns(&settings::SHOW_ALL)) },
            // It gives no rows, and what is wrong with it is said when it runs.
            Action::Run(sql)
                if statement.plan.class == Class::Ddl
                    && statement.parameter_count() == 0
                    && !tag::tells_a_token(sql) =>
            {
                Described { parameters: none(), columns: None }
            }
            Action::Run(sql) => self.describe_sql(sql, statement).await?,
            Action::Call { sql, calls, .. } => {
                let mut described = self.describe_sql(sql, statement).await?;
                calls::tell_answers(calls, described.columns.as_deref_mut().unwrap_or_default());
                described
            }
            // What it runs may be another thing by then.
            Action::Execute { name, values, before } => {
                let executed = Arc::new(self.executed(name, values, before, &statement.declared).await?);
                return Box::pin(self.describe(&executed)).await;
            }
            Action::Declare { sql, .. } => Described { columns: None, ..self.describe_sql(sql, statement).await? },
            _ => Described { parameters: none(), columns: None },
        };
        Ok(statement.described.get_or_init(|| described).clone())
    }

    /// Refuses a statement that writes and whose rows are not what the client was told any more, before it writes.
    ///
    /// # Errors
    /// 0A000, at which drivers prepare anew; what it fails with.
    pub(super) async fn check_told(&mut self, statement: &Statement) -> Result<(), Failure> {
        let (Some(told), Action::Run(sql)) = (statement.told(), &statement.plan.action) else { return Ok(()) };
        // Of one that only reads it is found with its rows.
        if statement.plan.class == Class::Read {
            return Ok(());
        }
        let now = self.describe_sql(sql, statement).await?.columns.unwrap_or_default();
        if same_types(told, &now) { Ok(()) } else { Err(Failure::error("0A000", CHANGED_RESULT)) }
    }

    async fn describe_sql(&mut self, sql: &str, statement: &Statement) -> Result<Described, Failure> {
        let count = statement.parameter_count();
        let declared = |index: usize| statement.declared.get(index).cloned().flatten();
        let mut casts: Vec<_> = (0..count).map(|index| declared(index).map(|kind| described_as(&kind))).collect();
        let (inferred, mut columns) = self.ask_engine(sql, statement, &casts).await?;
        let catalog = reads_catalog(sql);
        let open = |index: usize| {
            let known = inferred.iter().any(|found| found.number == index + 1 && !found.name.is_empty());
            declared(index).is_none() && !known
        };
        // What a value is compared with any of is a list of its kind.
        let elements = if (0..count).any(|index| open(index) && statement.places.is_any_of(index + 1)) {
            let compared = self.ask_engine(&statement.places.without_any(sql), statement, &casts).await;
            compared.map(|(found, _)| found).unwrap_or_default()
        } else {
            Vec::new()
        };
        let mut calculated = Vec::new();
        for number in (1..=count).filter(|number| open(number - 1)) {
            let Some(equated) = statement.places.equated(sql, number) else { continue };
            let compared = self.ask_engine(&equated, statement, &casts).await;
            let found = compared.map(|(found, _)| found).unwrap_or_default();
            let found = found.into_iter().find(|found| found.number == number && !found.name.is_empty());
            calculated.extend(found.and_then(|found| Some((number, calculates_with(&found.kind(catalog))?))));
        }
        let mut guessed = false;
        let mut parameters = Vec::with_capacity(count);
        for (index, cast) in casts.iter_mut().enumerate() {
            let engine = inferred.iter().find(|found| found.number == index + 1 && !found.name.is_empty());
            let known = declared(index).or_else(|| engine.map(|found| found.kind(catalog)));
            let kind = known.unwrap_or_else(|| {
                guessed = true;
                let element = elements.iter().find(|found| found.number == index + 1 && !found.name.is_empty());
                let element = element.filter(|_| statement.places.is_any_of(index + 1));
                let guess = match element.map(|found| found.kind(catalog)) {
                    None | Some(Type::Array(_)) => match calculated.iter().find(|(number, _)| *number == index + 1) {
                        Some((_, kind)) => kind.clone(),
                        None => statement.places.guess(index + 1),
                    },
                    Some(element) => Type::Array(Box::new(element)),
                };
                *cast = Some(described_as(&guess));
                guess
            });
            parameters.push(kind);
        }
        if guessed && columns.is_some() {
            // A column may be what a parameter is.
            columns = self.ask_engine(sql, statement, &casts).await?.1;
        }
        if columns.as_ref().is_some_and(Vec::is_empty) {
            // What the engine has to see the values for, as the names of json_build_object.
            let samples = parameters::samples(&parameters)?;
            let seen = self.ask_with(sql, statement, &samples).await;
            columns = seen.ok().and_then(|(_, columns)| columns).or(columns);
        }
        Ok(Described { parameters, columns })
    }

    /// What the engine takes the parameters for, and the columns.
    async fn ask_engine(
        &mut self,
        sql: &str,
        statement: &Statement,
        casts: &[Option<String>],
    ) -> Result<(Vec<Inferred>, Option<Vec<Column>>), Failure> {
        let values = Values { ipc: Bytes::new(), casts: casts.to_vec() };
        self.ask_with(sql, statement, &values).await
    }

    /// The same where there are values.
    async fn ask_with(
        &mut self,
        sql: &str,
        statement: &Statement,
        values: &Values,
    ) -> Result<(Vec<Inferred>, Option<Vec<Column>>), Failure> {
        let catalog = reads_catalog(sql);
        let (sql, shift) = statement.places.cast(sql, &values.casts);
        // Nothing is run, and what the transaction has made it has made in the engine.
        self.follow_path().await?;
        let mut request = self.session.request(sql.clone(), Mode::Describe);
        request.parameters = values.ipc.clone();
        let reply = self.execute(request).await;
        let reply = reply.map_err(|failure| failure.placed(|position| statement.position(&shift, position)))?;
        let columns = if reply.result_kind() != ResultKind::Rows || tag::gives_no_rows(&sql) {
            None
        } else if reply.statement_kind() == StatementKind::Explain {
            Some(explain::columns(&sql))
        } else if reply.schema.is_empty() {
            // They depend on a parameter that the engine knows nothing of.
            Some(Vec::new())
        } else {
            Some(columns(Decoder::new(&reply.schema)?.schema(), &reply.columns, &statement.plan, catalog))
        };
        let parameters = reply.parameters.into_iter();
        let inferred = parameters.filter_map(|found| {
            Some(Inferred { number: found.name.parse().ok()?, name: found.r#type, oid: found.type_oid })
        });
        Ok((inferred.collect(), columns))
    }
}
