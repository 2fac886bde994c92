//! The tables that [`identify`](super::identify::identify) works on: plain data, worked out by the generator.
//!
//! In a generated crate they borrow from the program itself; the generator's own are made as it runs. Indices are into the fields of
//! [`Tables`].

use std::borrow::Cow;
use std::net::Ipv4Addr;

/// One catalog.
#[derive(Debug, Clone)]
pub struct Tables<'a> {
    /// The catalog's id.
    pub catalog: Cow<'a, str>,
    /// What may stand before a body.
    pub body_prefixes: Cow<'a, [Cow<'a, str>]>,
    /// Bodies that look like an error and are none: each is a part of the body it stands for.
    pub not_errors: Cow<'a, [Shape<'a>]>,
    /// The shapes of bodies, in the order in which they are tried.
    pub envelopes: Cow<'a, [Shape<'a>]>,
    /// The rows, in the order of the spec.
    pub errors: Cow<'a, [Row<'a>]>,
    /// Every code on the wire, sorted.
    pub codes: Cow<'a, [Code<'a>]>,
    /// The categories, in the order of the spec.
    pub categories: Cow<'a, [Category<'a>]>,
    /// Messages without holes by their [normalized](normalize) text, sorted by it, then by error.
    pub literals: Cow<'a, [Literal<'a>]>,
    /// Where to look for a message without holes: a hash table with open addressing, of a power of two of slots. In the slot of a text's
    /// [hash](hash), or the next that isn't taken by another, is one more than the index of the first literal with the same normalized
    /// text; 0 is an empty slot, and at least one is.
    pub slots: Cow<'a, [u32]>,
    /// Messages with holes by the [normalized](normalize_start) literal they start with, sorted by it; each text once.
    pub heads: Cow<'a, [Head<'a>]>,
    /// Messages with holes: narrower ones before those that match all that they match and more.
    pub templates: Cow<'a, [Template<'a>]>,
}

impl<'a> Tables<'a> {
    /// The literals with the same normalized text as this one, if there is a literal of just this text.
    pub(crate) fn find_exact(&self, text: &str) -> &[Literal<'a>] {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash(text) & mask;
        while let Some(first) = self.slots.get(slot).and_then(|index| index.checked_sub(1)) {
            let same = self.same_normalized(first as usize);
            if same.iter().any(|literal| literal.text == text) {
                return same;
            }
            slot = (slot + 1) & mask;
        }
        &[]
    }

    /// The literals with that normalized text.
    pub(crate) fn find_normalized(&self, normalized: &str) -> &[Literal<'a>] {
        let first = self.literals.partition_point(|literal| *literal.normalized < *normalized);
        if self.literals.get(first).is_some_and(|literal| literal.normalized == normalized) { self.same_normalized(first) } else { &[] }
    }

    fn same_normalized(&self, first: usize) -> &[Literal<'a>] {
        let normalized = &self.literals[first].normalized;
        let length = self.literals[first..].iter().take_while(|literal| literal.normalized == *normalized).count();
        &self.literals[first..first + length]
    }
}

/// The hash of a text in [`Tables::slots`]: eight bytes at a time are mixed in by a multiplication, as in Firefox and rustc (`FxHash`).
/// Whoever makes the tables trusts their texts; a hostile message can't do more than meet one long run of slots.
pub fn hash(text: &str) -> usize {
    const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;
    let mix = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(SEED);
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let hash = words.iter().fold(text.len() as u64, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let hash = mix(hash, u64::from_le_bytes(last));
    // The upper bits are the well mixed ones.
    usize::try_from(hash >> 32).unwrap_or_default()
}

/// One error.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// Its id.
    pub id: Cow<'a, str>,
    /// Index of its code in [`Tables::codes`].
    pub code: Option<u32>,
    /// Index of its category.
    pub category: u32,
}

/// A code on the wire.
#[derive(Debug, Clone)]
pub struct Code<'a> {
    /// The code.
    pub wire: Cow<'a, str>,
    /// Index of the longest other code that this one starts with.
    pub parent: Option<u32>,
    /// Index of the error that has it, if it is the only one.
    pub only_error: Option<u32>,
}

/// A category.
#[derive(Debug, Clone)]
pub struct Category<'a> {
    /// Its HTTP status.
    pub status: Option<u16>,
    /// What a body calls it.
    pub wire: Option<Cow<'a, str>>,
}

/// A message without holes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Literal<'a> {
    /// The normalized text.
    pub normalized: Cow<'a, str>,
    /// Index of the error.
    pub error: u32,
    /// The text.
    pub text: Cow<'a, str>,
}

/// The literal that messages with holes start with.
#[derive(Debug, Clone)]
pub struct Head<'a> {
    /// The normalized text; empty for messages that start with a hole.
    pub text: Cow<'a, str>,
    /// Index of the longest other head that this one starts with.
    pub parent: Option<u32>,
    /// Indices of the templates that start with it, in order.
    pub templates: Cow<'a, [u32]>,
}

/// A message with holes.
#[derive(Debug, Clone)]
pub struct Template<'a> {
    /// Index of the error.
    pub error: u32,
    /// The pieces: literals and holes in turn.
    pub pieces: Cow<'a, [Piece<'a>]>,
    /// The same in lower case, with white space and full stops off its ends.
    pub normalized: Cow<'a, [Piece<'a>]>,
}

/// A piece of a template. No two holes touch, and no two literals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that stands there as it is; never empty.
    Literal(Cow<'a, str>),
    /// A hole; its name if it is a param, None if it is a constant of the server.
    Hole(Option<Cow<'a, str>>, HoleType),
}

/// What a hole takes. White space is what Unicode calls so, digits and letters are those of ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoleType {
    /// Any text, even none.
    String,
    /// Text without white space; at least one character.
    Token,
    /// Decimal digits with an optional minus sign.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An IPv4 address in dotted decimals.
    Ipv4,
}

impl HoleType {
    /// Whether a text as a whole is a value of this type.
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::String => true,
            Self::Token => !text.is_empty() && !text.contains(char::is_whitespace),
            Self::Integer => is_integer(text),
            Self::Number => is_number(text),
            Self::Boolean => matches!(text, "true" | "false"),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        }
    }
}

fn is_integer(text: &str) -> bool {
    is_digits(text.strip_prefix('-').unwrap_or(text))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How long the text of a number may be, in bytes: twice what writes out every digit that a double can have (IEEE 754: 767).
/// The bound keeps matching linear.
pub(crate) const LONGEST_NUMBER: usize = 1536;

/// An integer, then an optional fraction, then an optional exponent.
fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    text.len() <= LONGEST_NUMBER
        && is_integer(whole)
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(|exponent| is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

/// The shape of a JSON value, with variables in it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number; integers and fractions that are equal are one.
    Number(f64),
    /// A string.
    String(Cow<'a, str>),
    /// A place to read.
    Variable {
        /// What stands there.
        variable: Variable,
        /// The shape fits without it too.
        optional: bool,
    },
    /// An object that has these fields, and may have others.
    Object(Cow<'a, [(Cow<'a, str>, Shape<'a>)]>),
    /// An array of just these items.
    Array(Cow<'a, [Shape<'a>]>),
}

/// What is read from a place of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variable {
    /// The message.
    Message,
    /// The code.
    Code,
    /// The wire's name of the category.
    Category,
    /// The id by which the service's logs are searched.
    Trace,
    /// Something that says nothing about the error.
    Other,
}

/// Whether two texts are told apart by it at their ends: white space, and what ends a sentence.
pub(crate) fn is_loose(character: char) -> bool {
    character.is_whitespace() || matches!(character, '.' | '!' | '。')
}

/// A text as it is compared when its case and its ends may differ: ASCII letters in lower case, without white space, `.`, `!`
/// and `。` at either end.
pub fn normalize(text: &str) -> String {
    text.trim_matches(is_loose).to_ascii_lowercase()
}

/// The same for the start of a text whose end isn't known: only its start is trimmed.
pub fn normalize_start(text: &str) -> String {
    text.trim_start_matches(is_loose).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::HoleType;

    #[test]
    fn numbers_are_json_numbers() {
        for text in ["0", "-1", "1.5", "1e9", "2.5E-3", "-0.0"] {
            assert!(HoleType::Number.accepts(text), "{text}");
        }
        for text in ["", "-", ".5", "5.", "1e", "1e+", "0x1", "NaN", "inf", "+1", "1 "] {
            assert!(!HoleType::Number.accepts(text), "{text}");
        }
    }
}
