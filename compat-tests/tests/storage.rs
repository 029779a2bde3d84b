//! Storage from outside: commands about databases, with a server and without, and what is wrong with a data folder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
    sync::Arc,
};

use compat_tests::{
    disk::Disk,
    server::{Server, TOKEN, openduck, refused, run, text},
};

/// Runs a command about databases at a server.
fn at_server(server: &Server, arguments: &[&str]) -> Output {
    openduck().args(arguments).args(["-f", "csv", "-t", TOKEN, "--endpoint", &server.endpoint()]).output().unwrap()
}

/// The same on the folder of a server that has ended.
fn at_folder(data: &Path, arguments: &[&str]) -> Output {
    openduck().args(arguments).args(["-f", "csv", "--data", data.to_str().unwrap()]).output().unwrap()
}

/// What a command prints, that must succeed.
fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", text(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn commands_work(command: impl Fn(&[&str]) -> Output, query: impl Fn(&str, &str) -> String) {
    let run = |arguments: &[&str]| said(&command(arguments));
    let lsn = run(&["snapshot", "list", "-d", "mydb"]).lines().nth(1).unwrap().split(',').next().unwrap().to_owned();
    run(&["snapshot", "create", "first", "-d", "mydb", "--at", &lsn]);
    assert!(run(&["snapshot", "-d", "mydb"]).contains(",first,"));
    run(&["branch", "create", "dev", "-d", "mydb", "--at", "first"]);
    assert!(run(&["branch", "list", "-d", "mydb"]).contains("dev,main,"));
    query("mydb/dev", "INSERT INTO t SELECT i FROM range(2, 7) r(i)");
    query("mydb/dev", "DELETE FROM t WHERE i = 2");
    query("mydb/dev", "CREATE TABLE new AS SELECT 1 AS one");
    query("mydb/dev", "ALTER TABLE wide ADD COLUMN b INTEGER");
    assert_eq!(
        run(&["diff", "first", "-d", "mydb/dev"]),
        "schema,table,added,removed,what\nmain,new,1,0,created\nmain,t,4,0,\nmain,wide,1,1,other columns\n"
    );
    assert!(
        run(&["verify", "-d", "mydb", "--snapshot", "first"]).starts_with("lsn,pages,layers,bytes,damages,damage\n")
    );
    run(&["compact", "-d", "mydb"]);
    assert!(run(&["gc"]).contains("deleted_objects"));
    run(&["db", "create", "copy", "--from", "mydb@first"]);
    assert_eq!(query("copy", "SELECT count(*) FROM t"), "2");
    run(&["db", "restore", "copy", "--to", "first"]);
    run(&["db", "drop", "copy"]);
    assert!(!run(&["db"]).contains("copy"));
    run(&["db", "undrop", "copy", "--as", "again"]);
    assert!(run(&["db", "list"]).contains("again"));
    run(&["db", "drop", "again"]);
    assert!(run(&["share", "create", "ofdev", "-d", "mydb/dev"]).contains("ofdev,odshare_"));
    assert!(run(&["share", "list", "-d", "mydb"]).contains("ofdev,dev,"));
    run(&["share", "drop", "ofdev", "-d", "mydb"]);
    run(&["branch", "drop", "dev", "-d", "mydb"]);
    run(&["snapshot", "drop", "first", "-d", "mydb"]);
    for (wrong, what) in [
        (&["snapshot", "create", "-d", "mydb"][..], "name it"),
        (&["snapshot", "drop", "first", "-d", "mydb"], "does not exist"),
        (&["branch", "create", "a/b", "-d", "mydb"], "cannot name a database"),
        (&["share", "create", "a/b", "-d", "mydb"], "cannot name a database"),
        (&["share", "drop", "nothing", "-d", "mydb"], "does not exist"),
        (&["db", "list", "--to", "3"], "--to is of no meaning here"),
        (&["diff", "nothing", "-d", "mydb"], "does not exist"),
    ] {
        let output = command(wrong);
        assert!(!output.status.success() && text(&output).contains(what), "{wrong:?}: {}", text(&output));
    }
}

#[test]
fn commands_about_databases_work_with_a_server_and_without() {
    let server = Server::start();
    server.query("CREATE TABLE wide AS SELECT 1 AS a");
    server.query("CREATE TABLE t AS SELECT i FROM range(2) r(i)");
    let query = |database: &str, sql: &str| {
        let output = at_server(&server, &["query", "-d", database, sql]);
        said(&output).lines().nth(1).unwrap_or_default().to_owned()
    };
    commands_work(|arguments| at_server(&server, arguments), query);
    let (data, endpoint) = (server.data(), server.endpoint());
    let locked = refused(&["db", "list", "--data", data.to_str().unwrap()]);
    assert!(locked.contains("in use by another process"), "{locked}");
    let folder = server.stop();
    // Without one, what needs the engine is asked of a server that starts for it.
    let query = |database: &str, sql: &str| {
        let server = Server::start_on(Arc::clone(&folder), &[]);
        let output = at_server(&server, &["query", "-d", database, sql]);
        let answer = said(&output).lines().nth(1).unwrap_or_default().to_owned();
        server.stop();
        answer
    };
    commands_work(|arguments| at_folder(&data, arguments), query);
    let gone = run(&["db", "list", "--endpoint", &endpoint]);
    assert!(!gone.status.success(), "{}", text(&gone));
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let (folders, mut files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|path| path.is_dir());
    files.extend(folders.iter().flat_map(|folder| self::files(folder)));
    files
}

/// A stopped server's folder, whose database `mydb` is in layers, and whose database `small` is not.
fn with_layers() -> (Arc<tempfile::TempDir>, PathBuf) {
    let server = Server::start();
    server.query("CREATE DATABASE small");
    said(&at_server(&server, &["query", "-d", "small", "CREATE TABLE t AS SELECT 7 AS seven"]));
    server.query("CREATE TABLE big AS SELECT hash(i) AS a, hash(i + 1) AS b FROM range(400000) r(i)");
    let data = server.data();
    (server.stop(), data)
}

#[test]
fn missing_and_damaged_objects_are_told_and_damage_nothing() {
    let (folder, data) = with_layers();
    // One folder a database; the large one is `mydb`.
    let timelines = fs::read_dir(data.join("objects/d")).unwrap().map(|entry| files(&entry.unwrap().path()));
    let bytes = |files: &Vec<PathBuf>| files.iter().map(|file| fs::metadata(file).unwrap().len()).sum::<u64>();
    let layers = timelines.max_by_key(bytes).unwrap();
    let whole: Vec<_> = layers.iter().map(|path| fs::read(path).unwrap()).collect();
    let restore = || layers.iter().zip(&whole).for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
    type Damage = fn(&Path, &[u8]);
    let damages: [(Damage, &str); 3] = [
        (|path, _| fs::remove_file(path).unwrap(), "missing"),
        (
            |path, bytes| {
                let mut bytes = bytes.to_vec();
                bytes.iter_mut().step_by(64).for_each(|byte| *byte ^= 0x55);
                fs::write(path, bytes).unwrap();
            },
            "damaged",
        ),
        (|path, bytes| fs::write(path, &bytes[..bytes.len() / 2]).unwrap(), "damaged"),
    ];
    for (damage, what) in damages {
        layers.iter().zip(&whole).for_each(|(path, bytes)| damage(path, bytes));
        let server = Server::start_on(Arc::clone(&folder), &[]);
        let told = server.try_query("SELECT max(a), max(b) FROM big").unwrap_err();
        assert!(told.contains(what), "{told}");
        assert_eq!(said(&at_server(&server, &["query", "-d", "small", "SELECT seven FROM t"])), "seven\n7\n");
        server.stop();
        let verified = at_folder(&data, &["verify", "-d", "mydb"]);
        assert!(!verified.status.success() && text(&verified).contains("object d/"), "{}", text(&verified));
        restore();
    }
    let server = Server::start_on(folder, &[]);
    assert_eq!(server.query("SELECT count(*), max(a) > 0 FROM big"), "400000,true");
}

#[test]
fn folders_that_cannot_be_read_are_left_alone() {
    let (folder, data) = with_layers();
    let path = data.to_str().unwrap();
    let metastore = data.join("metastore.sqlite");
    let whole = fs::read(&metastore).unwrap();
    let start = ["serve", "-d", "mydb", "-t", TOKEN, "--port", "0", "--data", path];
    let is_refused = |bytes: &[u8], what: &str| {
        fs::write(&metastore, bytes).unwrap();
        let said = refused(&start);
        assert!(said.contains(what), "{said}");
        assert_eq!(fs::read(&metastore).unwrap(), bytes, "it was changed");
    };
    is_refused(&whole[..whole.len() / 2], "metastore.sqlite");
    is_refused(&[], "metastore.sqlite");
    let mut newer = whole.clone();
    // SQLite's header keeps the user's version at 60.
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    is_refused(&newer, "newer version");
    fs::write(&metastore, &whole).unwrap();
    let marker = data.join("OPENDUCK");
    let layout = fs::read_to_string(&marker).unwrap();
    fs::write(&marker, "openduck data folder, layout 99\n").unwrap();
    let said = refused(&start);
    assert!(said.contains("layout 99"), "{said}");
    fs::write(&marker, layout).unwrap();
    // The objects of another folder.
    let mark = data.join("objects/OPENDUCK");
    let own = fs::read_to_string(&mark).unwrap();
    let (format, id) = own.split_once('\n').unwrap();
    fs::write(&mark, format!("{format}\n{}\n", "0".repeat(id.trim().len()))).unwrap();
    let said = refused(&start);
    assert!(said.contains("belong to the store"), "{said}");
    fs::write(&mark, own).unwrap();
    let server = Server::start_on(folder, &[]);
    assert_eq!(server.query("SELECT count(*) FROM big"), "400000");
}

#[test]
fn names_that_no_database_can_have_are_refused() {
    let server = Server::start();
    let long = "a".repeat(300);
    for name in ["a/b", "a@b", "a.b", "a\"b", "a'b", "", " ", "-a", "1a", "system", "../mydb", "ä", &long] {
        let refused = server.try_query(&format!("CREATE DATABASE \"{}\"", name.replace('"', "\"\"")));
        let said = refused.unwrap_err();
        assert!(said.contains("cannot name a database"), "{name}: {said}");
        let unknown = at_server(&server, &["query", "-d", name, "SELECT 1"]);
        // The empty name is the only database.
        assert!(name.is_empty() || !unknown.status.success(), "{name}: {}", text(&unknown));
    }
    for name in ["a@b", "a.b", &long] {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let said = refused(&["serve", "-d", name, "-t", TOKEN, "--port", "0", "--data", data.to_str().unwrap()]);
        assert!(said.contains("cannot name a database"), "{name}: {said}");
    }
    assert_eq!(server.query("SELECT 1"), "1");
}

/// The disk fills up: writes are refused and say why, reads go on, nothing is lost, and with room again all is well.
#[test]
fn disk_full_is_told_and_loses_nothing() {
    let disk = Disk::new(96);
    let start = || {
        let data = disk.path().join("data");
        let mut command = disk.openduck();
        command.args(["serve", "-d", "mydb", "-t", TOKEN, "--port", "0", "--data", data.to_str().unwrap()]);
        command
    };
    let serve = || Server::spawn_command(start(), Arc::new(tempfile::tempdir().unwrap()), "postgres  ");
    let server = serve();
    server.query("CREATE DATABASE other");
    server.query("CREATE TABLE t AS SELECT i, hash(i) AS h FROM range(100000) r(i)");
    server.query("CREATE TABLE small AS SELECT 0 AS a");
    let sums = server.query("SELECT count(*), sum(h) FROM t");
    disk.fill();
    // What was open may have some room of its own.
    let insert = "INSERT INTO small SELECT random() * 1e9 FROM range(1000)";
    let mut rows = 1;
    let told = loop {
        match server.try_query(insert) {
            Ok(_) => rows += 1000,
            Err(told) => break told,
        }
    };
    assert!(told.contains("COMMIT was not made") && told.contains("disk is full") && told.contains("53100"), "{told}");
    let large = "CREATE TABLE large AS SELECT i, hash(i) AS h FROM range(1000000) r(i)";
    for sql in [insert, large, insert] {
        let told = server.try_query(sql).unwrap_err();
        assert!(told.contains("disk is full") && told.contains("53100"), "{told}");
    }
    assert_eq!(server.query("SELECT count(*), sum(h) FROM t"), sums);
    assert_eq!(server.query("SELECT count(*) FROM small"), rows.to_string());
    // A crash just now. What opens the folder while the disk is full may be refused, and must say why.
    server.kill();
    let data = disk.path().join("data");
    let listed = disk.openduck().args(["db", "list", "--data", data.to_str().unwrap()]).output().unwrap();
    assert!(listed.status.success() || text(&listed).contains("No space left"), "{}", text(&listed));
    disk.empty();
    let server = serve();
    assert_eq!(server.query("SELECT count(*), sum(h) FROM t"), sums);
    assert_eq!(server.query("SELECT count(*) FROM small"), rows.to_string());
    // Full, and room again, while it runs.
    disk.fill();
    while server.try_query(insert).is_ok() {
        rows += 1000;
    }
    disk.empty();
    server.query("INSERT INTO small VALUES (2)");
    rows += 1;
    assert_eq!(server.query("SELECT count(*) FROM small"), rows.to_string());
    server.query(large);
    server.stop();
    let server = serve();
    assert_eq!(server.query("SELECT count(*) FROM small"), rows.to_string());
    assert_eq!(server.query("SELECT count(*), sum(h) FROM t"), sums);
    assert_eq!(server.query("SELECT count(*) FROM large"), "1000000");
}
