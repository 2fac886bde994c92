//! PHP data, as it stands in constants.

use std::fmt::Write;

use serde_json::Value;

use super::text::{Quoted, WIDTH};
use crate::model::number::write_number;

/// A value, of which scalars and keys are finished text.
pub(super) enum Data {
    Scalar(String),
    List(Vec<Data>),
    Map(Vec<(String, Data)>),
}

impl Data {
    pub(super) fn quoted(text: &str) -> Self {
        Self::Scalar(quoted(text))
    }

    pub(super) fn or_null(text: Option<&str>) -> Self {
        text.map_or_else(|| Self::Scalar("null".into()), Self::quoted)
    }

    pub(super) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List(items.into_iter().collect())
    }

    pub(super) fn map(entries: impl IntoIterator<Item = (String, Self)>) -> Self {
        Self::Map(entries.into_iter().collect())
    }

    /// A shape of a body.
    pub(super) fn shape(value: &Value) -> Self {
        match value {
            Value::Null => Self::Scalar("null".into()),
            Value::Bool(it) => Self::Scalar(it.to_string()),
            Value::Number(number) => Self::Scalar(write_number(number.as_f64().unwrap_or(f64::NAN))),
            Value::String(text) => Self::quoted(text),
            Value::Object(fields) => {
                let mut entries: Vec<_> = fields.iter().map(|(key, it)| (quoted(key), Self::shape(it))).collect();
                // PHP would take these for a list.
                if fields.keys().enumerate().all(|(index, key)| *key == index.to_string()) {
                    entries.push((quoted(""), Self::quoted("$ignored?")));
                }
                Self::Map(entries)
            }
            Value::Array(items) => Self::list(items.iter().map(Self::shape)),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Map(entries) => entries.is_empty(),
        }
    }

    /// A constant: a table has a line for each entry, however short, and a list if it doesn't fit on one.
    pub(super) fn constant(&self, name: &str) -> String {
        let mut text = format!("public const {name} = ");
        match self {
            Self::Map(_) => self.write_lines(&mut text, 4),
            _ => self.write(&mut text, 4, "public const  = ".len() + name.len()),
        }
        text.push(';');
        text
    }

    /// In one line if that fits behind that much and before a comma, else in several.
    fn write(&self, text: &mut String, indent: usize, before: usize) {
        let start = text.len();
        self.write_line(text);
        if indent + before + (text.len() - start) < WIDTH || self.is_empty() || matches!(self, Self::Scalar(_)) {
            return;
        }
        text.truncate(start);
        self.write_lines(text, indent);
    }

    fn write_lines(&self, text: &mut String, indent: usize) {
        text.push('[');
        match self {
            Self::Scalar(it) => text.push_str(it),
            Self::List(items) => items.iter().for_each(|item| item.write_entry(text, indent + 4, "")),
            Self::Map(entries) => entries.iter().for_each(|(key, value)| value.write_entry(text, indent + 4, key)),
        }
        // Writing to a String always succeeds.
        let _ = write!(text, "\n{:indent$}]", "");
    }

    fn write_entry(&self, text: &mut String, indent: usize, key: &str) {
        let arrow = if key.is_empty() { "" } else { " => " };
        let _ = write!(text, "\n{:indent$}{key}{arrow}", "");
        self.write(text, indent, key.len() + arrow.len());
        text.push(',');
    }

    fn write_line(&self, text: &mut String) {
        let mut separator = "";
        let mut separate = |text: &mut String| {
            text.push_str(separator);
            separator = ", ";
        };
        match self {
            Self::Scalar(it) => return text.push_str(it),
            Self::List(items) => {
                text.push('[');
                for item in items {
                    separate(text);
                    item.write_line(text);
                }
            }
            Self::Map(entries) => {
                text.push('[');
                for (key, value) in entries {
                    separate(text);
                    text.push_str(key);
                    text.push_str(" => ");
                    value.write_line(text);
                }
            }
        }
        text.push(']');
    }
}

pub(super) fn quoted(text: &str) -> String {
    Quoted(text).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Data;

    #[test]
    fn what_does_not_fit_gets_a_line_for_each_entry() {
        let long = "x".repeat(100);
        let data = Data::map([("'a'".into(), Data::list([Data::quoted(&long), Data::quoted(&long)])), ("'b'".into(), Data::list([]))]);
        let lines = format!("public const A = [\n        'a' => [\n            '{long}',\n            '{long}',\n        ],\n        'b' => [],\n    ];");
        assert_eq!(data.constant("A"), lines);
    }

    #[test]
    fn an_object_is_never_taken_for_a_list() {
        let written = |value| Data::list([Data::shape(&value)]).constant("A");
        assert_eq!(written(json!({})), "public const A = [['' => '$ignored?']];");
        assert_eq!(written(json!({ "0": true })), "public const A = [['0' => true, '' => '$ignored?']];");
        assert_eq!(written(json!([1.5, 1e300])), "public const A = [[1.5, 1e+300]];");
    }
}
