//! JSON laid out for people: a member on each line, what is small on one line, and no character that can't be seen.

use std::cell::Cell;
use std::io::{self, Write};

use serde::{Serialize, Serializer};
use serde_json::ser::Formatter;
use serde_json::value::RawValue;

use crate::model::Text;

/// How one document is being laid out.
#[derive(Default)]
pub(super) struct Layout {
    /// Set while a value is written on one line.
    one_line: Cell<bool>,
}

impl Layout {
    /// The value, to be written on one line.
    pub(super) fn one_line<T>(&self, value: T) -> OneLine<'_, T> {
        OneLine { layout: self, value }
    }

    /// The text of a document whose values were made with this layout.
    pub(super) fn write(&self, document: &impl Serialize) -> String {
        self.write_at(0, document) + "\n"
    }

    /// A value's text, once and for every document in which it stands as deep as that.
    pub(super) fn part(&self, depth: usize, value: &impl Serialize) -> Box<RawValue> {
        // What was just written is JSON.
        RawValue::from_string(self.write_at(depth, value)).unwrap_or_else(|_| RawValue::NULL.to_owned())
    }

    fn write_at(&self, depth: usize, value: &impl Serialize) -> String {
        let mut text = Vec::new();
        let mut serializer = serde_json::Serializer::with_formatter(&mut text, Lines { layout: self, depth, is_empty: true });
        // The views hold strings, numbers and JSON values only, with string keys, and a vector takes every byte.
        let _ = value.serialize(&mut serializer);
        // Whatever was written came from strings.
        String::from_utf8(text).unwrap_or_default()
    }
}

/// A value that is written on one line, with all that is in it.
pub(super) struct OneLine<'a, T> {
    layout: &'a Layout,
    value: T,
}

impl<T> OneLine<'_, T> {
    pub(super) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: Serialize> Serialize for OneLine<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let outside = self.layout.one_line.replace(true);
        let result = self.value.serialize(serializer);
        self.layout.one_line.set(outside);
        result
    }
}

/// An object whose members are made while it is written, so that a large one never stands in memory.
pub(super) struct Members<F>(pub(super) F);

impl<F, I, K, V> Serialize for Members<F>
where
    F: Fn() -> I,
    I: Iterator<Item = (K, V)>,
    K: Serialize,
    V: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map((self.0)())
    }
}

/// A text in each locale.
pub(super) struct ByLocale<'a> {
    pub(super) locales: &'a [String],
    pub(super) text: &'a Text,
}

impl Serialize for ByLocale<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.locales.iter().zip(self.text.iter()))
    }
}

struct Lines<'a> {
    layout: &'a Layout,
    depth: usize,
    /// Whether the object or array that ends now has nothing in it.
    is_empty: bool,
}

impl Lines<'_> {
    fn begin<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_empty = true;
        writer.write_all(bracket)
    }

    /// What stands before a member or an item; `padding` before the first one on a line.
    fn separate<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool, padding: &[u8]) -> io::Result<()> {
        match (self.layout.one_line.get(), first) {
            (true, true) => writer.write_all(padding),
            (true, false) => writer.write_all(b", "),
            (false, first) => {
                writer.write_all(if first { b"\n" } else { b",\n" })?;
                self.indent(writer)
            }
        }
    }

    fn end<W: ?Sized + Write>(&mut self, writer: &mut W, padding: &[u8], bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if !self.is_empty {
            if self.layout.one_line.get() {
                writer.write_all(padding)?;
            } else {
                writer.write_all(b"\n")?;
                self.indent(writer)?;
            }
        }
        self.is_empty = false;
        writer.write_all(bracket)
    }

    fn indent<W: ?Sized + Write>(&self, writer: &mut W) -> io::Result<()> {
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }
}

impl Formatter for Lines<'_> {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"[")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.separate(writer, first, b"")
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_empty = false;
        Ok(())
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"", b"]")
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"{")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.separate(writer, first, b" ")
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_empty = false;
        Ok(())
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b" ", b"}")
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, hidden)) = find_hidden(rest) {
            writer.write_all(&rest.as_bytes()[..at])?;
            for unit in hidden.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &rest[at + hidden.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

/// The first character that can't be seen, and where it stands. Most bytes can't begin one, so most of a text isn't decoded.
fn find_hidden(text: &str) -> Option<(usize, char)> {
    // Most of a document is ASCII, in which nothing is hidden but controls, and serde_json has escaped all of these but one.
    if text.is_ascii() && !text.as_bytes().contains(&b'\x7f') {
        return None;
    }
    let candidates = text.bytes().enumerate().filter(|(_, byte)| may_begin_hidden(*byte));
    candidates.filter_map(|(at, _)| text[at..].chars().next().map(|it| (at, it))).find(|(_, it)| is_hidden(*it))
}

/// Whether a character for which [`is_hidden`] holds can begin with that byte of UTF-8.
pub(super) const fn may_begin_hidden(byte: u8) -> bool {
    matches!(byte, 0..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3)
}

/// Whether a character can't be seen, or moves others: controls, line separators, bidirectional and zero-width marks, tags.
pub(crate) fn is_hidden(character: char) -> bool {
    match character {
        ' '..='~' => false,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}' => true,
        other => other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Layout, is_hidden, may_begin_hidden};

    #[test]
    fn small_values_stand_on_one_line_and_large_ones_on_many() {
        let layout = Layout::default();
        let small = layout.one_line(json!({ "a": [1, 2], "b": {}, "c": [] }));
        let text = layout.write(&[serde_json::to_value(&small).unwrap(), json!({})]);
        assert_eq!(text, "[\n  {\n    \"a\": [\n      1,\n      2\n    ],\n    \"b\": {},\n    \"c\": []\n  },\n  {}\n]\n");
        assert_eq!(layout.write(&[small]), "[\n  { \"a\": [1, 2], \"b\": {}, \"c\": [] }\n]\n");
    }

    #[test]
    fn every_hidden_character_is_found_by_its_first_byte() {
        for character in ('\0'..=char::MAX).filter(|it| is_hidden(*it)) {
            assert!(may_begin_hidden(character.to_string().as_bytes()[0]), "{character:?}");
        }
    }

    #[test]
    fn what_can_not_be_seen_is_escaped_and_reads_back() {
        let layout = Layout::default();
        let text = "\u{202e}a\u{2028}b\u{7f}c\u{85}中文，\u{feff}\u{e0041}👩\u{200d}💻\u{0}\n";
        let written = layout.write(&text);
        assert_eq!(written, "\"\\u202ea\\u2028b\\u007fc\\u0085中文，\\ufeff\\udb40\\udc41👩\\u200d💻\\u0000\\n\"\n");
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), text);
    }
}
