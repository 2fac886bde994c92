//! JSON values as text that fits into a document: YAML in lines or in braces, or JSON.

use serde_json::Value;

use super::tree::{Kind, Node};
use crate::target::openapi::is_hidden;

/// How a document is laid out.
pub(super) struct Style {
    pub(super) is_json: bool,
    /// What a level is indented by.
    pub(super) unit: String,
    pub(super) newline: &'static str,
}

impl Style {
    pub(super) fn of(source: &str, root: &Node, is_json: bool) -> Self {
        let newline = if source.contains("\r\n") { "\r\n" } else { "\n" };
        let first = root.entries().iter().find_map(|it| match &it.value.kind {
            Kind::Mapping(inner) if is_json || !inner.is_flow => inner.entries.first(),
            _ => None,
        });
        let outer = root.entries().first().map_or("", |it| indentation(source, it.key.span.start));
        let inner = if is_json && first.is_none() { outer } else { first.map_or("", |it| indentation(source, it.key.span.start)) };
        let unit = inner.strip_prefix(outer).filter(|it| !it.is_empty()).unwrap_or("  ");
        Self { is_json, unit: unit.to_owned(), newline }
    }

    /// An entry of a mapping in lines, with a line break at its end; `key` is written as it is.
    pub(super) fn entry_in_lines(&self, key: &str, value: &Value, indent: &str) -> String {
        let mut text = format!("{indent}{key}:");
        match value {
            Value::Object(members) if !members.is_empty() && !is_small(key, value) => {
                text.push_str(self.newline);
                let deeper = format!("{indent}{}", self.unit);
                for (key, value) in members {
                    text.push_str(&self.entry_in_lines(&scalar(key), value, &deeper));
                }
                return text;
            }
            Value::String(lines) if is_literal(lines) => {
                text.push_str(" |-");
                for line in lines.split('\n') {
                    text.push_str(self.newline);
                    if !line.is_empty() {
                        text.extend([indent, &self.unit, line]);
                    }
                }
            }
            Value::String(line) => text.extend([" ", &scalar(line)]),
            other => text.extend([" ", &self.in_braces(other, None)]),
        }
        text + self.newline
    }

    /// A value in braces: on one line, or in lines that are indented by so much and more.
    pub(super) fn in_braces(&self, value: &Value, indent: Option<&str>) -> String {
        let (members, brackets): (Vec<String>, _) = match value {
            Value::String(text) => return self.text(text),
            Value::Object(members) => {
                let deeper = indent.map(|it| format!("{it}{}", self.unit));
                let member = |(key, value): (&String, &Value)| format!("{}: {}", self.text(key), self.in_braces(value, deeper.as_deref()));
                (members.iter().map(member).collect(), ('{', '}'))
            }
            Value::Array(items) => {
                let deeper = indent.map(|it| format!("{it}{}", self.unit));
                (items.iter().map(|it| self.in_braces(it, deeper.as_deref())).collect(), ('[', ']'))
            }
            other => return other.to_string(),
        };
        let (open, close) = brackets;
        match indent {
            _ if members.is_empty() => format!("{open}{close}"),
            None if open == '{' => format!("{{ {} }}", members.join(", ")),
            None => format!("[{}]", members.join(", ")),
            Some(indent) => {
                let line = format!("{}{indent}{}", self.newline, self.unit);
                format!("{open}{line}{}{}{indent}{close}", members.join(&format!(",{line}")), self.newline)
            }
        }
    }

    /// A text as it may stand in braces.
    pub(super) fn text(&self, text: &str) -> String {
        if self.is_json { self.quote(text) } else { scalar(text) }
    }

    /// A text in quotes; what can't be seen is escaped.
    fn quote(&self, text: &str) -> String {
        let mut quoted = String::with_capacity(text.len() + 2);
        quoted.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => quoted.extend(['\\', character]),
                '\n' => quoted.push_str("\\n"),
                '\t' => quoted.push_str("\\t"),
                '\r' => quoted.push_str("\\r"),
                // YAML knows no halves of characters, and JSON nothing else.
                hidden if is_hidden(hidden) && !self.is_json && u32::from(hidden) > 0xffff => quoted.extend(["\\U", &*format!("{:08x}", u32::from(hidden))]),
                hidden if is_hidden(hidden) => quoted.extend(hidden.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}"))),
                other => quoted.push(other),
            }
        }
        quoted + "\""
    }
}

/// What stands before that place on its line, as far as it is white space.
pub(super) fn indentation(source: &str, at: usize) -> &str {
    let line = &source[line_start(source, at)..at];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

pub(super) fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Whether a value reads well on the line of its key.
fn is_small(key: &str, value: &Value) -> bool {
    let is_reference = value.get("$ref").is_some();
    let holds_scalars = value.as_object().is_some_and(|members| members.values().all(|it| !it.is_object()));
    matches!(key, "value" | "x-errspec") || (holds_scalars && !is_reference && value.to_string().len() <= 80)
}

/// Whether a text reads well as lines of its own, and comes back from them unchanged.
fn is_literal(text: &str) -> bool {
    let is_plain = |line: &str| line.trim() == line && !line.chars().any(is_hidden);
    text.contains('\n') && !text.starts_with('\n') && !text.ends_with('\n') && text.split('\n').all(is_plain)
}

/// A text as a scalar of YAML in lines: bare where that can be nothing else, in single quotes where those do.
pub(super) fn scalar(text: &str) -> String {
    let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let is_bare = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '$')
        && text.ends_with(is_word)
        && text.chars().all(|it| is_word(it) || " .-/$".contains(it));
    let is_taken = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].iter().any(|it| it.eq_ignore_ascii_case(text));
    if is_bare && !is_taken {
        text.to_owned()
    } else if text.chars().any(is_hidden) {
        Style { is_json: false, unit: String::new(), newline: "\n" }.quote(text)
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}
