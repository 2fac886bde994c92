//! Types as the schema and a YAML node have them, and how they are told to a person.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use serde_json::Value;

use super::super::locate::{Kind, Node, Scalar};
use super::super::raw::FORMAT_VERSION;

/// What a value is to its file, as a fault names it.
#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    File,
    /// The value of a key.
    Field(&'a str),
    /// An entry of the list under a key.
    EntryOf(&'a str),
}

impl fmt::Display for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Field(name) => write!(f, "`{name}`"),
            Self::EntryOf(name) => write!(f, "an entry of `{name}`"),
        }
    }
}

/// The `type` of a schema, which is one name or several.
pub(super) fn types_of(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn takes(schema: &Value, node: &Node) -> bool {
    types_of(schema).iter().any(|name| is_a(node, name))
}

/// The constants that a schema allows: `const`, `enum`, or a list of such branches.
pub(super) fn constants_of(schema: &Value) -> Vec<&str> {
    let several = schema.get("enum").or_else(|| schema.get("oneOf")).and_then(Value::as_array).into_iter().flatten();
    let nested = several.filter_map(|it| it.get("const").unwrap_or(it).as_str());
    schema.get("const").and_then(Value::as_str).into_iter().chain(nested).collect()
}

/// What a schema takes, in the words of a person who writes YAML.
pub(super) fn describe_wanted(schema: &Value) -> String {
    match types_of(schema).first() {
        Some(&"string") => "a text",
        Some(&"integer") => "a whole number",
        Some(&"boolean") => "true or false",
        Some(&"array") => "a list",
        Some(&"object") => "a mapping",
        Some(&"null") => "nothing",
        _ => "something else",
    }
    .into()
}

pub(super) fn describe_found(node: &Node) -> String {
    match &*node.kind {
        Kind::Sequence(_) => "a list".into(),
        Kind::Mapping(_) => "a mapping".into(),
        Kind::Scalar(scalar) => match &scalar.value {
            serde_yaml::Value::Null if scalar.text.is_empty() => "nothing".into(),
            serde_yaml::Value::Null | serde_yaml::Value::Bool(_) | serde_yaml::Value::Number(_) => format!("`{}`", scalar.text),
            _ => "a text".into(),
        },
    }
}

fn is_a(node: &Node, ty: &str) -> bool {
    match &*node.kind {
        Kind::Sequence(_) => ty == "array",
        Kind::Mapping(_) => ty == "object",
        Kind::Scalar(scalar) => match &scalar.value {
            serde_yaml::Value::Null => ty == "null",
            serde_yaml::Value::Bool(_) => ty == "boolean",
            serde_yaml::Value::Number(number) => ty == "number" || (ty == "integer" && !number.is_f64()),
            _ => ty == "string",
        },
    }
}

/// A text in the place of a node.
pub(super) fn text_at(range: &Range<usize>, text: &str) -> Node {
    let scalar = Scalar { text: text.to_owned(), value: serde_yaml::Value::String(text.to_owned()) };
    Node { range: range.clone(), kind: Rc::new(Kind::Scalar(scalar)), size: 1, aliased: false, mended: false }
}

/// Something of the type that a schema asks for, in the place of what isn't. A list or mapping is made up empty.
pub(super) fn made_up(schema: &Value, range: &Range<usize>) -> Node {
    let scalar = |value: serde_yaml::Value| Kind::Scalar(Scalar { text: String::new(), value });
    let kind = match types_of(schema).first() {
        Some(&"string") => scalar(String::new().into()),
        Some(&"integer") => scalar(FORMAT_VERSION.into()),
        Some(&"boolean") => scalar(false.into()),
        Some(&"array") => Kind::Sequence(Vec::new()),
        Some(&"object") => Kind::Mapping(Vec::new()),
        _ => scalar(constants_of(schema).first().map_or(serde_yaml::Value::Null, |constant| (*constant).into())),
    };
    Node { range: range.clone(), kind: Rc::new(kind), size: 1, aliased: false, mended: true }
}
