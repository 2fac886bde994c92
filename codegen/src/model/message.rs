//! Messages: templates of literal text and holes.

use std::borrow::Cow;

use super::Constant;

/// A template: literal text and holes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// As the spec writes it: `{name}` is a hole, `{{` and `}}` are braces.
    pub template: String,
    /// The same in pieces; no two holes touch, and no two literals either.
    pub segments: Vec<Segment>,
}

/// A piece of a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Text, with `{{` and `}}` turned into braces.
    Literal(String),
    /// Index in [`ErrorDef::params`](super::ErrorDef::params).
    Param(usize),
    /// Index in [`Catalog::constants`](super::Catalog::constants).
    Constant(usize),
}

/// A piece of a message whose constants have been filled with their defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// Index in [`ErrorDef::params`](super::ErrorDef::params).
    Param(usize),
}

impl Message {
    /// The pieces of the message as it is sent: constants are filled, and no two texts touch.
    pub fn parts<'a>(&'a self, constants: &'a [Constant]) -> Vec<Part<'a>> {
        let mut parts = Vec::with_capacity(self.segments.len());
        for segment in &self.segments {
            match segment {
                Segment::Param(param) => parts.push(Part::Param(*param)),
                Segment::Literal(text) => push_text(&mut parts, text),
                Segment::Constant(constant) => push_text(&mut parts, &constants[*constant].text),
            }
        }
        parts
    }

    /// The message with its holes filled: constants by their defaults, params by what `value` gives for their index.
    pub fn fill<V: AsRef<str>>(&self, constants: &[Constant], value: impl Fn(usize) -> V) -> String {
        let mut filled = String::with_capacity(self.template.len());
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => filled.push_str(text),
                Segment::Param(param) => filled.push_str(value(*param).as_ref()),
                Segment::Constant(constant) => filled.push_str(&constants[*constant].text),
            }
        }
        filled
    }

    /// Whether the message has a hole for a param.
    pub fn has_params(&self) -> bool {
        self.segments.iter().any(|segment| matches!(segment, Segment::Param(_)))
    }
}

fn push_text<'a>(parts: &mut Vec<Part<'a>>, text: &'a str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.to_mut().push_str(text),
        _ => parts.push(Part::Text(Cow::Borrowed(text))),
    }
}
