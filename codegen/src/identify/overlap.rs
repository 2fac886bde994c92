//! Which templates of a catalog can match the same message: the proof that no two errors may be confused.

use std::collections::BTreeMap;

use super::automaton::{Comparison, Pattern, compare};
use crate::model::{Catalog, ErrorDef, Message, Segment};

/// Two templates of different errors that can match the same message.
#[derive(Debug)]
pub(crate) struct Overlap {
    /// The one that comes first in the catalog.
    pub(crate) first: usize,
    /// The other.
    pub(crate) second: usize,
    /// What follows from it.
    pub(crate) relation: Relation,
}

/// How two templates that can match the same message relate.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// They match the same messages.
    Equal,
    /// The first matches less than the second, and goes before it.
    FirstIsNarrower,
    /// The second matches less than the first, and goes before it.
    SecondIsNarrower,
    /// Neither goes before the other: this message fits both.
    Confused(String),
}

/// A message with holes, and the error that it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Template<'a> {
    pub(crate) error: usize,
    pub(crate) message: &'a Message,
}

/// All messages with holes of these errors of a catalog, the other wordings too, in their order.
pub(crate) fn templates<'a>(catalog: &'a Catalog, errors: impl Iterator<Item = (usize, &'a ErrorDef)>) -> Vec<Template<'a>> {
    let of_error = |(error, def)| wordings(catalog, def).filter(|message| has_holes(message)).map(move |message| Template { error, message });
    errors.flat_map(of_error).collect()
}

/// The message of an error and its other wordings.
pub(crate) fn wordings<'a>(catalog: &'a Catalog, error: &'a ErrorDef) -> impl Iterator<Item = &'a Message> {
    std::iter::once(catalog.wire_message(error)).chain(&error.also)
}

pub(crate) fn has_holes(message: &Message) -> bool {
    message.segments.iter().any(|segment| !matches!(segment, Segment::Literal(_)))
}

/// Every two templates of different errors that can match the same message. Only those are compared whose heads can meet, for
/// two messages that start with different literals are apart, and of these only those whose tails can.
pub(crate) fn overlaps(catalog: &Catalog, templates: &[Template<'_>]) -> Vec<Overlap> {
    let mut by_head: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, template) in templates.iter().enumerate() {
        by_head.entry(head(template.message)).or_default().push(index);
    }
    let mut found = Vec::new();
    // The heads that start the one being looked at, each within the next: sorted order visits a head right after its starts.
    let mut starts: Vec<&str> = Vec::new();
    for (head, indices) in &by_head {
        while starts.last().is_some_and(|start| !head.starts_with(start)) {
            starts.pop();
        }
        for (position, index) in indices.iter().enumerate() {
            let of_starts = starts.iter().flat_map(|start| &by_head[start]);
            let others = of_starts.chain(&indices[position + 1..]);
            found.extend(others.filter_map(|other| overlap(catalog, templates, *index.min(other), *index.max(other))));
        }
        starts.push(head);
    }
    found.sort_by_key(|overlap| (overlap.first, overlap.second));
    found
}

fn overlap(catalog: &Catalog, templates: &[Template<'_>], first: usize, second: usize) -> Option<Overlap> {
    let (one, other) = (templates[first], templates[second]);
    let (one_tail, other_tail) = (tail(one.message), tail(other.message));
    if one.error == other.error || !(one_tail.ends_with(other_tail) || other_tail.ends_with(one_tail)) {
        return None;
    }
    let relation = match compare(pattern(catalog, one), pattern(catalog, other)) {
        Comparison::Apart => return None,
        Comparison::Equal => Relation::Equal,
        Comparison::FirstIsNarrower => Relation::FirstIsNarrower,
        Comparison::SecondIsNarrower => Relation::SecondIsNarrower,
        Comparison::Overlapping(message) => Relation::Confused(message),
    };
    Some(Overlap { first, second, relation })
}

fn pattern<'a>(catalog: &'a Catalog, template: Template<'a>) -> Pattern<'a> {
    Pattern { message: template.message, params: &catalog.errors[template.error].params, constants: &catalog.constants }
}

/// The literal that a message starts with.
fn head(message: &Message) -> &str {
    match message.segments.first() {
        Some(Segment::Literal(text)) => text,
        _ => "",
    }
}

/// The literal that a message ends with.
fn tail(message: &Message) -> &str {
    match message.segments.last() {
        Some(Segment::Literal(text)) => text,
        _ => "",
    }
}
