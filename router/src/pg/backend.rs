//! What the server sends (PostgreSQL documentation, "Message Formats"), written into the output buffer.

use super::{encode::Format, error::Failure, types::Type, violation::Object};

/// One column of a RowDescription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Type,
    /// The table that it is a column of, and which one; zeros where it is computed, or not known.
    pub(super) table_oid: u32,
    pub(super) table_column: u16,
}

impl Column {
    /// A column of no table.
    pub(super) fn new(name: &str, kind: Type) -> Self {
        Self { name: name.to_owned(), kind, table_oid: 0, table_column: 0 }
    }
}

/// What the session's transaction is, as ReadyForQuery says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Idle,
    Active,
    Failed,
}

/// How bad an ErrorResponse or NoticeResponse is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Severity {
    Fatal,
    Error,
    Warning,
    Notice,
}

/// The message of SQLSTATE 0A000 at which drivers prepare anew; they tell it from others by the routine of Postgres's
/// that says it.
pub(super) const CHANGED_RESULT: &str = "cached plan must not change result type";

/// Messages for one client, collected until they are sent.
#[derive(Debug, Default)]
pub(super) struct Output(pub(super) Vec<u8>);

impl Output {
    fn message(&mut self, kind: u8, body: impl FnOnce(&mut Vec<u8>)) {
        self.0.extend_from_slice(&[kind, 0, 0, 0, 0]);
        let start = self.0.len() - 4;
        body(&mut self.0);
        let length = (self.0.len() - start) as u32;
        self.0[start..start + 4].copy_from_slice(&length.to_be_bytes());
    }

    /// AuthenticationOk.
    pub(super) fn authentication_ok(&mut self) {
        self.authentication(0, &[]);
    }

    /// AuthenticationSASL; `binds`: with the mechanism that binds the proof to the connection, which is the better one.
    pub(super) fn authentication_sasl(&mut self, binds: bool) {
        let both = &b"SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"[..];
        self.authentication(10, if binds { both } else { b"SCRAM-SHA-256\0\0" });
    }

    /// AuthenticationSASLContinue.
    pub(super) fn authentication_sasl_continue(&mut self, data: &str) {
        self.authentication(11, data.as_bytes());
    }

    /// AuthenticationSASLFinal.
    pub(super) fn authentication_sasl_final(&mut self, data: &str) {
        self.authentication(12, data.as_bytes());
    }

    fn authentication(&mut self, code: u32, data: &[u8]) {
        self.message(b'R', |out| {
            out.extend_from_slice(&code.to_be_bytes());
            out.extend_from_slice(data);
        });
    }

    /// NegotiateProtocolVersion: the newest minor version of protocol 3 we speak, and the options we do not know.
    pub(super) fn negotiate_protocol_version(&mut self, minor: u16, options: &[&str]) {
        self.message(b'v', |out| {
            out.extend_from_slice(&(3 << 16 | u32::from(minor)).to_be_bytes());
            out.extend_from_slice(&(options.len() as u32).to_be_bytes());
            for option in options {
                text(option, out);
            }
        });
    }

    /// BackendKeyData.
    pub(super) fn backend_key_data(&mut self, process_id: i32, key: &[u8]) {
        self.message(b'K', |out| {
            out.extend_from_slice(&process_id.to_be_bytes());
            out.extend_from_slice(key);
        });
    }

    /// ParameterStatus.
    pub(super) fn parameter_status(&mut self, name: &str, value: &str) {
        self.message(b'S', |out| {
            text(name, out);
            text(value, out);
        });
    }

    /// ReadyForQuery.
    pub(super) fn ready_for_query(&mut self, status: Status) {
        let status = match status {
            Status::Idle => b'I',
            Status::Active => b'T',
            Status::Failed => b'E',
        };
        self.message(b'Z', |out| out.push(status));
    }

    /// ParseComplete.
    pub(super) fn parse_complete(&mut self) {
        self.message(b'1', |_| {});
    }

    /// BindComplete.
    pub(super) fn bind_complete(&mut self) {
        self.message(b'2', |_| {});
    }

    /// CloseComplete.
    pub(super) fn close_complete(&mut self) {
        self.message(b'3', |_| {});
    }

    /// NoData.
    pub(super) fn no_data(&mut self) {
        self.message(b'n', |_| {});
    }

    /// PortalSuspended.
    pub(super) fn portal_suspended(&mut self) {
        self.message(b's', |_| {});
    }

    /// EmptyQueryResponse.
    pub(super) fn empty_query_response(&mut self) {
        self.message(b'I', |_| {});
    }

    /// CommandComplete.
    pub(super) fn command_complete(&mut self, tag: &str) {
        self.message(b'C', |out| text(tag, out));
    }

    /// ParameterDescription.
    pub(super) fn parameter_description(&mut self, oids: &[u32]) {
        self.message(b't', |out| {
            out.extend_from_slice(&(oids.len() as u16).to_be_bytes());
            for oid in oids {
                out.extend_from_slice(&oid.to_be_bytes());
            }
        });
    }

    /// RowDescription. `formats` has one format for each column, or is empty where they are not known yet.
    pub(super) fn row_description(&mut self, columns: &[Column], formats: &[Format]) {
        self.message(b'T', |out| {
            out.extend_from_slice(&(columns.len() as u16).to_be_bytes());
            for (index, column) in columns.iter().enumerate() {
                text(&column.name, out);
                out.extend_from_slice(&column.table_oid.to_be_bytes());
                out.extend_from_slice(&column.table_column.to_be_bytes());
                out.extend_from_slice(&column.kind.oid().to_be_bytes());
                out.extend_from_slice(&column.kind.length().to_be_bytes());
                out.extend_from_slice(&column.kind.modifier().to_be_bytes());
                let binary = formats.get(index) == Some(&Format::Binary);
                out.extend_from_slice(&u16::from(binary).to_be_bytes());
            }
        });
    }

    /// CopyInResponse or CopyOutResponse: so many columns, all in that format.
    pub(super) fn copy_response(&mut self, out: bool, format: Format, columns: usize) {
        let format = u8::from(format == Format::Binary);
        self.message(if out { b'H' } else { b'G' }, |body| {
            body.push(format);
            body.extend_from_slice(&(columns as u16).to_be_bytes());
            body.extend((0..columns).flat_map(|_| u16::from(format).to_be_bytes()));
        });
    }

    /// CopyDone.
    pub(super) fn copy_done(&mut self) {
        self.message(b'c', |_| {});
    }

    /// CopyData.
    pub(super) fn copy_data(&mut self, data: &[u8]) {
        self.message(b'd', |out| out.extend_from_slice(data));
    }

    /// ErrorResponse.
    pub(super) fn error(&mut self, failure: &Failure) {
        let severity = if failure.is_fatal() { Severity::Fatal } else { Severity::Error };
        self.report(b'E', severity, failure);
    }

    /// NoticeResponse.
    pub(super) fn notice(&mut self, severity: Severity, sqlstate: &str, message: &str) {
        self.report(b'N', severity, &Failure::error(sqlstate, message));
    }

    fn report(&mut self, kind: u8, severity: Severity, said: &Failure) {
        let severity = match severity {
            Severity::Fatal => "FATAL",
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Notice => "NOTICE",
        };
        self.message(kind, |out| {
            let mut field = |code: u8, value: &str| {
                out.push(code);
                text(value, out);
            };
            field(b'S', severity);
            field(b'V', severity);
            field(b'C', said.sqlstate());
            field(b'M', said.message());
            if said.message() == CHANGED_RESULT {
                field(b'R', "RevalidateCachedQuery");
            }
            if !said.hint().is_empty() {
                field(b'H', said.hint());
            }
            if !said.context().is_empty() {
                field(b'W', said.context());
            }
            if said.position() > 0 {
                field(b'P', itoa::Buffer::new().format(said.position()));
            }
            for (code, value) in said.object().into_iter().flat_map(Object::fields) {
                field(code, value);
            }
            out.push(0);
        });
    }
}

/// A string with its end; what follows a zero byte would be read as another field.
fn text(value: &str, out: &mut Vec<u8>) {
    out.extend(value.bytes().filter(|byte| *byte != 0));
    out.push(0);
}
