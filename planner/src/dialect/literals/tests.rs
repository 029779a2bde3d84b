use super::*;

#[test]
fn arrays() {
    assert_eq!(array("{}").as_deref(), Some("[]"));
    assert_eq!(array("{1, 2}").as_deref(), Some("['1', '2']"));
    assert_eq!(array(r#"{"a,\"b",null,"null",it's}"#).as_deref(), Some(r#"['a,"b', NULL, 'null', 'it''s']"#));
    assert_eq!(array("{{1},{2}}").as_deref(), Some("[['1'], ['2']]"));
    for wrong in ["", "a", "{", "}", "{1", "{1}}", "{,}", "[1]", "{\"a", "{a}b"] {
        assert_eq!(array(wrong), None, "{wrong}");
    }
}

#[test]
fn intervals() {
    assert_eq!(
        interval("P1Y2M3W4DT5H6M7.5S").as_deref(),
        Some("'1 years 2 months 3 weeks 4 days 5 hours 6 minutes 7.5 seconds'")
    );
    for other in ["P", "PT", "1 day", "P1", "PD", "P1H"] {
        assert_eq!(interval(other), None, "{other}");
    }
}
