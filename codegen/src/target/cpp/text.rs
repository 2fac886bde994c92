//! Text of a spec as it may stand in C++, CMake and Markdown: nothing in it can end what it stands in, or hide from a reader.

use std::fmt::Write;

use crate::visible::{self, is_hidden};

/// A string literal. It is one however it is cut into lines, tokens or trigraphs, and what follows it can't become a part of it.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    push_quoted(&mut literal, text);
    literal
}

/// A literal as a view of it.
pub(super) fn view(text: &str) -> String {
    let mut view = String::with_capacity(text.len() + 2);
    push_view(&mut view, text);
    view
}

/// Writes a literal as a view of it, whose length is told where a NUL would end it.
pub(super) fn push_view(out: &mut String, text: &str) {
    if text.contains('\0') {
        out.push_str("std::string_view{");
        push_quoted(out, text);
        // Writing to a String always succeeds.
        let _ = write!(out, ", {}}}", text.len());
    } else {
        push_quoted(out, text);
    }
}

fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut plain = 0;
    let mut previous = ' ';
    for (at, it) in text.char_indices() {
        if is_hidden(it) || matches!(it, '"' | '\\') || (it == '?' && previous == '?') {
            out.push_str(&text[plain..at]);
            push_escape(out, it);
            plain = at + it.len_utf8();
        }
        previous = it;
    }
    out.push_str(&text[plain..]);
    out.push('"');
}

/// Octal escapes end after three digits, where hexadecimal ones would take in what follows. Below U+00A0 they stand for bytes of UTF-8.
fn push_escape(out: &mut String, it: char) {
    match it {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '"' | '\\' | '?' => out.extend(['\\', it]),
        '\0'..='\u{9f}' => {
            for byte in it.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(out, "\\{byte:03o}");
            }
        }
        '\u{a0}'..='\u{ffff}' => {
            let _ = write!(out, "\\u{:04x}", u32::from(it));
        }
        _ => {
            let _ = write!(out, "\\U{:08x}", u32::from(it));
        }
    }
}

/// JSON as a literal: raw where nothing in it ends that, so that it can be read.
pub(super) fn json_literal(json: &str) -> String {
    if json.len() > LONGEST_LITERAL || json.contains(")\"") || json.contains(is_hidden) { quoted(json) } else { format!("R\"({json})\"") }
}

/// How long a literal may be, in bytes. Microsoft's compiler takes 16,380.
pub(super) const LONGEST_LITERAL: usize = 8000;

/// A text in pieces that can each be a literal.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        // A character is at most four bytes, so that one of these is where it ends.
        let end = (0..=LONGEST_LITERAL.min(rest.len())).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// The longest documentation that is written beside code; what is longer is cut.
const LONGEST_DOC: usize = 400;

/// A text in one line of a comment that ends in the same line: it can't end it or begin a command of Doxygen.
pub(super) fn comment(text: &str) -> String {
    let text = visible_line(text);
    let mut escaped = String::with_capacity(text.len());
    let mut previous = ' ';
    for it in text.chars() {
        match it {
            '/' if previous == '*' => escaped.push_str(" /"),
            '*' if previous == '/' => escaped.push_str(" *"),
            '\\' | '@' | '<' => escaped.extend(['\\', it]),
            it => escaped.push(it),
        }
        previous = it;
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

/// A quoted argument of CMake, in one line.
pub(super) fn cmake(text: &str) -> String {
    let mut quoted = String::from("\"");
    for it in visible_line(text).chars() {
        if matches!(it, '"' | '\\' | '$') {
            quoted.push('\\');
        }
        quoted.push(it);
    }
    quoted + "\""
}

/// A text in one line, cut if it is long, without anything that can't be seen.
pub(super) fn visible_line(text: &str) -> String {
    visible::visible_line(text, LONGEST_DOC, push_escape)
}

#[cfg(test)]
mod tests {
    use super::{cmake, comment, json_literal, pieces, quoted, view};

    #[test]
    fn a_literal_hides_nothing_and_takes_in_nothing() {
        for (text, literal) in [
            ("", r#""""#),
            ("\"\\\n", r#""\"\\\n""#),
            ("\u{1b}1\u{0}007\u{85}9", r#""\0331\000007\302\2059""#),
            ("??/ ???", r#""?\?/ ?\?\?""#),
            ("\u{202e}\u{10ffff}", r#""\u202e\U0010ffff""#),
            ("错误，é", "\"错误，é\""),
        ] {
            assert_eq!(quoted(text), literal);
        }
    }

    #[test]
    fn a_text_does_not_end_at_a_nul() {
        assert_eq!(view("a\0中"), "std::string_view{\"a\\000中\", 5}");
    }

    #[test]
    fn a_comment_can_not_be_left_by_its_text() {
        for (text, line) in
            [("a */ b", "a * / b"), ("/* x", "/ * x"), ("ends in \\", "ends in \\\\"), ("*/*", "* / *"), ("a\n@b", "a \\@b"), ("\u{202e}", "\\\\u202e")]
        {
            assert_eq!(comment(text), line);
        }
    }

    #[test]
    fn json_is_raw_where_it_can_be() {
        assert_eq!(json_literal(r#"{"a":"b"}"#), r#"R"({"a":"b"})""#);
        assert_eq!(json_literal(r#"{"a":")"}"#), r#""{\"a\":\")\"}""#);
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let text = "中".repeat(10_000);
        let pieces = pieces(&text);
        assert!(pieces.iter().all(|it| it.len() <= super::LONGEST_LITERAL));
        assert_eq!(pieces.concat(), text);
    }

    #[test]
    fn cmake_reads_no_variable() {
        assert_eq!(cmake("${x} \"y\" \\"), r#""\${x} \"y\" \\""#);
    }
}
