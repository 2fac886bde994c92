//! What identifying a service's responses takes besides the tables of its errors.

use askama::Template;
use errspec_core::engine::number::write_number;
use serde_json::Value as Json;

use super::super::client;
use super::lang::quoted;
use super::layout::{Table, Value};
use crate::model::Catalog;

/// What messages can't be read without, and errors can be made without.
#[derive(Template)]
#[template(path = "typescript/src/catalog/reading.ts")]
pub(super) struct ReadingFile {
    reading: String,
}

impl ReadingFile {
    pub(super) fn view(catalog: &Catalog) -> Self {
        let not_errors: Vec<_> = catalog.not_errors.iter().map(client::literal).collect();
        let envelopes: Vec<_> = catalog.envelopes.iter().map(|it| (it.id.as_str(), client::shape(&it.body))).collect();
        let late: Vec<_> = client::late_templates(catalog).into_iter().map(|(place, index)| (place.to_string(), index)).collect();
        let mut table = Table::default();
        table.row("", "bodyPrefixes", &texts(catalog.body_prefixes.iter()));
        table.row("", "notErrors", &Value::Array(not_errors.iter().map(value).collect()));
        table.row("", "envelopes", &Value::Object(envelopes.iter().map(|(id, shape)| (*id, value(shape))).collect()));
        table.row("", "wordings", &wordings(catalog));
        table.row("", "order", &Value::Object(late.iter().map(|(place, index)| (place.as_str(), Value::Finished(index.to_string()))).collect()));
        Self { reading: table.finish() }
    }
}

fn wordings(catalog: &Catalog) -> Value<'_> {
    Value::Object(client::wordings(catalog).map(|error| (error.id.as_str(), texts(error.also.iter().map(|it| &it.template)))).collect())
}

fn texts<'a>(texts: impl Iterator<Item = &'a String>) -> Value<'a> {
    Value::Array(texts.map(|it| Value::Finished(quoted(it))).collect())
}

fn value(json: &Json) -> Value<'_> {
    match json {
        Json::Null => Value::Word("null"),
        Json::Bool(it) => Value::Word(if *it { "true" } else { "false" }),
        // What readers of JSON in JavaScript make of it, without the plus sign that prettier takes out.
        Json::Number(number) => Value::Finished(write_number(number.as_f64().unwrap_or(f64::NAN)).replace("e+", "e")),
        Json::String(text) => Value::Text(text),
        Json::Object(fields) => Value::Object(fields.iter().map(|(name, field)| (name.as_str(), value(field))).collect()),
        Json::Array(items) => Value::Array(items.iter().map(value).collect()),
    }
}
