//! `table.go`: the rows of a catalog as plain data, and what reading its responses takes.

use std::fmt::Write;

use askama::Template;
use serde_json::Value;

use super::super::client;
use super::lang;
use super::params::{self, reader};
use super::text::{Quoted, aligned, texts};
use crate::model::number::write_number;
use crate::model::{Catalog, Category, Constant, ErrorDef, Param, ParamType, Spec};

#[derive(Template)]
#[template(path = "go/catalog/table.go")]
pub(super) struct Table<'a> {
    module: &'a str,
    package: String,
    imports: Vec<&'static str>,
    /// The locales, to be read by people.
    locales: String,
    fields: Vec<(String, String)>,
    rows: Vec<Vec<(String, String)>>,
}

impl<'a> Table<'a> {
    pub(super) fn view(spec: &Spec, catalog: &Catalog, module: &'a str) -> Self {
        Self {
            module,
            package: lang::package(&catalog.id),
            imports: ["errspec"].into_iter().filter(|_| params::has_sensitive(catalog)).chain(["internal/engine"]).collect(),
            locales: spec.locales.join(", "),
            fields: fields(spec, catalog),
            rows: catalog.errors.iter().map(|error| row(catalog, error)).collect(),
        }
    }
}

/// What stands before the rows; what is empty is left out.
fn fields(spec: &Spec, catalog: &Catalog) -> Vec<(String, String)> {
    let late = client::late_templates(catalog).iter().map(|(place, index)| format!("{{Place: {place}, Index: {index}}}")).collect();
    let prefixes = texts(catalog.body_prefixes.iter().map(String::as_str));
    let fields = [
        ("Locales:", Some(texts(spec.locales.iter().map(String::as_str)))),
        ("WireLocale:", (catalog.wire_locale != 0).then(|| catalog.wire_locale.to_string())),
        ("Categories:", list("engine.Category", catalog.categories.iter().map(category).collect())),
        ("Constants:", list("engine.Constant", catalog.constants.iter().map(constant).collect())),
        ("Envelopes:", list("engine.Shape", catalog.envelopes.iter().map(|it| shape(&client::shape(&it.body))).collect())),
        ("NotErrors:", list("engine.Shape", catalog.not_errors.iter().map(|it| shape(&client::literal(it))).collect())),
        ("BodyPrefixes:", (!catalog.body_prefixes.is_empty()).then_some(prefixes)),
        ("Late:", list("engine.Late", late)),
    ];
    present(fields)
}

/// The fields that there are, as they stand below each other.
fn present<const COUNT: usize>(fields: [(&str, Option<String>); COUNT]) -> Vec<(String, String)> {
    aligned(&fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect::<Vec<_>>())
}

/// A slice literal with a line for each item, unless it has none.
fn list(ty: &str, items: Vec<String>) -> Option<String> {
    (!items.is_empty()).then(|| {
        let mut list = format!("[]{ty}{{\n");
        for item in items {
            // Writing to a String always succeeds.
            let _ = writeln!(list, "\t\t{item},");
        }
        list + "\t}"
    })
}

fn category(category: &Category) -> String {
    let mut text = format!("{{ID: {}", Quoted(&category.id));
    if let Some(status) = category.status {
        let _ = write!(text, ", Status: {status}");
    }
    if let Some(wire) = &category.wire {
        let _ = write!(text, ", Wire: {}, HasWire: true", Quoted(wire));
    }
    text + "}"
}

fn constant(it: &Constant) -> String {
    format!("{{Name: {}, Type: engine.{}, Text: {}}}", Quoted(&it.name), param_type(it.ty), Quoted(&it.text))
}

fn shape(value: &Value) -> String {
    match value {
        Value::Null => "nil".to_owned(),
        Value::Bool(it) => it.to_string(),
        Value::Number(number) => format!("float64({})", write_number(number.as_f64().unwrap_or(f64::NAN))),
        Value::String(text) => Quoted(text).to_string(),
        Value::Object(fields) => {
            let fields: Vec<_> = fields.iter().map(|(key, value)| format!("{}, {}", Quoted(key), shape(value))).collect();
            format!("engine.Object{{{}}}", fields.join(", "))
        }
        Value::Array(items) => format!("engine.Array{{{}}}", items.iter().map(shape).collect::<Vec<_>>().join(", ")),
    }
}

fn row(catalog: &Catalog, error: &ErrorDef) -> Vec<(String, String)> {
    let fields = [
        ("Message:", Some(texts(error.messages.iter().map(|message| message.template.as_str())))),
        ("Also:", (!error.also.is_empty()).then(|| texts(error.also.iter().map(|message| message.template.as_str())))),
        ("Description:", error.description.as_ref().map(|text| texts(text.iter()))),
        ("Remedy:", error.remedy.as_ref().map(|text| texts(text.iter()))),
        ("Deprecated:", deprecated(error)),
    ];
    // What shares a line stands in no column.
    let mut row = vec![("ID: ".to_owned(), facts(catalog, error))];
    if !error.params.is_empty() {
        let params: Vec<_> = error.params.iter().map(param).collect();
        row.push(("Params: ".to_owned(), format!("[]engine.Param{{{}}}, Read: {}", params.join(", "), reader(error))));
    }
    row.extend(present(fields));
    // Most have nothing but a message.
    if let [(_, id), (key, message)] = &row[..] {
        let line = format!("{id}, {key}{message}");
        row = vec![("ID: ".to_owned(), line)];
    }
    row
}

/// The id, and what is short, in one line.
fn facts(catalog: &Catalog, error: &ErrorDef) -> String {
    let mut text = Quoted(&error.id).to_string();
    if let Some(code) = catalog.code_of(error) {
        let _ = write!(text, ", Code: {}", Quoted(code));
    }
    let _ = write!(text, ", Category: {}", Quoted(&catalog.category_of(error).id));
    if let Some(retry) = error.retry {
        let _ = write!(text, ", Retry: {}", Quoted(retry.name()));
    }
    text
}

fn param(param: &Param) -> String {
    let sensitive = if param.sensitive { ", Sensitive: true" } else { "" };
    format!("{{Name: {}, Type: engine.{}{sensitive}}}", Quoted(&param.name), param_type(param.ty))
}

fn deprecated(error: &ErrorDef) -> Option<String> {
    let it = error.deprecated.as_ref()?;
    let mut text = format!("&engine.Deprecated{{Since: {}", Quoted(&it.since));
    for (key, value) in [("ReplacedBy", &it.replaced_by), ("Note", &it.note)] {
        if let Some(value) = value {
            let _ = write!(text, ", {key}: {}", Quoted(value));
        }
    }
    Some(text + "}")
}

fn param_type(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String => "String",
        ParamType::Token => "Token",
        ParamType::Integer => "Integer",
        ParamType::Number => "Number",
        ParamType::Boolean => "Boolean",
        ParamType::Ipv4 => "IPv4",
    }
}
