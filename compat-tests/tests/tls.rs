//! TLS on the gRPC and HTTP port: what works, and how each mistake is told.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

use compat_tests::{
    build::root,
    cluster::{Cluster, SECRET},
    psql::psql_at,
    python,
    server::{DATABASE, Server, TOKEN, refused, run, text},
};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair};

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        // OpenSSL takes a certificate with the name of its issuer for its own issuer.
        parameters.distinguished_name.push(DnType::CommonName, "authority");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
    }

    fn write_to(&self, path: &Path) -> String {
        fs::write(path, self.0.pem()).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Writes a certificate for the host `name` and its key.
    fn issue(&self, name: &str, folder: &Path) -> (String, String) {
        self.write(CertificateParams::new(vec![name.to_owned()]).unwrap(), folder)
    }

    /// Writes a certificate for a user and its key, which psql wants to be nobody else's to read.
    fn issue_to(&self, user: &str, folder: &Path) -> (String, String) {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.distinguished_name = DistinguishedName::new();
        parameters.distinguished_name.push(DnType::CommonName, user);
        let (certificate, key) = self.write(parameters, folder);
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
        (certificate, key)
    }

    fn write(&self, parameters: CertificateParams, folder: &Path) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let certificate = parameters.signed_by(&key, &self.0).unwrap();
        let (certificate_path, key_path) = (folder.join("cert.pem"), folder.join("key.pem"));
        // The key first: a server that looks between the two finds a pair that does not fit, and keeps the old one.
        fs::write(&key_path, key.serialize_pem()).unwrap();
        fs::write(&certificate_path, certificate.pem()).unwrap();
        (certificate_path.to_str().unwrap().to_owned(), key_path.to_str().unwrap().to_owned())
    }
}

fn endpoint(server: &Server, scheme: &str) -> String {
    format!("{scheme}://localhost:{}", server.port())
}

fn query(endpoint: &str, flags: &[&str]) -> Vec<String> {
    let mut arguments: Vec<String> =
        ["query", "-t", TOKEN, "--endpoint", endpoint, "-f", "csv", "SELECT 42 AS n"].map(str::to_owned).into();
    arguments.extend(flags.iter().map(|flag| (*flag).to_owned()));
    arguments
}

fn answers(endpoint: &str, flags: &[&str]) -> String {
    let arguments = query(endpoint, flags);
    let output = run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    text(&output)
}

fn fails(endpoint: &str, flags: &[&str]) -> String {
    let arguments = query(endpoint, flags);
    refused(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn https_works_and_each_mistake_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new();
    let ca = authority.write_to(&folder.path().join("ca.pem"));
    let (certificate, key) = authority.issue("localhost", folder.path());
    let server = Server::start_with(&["--tls-cert", &certificate, "--tls-key", &key]);
    assert!(server.said().contains("https://localhost"), "{}", server.said());
    let https = endpoint(&server, "https");
    assert_eq!(answers(&https, &["--tls-ca", &ca]), "n\n42\n");

    // An authority that did not sign it, and none that this machine knows.
    let other = Authority::new().write_to(&folder.path().join("other.pem"));
    assert!(fails(&https, &["--tls-ca", &other]).contains("not trusted"), "{}", fails(&https, &["--tls-ca", &other]));
    assert!(fails(&https, &[]).contains("not trusted"), "{}", fails(&https, &[]));
    // A name that is not in it.
    let by_number = format!("https://127.0.0.1:{}", server.port());
    assert!(fails(&by_number, &["--tls-ca", &ca]).contains("certificate"), "{}", fails(&by_number, &["--tls-ca", &ca]));
    // Plaintext to TLS.
    let plain = fails(&endpoint(&server, "http"), &[]);
    assert!(plain.contains("use https://"), "{plain}");
    let mut socket = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    socket.write_all(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut reply = String::new();
    socket.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 400") && reply.contains("use https://"), "{reply}");
}

#[test]
fn tls_to_plaintext_is_told() {
    let server = Server::start();
    let error = fails(&endpoint(&server, "https"), &[]);
    assert!(error.contains("use http://"), "{error}");
    server.wait_for("a client speaks TLS, but there is none here");
}

#[test]
fn psql_checks_the_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new();
    let ca = authority.write_to(&folder.path().join("ca.pem"));
    let (certificate, key) = authority.issue("localhost", folder.path());
    let server = Server::start_with(&["--tls-cert", &certificate, "--tls-key", &key]);
    let psql = |host: &str, options: &str| {
        let url = format!("postgresql://openduck:{TOKEN}@{host}:{}/{DATABASE}?{options}", server.pg_port());
        text(&psql_at(&url).args(["-c", "\\conninfo"]).output().unwrap())
    };
    let verified = format!("sslmode=verify-full&sslrootcert={ca}");
    assert!(psql("localhost", &verified).contains("SSL connection"), "{}", psql("localhost", &verified));
    let said = psql("127.0.0.1", &verified);
    assert!(said.contains("does not match host name"), "{said}");
    let other = Authority::new().write_to(&folder.path().join("other.pem"));
    let said = psql("localhost", &format!("sslmode=verify-full&sslrootcert={other}"));
    assert!(said.contains("SSL error"), "{said}");
}

#[test]
fn attach_checks_the_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let extension = folder.path().join("openduck.duckdb_extension");
    let extension = extension.to_str().unwrap();
    assert!(run(&["extension", "--out", extension]).status.success());
    let authority = Authority::new();
    let ca = authority.write_to(&folder.path().join("ca.pem"));
    let other = Authority::new().write_to(&folder.path().join("other.pem"));
    let (certificate, key) = authority.issue("localhost", folder.path());
    let server = Server::start_with(&["--tls-cert", &certificate, "--tls-key", &key]);
    let attach = |endpoint: &str, ca: &str| {
        let uri = format!("openduck:{DATABASE}?token={TOKEN}&endpoint={endpoint}:{}&ca={ca}", server.port());
        let mut command = Command::new(python::interpreter("native"));
        command.arg(root().join("compat-tests/tests/python/attach.py")).args([extension, &uri]);
        text(&command.output().unwrap())
    };
    assert_eq!(attach("https://localhost", &ca), "[(42,)]\n");
    let said = attach("https://127.0.0.1", &ca);
    assert!(said.contains("certificate") && said.contains("127.0.0.1"), "{said}");
    let said = attach("https://localhost", &other);
    assert!(said.contains("certificate") && !said.contains("(42,)"), "{said}");
    let uri = format!("openduck:{DATABASE}?token={TOKEN}&endpoint=http://localhost:{}", server.port());
    let mut command = Command::new(python::interpreter("native"));
    command.arg(root().join("compat-tests/tests/python/attach.py")).args([extension, &uri]);
    let said = text(&command.output().unwrap());
    assert!(said.to_lowercase().contains("use https://"), "{said}");
}

#[test]
fn certificates_are_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new();
    let (certificate, key) = authority.issue("localhost", folder.path());
    let server = Server::start_with(&["--tls-cert", &certificate, "--tls-key", &key]);
    let next = Authority::new();
    let ca = next.write_to(&folder.path().join("next.pem"));
    let https = endpoint(&server, "https");
    assert!(fails(&https, &["--tls-ca", &ca]).contains("not trusted"));
    next.issue("localhost", folder.path());
    std::thread::sleep(Duration::from_millis(1200));
    assert_eq!(answers(&https, &["--tls-ca", &ca]), "n\n42\n");
}

#[test]
fn clients_show_certificates_where_the_server_asks() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new();
    let ca = authority.write_to(&folder.path().join("ca.pem"));
    let (certificate, key) = authority.issue("localhost", folder.path());
    let server = Server::start_with(&["--tls-cert", &certificate, "--tls-key", &key, "--tls-ca", &ca]);
    let error = fails(&endpoint(&server, "https"), &["--tls-ca", &ca]);
    assert!(!error.contains("n\n42"), "{error}");
}

#[test]
fn psql_shows_a_certificate_and_binds_its_password_to_ours() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new();
    let ca = authority.write_to(&folder.path().join("ca.pem"));
    let (certificate, key) = authority.issue("localhost", folder.path());
    let clients = Authority::new();
    let client_ca = clients.write_to(&folder.path().join("clients.pem"));
    let issued = |authority: &Authority, user: &str, name: &str| {
        let folder = folder.path().join(name);
        fs::create_dir(&folder).unwrap();
        let (certificate, key) = authority.issue_to(user, &folder);
        format!("&sslcert={certificate}&sslkey={key}")
    };
    let server = Server::start_with(&["--tls-cert", &certificate, "--tls-key", &key, "--pg-client-ca", &client_ca]);
    let psql = |options: &str| {
        let url = format!("postgresql://openduck:{TOKEN}@localhost:{}/{DATABASE}?{options}", server.pg_port());
        text(&psql_at(&url).args(["-Atc", "SELECT 42"]).output().unwrap())
    };
    let verified = format!("sslmode=verify-full&sslrootcert={ca}&channel_binding=require");
    let own = issued(&clients, "openduck", "own");
    assert_eq!(psql(&format!("{verified}{own}")), "42\n");
    // Without one, and without TLS.
    for options in [verified.clone(), "sslmode=disable".to_owned()] {
        let said = psql(&options);
        assert!(said.contains("connection requires a valid client certificate"), "{said}");
    }
    let said = psql(&format!("{verified}{}", issued(&clients, "alice", "alice")));
    assert!(said.contains("certificate authentication failed for user \"openduck\""), "{said}");
    let said = psql(&format!("{verified}{}", issued(&authority, "openduck", "foreign")));
    assert!(said.contains("SSL error") || said.contains("server closed") || said.contains("alert"), "{said}");
    // The certificate is shown beside the password, not in its place.
    let url = format!("postgresql://openduck:wrong@localhost:{}/{DATABASE}?{verified}{own}", server.pg_port());
    let said = text(&psql_at(&url).args(["-Atc", "SELECT 42"]).output().unwrap());
    assert!(said.contains("password authentication failed"), "{said}");
}

/// A router and two workers whose ports nobody else can use.
#[test]
fn postgres_processes_of_a_cluster_show_each_other_certificates() {
    let (folder, store) = (tempfile::tempdir().unwrap(), Cluster::in_folder());
    let authority = Authority::new();
    let ca = authority.write_to(&folder.path().join("ca.pem"));
    let (certificate, key) = authority.issue("127.0.0.1", folder.path());
    let shows = ["--cluster-ca", &ca, "--cluster-cert", &certificate, "--cluster-key", &key];
    let tls = ["--port", "0", "--pg-port", "0", "--tls-cert", &certificate, "--tls-key", &key];
    let router = store.router_with(&[&tls[..], &shows].concat());
    let gateway = endpoint(&router, "https").replace("localhost", "127.0.0.1");
    let start = |gateway: &str| {
        let mut command = store.command(&["worker", "-d", DATABASE, "--port", "0", "--gateway", gateway]);
        command.args(store.flags()).args(shows).env("OPENDUCK_CLUSTER_TOKEN", SECRET);
        command
    };
    let workers: Vec<_> = (0..2)
        .map(|_| Server::spawn_command(start(&gateway), Arc::new(tempfile::tempdir().unwrap()), "listening"))
        .collect();
    let url = format!("postgresql://openduck:{TOKEN}@127.0.0.1:{}/{DATABASE}?sslmode=require", router.pg_port());
    let psql = |commands: &[&str]| {
        let mut psql = psql_at(&url);
        psql.args(["--quiet", "--tuples-only", "--no-align"]);
        for command in commands {
            psql.args(["-c", command]);
        }
        text(&psql.output().unwrap())
    };
    let deadline = Instant::now() + Duration::from_secs(20);
    while psql(&["SELECT 42"]) != "42\n" {
        assert!(Instant::now() < deadline, "{}{}", psql(&["SELECT 42"]), router.said());
        std::thread::sleep(Duration::from_millis(100));
    }
    psql(&["CREATE TABLE t AS SELECT range AS a, repeat('x', 100) || range AS b FROM range(1000000)"]);
    // Both have to have seen it, and be seen.
    std::thread::sleep(Duration::from_millis(2500));
    // What the fragments send is too much to go through the router.
    let wide = "SELECT count(*), max(b) FROM (SELECT DISTINCT a, b FROM t WHERE a % 10 = 0)";
    let split = "SET openduck_split_rows = 100000";
    let whole = psql(&["SET openduck_split_rows = 0", wide]);
    assert!(whole.starts_with("100000|"), "{whole}");
    assert_eq!(psql(&[split, wide]), whole);
    let explained = psql(&[split, &format!("EXPLAIN ANALYZE {wide}")]);
    assert!(explained.contains("Bridge"), "{explained}");

    // Nobody else is let in: neither plaintext, nor TLS without a certificate of theirs.
    for worker in &workers {
        let plain = fails(&endpoint(worker, "http"), &[]);
        assert!(plain.contains("use https://"), "{plain}");
        let nameless = fails(&endpoint(worker, "https").replace("localhost", "127.0.0.1"), &["--tls-ca", &ca]);
        assert!(nameless.to_lowercase().contains("certificate"), "{nameless}");
    }
    // And they speak with nobody in plaintext.
    let refused = text(&start("http://127.0.0.1:1").output().unwrap());
    assert!(refused.contains("plaintext"), "{refused}");
    // An authority alone is not enough.
    let mut command = store.command(&["worker", "--gateway", &gateway, "--cluster-ca", &ca]);
    let refused = text(&command.args(store.flags()).output().unwrap());
    assert!(refused.contains("--cluster-cert"), "{refused}");
}
