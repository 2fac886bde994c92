//! What a reader doesn't see in a text, and how to show it.

/// Whether a reader of a text wouldn't see what that character is: controls, line separators, marks of direction (Unicode TR 36, section 2.10),
/// spaces that aren't a space, what has no width, and code points without a meaning of their own.
///
/// ```
/// use errspec_codegen::visible::is_hidden;
/// assert!(is_hidden('\u{202e}') && is_hidden('\u{a0}') && !is_hidden(' ') && !is_hidden('中'));
/// ```
#[rustfmt::skip]
pub fn is_hidden(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    character.is_control()
        || matches!(character,
            '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{1680}' | '\u{180e}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{206f}' | '\u{3164}' | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..)
        || u32::from(character) & 0xfffe == 0xfffe
}

/// A text fit for a terminal: what is hidden in it is written as an escape. A tab stays, since it indents.
///
/// ```
/// assert_eq!(errspec_codegen::visible::visible("\u{1b}[31mred"), "\\u{1b}[31mred");
/// ```
pub fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) && character != '\t' {
            visible.extend(character.escape_unicode());
        } else {
            visible.push(character);
        }
    }
    visible
}

/// The first characters of a text, as they are in [`visible`]; an ellipsis stands for the rest.
///
/// ```
/// assert_eq!(errspec_codegen::visible::visible_start("a book", 1), "a…");
/// ```
pub fn visible_start(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => visible(&text[..end]) + "…",
        None => visible(text),
    }
}

/// A text in one line, whose white space is single spaces, of about so many bytes; an ellipsis stands for the rest. What is hidden is
/// written by `escape`.
pub fn visible_line(text: &str, longest: usize, escape: impl Fn(&mut String, char)) -> String {
    let mut line = String::with_capacity(text.len().min(longest + 4));
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        if line.len() + word.len() < longest && !word.contains(is_hidden) {
            line.push_str(word);
            continue;
        }
        for character in word.chars() {
            if line.len() >= longest {
                return line + "…";
            }
            if is_hidden(character) {
                escape(&mut line, character);
            } else {
                line.push(character);
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_line, visible_start};

    #[test]
    fn nothing_of_a_text_moves_a_cursor_or_hides() {
        assert_eq!(visible("\u{1b}[31mred\r\n\u{202e}\u{2066}\u{9b}"), "\\u{1b}[31mred\\u{d}\\u{a}\\u{202e}\\u{2066}\\u{9b}");
        assert_eq!(visible("\t中文 🙂 é"), "\t中文 🙂 é");
    }

    #[test]
    fn a_book_is_not_told() {
        assert_eq!(visible_start(&"中".repeat(1000), 400).chars().count(), 401);
        assert!(visible_line(&"中 ".repeat(1000), 400, |_, _| {}).len() < 410);
    }

    #[test]
    fn a_line_has_no_breaks_and_hides_nothing() {
        assert_eq!(visible_line(" a\n\tb\u{2028}c\u{202e} ", 400, |line, _| line.push('?')), "a b c?");
    }
}
