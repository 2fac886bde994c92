//! Code as google-java-format leaves it.

use std::fmt::Write;

use crate::visible;

/// The longest line, in UTF-16 units, as Java counts.
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

/// Items in brackets behind a head: in its line, or in the next, or in a line for each. The first line is indented already. A name with a
/// qualifier is broken before the full stop where it doesn't fit.
pub(super) fn call(indent: usize, head: &str, items: &[String], end: &str) -> String {
    let joined = items.join(", ");
    let line = format!("{head}({joined}{end}");
    if fits(indent, &line) {
        return line;
    }
    let inner = indent + 4;
    if fits(inner, &joined) && fits(inner, &format!("{joined}{end}")) {
        return format!("{head}(\n{:inner$}{joined}{end}", "");
    }
    let mut text = format!("{head}(");
    for (index, item) in items.iter().enumerate() {
        let behind = if index + 1 == items.len() { end } else { "," };
        // Writing to a String always succeeds.
        let _ = write!(text, "\n{:inner$}", "");
        text.push_str(&qualified(inner, item, behind));
    }
    text
}

fn qualified(indent: usize, item: &str, behind: &str) -> String {
    let line = format!("{item}{behind}");
    match item.split_once('.') {
        Some((qualifier, name)) if !fits(indent, &line) && !item.contains(['"', '(']) => format!("{qualifier}\n{:indent$}    .{name}{behind}", ""),
        _ => line,
    }
}

/// The types that a sealed one permits, behind its head.
pub(super) fn permits(head: &str, names: &[String]) -> String {
    let line = format!("permits {} {{", names.join(", "));
    if fits(0, &format!("{head} {line}")) {
        format!("{head} {line}")
    } else if fits(4, &line) {
        format!("{head}\n    {line}")
    } else {
        format!("{head}\n    permits {} {{", names.join(",\n        "))
    }
}

/// The head of a record, with what it implements, up to its body or with an empty one.
pub(super) fn record(indent: usize, name: &str, components: &[String], implements: &str, body: &str) -> String {
    let head = call(indent, &format!("record {name}"), components, ")");
    let line = format!("{head} implements {implements} {body}");
    let more = indent + 4;
    // What goes on in the line of the components goes on there.
    let fits = match line.split_once('\n') {
        None => fits(indent, &line),
        Some((_, rest)) => !rest.contains('\n') && fits(0, rest),
    };
    if fits { line } else { format!("{head}\n{:more$}implements {implements} {body}", "") }
}

/// The head of a type, and what it implements.
pub(super) fn implementing(indent: usize, head: &str, implements: &str) -> String {
    let line = format!("{head} implements {implements} {{");
    let more = indent + 4;
    if fits(indent, &line) { line } else { format!("{head}\n{:more$}implements {implements} {{", "") }
}

/// Documentation: one paragraph, and tags.
pub(super) struct Doc {
    text: String,
    tags: Vec<String>,
}

impl Doc {
    /// Of text of a spec.
    pub(super) fn of(text: &str) -> Self {
        Self { text: javadoc(text), tags: Vec::new() }
    }

    /// Of text that is Javadoc already.
    pub(super) fn made(text: String) -> Self {
        Self { text, tags: Vec::new() }
    }

    pub(super) fn tag(mut self, tag: String) -> Self {
        self.tags.push(tag);
        self
    }

    /// The comment, whose first line is indented already.
    pub(super) fn write(&self, indent: usize) -> String {
        let line = format!("/** {} */", self.text);
        if self.tags.is_empty() && fits(indent, &line) {
            return line;
        }
        let mut out = String::from("/**");
        fill(&mut out, indent, &self.text);
        for (index, tag) in self.tags.iter().enumerate() {
            if index == 0 {
                let _ = write!(out, "\n{:indent$} *", "");
            }
            fill(&mut out, indent, tag);
        }
        let _ = write!(out, "\n{:indent$} */", "");
        out
    }
}

/// Words in lines; those of a tag are indented but for the first.
fn fill(out: &mut String, indent: usize, text: &str) {
    let hanging = if text.starts_with('@') { "    " } else { "" };
    let start = format!("\n{:indent$} *", "");
    let mut column = WIDTH;
    for (index, word) in text.split(' ').enumerate() {
        let width = width(word);
        if column + 1 + width > WIDTH {
            let hanging = if index == 0 { "" } else { hanging };
            out.push_str(&start);
            out.push(' ');
            out.push_str(hanging);
            column = indent + 3 + hanging.len();
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += width;
    }
}

/// A text of a spec in one line of Javadoc, where it means only itself: no tag, no end of the comment, no escape of Java, nothing hidden.
pub(super) fn javadoc(text: &str) -> String {
    let line = visible::visible_line(text, LONGEST_DOC, |line, it| line.extend(it.escape_unicode()));
    let mut out = String::with_capacity(line.len());
    for it in line.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            '\\' => out.push_str("&#92;"),
            '/' if out.ends_with('*') => out.push_str("&#47;"),
            '*' if out.is_empty() || out.ends_with(' ') => out.push_str("&#42;"),
            it => out.push(it),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Doc, call, javadoc, permits};

    #[test]
    fn what_does_not_fit_goes_to_the_next_line_or_to_lines() {
        let items = |count: usize| vec!["x".repeat(20); count];
        assert_eq!(call(0, "a", &items(2), ");"), format!("a({0}, {0});", "x".repeat(20)));
        assert_eq!(call(4, &"a".repeat(40), &items(3), ");").lines().count(), 2);
        assert_eq!(call(4, &"a".repeat(40), &items(5), ");").lines().count(), 6);
        let long = format!("Id.{}", "x".repeat(100));
        assert_eq!(call(0, "a", &[long], ")"), format!("a(\n    Id\n        .{})", "x".repeat(100)));
    }

    #[test]
    fn words_are_filled_into_lines() {
        assert_eq!(Doc::of("One.").write(2), "/** One. */");
        let text = "word ".repeat(30);
        let expected = format!("/**\n   *{}\n   *{}\n   */", " word".repeat(19), " word".repeat(11));
        assert_eq!(Doc::of(&text).write(2), expected);
        assert_eq!(Doc::of("One.").tag("@param x it".into()).write(0), "/**\n * One.\n *\n * @param x it\n */");
    }

    #[test]
    fn a_comment_is_not_left_by_its_text() {
        assert_eq!(javadoc("a*/b"), "a*&#47;b");
        assert_eq!(javadoc("*/ /* \\u002a/ {@code x} <b> &\n@see\u{202e}"), "&#42;/ /* &#92;u002a/ {&#64;code x} &lt;b&gt; &amp; &#64;see&#92;u{202e}");
    }

    #[test]
    fn permitted_types_stand_where_they_fit() {
        assert_eq!(permits("interface A", &["B".into()]), "interface A permits B {");
        assert_eq!(permits(&"a".repeat(90), &["Bbbbbb".into()]), format!("{}\n    permits Bbbbbb {{", "a".repeat(90)));
    }
}
