//! What a server says at its start: where it is, and what to type next.

use std::{fmt::Write, net::SocketAddr};

use openduck_proto::Error;

/// The start screen of `openduck serve`.
pub(crate) struct Screen {
    pub(crate) address: SocketAddr,
    pub(crate) tls: bool,
    pub(crate) databases: Vec<String>,
    pub(crate) has_token: bool,
    pub(crate) public_key: String,
    pub(crate) fingerprint: String,
}

impl Screen {
    /// Prints it, at once.
    pub(crate) fn print(&self) {
        println!("{}", self.text());
    }

    fn text(&self) -> String {
        let Self { address, tls, databases, has_token, public_key, fingerprint } = self;
        let scheme = if *tls { "https" } else { "http" };
        let host = if address.ip().is_unspecified() || address.ip().is_loopback() {
            format!("localhost:{}", address.port())
        } else {
            address.to_string()
        };
        let endpoint = format!("{scheme}://{host}");
        let database = databases.first().map_or("mydb", String::as_str);
        let token = if *has_token { " -t \"$OPENDUCK_TOKEN\"" } else { "" };
        let mut text = String::new();
        // Writing to a String cannot fail.
        let mut line = |content: String| {
            let _ = writeln!(text, "{content}");
        };
        line(format!("OpenDuck {} is ready on {endpoint}", env!("CARGO_PKG_VERSION")));
        line(format!("  databases   {}", databases.join(", ")));
        line(format!("  listening   {address}"));
        if !has_token {
            line("  no token    only this machine is served; give -t or set OPENDUCK_TOKEN for others".to_owned());
        }
        line(String::new());
        line("From DuckDB, once (the key's SHA-256 is".to_owned());
        line(format!("{fingerprint}):"));
        line("  SET allow_extension_repositories = 'allowed';".to_owned());
        line(format!("  CREATE EXTENSION REPOSITORY openduck PREFIX '{endpoint}' PUBLIC KEY '{}';", public_key.trim()));
        line("  INSTALL openduck FROM openduck;".to_owned());
        line("and in each session:".to_owned());
        line("  LOAD openduck FROM openduck;".to_owned());
        let secret = if *has_token { "&token=.." } else { "" };
        line(format!("  ATTACH 'openduck:{database}?endpoint={endpoint}{secret}' AS cloud;"));
        line(String::new());
        line("From a shell:".to_owned());
        line(format!("  openduck query -d {database} --endpoint {endpoint}{token} \"SELECT 42\""));
        line(format!("  curl {endpoint}/health"));
        text
    }
}

/// An error with its advice, for the way out.
pub(crate) fn explained(error: &Error) -> String {
    if error.hint.is_empty() { error.text() } else { format!("{}\n  {}", error.text(), error.hint) }
}
