//! Each example of an error is a message of that error.

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::model::{Constant, ErrorDef, Message, ParamType, Segment};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        for (index, error) in super::sound_errors(catalog, origin) {
            for (number, example) in error.examples.iter().enumerate() {
                let mut wordings = std::iter::once(catalog.wire_message(error)).chain(&error.also);
                if !wordings.any(|message| fits(message, error, &catalog.constants, example)) {
                    let message = format!("the example is no message of `{}`", error.id);
                    let report =
                        Report::new(Rule::ExampleMismatch, origin.error(index).to("examples").to(number), message).label("fits neither `message` nor `also`");
                    reports.add(report.help("a hole takes only what its type allows: mend the example, the template or the type"));
                }
            }
        }
    }
}

/// Whether a text is a template with its holes filled, each by text that its type accepts.
///
/// It follows all positions that the text can be read up to at once, so no text makes it slow.
fn fits(message: &Message, error: &ErrorDef, constants: &[Constant], text: &str) -> bool {
    let mut ends = vec![false; text.len() + 1];
    ends[0] = true;
    for segment in &message.segments {
        ends = match segment {
            Segment::Literal(literal) => after_literal(&ends, literal, text),
            Segment::Param(param) => after_hole(&ends, error.params[*param].ty, text),
            Segment::Constant(constant) => after_hole(&ends, constants[*constant].ty, text),
        };
    }
    ends[text.len()]
}

fn after_literal(ends: &[bool], literal: &str, text: &str) -> Vec<bool> {
    let mut after = vec![false; ends.len()];
    for (at, _) in text.match_indices(literal.chars().next().unwrap_or_default()) {
        if ends[at] && text[at..].starts_with(literal) {
            after[at + literal.len()] = true;
        }
    }
    after
}

fn after_hole(ends: &[bool], ty: ParamType, text: &str) -> Vec<bool> {
    match ty {
        ParamType::String => after_run(ends, text, true, |_| true),
        ParamType::Token => after_run(ends, text, false, |character| !character.is_whitespace()),
        ParamType::Integer | ParamType::Number | ParamType::Boolean | ParamType::Ipv4 => after_word(ends, ty, text),
    }
}

/// Any number of characters of a kind, or at least one.
fn after_run(ends: &[bool], text: &str, or_none: bool, is_of_kind: impl Fn(char) -> bool) -> Vec<bool> {
    let mut after = if or_none { ends.to_vec() } else { vec![false; ends.len()] };
    let mut running = false;
    for (at, character) in text.char_indices() {
        running = (running || ends[at]) && is_of_kind(character);
        if running {
            after[at + character.len_utf8()] = true;
        }
    }
    after
}

/// The longest that a value of a type without end can be: no server writes a number of more digits.
const LONGEST_WORD: usize = 400;

fn after_word(ends: &[bool], ty: ParamType, text: &str) -> Vec<bool> {
    let mut after = vec![false; ends.len()];
    for start in (0..text.len()).filter(|start| ends[*start] && text.is_char_boundary(*start)) {
        let word = text[start..].bytes().take(LONGEST_WORD).take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte)).count();
        for end in start + 1..=start + word {
            if ty.accepts(&text[start..end]) {
                after[end] = true;
            }
        }
    }
    after
}
