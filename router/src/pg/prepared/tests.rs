use super::type_named;

#[test]
fn types_by_name() {
    for (name, oid) in [
        ("int", 23),
        ("INTEGER", 23),
        ("bigint", 20),
        ("numeric(10, 2)", 1700),
        ("Double Precision", 701),
        ("varchar(3)", 1043),
        ("character varying(3)", 1043),
        ("timestamp(3) with time zone", 1184),
        ("text[]", 1009),
        ("uuid", 2950),
    ] {
        assert_eq!(type_named(name).map(|kind| kind.oid()), Some(oid), "{name}");
    }
    assert_eq!(type_named("nothing"), None);
}
