//! Text of a spec as it may stand in PHP, Markdown and JSON: nothing in it can end what it stands in, or hide from a reader.

use std::fmt::{self, Display, Write};

use crate::visible::{self, is_hidden};

/// The longest line of code, in characters: PSR-12's soft limit.
pub(super) const WIDTH: usize = 120;

/// A string literal: in single quotes, or in double quotes if something in it can't be seen.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hides = self.0.contains(is_hidden);
        let quote = if hides { '"' } else { '\'' };
        f.write_char(quote)?;
        let mut plain = 0;
        for (at, it) in self.0.char_indices() {
            if it == quote || it == '\\' || (hides && (it == '$' || is_hidden(it))) {
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
        '\0'..='\u{1f}' | '\u{7f}' => write!(f, "\\x{:02x}", u32::from(it)),
        ' '..='~' => write!(f, "\\{it}"),
        _ => write!(f, "\\u{{{:x}}}", u32::from(it)),
    }
}

/// The longest documentation that is written beside code; what is longer is cut.
const LONGEST_DOC: usize = 400;

/// A doc comment in one line, however long it is.
pub(super) fn doc_line(text: &str) -> String {
    format!("/** {} */", comment_text(text))
}

/// A doc comment at an indentation: in one line if it fits, with tags in lines of their own.
pub(super) fn doc(indent: usize, text: &str, tags: &[String]) -> String {
    let line = comment_text(text);
    if tags.is_empty() && indent + line.chars().count() + "/**  */".len() <= WIDTH {
        return format!("/** {line} */");
    }
    let mut doc = "/**".to_owned();
    push_lines(&mut doc, indent, &line, "");
    for tag in tags {
        let _ = write!(doc, "\n{:indent$} *", "");
        push_lines(&mut doc, indent, &comment_text(tag), "@");
    }
    let _ = write!(doc, "\n{:indent$} */", "");
    doc
}

/// Breaks a text into lines of a comment. No line of the text starts with a mark that makes it a tag; `before` stands before the first.
fn push_lines(doc: &mut String, indent: usize, text: &str, before: &str) {
    let room = WIDTH - indent - " * ".len();
    let mut line = before.to_owned();
    let mut length = before.len();
    let mut flush = |line: &mut String| {
        // Writing to a String always succeeds.
        let _ = write!(doc, "\n{:indent$} * {line}", "");
        line.clear();
    };
    for word in text.split(' ') {
        let width = word.chars().count();
        if length > before.len() && length + 1 + width > room {
            flush(&mut line);
            length = 0;
        } else if length > before.len() {
            line.push(' ');
            length += 1;
        }
        for it in word.chars() {
            if length >= room {
                flush(&mut line);
                length = 0;
            }
            if length == 0 && it == '@' {
                line.push('\\');
                length += 1;
            }
            line.push(it);
            length += 1;
        }
    }
    flush(&mut line);
}

/// A text as it may stand in a comment.
fn comment_text(text: &str) -> String {
    let line = visible_line(text).replace("*/", "*\\/").replace("/*", "/\\*");
    if line.starts_with('@') { format!("\\{line}") } else { line }
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

/// A JSON string of one line.
pub(super) fn json_string(text: &str) -> String {
    serde_json::Value::from(visible_line(text)).to_string()
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
    use super::{Quoted, doc, markdown};

    #[test]
    fn a_string_can_not_be_left_by_its_text() {
        for (text, literal) in [
            ("", "''"),
            ("it's \"$x\" {$y} ?>", "'it\\'s \"$x\" {$y} ?>'"),
            ("ends in \\", "'ends in \\\\'"),
            ("$x\n\"'\\", "\"\\$x\\n\\\"'\\\\\""),
            ("\0\u{7f}\u{85}\u{202e}\u{10ffff}", "\"\\x00\\x7f\\u{85}\\u{202e}\\u{10ffff}\""),
            ("错误，é", "'错误，é'"),
        ] {
            assert_eq!(Quoted(text).to_string(), literal);
        }
    }

    #[test]
    fn a_comment_can_not_be_left_by_its_text() {
        assert_eq!(doc(0, "a */ b\n/** @x", &[]), "/** a *\\/ b /\\** @x */");
        assert_eq!(doc(0, "@param int", &[]), "/** \\@param int */");
        assert_eq!(doc(4, "a", &["deprecated b".to_owned()]), "/**\n     * a\n     *\n     * @deprecated b\n     */");
    }

    #[test]
    fn a_long_comment_is_broken_and_no_line_of_it_becomes_a_tag() {
        let text = format!("{} @tag {}", "a".repeat(110), "中".repeat(130));
        let doc = doc(4, &text, &[]);
        assert!(doc.lines().all(|line| line.chars().count() <= 120), "{doc}");
        assert!(doc.contains(" * \\@tag"), "{doc}");
    }

    #[test]
    fn markdown_means_only_itself() {
        assert_eq!(markdown("<b> [a](b) `c`\n# d"), "\\<b\\> \\[a\\](b) \\`c\\` \\# d");
    }
}
