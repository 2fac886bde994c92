//! Aliases that make a document many times as large as its file.

use std::ops::Range;

use crate::diagnostic::{Fault, Lines, Rule};

use super::locate::{Kind, Node};

/// How many nodes a document may stand for, for each that the file holds.
const REPETITION_LIMIT: usize = 100;

/// Whether a text may have both an anchor and an alias: a quick look that may err on the side of yes. Few specs have, and
/// only they are read with places before they are read by serde, whose own limit counts aliases and not what they stand for.
pub(super) fn may_be_in(source: &str) -> bool {
    has_word_after(source, '&') && has_word_after(source, '*')
}

/// Whether a sign starts a word.
fn has_word_after(source: &str, sign: char) -> bool {
    source.match_indices(sign).any(|(at, _)| {
        let before = source[..at].chars().next_back();
        let after = source[at + 1..].chars().next();
        before.is_none_or(|before| before.is_whitespace() || "[]{},:-?".contains(before)) && after.is_some_and(|after| !after.is_whitespace() && after != sign)
    })
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
    use super::may_be_in;

    #[test]
    fn a_text_with_an_anchor_and_an_alias_is_looked_at() {
        for text in ["a: &b [*b]", "&a x: *a", "- &a 1\n- *a", "{a: &中 1, b: *中}", "[&a 1,*a]"] {
            assert!(may_be_in(text), "{text}");
        }
        for text in ["a & b * c", "R&D and 2*3", "*a but no anchor", "** && **", ""] {
            assert!(!may_be_in(text), "{text}");
        }
    }
}
