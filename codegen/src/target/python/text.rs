//! Text of a spec as it may stand in Python, Markdown and TOML: nothing in it can end what it stands in, or hide from a reader.

use std::fmt::{self, Display, Write};

use crate::visible::{self, is_hidden};

/// A string literal, with the quotes that need fewer escapes, as formatters leave it.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |quote: u8| self.0.bytes().filter(|byte| *byte == quote).count();
        let quote = if count(b'"') > count(b'\'') { '\'' } else { '"' };
        f.write_char(quote)?;
        let mut plain = 0;
        for (at, it) in self.0.char_indices() {
            if it.is_ascii_alphanumeric() || it == ' ' {
                continue;
            }
            if it == quote || it == '\\' || is_hidden(it) {
                f.write_str(&self.0[plain..at])?;
                write_escaped(f, it)?;
                plain = at + it.len_utf8();
            }
        }
        f.write_str(&self.0[plain..])?;
        f.write_char(quote)
    }
}

fn write_escaped(f: &mut impl Write, it: char) -> fmt::Result {
    match it {
        '\n' => f.write_str("\\n"),
        '\r' => f.write_str("\\r"),
        '\t' => f.write_str("\\t"),
        '"' | '\'' | '\\' => write!(f, "\\{it}"),
        '\0'..='\u{ff}' => write!(f, "\\x{:02x}", u32::from(it)),
        '\u{100}'..='\u{ffff}' => write!(f, "\\u{:04x}", u32::from(it)),
        _ => write!(f, "\\U{:08x}", u32::from(it)),
    }
}

/// The longest documentation that is written beside code; what is longer is cut.
const LONGEST_DOC: usize = 400;

/// A docstring of one line, as formatters leave it. It is there to be read: white space becomes a space, and what can't be seen is
/// spelled out.
pub(super) struct Docstring<'a>(pub(super) &'a str);

impl Display for Docstring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = visible_line(self.0);
        if text.contains(['\\', '"']) {
            text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
        }
        let before = if text.starts_with('"') { " " } else { "" };
        let after = if text.ends_with('"') { " " } else { "" };
        write!(f, "\"\"\"{before}{text}{after}\"\"\"")
    }
}

/// A text in one line of Markdown, where it means only itself.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for it in visible_line(text).chars() {
        if "\\`*_[]<>#&|~$".contains(it) {
            escaped.push('\\');
        }
        escaped.push(it);
    }
    escaped
}

/// A TOML basic string of one line.
pub(super) fn toml_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for it in visible_line(text).chars() {
        if matches!(it, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(it);
    }
    quoted + "\""
}

/// A text in one line, cut if it is long, without anything that can't be seen.
pub(super) fn visible_line(text: &str) -> String {
    visible::visible_line(text, LONGEST_DOC, |line, it| {
        // Writing to a String always succeeds.
        let _ = write_escaped(line, it);
    })
}

#[cfg(test)]
mod tests {
    use super::{Docstring, Quoted, markdown};

    #[test]
    fn strings_are_quoted_as_formatters_leave_them() {
        for (text, literal) in [
            ("", "\"\""),
            ("it's", "\"it's\""),
            ("\"yes\"", "'\"yes\"'"),
            ("\"it's\"", "'\"it\\'s\"'"),
            ("'\"", "\"'\\\"\""),
            ("\\n\n", "\"\\\\n\\n\""),
            ("\0\u{85}\u{202e}\u{10ffff}", "\"\\x00\\x85\\u202e\\U0010ffff\""),
            ("错误，é", "\"错误，é\""),
        ] {
            assert_eq!(Quoted(text).to_string(), literal);
        }
    }

    #[test]
    fn a_docstring_can_not_be_left_by_its_text() {
        for (text, literal) in [
            ("a \"\"\" b", "\"\"\"a ''' b\"\"\""),
            ("\"a\"", "\"\"\" \"a\" \"\"\""),
            ("a\\", "\"\"\"a\\\\\"\"\""),
            (" a\n\tb\u{2028}c ", "\"\"\"a b c\"\"\""),
            ("a\u{202e}b", "\"\"\"a\\\\u202eb\"\"\""),
        ] {
            assert_eq!(Docstring(text).to_string(), literal);
        }
    }

    #[test]
    fn markdown_means_only_itself() {
        assert_eq!(markdown("<b> [a](b) `c`\n# d"), "\\<b\\> \\[a\\](b) \\`c\\` \\# d");
    }
}
