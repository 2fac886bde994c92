//! Every line of the vectors is answered to the letter, and with a typed error wherever its params can be had.

use std::path::Path;

use serde_json::{Map, Value, json};

/// What a crate answers, as a line of the vectors.
macro_rules! answers {
    ($root:ident: $($id:literal => $module:ident),*) => {
        mod $root {
            use ::$root::{Identified, Param, Table};

            use super::*;

            pub(super) fn answer(catalog: &str, status: Option<u16>, body: &str) -> Value {
                match catalog {
                    $($id => {
                        let found = ::$root::$module::identify(status, body.as_bytes());
                        let error = found.error().map(|error| serde_json::to_value(error).unwrap());
                        check_error(&found, found.id().map_or(&[], |id| id.params()), error.as_ref());
                        line(catalog, &found)
                    })*
                    other => panic!("there is no catalog {other}"),
                }
            }

            fn line<C: Table>(catalog: &str, found: &Identified<'_, C>) -> Value {
                json!({
                    "catalog": catalog,
                    "body": str::from_utf8(found.body()).unwrap(),
                    "match": found.matched().name(),
                    "error": found.id().map(|id| id.to_string()),
                    "code": found.code(),
                    "category": found.category(),
                    "status": found.status(),
                    "params": params(found),
                    "message": found.message(),
                    "trace": found.trace(),
                })
            }

            fn params<C: Table>(found: &Identified<'_, C>) -> Map<String, Value> {
                found.params().map(|(param, text)| (param.name.to_owned(), value(param.ty.as_str(), text))).collect()
            }

            /// The error is there if and only if each of its params stood in the message and is one of its type; and these are its values.
            fn check_error<C: Table>(found: &Identified<'_, C>, declared: &[Param], error: Option<&Value>) {
                let params = params(found);
                let is_held = |param: &Param| params.get(param.name).is_some_and(|value| is_of(param.ty.as_str(), value));
                assert_eq!(error.is_some(), found.id().is_some() && declared.iter().all(is_held), "{found:?}");
                let Some(error) = error else { return };
                assert_eq!(found.id().map(|id| id.to_string()).as_deref(), error["id"].as_str());
                for (name, value) in error["params"].as_object().unwrap() {
                    // JSON doesn't tell 2 from 2.0.
                    let is_same = if value.is_f64() { value.as_f64() == params[name].as_f64() } else { *value == params[name] };
                    assert!(is_same, "{name} is {value}: {found:?}");
                }
            }
        }
    };
}

answers!(service_errors: "mindie" => mindie, "modelarts" => modelarts, "aliyun" => aliyun);
answers!(type_errors: "type" => r#type, "class" => class);

/// A param as JSON of its type. What no reader of JSON would read back as the same number stays a string.
fn value(ty: &str, text: &str) -> Value {
    let number = match ty {
        "boolean" => return text.eq_ignore_ascii_case("true").into(),
        "integer" => text.parse::<i64>().map(Value::from).or_else(|_| text.parse::<u64>().map(Value::from)).ok(),
        "number" => text.parse().ok().filter(|number: &f64| number.is_finite()).map(shortest),
        _ => None,
    };
    number.unwrap_or_else(|| text.into())
}

/// `2` and not `2.0`.
fn shortest(number: f64) -> Value {
    format!("{number}").parse::<i64>().map_or_else(|_| number.into(), Value::from)
}

/// Whether a value of the vectors is one that the type of a field holds.
fn is_of(ty: &str, value: &Value) -> bool {
    match ty {
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        _ => value.is_string(),
    }
}

/// Runs the vectors of a spec that was generated to a folder of that name, and gives how many there were.
fn run(folder: &str, answer: impl Fn(&str, Option<u16>, &str) -> Value) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(folder).join("vectors.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let mut count = 0;
    for line in text.lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let status = vector["status"].as_u64().map(|status| status.try_into().unwrap());
        let answered = answer(vector["catalog"].as_str().unwrap(), status, vector["body"].as_str().unwrap());
        assert_eq!(answered, vector);
        count += 1;
    }
    assert_eq!(count, text.bytes().filter(|byte| *byte == b'\n').count(), "each line was run");
    count
}

#[test]
fn every_response_of_the_shipped_spec_is_answered_to_the_letter() {
    assert!(run("shipped", service_errors::answer) > 4000);
}

#[test]
fn every_response_of_the_obstacle_course_is_answered_to_the_letter() {
    assert!(run("obstacle_course", type_errors::answer) > 500);
}
