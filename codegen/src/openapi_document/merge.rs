//! A response that a document has already, with the table's in it.

use serde_json::{Map, Value, json};

use super::tree::{Kind, Node};

/// The one media type that errors are sent in.
const JSON: &str = "application/json";

/// What the tables want under a status, and what is theirs in the document.
pub(super) struct Wanted<'a> {
    /// The key of the component that is the response.
    pub(super) key: &'a str,
    /// The component.
    pub(super) response: &'a Value,
    /// Whether a reference is to a component that was put there for the tables.
    pub(super) is_own: &'a dyn Fn(&str) -> bool,
}

/// What becomes of a response.
pub(super) struct Merged {
    /// None if it is left as it is.
    pub(super) value: Option<Value>,
    /// What a person should know of it: continues a sentence that begins with the operation and the status.
    pub(super) notes: Vec<String>,
}

impl Merged {
    fn silently(value: Value) -> Self {
        Self { value: Some(value), notes: Vec::new() }
    }
}

/// A reference to a response of the tables.
pub(super) fn reference(key: &str) -> Value {
    json!({ "$ref": format!("#/components/responses/{key}") })
}

/// The response with the table's body in it: what else it says is the service's own, and stays.
pub(super) fn merged(root: &Node, own: &Node, wanted: &Wanted<'_>) -> Merged {
    let mut value = own.to_value();
    match value.get("$ref").and_then(Value::as_str).map(str::to_owned) {
        None if value.as_object().is_none_or(Map::is_empty) => Merged::silently(reference(wanted.key)),
        None if value.get("<<").is_some() => left("a `<<`"),
        None => with_body(value, wanted),
        Some(target) if (wanted.is_own)(&target) || value["$ref"] == reference(wanted.key)["$ref"] => {
            // What stands beside it says more than the component.
            value["$ref"] = reference(wanted.key)["$ref"].take();
            Merged::silently(value)
        }
        Some(target) => written_out(root, &target, value, wanted),
    }
}

/// The response without the table's body, which the operation has no more. None if nothing else is in it.
pub(super) fn stripped(own: &Node, is_own: &dyn Fn(&str) -> bool) -> Option<Value> {
    let mut value = own.to_value();
    let content = value.get_mut("content").and_then(Value::as_object_mut)?;
    content.get(JSON).and_then(|it| it.get("schema")).filter(|it| is_reference(it, is_own))?;
    content.shift_remove(JSON);
    if content.is_empty() {
        value.as_object_mut()?.shift_remove("content");
    }
    Some(value)
}

/// A response that others of the document may use too is copied, and the table's body put into the copy.
fn written_out(root: &Node, target: &str, value: Value, wanted: &Wanted<'_>) -> Merged {
    let shared = target.strip_prefix('#').and_then(|it| root.pointer(it)).filter(|it| matches!(it.kind, Kind::Mapping(_)) && !it.has_alias());
    let Some(mut copy) = shared.map(Node::to_value).filter(|it| it.get("$ref").is_none()) else {
        return left(&format!("`{target}`"));
    };
    if let (Value::Object(beside), Value::Object(copy)) = (value, &mut copy) {
        copy.extend(beside.into_iter().filter(|(key, _)| key != "$ref" && key != "summary"));
    }
    let mut merged = with_body(copy, wanted);
    merged.notes.insert(0, format!("with `{target}`, which is written out in its place, with the table's errors"));
    merged
}

fn left(what: &str) -> Merged {
    let note = format!("with {what}, which is left as it is: only a response that is written out can take the table's errors");
    Merged { value: None, notes: vec![note] }
}

fn with_body(mut response: Value, wanted: &Wanted<'_>) -> Merged {
    let table = &wanted.response["content"][JSON];
    let mut notes = Vec::new();
    let content = object(object_of(&mut response).entry("content"));
    let media = object(content.entry(JSON));
    let examples = table["examples"].as_object().cloned().unwrap_or_default();
    let schema = media.get("schema").cloned().unwrap_or_default();
    let says_nothing = schema.as_object().map_or(schema.is_null(), Map::is_empty);
    if !says_nothing && (is_reference(&schema, wanted.is_own) || mentions(&schema, &table["schema"]["$ref"])) {
        // It is the table's, or the service's own together with the table's.
        if is_reference(&schema, wanted.is_own) {
            media.insert("schema".into(), table["schema"].clone());
        }
        if !media.contains_key("example") {
            let there = object(media.entry("examples"));
            there.retain(|key, it| examples.contains_key(key) || !is_reference(it, wanted.is_own));
            there.extend(examples);
        }
        return Merged { value: Some(response), notes };
    }
    let has_examples = media.shift_remove("example").is_some() | media.get("examples").and_then(Value::as_object).is_some_and(|it| !it.is_empty());
    media.insert("schema".into(), table["schema"].clone());
    media.insert("examples".into(), Value::Object(examples));
    let what = match (says_nothing, has_examples) {
        (true, false) => None,
        (true, true) => Some("examples"),
        (false, false) => Some("a schema"),
        (false, true) => Some("a schema and examples"),
    };
    if let Some(what) = what {
        let target = table["schema"]["$ref"].as_str().unwrap_or_default();
        notes.push(format!("with {what} of its own in `{JSON}`, which the table's replace; a schema that is an `anyOf` with `{target}` in it stays"));
    }
    Merged { value: Some(response), notes }
}

/// Whether a value is nothing but a reference to a component of the tables.
fn is_reference(value: &Value, is_own: &dyn Fn(&str) -> bool) -> bool {
    value.get("$ref").and_then(Value::as_str).is_some_and(is_own)
}

/// Whether a reference stands anywhere in a schema.
fn mentions(schema: &Value, target: &Value) -> bool {
    match schema {
        Value::Object(members) => members.get("$ref") == Some(target) || members.values().any(|it| mentions(it, target)),
        Value::Array(items) => items.iter().any(|it| mentions(it, target)),
        _ => false,
    }
}

fn object(entry: serde_json::map::Entry<'_>) -> &mut Map<String, Value> {
    object_of(entry.or_insert(Value::Null))
}

/// The members of an object; what is something else becomes one.
fn object_of(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(members) => members,
        _ => unreachable!("it was made one above"),
    }
}
