use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn copy_with_the_client() {
    assert_snapshot!(all_shown(&[
        "COPY t FROM STDIN",
        "copy public.t (a, \"B\") from stdin with (format csv, header match, delimiter ';', null 'x', quote '''', escape '\\')",
        "COPY t FROM STDIN WHERE a > 7/2",
        "COPY t TO STDOUT",
        "COPY pg_class (oid) TO STDOUT (FORMAT binary)",
        "COPY (SELECT 'a'::name, 1) TO STDOUT WITH CSV HEADER FORCE QUOTE a, b",
        "COPY BINARY t TO STDOUT",
        "COPY t FROM STDIN DELIMITER AS E'\\t' NULL AS ''",
        "COPY t FROM STDIN CSV QUOTE '!' FORCE NOT NULL a FORCE NULL b, c",
        "COPY t TO STDOUT (FORMAT csv, FORCE_QUOTE *)",
        "COPY (INSERT INTO t VALUES (1) RETURNING *) TO STDOUT",
        "COPY (SELECT nextval('s')) TO STDOUT",
    ]), @r#"
    Write: Copy(Copy { what: In { table: "t", name: "t", columns: [], filter: None }, form: Text { delimiter: 9, null: "\\N", header: None } })
    Write: Copy(Copy { what: In { table: "\"main\".t", name: "t", columns: ["a", "B"], filter: None }, form: Csv(CopyCsv { delimiter: 59, null: "x", header: Match, quote: 39, escape: 92, force_quote: None, force_not_null: None, force_null: None }) })
    Write: Copy(Copy { what: In { table: "t", name: "t", columns: [], filter: Some("a > 7/2") }, form: Text { delimiter: 9, null: "\\N", header: None } })
    Read: Copy(Copy { what: Out("SELECT * FROM t"), form: Text { delimiter: 9, null: "\\N", header: None } })
    Read: Copy(Copy { what: Out("SELECT \"oid\" FROM system.pgc.pg_class"), form: Binary })
    Read: Copy(Copy { what: Out("SELECT 'a'::VARCHAR, 1"), form: Csv(CopyCsv { delimiter: 44, null: "", header: Names, quote: 34, escape: 34, force_quote: Named(["a", "b"]), force_not_null: None, force_null: None }) })
    Read: Copy(Copy { what: Out("SELECT * FROM t"), form: Binary })
    Write: Copy(Copy { what: In { table: "t", name: "t", columns: [], filter: None }, form: Text { delimiter: 9, null: "", header: None } })
    Write: Copy(Copy { what: In { table: "t", name: "t", columns: [], filter: None }, form: Csv(CopyCsv { delimiter: 44, null: "", header: None, quote: 33, escape: 33, force_quote: None, force_not_null: Named(["a"]), force_null: Named(["b", "c"]) }) })
    Read: Copy(Copy { what: Out("SELECT * FROM t"), form: Csv(CopyCsv { delimiter: 44, null: "", header: None, quote: 34, escape: 34, force_quote: All, force_not_null: None, force_null: None }) })
    Write: Copy(Copy { what: Out("INSERT INTO t VALUES (1) RETURNING *"), form: Text { delimiter: 9, null: "\\N", header: None } })
    Write: Copy(Copy { what: Out("SELECT nextval('s')"), form: Text { delimiter: 9, null: "\\N", header: None } })
    "#);
}

#[test]
fn copy_with_a_file_is_the_engines() {
    assert_snapshot!(all_shown(&[
        "COPY t FROM 'file.csv'",
        "COPY t TO 'file.parquet' (FORMAT parquet)",
        "COPY (SELECT 1) TO 'x'",
        "COPY FROM DATABASE a TO b",
    ]), @r"
    Write: COPY t FROM 'file.csv'
    Read: COPY t TO 'file.parquet' (FORMAT parquet)
    Read: COPY (SELECT 1) TO 'x'
    Write: COPY FROM DATABASE a TO b
    ");
}

#[test]
fn what_copy_cannot_do_is_told() {
    assert_snapshot!(all_shown(&[
        "COPY t FROM STDIN (FORMAT parquet)",
        "COPY t FROM STDIN (FORMAT csv, FORMAT csv)",
        "COPY t FROM STDIN (DELIMITER 'ab')",
        "COPY t FROM STDIN (DELIMITER 'a')",
        "COPY t FROM STDIN (FORMAT binary, NULL 'x')",
        "COPY t FROM STDIN (QUOTE '!')",
        "COPY t TO STDOUT (FORMAT csv, FORCE_NULL (a))",
        "COPY t FROM STDIN (ENCODING 'latin1')",
        "COPY t FROM STDIN (ON_ERROR ignore)",
        "COPY t FROM STDIN (nonsense 1)",
        "COPY t FROM STDIN nonsense",
        "COPY t TO STDOUT WHERE a = 1",
        "COPY t FROM STDIN (FORMAT csv, DELIMITER '\"')",
        "COPY (DELETE FROM t) TO STDOUT",
        "COPY (DROP TABLE t) TO STDOUT",
        "COPY (BEGIN) TO STDOUT",
        "COPY (SELECT 1 INTO t) TO STDOUT",
    ]), @r#"
    22023 COPY format "parquet" not recognized ()
    42601 conflicting or redundant options ()
    0A000 COPY delimiter must be a single one-byte character ()
    22023 COPY delimiter cannot be "a" ()
    42601 cannot specify NULL in BINARY mode ()
    0A000 COPY quote available only in CSV mode ()
    0A000 COPY force null only available using COPY FROM ()
    0A000 COPY in the encoding "latin1" is not supported (Use UTF8.)
    0A000 COPY option "on_error" is not supported ()
    42601 option "nonsense" not recognized ()
    42601 syntax error at or near "nonsense" ()
    42601 syntax error at or near "WHERE" ()
    22023 COPY delimiter and quote must be different ()
    0A000 COPY query must have a RETURNING clause ()
    42601 syntax error at or near "DROP" ()
    42601 syntax error at or near "BEGIN" ()
    0A000 COPY (SELECT INTO) is not supported ()
    "#);
}
