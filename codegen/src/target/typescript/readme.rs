//! The package's README, with examples about an error of the spec that run as they are.

use askama::Template;
use serde_json::Value;

use super::lang::{class_name, comment_text, inline_text, quoted, variable_name};
use super::layout::is_short;
use super::package;
use crate::model::{Carried, Catalog, ErrorDef, ParamType, Retry, Spec};

/// The README around one example. Each line of an example tells in a comment what it prints.
#[derive(Template)]
#[template(path = "typescript/README.md")]
struct Readme<'a> {
    package: &'a str,
    description: String,
    class: String,
    catalog: &'a str,
    id: &'a str,
    /// What the constructor takes after the id.
    arguments: String,
    message: String,
    /// The first param's name and value.
    param: Option<(&'a str, String)>,
    facts: String,
    /// The status of the response that carries it, and the declaration of its body.
    status: u16,
    body: String,
    retry: String,
    is_worth_another_try: bool,
    category: &'a str,
    locale: &'a str,
    locale_variable: String,
    translated: String,
    meaning: String,
    remedy: String,
    catalogs: Vec<String>,
    locales: String,
}

/// A spec has a catalog, and a catalog an error, so there is an example.
pub(super) fn render(spec: &Spec) -> String {
    find_example(spec).map(|(catalog, error)| super::text(&Readme::view(spec, catalog, error)) + "\n").unwrap_or_default()
}

impl<'a> Readme<'a> {
    fn view(spec: &'a Spec, catalog: &'a Catalog, error: &'a ErrorDef) -> Self {
        // The last locale is another than the wire's, if there are two and the wire speaks the first.
        let locale = spec.locales.len() - 1;
        let message = |locale: usize| printed(Some(&error.messages[locale].fill(&catalog.constants, |param| as_text(&sample(error, param)))));
        let text = |text: Option<&'a crate::model::Text>| printed(text.map(|it| it.in_locale(locale)));
        Self {
            package: package::name(spec),
            description: inline_text(&spec.package.description),
            class: class_name(&catalog.id),
            catalog: &catalog.id,
            id: &error.id,
            arguments: arguments(error),
            message: message(catalog.wire_locale),
            param: error.params.first().map(|param| (param.name.as_str(), printed(Some(&as_text(&sample(error, 0)))))),
            facts: facts(catalog, error),
            status: catalog.sent_status(error).unwrap_or(500),
            body: declaration("body", &quoted(&body(catalog, error))),
            retry: printed(error.retry.map(Retry::name)),
            is_worth_another_try: error.retry == Some(Retry::Backoff),
            category: &catalog.category_of(error).id,
            locale: &spec.locales[locale],
            locale_variable: variable_name(&spec.locales[locale]),
            translated: message(locale),
            meaning: text(error.description.as_ref()),
            remedy: text(error.remedy.as_ref()),
            catalogs: spec.catalogs.iter().map(|it| catalog_line(spec, it)).collect(),
            locales: spec.locales.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
        }
    }
}

/// The first error that shows most: one in use, with a retry to decide on, a number to read, and a remedy.
fn find_example(spec: &Spec) -> Option<(&Catalog, &ErrorDef)> {
    let shows = |error: &ErrorDef| {
        let has_integer = error.params.iter().any(|param| param.ty == ParamType::Integer);
        (error.deprecated.is_none(), error.retry == Some(Retry::Backoff), has_integer, error.remedy.is_some())
    };
    let all = spec.catalogs.iter().flat_map(|catalog| catalog.errors.iter().map(move |error| (catalog, error)));
    all.reduce(|best, other| if shows(other.1) > shows(best.1) { other } else { best })
}

fn arguments(error: &ErrorDef) -> String {
    if error.params.is_empty() {
        return String::new();
    }
    let literal = |value: Value| value.as_str().map_or_else(|| value.to_string(), quoted);
    let params: Vec<_> = error.params.iter().enumerate().map(|(index, param)| format!("{}: {}", param.name, literal(sample(error, index)))).collect();
    format!(", {{ {} }}", params.join(", "))
}

fn sample(error: &ErrorDef, param: usize) -> Value {
    let param = &error.params[param];
    param.ty.sample(&param.name)
}

fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The body in which the service sends the error.
fn body(catalog: &Catalog, error: &ErrorDef) -> String {
    let message = catalog.wire_message(error).fill(&catalog.constants, |param| as_text(&sample(error, param)));
    let category = catalog.category_of(error).wire.as_deref();
    catalog.sending_envelope(error).fill(Carried { message: &message, code: catalog.code_of(error), category, trace: None }).to_string()
}

fn declaration(name: &str, literal: &str) -> String {
    let line = format!("const {name} = {literal};");
    if is_short(&line) { line } else { format!("const {name} =\n  {literal};") }
}

fn facts(catalog: &Catalog, error: &ErrorDef) -> String {
    let category = catalog.category_of(error);
    let status = category.status.map(|it| it.to_string());
    [catalog.code_of(error), Some(&category.id), status.as_deref(), error.retry.map(Retry::name)].map(printed).join(" ")
}

/// What `console.log` prints, as a comment in a line of code.
fn printed(text: Option<&str>) -> String {
    text.map_or_else(|| "undefined".into(), comment_text)
}

fn catalog_line(spec: &Spec, catalog: &Catalog) -> String {
    let line = format!("- `{}/{}`", package::name(spec), catalog.id);
    let title = inline_text(catalog.title.in_locale(0));
    let count = catalog.errors.len();
    let errors = if count == 1 { "error" } else { "errors" };
    if title.is_empty() { format!("{line}: {count} {errors}") } else { format!("{line}: {title}, {count} {errors}") }
}
