use super::*;

#[test]
fn messages_of_the_engine_have_exact_sqlstates() {
    use ErrorKind as K;
    let cases = [
        (K::Catalog, "Table with name nope does not exist!\nDid you mean \"pg_enum\"?", "42P01"),
        (K::Catalog, "Table with name \"nos.t\" does not exist because schema \"nos\" does not exist.", "3F000"),
        (K::Catalog, "Scalar Function with name nofun does not exist!", "42883"),
        (K::Catalog, "Table Function with name nofun does not exist!", "42883"),
        (K::Catalog, "Table with name \"t\" already exists!", "42P07"),
        (K::Catalog, "View with name \"vv\" already exists!", "42P07"),
        (K::Catalog, "Schema with name \"s\" already exists!", "42P06"),
        (K::Catalog, "Type with name \"mood\" already exists!", "42710"),
        (K::Catalog, "Column with name \"v\" already exists!", "42701"),
        (K::Catalog, "Schema with name nope does not exist!", "3F000"),
        (K::Catalog, "Type with name nosuchtype does not exist!", "42704"),
        (K::Catalog, "unrecognized configuration parameter \"nosuch\"", "42704"),
        (K::Catalog, "Existing object \"t\" is of type Table, trying to drop type View", "42809"),
        (K::Catalog, "Could not drop the table because this table is main key table of the table \"f\"", "2BP01"),
        (K::Binder, "Referenced column \"nope\" not found in FROM clause!", "42703"),
        (K::Binder, "Table \"t\" does not have a column named \"nope\"", "42703"),
        (K::Binder, "Referenced table \"z\" not found!", "42P01"),
        (K::Binder, "No function matches the given name and argument types 'lower(INTEGER)'.", "42883"),
        (
            K::Binder,
            "column \"id\" must appear in the GROUP BY clause or must be part of an aggregate function.",
            "42803",
        ),
        (K::Binder, "Ambiguous reference to column name \"id\" (use: 'a.id' or 'b.id')", "42702"),
        (K::Binder, "table \"t\" has 4 columns but 1 values were supplied", "42601"),
        (K::Constraint, "NOT NULL constraint failed: t.v", "23502"),
        (K::Constraint, "Duplicate key \"id: 1\" violates primary key constraint.", "23505"),
        (K::Constraint, "Duplicate key \"u: 1\" violates unique constraint.", "23505"),
        // Both rows are of one transaction.
        (K::Constraint, "PRIMARY KEY or UNIQUE constraint violation: duplicate key \"1\"", "23505"),
        (K::Constraint, "CHECK constraint failed on table \"t\" with expression CHECK((w > 0))", "23514"),
        (K::Constraint, "Violates foreign key constraint because key \"id: 99\" does not exist", "23503"),
        (K::InvalidInput, "Division by zero in expression (1 % 0). Use TRY(...)", "22012"),
        (K::InvalidInput, "More than one row returned by a subquery used as an expression", "21000"),
        (K::Conversion, "Could not convert string 'a' to INT32", "22P02"),
        (K::Conversion, "Could not convert string '999999999999' to INT32", "22003"),
        (K::Conversion, "Type INT32 with value 300 can't be cast because the value is out of range", "22003"),
        (K::Conversion, "date field value out of range: \"2020-13-01\"", "22008"),
        (K::Conversion, "invalid timestamp field format: \"x\", expected format is (..)", "22007"),
        (K::OutOfRange, "Overflow in addition of INT64 (9223372036854775807 + 1)!", "22003"),
        (K::Parser, "syntax error at or near \"selec\"", "42601"),
        (K::Interrupt, "Interrupted!", "57014"),
        (K::QueueFull, "full", "53300"),
    ];
    for (kind, message, sqlstate) in cases {
        assert_eq!(Failure::from(Error::of(kind, message)).sqlstate(), sqlstate, "{message}");
    }
}

#[test]
fn advice_goes_where_postgres_has_it() {
    let error = Error::of(
        ErrorKind::Catalog,
        "Table with name nope does not exist!\nDid you mean \"note\"?\n\nLINE 1: select * from nope\n                      ^",
    );
    let failure = Failure::from(error.with_position(15));
    assert_eq!(failure.message(), "relation \"nope\" does not exist");
    assert_eq!(failure.hint(), "Did you mean \"note\"?");
    assert_eq!(failure.position(), 15);
    assert!(!failure.is_fatal());
}
