//! The body of an answer: an envelope with its places filled.

use crate::row::{BodyPiece, Row};

impl Row {
    /// The body that carries this error with a message, and maybe with the id by which the service's logs are searched. A place that
    /// nothing fills is null.
    #[must_use]
    pub fn body_text(&self, message: &str, trace_id: Option<&str>) -> String {
        let mut text = String::with_capacity(message.len() + 128);
        for piece in self.envelope {
            match piece {
                BodyPiece::Json(json) => text.push_str(json),
                BodyPiece::Message => push_string(&mut text, Some(message)),
                BodyPiece::Code => push_string(&mut text, self.code),
                BodyPiece::Category => push_string(&mut text, self.category.wire),
                BodyPiece::Trace => push_string(&mut text, trace_id),
            }
        }
        text
    }

    /// The same body as a value.
    #[must_use]
    pub fn body(&self, message: &str, trace_id: Option<&str>) -> serde_json::Value {
        // The pieces of an envelope are JSON once their places are filled.
        serde_json::from_str(&self.body_text(message, trace_id)).unwrap_or_default()
    }
}

/// Appends a JSON string, or null.
fn push_string(out: &mut String, text: Option<&str>) {
    let Some(text) = text else {
        return out.push_str("null");
    };
    out.push('"');
    let mut plain_from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            0..=0x1f => "",
            _ => continue,
        };
        out.push_str(&text[plain_from..at]);
        plain_from = at + 1;
        if escape.is_empty() {
            out.push_str("\\u00");
            out.extend([byte >> 4, byte & 0xf].map(|digit| char::from_digit(digit.into(), 16).unwrap_or_default()));
        } else {
            out.push_str(escape);
        }
    }
    out.push_str(&text[plain_from..]);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::push_string;

    #[test]
    fn a_string_is_written_as_serde_json_writes_it() {
        let controls: String = (0..0x80_u8).map(char::from).collect();
        for text in ["", "plain", "\"quoted\" \\ and \n", &controls, "中文 \u{2028}\u{feff}\u{10ffff}"] {
            let mut written = String::new();
            push_string(&mut written, Some(text));
            assert_eq!(written, serde_json::to_string(text).unwrap());
        }
    }
}
