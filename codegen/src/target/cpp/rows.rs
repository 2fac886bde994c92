//! The tables of a catalog: a line for each row.

use std::fmt::Write;

use serde_json::Value;

use super::super::client;
use super::lang;
use super::text::{LONGEST_LITERAL, json_literal, pieces, push_view, quoted, view};
use crate::model::{Catalog, Category, Constant, Deprecation, ErrorDef, number::write_number};

/// Rows as finished text, and the texts that are too long to be a literal.
#[derive(Default)]
pub(super) struct Rows {
    /// Before the names of long texts, which stand in one namespace whatever headers they are in.
    prefix: String,
    pub(super) lines: Vec<String>,
    pub(super) long_texts: Vec<LongText>,
}

/// A text as a constant of its own.
pub(super) struct LongText {
    pub(super) name: String,
    pub(super) pieces: Vec<String>,
}

impl Rows {
    /// What services send, and what is known of it.
    pub(super) fn errors(catalog: &Catalog) -> Self {
        let mut rows = Self::default();
        for error in &catalog.errors {
            rows.add(|rows, row| rows.error(row, catalog, error));
        }
        rows
    }

    /// The texts of one locale; an error without any has no row.
    pub(super) fn texts(catalog: &Catalog, locale: usize, name: &str) -> Self {
        let mut rows = Self { prefix: format!("{name}_"), ..Self::default() };
        for error in &catalog.errors {
            let message = (locale != catalog.wire_locale).then(|| error.messages[locale].template.as_str());
            let description = error.description.as_ref().map(|text| text.in_locale(locale));
            let remedy = error.remedy.as_ref().map(|text| text.in_locale(locale));
            if message.or(description).or(remedy).is_some() {
                rows.add(|rows, row| {
                    row.field("error", format_args!("ErrorId::{}", lang::enumerator(&error.id)));
                    for (name, text) in [("message", message), ("description", description), ("remedy", remedy)] {
                        rows.text(row, name, text, &error.id);
                    }
                });
            }
        }
        rows
    }

    fn error(&mut self, row: &mut Row, catalog: &Catalog, error: &ErrorDef) {
        row.text("id", &error.id);
        self.text(row, "code", catalog.code_of(error), &error.id);
        row.field("category", format_args!("Category::{}", lang::enumerator(&catalog.category_of(error).id)));
        if let Some(retry) = error.retry {
            row.field("retry", format_args!("Retry::{}", retry.name()));
        }
        if let Some(deprecation) = &error.deprecated {
            self.deprecation(row, deprecation, &error.id);
        }
        self.text(row, "message", Some(&catalog.wire_message(error).template), &error.id);
        if !error.params.is_empty() {
            row.text("params", &params(error));
        }
    }

    fn deprecation(&mut self, row: &mut Row, deprecation: &Deprecation, id: &str) {
        let mut inner = Row::default();
        self.text(&mut inner, "since", Some(&deprecation.since), id);
        self.text(&mut inner, "replaced_by", deprecation.replaced_by.as_deref(), id);
        self.text(&mut inner, "note", deprecation.note.as_deref(), id);
        row.field("deprecated", format_args!("Deprecation{}", inner.finish()));
    }

    fn add(&mut self, fill: impl FnOnce(&mut Self, &mut Row)) {
        let mut row = Row::default();
        fill(self, &mut row);
        self.lines.push(row.finish());
    }

    /// A text of the spec, which may have any length.
    fn text(&mut self, row: &mut Row, field: &str, text: Option<&str>, id: &str) {
        match text {
            Some(text) if text.len() > LONGEST_LITERAL => {
                let name = format!("{}{field}_of_{id}", self.prefix);
                row.field(field, format_args!("{{{name}.data(), {name}.size()}}"));
                self.long_texts.push(LongText { name, pieces: pieces(text).into_iter().map(quoted).collect() });
            }
            Some(text) => row.text(field, text),
            None => {}
        }
    }
}

/// Names and types of params.
fn params(error: &ErrorDef) -> String {
    let mut list = String::new();
    for param in &error.params {
        let comma = if list.is_empty() { "" } else { ", " };
        let sensitive = if param.sensitive { " sensitive" } else { "" };
        // Writing to a String always succeeds.
        let _ = write!(list, "{comma}{} {}{sensitive}", param.name, param.ty.name());
    }
    list
}

pub(super) fn category(category: &Category) -> String {
    let mut row = Row::default();
    row.text("id", &category.id);
    if let Some(status) = category.status {
        row.field("status", status);
    }
    if let Some(wire) = &category.wire {
        row.text("wire", wire);
    }
    row.finish()
}

pub(super) fn constant(constant: &Constant) -> String {
    let mut row = Row::default();
    row.text("name", &constant.name);
    row.field("type", format_args!("detail::HoleType::{}", constant.ty.name()));
    row.text("text", &constant.text);
    row.finish()
}

/// What reading responses takes besides the errors: names of tables, each with its type and its rows.
pub(super) fn reading(catalog: &Catalog) -> Vec<(&'static str, &'static str, Vec<String>)> {
    let wordings = client::wordings(catalog).flat_map(|error| error.also.iter().map(|wording| self::wording(error, &wording.template)));
    let late = client::late_templates(catalog).into_iter().map(|(place, index)| format!("{{.place = {place}, .index = {index}}}"));
    let mut tables = vec![
        ("envelopes", "std::string_view", catalog.envelopes.iter().map(|it| json(&client::shape(&it.body))).collect()),
        ("not_errors", "std::string_view", catalog.not_errors.iter().map(|it| json(&client::literal(it))).collect()),
        ("body_prefixes", "std::string_view", catalog.body_prefixes.iter().map(|it| view(it)).collect()),
        ("wordings", "detail::WordingRow", wordings.collect()),
        ("late", "detail::LateRow", late.collect()),
    ];
    // C++ has no arrays of nothing.
    tables.retain(|(_, _, rows): &(_, _, Vec<_>)| !rows.is_empty());
    tables
}

fn wording(error: &ErrorDef, template: &str) -> String {
    let mut row = Row::default();
    row.field("error", format_args!("ErrorId::{}", lang::enumerator(&error.id)));
    row.text("message", template);
    row.finish()
}

/// JSON as people write it in one line, as a literal.
fn json(value: &Value) -> String {
    let mut text = String::new();
    push_json(&mut text, value);
    json_literal(&text)
}

fn push_json(text: &mut String, value: &Value) {
    match value {
        Value::Object(fields) => {
            text.push('{');
            for (index, (key, value)) in fields.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ", " });
                push_json(text, &key.as_str().into());
                text.push_str(": ");
                push_json(text, value);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ", " });
                push_json(text, item);
            }
            text.push(']');
        }
        Value::Number(number) => text.push_str(&write_number(number.as_f64().unwrap_or(f64::NAN))),
        Value::Null | Value::Bool(_) | Value::String(_) => text.push_str(&value.to_string()),
    }
}

/// A row in braces, whose fields are named.
#[derive(Default)]
struct Row(String);

impl Row {
    fn field(&mut self, name: &str, value: impl std::fmt::Display) {
        self.start(name);
        // Writing to a String always succeeds.
        let _ = write!(self.0, "{value}");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.start(name);
        push_view(&mut self.0, text);
    }

    fn start(&mut self, name: &str) {
        self.0.push_str(if self.0.is_empty() { "{." } else { ", ." });
        self.0.push_str(name);
        self.0.push_str(" = ");
    }

    fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }
}
