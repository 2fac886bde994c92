//! Which errors a signal leaves, and which of them its message is.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Range;

use super::decode::{Kind, Signal};
use super::matching::match_template;
use super::{Identified, Match};
use crate::tables::{Code, HoleType, Literal, Piece, Tables, Template, trim_loose};

/// The errors that a signal may stand for.
pub(super) struct Candidates<'t, 'a> {
    tables: &'t Tables<'a>,
    set: Set,
}

/// A set of errors: what is known of them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Set {
    /// They have this code.
    Code(usize),
    /// Their category has the wire name of this one.
    Category(usize),
    /// Their category has this HTTP status.
    Status(u16),
    /// Nothing.
    All,
}

/// An error that a message is one of.
pub(super) struct Found<'a> {
    pub(super) matched: Match,
    pub(super) error: usize,
    pub(super) params: Vec<(&'a str, HoleType, Range<usize>)>,
}

/// Params of a template, and where they stand in the message.
type Params<'a> = Vec<(&'a str, HoleType, Range<usize>)>;

impl<'t, 'a> Candidates<'t, 'a> {
    /// By code if that is known, else by category, else by status, else all.
    pub(super) fn of(tables: &'t Tables<'a>, signal: &Signal<'_>) -> Self {
        let code = signal.code.as_deref().and_then(|wire| tables.codes.binary_search_by(|code| (*code.wire).cmp(wire)).ok());
        let category = signal.category.as_deref().and_then(|wire| tables.categories.iter().position(|category| category.wire.as_deref() == Some(wire)));
        let status = signal.status.filter(|status| tables.categories.iter().any(|category| category.status == Some(*status)));
        let set = match (code, category, status) {
            (Some(code), _, _) => Set::Code(code),
            (None, Some(category), _) => Set::Category(category),
            (None, None, Some(status)) => Set::Status(status),
            (None, None, None) => Set::All,
        };
        Self { tables, set }
    }

    /// The error whose message that is. Outside of a known code, the whole catalog is tried in the end.
    pub(super) fn find(&self, message: &str) -> Option<Found<'t>> {
        let inside = self.find_inside(message);
        if inside.is_some() || matches!(self.set, Set::Code(_) | Set::All) {
            return inside;
        }
        Self { tables: self.tables, set: Set::All }.find_inside(message)
    }

    fn find_inside(&self, message: &str) -> Option<Found<'t>> {
        self.find_exact(message).or_else(|| self.find_normalized(message))
    }

    fn find_exact(&self, message: &str) -> Option<Found<'t>> {
        let literal = self.find_literal(message, |literal| literal.text == message);
        let found = literal.map(|error| (error, Vec::new())).or_else(|| self.find_template(message, |template| &template.pieces, message));
        found.map(|(error, params)| Found { matched: Match::Exact, error, params })
    }

    fn find_normalized(&self, message: &str) -> Option<Found<'t>> {
        let trimmed = trim_loose(message);
        if trimmed.is_empty() {
            return None;
        }
        // A message that differs in case alone is nearer than one whose ends differ.
        let literal = self.find_literal(message, |literal| literal.text.eq_ignore_ascii_case(message)).or_else(|| self.find_literal(message, |_| true));
        let found = literal.map(|error| (error, Vec::new())).or_else(|| {
            let offset = trimmed.as_ptr() as usize - message.as_ptr() as usize;
            let (error, mut params) = self.find_template(message, |template| &template.normalized, &trimmed.to_ascii_lowercase())?;
            params.iter_mut().for_each(|(_, _, range)| *range = range.start + offset..range.end + offset);
            Some((error, params))
        });
        found.map(|(error, params)| Found { matched: Match::Normalized, error, params })
    }

    /// The error among the candidates whose message has no holes and is that one.
    fn find_literal(&self, message: &str, is_it: impl Fn(&Literal<'_>) -> bool) -> Option<usize> {
        let trimmed = trim_loose(message);
        let start = self.tables.literals.partition_point(|literal| compare_lower(&literal.normalized, trimmed) == Ordering::Less);
        let same = self.tables.literals[start..].iter().take_while(|literal| compare_lower(&literal.normalized, trimmed) == Ordering::Equal);
        self.the_one(same.filter(|literal| is_it(literal)).map(|literal| literal.error as usize).filter(|error| self.has(*error)))
    }

    /// The first template among the candidates that fits. `text` is the message as its pieces are compared.
    fn find_template(&self, message: &str, pieces: impl Fn(&'t Template<'a>) -> &'t [Piece<'a>], text: &str) -> Option<(usize, Params<'t>)> {
        let mut fitting: Vec<(u32, Vec<Range<usize>>)> = Vec::new();
        self.heads_of(message, |index| {
            let template = &self.tables.templates[index as usize];
            if self.has(template.error as usize)
                && let Some(ranges) = match_template(pieces(template), text)
            {
                fitting.push((index, ranges));
            }
        });
        let (first, ranges) = fitting.iter().min_by_key(|(index, _)| *index)?;
        let first = &self.tables.templates[*first as usize];
        let equals = fitting.iter().map(|(index, _)| &self.tables.templates[*index as usize]).filter(|other| are_alike(&first.pieces, &other.pieces));
        let error = self.the_one(equals.map(|template| template.error as usize))?;
        let holes = pieces(first).iter().filter_map(|piece| if let Piece::Hole(name, ty) = piece { Some((name.as_deref(), *ty)) } else { None });
        let params = holes.zip(ranges).filter_map(|((name, ty), range)| Some((name?, ty, range.clone()))).collect();
        Some((error, params))
    }

    /// Calls for each template whose head the message starts with.
    fn heads_of(&self, message: &str, mut visit: impl FnMut(u32)) {
        let start = message.trim_start_matches(crate::tables::is_loose);
        let heads = &self.tables.heads;
        for index in prefixes(heads, start, |head| &head.text, |head| head.parent) {
            heads[index].templates.iter().for_each(|template| visit(*template));
        }
    }

    /// Of several errors with the same message the first, but none if they differ in what the message doesn't tell.
    fn the_one(&self, mut errors: impl Iterator<Item = usize>) -> Option<usize> {
        let first = errors.next()?;
        let key = |error: usize| (self.tables.errors[error].code, self.tables.errors[error].category);
        let (mut least, mut is_clear) = (first, true);
        for other in errors {
            is_clear &= key(other) == key(first);
            least = least.min(other);
        }
        is_clear.then_some(least)
    }

    fn has(&self, error: usize) -> bool {
        let row = &self.tables.errors[error];
        let category = &self.tables.categories[row.category as usize];
        match self.set {
            Set::Code(code) => row.code == u32::try_from(code).ok(),
            Set::Category(index) => category.wire == self.tables.categories[index].wire,
            Set::Status(status) => category.status == Some(status),
            Set::All => true,
        }
    }

    /// What is left to say when no message fits.
    pub(super) fn without_message<'b>(&self, mut signal: Signal<'b>, kind: Kind) -> Identified<'b> {
        let in_text = || signal.message.as_deref().filter(|_| kind == Kind::PlainText).and_then(|text| self.find_code(text));
        let code = if let Set::Code(code) = self.set { Some(code) } else { in_text() };
        let (matched, error) = match code.map(|code| &self.tables.codes[code]) {
            Some(code) => {
                signal.code.get_or_insert_with(|| Cow::Owned(code.wire.clone().into_owned()));
                (Match::Code, code.only_error.map(|error| error as usize))
            }
            None if self.set == Set::All => (Match::None, None),
            None => (Match::Category, None),
        };
        Identified { matched, error, params: Vec::new(), signal }
    }

    /// The first code in a text that stands there as a whole word.
    fn find_code(&self, text: &str) -> Option<usize> {
        let bytes = text.as_bytes();
        let starts_word = |at: &usize| is_word(bytes[*at]) && (*at == 0 || !is_word(bytes[*at - 1]));
        let ends_word =
            |code: &Code<'_>, at: usize| code.wire.bytes().last().is_some_and(is_word) && !bytes.get(at + code.wire.len()).copied().is_some_and(is_word);
        (0..bytes.len()).filter(starts_word).find_map(|at| {
            let codes = &self.tables.codes;
            exact_prefixes(codes, &text[at..], |code| &code.wire, |code| code.parent).find(|code| ends_word(&codes[*code], at))
        })
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether two templates match the same messages: they differ at most in the names of their holes.
fn are_alike(one: &[Piece<'_>], other: &[Piece<'_>]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|pair| match pair {
            (Piece::Literal(one), Piece::Literal(other)) => one == other,
            (Piece::Hole(_, one), Piece::Hole(_, other)) => one == other,
            _ => false,
        })
}

/// Compares a text in lower case with one in any case.
fn compare_lower(lower: &str, text: &str) -> Ordering {
    lower.bytes().cmp(text.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// The indices of the entries that a text starts with, the longest first, but for the case of its letters. The entries are
/// sorted, and each knows the longest other that it starts with.
///
/// The last entry that isn't greater than the text starts with all entries that the text starts with: whatever stands between
/// the text and a start of it starts in the same way. So the rest is a walk up from there.
fn prefixes<E>(entries: &[E], text: &str, key: impl Fn(&E) -> &str, parent: impl Fn(&E) -> Option<u32>) -> impl Iterator<Item = usize> {
    let last = entries.partition_point(|entry| compare_lower(key(entry), text) != Ordering::Greater).checked_sub(1);
    let up = move |index: &usize| parent(&entries[*index]).map(|index| index as usize);
    std::iter::successors(last, up).filter(move |index| {
        let key = key(&entries[*index]);
        text.len() >= key.len() && text.as_bytes()[..key.len()].eq_ignore_ascii_case(key.as_bytes())
    })
}

/// The same to the letter.
fn exact_prefixes<E>(entries: &[E], text: &str, key: impl Fn(&E) -> &str, parent: impl Fn(&E) -> Option<u32>) -> impl Iterator<Item = usize> {
    let last = entries.partition_point(|entry| key(entry) <= text).checked_sub(1);
    let up = move |index: &usize| parent(&entries[*index]).map(|index| index as usize);
    std::iter::successors(last, up).filter(move |index| text.starts_with(key(&entries[*index])))
}
