//! What clients send (PostgreSQL documentation, "Message Formats"), read strictly: a malformed message is an error,
//! never a panic, and nothing is allocated on a client's word.

use bytes::{Buf, Bytes, BytesMut};

use super::{encode::Format, error::Failure};

/// A message after the startup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Message {
    Query(String),
    Parse(Parse),
    Bind(Bind),
    Describe(Target),
    Execute {
        portal: String,
        rows_max: usize,
    },
    Close(Target),
    Flush,
    Sync,
    Terminate,
    /// PasswordMessage, SASLInitialResponse or SASLResponse: the phase decides.
    Password(Bytes),
    /// These three count only while a COPY runs.
    CopyData(Bytes),
    CopyDone,
    /// The client gives up; why.
    CopyFail(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parse {
    pub(super) name: String,
    pub(super) query: String,
    pub(super) types: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bind {
    pub(super) portal: String,
    pub(super) statement: String,
    pub(super) formats: Vec<Format>,
    pub(super) values: Vec<Option<Bytes>>,
    pub(super) result_formats: Vec<Format>,
}

/// What Describe and Close are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Statement(String),
    Portal(String),
}

/// Bytes of a message in front of its body: type and length.
pub(super) const HEAD: usize = 5;
/// Types of messages that may be large: those with statements, values and data.
const LARGE: &[u8] = b"QPBd";
/// Bytes of any other, as in Postgres.
const SMALL_BYTES_MAX: usize = 10_000;

/// The first message of `buffer`, taken out of it; `None` where it has not arrived whole.
///
/// # Errors
/// FATAL 08P01: no message has that form or length; FATAL 54000: it is larger than `bytes_max`. The stream cannot be read on.
pub(super) fn take(buffer: &mut BytesMut, bytes_max: usize) -> Result<Option<Message>, Failure> {
    let Some((kind, length)) = head(buffer, bytes_max)? else { return Ok(None) };
    if buffer.len() < length + 1 {
        return Ok(None);
    }
    let mut message = buffer.split_to(length + 1).freeze();
    message.advance(HEAD);
    parse(kind, message).map(Some)
}

/// Type and length of the first message in `buffer`, once they are there.
fn head(buffer: &[u8], bytes_max: usize) -> Result<Option<(u8, usize)>, Failure> {
    let Some((kind, rest)) = buffer.split_first() else { return Ok(None) };
    if !b"QPBDECHSXpdcf".contains(kind) {
        return Err(Failure::fatal("08P01", format!("invalid frontend message type {kind}")));
    }
    let Some(length) = rest.first_chunk::<4>() else { return Ok(None) };
    let length = u32::from_be_bytes(*length) as usize;
    // Postgres counts in 31 bits.
    let most = if LARGE.contains(kind) { i32::MAX as usize } else { SMALL_BYTES_MAX };
    if !(4..=most).contains(&length) {
        return Err(malformed("invalid message length"));
    }
    if length > bytes_max {
        return Err(Failure::fatal("54000", format!("a message has at most {bytes_max} bytes, not {length}")));
    }
    Ok(Some((*kind, length)))
}

/// The types of the messages that are whole in `buffer`, in order, and where each body is.
pub(super) fn ahead(mut buffer: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = head(buffer, usize::MAX).ok()??;
        let (message, rest) = buffer.split_at_checked(length + 1)?;
        buffer = rest;
        Some((kind, &message[HEAD..]))
    })
}

/// The portal that an Execute's body names.
pub(super) fn executed_portal(body: &[u8]) -> Option<&[u8]> {
    body.iter().position(|byte| *byte == 0).map(|end| &body[..end])
}

fn malformed(what: &str) -> Failure {
    Failure::fatal("08P01", what)
}

/// Reads the fields of one message.
struct Fields(Bytes);

impl Fields {
    fn byte(&mut self) -> Result<u8, Failure> {
        self.0.try_get_u8().map_err(|_| malformed("insufficient data left in message"))
    }

    fn short(&mut self) -> Result<i16, Failure> {
        self.0.try_get_i16().map_err(|_| malformed("insufficient data left in message"))
    }

    /// The number of what follows; each takes at least `bytes` bytes.
    fn count(&mut self, bytes: usize) -> Result<usize, Failure> {
        let count = usize::from(self.short()? as u16);
        if count * bytes > self.0.len() {
            return Err(malformed("insufficient data left in message"));
        }
        Ok(count)
    }

    fn integer(&mut self) -> Result<i32, Failure> {
        self.0.try_get_i32().map_err(|_| malformed("insufficient data left in message"))
    }

    fn text(&mut self) -> Result<String, Failure> {
        let end = self.0.iter().position(|byte| *byte == 0).ok_or_else(|| malformed("invalid string in message"))?;
        let bytes = self.0.split_to(end);
        self.0.advance(1);
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(Failure::fatal("22021", "invalid byte sequence for encoding \"UTF8\"")),
        }
    }

    fn formats(&mut self) -> Result<Vec<Format>, Failure> {
        let count = self.count(2)?;
        (0..count)
            .map(|_| match self.short()? {
                0 => Ok(Format::Text),
                1 => Ok(Format::Binary),
                other => Err(malformed(&format!("unsupported format code: {other}"))),
            })
            .collect()
    }

    fn value(&mut self) -> Result<Option<Bytes>, Failure> {
        let length = self.integer()?;
        if length == -1 {
            return Ok(None);
        }
        match usize::try_from(length) {
            Ok(length) if length <= self.0.len() => Ok(Some(self.0.split_to(length))),
            _ => Err(malformed("insufficient data left in message")),
        }
    }

    fn target(&mut self) -> Result<Target, Failure> {
        match self.byte()? {
            b'S' => self.text().map(Target::Statement),
            b'P' => self.text().map(Target::Portal),
            other => Err(malformed(&format!("invalid message subtype {other}"))),
        }
    }

    fn end(&self) -> Result<(), Failure> {
        if self.0.is_empty() { Ok(()) } else { Err(malformed("invalid message format")) }
    }
}

fn parse(kind: u8, body: Bytes) -> Result<Message, Failure> {
    let mut fields = Fields(body);
    let message = match kind {
        b'Q' => Message::Query(fields.text()?),
        b'P' => {
            let (name, query) = (fields.text()?, fields.text()?);
            let count = fields.count(4)?;
            let types = (0..count).map(|_| fields.integer().map(|oid| oid as u32)).collect::<Result<_, _>>()?;
            Message::Parse(Parse { name, query, types })
        }
        b'B' => {
            let (portal, statement, formats) = (fields.text()?, fields.text()?, fields.formats()?);
            let count = fields.count(4)?;
            let values = (0..count).map(|_| fields.value()).collect::<Result<_, _>>()?;
            Message::Bind(Bind { portal, statement, formats, values, result_formats: fields.formats()? })
        }
        b'D' => Message::Describe(fields.target()?),
        b'C' => Message::Close(fields.target()?),
        b'E' => {
            // Zero and less: no limit, as Postgres reads it.
            let (portal, rows) = (fields.text()?, fields.integer()?);
            let rows_max = usize::try_from(rows).ok().filter(|rows| *rows > 0).unwrap_or(usize::MAX);
            Message::Execute { portal, rows_max }
        }
        b'H' => Message::Flush,
        b'S' => Message::Sync,
        b'X' => Message::Terminate,
        b'p' => return Ok(Message::Password(fields.0)),
        b'd' => return Ok(Message::CopyData(fields.0)),
        b'c' => Message::CopyDone,
        _ => Message::CopyFail(fields.text()?),
    };
    fields.end()?;
    Ok(message)
}

#[cfg(test)]
mod tests;
