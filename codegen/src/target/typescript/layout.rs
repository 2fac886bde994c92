//! Object literals, laid out as prettier lays them out.

use unicode_width::UnicodeWidthChar;

use super::lang::push_quoted;

/// `printWidth` of the package's `.prettierrc.json`.
const WIDTH: usize = 160;

/// Columns of a step to the right: prettier's default.
const STEP: usize = 2;

/// A value of a table.
pub(super) enum Value<'a> {
    /// What stands there as it is.
    Word(&'static str),
    Number(u16),
    /// Any text, still to be quoted.
    Text(&'a str),
    /// What stands there as it is, made for the place.
    Finished(String),
    Object(Vec<(&'a str, Value<'a>)>),
    Array(Vec<Value<'a>>),
}

impl Value<'_> {
    /// Whether prettier gives it several lines even where one would do: it does to an array of objects, or of arrays, that hold several things each.
    fn is_always_broken(&self) -> bool {
        match self {
            Self::Object(properties) => properties.iter().any(|(_, value)| value.is_always_broken()),
            Self::Array(items) => items.len() > 1 && Self::are_large(items) || items.iter().any(Self::is_always_broken),
            Self::Word(_) | Self::Number(_) | Self::Text(_) | Self::Finished(_) => false,
        }
    }

    fn are_large(items: &[Self]) -> bool {
        items.iter().all(|it| matches!(it, Self::Object(properties) if properties.len() > 1))
            || items.iter().all(|it| matches!(it, Self::Array(items) if items.len() > 1))
    }
}

/// A table as an object literal, with a line for each row where it fits.
#[derive(Default)]
pub(super) struct Table {
    rows: String,
}

impl Table {
    /// Room for that many rows of usual length.
    pub(super) fn with_capacity(rows: usize) -> Self {
        Self { rows: String::with_capacity(rows * 100) }
    }

    /// Adds a row; `doc` is a finished comment in lines of its own, or nothing.
    pub(super) fn row(&mut self, doc: &str, key: &str, value: &Value<'_>) {
        self.rows.push_str(doc);
        push_property(&mut self.rows, STEP, key, value);
    }

    /// The literal.
    pub(super) fn finish(self) -> String {
        if self.rows.is_empty() { "{}".into() } else { ["{\n", &self.rows, "}"].concat() }
    }
}

/// In one line if it fits. Else a text moves to a line of its own, and an object or an array gets a line for each thing in it.
fn push_property(out: &mut String, indent: usize, key: &str, value: &Value<'_>) {
    let line = out.len();
    push_spaces(out, indent);
    push_key(out, key);
    out.push(':');
    let after_colon = out.len();
    out.push(' ');
    push_flat(out, value);
    if is_too_long(&out[line..], value) {
        match value {
            Value::Text(_) if breaks_after(key) => {
                let text = out.split_off(after_colon);
                out.push('\n');
                push_spaces(out, indent + STEP);
                out.push_str(text.trim_start());
            }
            Value::Object(_) | Value::Array(_) => {
                out.truncate(after_colon + 1);
                push_broken(out, indent, value);
            }
            Value::Text(_) | Value::Word(_) | Value::Number(_) | Value::Finished(_) => {}
        }
    }
    out.push_str(",\n");
}

fn push_item(out: &mut String, indent: usize, value: &Value<'_>) {
    let line = out.len();
    push_spaces(out, indent);
    let start = out.len();
    push_flat(out, value);
    if is_too_long(&out[line..], value) && matches!(value, Value::Object(_) | Value::Array(_)) {
        out.truncate(start);
        push_broken(out, indent, value);
    }
    out.push_str(",\n");
}

/// Whether a value can't stay in its line, which a comma still follows.
fn is_too_long(line: &str, value: &Value<'_>) -> bool {
    width(line) + 1 > WIDTH || value.is_always_broken()
}

/// An object or an array with a line for each thing in it.
fn push_broken(out: &mut String, indent: usize, value: &Value<'_>) {
    match value {
        Value::Object(properties) => {
            out.push_str("{\n");
            for (key, value) in properties {
                push_property(out, indent + STEP, key, value);
            }
            push_spaces(out, indent);
            out.push('}');
        }
        Value::Array(items) => {
            out.push_str("[\n");
            for item in items {
                push_item(out, indent + STEP, item);
            }
            push_spaces(out, indent);
            out.push(']');
        }
        Value::Text(_) | Value::Word(_) | Value::Number(_) | Value::Finished(_) => push_flat(out, value),
    }
}

/// A line that starts after a short key would win next to nothing, so prettier doesn't break there.
fn breaks_after(key: &str) -> bool {
    key.len() >= STEP + 3
}

fn push_flat(out: &mut String, value: &Value<'_>) {
    match value {
        Value::Word(word) => out.push_str(word),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::Text(text) => push_quoted(out, text),
        Value::Finished(text) => out.push_str(text),
        Value::Object(properties) if properties.is_empty() => out.push_str("{}"),
        Value::Object(properties) => {
            let mut before = "{ ";
            for (key, value) in properties {
                out.push_str(before);
                push_key(out, key);
                out.push_str(": ");
                push_flat(out, value);
                before = ", ";
            }
            out.push_str(" }");
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                push_flat(out, item);
            }
            out.push(']');
        }
    }
}

/// A key, quoted where it has to be.
fn push_key(out: &mut String, key: &str) {
    let is_start = |it: u8| it.is_ascii_alphabetic() || it == b'_' || it == b'$';
    let is_identifier = key.bytes().next().is_some_and(is_start) && key.bytes().all(|it| is_start(it) || it.is_ascii_digit());
    if is_identifier { out.push_str(key) } else { push_quoted(out, key) }
}

fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// Whether prettier leaves a line as it is.
pub(super) fn is_short(line: &str) -> bool {
    width(line) <= WIDTH
}

/// Columns of a line: Chinese characters take two.
fn width(line: &str) -> usize {
    if line.is_ascii() { line.len() } else { line.chars().map(|it| it.width().unwrap_or_default()).sum() }
}

#[cfg(test)]
mod tests {
    use super::{Table, Value, WIDTH};

    fn laid_out(key: &str, value: &Value<'_>) -> String {
        let mut table = Table::default();
        table.row("", key, value);
        table.finish()
    }

    #[test]
    fn a_row_that_just_fits_stays_in_its_line() {
        // Two spaces, the key, a colon and a space, two quotes, a comma.
        let text = "x".repeat(WIDTH - 12);
        assert_eq!(laid_out("a_key", &Value::Text(&text)), format!("{{\n  a_key: \"{text}\",\n}}"));
        let longer = format!("{text}x");
        assert_eq!(laid_out("a_key", &Value::Text(&longer)), format!("{{\n  a_key:\n    \"{longer}\",\n}}"));
        assert_eq!(laid_out("key", &Value::Text(&longer)), format!("{{\n  key: \"{longer}\",\n}}"));
    }

    #[test]
    fn chinese_takes_two_columns() {
        let text = "中".repeat(WIDTH / 2 - 6);
        assert_eq!(laid_out("a_key", &Value::Text(&text)).lines().count(), 3);
        let longer = format!("{text}中");
        assert_eq!(laid_out("a_key", &Value::Text(&longer)).lines().count(), 4);
    }

    #[test]
    fn an_object_that_does_not_fit_gets_a_line_for_each_property() {
        let text = "x".repeat(WIDTH);
        let value = Value::Object(vec![("code", Value::Text(&text)), ("category", Value::Object(vec![("a", Value::Number(1))]))]);
        assert_eq!(laid_out("id", &value), format!("{{\n  id: {{\n    code: \"{text}\",\n    category: {{ a: 1 }},\n  }},\n}}"));
    }
}
