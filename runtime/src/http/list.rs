//! Header fields that list what a client would have, each element with a weight (RFC 9110, sections 5.6.1 and 12.4.2).

/// `application/json;q=0.5`, of `Accept: text/html, application/json;q=0.5`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Element<'h> {
    /// What stands before the first semicolon.
    pub(super) name: &'h [u8],
    /// The weight in thousandths. Zero says that it isn't wanted.
    pub(super) weight: u16,
}

/// The elements of all lines of a field, in order. What can't be read is left out: a client that writes nonsense gets what one gets
/// that writes nothing.
pub(super) fn elements<'h>(lines: impl IntoIterator<Item = &'h [u8]>) -> impl Iterator<Item = Element<'h>> {
    lines.into_iter().flat_map(|line| Split { rest: Some(line), separator: b',' }).filter_map(element)
}

fn element(text: &[u8]) -> Option<Element<'_>> {
    let mut parts = Split { rest: Some(text), separator: b';' };
    let name = parts.next()?.trim_ascii();
    let mut weights = parts.filter_map(|param| match param.trim_ascii() {
        [b'q' | b'Q', b'=', value @ ..] => Some(value),
        _ => None,
    });
    let weight = weights.next().map_or(Some(MOST), weight)?;
    (!name.is_empty()).then_some(Element { name, weight })
}

const MOST: u16 = 1000;

/// `0.25` is 250. More than three digits are more than the grammar allows, and count for nothing.
fn weight(text: &[u8]) -> Option<u16> {
    let (whole, fraction) = match text {
        [whole] => (whole, &[][..]),
        [whole, b'.', fraction @ ..] => (whole, fraction),
        _ => return None,
    };
    if !matches!(whole, b'0' | b'1') || !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digits = fraction.iter().chain(b"000").take(3);
    let thousandths = digits.fold(u16::from(whole - b'0'), |sum, digit| sum * 10 + u16::from(digit - b'0'));
    (thousandths <= MOST).then_some(thousandths)
}

/// What stands between separators, but for those in quoted strings.
struct Split<'h> {
    rest: Option<&'h [u8]>,
    separator: u8,
}

impl<'h> Iterator for Split<'h> {
    type Item = &'h [u8];

    fn next(&mut self) -> Option<&'h [u8]> {
        let rest = self.rest?;
        let (mut is_quoted, mut is_escaped) = (false, false);
        let end = rest.iter().position(|&byte| {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_quoted => is_escaped = true,
                b'"' => is_quoted = !is_quoted,
                _ => return byte == self.separator && !is_quoted,
            }
            false
        });
        self.rest = end.map(|end| &rest[end + 1..]);
        Some(&rest[..end.unwrap_or(rest.len())])
    }
}

#[cfg(test)]
mod tests {
    use super::{Element, elements};

    fn read(text: &str) -> Vec<(&str, u16)> {
        elements([text.as_bytes()]).map(|Element { name, weight }| (std::str::from_utf8(name).unwrap(), weight)).collect()
    }

    #[test]
    fn an_element_without_a_weight_is_wanted_most() {
        assert_eq!(read("a/b, c/d ;q=0.5,\te/f; Q=0"), [("a/b", 1000), ("c/d", 500), ("e/f", 0)]);
        assert_eq!(read("a;q=1.000,b;q=0.,c;q=0.12,d;q=0.0019"), [("a", 1000), ("b", 0), ("c", 120), ("d", 1)]);
    }

    #[test]
    fn separators_in_quotes_separate_nothing() {
        assert_eq!(read(r#"a;title=",;q=0.1,\",";q=0.5, b"#), [("a", 500), ("b", 1000)]);
        assert_eq!(read(r#"a, b;title="never closed, c;q=0.5"#), [("a", 1000), ("b", 1000)]);
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        assert_eq!(read(",, ;q=1, a;q=2, b;q=, c;q=.5, d;q=-0.1, e;q=1.001, f;q=0,5, g;q=0.1x, h"), [("f", 0), ("5", 1000), ("h", 1000)]);
        assert_eq!(read(""), []);
    }

    #[test]
    fn the_lines_of_a_field_are_one_list() {
        assert_eq!(elements([&b"a"[..], b"b;q=0.1"]).count(), 2);
    }
}
