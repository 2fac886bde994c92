//! Text of a spec as it may stand in Go and Markdown: nothing in it can end what it stands in, or hide from a reader.

use std::fmt::{self, Display, Write};

use crate::visible::{self, is_hidden};

/// An interpreted string literal.
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
            if matches!(it, '"' | '\\') || is_hidden(it) {
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
        // A byte's escape is only that of a character in ASCII.
        '\0'..='\u{7f}' => write!(f, "\\x{:02x}", u32::from(it)),
        '\u{80}'..='\u{ffff}' => write!(f, "\\u{:04x}", u32::from(it)),
        _ => write!(f, "\\U{:08x}", u32::from(it)),
    }
}

/// Texts in one slice literal.
pub(super) fn texts<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut list = String::from("[]string{");
    for (index, text) in texts.enumerate() {
        // Writing to a String always succeeds.
        let _ = write!(list, "{}{}", if index == 0 { "" } else { ", " }, Quoted(text));
    }
    list + "}"
}

/// The longest documentation that is written beside code; what is longer is cut.
const LONGEST_DOC: usize = 400;

/// How long a line of documentation is, if it can be broken.
const DOC_WIDTH: usize = 126;

/// A text in one line, cut if it is long, without anything that can't be seen.
pub(super) fn visible_line(text: &str) -> String {
    visible::visible_line(text, LONGEST_DOC, |line, it| {
        let _ = write_escaped(line, it);
    })
}

/// The lines of a comment. Each but the first starts with a letter, so that none is taken for a list, a heading or a link.
pub(super) fn comment(text: &str) -> Vec<String> {
    let mut lines = vec!["//".to_owned()];
    for word in text.split(' ') {
        // There is a line from the start on.
        let Some(line) = lines.last_mut() else { break };
        if line.len() + word.len() < DOC_WIDTH || !word.starts_with(char::is_alphabetic) {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(format!("// {word}"));
        }
    }
    lines
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

/// Keys and values of a composite literal or names and types of a structure, with the space between them that `gofmt` leaves: in lines that follow
/// each other what stands behind is in one column, but where it takes several lines.
pub(super) fn aligned(entries: &[(String, String)]) -> Vec<(String, String)> {
    let is_alone = |entry: &(String, String)| entry.1.contains('\n');
    let runs = entries.chunk_by(|one, other| !is_alone(one) && !is_alone(other));
    let align = |run: &[(String, String)]| {
        let width = run.iter().map(|(key, _)| key.len()).max().unwrap_or_default() + 1;
        run.iter().map(|(key, value)| (format!("{key:width$}"), value.clone())).collect::<Vec<_>>()
    };
    runs.flat_map(align).collect()
}

#[cfg(test)]
mod tests {
    use super::{Quoted, aligned, comment};

    #[test]
    fn a_string_is_read_back_as_it_was() {
        for (text, literal) in [
            ("", "\"\""),
            ("it's \"`\\", "\"it's \\\"`\\\\\""),
            ("\0\u{7f}\u{85}\u{202e}\u{10ffff}\u{feff}", "\"\\x00\\x7f\\u0085\\u202e\\U0010ffff\\ufeff\""),
            ("错误，é", "\"错误，é\""),
        ] {
            assert_eq!(Quoted(text).to_string(), literal);
        }
    }

    #[test]
    fn no_line_of_a_comment_looks_like_more_than_text() {
        let lines = comment(&format!("Text {} - # 1. more [x]: y", "x".repeat(110)));
        assert!(lines.len() > 1 && lines.iter().all(|line| line.chars().nth(3).is_some_and(char::is_alphabetic)), "{lines:?}");
    }

    #[test]
    fn what_follows_each_other_stands_in_one_column() {
        let entries = [("A:", "1"), ("Long:", "2"), ("B:", "{\n}"), ("C:", "3")].map(|(key, value)| (key.to_owned(), value.to_owned()));
        let keys: Vec<_> = aligned(&entries).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["A:    ", "Long: ", "B: ", "C: "]);
    }
}
