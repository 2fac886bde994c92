//! What identifying a service's responses takes besides the tables of its errors.

use askama::Template;
use errspec_core::engine::number::write_number;
use serde_json::Value as Json;

use super::lang::quoted;
use super::layout::{Table, Value};
use crate::identify::template_order;
use crate::model::{Catalog, Shape};

/// What messages can't be read without, and errors can be made without.
#[derive(Template)]
#[template(path = "typescript/src/catalog/reading.ts")]
pub(super) struct ReadingFile {
    reading: String,
}

impl ReadingFile {
    pub(super) fn view(catalog: &Catalog) -> Self {
        let texts = |texts: &'_ [String]| Value::Array(texts.iter().map(|it| Value::Finished(quoted(it))).collect());
        let mut table = Table::default();
        table.row("", "bodyPrefixes", &texts(&catalog.body_prefixes));
        table.row("", "notErrors", &Value::Array(catalog.not_errors.iter().map(literal).collect()));
        table.row("", "envelopes", &Value::Object(catalog.envelopes.iter().map(|it| (it.id.as_str(), shape(&it.body))).collect()));
        table.row("", "wordings", &wordings(catalog));
        let order = order(&template_order(catalog));
        table.row("", "order", &Value::Object(order.iter().map(|(place, index)| (place.as_str(), Value::Finished(index.to_string()))).collect()));
        Self { reading: table.finish() }
    }
}

fn wordings(catalog: &Catalog) -> Value<'_> {
    let errors = catalog.errors.iter().filter(|error| !error.also.is_empty());
    let row = |error: &'_ crate::model::ErrorDef| Value::Array(error.also.iter().map(|it| Value::Finished(quoted(&it.template))).collect());
    Value::Object(errors.map(|error| (error.id.as_str(), row(error))).collect())
}

/// The places of the templates that are tried after one that follows them, with their indices. All others are tried in their order.
fn order(order: &[usize]) -> Vec<(String, usize)> {
    let mut next = 0;
    let mut late = Vec::new();
    for (place, &index) in order.iter().enumerate() {
        if index < next {
            late.push((place.to_string(), index));
        } else {
            next = index + 1;
        }
    }
    late
}

/// A variable is written as in the spec; a text that starts as one gets another dollar sign.
fn shape(shape: &Shape) -> Value<'_> {
    match shape {
        Shape::Literal(value) => literal(value),
        Shape::Variable { variable, optional } => Value::Finished(quoted(&format!("${}{}", variable.name(), if *optional { "?" } else { "" }))),
        Shape::Object(fields) => Value::Object(fields.iter().map(|(name, field)| (name.as_str(), self::shape(field))).collect()),
        Shape::Array(items) => Value::Array(items.iter().map(self::shape).collect()),
    }
}

fn literal(value: &Json) -> Value<'_> {
    match value {
        Json::Null => Value::Word("null"),
        Json::Bool(it) => Value::Word(if *it { "true" } else { "false" }),
        // What readers of JSON in JavaScript make of it, without the plus sign that prettier takes out.
        Json::Number(number) => Value::Finished(write_number(number.as_f64().unwrap_or(f64::NAN)).replace("e+", "e")),
        Json::String(text) if text.starts_with('$') => Value::Finished(quoted(&["$", text].concat())),
        Json::String(text) => Value::Text(text),
        Json::Object(fields) => Value::Object(fields.iter().map(|(name, field)| (name.as_str(), literal(field))).collect()),
        Json::Array(items) => Value::Array(items.iter().map(literal).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn only_what_is_tried_later_than_its_place_is_listed() {
        assert_eq!(order(&[0, 1, 2]), []);
        assert_eq!(order(&[1, 3, 0, 2, 4]), [("2".to_owned(), 0), ("3".to_owned(), 2)]);
    }
}
