//! Text of a spec as it may stand in Ruby and Markdown: nothing in it can end what it stands in, or hide from a reader.

use std::fmt::{self, Display, Write};

use crate::visible::{self, is_hidden};

/// A string literal in double quotes.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        let mut plain = 0;
        for (at, it) in self.0.char_indices() {
            // Only before these does a hash mean something.
            let is_hash = it == '#' && self.0[at + 1..].starts_with(['{', '$', '@']);
            if matches!(it, '"' | '\\') || is_hash || is_hidden(it) {
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
        ' '..='~' => write!(f, "\\{it}"),
        _ => write!(f, "\\u{{{:x}}}", u32::from(it)),
    }
}

/// About the longest comment that is written beside code, in bytes; what is longer is cut.
const LONGEST_COMMENT: usize = 105;

/// A comment of one line, in which nothing tells Ruby, its checkers or its documentation what to do.
pub(super) fn comment(text: &str) -> String {
    let mut line = line_of(text, LONGEST_COMMENT).replace("-*-", "-\\*-").replace("rubocop:", "rubocop\\:").replace(":nodoc:", "\\:nodoc:");
    let first = line.find(|it: char| !(it.is_ascii_alphanumeric() || matches!(it, '_' | '-'))).unwrap_or(line.len());
    if line[first..].trim_start().starts_with(':') {
        line.insert(first, '\\');
    }
    if line.is_empty() { "#".to_owned() } else { format!("# {line}") }
}

/// A text in one line of Markdown, where it means only itself.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for it in line_of(text, 400).chars() {
        if "\\`*_[]<>#&|~$".contains(it) {
            escaped.push('\\');
        }
        escaped.push(it);
    }
    escaped
}

/// A text in one line, without anything that can't be seen.
pub(super) fn line_of(text: &str, longest: usize) -> String {
    visible::visible_line(text, longest, |line, it| {
        // Writing to a String always succeeds.
        let _ = write_escaped(line, it);
    })
}

#[cfg(test)]
mod tests {
    use super::{Quoted, comment, markdown};

    #[test]
    fn a_string_can_not_be_left_by_its_text() {
        for (text, literal) in [
            ("", "\"\""),
            ("it's \"x\" #{y} #$z #@a # #", "\"it's \\\"x\\\" \\#{y} \\#$z \\#@a # #\""),
            ("ends in \\", "\"ends in \\\\\""),
            ("\0\u{7f}\u{85}\u{202e}\u{10ffff}\n", "\"\\u{0}\\u{7f}\\u{85}\\u{202e}\\u{10ffff}\\n\""),
            ("错误，é", "\"错误，é\""),
        ] {
            assert_eq!(Quoted(text).to_string(), literal);
        }
    }

    #[test]
    fn a_comment_tells_nobody_what_to_do() {
        for (text, line) in [
            ("a\nb #{c}", "# a b #{c}"),
            ("", "#"),
            ("frozen_string_literal: false", "# frozen_string_literal\\: false"),
            ("shareable-constant-value : none", "# shareable-constant-value\\ : none"),
            ("x -*- coding: utf-7 -*- rubocop:disable all", "# x -\\*- coding: utf-7 -\\*- rubocop\\:disable all"),
        ] {
            assert_eq!(comment(text), line);
        }
    }

    #[test]
    fn markdown_means_only_itself() {
        assert_eq!(markdown("<b> [a](b) `c`\n# d"), "\\<b\\> \\[a\\](b) \\`c\\` \\# d");
    }
}
