use super::{derived::schemas, *};

fn set(name: &str, value: &str) -> Result<String, String> {
    let mut settings = Settings::default();
    match settings.set(name, Some(value), false) {
        Ok(_) => Ok(settings.get(name).unwrap()),
        Err(failure) => Err(failure.sqlstate().to_owned()),
    }
}

#[test]
fn values_are_checked_and_shown_as_postgres_does() {
    let good = [
        ("datestyle", "iso", "ISO, MDY"),
        ("datestyle", "ISO, DMY", "ISO, DMY"),
        ("datestyle", "ymd", "ISO, YMD"),
        ("client_encoding", "utf-8", "UTF8"),
        ("client_encoding", "UNICODE", "UTF8"),
        ("extra_float_digits", "3", "3"),
        ("statement_timeout", "5000", "5s"),
        ("statement_timeout", "90 s", "90s"),
        ("statement_timeout", "0", "0"),
        ("statement_timeout", "2min", "2min"),
        ("timezone", "america/new_york", "America/New_York"),
        ("timezone", "UTC", "UTC"),
        ("timezone", "-7", "Etc/GMT+7"),
        ("timezone", "+05:00", "Etc/GMT-5"),
        ("timezone", "UTC+3", "Etc/GMT+3"),
        ("jit", "FALSE", "off"),
        ("standard_conforming_strings", "ON", "on"),
        ("role", "NONE", "NONE"),
        ("my.own", "x", "x"),
    ];
    for (name, value, shown) in good {
        assert_eq!(set(name, value), Ok(shown.to_owned()), "{name} = {value}");
    }
    let bad = [
        ("datestyle", "german", "22023"),
        ("client_encoding", "LATIN1", "22023"),
        ("extra_float_digits", "9", "22023"),
        ("extra_float_digits", "x", "22023"),
        ("statement_timeout", "5 years", "22023"),
        ("statement_timeout", "-1", "22023"),
        ("timezone", "Mars/Olympus", "22023"),
        ("jit", "maybe", "22023"),
        ("standard_conforming_strings", "off", "22023"),
        ("role", "root", "22023"),
        ("server_version", "9", "55P02"),
        ("no_such_thing", "1", "42704"),
    ];
    for (name, value, sqlstate) in bad {
        assert_eq!(set(name, value), Err(sqlstate.to_owned()), "{name} = {value}");
    }
}

#[test]
fn local_values_end_with_the_transaction() {
    let mut settings = Settings::default();
    settings.set("application_name", Some("a"), false).unwrap();
    settings.set("application_name", Some("b"), true).unwrap();
    assert_eq!(settings.get("application_name").unwrap(), "b");
    settings.end_transaction();
    assert_eq!(settings.get("application_name").unwrap(), "a");
    settings.set("transaction_read_only", Some("on"), false).unwrap();
    assert!(settings.transaction_reads_only());
    settings.end_transaction();
    assert!(!settings.transaction_reads_only());
}

#[test]
fn a_set_takes_a_local_value_with_it() {
    let mut settings = Settings::default();
    settings.set("application_name", Some("b"), true).unwrap();
    settings.set("application_name", Some("c"), false).unwrap();
    assert_eq!(settings.get("application_name").unwrap(), "c");
}

#[test]
fn reset_goes_back_to_the_startup_message() {
    let mut settings = Settings::default();
    settings.set_initial("application_name", "psql").unwrap();
    settings.set("application_name", Some("other"), false).unwrap();
    settings.reset("application_name").unwrap();
    assert_eq!(settings.get("application_name").unwrap(), "psql");
}

#[test]
fn the_engine_hears_of_its_own_settings_and_postgress_ways() {
    let mut settings = Settings::default();
    let change = settings.set("default_order", Some("DESC"), false).unwrap();
    assert_eq!(change, Change::Engine { name: "default_order", value: Some("DESC".to_owned()) });
    settings.engine_has("default_order", Some("DESC".to_owned()));
    settings.set("timezone", Some("Europe/Berlin"), false).unwrap();
    let told = settings.for_engine().clone();
    assert_eq!(told["default_order"], "DESC");
    assert_eq!(told["TimeZone"], "Europe/Berlin");
    assert_eq!(told["integer_division"], "true");
    assert_eq!(told["default_null_order"], "nulls_last_on_asc_first_on_desc");
    assert_eq!(settings.reset_all(), ["default_order"]);
    assert_eq!(settings.for_engine().len(), 4);
}

#[test]
fn a_search_path_is_a_list_of_schemas() {
    assert_eq!(schemas("\"$user\", public"), ["main"]);
    assert_eq!(schemas("a, \"B c\" , pg_catalog,Public"), ["a", "B c", "main"]);
    assert!(schemas("\"unclosed").len() == 1);
    assert!(schemas("").is_empty());
}

#[test]
fn a_transaction_is_as_the_session_wants_it_unless_it_says_otherwise() {
    let mut settings = Settings::default();
    let shown = |settings: &Settings, name: &str| settings.get(name).unwrap();
    assert_eq!(shown(&settings, "transaction_isolation"), "read committed");
    assert_eq!(shown(&settings, "transaction_read_only"), "off");
    settings.set("default_transaction_isolation", Some("serializable"), false).unwrap();
    settings.set("default_transaction_read_only", Some("on"), false).unwrap();
    assert_eq!(shown(&settings, "transaction_isolation"), "serializable");
    assert!(settings.transaction_reads_only());
    settings.set("transaction_isolation", Some("repeatable read"), true).unwrap();
    settings.set("transaction_read_only", Some("off"), true).unwrap();
    assert_eq!(shown(&settings, "transaction_isolation"), "repeatable read");
    assert!(!settings.transaction_reads_only());
    settings.end_transaction();
    assert_eq!(shown(&settings, "transaction_isolation"), "serializable");
}
