//! Text from a spec, fit for a terminal.

/// Controls, and what reorders or hides text, as escapes. A tab stays, since it indents.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => visible.push(character),
            _ if character.is_control() || is_invisible(character) => visible.extend(character.escape_unicode()),
            _ => visible.push(character),
        }
    }
    visible
}

/// The most that is told of a text from a spec, in characters.
const MOST_TOLD: usize = 400;

/// The same for a sentence around a text from a spec, which may be a whole book.
pub(super) fn brief(text: &str) -> String {
    match text.char_indices().nth(MOST_TOLD) {
        Some((end, _)) => visible(&text[..end]) + "…",
        None => visible(text),
    }
}

/// Line separators, bidirectional controls (Unicode TR 36, section 2.10), what has no width, and the byte order mark.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{brief, visible};

    #[test]
    fn nothing_of_a_spec_moves_a_cursor_or_hides() {
        assert_eq!(visible("\u{1b}[31mred\r\n\u{202e}\u{2066}\u{9b}"), "\\u{1b}[31mred\\u{d}\\u{a}\\u{202e}\\u{2066}\\u{9b}");
        assert_eq!(visible("\t中文 🙂 é"), "\t中文 🙂 é");
    }

    #[test]
    fn a_book_is_not_told() {
        assert_eq!(brief(&"中".repeat(1000)).chars().count(), 401);
    }
}
