//! An error that isn't one of the table isn't read.

use type_errors::Locale;
use type_errors::r#type::{Error, ErrorId};

fn fault(text: &str) -> String {
    serde_json::from_str::<Error>(text).unwrap_err().to_string()
}

#[test]
fn what_is_read_has_an_id_and_all_params_of_their_types() {
    assert!(fault(r#"{"params": {}}"#).contains("missing field `id`"));
    assert!(fault(r#"{"id": "no_such_error"}"#).contains("expected the id of an error"));
    assert!(fault(r#"{"id": "edges_again", "params": {}}"#).contains("missing field `i`"));
    assert!(fault(r#"{"id": "edges_again"}"#).contains("missing field `i`"));
    for value in ["\"1\"", "1.5", "9223372036854775808", "true"] {
        assert!(fault(&format!(r#"{{"id": "edges_again", "params": {{"i": {value}}}}}"#)).contains("the param `i` has a value of another type"), "{value}");
    }
    assert!(fault(r#"{"id": "edges_again", "params": {"i": null}}"#).contains("expected a string, a number or a boolean"));
    assert!(fault(r#"{"id": "and", "id": "and"}"#).contains("duplicate field `id`"));
}

#[test]
fn what_is_read_may_come_in_any_order_and_hold_more() {
    let error: Error = serde_json::from_str(r#"{"more": [1], "params": {"i": -3, "new": "x"}, "id": "edges_again"}"#).unwrap();
    assert_eq!(error, Error::EdgesAgain { i: -3 });
    let error: Error = serde_json::from_str(r#"{"id": "and"}"#).unwrap();
    assert_eq!(error.id(), ErrorId::And);
}

#[test]
fn a_number_may_be_written_as_an_integer() {
    let error: Error =
        serde_json::from_str(r#"{"id": "edges", "params": {"i": 1, "n": 18446744073709551615, "b": true, "a": "192.0.2.1", "s": "", "t": "x"}}"#).unwrap();
    assert_eq!(error.to_string(), "i=1 n=18446744073709552000 b=true a=192.0.2.1 s= t=x.");
}

#[test]
fn a_sensitive_param_is_sent_and_not_logged() {
    let error = Error::HoleWide { hole: "a secret".into() };
    assert!(error.to_string().contains("a secret"));
    assert!(serde_json::to_string(&error).unwrap().contains("a secret"));
    assert_eq!(format!("{error:?}"), "HoleWide { hole: <hidden> }");
    assert_eq!(format!("{error:#?}"), "HoleWide {\n    hole: <hidden>,\n}");
}

#[test]
fn a_locale_is_its_tag() {
    assert_eq!(serde_json::to_string(&Locale::Zh).unwrap(), "\"zh\"");
    assert_eq!(serde_json::from_str::<Locale>("\"zh\"").unwrap(), Locale::Zh);
    assert!(serde_json::from_str::<Locale>("\"fr\"").is_err());
}
