//! What `identify` needs to know of a catalog beside its enums and texts, as Python data.

use std::fmt::Write;

use askama::Template;
use serde_json::Value;

use super::super::client;
use super::layout::WIDTH;
use super::text::{Docstring, Quoted};
use super::view::title;
use crate::model::number::write_number;
use crate::model::{Catalog, Message};

/// `_wire.py`.
#[derive(Template)]
#[template(path = "python/wire.py")]
pub(super) struct Wire {
    doc: String,
    fields: Vec<String>,
}

impl Wire {
    pub(super) fn view(catalog: &Catalog) -> Self {
        let texts = |texts: &[Message]| Data::list(texts.iter().map(|it| Data::quoted(&it.template)));
        let fields = [
            ("envelopes", Data::list(catalog.envelopes.iter().map(|it| Data::json(&client::shape(&it.body))))),
            ("not_errors", Data::list(catalog.not_errors.iter().map(|it| Data::json(&client::literal(it))))),
            ("body_prefixes", Data::list(catalog.body_prefixes.iter().map(|it| Data::quoted(it)))),
            ("constants", Data::Object(catalog.constants.iter().map(|it| (quoted(&it.name), Data::quoted(it.ty.name()))).collect())),
            ("also", Data::Object(client::wordings(catalog).map(|it| (quoted(&it.id), texts(&it.also))).collect())),
            ("late", Data::Object(client::late_templates(catalog).iter().map(|(place, it)| (place.to_string(), Data::Scalar(it.to_string()))).collect())),
        ];
        Self {
            doc: Docstring(&format!("How {} writes its errors.", title(catalog, 0))).to_string(),
            // What may be left out is, but for the envelopes.
            fields: fields.into_iter().enumerate().filter(|(index, (_, it))| *index == 0 || !it.is_empty()).map(|(_, (name, it))| field(name, &it)).collect(),
        }
    }
}

fn field(name: &str, data: &Data) -> String {
    let mut text = format!("{name}=");
    data.write(&mut text, 4, name.len() + 1);
    text
}

/// Python data, of which scalars and keys are finished text.
enum Data {
    Scalar(String),
    List(Vec<Data>),
    Object(Vec<(String, Data)>),
}

impl Data {
    fn quoted(text: &str) -> Self {
        Self::Scalar(quoted(text))
    }

    fn list(items: impl Iterator<Item = Self>) -> Self {
        Self::List(items.collect())
    }

    fn json(value: &Value) -> Self {
        match value {
            Value::Null => Self::Scalar("None".into()),
            Value::Bool(it) => Self::Scalar(if *it { "True" } else { "False" }.into()),
            Value::Number(number) => Self::Scalar(write_number(number.as_f64().unwrap_or(f64::NAN))),
            Value::String(text) => Self::quoted(text),
            Value::Object(fields) => Self::Object(fields.iter().map(|(key, it)| (quoted(key), Self::json(it))).collect()),
            Value::Array(items) => Self::list(items.iter().map(Self::json)),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(fields) => fields.is_empty(),
        }
    }

    /// In one line if that surely fits, behind that much and before a comma; else in several, of which the last has a comma, so that formatters
    /// keep them.
    fn write(&self, text: &mut String, indent: usize, before: usize) {
        let start = text.len();
        self.write_line(text);
        if indent + before + (text.len() - start) < WIDTH || self.is_empty() {
            return;
        }
        match self {
            Self::Scalar(_) => {}
            Self::List(items) => {
                text.truncate(start);
                text.push('[');
                for item in items {
                    item.write_entry(text, indent + 4, "");
                }
                end_line(text, indent, ']');
            }
            Self::Object(fields) => {
                text.truncate(start);
                text.push('{');
                for (key, value) in fields {
                    value.write_entry(text, indent + 4, key);
                }
                end_line(text, indent, '}');
            }
        }
    }

    fn write_entry(&self, text: &mut String, indent: usize, key: &str) {
        let colon = if key.is_empty() { "" } else { ": " };
        // Writing to a String always succeeds.
        let _ = write!(text, "\n{:indent$}{key}{colon}", "");
        self.write(text, indent, key.len() + colon.len());
        text.push(',');
    }

    fn write_line(&self, text: &mut String) {
        match self {
            Self::Scalar(it) => text.push_str(it),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { ", " });
                    item.write_line(text);
                }
                text.push(']');
            }
            Self::Object(fields) => {
                text.push('{');
                for (index, (key, value)) in fields.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { ", " });
                    text.push_str(key);
                    text.push_str(": ");
                    value.write_line(text);
                }
                text.push('}');
            }
        }
    }
}

fn end_line(text: &mut String, indent: usize, bracket: char) {
    let _ = write!(text, "\n{:indent$}{bracket}", "");
}

fn quoted(text: &str) -> String {
    Quoted(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Data, Wire};
    use crate::load;

    #[test]
    fn a_wider_wording_is_tried_after_the_narrower_one_behind_it() {
        let spec = "
errspec: 1
locales: [en]
catalogs:
  - id: shop
    title: { en: Shop }
    wire_locale: en
    envelopes: [{ id: plain, body: { error: $message } }]
    categories: [{ id: bad, status: 400 }]
    errors:
      - { id: wide, category: bad, message: 'Bad {text}', params: { text: string } }
      - { id: narrow, category: bad, message: 'Bad {number}', params: { number: integer } }
";
        let spec = load("shop.yaml", spec.as_bytes()).unwrap();
        let fields = Wire::view(&spec.catalogs[0]).fields;
        assert_eq!(fields, ["envelopes=[{\"error\": \"$message\"}]", "late={1: 0}"]);
    }

    #[test]
    fn what_may_not_fit_gets_a_line_for_each_entry() {
        let long = "x".repeat(100);
        let data = Data::Object(vec![("1".into(), Data::List(vec![Data::Scalar(long.clone()), Data::Scalar(long.clone())]))]);
        let mut text = String::new();
        data.write(&mut text, 4, 5);
        assert_eq!(text, format!("{{\n        1: [\n            {long},\n            {long},\n        ],\n    }}"));
    }
}
