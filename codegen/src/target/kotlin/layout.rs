//! Code as ktfmt leaves it, in the style of Kotlin's own conventions.

use std::fmt::Write;

use crate::visible;

/// The longest line, in UTF-16 units, as Kotlin counts.
const WIDTH: usize = 100;

/// The longest documentation that is written beside code; what is longer is cut.
const LONGEST_DOC: usize = 400;

fn width(text: &str) -> usize {
    // Bytes are never fewer, and mostly they are enough to tell.
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

fn fits(indent: usize, text: &str) -> bool {
    indent + width(text) <= WIDTH
}

/// Items in brackets behind a head: in its line, or in a line for each. The first line is indented already.
pub(super) fn call(indent: usize, head: &str, items: &[String], end: &str) -> String {
    let line = format!("{head}({}){end}", items.join(", "));
    if fits(indent, &line) { line } else { broken(indent, head, items, end) }
}

/// One that is alone has no comma.
fn broken(indent: usize, head: &str, items: &[String], end: &str) -> String {
    let comma = if items.len() == 1 { "" } else { "," };
    let mut text = format!("{head}(");
    for item in items {
        // Writing to a String always succeeds.
        let _ = write!(text, "\n{:indent$}    {}", "", qualified(indent + 4, item, comma));
    }
    let _ = write!(text, "\n{:indent$}){end}", "");
    text
}

/// A name with a qualifier is broken before the full stop where it doesn't fit.
fn qualified(indent: usize, name: &str, behind: &str) -> String {
    let line = format!("{name}{behind}");
    match name.split_once('.') {
        Some((qualifier, name)) if !fits(indent, &line) && !name.contains(['"', '(']) => format!("{qualifier}\n{:indent$}    .{name}{behind}", ""),
        _ => line,
    }
}

/// A class with properties, and what it extends: a class with what that is made of, or an interface.
pub(super) fn class(indent: usize, head: &str, properties: &[String], parent: &str, arguments: &[String], end: &str) -> String {
    let declared = format!("{head}({}) :", properties.join(", "));
    let made = if arguments.is_empty() { parent.to_owned() } else { format!("{parent}({})", arguments.join(", ")) };
    let line = format!("{declared} {made}{end}");
    if fits(indent, &line) {
        return line;
    }
    let is_declared_in_line = fits(indent, &declared);
    let declared = if is_declared_in_line { declared } else { broken(indent, head, properties, " :") };
    if !is_declared_in_line && fits(indent + ") : ".len(), &format!("{made}{end}")) {
        return format!("{declared} {made}{end}");
    }
    let made = if arguments.is_empty() { format!("{made}{end}") } else { call(indent + 4, parent, arguments, end) };
    format!("{declared}\n{:indent$}    {made}", "")
}

/// A class that others can't make.
pub(super) fn internal_class(indent: usize, name: &str, property: &str, parent: &str) -> String {
    let (head, constructor) = (format!("public class {name}"), format!("internal constructor({property}) :"));
    let line = format!("{head} {constructor} {parent}");
    if fits(indent, &line) {
        line
    } else if fits(indent, &format!("{head} {constructor}")) {
        format!("{head} {constructor}\n{:indent$}    {parent}", "")
    } else {
        format!("{head}\n{:indent$}{}", "", behind(indent, &constructor, parent))
    }
}

/// An object, and the class that it extends with what that is made of.
pub(super) fn object(indent: usize, head: &str, parent: &str, arguments: &[String], end: &str) -> String {
    let line = format!("{head} {parent}({}){end}", arguments.join(", "));
    if fits(indent, &line) { line } else { format!("{head}\n{:indent$}    {}", "", call(indent + 4, parent, arguments, end)) }
}

/// What is behind the colon or the equals sign of a declaration, in its line or in the next.
pub(super) fn behind(indent: usize, head: &str, rest: &str) -> String {
    let line = format!("{head} {rest}");
    if fits(indent, &line) { line } else { format!("{head}\n{:indent$}    {rest}", "") }
}

/// A branch of a `when` that calls something.
pub(super) fn branch(indent: usize, condition: &str, function: &str, arguments: &[String]) -> String {
    let line = format!("{condition} -> {function}({})", arguments.join(", "));
    if fits(indent, &line) {
        return line;
    }
    format!("{}\n{:indent$}    {}", qualified(indent, condition, " ->"), "", call(indent + 4, function, arguments, ""))
}

/// A text of a spec as documentation, whose first line is indented already.
pub(super) fn doc(indent: usize, text: &str) -> String {
    let words = words(text);
    let line = format!("/** {} */", words.join(" "));
    if fits(indent, &line) {
        return line;
    }
    let mut out = String::from("/**");
    let mut column = WIDTH;
    for word in &words {
        let width = width(word);
        if column + 1 + width > WIDTH {
            let _ = write!(out, "\n{:indent$} * {word}", "");
            column = indent + " * ".len() + width;
        } else {
            out.push(' ');
            out.push_str(word);
            column += 1 + width;
        }
    }
    let _ = write!(out, "\n{:indent$} */", "");
    out
}

/// The words of a text as Markdown that means only itself: no tag, no link, no heading or list, no end or start of a comment, nothing hidden.
/// What would be a list at the start of a line stays behind the word before it.
fn words(text: &str) -> Vec<String> {
    let line = visible::visible_line(text, LONGEST_DOC, |line, it| line.extend(it.escape_unicode()));
    let mut words: Vec<String> = Vec::new();
    for word in line.split(' ') {
        let escaped = escape(word);
        match words.last_mut() {
            Some(last) if is_number_of_list(word) => {
                last.push(' ');
                last.push_str(&escaped);
            }
            None if is_number_of_list(word) => words.push(format!("{}\\{}", &word[..word.len() - 1], &word[word.len() - 1..])),
            _ => words.push(escaped),
        }
    }
    words
}

fn is_number_of_list(word: &str) -> bool {
    word.strip_suffix(['.', ')']).is_some_and(|number| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
}

fn escape(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len());
    let is_mark = !word.contains(|it: char| it.is_alphanumeric());
    for (at, it) in word.char_indices() {
        let is_first = at == 0;
        match it {
            '/' if escaped.ends_with('*') => escaped.push_str("&#47;"),
            '\\' | '*' | '[' | '<' | '#' | '@' => escaped.extend(['\\', it]),
            '&' if word[at + 1..].starts_with(|it: char| it == '#' || it.is_ascii_alphabetic()) => escaped.extend(['\\', it]),
            '>' if is_first => escaped.extend(['\\', it]),
            '`' if word[at + 1..].starts_with('`') || escaped.ends_with('`') => escaped.extend(['\\', it]),
            '_' if is_first || at + 1 == word.len() => escaped.extend(['\\', it]),
            '-' | '+' | '=' | '|' | '~' if is_first && is_mark => escaped.extend(['\\', it]),
            ':' | '(' if escaped == "TODO" => escaped.extend(['\\', it]),
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{behind, branch, call, class, doc};

    #[test]
    fn what_does_not_fit_goes_to_lines() {
        let items = |count: usize| vec!["x".repeat(20); count];
        assert_eq!(call(0, "a", &items(2), ","), format!("a({0}, {0}),", "x".repeat(20)));
        assert_eq!(call(4, "a", &items(5), ",").lines().count(), 7);
        assert_eq!(branch(0, &"a".repeat(60), "b", &items(2)), format!("{} ->\n    b({1}, {1})", "a".repeat(60), "x".repeat(20)));
    }

    #[test]
    fn a_class_is_broken_before_its_parent_first() {
        let properties = ["val a: Long".to_owned()];
        assert_eq!(class(4, "class A", &properties, "B", &["c".into()], ""), "class A(val a: Long) : B(c)");
        let name = "A".repeat(80);
        assert_eq!(class(4, &name, &properties, "B", &["c".into()], ""), format!("{name}(val a: Long) :\n        B(c)"));
        let name = "A".repeat(90);
        assert_eq!(class(4, &name, &properties, "B", &["c".into()], " {"), format!("{name}(\n        val a: Long\n    ) : B(c) {{"));
        assert_eq!(behind(0, &name, "= something"), format!("{name}\n    = something"));
    }

    #[test]
    fn words_are_filled_into_lines() {
        assert_eq!(doc(4, "One."), "/** One. */");
        let expected = format!("/**\n     *{}\n     *{}\n     */", " word".repeat(18), " word".repeat(12));
        assert_eq!(doc(4, &"word ".repeat(30)), expected);
    }

    #[test]
    fn a_comment_is_not_left_by_its_text() {
        assert_eq!(doc(0, "a*/b /* <b> &amp; [x](y) @see\n# h\u{202e}"), "/** a\\*&#47;b /\\* \\<b> \\&amp; \\[x](y) \\@see \\# h\\\\u{202e} */");
        assert_eq!(doc(0, "- x ``` TODO: _a_ it is 5. 1)"), "/** \\- x \\`\\`\\` TODO\\: \\_a\\_ it is 5. 1) */");
        assert_eq!(doc(0, "1. x"), "/** 1\\. x */");
    }
}
