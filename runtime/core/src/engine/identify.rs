//! Signal to error: which row of a table a response came from.

mod candidates;
mod decode;
mod json;
mod matching;

use std::borrow::Cow;
use std::ops::Range;

use super::tables::{HoleType, Tables};
use candidates::Candidates;
use decode::Kind;
pub use decode::Signal;
pub use matching::match_template;

/// How well a response matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Match {
    /// The message is the error's template with its holes filled.
    Exact,
    /// The same but for the case of ASCII letters, and white space, `.`, `!` and `。` at either end.
    Normalized,
    /// The code is known and no template fits.
    Code,
    /// Only the category or the HTTP status is known.
    Category,
    /// Nothing is known.
    None,
    /// The body looks like an error and is none.
    NotError,
}

impl Match {
    /// As every language writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Normalized => "normalized",
            Self::Code => "code",
            Self::Category => "category",
            Self::None => "none",
            Self::NotError => "not_error",
        }
    }
}

/// What a response was.
#[derive(Debug, Clone, PartialEq)]
pub struct Identified<'a> {
    /// How well it matched.
    pub matched: Match,
    /// Index of the error in the table.
    pub error: Option<usize>,
    /// The params that stood in the message.
    pub params: Vec<Param<'a>>,
    /// What the body said.
    pub signal: Signal<'a>,
}

/// A param as it stood in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it takes.
    pub ty: HoleType,
    /// The text in the hole.
    pub text: Cow<'a, str>,
}

/// Identifies a response by its HTTP status, if that is known, and the bytes of its body. It never fails, whatever the bytes are.
pub fn identify<'a>(tables: &'a Tables<'_>, status: Option<u16>, body: &'a [u8]) -> Identified<'a> {
    let decoded = decode::decode(tables, status, body);
    if decoded.kind == Kind::NotError {
        return Identified { matched: Match::NotError, error: None, params: Vec::new(), signal: decoded.signal };
    }
    let candidates = Candidates::of(tables, &decoded.signal);
    let message = decoded.signal.message.clone().unwrap_or_default();
    if let Some(found) = candidates.find(&message) {
        let params = found.params.into_iter().map(|(name, ty, range)| Param { name, ty, text: slice(&message, range) }).collect();
        return Identified { matched: found.matched, error: Some(found.error), params, signal: decoded.signal };
    }
    candidates.without_message(decoded.signal, decoded.kind)
}

/// A part of a message, which borrows what the message borrows.
fn slice<'a>(message: &Cow<'a, str>, range: Range<usize>) -> Cow<'a, str> {
    match message {
        Cow::Borrowed(text) => Cow::Borrowed(&text[range]),
        Cow::Owned(text) => Cow::Owned(text[range].to_owned()),
    }
}
