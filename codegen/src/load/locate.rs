//! A YAML document with the place of every node: made only once there is a fault to show.

use std::ops::Range;
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};
use serde_yaml::Value;

use super::place::{Part, Path, Step};

/// How deep a document may nest, as the YAML library has it.
const DEPTH_LIMIT: usize = 128;

/// A node of the document with the bytes that it takes up.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    /// It stands here because an alias points at it.
    pub(super) aliased: bool,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    Scalar(Scalar),
    Sequence(Vec<Rc<Node>>),
    Mapping(Vec<(Rc<Node>, Rc<Node>)>),
}

#[derive(Debug, Clone)]
pub(super) struct Scalar {
    pub(super) text: String,
    /// As YAML's core schema reads it: null, a boolean, a number or a string.
    pub(super) value: Value,
}

/// Why a text is no single YAML document.
#[derive(Debug)]
pub(super) struct SyntaxFault {
    pub(super) message: String,
    pub(super) at: usize,
}

/// Reads a text with places.
pub(super) fn locate(source: &str) -> Result<Node, SyntaxFault> {
    let mut builder = Builder { source, offsets: Offsets::new(source), parser: Parser::new_from_str(source), anchors: Vec::new() };
    builder.read_document()
}

impl Node {
    /// The bytes of the part of the document at that path; if it isn't there, of the nearest node around it.
    pub(super) fn find(&self, source: &str, path: &Path, part: &Part) -> Range<usize> {
        let mut node = self;
        let mut key_range = None;
        for step in path.steps() {
            let next = match (&node.kind, step) {
                (Kind::Mapping(entries), Step::Key(key)) => entries.iter().find(|(it, _)| it.text() == Some(key)),
                (Kind::Sequence(items), Step::Index(index)) => {
                    let Some(item) = items.get(*index) else { return node.head() };
                    node = item;
                    key_range = None;
                    continue;
                }
                _ => None,
            };
            let Some((key, value)) = next else { return node.head() };
            key_range = Some(key.range.clone());
            node = value;
        }
        match part {
            Part::Value => node.head(),
            Part::Key => key_range.unwrap_or_else(|| node.head()),
            Part::Inside(range) => node.inside(source, range),
        }
    }

    /// The text of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// What is marked when the node as a whole is meant: a scalar whole; of a collection the first key or item.
    pub(super) fn head(&self) -> Range<usize> {
        match &self.kind {
            Kind::Scalar(_) => self.range.clone(),
            Kind::Sequence(items) => items.first().map_or_else(|| self.range.clone(), |item| item.head()),
            Kind::Mapping(entries) => entries.first().map_or_else(|| self.range.clone(), |(key, _)| key.range.clone()),
        }
    }

    /// The bytes of a stretch of a scalar's text. Escapes and folding may stand between the two, so the stretch is
    /// looked for as text: the same occurrence in the source as in the scalar.
    fn inside(&self, source: &str, range: &Range<usize>) -> Range<usize> {
        let whole = self.head();
        let Some(text) = self.text() else { return whole };
        let Some(needle) = text.get(range.clone()).filter(|needle| !needle.is_empty()) else { return whole };
        let before = text[..range.start].matches(needle).count();
        match source[whole.clone()].match_indices(needle).nth(before) {
            Some((at, _)) => whole.start + at..whole.start + at + needle.len(),
            None => whole,
        }
    }

    /// The node as serde reads it.
    pub(super) fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Scalar(scalar) => scalar.value.clone(),
            Kind::Sequence(items) => Value::Sequence(items.iter().map(|item| item.to_value()).collect()),
            Kind::Mapping(entries) => Value::Mapping(entries.iter().map(|(key, value)| (key.to_value(), value.to_value())).collect()),
        }
    }
}

/// Bytes by character, for the parser counts characters.
struct Offsets(Option<Vec<usize>>);

impl Offsets {
    fn new(source: &str) -> Self {
        Self((!source.is_ascii()).then(|| source.char_indices().map(|(at, _)| at).chain([source.len()]).collect()))
    }

    fn byte(&self, marker: Marker) -> usize {
        match &self.0 {
            Some(offsets) => offsets.get(marker.index()).or(offsets.last()).copied().unwrap_or(0),
            None => marker.index(),
        }
    }
}

struct Builder<'a> {
    source: &'a str,
    offsets: Offsets,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    anchors: Vec<(usize, Rc<Node>)>,
}

impl<'a> Builder<'a> {
    fn read_document(&mut self) -> Result<Node, SyntaxFault> {
        loop {
            let (event, span) = self.next_event()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) => {}
                Event::StreamEnd => return Err(SyntaxFault { message: "the file is empty".into(), at: 0 }),
                event => {
                    let node = self.read_node(event, span, 0)?;
                    self.expect_end()?;
                    return Ok(Rc::unwrap_or_clone(node));
                }
            }
        }
    }

    fn expect_end(&mut self) -> Result<(), SyntaxFault> {
        loop {
            let (event, span) = self.next_event()?;
            match event {
                Event::StreamEnd => return Ok(()),
                Event::DocumentEnd => {}
                _ => return Err(SyntaxFault { message: "the file holds more than one document".into(), at: self.offsets.byte(span.start) }),
            }
        }
    }

    fn next_event(&mut self) -> Result<(Event<'a>, Span), SyntaxFault> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(SyntaxFault { message: error.info().to_owned(), at: self.offsets.byte(*error.marker()) }),
            None => Err(SyntaxFault { message: "the file ends too early".into(), at: self.source.len() }),
        }
    }

    fn read_node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Rc<Node>, SyntaxFault> {
        let start = self.offsets.byte(span.start);
        if depth > DEPTH_LIMIT {
            return Err(SyntaxFault { message: format!("the file nests deeper than {DEPTH_LIMIT} levels"), at: start });
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let end = self.offsets.byte(span.end);
                let value = scalar_value(&text, style, tag.as_deref());
                Ok(self.finish(anchor, start..end, Kind::Scalar(Scalar { text: text.into_owned(), value })))
            }
            Event::SequenceStart(anchor, _) => self.read_sequence(anchor, start, depth),
            Event::MappingStart(anchor, _) => self.read_mapping(anchor, start, depth),
            Event::Alias(anchor) => self.read_alias(anchor, start..self.offsets.byte(span.end)),
            _ => Err(SyntaxFault { message: "the file ends too early".into(), at: start }),
        }
    }

    fn read_sequence(&mut self, anchor: usize, start: usize, depth: usize) -> Result<Rc<Node>, SyntaxFault> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next_event()?;
            if matches!(event, Event::SequenceEnd) {
                let end = self.offsets.byte(span.end);
                return Ok(self.finish(anchor, start..end, Kind::Sequence(items)));
            }
            items.push(self.read_node(event, span, depth + 1)?);
        }
    }

    fn read_mapping(&mut self, anchor: usize, start: usize, depth: usize) -> Result<Rc<Node>, SyntaxFault> {
        let mut entries = Vec::new();
        loop {
            let (event, span) = self.next_event()?;
            if matches!(event, Event::MappingEnd) {
                let end = self.offsets.byte(span.end);
                return Ok(self.finish(anchor, start..end, Kind::Mapping(entries)));
            }
            let key = self.read_node(event, span, depth + 1)?;
            let (event, span) = self.next_event()?;
            entries.push((key, self.read_node(event, span, depth + 1)?));
        }
    }

    fn read_alias(&mut self, anchor: usize, range: Range<usize>) -> Result<Rc<Node>, SyntaxFault> {
        match self.anchors.iter().rev().find(|(id, _)| *id == anchor) {
            Some((_, node)) => Ok(Rc::new(Node { range, aliased: true, kind: node.kind.clone() })),
            None => Err(SyntaxFault { message: "an alias stands inside of what it points at".into(), at: range.start }),
        }
    }

    fn finish(&mut self, anchor: usize, range: Range<usize>, kind: Kind) -> Rc<Node> {
        let node = Rc::new(Node { range, kind, aliased: false });
        if anchor != 0 {
            self.anchors.push((anchor, Rc::clone(&node)));
        }
        node
    }
}

/// The value of a scalar, read by the library that reads valid files, so that both readings agree.
fn scalar_value(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    if style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str") {
        return Value::String(text.to_owned());
    }
    match serde_yaml::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}
