//! SET, RESET, SHOW and DISCARD.

use super::{
    backend::Severity,
    connection::Connection,
    error::Failure,
    run::{Answer, quoted, quoted_name, text_rows},
    settings::{self, Change},
    wire::Socket,
};

impl<S: Socket> Connection<S> {
    /// SET.
    ///
    /// # Errors
    /// As [`settings::Settings::set`]; the engine's.
    pub(super) async fn set(&mut self, name: &str, value: Option<&str>, local: bool) -> Result<(), Failure> {
        if local && !self.transaction.is_open() {
            self.wire.output.notice(Severity::Warning, "25P01", "SET LOCAL can only be used in transaction blocks");
            return Ok(());
        }
        let before = self.settings.clone();
        let change = self.settings.set(name, value, local)?;
        self.follow_point(before).await?;
        self.carry_out(change).await
    }

    /// Asks the engine for a setting of its own.
    ///
    /// # Errors
    /// As [`settings::Settings::set`]; the engine's.
    pub(super) async fn carry_out(&mut self, change: Change) -> Result<(), Failure> {
        let Change::Engine { name, value } = change else { return Ok(()) };
        self.prepare_engine().await?;
        let sql = match &value {
            Some(value) => format!("SET SESSION {} = {}", quoted_name(name), quoted(value)),
            None => format!("RESET SESSION {}", quoted_name(name)),
        };
        self.command(&sql).await?;
        self.settings.engine_has(name, value);
        Ok(())
    }

    /// RESET ALL.
    ///
    /// # Errors
    /// As [`settings::Settings::set`]; the engine's.
    pub(super) async fn reset_all(&mut self) -> Result<(), Failure> {
        let before = self.settings.clone();
        let engines = self.settings.reset_all();
        self.follow_point(before).await?;
        for name in engines {
            self.carry_out(Change::Engine { name, value: None }).await?;
        }
        Ok(())
    }

    /// SHOW of one.
    ///
    /// # Errors
    /// As [`settings::Settings::set`]; the engine's.
    pub(super) async fn show(&mut self, name: &str) -> Result<Answer, Failure> {
        let spelled = settings::spelled(name);
        if let Some(value) = self.settings.get(name) {
            return Ok(text_rows(&[spelled], vec![vec![value]]));
        }
        if !settings::is_engines(name) {
            return Err(settings::unknown(name));
        }
        self.prepare_engine().await?;
        let values = self.names(&format!("SELECT current_setting({})::VARCHAR", quoted(name))).await?;
        Ok(text_rows(&[spelled], vec![values]))
    }

    /// DISCARD; `what` is one of its words.
    ///
    /// # Errors
    /// 25001: ALL in a transaction; the engine's.
    pub(super) async fn discard(&mut self, what: &str) -> Result<(), Failure> {
        match what {
            "ALL" => {
                if self.transaction.is_open() {
                    return Err(Failure::error("25001", "DISCARD ALL cannot run inside a transaction block"));
                }
                self.portals.clear();
                self.statements.clear();
                self.locks.end_session();
                let _ = self.settings.reset_all();
                self.session.begin_anew();
                Ok(())
            }
            "TEMP" | "TEMPORARY" => {
                self.each_name(
                    "SELECT view_name FROM duckdb_views() WHERE temporary AND NOT internal",
                    "DROP VIEW temp.main.",
                )
                .await?;
                self.each_name("SELECT table_name FROM duckdb_tables() WHERE temporary", "DROP TABLE temp.main.").await
            }
            // The engine plans anew by itself, and sequences keep nothing for a session.
            _ => Ok(()),
        }
    }
}
