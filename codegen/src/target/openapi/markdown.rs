//! Text of the spec as CommonMark that shows it as it is.

use std::fmt::Write;

use super::json::{is_hidden, may_begin_hidden};

/// Paragraphs in the making.
#[derive(Default)]
pub(super) struct Paragraphs {
    pub(super) text: String,
}

impl Paragraphs {
    /// Adds a paragraph of a label and text of the spec, unless there is none.
    pub(super) fn add(&mut self, label: &str, text: &str) {
        if !is_blank(text) {
            self.begin().push_str(label);
            push_text(&mut self.text, text);
        }
    }

    /// Begins a paragraph whose CommonMark the caller adds.
    pub(super) fn begin(&mut self) -> &mut String {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        &mut self.text
    }
}

/// Adds text so that a reader of CommonMark sees it as it is: nothing in it is markup, its lines stay lines, and what can't be
/// seen is named.
pub(super) fn push_text(markdown: &mut String, text: &str) {
    let text = text.trim_matches(is_line_space);
    let mut lines = text.split('\n').map(|line| line.trim_matches([' ', '\t', '\r']));
    if let Some(first) = lines.next() {
        push_line(markdown, first);
    }
    for line in lines {
        markdown.push_str("\\\n");
        push_line(markdown, line);
    }
}

/// Whether [`push_text`] would add nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim_matches(is_line_space).is_empty()
}

fn is_line_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n')
}

fn push_line(markdown: &mut String, line: &str) {
    let mut copied = 0;
    for (at, _) in line.bytes().enumerate().filter(|(_, byte)| IS_SPECIAL[usize::from(*byte)]) {
        let Some(character) = line[at..].chars().next() else { break };
        // Joiners make emoji and ligatures, which show that they are there.
        if is_hidden(character) && !matches!(character, '\t' | '\u{200c}' | '\u{200d}') {
            markdown.push_str(&line[copied..at]);
            // `fmt::Write` for a string never fails.
            let _ = write!(markdown, "⟨U+{:04X}⟩", u32::from(character));
            copied = at + character.len_utf8();
        } else if is_markup(line.as_bytes(), at) {
            markdown.push_str(&line[copied..at]);
            markdown.push('\\');
            copied = at;
        }
    }
    markdown.push_str(&line[copied..]);
}

/// The bytes at which a line has to be looked at: punctuation that may be markup, and what may begin a hidden character.
static IS_SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0u8;
    loop {
        special[byte as usize] = may_begin_hidden(byte) || byte.is_ascii_punctuation();
        if byte == u8::MAX {
            break special;
        }
        byte += 1;
    }
};

/// Whether CommonMark, or its tables and strike-through on GitHub, could take the character at that place of a line for
/// more than text.
fn is_markup(line: &[u8], at: usize) -> bool {
    match line[at] {
        b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'>' | b'&' | b'~' | b'|' => true,
        b'_' => at == 0 || !line[at - 1].is_ascii_alphanumeric() || !line.get(at + 1).is_some_and(u8::is_ascii_alphanumeric),
        b'#' | b'+' | b'-' | b'=' | b':' => at == 0,
        // The number of a list item has up to nine digits.
        b'.' | b')' => (1..=9).contains(&at) && line[..at].iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::push_text;

    #[test]
    fn text_is_no_markup() {
        for (text, markdown) in [
            ("a snake_case word, 1.5 (x) - y!", "a snake_case word, 1.5 (x) - y!"),
            ("<b>&amp;</b> *a* _a_ [a](b)", "\\<b\\>\\&amp;\\</b\\> \\*a\\* \\_a\\_ \\[a\\](b)"),
            ("    # no code\n1. no list\n- x", "\\# no code\\\n1\\. no list\\\n\\- x"),
            ("a\r\n\r\nb\n", "a\\\n\\\nb"),
            ("\u{202e}x\u{0}", "⟨U+202E⟩x⟨U+0000⟩"),
            ("ends in \\", "ends in \\\\"),
        ] {
            let mut written = String::new();
            push_text(&mut written, text);
            assert_eq!(written, markdown);
        }
    }
}
