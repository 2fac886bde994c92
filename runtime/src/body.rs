//! The body of an answer: an envelope with its places filled.

use std::fmt::{self, Write};

use crate::Value;
use crate::row::{BodyPiece, Row};
use crate::support::write_message;

impl Row {
    /// The body that carries this error with a message, and maybe with the id by which the service's logs are searched. A place that
    /// nothing fills is null.
    #[must_use]
    pub fn body_text(&self, message: &str, trace_id: Option<&str>) -> String {
        self.write_body(trace_id, |text| text.write_str(message))
    }

    /// The same body as a value.
    #[must_use]
    pub fn body(&self, message: &str, trace_id: Option<&str>) -> serde_json::Value {
        parse(&self.body_text(message, trace_id))
    }

    /// The body with the message of these values, which is written where it belongs.
    pub(crate) fn filled_body_text(&self, values: &[Value<'_>], trace_id: Option<&str>) -> String {
        self.write_body(trace_id, |text| write_message(text, self.wire_message(), (self.params, values), self.catalog.constants))
    }

    fn write_body(&self, trace_id: Option<&str>, message: impl Fn(&mut JsonString<'_>) -> fmt::Result) -> String {
        let mut text = String::with_capacity(256);
        for piece in self.envelope {
            match piece {
                BodyPiece::Json(json) => text.push_str(json),
                BodyPiece::Message => push_string(&mut text, &message),
                BodyPiece::Code => push_optional(&mut text, self.code),
                BodyPiece::Category => push_optional(&mut text, self.category.wire),
                BodyPiece::Trace => push_optional(&mut text, trace_id),
            }
        }
        text
    }
}

/// The pieces of an envelope are JSON once their places are filled.
pub(crate) fn parse(body_text: &str) -> serde_json::Value {
    serde_json::from_str(body_text).unwrap_or_default()
}

fn push_optional(out: &mut String, text: Option<&str>) {
    match text {
        Some(text) => push_string(out, &|string: &mut JsonString<'_>| string.write_str(text)),
        None => out.push_str("null"),
    }
}

/// Appends a JSON string. What doesn't display itself ends there: a service answers all the same.
fn push_string(out: &mut String, write: &impl Fn(&mut JsonString<'_>) -> fmt::Result) {
    out.push('"');
    let _ = write(&mut JsonString(out));
    out.push('"');
}

/// The inside of a JSON string, for text to be written into.
struct JsonString<'a>(&'a mut String);

impl Write for JsonString<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // Most text is plain, and a loop that doesn't stop looks at many bytes at once.
        if text.bytes().fold(true, |plain, byte| plain & is_plain(byte)) {
            self.0.push_str(text);
        } else {
            self.push_escaped(text);
        }
        Ok(())
    }
}

impl JsonString<'_> {
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
    use super::push_optional;

    #[test]
    fn a_string_is_written_as_serde_json_writes_it() {
        let controls: String = (0..0x80_u8).map(char::from).collect();
        for text in ["", "plain", "\"quoted\" \\ and \n", &controls, "中文 \u{2028}\u{feff}\u{10ffff}"] {
            let mut written = String::new();
            push_optional(&mut written, Some(text));
            assert_eq!(written, serde_json::to_string(text).unwrap());
        }
    }
}
