//! The resources of a catalog, which its package reads when they are first needed: a file of properties for each language, and the rest of its table as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::super::client;
use crate::model::{Catalog, ErrorDef, Message, Text};
use crate::visible::is_hidden;

/// The texts of a catalog in a language, as properties in UTF-8: by the id of an error its message, and by `.description` and `.remedy` behind
/// the id what else it says. Messages in the service's own language stand in the table.
pub(in crate::target) fn texts(catalog: &Catalog, locale: usize) -> String {
    let mut out = String::from("# Made by `cargo xtask gen` from the spec. What is edited here is lost.\n");
    let is_translation = !client::translated(catalog, locale).is_empty();
    out.push_str(if is_translation { "" } else { "# Messages in this language, the service's own, stand in its table.\n" });
    for error in &catalog.errors {
        if is_translation {
            push_property(&mut out, &error.id, "", &error.messages[locale].template);
        }
        let mut push = |key, text: &Option<Text>| {
            if let Some(text) = text {
                push_property(&mut out, &error.id, key, text.in_locale(locale));
            }
        };
        push(".description", &error.description);
        push(".remedy", &error.remedy);
    }
    out
}

fn push_property(out: &mut String, id: &str, key: &str, value: &str) {
    out.push_str(id);
    out.push_str(key);
    out.push_str(" =");
    for (at, it) in value.char_indices() {
        match it {
            _ if at == 0 => {
                out.push(' ');
                push_in_property(out, it, true);
            }
            _ => push_in_property(out, it, at + it.len_utf8() == value.len()),
        }
    }
    out.push('\n');
}

/// White space at an end isn't seen there, and at the start it isn't read.
fn push_in_property(out: &mut String, it: char, is_end: bool) {
    match it {
        ' ' if is_end => out.push_str("\\ "),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        it if is_hidden(it) => push_utf16(out, it),
        it => out.push(it),
    }
}

fn push_utf16(out: &mut String, it: char) {
    for unit in it.encode_utf16(&mut [0; 2]) {
        // Writing to a String always succeeds.
        let _ = write!(out, "\\u{unit:04x}");
    }
}

/// What stands in no enum and is no translation: the shapes of bodies, what the service says, and what few errors have. A line for each entry.
/// What stands there for an error's params is made of their types, by name.
pub(in crate::target) fn table(catalog: &Catalog, params: impl Fn(&ErrorDef, Value) -> Vec<Value>) -> String {
    let list = |values: Vec<Value>| Entries::List(values);
    let by_id =
        |of: &dyn Fn(&ErrorDef) -> Option<Value>| Entries::Object(catalog.errors.iter().filter_map(|error| Some((error.id.clone(), of(error)?))).collect());
    let row = |error: &ErrorDef| {
        let message = Value::from(error.messages[catalog.wire_locale].template.as_str());
        let params = types_of_params(error).map(|types| params(error, types));
        Value::Array([message].into_iter().chain(params.into_iter().flatten()).collect())
    };
    let sections = [
        ("envelopes", list(catalog.envelopes.iter().map(|it| client::shape(&it.body)).collect())),
        ("not_errors", list(catalog.not_errors.iter().map(client::literal).collect())),
        ("body_prefixes", list(catalog.body_prefixes.iter().map(|it| it.as_str().into()).collect())),
        ("constants", Entries::Object(catalog.constants.iter().map(|it| (it.name.clone(), json!([it.ty.name(), it.text]))).collect())),
        ("errors", by_id(&|error| Some(row(error)))),
        ("sensitive", by_id(&sensitive)),
        ("also", by_id(&|error| (!error.also.is_empty()).then(|| templates(&error.also)))),
        ("late", Entries::Object(client::late_templates(catalog).into_iter().map(|(place, index)| (place.to_string(), index.into())).collect())),
        ("deprecated", by_id(&deprecated)),
    ];
    let mut out = String::from("{\n  \"//\": \"Made by `cargo xtask gen` from the spec. What is edited here is lost.\"");
    for (name, entries) in &sections {
        entries.write(&mut out, name);
    }
    out + "\n}\n"
}

fn types_of_params(error: &ErrorDef) -> Option<Value> {
    let types = error.params.iter().map(|it| (it.name.clone(), it.ty.name().into()));
    (!error.params.is_empty()).then(|| Value::Object(types.collect()))
}

fn sensitive(error: &ErrorDef) -> Option<Value> {
    let names: Vec<_> = error.params.iter().filter(|it| it.sensitive).map(|it| it.name.as_str()).collect();
    (!names.is_empty()).then(|| json!(names))
}

fn templates(messages: &[Message]) -> Value {
    messages.iter().map(|it| it.template.as_str()).collect()
}

fn deprecated(error: &ErrorDef) -> Option<Value> {
    let it = error.deprecated.as_ref()?;
    let fields = [("since", Some(&it.since)), ("replaced_by", it.replaced_by.as_ref()), ("note", it.note.as_ref())];
    Some(fields.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?.as_str().into()))).collect::<serde_json::Map<_, _>>().into())
}

/// A part of the table.
enum Entries {
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Entries {
    /// An empty one is left out.
    fn write(&self, out: &mut String, name: &str) {
        let (brackets, lines): (_, Vec<_>) = match self {
            Self::List(values) => ("[]", values.iter().map(ToString::to_string).collect()),
            Self::Object(fields) => ("{}", fields.iter().map(|(key, value)| format!("{}: {value}", Value::from(key.as_str()))).collect()),
        };
        if lines.is_empty() {
            return;
        }
        let _ = write!(out, ",\n  \"{name}\": {}", &brackets[..1]);
        for (index, line) in lines.iter().enumerate() {
            out.push_str(if index == 0 { "\n    " } else { ",\n    " });
            push_visible(out, line);
        }
        let _ = write!(out, "\n  {}", &brackets[1..]);
    }
}

/// What is hidden in JSON stands in its strings, where it can be escaped.
fn push_visible(out: &mut String, json: &str) {
    for it in json.chars() {
        if is_hidden(it) { push_utf16(out, it) } else { out.push(it) }
    }
}

#[cfg(test)]
mod tests {
    use super::push_property;

    #[test]
    fn a_property_is_read_as_it_was() {
        for (text, line) in [
            ("", "id ="),
            ("a = b: #c!", "id = a = b: #c!"),
            ("  a  ", "id = \\  a \\ "),
            (" ", "id = \\ "),
            ("\\\n\t\u{c}\u{e0001}中", "id = \\\\\\n\\t\\u000c\\udb40\\udc01中"),
        ] {
            let mut out = String::new();
            push_property(&mut out, "id", "", text);
            assert_eq!(out, format!("{line}\n"));
        }
    }
}
