//! A connection in Postgres's protocol without a driver: whatever bytes go out, messages come in undecoded. For what no
//! driver sends, and for measuring servers instead of drivers.

use std::{
    io::{self, ErrorKind, Read, Write},
    net::{Shutdown, TcpStream},
    str::FromStr,
    time::Duration,
};

use bytes::{BufMut, BytesMut};
use postgres_protocol::{
    IsNull,
    authentication::sasl::{ChannelBinding, SCRAM_SHA_256, ScramSha256},
    message::frontend,
};
use tokio_postgres::config::{Config, Host};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes of type and length in front of a message's body.
const HEAD: usize = 5;
/// Bytes that are read at a time.
const BUFFER_BYTES: usize = 256 << 10;

/// A connection, and what of it has been read ahead.
pub struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
    /// Where in the buffer what has not been taken yet begins and ends.
    unread: std::ops::Range<usize>,
    /// As BackendKeyData tells it.
    pub process_id: i32,
    /// What a CancelRequest must bring.
    pub key: Vec<u8>,
}

/// What has come up to a ReadyForQuery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drained {
    /// Messages DataRow and CopyData.
    pub rows: u64,
    /// Bytes of these.
    pub bytes: u64,
    /// Severity and SQLSTATE of each error.
    pub errors: Vec<String>,
    /// The tags of statements that are done.
    pub tags: Vec<String>,
    /// Portals that are not at their end.
    pub suspended: u64,
    /// The transaction's status, as ReadyForQuery tells it.
    pub status: u8,
}

/// One message, whatever it is.
pub fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    message_of_length(kind, body.len() as u32 + 4, body)
}

/// One message that says that it is so long.
pub fn message_of_length(kind: u8, length: u32, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![kind];
    bytes.put_u32(length);
    bytes.put_slice(body);
    bytes
}

/// Query.
pub fn query(sql: &str) -> Vec<u8> {
    written(|out| frontend::query(sql, out))
}

/// Parse of a statement without declared types.
pub fn parse(name: &str, sql: &str) -> Vec<u8> {
    written(|out| frontend::parse(name, sql, [], out))
}

/// Bind of a statement without parameters, with these formats of its result.
pub fn bind(portal: &str, statement: &str, formats: &[i16]) -> Vec<u8> {
    let none = |_: (), _: &mut BytesMut| Ok(IsNull::Yes);
    written(|out| {
        frontend::bind(portal, statement, [], std::iter::empty(), none, formats.iter().copied(), out)
            .map_err(|_| io::Error::other("a Bind that is too large"))
    })
}

/// Execute of at most so many rows; 0: all of them.
pub fn execute(portal: &str, rows_max: i32) -> Vec<u8> {
    written(|out| frontend::execute(portal, rows_max, out))
}

/// Sync.
pub fn sync() -> Vec<u8> {
    message(b'S', b"")
}

/// CopyData.
pub fn copy_data(data: &[u8]) -> Vec<u8> {
    message(b'd', data)
}

/// CancelRequest.
pub fn cancel_request(process_id: i32, key: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.put_u32(12 + key.len() as u32);
    bytes.put_u32(80_877_102);
    bytes.put_i32(process_id);
    bytes.put_slice(key);
    bytes
}

/// What `write` writes.
///
/// # Panics
/// It does not fit a message.
fn written(write: impl FnOnce(&mut BytesMut) -> io::Result<()>) -> Vec<u8> {
    let mut out = BytesMut::new();
    write(&mut out).expect("a message");
    out.to_vec()
}

impl Wire {
    /// A connection to that port of this machine which has said nothing yet.
    ///
    /// # Errors
    /// There is no server.
    pub fn connect(port: u16) -> io::Result<Self> {
        Self::reach(("127.0.0.1", port))
    }

    fn reach(address: (&str, u16)) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; 4096], unread: 0..0, process_id: 0, key: Vec::new() })
    }

    /// Logs in.
    ///
    /// # Errors
    /// The server does not let it in; then with severity and SQLSTATE.
    pub fn open(url: &str) -> io::Result<Self> {
        let config = Config::from_str(url).map_err(io::Error::other)?;
        let Some(Host::Tcp(host)) = config.get_hosts().first() else {
            return Err(io::Error::other("the URL names no host"));
        };
        let mut wire = Self::reach((host, config.get_ports()[0]))?;
        let user = config.get_user().unwrap_or_default();
        let database = config.get_dbname().unwrap_or(user);
        wire.send(&written(|out| frontend::startup_message([("user", user), ("database", database)], out)))?;
        let mut scram = ScramSha256::new(config.get_password().unwrap_or_default(), ChannelBinding::unsupported());
        loop {
            let (kind, body) = wire.receive()?;
            match (kind, body.first_chunk::<4>().map(|code| i32::from_be_bytes(*code))) {
                (b'R', Some(10)) => {
                    let first = scram.message().to_vec();
                    wire.send(&written(|out| frontend::sasl_initial_response(SCRAM_SHA_256, &first, out)))?;
                }
                (b'R', Some(11)) => {
                    scram.update(&body[4..])?;
                    let proof = scram.message().to_vec();
                    wire.send(&written(|out| frontend::sasl_response(&proof, out)))?;
                }
                (b'R', Some(12)) => scram.finish(&body[4..])?,
                (b'K', Some(process_id)) => {
                    let key = body[4..].to_vec();
                    (wire.process_id, wire.key) = (process_id, key);
                }
                (b'E', _) => return Err(io::Error::other(told(body))),
                (b'Z', _) => return Ok(wire),
                _ => {}
            }
        }
    }

    /// Sends bytes, whatever they mean.
    ///
    /// # Errors
    /// The connection is gone.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes)
    }

    /// The next message: its type and its body.
    ///
    /// # Errors
    /// `UnexpectedEof`: the server has closed the connection. It is silent for too long.
    pub fn receive(&mut self) -> io::Result<(u8, &[u8])> {
        self.need(HEAD)?;
        let (kind, length) = self.head();
        self.need(length)?;
        let body = self.unread.start + HEAD..self.unread.start + length;
        self.unread.start += length;
        Ok((kind, &self.buffer[body]))
    }

    /// Type, and length with the type, of the message that begins what is unread; its head is there.
    fn head(&self) -> (u8, usize) {
        let head = &self.buffer[self.unread.start..self.unread.start + HEAD];
        (head[0], 1 + u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize)
    }

    /// Reads until so many bytes are unread.
    fn need(&mut self, bytes: usize) -> io::Result<()> {
        if self.unread.len() >= bytes {
            return Ok(());
        }
        self.buffer.copy_within(self.unread.clone(), 0);
        self.unread = 0..self.unread.len();
        if self.buffer.len() < bytes {
            self.buffer.resize(bytes, 0);
        }
        while self.unread.end < bytes {
            match self.stream.read(&mut self.buffer[self.unread.end..])? {
                0 => return Err(ErrorKind::UnexpectedEof.into()),
                read => self.unread.end += read,
            }
        }
        Ok(())
    }

    /// Reads more at a time from now on: for large results.
    pub fn widen(&mut self) {
        self.buffer.resize(self.buffer.len().max(BUFFER_BYTES), 0);
    }

    /// Reads up to ReadyForQuery; of rows only their number and length.
    ///
    /// # Errors
    /// As [`Self::receive`].
    pub fn drain(&mut self) -> io::Result<Drained> {
        self.drain_with(|_| {})
    }

    /// The same, and shows what each CopyData and DataRow holds.
    ///
    /// # Errors
    /// As [`Self::receive`].
    pub fn drain_with(&mut self, mut show: impl FnMut(&[u8])) -> io::Result<Drained> {
        let mut drained = Drained::default();
        loop {
            let (kind, body) = self.receive()?;
            match kind {
                b'D' | b'd' => {
                    drained.rows += 1;
                    drained.bytes += body.len() as u64;
                    show(body);
                }
                b'E' => drained.errors.push(told(body)),
                b'C' => drained.tags.push(String::from_utf8_lossy(&body[..body.len() - 1]).into_owned()),
                b's' => drained.suspended += 1,
                b'Z' => return Ok(Drained { status: body[0], ..drained }),
                _ => {}
            }
        }
    }

    /// Sends bytes and drains what comes of them.
    ///
    /// # Errors
    /// As [`Self::receive`].
    pub fn ask(&mut self, bytes: &[u8]) -> io::Result<Drained> {
        self.send(bytes)?;
        self.drain()
    }

    /// Runs a statement; an error of the server's is one.
    ///
    /// # Errors
    /// As [`Self::receive`]; severity and SQLSTATE of the statement's.
    pub fn run(&mut self, sql: &str) -> io::Result<Drained> {
        let drained = self.ask(&query(sql))?;
        match drained.errors.first() {
            Some(error) => Err(io::Error::other(format!("{sql}: {error}"))),
            None => Ok(drained),
        }
    }

    /// The first value of the first row of a query, as text.
    ///
    /// # Errors
    /// As [`Self::run`]; there is none.
    pub fn value(&mut self, sql: &str) -> io::Result<String> {
        self.send(&query(sql))?;
        let mut value = None;
        let drained = self.drain_with(|row| {
            let length = row.get(2..6).and_then(|length| length.try_into().ok()).map_or(-1, i32::from_be_bytes);
            let bytes = usize::try_from(length).ok().and_then(|length| row.get(6..6 + length));
            value = value.take().or_else(|| bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned()));
        })?;
        value.ok_or_else(|| io::Error::other(format!("{sql}: no value; {:?}", drained.errors)))
    }

    /// Everything up to the end of the stream: severity and SQLSTATE of errors on the way.
    ///
    /// # Errors
    /// The server is silent for too long, and does not close the connection.
    pub fn to_end(&mut self) -> io::Result<Vec<String>> {
        let mut errors = Vec::new();
        loop {
            match self.receive() {
                Ok((b'E', body)) => errors.push(told(body)),
                Ok(_) => {}
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => return Err(error),
                Err(_) => return Ok(errors),
            }
        }
    }

    /// Sends nothing more.
    ///
    /// # Errors
    /// The connection is gone.
    pub fn end(&self) -> io::Result<()> {
        self.stream.shutdown(Shutdown::Write)
    }

    /// The socket itself.
    pub fn socket(&self) -> &TcpStream {
        &self.stream
    }
}

/// Severity and SQLSTATE; the words are each server's own.
fn told(body: &[u8]) -> String {
    let fields = body.split(|byte| *byte == 0).filter_map(|field| field.split_first());
    let (mut severity, mut sqlstate) = (String::new(), String::new());
    for (name, value) in fields {
        let value = String::from_utf8_lossy(value).into_owned();
        match name {
            b'V' => severity = value,
            b'C' => sqlstate = value,
            _ => {}
        }
    }
    format!("{severity} {sqlstate}")
}
