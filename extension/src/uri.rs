//! What an ATTACH says: `mydb?endpoint=..&token=..`, its options, a secret, the environment; in that order of weight.

use std::fmt;

use percent_encoding::percent_decode_str;

use crate::error::{Failure, Kind};

/// Where a server is when nobody says.
const ENDPOINT: &str = "http://localhost:7878";

/// A bearer token. Printing it prints nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(pub(crate) String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// What may be given after the `?` and as options of ATTACH.
#[derive(Clone, Debug, Default)]
struct Parameters {
    endpoint: Option<String>,
    token: Option<Token>,
    ca: Option<String>,
    secret: Option<String>,
    snapshot: Option<String>,
}

const NAMES: [&str; 5] = ["ca", "endpoint", "secret", "snapshot", "token"];

impl Parameters {
    fn set(&mut self, name: &str, value: String) -> Result<(), Failure> {
        let name = name.to_ascii_lowercase();
        let slot = match name.as_str() {
            "ca" => &mut self.ca,
            "endpoint" => &mut self.endpoint,
            "secret" => &mut self.secret,
            "snapshot" => &mut self.snapshot,
            "token" => {
                let token = (!value.is_empty()).then_some(Token(value));
                return match self.token.is_some() {
                    true => Err(twice(&name)),
                    false => {
                        self.token = token;
                        Ok(())
                    }
                };
            }
            _ => {
                let message = format!("openduck: unknown parameter \"{name}\"; known are {}", NAMES.join(", "));
                return Err(Failure::new(Kind::InvalidInput, message));
            }
        };
        if slot.is_some() {
            return Err(twice(&name));
        }
        *slot = (!value.is_empty()).then_some(value);
        Ok(())
    }
}

fn twice(name: &str) -> Failure {
    Failure::new(Kind::InvalidInput, format!("openduck: the parameter \"{name}\" is given twice"))
}

/// One ATTACH, read but not yet completed from a secret and the environment.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    database: String,
    given: Parameters,
    secret: Parameters,
}

/// A completed ATTACH.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Empty: the server's only database.
    pub(crate) database: String,
    pub(crate) endpoint: Endpoint,
    pub(crate) token: Option<Token>,
    /// A PEM file with the authorities to trust in place of the system's.
    pub(crate) ca: Option<String>,
    pub(crate) snapshot: Option<String>,
}

impl Target {
    /// Reads `database?name=value&..`, with or without the prefix, and the options beside it.
    ///
    /// # Errors
    /// Parameters that are unknown, given twice, or not percent-encoded UTF-8.
    pub(crate) fn parse(path: &str, options: &[(&str, &str)]) -> Result<Self, Failure> {
        let path = path.strip_prefix("openduck:").or_else(|| path.strip_prefix("od:")).unwrap_or(path);
        let (database, query) = path.split_once('?').unwrap_or((path, ""));
        let mut given = Parameters::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let Some((name, value)) = pair.split_once('=') else {
                // Not shown: it may be a token whose name was forgotten.
                let message = "openduck: a parameter in the path has no \"=\"; write name=value&name=value";
                return Err(Failure::new(Kind::InvalidInput, message));
            };
            given.set(&decode(name)?, decode(value)?)?;
        }
        for (name, value) in options {
            given.set(name, (*value).to_owned())?;
        }
        Ok(Self { database: decode(database)?, given, secret: Parameters::default() })
    }

    /// A place that is given in parts.
    ///
    /// # Errors
    /// None today.
    pub(crate) fn of(endpoint: &str, token: &str) -> Result<Self, Failure> {
        Self::parse("", &[("endpoint", endpoint), ("token", token)])
    }

    /// What the scope of a secret is compared with.
    pub(crate) fn scope(&self) -> String {
        format!("openduck:{}", self.database)
    }

    /// The secret that is asked for by name.
    pub(crate) fn secret_name(&self) -> Option<&str> {
        self.given.secret.as_deref()
    }

    /// Takes what a secret says; what the ATTACH itself says outweighs it.
    ///
    /// # Errors
    /// Names that no secret of ours has.
    pub(crate) fn set_secret(&mut self, values: &[(&str, &str)]) -> Result<(), Failure> {
        for (name, value) in values {
            self.secret.set(name, (*value).to_owned())?;
        }
        Ok(())
    }

    /// Completes the target: what was given, then the secret, then the environment.
    ///
    /// # Errors
    /// An endpoint that is none, a token that cannot be sent.
    pub(crate) fn place(&self, environment: impl Fn(&str) -> Option<String>) -> Result<Place, Failure> {
        let Self { database, given, secret } = self;
        let variable = |name: &str| environment(name).filter(|value| !value.is_empty());
        // A secret that was found by its scope names the server that its token is for; another server never sees it.
        let meant = given.secret.is_some()
            || given.endpoint.is_none()
            || secret.endpoint.is_none()
            || given.endpoint == secret.endpoint;
        let secret = if meant { secret.clone() } else { Parameters::default() };
        let endpoint = given.endpoint.clone().or(secret.endpoint).or_else(|| variable("OPENDUCK_ENDPOINT"));
        let endpoint = Endpoint::parse(endpoint.as_deref().unwrap_or(ENDPOINT))?;
        let token = given.token.clone().or(secret.token).or_else(|| variable("OPENDUCK_TOKEN").map(Token));
        if let Some(Token(token)) = &token
            && !token.bytes().all(|byte| byte.is_ascii_graphic())
        {
            let message = "openduck: the token holds a character that cannot be sent; it is printable ASCII, no spaces";
            return Err(Failure::new(Kind::InvalidInput, message));
        }
        Ok(Place {
            database: database.clone(),
            endpoint,
            token,
            ca: given.ca.clone().or(secret.ca),
            snapshot: given.snapshot.clone(),
        })
    }
}

impl Place {
    /// The place as it may be shown: without the token.
    pub(crate) fn display(&self) -> String {
        format!("openduck:{}?endpoint={}", self.database, self.endpoint)
    }
}

/// `http://host:port` or `https://host:port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) tls: bool,
    /// A name or an address; IPv6 without its brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Endpoint {
    fn parse(text: &str) -> Result<Self, Failure> {
        let wrong = |what: &str| {
            let message = format!("openduck: the endpoint {what}; write it as http://host:7878 or https://host:7878");
            Failure::new(Kind::InvalidInput, message)
        };
        let (scheme, rest) = text.split_once("://").ok_or_else(|| wrong("has no scheme"))?;
        let tls = match scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "https" => true,
            _ => return Err(wrong("has a scheme other than http and https")),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains('@') {
            return Err(wrong("holds a user name or password, which has no place there"));
        }
        if authority.contains(['/', '?', '#']) {
            return Err(wrong("holds more than a host and a port"));
        }
        let (host, port) = match authority.strip_prefix('[') {
            Some(rest) => {
                let (host, port) = rest.split_once(']').ok_or_else(|| wrong("has a \"[\" without \"]\""))?;
                (host, port.strip_prefix(':'))
            }
            None => match authority.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (authority, None),
            },
        };
        if host.is_empty() || host.contains(char::is_whitespace) {
            return Err(wrong("has no host"));
        }
        let port = match port {
            Some(port) => port.parse().map_err(|_| wrong("has a port that is no number from 1 to 65535"))?,
            None => {
                if tls {
                    443
                } else {
                    80
                }
            }
        };
        Ok(Self { tls, host: host.to_owned(), port })
    }

    /// `host:port`, with brackets where needed.
    pub(crate) fn authority(&self) -> String {
        match self.host.contains(':') {
            true => format!("[{}]:{}", self.host, self.port),
            false => format!("{}:{}", self.host, self.port),
        }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.tls { "https" } else { "http" }, self.authority())
    }
}

fn decode(text: &str) -> Result<String, Failure> {
    let decoded = percent_decode_str(text).decode_utf8().map_err(|_| {
        Failure::new(Kind::InvalidInput, "openduck: the path holds percent-encoded bytes that are not UTF-8")
    })?;
    Ok(decoded.into_owned())
}

#[cfg(test)]
mod tests;
