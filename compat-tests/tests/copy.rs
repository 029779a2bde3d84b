//! COPY as PostgreSQL does it: the same scripts, by the same psql, at a real PostgreSQL and at ours, with the same output.

use std::{
    io::Write,
    process::{Command, Stdio},
    sync::LazyLock,
};

use compat_tests::{
    postgres,
    psql::psql_at,
    server::{Server, text},
};

static POSTGRES: LazyLock<postgres::Server> = LazyLock::new(postgres::Server::start);
static OURS: LazyLock<Server> = LazyLock::new(Server::start);

/// What psql says of a script at a server, on both streams.
fn said(url: &str, script: &str) -> String {
    let mut psql: Command = psql_at(url);
    psql.args(["-v", "VERBOSITY=default", "--quiet", "-f", "-"]).stdin(Stdio::piped());
    let mut child = psql.spawn().unwrap();
    let (mut input, script) = (child.stdin.take().unwrap(), script.to_owned());
    // It may say more than a pipe holds before it has read everything.
    let writer = std::thread::spawn(move || input.write_all(script.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    // What it says of errors begins with where in the script it is.
    text(&output)
}

/// Runs a script at both, each in a schema of its own, and compares.
fn same(name: &str, script: &str) -> String {
    let script = format!("CREATE SCHEMA {name}; SET search_path TO {name}; SET TIME ZONE 'UTC';\n{script}");
    let (theirs, ours) = (said(&POSTGRES.url(), &script), said(&OURS.pg_url(), &script));
    assert_eq!(ours, theirs, "ours, and PostgreSQL's, of {name}");
    ours
}

#[test]
fn psql_copies_every_type_as_postgres_does() {
    let types = "a smallint, b integer, c bigint, d numeric(9,2), e real, f double precision, g boolean, h text, i bytea, \
        j date, k time, l timestamp, m timestamptz, n interval, o uuid, p json, q integer[], r text[]";
    let script = r#"CREATE TABLE t (TYPES);
COPY t FROM stdin;
1	2	3	4.5	1.5	-2.25	t	text	\\x00ff	2020-02-29	12:34:56.789	2020-02-29 12:34:56	2020-02-29 12:34:56.5+02	1 year 2 mons 3 days 04:05:06.7	00112233-4455-6677-8899-aabbccddeeff	{"a": [1, null]}	{1,NULL,3}	{a,"b c",NULL,"NULL","q\\"uote"}
\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
-32768	-2147483648	-9223372036854775808	-9999999.99	-Infinity	NaN	f		\\x	0044-03-15 BC	00:00:00	infinity	-infinity	-1 days -00:00:01	ffffffff-ffff-ffff-ffff-ffffffffffff	null	{}	{}
32767	2147483647	9223372036854775807	1.005	1e-7	1e+20	yes	tab\there\nline\\back	abc	5874897-12-31	24:00:00	0044-03-15 12:00:00 BC	1970-01-01 00:00:00+00	00:00:00	00000000000000000000000000000000	"x"	{-1}	{""}
\.
COPY t TO stdout;
COPY t TO stdout WITH CSV HEADER;
COPY t TO stdout (FORMAT csv, DELIMITER '|', NULL 'none', FORCE_QUOTE *);
COPY t (b, a) TO stdout (DELIMITER ',', NULL '', HEADER);
SELECT count(*) FROM t;
"#;
    let out = same("every_type", &script.replace("TYPES", types));
    assert!(out.contains("44-03-15") && !out.contains("ERROR"), "{out}");
}

#[test]
fn psql_copies_binary_files_of_postgres_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    let (theirs, ours) = (folder.path().join("theirs"), folder.path().join("ours"));
    let table = "CREATE TABLE binary_files (a smallint, b integer, c bigint, d numeric(20,5), e real, f double precision, \
        g boolean, h text, i bytea, j date, k time, l timestamp, m timestamptz, n interval, o uuid, p json, q integer[], \
        r text[]);";
    let rows = "INSERT INTO binary_files VALUES \
        (1, -2, 3, 12345678.90123, 1.5, 'NaN', true, 'é', '\\x00ff', '2020-02-29', '12:34:56.789', '1999-12-31 23:59:59.999999', \
         '2020-01-01 00:00:00+00', '1 year -3 days 00:00:01', '00112233-4455-6677-8899-aabbccddeeff', '{\"a\": 1}', \
         '{1,NULL,-3}', '{a,NULL,\"b c\"}'), \
        (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL), \
        (0, 0, 0, -0.00001, '-Infinity', 1e300, false, '', '', '0044-03-15 BC', '00:00:00', 'infinity', '-infinity', \
         '-1 mons', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '[]', '{}', '{\"\"}');";
    let copy = |url: &str, sql: &str| {
        let output = psql_at(url).args(["--quiet", "-c", sql]).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{sql}: {}", text(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let (postgres, openduck) = (POSTGRES.url(), OURS.pg_url());
    copy(&postgres, table);
    copy(&openduck, table);
    copy(&postgres, rows);
    copy(&postgres, &format!("\\copy binary_files to '{}' (format binary)", theirs.display()));
    copy(&openduck, &format!("\\copy binary_files from '{}' (format binary)", theirs.display()));
    copy(&openduck, &format!("\\copy binary_files to '{}' (format binary)", ours.display()));
    assert!(std::fs::read(&ours).unwrap() == std::fs::read(&theirs).unwrap(), "the files differ");
    let all = "SET TIME ZONE 'UTC'; COPY binary_files TO stdout";
    assert_eq!(copy(&openduck, all), copy(&postgres, all));
}

#[test]
fn psql_copies_lines_and_csv_as_postgres_does() {
    same(
        "lines",
        r#"CREATE TABLE t (a integer, b text, c text);
COPY t (b, a) FROM stdin DELIMITER ',' NULL 'x';
one,1
x,x
\x41\102\
c,3
\.
COPY t FROM stdin (FORMAT csv, HEADER, DELIMITER ';', QUOTE '''', ESCAPE '\');
a;b;c
1;'it\'s; \\ fine';two
;'';
2;'two
lines';
\.
COPY t FROM stdin (FORMAT csv, HEADER match, FORCE_NULL (b), FORCE_NOT_NULL (c));
a,b,c
3,"",
\.
COPY t FROM stdin WHERE a > 10 AND b IS NOT NULL;
10	no	no
11	yes	yes
12	\N	no
\.
SELECT a, b, c FROM t ORDER BY a, b, c;
COPY t TO stdout;
COPY t TO stdout CSV QUOTE '!' FORCE QUOTE b;
COPY (SELECT b, a FROM t WHERE a < 3 ORDER BY a) TO stdout (FORMAT csv, HEADER);
COPY (VALUES ('\.'), ('a')) TO stdout (FORMAT csv);
COPY (SELECT 1 AS x WHERE false) TO stdout (HEADER);
BEGIN;
COPY t (a) FROM stdin;
77
\.
SELECT count(*) FROM t WHERE a = 77;
ROLLBACK;
SELECT count(*) FROM t WHERE a = 77;
"#,
    );
}

#[test]
fn psql_copy_errors_are_postgress() {
    same(
        "errors",
        r#"CREATE TABLE t (a integer, b text NOT NULL);
COPY t FROM stdin;
x	y
\.
COPY t FROM stdin;
1
\.
COPY t FROM stdin;
1	2	3
\.
COPY t FROM stdin (FORMAT csv);
1,2
99999999999,2
\.
COPY t FROM stdin (FORMAT csv, HEADER match);
a,c
\.
COPY t FROM stdin (FORMAT parquet);
COPY t TO stdout (DELIMITER 'ab');
COPY t TO stdout (FORMAT binary, NULL 'x');
COPY t TO stdout (QUOTE 'x');
COPY t FROM stdin (FORMAT csv, QUOTE ',');
COPY t TO stdout (FORMAT csv, FORMAT text);
COPY t TO stdout (nonsense);
BEGIN;
COPY t FROM stdin;
z	1
\.
SELECT 1;
ROLLBACK;
SELECT count(*) FROM t;
"#,
    );
}
