//! The body of an answer: an envelope with its places filled.

use std::fmt::{self, Write};

use serde_json::Value as Json;

use crate::Value;
use crate::row::{BodyShape, Row};
use crate::support::write_message;

impl Row {
    /// The body that carries this error with a message, and maybe with the id by which the service's logs are searched. A place that
    /// nothing fills is null.
    #[must_use]
    pub fn body_text(&self, message: &str, trace_id: Option<&str>) -> String {
        Filling { row: self, message: Message::Text(message), trace_id }.text()
    }

    /// The same body as a value.
    #[must_use]
    pub fn body(&self, message: &str, trace_id: Option<&str>) -> Json {
        Filling { row: self, message: Message::Text(message), trace_id }.value(&self.envelope)
    }

    /// The body with the message of these values, which is written where it belongs.
    pub(crate) fn filled_body_text(&self, values: &[Value<'_>], trace_id: Option<&str>) -> String {
        Filling { row: self, message: Message::Values(values), trace_id }.text()
    }

    /// The same body as a value.
    pub(crate) fn filled_body(&self, values: &[Value<'_>], trace_id: Option<&str>) -> Json {
        Filling { row: self, message: Message::Values(values), trace_id }.value(&self.envelope)
    }
}

/// What fills the places of a body.
struct Filling<'a> {
    row: &'a Row,
    message: Message<'a>,
    trace_id: Option<&'a str>,
}

enum Message<'a> {
    Text(&'a str),
    /// The wire's template is filled with these.
    Values(&'a [Value<'a>]),
}

impl Filling<'_> {
    fn text(&self) -> String {
        let mut text = String::with_capacity(256);
        self.push(&self.row.envelope, &mut text);
        text
    }

    fn push(&self, shape: &BodyShape, out: &mut String) {
        match shape {
            BodyShape::Json(json) => out.push_str(json),
            BodyShape::Object(members) => push_listed(['{', '}'], members, out, |(key, shape), out| {
                push_text(out, key);
                out.push(':');
                self.push(shape, out);
            }),
            BodyShape::Array(items) => push_listed(['[', ']'], items, out, |item, out| self.push(item, out)),
            BodyShape::Message => push_string(out, |string| self.write_message(string)),
            BodyShape::Code | BodyShape::Category | BodyShape::Trace => match self.place(shape) {
                Some(text) => push_text(out, text),
                None => out.push_str("null"),
            },
        }
    }

    fn value(&self, shape: &BodyShape) -> Json {
        match shape {
            // A literal of an envelope is JSON.
            BodyShape::Json(json) => serde_json::from_str(json).unwrap_or_default(),
            BodyShape::Object(members) => members.iter().map(|(key, shape)| ((*key).to_owned(), self.value(shape))).collect(),
            BodyShape::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            BodyShape::Message => {
                let mut text = String::with_capacity(128);
                self.write_message(&mut text);
                text.into()
            }
            BodyShape::Code | BodyShape::Category | BodyShape::Trace => self.place(shape).into(),
        }
    }

    /// A value that doesn't display itself ends the message there: a service answers all the same.
    fn write_message(&self, out: &mut impl Write) {
        let _ = match self.message {
            Message::Text(text) => out.write_str(text),
            Message::Values(values) => write_message(out, self.row.wire_message(), (self.row.params, values), self.row.catalog.constants),
        };
    }

    fn place(&self, shape: &BodyShape) -> Option<&str> {
        match shape {
            BodyShape::Code => self.row.code,
            BodyShape::Category => self.row.category.wire,
            _ => self.trace_id,
        }
    }
}

fn push_listed<T>([open, close]: [char; 2], items: &[T], out: &mut String, push: impl Fn(&T, &mut String)) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push(item, out);
    }
    out.push(close);
}

fn push_text(out: &mut String, text: &str) {
    push_string(out, |string| string.push(text));
}

/// Appends a JSON string.
fn push_string(out: &mut String, write: impl Fn(&mut JsonString<'_>)) {
    out.push('"');
    write(&mut JsonString(out));
    out.push('"');
}

/// The inside of a JSON string, for text to be written into.
struct JsonString<'a>(&'a mut String);

impl Write for JsonString<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

impl JsonString<'_> {
    fn push(&mut self, text: &str) {
        // Most text is plain, and a loop that doesn't stop looks at many bytes at once.
        if text.bytes().fold(true, |plain, byte| plain & is_plain(byte)) {
            self.0.push_str(text);
        } else {
            self.push_escaped(text);
        }
    }

    fn push_escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\u{8}' => self.0.push_str("\\b"),
                '\u{c}' => self.0.push_str("\\f"),
                // Writing to a string can't fail.
                '\0'..=' ' if c < ' ' => drop(write!(self.0, "\\u{:04x}", u32::from(c))),
                _ => self.0.push(c),
            }
        }
    }
}

/// Whether a byte of text stands for itself in a JSON string.
fn is_plain(byte: u8) -> bool {
    !matches!(byte, ..b' ' | b'"' | b'\\')
}

#[cfg(test)]
mod tests {
    use super::push_text;

    #[test]
    fn a_string_is_written_as_serde_json_writes_it() {
        let controls: String = (0..0x80_u8).map(char::from).collect();
        for text in ["", "plain", "\"quoted\" \\ and \n", &controls, "中文 \u{2028}\u{feff}\u{10ffff}"] {
            let mut written = String::new();
            push_text(&mut written, text);
            assert_eq!(written, serde_json::to_string(text).unwrap());
        }
    }
}
