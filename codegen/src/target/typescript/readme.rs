//! The package's README, with examples about an error of the spec that run as they are.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::lang::{class_name, comment_text, inline_text, quoted, variable_name};
use super::layout::is_short;
use super::package;
use crate::model::{Catalog, ErrorDef, Retry, Spec};

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

pub(super) fn render(spec: &Spec) -> String {
    super::text(&Readme::view(&Example::of(spec))) + "\n"
}

impl<'a> Readme<'a> {
    fn view(example: &Example<'a>) -> Self {
        let Example { spec, catalog, error, samples } = example;
        // The last locale is another than the wire's, if there are two and the wire speaks the first.
        let locale = spec.locales.len() - 1;
        let text = |text: Option<&crate::model::Text>| printed(text.map(|it| it.in_locale(locale)));
        Self {
            package: package::name(spec),
            description: inline_text(&spec.package.description),
            class: class_name(&catalog.id),
            catalog: &catalog.id,
            id: &error.id,
            arguments: arguments(example),
            message: printed(Some(&example.message(catalog.wire_locale))),
            param: error.params.iter().zip(samples).next().map(|(param, sample)| (param.name.as_str(), printed(Some(&sample_text(sample))))),
            facts: facts(catalog, error),
            status: example.sent_status().unwrap_or(500),
            body: declaration("body", &quoted(&example.body())),
            retry: printed(error.retry.map(Retry::name)),
            is_worth_another_try: error.retry == Some(Retry::Backoff),
            category: &catalog.category_of(error).id,
            locale: &spec.locales[locale],
            locale_variable: variable_name(&spec.locales[locale]),
            translated: printed(Some(&example.message(locale))),
            meaning: text(error.description.as_ref()),
            remedy: text(error.remedy.as_ref()),
            catalogs: spec.catalogs.iter().map(|it| catalog_line(spec, it)).collect(),
            locales: spec.locales.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
        }
    }
}

fn arguments(example: &Example<'_>) -> String {
    if example.samples.is_empty() {
        return String::new();
    }
    let literal = |value: &Value| value.as_str().map_or_else(|| value.to_string(), quoted);
    let params: Vec<_> = example.error.params.iter().zip(&example.samples).map(|(param, sample)| format!("{}: {}", param.name, literal(sample))).collect();
    format!(", {{ {} }}", params.join(", "))
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
