//! Whatever a service's document is, applying the tables' responses to it changes nothing else, and applying them again nothing at all.
#![no_main]

use std::sync::LazyLock;

use errspec_codegen::diagnostic::Format;
use errspec_codegen::model::{Catalog, Spec};
use errspec_codegen::openapi_document::Document;
use errspec_codegen::{Faults, load};
use libfuzzer_sys::fuzz_target;
use serde_yaml::{Mapping, Value};

/// It has operations at the short addresses `/` and `/a`.
#[allow(clippy::expect_used, reason = "this spec has no faults, or the workspace's own tests fail")]
static SPEC: LazyLock<Spec> = LazyLock::new(|| load("spec.yaml", include_bytes!("../../tests/obstacle_course.yaml")).expect("this spec has no faults"));

fuzz_target!(|bytes: &[u8]| {
    let catalogs: Vec<&Catalog> = SPEC.catalogs.iter().collect();
    let applied = |bytes: &[u8]| Document::read("service.yaml", bytes, &SPEC, &catalogs).and_then(|it| it.with_errors()).map(|it| it.text);
    match applied(bytes) {
        Ok(once) => {
            let twice = applied(once.as_bytes()).unwrap_or_else(|faults| told(&faults));
            assert_eq!(once, twice, "applying twice is not applying once");
            // What only one of the two YAML libraries reads can't be compared.
            if let (Ok(before), Ok(after)) = (serde_yaml::from_slice(bytes), serde_yaml::from_str(&once)) {
                assert_eq!(without_errors(before), without_errors(after), "something else has changed in\n{once}");
            }
        }
        Err(faults) => drop(told(&faults)),
    }
});

fn told(faults: &Faults) -> String {
    faults.render(Format::Human { color: false })
}

/// What is left of a document without components of the tables, and without responses.
fn without_errors(mut document: Value) -> Value {
    for (_, section) in mapping_at(&mut document, "components").into_iter().flatten() {
        if let Value::Mapping(section) = section {
            section.retain(|_, it| it.get("x-errspec").is_none());
        }
    }
    for (_, operation) in mapping_at(&mut document, "paths").into_iter().flatten().filter_map(|(_, item)| item.as_mapping_mut()).flatten() {
        if let Value::Mapping(operation) = operation {
            operation.remove("responses");
        }
    }
    without_nothing(document)
}

fn mapping_at<'a>(value: &'a mut Value, key: &str) -> Option<&'a mut Mapping> {
    value.get_mut(key)?.as_mapping_mut()
}

/// A value without members that hold nothing: applying may put a section where there was none, or null.
fn without_nothing(value: Value) -> Value {
    let Value::Mapping(members) = value else { return value };
    let left: Mapping = members.into_iter().map(|(key, it)| (key, without_nothing(it))).filter(|(_, it)| !it.is_null()).collect();
    if left.is_empty() { Value::Null } else { Value::Mapping(left) }
}
