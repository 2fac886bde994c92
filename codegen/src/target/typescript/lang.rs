//! How TypeScript names, quotes and comments.

use std::fmt::Write;

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use crate::target::{Identifier, NameKind, Naming};

/// Classes of the language whose names a catalog's class would hide.
const BUILT_IN_ERRORS: [&str; 7] = ["AggregateError", "EvalError", "RangeError", "ReferenceError", "SuppressedError", "SyntaxError", "TypeError"];

/// Names that npm keeps to itself.
const RESERVED_PACKAGES: [&str; 2] = ["node_modules", "favicon.ico"];

/// Reserved words that are as long as a language tag.
const RESERVED_TAGS: [&str; 8] = ["do", "for", "if", "in", "let", "new", "try", "var"];

/// How much of a text a comment quotes; the whole of it stands in a table.
const COMMENT_LENGTH: usize = 500;

pub(super) struct TypeScriptNaming;

impl Naming for TypeScriptNaming {
    /// Only catalogs name something. Ids, codes and params are keys of tables and texts, which JavaScript takes as they are.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("catalog", class_name(name))],
            NameKind::Category | NameKind::Code | NameKind::Error | NameKind::Param | NameKind::Operation => Vec::new(),
        }
    }

    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[("catalog", "ServiceError"), ("catalog", "CatalogError")]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let (scope, name) = match package.strip_prefix('@').and_then(|it| it.split_once('/')) {
            Some((scope, name)) => (Some(scope), name),
            None => (None, package),
        };
        let is_fit = scope.is_none_or(is_package_word) && is_package_word(name) && package.len() <= 214 && !RESERVED_PACKAGES.contains(&package);
        (!is_fit).then(|| "npm takes up to 214 of a-z, 0-9, `-`, `_` and `.`, not starting with `.` or `_`, after an optional `@scope/`".into())
    }
}

fn is_package_word(word: &str) -> bool {
    !word.starts_with(['.', '_']) && !word.is_empty() && word.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.'))
}

/// The name of a catalog's class.
pub(super) fn class_name(catalog: &str) -> String {
    let name = catalog.to_upper_camel_case() + "Error";
    if BUILT_IN_ERRORS.contains(&name.as_str()) { name + "_" } else { name }
}

/// A string literal.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_quoted(&mut out, text);
    out
}

/// Writes a string literal, in the quotes that prettier prefers: those that need less escaping.
pub(super) fn push_quoted(out: &mut String, text: &str) {
    let count = |quote| text.bytes().filter(|byte| *byte == quote).count();
    let quote = if count(b'"') > count(b'\'') { '\'' } else { '"' };
    out.push(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            it if it == quote => out.extend(['\\', it]),
            it => push_visible(out, it),
        }
    }
    out.push(quote);
}

/// A text in one line of a comment, in which it can't end the comment or begin a tag, and in which nothing is invisible.
pub(super) fn comment_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = ' ';
    for (count, character) in text.trim().chars().enumerate() {
        match character {
            _ if count == COMMENT_LENGTH => {
                out.push('…');
                break;
            }
            '\t' | '\n' | '\r' | ' ' if previous == ' ' => continue,
            '\t' | '\n' | '\r' | ' ' => out.push(' '),
            '/' if previous == '*' => out.push_str("\\/"),
            '@' => out.push_str("\\@"),
            it => push_visible(&mut out, it),
        }
        previous = if character.is_ascii_whitespace() { ' ' } else { character };
    }
    out
}

/// A text in one line of Markdown: as it is if nothing in it could mean something there, else as a code span.
pub(super) fn inline_text(text: &str) -> String {
    let is_tame = |it: char| it.is_alphanumeric() || matches!(it, ' ' | ',' | '.' | ':' | '-' | '，' | '。' | '：' | '、');
    let text = comment_text(text);
    if text.chars().all(is_tame) && text.starts_with(char::is_alphabetic) || text.is_empty() {
        return text;
    }
    // A fence is as long as no run of back-ticks in the text.
    let runs: Vec<_> = text.split(|it| it != '`').map(str::len).collect();
    let fence = "`".repeat((1..=text.len() + 1).find(|length| !runs.contains(length)).unwrap_or(1));
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    [&fence, gap, &text, gap, &fence].concat()
}

/// What a person would call the module of a locale.
pub(super) fn variable_name(locale: &str) -> String {
    let name = locale.to_lower_camel_case();
    if RESERVED_TAGS.contains(&name.as_str()) { name + "_" } else { name }
}

/// A comment for the declaration that follows, as lines with that indent; nothing if there are no lines.
pub(super) fn doc_comment(indent: &str, lines: &[String]) -> String {
    match lines {
        [] => String::new(),
        [line] => [indent, "/** ", line, " */\n"].concat(),
        lines => {
            let mut out = [indent, "/**\n"].concat();
            for line in lines {
                out.push_str(indent);
                out.push_str([" * ", line].concat().trim_end());
                out.push('\n');
            }
            out + indent + " */\n"
        }
    }
}

/// A character that a reader sees for what it is, or its escape.
fn push_visible(out: &mut String, character: char) {
    if is_visible(character) {
        out.push(character);
    } else {
        push_utf16_escapes(out, character);
    }
}

/// A character as JavaScript and JSON escape it.
pub(super) fn push_utf16_escapes(out: &mut String, character: char) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        // Writing into a string never fails.
        let _ = write!(out, "\\u{unit:04x}");
    }
}

/// ASCII, letters and digits of all scripts, and the punctuation of Chinese. Not marks, emoji, conjoining letters and whatever joins,
/// turns or hides its neighbours: those are also what editors and prettier disagree on the width of.
pub(super) fn is_visible(character: char) -> bool {
    match character {
        ' '..='~' => true,
        '\u{1100}'..='\u{11ff}' | '\u{2100}'..='\u{2bff}' | '\u{1f000}'..='\u{1ffff}' => false,
        '·' | '×' | '–' | '—' | '‘' | '’' | '“' | '”' | '…' | '、'..='】' | '〔'..='〛' | '！'..='～' => true,
        it => it.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::{TypeScriptNaming, class_name, comment_text, quoted};
    use crate::target::Naming;

    #[test]
    fn a_literal_hides_nothing() {
        assert_eq!(quoted("中文，é\u{202e}\u{2028}\0\u{1f469}"), r#""中文，é\u202e\u2028\u0000\ud83d\udc69""#);
        assert_eq!(quoted("a\\\n\"b\""), r#"'a\\\n"b"'"#);
        assert_eq!(quoted("\"it's"), r#""\"it's""#);
    }

    #[test]
    fn a_text_can_not_leave_its_comment() {
        assert_eq!(comment_text(" a */ b\n\t@deprecated {@link x} */"), r"a *\/ b \@deprecated {\@link x} *\/");
    }

    #[test]
    fn no_class_hides_one_of_the_language() {
        assert_eq!(class_name("type"), "TypeError_");
        assert_eq!(class_name("model_arts"), "ModelArtsError");
    }

    #[test]
    fn packages_are_named_as_npm_wants_it() {
        for package in ["errors", "@scope/service-errors", "a.b_c-1"] {
            assert_eq!(TypeScriptNaming.package_fault(package), None, "{package}");
        }
        for package in ["", "Errors", ".a", "_a", "@/a", "@a/", "@a/.b", "a/b", "a b", "node_modules", "é"] {
            assert!(TypeScriptNaming.package_fault(package).is_some(), "{package}");
        }
    }
}
