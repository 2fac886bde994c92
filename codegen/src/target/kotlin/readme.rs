//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::super::jvm::{Coordinates, markdown};
use super::catalog::has_class;
use super::lang::{self, quoted};
use super::layout::behind;
use crate::model::{Retry, Spec};
use crate::visible::{is_hidden, visible_line};

/// `README.md`.
#[derive(Template)]
#[template(path = "kotlin/README.md")]
pub(super) struct Readme<'a> {
    group: &'a str,
    artifact: &'a str,
    version: &'a str,
    package: &'a str,
    description: String,
    prefix: String,
    constant: String,
    class: Option<Class>,
    /// The expression that makes the error.
    made: String,
    /// The declaration of the body that carries it.
    body: String,
    status: String,
    facts: String,
    is_worth_another_try: bool,
    /// The class of an operation that may answer with it.
    operation: Option<String>,
    messages: Vec<(String, String)>,
    locales: String,
    locale: String,
    remedy: String,
}

/// The error's class, and the first of its properties.
struct Class {
    name: String,
    property: String,
    value: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, coordinates: &'a Coordinates, package: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, ref samples, .. } = example;
        let prefix = lang::prefix(&catalog.id);
        let constant = lang::constant(&error.id);
        let class = has_class(error).then(|| Class {
            name: lang::class(&prefix, &error.id),
            property: lang::property(&error.params[0].name),
            value: comment(&sample_text(&samples[0])),
        });
        let arguments = samples.iter().map(literal).collect::<Vec<_>>().join(", ");
        Self {
            group: &coordinates.group,
            artifact: &coordinates.artifact,
            version: &spec.package.version,
            package,
            description: markdown(&spec.package.description),
            made: match &class {
                Some(class) => format!("{prefix}Error.{}({arguments}).toException()", class.name),
                None => format!("{prefix}ErrorId.{constant}.toException()"),
            },
            class,
            body: behind(0, "val body =", &raw_or_quoted(&example.body())),
            status: or_null(example.sent_status()),
            facts: format!(
                "{constant} {} {}",
                catalog.code_of(error).map_or_else(|| "null".into(), comment),
                or_null(error.retry.map(|it| it.name().to_ascii_uppercase()))
            ),
            is_worth_another_try: error.retry == Some(Retry::Backoff),
            operation: example.operation().map(|it| format!("{prefix}Operations.{}", lang::operation(&prefix, &it.id))),
            messages: example.messages().map(|(locale, message)| (quoted(locale), comment(&message))).collect(),
            locales: spec.locales.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
            locale: quoted(&spec.locales[0]),
            remedy: or_null(error.remedy.as_ref().map(|it| comment(it.in_locale(0)))),
            prefix,
            constant,
        }
    }
}

/// JSON is full of quotation marks, which a raw string may hold but for three in a row.
fn raw_or_quoted(json: &str) -> String {
    let is_plain = !json.contains("\"\"\"") && !json.contains('$') && !json.contains(is_hidden) && !json.ends_with('"');
    if is_plain { format!("\"\"\"{json}\"\"\"") } else { quoted(json) }
}

fn or_null(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "null".into(), |it| it.to_string())
}

/// The longest text in a comment.
const LONGEST_COMMENT: usize = 1000;

/// What is printed, as a comment behind the line that does.
fn comment(text: &str) -> String {
    visible_line(text, LONGEST_COMMENT, |line, it| line.extend(it.escape_unicode()))
}

fn literal(sample: &Value) -> String {
    match sample {
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}
