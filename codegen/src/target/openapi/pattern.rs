//! Regular expressions of messages, as JSON Schema has them.

use crate::model::{Catalog, ErrorDef, ParamType, Segment};

/// What every message of an error matches, as a whole; its groups are the params in the order of the text.
pub(super) fn of(catalog: &Catalog, error: &ErrorDef) -> String {
    let message = catalog.wire_message(error);
    let mut pattern = String::with_capacity(message.template.len() + 8);
    pattern.push('^');
    for segment in &message.segments {
        match segment {
            Segment::Literal(text) => push_literal(&mut pattern, text),
            Segment::Param(param) => pattern.extend(["(", hole(error.params[*param].ty), ")"]),
            Segment::Constant(constant) => pattern.extend(["(?:", hole(catalog.constants[*constant].ty), ")"]),
        }
    }
    pattern + "$"
}

fn push_literal(pattern: &mut String, text: &str) {
    for character in text.chars() {
        if "^$\\.*+?()[]{}|".contains(character) {
            pattern.push('\\');
        }
        pattern.push(character);
    }
}

/// What a hole takes; the fewest characters, as a reader does.
fn hole(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String => r"[\s\S]*?",
        ParamType::Token => r"\S+?",
        ParamType::Integer => "-?[0-9]+?",
        ParamType::Number => r"-?[0-9]+?(?:\.[0-9]+?)??(?:[eE][+-]?[0-9]+?)??",
        ParamType::Boolean => "true|false",
        ParamType::Ipv4 => r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.|(?![0-9.]))){4}",
    }
}
