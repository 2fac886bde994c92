//! Bytes to text: a spec is UTF-8.

use crate::diagnostic::{Fault, Faults, Lines, Rule};

/// Why the bytes are no text.
pub(crate) struct EncodingFault<'a> {
    /// What could be read.
    valid: &'a str,
    message: String,
    label: &'static str,
}

/// The text of a file without its byte order mark.
pub(crate) fn decode(bytes: &[u8]) -> Result<&str, EncodingFault<'_>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if is_utf_16(bytes) {
        return Err(EncodingFault { valid: "", message: "the file is UTF-16 or UTF-32, not UTF-8".into(), label: "from the first byte on" });
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        // There is a byte where the text ends, or it would be no fault.
        let byte = rest.first().copied().unwrap_or_default();
        let valid = std::str::from_utf8(valid).unwrap_or_default();
        EncodingFault { valid, message: format!("the file is not UTF-8: the byte 0x{byte:02X} belongs to no character"), label: "behind this" }
    })
}

/// A byte order mark of UTF-16 or UTF-32, or the NUL that stands beside each letter of ASCII.
fn is_utf_16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || bytes.iter().take(2).any(|byte| *byte == 0)
}

impl EncodingFault<'_> {
    pub(crate) fn into_faults(self, file: &str) -> Faults {
        let end = self.valid.len();
        let fault = Fault {
            rule: Rule::WrongEncoding,
            message: self.message,
            label: self.label.into(),
            help: Some("save the file as UTF-8, for instance with `iconv -t UTF-8`".into()),
            place: Some(Lines::new(self.valid).place(end..end)),
        };
        Faults::new(file, self.valid, vec![fault])
    }
}
