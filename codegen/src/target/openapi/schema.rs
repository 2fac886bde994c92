//! JSON Schemas of what a catalog names: its ids, codes and categories, its envelopes, and the params of its errors.

use std::borrow::Cow;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::document::View;
use super::json::{Layout, OneLine};
use super::lang::{CATEGORY, CODE, ERROR_ID, envelope_schema, params_schema};
use crate::model::{Catalog, Envelope, ErrorDef, Param, ParamType, Shape, Variable};

/// A schema: the keywords that are used here, in the order in which they are read best.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Schema<'a> {
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Cow<'a, str>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    ty: Option<Type>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'static str>,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    constant: Option<&'a Value>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    values: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<Required<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Properties<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    prefix_items: Vec<Schema<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_items: Option<usize>,
    /// What stands behind the prefix; `prefixItems` alone would do, but some linters ask for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Anything>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    any_of: Vec<Schema<'a>>,
    #[serde(rename = "x-sensitive", skip_serializing_if = "std::ops::Not::not")]
    sensitive: bool,
}

/// The schema that takes everything.
#[derive(Serialize)]
struct Anything {}

#[derive(Serialize, Clone, Copy)]
#[serde(untagged)]
enum Type {
    Is(&'static str),
    IsOneOf([&'static str; 2]),
}

const STRING: Option<Type> = Some(Type::Is("string"));

/// The names of properties that must be there, on one line.
struct Required<'a>(&'a Layout, Vec<&'a str>);

impl Serialize for Required<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.one_line(&self.1).serialize(serializer)
    }
}

/// The properties of an object.
struct Properties<'a>(Vec<(&'a str, Placed<'a>)>);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, schema)| (name, schema)))
    }
}

/// A schema, and how it is laid out.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Placed<'a> {
    OnOneLine(OneLine<'a, Schema<'a>>),
    OnLines(Schema<'a>),
}

/// All schemas of a catalog, with their keys.
pub(super) fn all(view: View<'_>) -> impl Iterator<Item = (Cow<'static, str>, Placed<'_>)> {
    let catalog = view.catalog;
    let with_params = catalog.errors.iter().filter(|error| !error.params.is_empty());
    let envelopes = catalog.envelopes.iter().map(move |it| (envelope_schema(&it.id).into(), Placed::OnLines(envelope(view, it))));
    enums(catalog).chain(envelopes).chain(with_params.map(move |error| (params_schema(&error.id).into(), params(view, error))))
}

/// Any of these envelopes.
pub(super) fn any_envelope<'a>(envelopes: &[&Envelope]) -> Schema<'a> {
    let mut schemas: Vec<_> = envelopes.iter().map(|it| reference_to(&envelope_schema(&it.id))).collect();
    if schemas.len() == 1 { schemas.remove(0) } else { Schema { any_of: schemas, ..Schema::default() } }
}

fn enums(catalog: &Catalog) -> impl Iterator<Item = (Cow<'static, str>, Placed<'_>)> {
    let ids = catalog.errors.iter().map(|error| error.id.as_str()).collect();
    let codes = catalog.codes.iter().map(String::as_str).collect();
    let named = |(key, values, description): (&'static str, Vec<_>, &'static str)| {
        (key.into(), Placed::OnLines(Schema { description: Some(description.into()), ty: STRING, values, ..Schema::default() }))
    };
    [
        (ERROR_ID, ids, "The id of every error; `components.examples` shows each."),
        (CODE, codes, "Every code that the service sends."),
        (CATEGORY, wire_names(catalog), "What the service calls its classes of errors, where it names them."),
    ]
    .into_iter()
    .filter(|(_, values, _)| !values.is_empty())
    .map(named)
}

/// The wire's names of the categories, each once.
fn wire_names(catalog: &Catalog) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in catalog.categories.iter().filter_map(|it| it.wire.as_deref()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn envelope<'a>(view: View<'a>, envelope: &'a Envelope) -> Schema<'a> {
    let is_sent = view.catalog.errors.iter().any(|error| view.catalog.sending_envelope(error).id == envelope.id);
    let description = if is_sent { "A body that errors are sent in." } else { "A body that readers know too; errors are not sent in it." };
    Schema { description: Some(description.into()), ..shape(view, &envelope.body) }
}

fn shape<'a>(view: View<'a>, it: &'a Shape) -> Schema<'a> {
    match it {
        Shape::Literal(value) => Schema { ty: Some(Type::Is(type_of(value))), constant: Some(value), ..Schema::default() },
        Shape::Variable { variable, optional } => self::variable(view.catalog, variable, *optional),
        Shape::Object(fields) => {
            let required: Vec<_> = fields.iter().filter(|(_, it)| is_required(it)).map(|(key, _)| key.as_str()).collect();
            Schema {
                ty: Some(Type::Is("object")),
                required: (!required.is_empty()).then_some(Required(view.layout, required)),
                properties: Some(Properties(fields.iter().map(|(key, it)| (key.as_str(), property(view, it))).collect())),
                ..Schema::default()
            }
        }
        Shape::Array(items) => Schema {
            ty: Some(Type::Is("array")),
            prefix_items: items.iter().map(|it| shape(view, it)).collect(),
            items: Some(Anything {}),
            min_items: items.iter().rposition(is_required).map(|last| last + 1),
            ..Schema::default()
        },
    }
}

/// The schema of a member of a body: a line each, but for objects.
fn property<'a>(view: View<'a>, it: &'a Shape) -> Placed<'a> {
    let schema = shape(view, it);
    if matches!(it, Shape::Object(_)) { Placed::OnLines(schema) } else { Placed::OnOneLine(view.layout.one_line(schema)) }
}

/// Whether a body without that part isn't the envelope.
fn is_required(shape: &Shape) -> bool {
    match shape {
        Shape::Literal(_) => true,
        Shape::Variable { optional, .. } => !optional,
        Shape::Object(fields) => fields.is_empty() || fields.iter().any(|(_, it)| is_required(it)),
        Shape::Array(items) => items.is_empty() || items.iter().any(is_required),
    }
}

fn variable<'a>(catalog: &Catalog, variable: &Variable, optional: bool) -> Schema<'a> {
    let has_values = match variable {
        Variable::Code => !catalog.codes.is_empty(),
        Variable::Category => catalog.categories.iter().any(|it| it.wire.is_some()),
        Variable::Message | Variable::Trace | Variable::Other(_) => false,
    };
    match (variable, optional) {
        // The spec doesn't say of what type it is.
        (Variable::Other(_), _) => Schema { description: Some("Says nothing about which error it is.".into()), ..Schema::default() },
        (variable, false) if has_values => reference_to(enum_of(variable)),
        (variable, true) if has_values => {
            let null = Schema { ty: Some(Type::Is("null")), ..Schema::default() };
            Schema { any_of: vec![reference_to(enum_of(variable)), null], ..Schema::default() }
        }
        (_, false) => Schema { ty: STRING, ..Schema::default() },
        (_, true) => Schema { ty: Some(Type::IsOneOf(["string", "null"])), ..Schema::default() },
    }
}

fn enum_of(variable: &Variable) -> &'static str {
    if *variable == Variable::Code { CODE } else { CATEGORY }
}

fn reference_to<'a>(key: &str) -> Schema<'a> {
    Schema { reference: Some(format!("#/components/schemas/{key}")), ..Schema::default() }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The schema of an error's params, on one line if they are few.
fn params<'a>(view: View<'a>, error: &'a ErrorDef) -> Placed<'a> {
    let properties = error.params.iter().map(|it| (it.name.as_str(), Placed::OnOneLine(view.layout.one_line(param(it)))));
    let schema = Schema {
        description: Some(format!("What fills the message of `{}`.", error.id).into()),
        ty: Some(Type::Is("object")),
        required: Some(Required(view.layout, error.params.iter().map(|it| it.name.as_str()).collect())),
        properties: Some(Properties(properties.collect())),
        ..Schema::default()
    };
    if error.params.len() <= 2 { Placed::OnOneLine(view.layout.one_line(schema)) } else { Placed::OnLines(schema) }
}

fn param<'a>(param: &Param) -> Schema<'a> {
    let (ty, format, pattern) = match param.ty {
        ParamType::String => ("string", None, None),
        ParamType::Token => ("string", None, Some(r"^\S+$")),
        ParamType::Integer => ("integer", Some("int64"), None),
        ParamType::Number => ("number", Some("double"), None),
        ParamType::Boolean => ("boolean", None, None),
        ParamType::Ipv4 => ("string", Some("ipv4"), None),
    };
    Schema { ty: Some(Type::Is(ty)), format, pattern, sensitive: param.sensitive, ..Schema::default() }
}
