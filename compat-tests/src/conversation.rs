//! A conversation in Postgres's protocol, told message by message, so that two servers can be compared.

use std::{
    io::{Read, Write},
    net::TcpStream,
    str::FromStr,
    time::Duration,
};

use bytes::BytesMut;
use fallible_iterator::FallibleIterator;
use postgres_protocol::{
    IsNull,
    authentication::sasl::{ChannelBinding, SCRAM_SHA_256, ScramSha256},
    message::{
        backend::{ErrorFields, Message},
        frontend,
    },
};
use tokio_postgres::config::{Config, Host};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a statement is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One Query.
    Simple,
    /// Parse, Describe of the statement, Bind, Execute and Sync, with results in text.
    Text,
    /// The same with results in binary.
    Binary,
}

/// One connection.
pub struct Conversation {
    stream: TcpStream,
    input: BytesMut,
}

impl Conversation {
    /// Logs in.
    ///
    /// # Panics
    /// The server does not let it in, or does not answer.
    pub fn open(url: &str) -> Self {
        let config = Config::from_str(url).expect("a URL");
        let Some(Host::Tcp(host)) = config.get_hosts().first() else { panic!("{url} names no host") };
        let stream = TcpStream::connect((host.as_str(), config.get_ports()[0])).expect("a server");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket");
        stream.set_nodelay(true).expect("a socket");
        let mut conversation = Self { stream, input: BytesMut::new() };
        let user = config.get_user().expect("a user");
        let database = config.get_dbname().unwrap_or(user);
        conversation.send(|out| frontend::startup_message([("user", user), ("database", database)], out));
        let mut scram = ScramSha256::new(config.get_password().unwrap_or_default(), ChannelBinding::unsupported());
        loop {
            match conversation.receive() {
                Message::AuthenticationSasl(_) => {
                    let first = scram.message().to_vec();
                    conversation.send(|out| frontend::sasl_initial_response(SCRAM_SHA_256, &first, out));
                }
                Message::AuthenticationSaslContinue(body) => {
                    scram.update(body.data()).expect("SCRAM");
                    let proof = scram.message().to_vec();
                    conversation.send(|out| frontend::sasl_response(&proof, out));
                }
                Message::AuthenticationSaslFinal(body) => scram.finish(body.data()).expect("SCRAM"),
                Message::ErrorResponse(body) => panic!("{}", told(body.fields())),
                Message::ReadyForQuery(_) => return conversation,
                _ => {}
            }
        }
    }

    /// Sends a statement; what the server answers, a line a message, up to ReadyForQuery.
    pub fn say(&mut self, sql: &str, way: Way) -> Vec<String> {
        self.send(|out| match way {
            Way::Simple => frontend::query(sql, out),
            Way::Text | Way::Binary => {
                let format = i16::from(way == Way::Binary);
                frontend::parse("", sql, [], out)?;
                frontend::describe(b'S', "", out)?;
                let none = |_: (), _: &mut BytesMut| Ok(IsNull::Yes);
                frontend::bind("", "", [], std::iter::empty(), none, [format], out)
                    .map_err(|_| std::io::Error::other("a Bind that is too large"))?;
                frontend::execute("", 0, out)?;
                frontend::sync(out);
                Ok(())
            }
        });
        let mut lines = Vec::new();
        loop {
            let message = self.receive();
            let ready = matches!(message, Message::ReadyForQuery(_));
            lines.push(line(message, way == Way::Binary));
            if ready {
                return lines;
            }
        }
    }

    fn send(&mut self, write: impl FnOnce(&mut BytesMut) -> std::io::Result<()>) {
        let mut out = BytesMut::new();
        write(&mut out).expect("a message");
        self.stream.write_all(&out).expect("a server that listens");
    }

    fn receive(&mut self) -> Message {
        loop {
            if let Some(message) = Message::parse(&mut self.input).expect("a message") {
                return message;
            }
            let mut buffer = [0; 8192];
            let read = self.stream.read(&mut buffer).expect("an answer in time");
            assert!(read > 0, "the server has closed the connection");
            self.input.extend_from_slice(&buffer[..read]);
        }
    }
}

/// SQLSTATE, and the schema, table, column, constraint and type that it is about; the words are each server's own.
fn told(mut fields: ErrorFields<'_>) -> String {
    let (mut severity, mut sqlstate, mut object) = (String::new(), String::new(), String::new());
    while let Ok(Some(field)) = fields.next() {
        let value = String::from_utf8_lossy(field.value_bytes()).into_owned();
        match field.type_() {
            b'V' => severity = value,
            b'C' => sqlstate = value,
            kind @ (b's' | b't' | b'c' | b'n' | b'd') => object += &format!(" {}={value}", char::from(kind)),
            _ => {}
        }
    }
    format!("{severity} {sqlstate}{object}")
}

fn line(message: Message, binary: bool) -> String {
    match message {
        Message::ParseComplete => "ParseComplete".to_owned(),
        Message::BindComplete => "BindComplete".to_owned(),
        Message::NoData => "NoData".to_owned(),
        Message::EmptyQueryResponse => "EmptyQueryResponse".to_owned(),
        Message::PortalSuspended => "PortalSuspended".to_owned(),
        Message::CommandComplete(body) => format!("CommandComplete {}", body.tag().unwrap_or("?")),
        Message::ErrorResponse(body) => format!("ErrorResponse {}", told(body.fields())),
        Message::NoticeResponse(body) => format!("NoticeResponse {}", told(body.fields())),
        Message::ReadyForQuery(body) => format!("ReadyForQuery {}", char::from(body.status())),
        Message::ParameterStatus(body) => {
            format!("ParameterStatus {}={}", body.name().unwrap_or("?"), body.value().unwrap_or("?"))
        }
        Message::ParameterDescription(body) => {
            let types: Vec<u32> = body.parameters().collect().unwrap_or_default();
            format!("ParameterDescription {types:?}")
        }
        // Which column of which table it is, is not told here yet.
        Message::RowDescription(body) => {
            let fields = body.fields().map(|field| {
                // What was created has another oid at each server.
                let shown = |oid: u32| if oid < 16384 { oid.to_string() } else { "created".to_owned() };
                let (name, oid, size) = (field.name(), shown(field.type_oid()), field.type_size());
                let from = format!("{}.{}", shown(field.table_oid()), field.column_id());
                Ok(format!("{name}:{oid}:{size}:{}:{}:{from}", field.type_modifier(), field.format()))
            });
            format!("RowDescription {}", fields.collect::<Vec<_>>().unwrap_or_default().join(" "))
        }
        Message::DataRow(body) => {
            let value = |range: Option<std::ops::Range<usize>>| {
                let Some(range) = range else { return "NULL".to_owned() };
                let bytes = &body.buffer()[range];
                if binary {
                    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
                } else {
                    format!("'{}'", String::from_utf8_lossy(bytes))
                }
            };
            let values = body.ranges().map(|range| Ok(value(range))).collect::<Vec<_>>().unwrap_or_default();
            format!("DataRow {}", values.join(" "))
        }
        Message::CopyInResponse(_) => "CopyInResponse".to_owned(),
        Message::CopyOutResponse(_) => "CopyOutResponse".to_owned(),
        Message::CopyData(body) => format!("CopyData {:?}", String::from_utf8_lossy(body.data())),
        Message::CopyDone => "CopyDone".to_owned(),
        _ => "another message".to_owned(),
    }
}
