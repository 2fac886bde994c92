//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::lang;
use super::text::{self, json_literal, quoted};
use crate::model::{Retry, Spec};

/// `README.md`. Under each program stands what it prints.
#[derive(Template)]
#[template(path = "cpp/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
    namespace: &'a str,
    description: String,
    catalog: String,
    id: String,
    param: Option<FirstParam<'a>>,
    status: String,
    /// The body that carries it, as a literal.
    body: String,
    what: String,
    is_worth_another_try: bool,
    category: String,
    /// The other categories.
    categories: Vec<String>,
    /// One that may answer with the error.
    operation: Option<String>,
    /// The languages, and the filled message in each.
    texts: Vec<Texts>,
}

/// What is shown of an error with params.
struct FirstParam<'a> {
    name: &'a str,
    /// As a stream shows it.
    value: String,
    /// What all are made with.
    arguments: String,
}

struct Texts {
    name: String,
    message: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, namespace: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, .. } = example;
        let others = catalog.categories.iter().enumerate().filter(|(index, _)| *index != error.category);
        Self {
            package,
            namespace,
            description: text::markdown(&spec.package.description),
            catalog: lang::namespace(&catalog.id),
            id: lang::enumerator(&error.id),
            param: first_param(&example),
            status: example.sent_status().map_or_else(|| "500".to_owned(), |status| status.to_string()),
            body: json_literal(&example.body()),
            what: format!("{}.{}: {}", catalog.id, error.id, example.message(catalog.wire_locale)),
            is_worth_another_try: error.retry == Some(Retry::Backoff),
            category: lang::enumerator(&catalog.category_of(error).id),
            categories: others.map(|(_, it)| lang::enumerator(&it.id)).collect(),
            operation: example.operation().map(|it| lang::enumerator(&it.id)),
            texts: example.messages().map(|(locale, message)| Texts { name: lang::texts(locale), message }).collect(),
        }
    }
}

fn first_param<'a>(example: &Example<'a>) -> Option<FirstParam<'a>> {
    let params = || example.error.params.iter().zip(&example.samples);
    let (first, sample) = params().next()?;
    let arguments: Vec<_> = params().map(|(param, sample)| format!("param<\"{}\">({})", param.name, literal(sample))).collect();
    Some(FirstParam { name: &first.name, value: sample_text(sample), arguments: arguments.join(", ") })
}

/// A sample as C++ code.
fn literal(sample: &Value) -> String {
    match sample {
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}
