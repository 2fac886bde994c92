//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::super::jvm::{Coordinates, markdown};
use super::catalog::has_record;
use super::lang::{self, quoted};
use crate::model::{ParamType, Retry, Spec};
use crate::visible::visible_line;

/// What stands in a line of code before and behind the body.
const LONGEST_BODY: usize = 100 - "String body = ;".len();

/// `README.md`.
#[derive(Template)]
#[template(path = "java/README.md")]
pub(super) struct Readme<'a> {
    group: &'a str,
    artifact: &'a str,
    version: &'a str,
    package: &'a str,
    description: String,
    prefix: String,
    exception: String,
    constant: String,
    record: Option<Record>,
    /// The expression that makes the error.
    made: String,
    /// The enum of an operation that may answer with it.
    operation: Option<String>,
    /// The declaration of the body that carries it.
    body: String,
    status: u16,
    facts: String,
    is_worth_another_try: bool,
    messages: Vec<(String, String)>,
    locales: String,
    locale: String,
    remedy: String,
}

/// The record of the error's params, and the first of them.
struct Record {
    name: String,
    component: String,
    value: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, coordinates: &'a Coordinates, package: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, ref samples, .. } = example;
        let prefix = lang::prefix(&catalog.id);
        let constant = lang::constant(&error.id);
        let record = has_record(error).then(|| Record {
            name: lang::record(&error.id),
            component: lang::component(&error.params[0].name),
            value: comment(&sample_text(&samples[0])),
        });
        let arguments = error.params.iter().zip(samples).map(|(param, sample)| literal(param.ty, sample)).collect::<Vec<_>>().join(", ");
        let status = example.sent_status();
        let remedy = error.remedy.as_ref().map_or_else(|| "null".into(), |it| comment(it.in_locale(0)));
        let retry = error.retry.map_or_else(|| "UNSPECIFIED".into(), |it| it.name().to_ascii_uppercase());
        Self {
            group: &coordinates.group,
            artifact: &coordinates.artifact,
            version: &spec.package.version,
            package,
            description: markdown(&spec.package.description),
            exception: lang::exception(&catalog.id),
            operation: example.operation().map(|it| lang::operation(&prefix, &it.id)),
            made: match &record {
                Some(record) => format!("new {prefix}Params.{}({arguments}).exception()", record.name),
                None => format!("{prefix}ErrorId.{constant}.exception()"),
            },
            record,
            body: declaration(&quoted(&example.body())),
            status: status.unwrap_or_default(),
            facts: format!("{constant} {} {retry}", catalog.code_of(error).map_or_else(|| "null".into(), comment)),
            is_worth_another_try: error.retry == Some(Retry::Backoff),
            messages: example.messages().map(|(locale, message)| (quoted(locale), comment(&message))).collect(),
            locales: spec.locales.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
            locale: quoted(&spec.locales[0]),
            remedy,
            prefix,
            constant,
        }
    }
}

fn declaration(body: &str) -> String {
    if body.len() <= LONGEST_BODY { format!("String body = {body};") } else { format!("String body =\n    {body};") }
}

/// The longest text in a comment.
const LONGEST_COMMENT: usize = 1000;

/// What is printed, as a comment behind the line that does. Java reads `\u` in comments too.
fn comment(text: &str) -> String {
    visible_line(text, LONGEST_COMMENT, |line, it| line.extend(it.escape_unicode())).replace("\\u", "\\ u")
}

fn literal(ty: ParamType, sample: &Value) -> String {
    match (ty, sample) {
        (_, Value::String(text)) => quoted(text),
        (ParamType::Integer, other) if other.as_i64().is_some_and(|it| i32::try_from(it).is_err()) => format!("{other}L"),
        (_, other) => other.to_string(),
    }
}
