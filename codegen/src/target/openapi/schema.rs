//! JSON Schemas of what a catalog names: its ids, codes and categories, its envelopes, and the params of its errors.

use std::borrow::Cow;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::body::{self, Body};
use super::document::{Owner, Version, View};
use super::json::{Layout, OneLine};
use super::lang::{CATEGORY, CODE, ERROR_ID, envelope_schema, params_schema, union_schema};
use super::markdown::push_text;
use super::response::{self, StatusGroup};
use crate::model::{Catalog, Envelope, ErrorDef, Operation, Param, ParamType, Shape, Variable};

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
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    nullable: bool,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    constant: Option<Cow<'a, Value>>,
    #[serde(rename = "enum", skip_serializing_if = "Option::is_none")]
    values: Option<Values<'a>>,
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    one_of: Vec<Schema<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discriminator: Option<Discriminator<'a>>,
    #[serde(rename = "x-sensitive", skip_serializing_if = "std::ops::Not::not")]
    sensitive: bool,
    /// Whose it is, where schemas of others stand beside it.
    #[serde(rename = "x-errspec", skip_serializing_if = "Option::is_none")]
    owner: Option<Owner<'a>>,
}

/// Which values there are.
#[derive(Serialize)]
#[serde(untagged)]
enum Values<'a> {
    Names(Vec<&'a str>),
    NamesOrNull(Vec<Option<&'a str>>),
    One([Cow<'a, Value>; 1]),
}

/// The property whose value says which of several schemas it is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Discriminator<'a> {
    property_name: &'a str,
    mapping: Mapping<'a>,
}

/// References to schemas by the property's value.
struct Mapping<'a>(Vec<(&'a str, String)>);

impl Serialize for Mapping<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(value, schema)| (value, schema)))
    }
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
pub(super) fn all(view: View<'_>) -> impl Iterator<Item = (String, Placed<'_>)> {
    let catalog = view.catalog;
    let with_params = catalog.errors.iter().filter(|error| !error.params.is_empty());
    let envelopes = catalog.envelopes.iter().map(move |it| (envelope_schema(&it.id).into(), Placed::OnLines(envelope(view, it))));
    let bodies = view.bodies.with_schema(catalog).filter(move |(it, _)| view.guest.is_none_or(|guest| guest.has_body(*it)));
    let bodies = bodies.map(move |(it, key)| (Cow::Owned(key.to_owned()), Placed::OnLines(body(view, it))));
    let unions = response::groups(view).filter_map(move |(operation, group)| {
        let bodies = group.bodies(catalog);
        (bodies.len() > 1).then(|| (union_schema(operation, group.status).into(), Placed::OnLines(any_body(view, &bodies))))
    });
    let params = with_params.map(move |error| (params_schema(&error.id).into(), params(view, error)));
    let is_needed = move |key: &str| view.guest.is_none_or(|guest| guest.has_schema(key));
    let before = enums(catalog).chain(envelopes).filter(move |(key, _)| is_needed(key));
    let after = params.filter(move |(key, _): &(Cow<'_, str>, _)| is_needed(key));
    before.chain(bodies).chain(unions).chain(after).map(move |(key, schema)| (view.key(&key), schema.owned_by(view)))
}

/// The schema of the bodies of a response.
pub(super) fn of_response<'a>(view: View<'a>, operation: Option<&Operation>, group: &StatusGroup<'a>) -> Schema<'a> {
    match group.bodies(view.catalog)[..] {
        [body] => reference_to(view, view.bodies.key(body)),
        _ => reference_to(view, &union_schema(operation, group.status)),
    }
}

/// One of these bodies, each of which is there once.
fn any_body<'a>(view: View<'a>, bodies: &[Body<'a>]) -> Schema<'a> {
    let reference = |it: &Body<'a>| reference_to(view, view.bodies.key(*it));
    let schemas = bodies.iter().map(reference).collect();
    let Some((property_name, variable)) = body::deciding_property(view.catalog, bodies) else {
        // No value fits two of them where a code stands further down, but linters look for that at the top only.
        return Schema { any_of: schemas, ..Schema::default() };
    };
    let target = |it: &Body<'a>| (it.known(&variable).unwrap_or_default(), pointer(view, view.bodies.key(*it)));
    let discriminator = Discriminator { property_name, mapping: Mapping(bodies.iter().map(target).collect()) };
    Schema { one_of: schemas, discriminator: Some(discriminator), ..Schema::default() }
}

impl<'a> Placed<'a> {
    fn owned_by(mut self, view: View<'a>) -> Self {
        match &mut self {
            Self::OnOneLine(line) => line.value_mut().owner = Owner::of(view),
            Self::OnLines(schema) => schema.owner = Owner::of(view),
        }
        self
    }
}

fn enums(catalog: &Catalog) -> impl Iterator<Item = (Cow<'static, str>, Placed<'_>)> {
    let ids = catalog.errors.iter().map(|error| error.id.as_str()).collect();
    let named = |(key, values, description): (&'static str, Vec<_>, &'static str)| {
        (key.into(), Placed::OnLines(Schema { description: Some(description.into()), ty: STRING, values: Some(Values::Names(values)), ..Schema::default() }))
    };
    [
        (ERROR_ID, ids, "The id of every error; `components.examples` shows each."),
        (CODE, values_of(catalog, &Variable::Code), "Every code that the service sends."),
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
    Schema { description: Some(description.into()), ..shape(view, None, &envelope.body) }
}

/// An envelope in which a code or a category stands.
fn body<'a>(view: View<'a>, body: Body<'a>) -> Schema<'a> {
    let mut description = String::new();
    match view.bodies.errors(body) {
        [error] => push_text(&mut description, &view.catalog.wire_message(error).template),
        errors => description = format!("One of {} errors, which the message tells apart.", errors.len()),
    }
    Schema { description: Some(description.into()), ..shape(view, Some(body), &body.envelope(view.catalog).body) }
}

fn shape<'a>(view: View<'a>, body: Option<Body<'a>>, it: &'a Shape) -> Schema<'a> {
    match it {
        Shape::Literal(value) => constant(view, Cow::Borrowed(value)),
        Shape::Variable { variable, optional } => match known(body, variable) {
            Some(text) => constant(view, Cow::Owned(text.into())),
            // An error without one is sent with nothing there.
            None if body.is_some() && matches!(variable, Variable::Code | Variable::Category) => constant(view, Cow::Owned(Value::Null)),
            None => self::variable(view, variable, *optional),
        },
        Shape::Object(fields) => {
            let required: Vec<_> = fields.iter().filter(|(_, it)| is_required(body, it)).map(|(key, _)| key.as_str()).collect();
            Schema {
                ty: Some(Type::Is("object")),
                required: (!required.is_empty()).then_some(Required(view.layout, required)),
                properties: Some(Properties(fields.iter().map(|(key, it)| (key.as_str(), property(view, body, it))).collect())),
                ..Schema::default()
            }
        }
        Shape::Array(items) => Schema {
            ty: Some(Type::Is("array")),
            prefix_items: items.iter().filter(|_| view.version == Version::V3_1).map(|it| shape(view, body, it)).collect(),
            items: Some(Anything {}),
            min_items: items.iter().rposition(|it| is_required(body, it)).map(|last| last + 1),
            ..Schema::default()
        },
    }
}

/// The schema of a member of a body: a line each, but for objects.
fn property<'a>(view: View<'a>, body: Option<Body<'a>>, it: &'a Shape) -> Placed<'a> {
    let schema = shape(view, body, it);
    if matches!(it, Shape::Object(_)) { Placed::OnLines(schema) } else { Placed::OnOneLine(view.layout.one_line(schema)) }
}

/// Whether a body without that part isn't the envelope.
fn is_required(body: Option<Body<'_>>, shape: &Shape) -> bool {
    match shape {
        Shape::Literal(_) => true,
        Shape::Variable { variable, optional } => !optional || known(body, variable).is_some(),
        Shape::Object(fields) => fields.is_empty() || fields.iter().any(|(_, it)| is_required(body, it)),
        Shape::Array(items) => items.is_empty() || items.iter().any(|it| is_required(body, it)),
    }
}

fn known<'a>(body: Option<Body<'a>>, variable: &Variable) -> Option<&'a str> {
    body.and_then(|it| it.known(variable))
}

/// The schema of one value.
fn constant<'a>(view: View<'_>, value: Cow<'a, Value>) -> Schema<'a> {
    let ty = Some(Type::Is(type_of(&value)));
    match view.version {
        Version::V3_1 => Schema { ty, constant: Some(value), ..Schema::default() },
        // Null is of no type there, but each type may be said to have it.
        Version::V3_0 if value.is_null() => Schema { ty: STRING, nullable: true, values: Some(Values::One([value])), ..Schema::default() },
        Version::V3_0 => Schema { ty, values: Some(Values::One([value])), ..Schema::default() },
    }
}

fn variable<'a>(view: View<'a>, variable: &Variable, optional: bool) -> Schema<'a> {
    let catalog = view.catalog;
    let has_values = match variable {
        Variable::Code => !catalog.codes.is_empty(),
        Variable::Category => catalog.categories.iter().any(|it| it.wire.is_some()),
        Variable::Message | Variable::Trace | Variable::Other(_) => false,
    };
    match (variable, optional) {
        // The spec doesn't say of what type it is.
        (Variable::Other(_), _) => Schema { description: Some("Says nothing about which error it is.".into()), ..Schema::default() },
        (variable, false) if has_values => reference_to(view, enum_of(variable)),
        (variable, true) if has_values && view.version == Version::V3_0 => {
            // What is referred to takes no null, and what stands beside a reference isn't read.
            let values = values_of(catalog, variable).into_iter().map(Some).chain([None]).collect();
            Schema { ty: STRING, nullable: true, values: Some(Values::NamesOrNull(values)), ..Schema::default() }
        }
        (variable, true) if has_values => {
            let null = Schema { ty: Some(Type::Is("null")), ..Schema::default() };
            Schema { any_of: vec![reference_to(view, enum_of(variable)), null], ..Schema::default() }
        }
        (_, false) => Schema { ty: STRING, ..Schema::default() },
        (_, true) if view.version == Version::V3_0 => Schema { ty: STRING, nullable: true, ..Schema::default() },
        (_, true) => Schema { ty: Some(Type::IsOneOf(["string", "null"])), ..Schema::default() },
    }
}

fn enum_of(variable: &Variable) -> &'static str {
    if *variable == Variable::Code { CODE } else { CATEGORY }
}

/// Every value of a variable that has an enum.
fn values_of<'a>(catalog: &'a Catalog, variable: &Variable) -> Vec<&'a str> {
    if *variable == Variable::Code { catalog.codes.iter().map(String::as_str).collect() } else { wire_names(catalog) }
}

fn reference_to<'a>(view: View<'_>, key: &str) -> Schema<'a> {
    Schema { reference: Some(pointer(view, key)), ..Schema::default() }
}

fn pointer(view: View<'_>, key: &str) -> String {
    format!("#/components/schemas/{}", view.key(key))
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
