//! Rust's own ways: casing, reserved words, identifiers for any text, and documentation that shows what is there.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::visible::is_hidden;

/// The variant that an id becomes: `rate_limit` is `RateLimit`.
pub(super) fn variant(id: &str) -> String {
    let mut name = String::with_capacity(id.len() + 1);
    id.split('_').for_each(|word| push_capitalized(&mut name, word));
    // The only reserved word that starts with a capital, and one that can't be raw.
    if name == "Self" {
        name.push('_');
    }
    name
}

/// The variant that a code becomes, whatever stands in it; other codes may become the same.
///
/// Letters of other scripts become numbers: Rust would take many of them, and warn of some.
pub(super) fn code_variant(code: &str) -> String {
    let mut name = String::new();
    let mut is_start_of_word = true;
    for c in code.chars() {
        if name.len() >= LONGEST_CODE_VARIANT {
            break;
        } else if c.is_ascii_alphanumeric() {
            name.push(if is_start_of_word { c.to_ascii_uppercase() } else { c });
        } else if !c.is_ascii() {
            // Writing to a string can't fail.
            let _ = write!(name, "U{:04X}", u32::from(c));
        }
        is_start_of_word = !c.is_ascii_alphanumeric();
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert_str(0, "Code");
    }
    if name == "Self" {
        name.push('_');
    }
    name
}

/// A code may be as long as it likes, a name only as long as anyone would read it.
const LONGEST_CODE_VARIANT: usize = 80;

fn push_capitalized(name: &mut String, word: &str) {
    let mut chars = word.chars();
    name.extend(chars.next().map(|first| first.to_ascii_uppercase()));
    name.push_str(chars.as_str());
}

/// The field or module that a name becomes. A reserved word becomes raw, or gets an underscore where it can't be raw.
pub(super) fn lower(name: &str) -> Cow<'_, str> {
    match name {
        "crate" | "self" | "super" => Cow::Owned(format!("{name}_")),
        _ if is_reserved(name) => Cow::Owned(format!("r#{name}")),
        _ => Cow::Borrowed(name),
    }
}

/// Words that Rust reserves, in any edition up to 2024.
pub(super) fn is_reserved(word: &str) -> bool {
    matches!(
        word,
        "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

/// Appends a string literal: what can be read stands there as it is, and nothing hides.
pub(super) fn push_literal(out: &mut String, text: &str) {
    out.push('"');
    let mut plain_from = 0;
    for (at, c) in text.char_indices() {
        // Letters of most languages; everything else, Rust's own rule decides.
        let is_plain = matches!(c, ' '..='!' | '#'..='[' | ']'..='~' | '\u{3001}'..='\u{3011}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}');
        if !is_plain {
            out.push_str(&text[plain_from..at]);
            out.extend(c.escape_debug());
            plain_from = at + c.len_utf8();
        }
    }
    out.push_str(&text[plain_from..]);
    out.push('"');
}

/// Text as code in Markdown, on one line.
pub(super) fn code_span(text: &str) -> String {
    let mut span = String::with_capacity(text.len() + 2);
    push_code_span(&mut span, text);
    span
}

/// Appends text as code in Markdown, on one line.
pub(super) fn push_code_span(out: &mut String, text: &str) {
    let text = visible(text);
    let longest_run = if text.contains('`') { text.split(|c| c != '`').map(str::len).max().unwrap_or(0) } else { 0 };
    let padding = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    let fence = || std::iter::repeat_n('`', longest_run + 1);
    out.extend(fence());
    out.extend([padding, &text, padding]);
    out.extend(fence());
}

/// Text as prose in Markdown, on one line: nothing in it is markup.
pub(super) fn prose(text: &str) -> String {
    let text = visible(text);
    let text = text.trim();
    let mut escaped = String::with_capacity(text.len());
    // A line that starts so could be a list.
    let ordinal = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in text.char_indices() {
        let is_markup = !c.is_ascii_alphanumeric()
            && (matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|')
            || at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':')
            || at == ordinal && matches!(c, '.' | ')')
            // Rustdoc wants addresses to be links, which is not for the table's text to say.
            || c == ':' && text[at..].starts_with("://"));
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Documentation is for reading; the whole text stands in the table.
const LONGEST_DOC: usize = 300;

/// One line of text in which nothing hides: controls, and what reorders or joins text, are written as escapes.
fn visible(text: &str) -> Cow<'_, str> {
    let end = text.char_indices().nth(LONGEST_DOC).map_or(text.len(), |(end, _)| end);
    if end == text.len() && !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(end + 16);
    for c in text[..end].chars() {
        if is_hidden(c) { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    if end < text.len() {
        shown.push('…');
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::{code_span, code_variant, lower, prose, variant};

    #[test]
    fn ids_become_variants() {
        for (id, name) in [("rate_limit_per_second", "RateLimitPerSecond"), ("http2_1", "Http21"), ("self", "Self_"), ("self_1", "Self1")] {
            assert_eq!(variant(id), name);
            let mut written = String::new();
            // A debugger is told the same at run time.
            errspec_core::support::write_variant(&mut written, id).unwrap();
            assert_eq!(written, name);
        }
    }

    #[test]
    fn any_code_becomes_an_identifier() {
        for (code, name) in [
            ("ModelArts.0104", "ModelArts0104"),
            ("p_common_tenantidrequired", "PCommonTenantidrequired"),
            ("429", "Code429"),
            ("", "Code"),
            ("self", "Self_"),
            ("中 a", "U4E2DA"),
            ("\"*/", "Code"),
        ] {
            assert_eq!(code_variant(code), name);
        }
        assert_eq!(code_variant(&"x".repeat(70_000)).len(), super::LONGEST_CODE_VARIANT);
    }

    #[test]
    fn reserved_words_are_escaped() {
        assert_eq!([lower("type"), lower("self"), lower("limit")], ["r#type", "self_", "limit"]);
    }

    #[test]
    fn documentation_shows_what_hides_and_has_no_markup() {
        assert_eq!(code_span("a`` \u{202e}\n`"), "``` a`` \\u{202e}\\n` ```");
        assert_eq!(prose("1. see [x](y), <b> https://example.org"), "1\\. see \\[x\\](y), \\<b\\> https\\://example.org");
        assert_eq!(prose("    indented"), "indented");
        assert!(code_span(&"长".repeat(400)).ends_with("长…`"));
    }
}
