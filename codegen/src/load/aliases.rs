//! Aliases that make a document many times as large as its file.

use std::ops::Range;

use crate::diagnostic::{Fault, Lines, Rule};

use super::locate::{Kind, Node};

/// How many nodes a document may stand for, for each that the file holds.
const REPETITION_LIMIT: usize = 100;

/// Whether the aliases of a text may repeat too much: a quick look that may err on the side of yes. Only then is it read with places
/// before it is read by serde, whose own limit counts aliases and not what they stand for.
pub(super) fn may_repeat_too_much(source: &str) -> bool {
    let aliases = words_after(source, '*').count();
    // What an alias stands for is less than the file, unless there are aliases in that too.
    aliases > 0 && words_after(source, '&').any(|word| aliases >= REPETITION_LIMIT || !is_plain_list(word))
}

/// The text from behind each sign that starts a word.
fn words_after(source: &str, sign: char) -> impl Iterator<Item = &str> {
    source.match_indices(sign).map(|(at, _)| (&source[..at], &source[at + 1..])).filter_map(move |(before, word)| {
        let is_start = before.chars().next_back().is_none_or(|it| it.is_whitespace() || "[]{},:-?".contains(it));
        let is_word = word.chars().next().is_some_and(|it| !it.is_whitespace() && it != sign);
        (is_start && is_word).then_some(word)
    })
}

/// Whether an anchor, from its name on, is that of a list in brackets which holds no alias. One with text in quotes or a comment may
/// hold anything.
fn is_plain_list(anchor: &str) -> bool {
    let Some((_, node)) = anchor.split_once(char::is_whitespace) else { return false };
    let mut depth = 0_usize;
    for (_, sign) in node.trim_start().match_indices(|sign| "[]{}\"'#&*".contains(sign)) {
        match sign {
            "[" | "{" => depth += 1,
            "]" | "}" => depth = depth.saturating_sub(1),
            _ => return false,
        }
        if depth == 0 {
            break;
        }
    }
    depth == 0 && node.trim_start().starts_with(['[', '{'])
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
    use super::may_repeat_too_much;

    #[test]
    fn a_text_with_an_anchor_and_an_alias_is_looked_at() {
        for text in ["a: &b [*b]", "&a x: *a", "- &a 1\n- *a", "{a: &中 1, b: *中}", "[&a 1,*a]"] {
            assert!(may_repeat_too_much(text), "{text}");
        }
        for text in ["a & b * c", "R&D and 2*3", "*a but no anchor", "** && **", ""] {
            assert!(!may_repeat_too_much(text), "{text}");
        }
    }

    #[test]
    fn a_few_aliases_of_lists_without_aliases_are_not_looked_at() {
        for text in ["- &a [x, y]\n- *a", "- &a\n  [x, [y]]\n- &b {x: y}\n- [*a, *b]"] {
            assert!(!may_repeat_too_much(text), "{text}");
        }
        let many = "- *a\n".repeat(100);
        let suspicious = ["- &a [x]\n- &b [*a, *a]\n- *b", "- &a [\"]\", *b]\n- *a", "- &a [x, # ]\n  *b]\n- *a", "- &a ]\n- *a", "- &a [x\n- *a", "- &a\n  - x\n- *a"];
        for text in suspicious.map(str::to_owned).into_iter().chain([format!("- &a [x]\n{many}")]) {
            assert!(may_repeat_too_much(&text), "{text}");
        }
    }
}
