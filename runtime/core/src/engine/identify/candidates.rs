//! Which errors a signal leaves, and which of them its message is.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::super::tables::{Code, HoleType, Piece, Tables, Template, is_loose};
use super::decode::{Kind, Signal};
use super::matching::match_template;
use super::{Identified, Match};

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

/// A message, and as it is compared when case and ends are left aside, which most messages needn't be.
struct Wanted<'m> {
    message: &'m str,
    /// How much of the message is loose at its start.
    offset: usize,
    /// The rest in lower case.
    lower: OnceCell<String>,
    /// How much of that is before what is loose at the end.
    length: usize,
}

impl<'m> Wanted<'m> {
    fn new(message: &'m str) -> Self {
        let start = message.trim_start_matches(is_loose);
        Self { message, offset: message.len() - start.len(), lower: OnceCell::new(), length: start.trim_end_matches(is_loose).len() }
    }

    /// The message in lower case, without what is loose at its start.
    fn lower(&self) -> &str {
        self.lower.get_or_init(|| self.message[self.offset..].to_ascii_lowercase())
    }

    /// The message as [`normalize`](super::super::tables::normalize) has it.
    fn normalized(&self) -> &str {
        &self.lower()[..self.length]
    }
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
        let wanted = Wanted::new(message);
        let inside = self.find_inside(&wanted);
        if inside.is_some() || matches!(self.set, Set::Code(_) | Set::All) {
            return inside;
        }
        Self { tables: self.tables, set: Set::All }.find_inside(&wanted)
    }

    fn find_inside(&self, wanted: &Wanted<'_>) -> Option<Found<'t>> {
        self.find_exact(wanted).or_else(|| self.find_normalized(wanted))
    }

    fn find_exact(&self, wanted: &Wanted<'_>) -> Option<Found<'t>> {
        let same = self.tables.find_exact(wanted.message).iter().filter(|literal| literal.text == wanted.message);
        let literal = self.the_one(same.map(|literal| literal.error as usize)).map(|error| (error, Vec::new()));
        let found = literal.or_else(|| self.find_template(wanted, |template| &template.pieces, wanted.message));
        found.map(|(error, params)| Found { matched: Match::Exact, error, params })
    }

    fn find_normalized(&self, wanted: &Wanted<'_>) -> Option<Found<'t>> {
        if wanted.normalized().is_empty() {
            return None;
        }
        let same = self.tables.find_normalized(wanted.normalized());
        // A message that differs in case alone is nearer than one whose ends differ.
        let in_case = same.iter().filter(|literal| literal.text.eq_ignore_ascii_case(wanted.message));
        let literal = self.the_one(in_case.map(|literal| literal.error as usize)).or_else(|| self.the_one(same.iter().map(|literal| literal.error as usize)));
        let found = literal.map(|error| (error, Vec::new())).or_else(|| {
            let (error, mut params) = self.find_template(wanted, |template| &template.normalized, wanted.normalized())?;
            for (_, _, range) in &mut params {
                *range = range.start + wanted.offset..range.end + wanted.offset;
            }
            Some((error, params))
        });
        found.map(|(error, params)| Found { matched: Match::Normalized, error, params })
    }

    /// The first template among the candidates that fits. `text` is the message as its pieces are compared.
    fn find_template(&self, wanted: &Wanted<'_>, pieces: impl Fn(&'t Template<'a>) -> &'t [Piece<'a>], text: &str) -> Option<(usize, Params<'t>)> {
        let heads = &self.tables.heads;
        let mut best: Option<(u32, usize, Vec<Range<usize>>)> = None;
        for head in prefixes(heads, wanted.lower(), |head| &head.text, |head| head.parent) {
            // The templates of a head are in order, so that the first that fits is its best.
            let better = heads[head].templates.iter().take_while(|index| best.as_ref().is_none_or(|(best, ..)| *index < best));
            let mut fitting = better.filter_map(|index| {
                let template = &self.tables.templates[*index as usize];
                let ranges = if self.has(template.error as usize) { match_template(pieces(template), text) } else { None };
                Some((*index, head, ranges?))
            });
            let found = fitting.next();
            best = found.or(best);
        }
        let (index, head, ranges) = best?;
        let template = &self.tables.templates[index as usize];
        let of_head = heads[head].templates.iter().map(|index| &self.tables.templates[*index as usize]);
        let alike = of_head.filter(|other| are_alike(&template.pieces, &other.pieces));
        let error = self.the_one(alike.map(|template| template.error as usize))?;
        let holes = pieces(template).iter().filter_map(|piece| if let Piece::Hole(name, ty) = piece { Some((name.as_deref(), *ty)) } else { None });
        Some((error, holes.zip(ranges).filter_map(|((name, ty), range)| Some((name?, ty, range))).collect()))
    }

    /// The candidate among errors with the same message: of several the first, but none if they differ in what the message doesn't tell.
    fn the_one(&self, errors: impl Iterator<Item = usize>) -> Option<usize> {
        let mut errors = errors.filter(|error| self.has(*error));
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
        // Most words are ruled out by their first letter.
        let mut starts_code = [false; 256];
        self.tables.codes.iter().filter_map(|code| code.wire.bytes().next()).for_each(|first| starts_code[first as usize] = true);
        let starts_word = |at: &usize| starts_code[bytes[*at] as usize] && is_word(bytes[*at]) && (*at == 0 || !is_word(bytes[*at - 1]));
        let ends_word =
            |code: &Code<'_>, at: usize| code.wire.bytes().last().is_some_and(is_word) && !bytes.get(at + code.wire.len()).copied().is_some_and(is_word);
        (0..bytes.len()).filter(starts_word).find_map(|at| {
            let codes = &self.tables.codes;
            prefixes(codes, &text[at..], |code| &code.wire, |code| code.parent).find(|code| ends_word(&codes[*code], at))
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

/// The indices of the entries that a text starts with, the longest first. The entries are sorted, and each knows the longest other
/// that it starts with.
///
/// The last entry that isn't greater than the text starts with all entries that the text starts with: whatever stands between
/// the text and a start of it starts in the same way. So the rest is a walk up from there.
fn prefixes<E>(entries: &[E], text: &str, key: impl Fn(&E) -> &str, parent: impl Fn(&E) -> Option<u32>) -> impl Iterator<Item = usize> {
    let last = entries.partition_point(|entry| key(entry) <= text).checked_sub(1);
    let up = move |index: &usize| parent(&entries[*index]).map(|index| index as usize);
    std::iter::successors(last, up).filter(move |index| text.starts_with(key(&entries[*index])))
}
