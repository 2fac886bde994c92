//! The syntax of templates: literal text, `{holes}`, and doubled braces.

use std::ops::Range;

/// A piece of a template as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Text with its braces undoubled.
    Literal(String),
    /// The name between braces, and the bytes of the hole with them.
    Hole { name: &'a str, range: Range<usize> },
}

/// Why a text is no template.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TemplateFault {
    pub(super) range: Range<usize>,
    pub(super) message: String,
    pub(super) label: &'static str,
    pub(super) help: &'static str,
}

const DOUBLE_IT: &str = "write `{{` or `}}` for a brace that stands in the text";
const NAME_IT: &str = "a hole is {lower_case} for a param or {UPPER_CASE} for a constant; where the table says it otherwise, keep its wording in `source:`";

/// Takes a template apart. No two literals follow each other.
pub(super) fn parse(template: &str) -> Result<Vec<Piece<'_>>, TemplateFault> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut at = 0;
    while let Some(offset) = template[at..].find(['{', '}']) {
        let brace = at + offset;
        literal.push_str(&template[at..brace]);
        let rest = &template[brace..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            literal.push_str(&rest[..1]);
            at = brace + 2;
        } else {
            let (name, end) = parse_hole(template, brace)?;
            if !literal.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            pieces.push(Piece::Hole { name, range: brace..end });
            at = end;
        }
    }
    literal.push_str(&template[at..]);
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    Ok(pieces)
}

fn parse_hole(template: &str, brace: usize) -> Result<(&str, usize), TemplateFault> {
    if template[brace..].starts_with('}') {
        return Err(TemplateFault {
            range: brace..brace + 1,
            message: "the message closes a brace that isn't open".into(),
            label: "closes nothing",
            help: DOUBLE_IT,
        });
    }
    let inner = brace + 1;
    match template[inner..].find(['{', '}']) {
        Some(length) if template[inner + length..].starts_with('}') => {
            let name = &template[inner..inner + length];
            let end = inner + length + 1;
            if is_hole_name(name) {
                Ok((name, end))
            } else {
                let message = if name.is_empty() { "the hole has no name".into() } else { format!("`{name}` is no name for a hole") };
                Err(TemplateFault { range: brace..end, message, label: "not a name", help: NAME_IT })
            }
        }
        _ => Err(TemplateFault {
            range: brace..brace + 1,
            message: "the message opens a brace that isn't closed".into(),
            label: "never closed",
            help: DOUBLE_IT,
        }),
    }
}

fn is_hole_name(name: &str) -> bool {
    is_snake_case(name) || is_constant_name(name)
}

/// Lower-case words of letters and digits with single underscores between them, a letter first.
pub(super) fn is_snake_case(name: &str) -> bool {
    is_words(name, |byte| byte.is_ascii_lowercase())
}

/// The same in upper case.
pub(super) fn is_constant_name(name: &str) -> bool {
    is_words(name, |byte| byte.is_ascii_uppercase())
}

fn is_words(name: &str, is_letter: impl Fn(u8) -> bool) -> bool {
    name.bytes().next().is_some_and(&is_letter)
        && name.split('_').all(|word| !word.is_empty() && word.bytes().all(|byte| is_letter(byte) || byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{Piece, is_constant_name, is_snake_case, parse};

    #[test]
    fn doubled_braces_are_text() {
        assert_eq!(parse("{{a}} {b}}}").unwrap(), [Piece::Literal("{a} ".into()), Piece::Hole { name: "b", range: 6..9 }, Piece::Literal("}".into())]);
    }

    #[test]
    fn unbalanced_braces_are_found_where_they_stand() {
        for (template, at) in [("a {b", 2), ("a }", 2), ("{a{b}}", 0), ("{", 0)] {
            assert_eq!(parse(template).unwrap_err().range.start, at, "{template}");
        }
    }

    #[test]
    fn what_leaked_from_a_program_is_no_hole() {
        for template in ["{utf16.length()}", "{jsonObj[key]}", "{}", "{ a }", "{aB}"] {
            assert!(parse(template).is_err(), "{template}");
        }
    }

    #[test]
    fn names_are_words_with_single_underscores() {
        assert!(is_snake_case("a_b2") && is_constant_name("A_2"));
        for name in ["", "_a", "a_", "a__b", "2a", "A", "é"] {
            assert!(!is_snake_case(name), "{name}");
        }
    }
}
