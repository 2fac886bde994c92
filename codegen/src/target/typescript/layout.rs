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
    /// Keys are identifiers.
    Object(Vec<(&'a str, Value<'a>)>),
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

/// In one line if it fits. Else a text moves to a line of its own, and an object gets a line for each property.
fn push_property(out: &mut String, indent: usize, key: &str, value: &Value<'_>) {
    let line = out.len();
    push_spaces(out, indent);
    out.push_str(key);
    out.push(':');
    let after_colon = out.len();
    out.push(' ');
    push_flat(out, value);
    let comma = 1;
    if width(&out[line..]) + comma > WIDTH {
        match value {
            Value::Text(_) if breaks_after(key) => {
                let text = out.split_off(after_colon);
                out.push('\n');
                push_spaces(out, indent + STEP);
                out.push_str(text.trim_start());
            }
            Value::Object(properties) => {
                out.truncate(after_colon);
                out.push_str(" {\n");
                for (key, value) in properties {
                    push_property(out, indent + STEP, key, value);
                }
                push_spaces(out, indent);
                out.push('}');
            }
            Value::Text(_) | Value::Word(_) | Value::Number(_) => {}
        }
    }
    out.push_str(",\n");
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
        Value::Object(properties) if properties.is_empty() => out.push_str("{}"),
        Value::Object(properties) => {
            let mut before = "{ ";
            for (key, value) in properties {
                out.push_str(before);
                out.push_str(key);
                out.push_str(": ");
                push_flat(out, value);
                before = ", ";
            }
            out.push_str(" }");
        }
    }
}

fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
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
