//! Aliases that make a document many times as large as its file.

use std::cell::Cell;
use std::ops::Range;

use crate::diagnostic::{Fault, Lines, Rule};

use super::locate::{Kind, Node};

/// How many nodes a document may stand for, for each that the file holds.
const REPETITION_LIMIT: usize = 100;

thread_local! {
    /// How many values may still be made. It stands here since serde's derive hands nothing on from a structure to its parts.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Reads, unless that would make more than so many values, since what is made of a bomb doesn't fit into memory.
pub(super) fn read_within<T>(limit: usize, read: impl FnOnce() -> T) -> Option<T> {
    let before = LEFT.replace(limit);
    let value = read();
    (LEFT.replace(before) > 0).then_some(value)
}

/// Counts a value that is being made.
pub(super) fn spend<E: serde::de::Error>() -> Result<(), E> {
    let left = LEFT.get().saturating_sub(1);
    LEFT.set(left);
    if left > 0 { Ok(()) } else { Err(E::custom("too many values")) }
}

/// The fault of a document whose aliases repeat too much, at the first alias that does.
pub(super) fn bomb(root: &Node, lines: &Lines<'_>) -> Option<Fault> {
    let mut budget = count(root).saturating_mul(REPETITION_LIMIT);
    let range = first_beyond(root, &mut budget)?;
    Some(Fault {
        rule: Rule::AliasBomb,
        message: format!("the aliases make the file more than {REPETITION_LIMIT} times as large"),
        label: "repeats too much".into(),
        help: Some("write out what is needed here".into()),
        place: Some(lines.place(range)),
    })
}

/// Spends the budget on the nodes in the order of the file, and gives the alias at which it ends.
fn first_beyond(node: &Node, budget: &mut usize) -> Option<Range<usize>> {
    let cost = if node.aliased { node.size } else { 1 };
    let Some(rest) = budget.checked_sub(cost) else { return Some(node.range.clone()) };
    *budget = rest;
    match &*node.kind {
        _ if node.aliased => None,
        Kind::Scalar(_) => None,
        Kind::Sequence(items) => items.iter().find_map(|item| first_beyond(item, budget)),
        Kind::Mapping(entries) => entries.iter().find_map(|(key, value)| first_beyond(key, budget).or_else(|| first_beyond(value, budget))),
    }
}

/// How many nodes the file holds: what an alias stands for counts once, where it is written.
fn count(node: &Node) -> usize {
    let children = match &*node.kind {
        _ if node.aliased => 0,
        Kind::Scalar(_) => 0,
        Kind::Sequence(items) => items.iter().map(count).sum(),
        Kind::Mapping(entries) => entries.iter().map(|(key, value)| count(key) + count(value)).sum(),
    };
    children + 1
}

#[cfg(test)]
mod tests {
    use super::read_within;
    use crate::load::raw::Json;

    #[test]
    fn what_aliases_stand_for_is_counted_wherever_it_stands() {
        let read = |text: &str| read_within(20, || serde_yaml::from_str::<Json>(text)).is_some();
        assert!(read("[a, &b [c, d], *b, *b]"));
        for text in ["[&b [c, d, e], *b, *b, *b, *b, *b]", "[&b {c: {d: e}}, *b, *b, *b, *b, *b]", "[&b [[], [], []], *b, *b, *b, *b, *b]"] {
            assert!(!read(text), "{text}");
        }
        // What is read next has the whole limit again.
        assert!(read("[a, b]"));
    }
}
