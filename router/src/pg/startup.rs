//! From the first byte to the first ReadyForQuery.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use bytes::BytesMut;
use openduck_proto::{ErrorKind, channel::Caller};
use rustls::pki_types::CertificateDer;
use socket2::{SockRef, TcpKeepalive};
use tokio::{
    net::TcpStream,
    time::{Instant, timeout_at},
};
use tokio_rustls::TlsAcceptor;

use super::{
    Server,
    cancel::hashed,
    connection::Connection,
    error::Failure,
    frontend::Message,
    origin::{Origin, Secured},
    point::at_point,
    settings::Settings,
    too_many,
    wire::{Socket, Wire},
};
use crate::{
    access::{ADMINISTRATOR, Challenge},
    tls::Tls,
};

/// Bytes of a message of a client that has not shown who it is.
pub(super) const MESSAGE_BYTES_MAX: usize = 10_000;
/// A connection on which nothing has come for so long is asked whether it is still there, and then so often.
const KEEPALIVE: Duration = Duration::from_secs(60);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(10);
/// How long a client for which there is no place may take to say what it wants.
const REFUSAL: Duration = Duration::from_secs(10);
/// How often workers are asked to cancel what another router may serve: it may be on its way to them.
const FOREIGN_CANCEL_TRIES: u32 = 4;
const FOREIGN_CANCEL_PAUSE: Duration = Duration::from_millis(50);
/// The first byte of a TLS handshake: a client that does not ask for TLS first (libpq's `sslnegotiation=direct`).
const TLS_HANDSHAKE: u8 = 0x16;

/// Codes in the place of a protocol version (PostgreSQL documentation, "Message Formats").
const SSL_REQUEST: u32 = 80_877_103;
const GSS_REQUEST: u32 = 80_877_104;
const CANCEL_REQUEST: u32 = 80_877_102;
/// The newest minor version of protocol 3 that we speak.
const MINOR: u16 = 2;

/// What a connection asks for in its first message.
pub(super) enum First {
    Ssl,
    Gss,
    Cancel { process_id: i32, key: BytesMut },
    Startup(Startup),
}

/// The startup message.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Startup {
    minor: u16,
    parameters: Vec<(String, String)>,
}

impl Startup {
    fn get(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Serves one client, encrypted if it wants to; where the server is full, only one that wants to cancel.
pub(super) async fn serve(server: &Arc<Server>, socket: TcpStream, full: bool) {
    prepare(&socket);
    let mut origin = Origin { address: socket.peer_addr().ok(), tls: None };
    let patience = Duration::from_millis(server.config.limits.authentication_ms);
    let deadline = Instant::now() + if full { patience.min(REFUSAL) } else { patience };
    let mut byte = [0];
    let Ok(Ok(1)) = timeout_at(deadline, socket.peek(&mut byte)).await else { return };
    let tls = match &server.config.tls {
        Some(tls) if byte[0] == TLS_HANDSHAKE => Some((tls.current_with_certificate(), socket)),
        _ => {
            let mut wire = Wire::new(socket, MESSAGE_BYTES_MAX);
            match timeout_at(deadline, negotiate(server, &mut wire)).await {
                Ok(Ok(Wanted::Tls(tls))) => Some((tls, wire.into_socket())),
                Ok(Ok(Wanted::Plain(first))) => {
                    return converse(server, wire, &origin, Some(first), deadline, full).await;
                }
                Ok(Err(failure)) => return hang_up(wire, &failure).await,
                Err(_) => return,
            }
        }
    };
    if let Some(((tls, certificate), socket)) = tls
        && let Ok(Ok(socket)) = timeout_at(deadline, TlsAcceptor::from(tls).accept(socket)).await
    {
        origin.tls = Some(Secured::new(certificate, socket.get_ref().1));
        converse(server, Wire::new(socket, MESSAGE_BYTES_MAX), &origin, None, deadline, full).await;
    }
}

/// Sets what has to be set of every socket; one that is gone already says so when it is read.
fn prepare(socket: &TcpStream) {
    // Answers are written whole; waiting for more of them would only delay them.
    let _ = socket.set_nodelay(true);
    // A machine that is gone does not say so.
    let keepalive = TcpKeepalive::new().with_time(KEEPALIVE).with_interval(KEEPALIVE_INTERVAL);
    let _ = SockRef::from(socket).set_tcp_keepalive(&keepalive);
}

enum Wanted {
    Tls((Arc<rustls::ServerConfig>, Arc<CertificateDer<'static>>)),
    Plain(First),
}

/// Answers a client's wishes for encryption.
async fn negotiate(server: &Server, wire: &mut Wire<TcpStream>) -> Result<Wanted, Failure> {
    let (mut asked_ssl, mut asked_gss) = (false, false);
    loop {
        match first(wire).await? {
            First::Ssl if !asked_ssl => {
                asked_ssl = true;
                let Some(tls) = &server.config.tls else {
                    wire.answer(b'N').await?;
                    continue;
                };
                // Bytes sent before the handshake would be taken for encrypted ones.
                if !wire.unread().is_empty() {
                    return Err(Failure::fatal("08P01", "received unencrypted data after SSL request"));
                }
                wire.answer(b'S').await?;
                return Ok(Wanted::Tls(tls.current_with_certificate()));
            }
            First::Gss if !asked_gss => {
                asked_gss = true;
                wire.answer(b'N').await?;
            }
            first => return Ok(Wanted::Plain(first)),
        }
    }
}

/// Lets a client in and serves it to its end.
pub(super) async fn converse<S: Socket>(
    server: &Arc<Server>,
    mut wire: Wire<S>,
    origin: &Origin,
    first: Option<First>,
    deadline: Instant,
    full: bool,
) {
    match timeout_at(deadline, admit(server, &mut wire, origin, first, full)).await {
        Ok(Ok(Some(admitted))) => {
            wire.message_bytes_max = server.config.limits.message_bytes_max;
            Connection::new(server, wire, admitted).run().await;
        }
        Ok(Ok(None)) => {}
        Ok(Err(failure)) => hang_up(wire, &failure).await,
        Err(_) => {
            let failure = Failure::fatal("08006", "canceling authentication due to timeout");
            // A client that does not read may not hold the place.
            let _ = timeout_at(Instant::now() + Duration::from_secs(1), hang_up(wire, &failure)).await;
        }
    }
}

/// Says why, and closes.
async fn hang_up<S: Socket>(mut wire: Wire<S>, failure: &Failure) {
    if *failure != Failure::Gone {
        wire.output.error(failure);
        wire.close().await;
    }
}

/// A client that has shown who it is, and what it asked for.
pub(super) struct Admitted {
    pub(super) caller: Caller,
    pub(super) user: String,
    pub(super) database: String,
    pub(super) settings: Settings,
    /// The client takes secret keys of more than four bytes.
    pub(super) long_key: bool,
    /// Where it comes from.
    pub(super) client: Option<SocketAddr>,
}

/// Everything up to the session; `None` where there is none to come, after a CancelRequest.
async fn admit<S: Socket>(
    server: &Server,
    wire: &mut Wire<S>,
    origin: &Origin,
    given: Option<First>,
    full: bool,
) -> Result<Option<Admitted>, Failure> {
    let first = match given {
        Some(first) => first,
        None => first(wire).await?,
    };
    let startup = match first {
        First::Startup(_) if full => return Err(too_many()),
        First::Startup(startup) => startup,
        First::Cancel { process_id, key } => {
            cancel(server, process_id, &key).await;
            return Ok(None);
        }
        First::Ssl | First::Gss => return Err(Failure::fatal("08P01", "unsupported frontend protocol")),
    };
    let unknown: Vec<&str> =
        startup.parameters.iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with("_pq_.")).collect();
    if startup.minor > MINOR || !unknown.is_empty() {
        wire.output.negotiate_protocol_version(MINOR, &unknown);
    }
    let user = startup.get("user").filter(|user| !user.is_empty());
    let user = user.ok_or_else(|| Failure::fatal("28000", "no PostgreSQL user name specified in startup packet"))?;
    if startup.get("replication").is_some_and(|mode| !matches!(mode, "false" | "off" | "no" | "0")) {
        return Err(Failure::fatal("0A000", "replication connections are not supported"));
    }
    check_certificate(server, origin, user)?;
    let caller = authenticate(server, wire, origin, user).await?;
    let database = database(server, &caller, &startup, user).await?;
    let settings = settings(&startup, &caller.user)?;
    let workers = &*server.config.workers;
    let database = at_point(workers, &caller, &database, &settings).await.map_err(Failure::into_fatal)?;
    let (user, long_key, client) = (user.to_owned(), startup.minor >= 2, origin.address);
    Ok(Some(Admitted { caller, user, database, settings, long_key, client }))
}

/// Cancels what runs on a connection, be it another router's.
async fn cancel(server: &Server, process_id: i32, key: &[u8]) {
    let workers = &*server.config.workers;
    if server.targets.find(process_id).is_some() {
        if let Some((caller, execution_id)) = server.targets.request(process_id, key) {
            workers.cancel(caller, execution_id).await;
        }
        return;
    }
    let Ok(_one_of_few) = server.foreign_cancels.try_acquire() else { return };
    let cancel_key = hashed(process_id, key);
    for _ in 0..FOREIGN_CANCEL_TRIES {
        if workers.cancel_by_key(cancel_key.clone()).await {
            return;
        }
        tokio::time::sleep(FOREIGN_CANCEL_PAUSE).await;
    }
}

/// The first message: it has no type, and a code where others have their body.
async fn first<S: Socket>(wire: &mut Wire<S>) -> Result<First, Failure> {
    let malformed = || Failure::fatal("08P01", "invalid length of startup packet");
    let head = wire.peek(8).await?;
    let word = |at: usize| head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
    let (length, code) = (word(0) as usize, word(4));
    if !(8..=MESSAGE_BYTES_MAX).contains(&length) {
        return Err(malformed());
    }
    let mut body = wire.take(length).await?.split_off(8);
    match code {
        SSL_REQUEST => Ok(First::Ssl),
        GSS_REQUEST => Ok(First::Gss),
        CANCEL_REQUEST => {
            let Some(process_id) = body.first_chunk::<4>().copied() else { return Err(malformed()) };
            Ok(First::Cancel { process_id: i32::from_be_bytes(process_id), key: body.split_off(4) })
        }
        _ => match (code >> 16, (code & 0xffff) as u16) {
            (3, minor) => parameters(&body).map(|parameters| First::Startup(Startup { minor, parameters })),
            (major, minor) => {
                let message =
                    format!("unsupported frontend protocol {major}.{minor}: server supports 3.0 to 3.{MINOR}");
                Err(Failure::fatal("0A000", message))
            }
        },
    }
}

/// Names and values, each ended by a zero byte, and one more at the end.
fn parameters(body: &[u8]) -> Result<Vec<(String, String)>, Failure> {
    let malformed = || Failure::fatal("08P01", "invalid startup packet layout: expected terminator as last byte");
    let text = std::str::from_utf8(body)
        .map_err(|_| Failure::fatal("22021", "invalid byte sequence for encoding \"UTF8\""))?;
    let text = text.strip_suffix('\0').ok_or_else(malformed)?;
    let mut parts = text.split_terminator('\0');
    let mut parameters = Vec::new();
    while let Some(name) = parts.next() {
        let value = parts.next().ok_or_else(malformed)?;
        parameters.push((name.to_owned(), value.to_owned()));
    }
    Ok(parameters)
}

/// Refuses a client without the certificate that it has to show, or with that of another user.
fn check_certificate(server: &Server, origin: &Origin, user: &str) -> Result<(), Failure> {
    if !server.config.tls.as_ref().is_some_and(Tls::names_user) {
        return Ok(());
    }
    match origin.tls.as_ref().and_then(|tls| tls.client.as_deref()) {
        None => Err(Failure::fatal("28000", "connection requires a valid client certificate")),
        Some(name) if name != user => {
            let message = format!("certificate authentication failed for user \"{user}\"");
            Err(Failure::fatal("28000", message).with_hint("The certificate's common name has to be the user's name."))
        }
        Some(_) => Ok(()),
    }
}

/// Lets the client show that it is `user`; on whose behalf it is served then.
async fn authenticate<S: Socket>(
    server: &Server,
    wire: &mut Wire<S>,
    origin: &Origin,
    user: &str,
) -> Result<Caller, Failure> {
    let certificate = origin.tls.as_ref().map(|tls| &**tls.certificate);
    let challenge = server.door.challenge(user).await?;
    if challenge != Challenge::Open {
        wire.output.authentication_sasl(certificate.is_some());
        let (reply, exchange) = server.door.first(user, &challenge, certificate, &password(wire).await?)?;
        wire.output.authentication_sasl_continue(&reply);
        let proof = exchange.last(user, &password(wire).await?)?;
        wire.output.authentication_sasl_final(&proof);
    }
    wire.output.authentication_ok();
    let name = if matches!(challenge, Challenge::Verifier(_)) { user } else { ADMINISTRATOR };
    Ok(Caller { user: name.to_owned() })
}

async fn password<S: Socket>(wire: &mut Wire<S>) -> Result<bytes::Bytes, Failure> {
    wire.flush().await?;
    match wire.message().await? {
        Message::Password(body) => Ok(body),
        _ => Err(Failure::fatal("08P01", "expected SASL response")),
    }
}

/// The database's name, as the workers know it. A client that names none means the server's only one; many put the
/// user's name in its place.
async fn database(server: &Server, caller: &Caller, startup: &Startup, user: &str) -> Result<String, Failure> {
    let workers = &server.config.workers;
    let name = startup.get("database").filter(|name| !name.is_empty()).unwrap_or(user);
    let failure = match workers.resolve(caller.clone(), name.to_owned()).await {
        Ok(_) => return Ok(name.to_owned()),
        Err(error) if error.kind() == ErrorKind::NoSuchDatabase && name == user => error,
        Err(error) => return Err(Failure::from(error).into_fatal()),
    };
    let served = workers.status().await.map_err(|error| Failure::from(error).into_fatal())?;
    let mut names: Vec<_> = served.into_iter().flat_map(|worker| worker.databases).map(|found| found.name).collect();
    names.sort();
    names.dedup();
    match <[String; 1]>::try_from(names) {
        Ok([only]) => Ok(only),
        Err(_) => Err(Failure::from(failure).into_fatal()),
    }
}

/// The settings of `user` that the startup message asks for, those in `options` first.
fn settings(startup: &Startup, user: &str) -> Result<Settings, Failure> {
    let mut settings = Settings::of(user);
    let mut wanted = startup.get("options").map(options).transpose()?.unwrap_or_default();
    let others = startup.parameters.iter().filter(|(name, _)| {
        !matches!(name.as_str(), "user" | "database" | "options" | "replication") && !name.starts_with("_pq_.")
    });
    wanted.extend(others.cloned());
    for (name, value) in wanted {
        settings.set_initial(&name.to_lowercase(), &value).map_err(Failure::into_fatal)?;
    }
    Ok(settings)
}

/// `-c name=value` and `--name=value`, separated by blanks; a backslash takes a blank into the value.
fn options(text: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut words = vec![String::new()];
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match (character, words.last_mut()) {
            ('\\', Some(word)) => word.extend(characters.next()),
            (blank, _) if blank.is_whitespace() => words.push(String::new()),
            (other, Some(word)) => word.push(other),
            (_, None) => {}
        }
    }
    let mut words = words.into_iter().filter(|word| !word.is_empty());
    let mut options = Vec::new();
    while let Some(word) = words.next() {
        let assignment = if word == "-c" {
            words.next().unwrap_or_default()
        } else if let Some(rest) = word.strip_prefix("--").or_else(|| word.strip_prefix("-c")) {
            rest.to_owned()
        } else {
            return Err(Failure::fatal("42601", format!("invalid command-line argument for server process: {word}")));
        };
        let (name, value) = assignment
            .split_once('=')
            .ok_or_else(|| Failure::fatal("42601", format!("{assignment} requires a value")))?;
        options.push((name.replace('-', "_"), value.to_owned()));
    }
    Ok(options)
}

#[cfg(test)]
mod tests;
