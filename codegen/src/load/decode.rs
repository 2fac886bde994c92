//! Bytes to text: a spec is UTF-8.

use crate::diagnostic::{Fault, Faults, Lines, Rule};

/// The bytes up to the first that is no UTF-8, and what they seem to be.
pub(super) struct EncodingFault<'a> {
    valid: &'a str,
    message: &'static str,
}

/// The text of a file without its byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, EncodingFault<'_>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        // UTF-16 of ASCII text is valid UTF-8, with a NUL beside each letter.
        Ok(text) if text.starts_with(['\0']) || text[text.len().min(1)..].starts_with('\0') => {
            Err(EncodingFault { valid: "", message: "the file is UTF-16 or UTF-32, not UTF-8" })
        }
        Ok(text) => Ok(text),
        Err(error) => {
            let (valid, rest) = bytes.split_at(error.valid_up_to());
            let is_utf_16 = valid.is_empty() && (rest.starts_with(b"\xFF\xFE") || rest.starts_with(b"\xFE\xFF"));
            let message = if is_utf_16 { "the file is UTF-16 or UTF-32, not UTF-8" } else { "the file is not UTF-8" };
            Err(EncodingFault { valid: std::str::from_utf8(valid).unwrap_or_default(), message })
        }
    }
}

impl EncodingFault<'_> {
    pub(super) fn into_faults(self, file: &str) -> Faults {
        let end = self.valid.len();
        let fault = Fault {
            rule: Rule::WrongEncoding,
            message: self.message.into(),
            label: "the first byte that doesn't fit".into(),
            help: Some("save the file as UTF-8, for instance with `iconv -t UTF-8`".into()),
            place: Some(Lines::new(self.valid).place(end..end)),
        };
        Faults::new(file, self.valid, vec![fault])
    }
}
