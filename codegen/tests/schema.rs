//! The JSON Schema for editors takes what the library takes, and refuses what is structurally wrong.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::fs;

use errspec_codegen::diagnostic::Rule;
use jsonschema::Validator;
use serde_json::{Value, json};
use support::{list, shipped_spec, test_file};

/// The rules that a schema can see; the others are about what the values mean.
const STRUCTURAL: [Rule; 4] = [Rule::UnknownField, Rule::MissingField, Rule::WrongType, Rule::UnknownValue];

/// The schema as the target renders it.
fn schema() -> Validator {
    let target = errspec_codegen::target::find("schema").unwrap();
    let spec = errspec_codegen::load_file(&shipped_spec()).unwrap();
    let files = target.render(&spec).unwrap();
    let schema: Value = serde_json::from_str(files.get("spec.schema.json").unwrap()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema), "the schema is no JSON Schema");
    jsonschema::validator_for(&schema).unwrap()
}

fn yaml(path: &std::path::Path) -> Value {
    serde_yaml::from_slice(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn the_schema_takes_the_shipped_spec_and_the_obstacle_course() {
    let schema = schema();
    for path in [shipped_spec(), test_file("obstacle_course.yaml")] {
        let errors: Vec<_> = schema.iter_errors(&yaml(&path)).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {}", path.display(), errors.join("\n"));
    }
}

#[test]
fn the_schema_refuses_every_structurally_wrong_example() {
    let schema = schema();
    let folder = test_file("reject");
    let mut refused = 0;
    for name in list(&folder) {
        let rule = name.split("__").next().unwrap();
        // What a value has to be by its own `type`, and what JSON can't say, is beyond the schema.
        let is_beyond = ["wrong-type__constant", "wrong-type__not_json", "wrong-type__key"].contains(&name.as_str());
        if STRUCTURAL.iter().any(|it| it.name() == rule) && !is_beyond {
            assert!(!schema.is_valid(&yaml(&folder.join(&name).join("spec.yaml"))), "the schema takes {name}");
            refused += 1;
        }
    }
    assert!(refused > 8, "only {refused} examples were tried");
}

/// A spec with every field of the format, which keeps its meaning when any value is replaced by one of the same type.
fn full_spec() -> Value {
    json!({
        "errspec": 1,
        "locales": ["en", "zh"],
        "package": { "version": "1.0.0", "description": "d", "license": "MIT", "repository": "https://example.org" },
        "packages": { "catalog": "c" },
        "catalogs": [{
            "id": "shop",
            "title": { "en": "Shop", "zh": "商店" },
            "wire_locale": "en",
            "envelopes": [{ "id": "plain", "body": { "error": "$message" } }],
            "not_errors": [{ "error": 0 }],
            "body_prefixes": ["data:"],
            "fallback_status": 500,
            "constants": { "LIMIT": { "type": "integer", "value": 1 } },
            "categories": [{ "id": "not_found", "status": 404, "wire": "Not Found" }],
            "retired": ["old"],
            "errors": [
                {
                    "id": "too_many",
                    "code": "A.1",
                    "category": "not_found",
                    "message": "At most {LIMIT} of {kind}, not {number}.",
                    "params": { "kind": { "type": "token", "sensitive": true }, "number": "integer" },
                    "translations": { "zh": "{LIMIT} {kind} {number}" },
                    "description": { "en": "d", "zh": "d" },
                    "remedy": { "en": "r", "zh": "r" },
                    "retry": "never",
                    "examples": ["At most 9 of a, not 10."],
                    "also": ["{LIMIT} {kind} {number}"],
                    "deprecated": { "since": "1.1.0", "replaced_by": "other", "note": "n" },
                    "source": "s"
                },
                { "id": "other", "category": "not_found", "message": "m", "translations": { "zh": "m" } }
            ],
            "operations": [{ "id": "get", "method": "GET", "path": "/a/{b}", "errors": ["other", ["too_many"]], "codes": ["A.1"], "categories": ["not_found"] }]
        }]
    })
}

/// Every value in a document, as a JSON pointer.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| pointers(value, &format!("{at}/{key}"), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), found)),
        _ => {}
    }
}

/// Whether the library finds the structure at fault. JSON is YAML, so it is given as it is.
fn has_structural_fault(spec: &Value) -> bool {
    // The value of a constant is of the type that the constant says: no schema can tell.
    let is_structural = |fault: &errspec_codegen::diagnostic::Fault| STRUCTURAL.contains(&fault.rule) && !fault.message.starts_with("the value of");
    match errspec_codegen::load("spec.yaml", spec.to_string().as_bytes()) {
        Ok(_) => false,
        Err(faults) => faults.iter().any(is_structural),
    }
}

#[test]
fn the_schema_and_the_library_agree_on_every_value_of_every_type() {
    let schema = schema();
    let spec = full_spec();
    assert!(schema.is_valid(&spec) && !has_structural_fault(&spec));
    let mut everywhere = Vec::new();
    pointers(&spec, "", &mut everywhere);
    let values = [json!(null), json!(true), json!(0), json!(-1), json!(1.5), json!("text"), json!(""), json!([]), json!([null]), json!({}), json!({ "x": 1 })];
    for pointer in everywhere {
        for value in &values {
            let mut changed = spec.clone();
            *changed.pointer_mut(&pointer).unwrap() = value.clone();
            assert_eq!(has_structural_fault(&changed), !schema.is_valid(&changed), "{value} at {pointer:?}");
        }
    }
}

#[test]
fn the_schema_and_the_library_agree_on_every_field_that_is_taken_away_or_added() {
    let schema = schema();
    let spec = full_spec();
    let mut everywhere = Vec::new();
    pointers(&spec, "", &mut everywhere);
    for pointer in everywhere {
        if let Some((parent, key)) = pointer.rsplit_once('/') {
            let mut changed = spec.clone();
            if let Some(fields) = changed.pointer_mut(parent).unwrap().as_object_mut() {
                fields.remove(key);
                assert_eq!(has_structural_fault(&changed), !schema.is_valid(&changed), "without {pointer:?}");
            }
        }
        let mut changed = spec.clone();
        if let Some(fields) = changed.pointer_mut(&pointer).unwrap().as_object_mut() {
            fields.insert("surplus".into(), json!("x"));
            assert_eq!(has_structural_fault(&changed), !schema.is_valid(&changed), "with one more in {pointer:?}");
        }
    }
}
