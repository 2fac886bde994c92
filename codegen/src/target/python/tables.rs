//! What `identify` needs to know of a catalog beside its enums and texts, as Python data.

use std::collections::BTreeMap;
use std::fmt::Write;

use askama::Template;
use errspec_core::engine::tables::{Shape, Tables, Variable};

use super::layout::WIDTH;
use super::text::{Docstring, Quoted};
use super::view::title;
use crate::identify::{pieces, tables, templates};
use crate::model::number::write_number;
use crate::model::{Catalog, ErrorDef};

/// `_wire.py`.
#[derive(Template)]
#[template(path = "python/wire.py")]
pub(super) struct Wire {
    doc: String,
    fields: Vec<String>,
}

impl Wire {
    pub(super) fn view(catalog: &Catalog) -> Self {
        let tables = tables(catalog);
        let fields = [
            ("envelopes", Data::list(tables.envelopes.iter().map(Data::shape))),
            ("not_errors", Data::list(tables.not_errors.iter().map(Data::shape))),
            ("body_prefixes", Data::list(tables.body_prefixes.iter().map(|it| Data::quoted(it)))),
            ("constants", Data::Object(catalog.constants.iter().map(|it| (quoted(&it.name), Data::quoted(it.ty.name()))).collect())),
            ("also", Data::Object(catalog.errors.iter().filter_map(also).collect())),
            ("late", Data::Object(late(catalog, &tables))),
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

/// Other wordings of an error, by its id.
fn also(error: &ErrorDef) -> Option<(String, Data)> {
    let wordings = Data::list(error.also.iter().map(|message| Data::quoted(&message.template)));
    (!wordings.is_empty()).then(|| (quoted(&error.id), wordings))
}

/// The templates that aren't tried in the order of the errors, each with the one after which it is tried, in the order in which they are.
/// Both are counted in the order of the errors.
fn late(catalog: &Catalog, tables: &Tables<'_>) -> Vec<(String, Data)> {
    let mut by_error: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let all = templates(catalog, catalog.errors.iter().enumerate());
    for (index, template) in all.iter().enumerate() {
        by_error.entry(template.error).or_default().push(index);
    }
    let (mut late, mut last) = (Vec::new(), 0);
    for template in tables.templates.iter() {
        let Some(of_error) = by_error.get_mut(&(template.error as usize)) else { continue };
        // Most errors have one. Where there are several, they are told apart by what they are made of.
        let is_it = |index: &usize| pieces(catalog, all[*index].error, all[*index].message) == *template.pieces;
        let position = if of_error.len() == 1 { 0 } else { of_error.iter().position(is_it).unwrap_or_default() };
        let index = of_error.remove(position);
        if index < last {
            late.push((index.to_string(), Data::Scalar(last.to_string())));
        }
        last = last.max(index);
    }
    late
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

    /// A shape as specs write it: variables start with a dollar, and strings that do so have two.
    fn shape(shape: &Shape<'_>) -> Self {
        match shape {
            Shape::Null => Self::Scalar("None".into()),
            Shape::Boolean(it) => Self::Scalar(if *it { "True" } else { "False" }.into()),
            Shape::Number(number) => Self::Scalar(write_number(*number)),
            Shape::String(text) if text.starts_with('$') => Self::quoted(&format!("${text}")),
            Shape::String(text) => Self::quoted(text),
            Shape::Variable { variable, optional } => Self::quoted(&format!("${}{}", name(*variable), if *optional { "?" } else { "" })),
            Shape::Object(fields) => Self::Object(fields.iter().map(|(key, shape)| (quoted(key), Self::shape(shape))).collect()),
            Shape::Array(items) => Self::list(items.iter().map(Self::shape)),
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

fn name(variable: Variable) -> &'static str {
    match variable {
        Variable::Message => "message",
        Variable::Code => "code",
        Variable::Category => "category",
        Variable::Trace => "trace",
        Variable::Other => "other",
    }
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
        assert_eq!(fields, ["envelopes=[{\"error\": \"$message\"}]", "late={0: 1}"]);
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
