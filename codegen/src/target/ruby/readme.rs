//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::lang;
use super::text::{self, Quoted};
use crate::model::{ParamType, Retry, Spec};

/// `README.md`.
#[derive(Template)]
#[template(path = "ruby/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
    root: &'a str,
    description: String,
    module: String,
    error: String,
    id: &'a str,
    status: String,
    /// The body that carries it, as Ruby code.
    body: String,
    /// What stands behind the id in a pattern, and what is printed where that matches, as Ruby code.
    pattern: String,
    arm: String,
    /// What that prints.
    caught: String,
    retry: &'static str,
    call: String,
    /// The constant of an operation that may answer with it.
    operation: Option<String>,
    /// The filled message in each language.
    messages: Vec<(String, String)>,
    locales: &'a [String],
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, root: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, .. } = example;
        let (pattern, arm, caught) = match (error.params.first(), example.samples.first()) {
            (Some(param), Some(sample)) => {
                let name = &param.name;
                let class = class(param.ty);
                (format!(", params: {{ {name}: {class} => value }}"), format!("\"{name} is #{{value}}\""), format!("{name} is {}", sample_text(sample)))
            }
            _ => (String::new(), "\"known by its id\"".to_owned(), "known by its id".to_owned()),
        };
        Self {
            package,
            root,
            description: text::markdown(&spec.package.description),
            module: lang::module(&catalog.id),
            error: lang::error_class(&catalog.id),
            id: &error.id,
            status: example.sent_status().map_or_else(|| "nil".to_owned(), |status| status.to_string()),
            body: Quoted(&example.body()).to_string(),
            pattern,
            arm,
            caught,
            retry: match error.retry {
                Some(Retry::Backoff) => "wait, longer each time, and send it again",
                Some(Retry::Never) => "it would fail in the same way",
                None => "the service does not tell",
            },
            call: call(&example),
            operation: example.operation().map(|it| lang::operation(&it.id)),
            messages: example.messages().map(|(locale, message)| (symbol(locale), message)).collect(),
            locales: &spec.locales,
        }
    }
}

fn symbol(locale: &str) -> String {
    if locale.contains('-') { format!(":{}", Quoted(locale)) } else { format!(":{locale}") }
}

fn class(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "String",
        ParamType::Integer => "Integer",
        ParamType::Number => "Float",
        ParamType::Boolean => "true | false",
    }
}

fn call(example: &Example<'_>) -> String {
    let arguments = example.error.params.iter().zip(&example.samples).map(|(param, sample)| {
        let value = match sample {
            Value::String(text) => Quoted(text).to_string(),
            other => other.to_string(),
        };
        format!(", {}: {value}", param.name)
    });
    format!("{}.new(:{}{})", lang::error_class(&example.catalog.id), example.error.id, arguments.collect::<String>())
}
