//! Text of a spec as it may stand in C#, XML, `MSBuild` and Markdown: nothing in it can end what it stands in, or hide from a reader.

use std::fmt::{self, Display, Write};

use crate::visible::{self, is_hidden};

/// A string literal.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        let mut plain = 0;
        for (at, it) in self.0.char_indices() {
            if it.is_ascii_alphanumeric() || it == ' ' {
                continue;
            }
            if it == '"' || it == '\\' || is_hidden(it) {
                f.write_str(&self.0[plain..at])?;
                write_escaped(f, it)?;
                plain = at + it.len_utf8();
            }
        }
        f.write_str(&self.0[plain..])?;
        f.write_char('"')
    }
}

fn write_escaped(f: &mut impl Write, it: char) -> fmt::Result {
    match it {
        '\n' => f.write_str("\\n"),
        '\r' => f.write_str("\\r"),
        '\t' => f.write_str("\\t"),
        '"' | '\\' => write!(f, "\\{it}"),
        '\0'..='\u{ffff}' => write!(f, "\\u{:04X}", u32::from(it)),
        _ => write!(f, "\\U{:08X}", u32::from(it)),
    }
}

/// The longest documentation that is written beside code; what is longer is cut.
const LONGEST_DOC: usize = 400;

/// A text in one line, cut if it is long, without anything that can't be seen.
pub(super) fn visible_line(text: &str) -> String {
    visible::visible_line(text, LONGEST_DOC, |line, it| {
        // Writing to a String always succeeds.
        let _ = write_escaped(line, it);
    })
}

/// A text in one line of XML, be it of an element, an attribute or a comment of documentation.
pub(super) fn xml(text: &str) -> String {
    escape_xml(&visible_line(text))
}

/// A text in one line as the value of a property of `MSBuild`, which would fill in `$(…)` and `@(…)` and read `%41` as a letter.
pub(super) fn property(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for it in visible_line(text).chars() {
        match it {
            '%' | '$' | '@' | ';' | '*' | '?' => {
                // Writing to a String always succeeds.
                let _ = write!(escaped, "%{:02X}", u32::from(it));
            }
            other => escaped.push(other),
        }
    }
    escape_xml(&escaped)
}

fn escape_xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
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

#[cfg(test)]
mod tests {
    use super::{Quoted, markdown, property, xml};

    #[test]
    fn a_literal_hides_nothing_and_ends_where_it_ends() {
        for (text, literal) in [
            ("", "\"\""),
            ("\"it's\" \\n", "\"\\\"it's\\\" \\\\n\""),
            ("\0\n\u{85}\u{2028}\u{10ffff}1", "\"\\u0000\\n\\u0085\\u2028\\U0010FFFF1\""),
            ("错误，é", "\"错误，é\""),
        ] {
            assert_eq!(Quoted(text).to_string(), literal);
        }
    }

    #[test]
    fn documentation_is_xml_whatever_it_says() {
        assert_eq!(xml("</summary> & \"\0\"\n/// <b>"), "&lt;/summary&gt; &amp; &quot;\\u0000&quot; /// &lt;b&gt;");
    }

    #[test]
    fn a_property_is_not_filled_in() {
        assert_eq!(property("$(Path) %41 @(x) a;b <c>"), "%24(Path) %2541 %40(x) a%3Bb &lt;c&gt;");
    }

    #[test]
    fn markdown_means_only_itself() {
        assert_eq!(markdown("<b> [a](b) `c`\n# d"), "\\<b\\> \\[a\\](b) \\`c\\` \\# d");
    }
}
