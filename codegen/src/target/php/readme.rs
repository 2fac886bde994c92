//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::lang;
use super::text::{self, Quoted};
use crate::model::{Retry, Spec};

/// `README.md`.
#[derive(Template)]
#[template(path = "php/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
    root: &'a str,
    description: String,
    class: String,
    exception: String,
    id: &'a str,
    case: String,
    status: String,
    /// The body that carries it, as PHP code.
    body: String,
    /// What a `match` makes of the error, as PHP code.
    arm: String,
    /// What that prints.
    caught: String,
    /// What the example about trying again prints.
    retry: &'static str,
    call: String,
    /// The enum of an operation that may answer with it.
    operation: Option<String>,
    /// The filled message in each language.
    messages: Vec<(String, String)>,
    locales: &'a [String],
    /// Braces that askama would take for its own.
    open: &'static str,
    close: &'static str,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, root: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, .. } = example;
        let case = lang::case(&error.id);
        let (arm, caught) = match (error.params.first(), example.samples.first()) {
            (Some(param), Some(sample)) => {
                let name = lang::property(&param.name);
                (format!("'{name} is ' . {}", shown(&name, sample)), format!("{name} is {}", sample_text(sample)))
            }
            _ => ("'known by its id'".to_owned(), "known by its id".to_owned()),
        };
        Self {
            package,
            root,
            description: text::markdown(&spec.package.description),
            class: lang::class(&catalog.id),
            exception: lang::exception(&catalog.id),
            id: &error.id,
            status: example.sent_status().map_or_else(|| "null".to_owned(), |status| status.to_string()),
            body: Quoted(&example.body()).to_string(),
            arm,
            caught,
            retry: match error.retry {
                Some(Retry::Backoff) => "wait, longer each time, and send it again",
                Some(Retry::Never) => "it would fail in the same way",
                None => "the service does not tell",
            },
            call: call(&example, &case),
            operation: example.operation().map(|it| lang::operation(&it.id)),
            messages: example.messages().map(|(locale, message)| (lang::locale(locale), message)).collect(),
            case,
            locales: &spec.locales,
            open: "{",
            close: "}",
        }
    }
}

/// A param as it is written after a text.
fn shown(name: &str, sample: &Value) -> String {
    match sample {
        Value::Bool(_) => format!("var_export($error->params()->{name}, true)"),
        _ => format!("$error->params()->{name}"),
    }
}

fn call(example: &Example<'_>, case: &str) -> String {
    let arguments = example.error.params.iter().zip(&example.samples).map(|(param, sample)| {
        let value = match sample {
            Value::String(text) => Quoted(text).to_string(),
            other => other.to_string(),
        };
        format!("{}: {value}", lang::property(&param.name))
    });
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    let params = if arguments.is_empty() { String::new() } else { format!(", new Params({arguments})") };
    format!("new {}(ErrorId::{case}{params})", lang::exception(&example.catalog.id))
}
