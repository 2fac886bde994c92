//! The tables of a catalog, and its texts in each locale.

use askama::Template;

use super::lang::{class_name, comment_text, doc_comment, quoted};
use super::layout::{Table, Value};
use crate::model::{Catalog, Deprecation, ErrorDef, Param, Text};

/// What the errors are, and what the service sends.
#[derive(Template)]
#[template(path = "typescript/src/catalog/tables.ts")]
pub(super) struct TablesFile {
    id_literal: String,
    errors: String,
    categories: String,
    constants: String,
    messages: String,
}

impl TablesFile {
    pub(super) fn view(catalog: &Catalog) -> Self {
        Self {
            id_literal: quoted(&catalog.id),
            errors: errors(catalog),
            categories: categories(catalog),
            constants: constants(catalog),
            messages: messages(catalog, catalog.wire_locale),
        }
    }
}

/// The texts of one locale.
#[derive(Template)]
#[template(path = "typescript/src/catalog/texts.ts")]
pub(super) struct TextsFile<'a> {
    locale: &'a str,
    class: String,
    /// None in the wire's language, whose messages stand in the tables.
    messages: Option<String>,
    descriptions: String,
    remedies: String,
}

impl<'a> TextsFile<'a> {
    pub(super) fn view(catalog: &Catalog, locale_index: usize, locale: &'a str) -> Self {
        Self {
            locale,
            class: class_name(&catalog.id),
            messages: (locale_index != catalog.wire_locale).then(|| messages(catalog, locale_index)),
            descriptions: texts(catalog, locale_index, |error| error.description.as_ref()),
            remedies: texts(catalog, locale_index, |error| error.remedy.as_ref()),
        }
    }
}

fn errors(catalog: &Catalog) -> String {
    let mut table = Table::with_capacity(2 * catalog.errors.len());
    for error in &catalog.errors {
        table.row(&doc(error), &error.id, &error_row(catalog, error));
    }
    table.finish()
}

fn error_row<'a>(catalog: &'a Catalog, error: &'a ErrorDef) -> Value<'a> {
    let mut row = Vec::with_capacity(5);
    row.extend(catalog.code_of(error).map(|code| ("code", Value::Text(code))));
    row.push(("category", Value::Text(&catalog.category_of(error).id)));
    if !error.params.is_empty() {
        row.push(("params", Value::Object(error.params.iter().map(|it| (it.name.as_str(), param_row(it))).collect())));
    }
    row.extend(error.retry.map(|retry| ("retry", Value::Text(retry.name()))));
    row.extend(error.deprecated.as_ref().map(|it| ("deprecated", deprecation_row(it))));
    Value::Object(row)
}

fn param_row(param: &Param) -> Value<'_> {
    let ty = Value::Text(param.ty.name());
    if param.sensitive { Value::Object(vec![("type", ty), ("sensitive", Value::Word("true"))]) } else { ty }
}

fn deprecation_row(deprecation: &Deprecation) -> Value<'_> {
    let mut row = vec![("since", Value::Text(&deprecation.since))];
    row.extend(deprecation.replaced_by.as_deref().map(|it| ("replacedBy", Value::Text(it))));
    row.extend(deprecation.note.as_deref().map(|it| ("note", Value::Text(it))));
    Value::Object(row)
}

/// What an editor shows at `errors.…`: the meaning or else the message, the remedy, and why not to use it.
fn doc(error: &ErrorDef) -> String {
    let mut summary = error.description.as_ref().map(|text| comment_text(text.in_locale(0))).unwrap_or_default();
    if summary.is_empty() {
        summary = comment_text(&error.messages[0].template);
    }
    let mut lines = vec![summary];
    if let Some(remedy) = error.remedy.as_ref().map(|text| comment_text(text.in_locale(0))).filter(|it| !it.is_empty()) {
        add_sentence(&mut lines, &["Remedy: ", &remedy].concat());
    }
    if let Some(deprecation) = &error.deprecated {
        lines.extend([String::new(), deprecated_tag(deprecation)]);
    }
    doc_comment("  ", &lines)
}

/// In the same line if that stays short enough to read.
fn add_sentence(lines: &mut Vec<String>, sentence: &str) {
    match lines.last_mut() {
        Some(line) if line.len() + sentence.len() < 140 => line.extend([" ", sentence]),
        _ => lines.push(sentence.to_owned()),
    }
}

fn deprecated_tag(deprecation: &Deprecation) -> String {
    let mut tag = format!("@deprecated since {}", comment_text(&deprecation.since));
    if let Some(replacement) = &deprecation.replaced_by {
        tag = format!("{tag}; use `{replacement}`");
    }
    if let Some(note) = &deprecation.note {
        tag = format!("{tag}. {}", comment_text(note));
    }
    tag
}

fn categories(catalog: &Catalog) -> String {
    let mut table = Table::with_capacity(catalog.categories.len());
    for category in &catalog.categories {
        let mut row = Vec::with_capacity(2);
        row.extend(category.status.map(|status| ("status", Value::Number(status))));
        row.extend(category.wire.as_deref().map(|wire| ("wire", Value::Text(wire))));
        table.row("", &category.id, &Value::Object(row));
    }
    table.finish()
}

fn constants(catalog: &Catalog) -> String {
    let mut table = Table::with_capacity(catalog.constants.len());
    for constant in &catalog.constants {
        let row = vec![("type", Value::Text(constant.ty.name())), ("text", Value::Text(&constant.text))];
        table.row("", &constant.name, &Value::Object(row));
    }
    table.finish()
}

fn messages(catalog: &Catalog, locale: usize) -> String {
    let mut table = Table::with_capacity(catalog.errors.len());
    for error in &catalog.errors {
        table.row("", &error.id, &Value::Text(&error.messages[locale].template));
    }
    table.finish()
}

fn texts(catalog: &Catalog, locale: usize, text: impl Fn(&ErrorDef) -> Option<&Text>) -> String {
    let mut table = Table::default();
    for error in &catalog.errors {
        if let Some(text) = text(error) {
            table.row("", &error.id, &Value::Text(text.in_locale(locale)));
        }
    }
    table.finish()
}
