//! A YAML document with the place of every node: made only once there is a fault to show.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};
use serde_yaml::Value;

use super::place::{Part, Path, Step};
use crate::diagnostic::{Fault, Lines, Rule};

/// How deep a document may nest, as the YAML library has it.
const DEPTH_LIMIT: usize = 128;

/// A node of the document. What it holds is shared, so that an alias costs nothing.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// The bytes that are marked when it is meant: all of a scalar, an alias and what stands in brackets; of what is written
    /// in lines the first key or item.
    pub(super) range: Range<usize>,
    pub(super) kind: Rc<Kind>,
    /// How many nodes it is, with all that aliases in it stand for.
    pub(super) size: usize,
    /// It stands here because an alias points at it.
    pub(super) aliased: bool,
    /// It isn't as the file has it: a part was left out because of a fault, or all of it was made up.
    pub(super) mended: bool,
}

#[derive(Debug)]
pub(super) enum Kind {
    Scalar(Scalar),
    Sequence(Vec<Node>),
    Mapping(Vec<(Node, Node)>),
}

impl Kind {
    fn size(&self) -> usize {
        let size = |sum: usize, node: &Node| sum.saturating_add(node.size);
        match self {
            Self::Scalar(_) => 1,
            Self::Sequence(items) => items.iter().fold(1, size),
            Self::Mapping(entries) => entries.iter().flat_map(|(key, value)| [key, value]).fold(1, size),
        }
    }
}

#[derive(Debug)]
pub(super) struct Scalar {
    pub(super) text: String,
    /// As YAML's core schema reads it: null, a boolean, a number or a string.
    pub(super) value: Value,
}

/// Why a text is no single YAML document.
#[derive(Debug)]
pub(crate) struct SyntaxFault {
    pub(super) message: String,
    pub(super) label: &'static str,
    pub(super) help: &'static str,
    pub(super) at: usize,
}

impl SyntaxFault {
    /// A fault in the words of a YAML library.
    pub(crate) fn syntax(reason: &str, at: usize) -> Self {
        if reason.contains("unknown anchor") {
            let help = "write `&name` before what it stands for; quote a text that starts with `*`";
            return Self::new("the alias stands for nothing", "no such anchor", help, at);
        }
        let help = "quote a text that holds `: ` or ` #`, that starts with one of `[ { & * ! | > @ % ' \"`, or that holds `, [ ] { }` inside of brackets";
        Self { message: format!("the file is no YAML: {reason}"), label: "not understood from here on", help, at }
    }

    pub(crate) fn into_fault(self, lines: &Lines<'_>) -> Fault {
        let help = Some(self.help.into());
        Fault { rule: Rule::NotYaml, message: self.message, label: self.label.into(), help, place: Some(lines.place(self.at..self.at)) }
    }

    fn new(message: impl Into<String>, label: &'static str, help: &'static str, at: usize) -> Self {
        Self { message: message.into(), label, help, at }
    }
}

/// What the parser stumbled on.
pub(crate) fn syntax_fault_at(source: &str, offsets: &Offsets, error: &saphyr_parser::ScanError) -> SyntaxFault {
    let at = offsets.byte(*error.marker());
    indenting_tab(source, at).unwrap_or_else(|| SyntaxFault::syntax(error.info(), at))
}

/// A tab that indents the line where the parser stopped, or the next: it is what the parser stumbled on.
fn indenting_tab(source: &str, at: usize) -> Option<SyntaxFault> {
    let mut start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    for line in source[start..].split_inclusive('\n').take(2) {
        let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indentation].find('\t') {
            return Some(SyntaxFault::new("the file is no YAML: a tab indents a line", "a tab", "indent with spaces", start + tab));
        }
        start += line.len();
    }
    None
}

/// Reads a text with places.
pub(super) fn locate(source: &str) -> Result<Node, SyntaxFault> {
    let mut builder = Builder { source, offsets: Offsets::new(source), parser: Parser::new_from_str(source), anchors: HashMap::new() };
    builder.read_document()
}

impl Node {
    /// The bytes of the part of the document at that path; if it isn't there, of the nearest node around it.
    pub(super) fn find(&self, source: &str, path: &Path, part: &Part) -> Range<usize> {
        let mut node = self;
        let mut key_range = None;
        for step in path.steps() {
            let Some((key, next)) = node.step(step) else { return node.range.clone() };
            key_range = key.map(|key| key.range.clone());
            node = next;
        }
        match part {
            Part::Value => node.range.clone(),
            Part::Key => key_range.unwrap_or_else(|| node.range.clone()),
            Part::Inside(range) => node.inside(source, range),
        }
    }

    /// The node at the end of a path.
    pub(super) fn get(&self, path: &Path) -> Option<&Self> {
        path.steps().iter().try_fold(self, |node, step| node.step(step).map(|(_, next)| next))
    }

    /// The node one step further down, and its key in a mapping.
    fn step(&self, step: &Step) -> Option<(Option<&Self>, &Self)> {
        match (&*self.kind, step) {
            (Kind::Mapping(entries), Step::Key(key)) => entries.iter().find(|(it, _)| it.text() == Some(key)).map(|(key, value)| (Some(key), value)),
            (Kind::Sequence(items), Step::Index(index)) => items.get(*index).map(|item| (None, item)),
            _ => None,
        }
    }

    /// The text of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match &*self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The bytes of a stretch of a scalar's text. Escapes and folding may stand between the two, so the stretch is
    /// looked for as text: the same occurrence in the source as in the scalar.
    fn inside(&self, source: &str, range: &Range<usize>) -> Range<usize> {
        let whole = self.range.clone();
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
        match &*self.kind {
            Kind::Scalar(scalar) => scalar.value.clone(),
            Kind::Sequence(items) => Value::Sequence(items.iter().map(Self::to_value).collect()),
            Kind::Mapping(entries) => Value::Mapping(entries.iter().map(|(key, value)| (key.to_value(), value.to_value())).collect()),
        }
    }
}

/// Bytes by character, for the parser counts characters.
pub(crate) struct Offsets(Option<Vec<usize>>);

impl Offsets {
    pub(crate) fn new(source: &str) -> Self {
        Self((!source.is_ascii()).then(|| source.char_indices().map(|(at, _)| at).chain([source.len()]).collect()))
    }

    pub(crate) fn byte(&self, marker: Marker) -> usize {
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
    anchors: HashMap<usize, Node>,
}

impl<'a> Builder<'a> {
    fn read_document(&mut self) -> Result<Node, SyntaxFault> {
        loop {
            let (event, span) = self.next_event()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) => {}
                Event::StreamEnd => return Err(SyntaxFault::new("the file is empty", "nothing here", "a spec starts with `errspec: 1`", 0)),
                event => {
                    let node = self.read_node(event, span, 0)?;
                    self.expect_end()?;
                    return Ok(node);
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
                _ => {
                    let at = self.offsets.byte(span.start);
                    return Err(SyntaxFault::new("the file holds more than one YAML document", "the second starts here", "put all catalogs into one", at));
                }
            }
        }
    }

    fn next_event(&mut self) -> Result<(Event<'a>, Span), SyntaxFault> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(syntax_fault_at(self.source, &self.offsets, &error)),
            None => Err(SyntaxFault::syntax("it ends too early", self.source.len())),
        }
    }

    fn read_node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, SyntaxFault> {
        let start = self.offsets.byte(span.start);
        if depth > DEPTH_LIMIT {
            let message = format!("the file nests deeper than {DEPTH_LIMIT} levels");
            return Err(SyntaxFault::new(message, "one level too deep", "no body of a service is as deep: is a bracket left open?", start));
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
            _ => Err(SyntaxFault::syntax("it ends too early", start)),
        }
    }

    fn read_sequence(&mut self, anchor: usize, start: usize, depth: usize) -> Result<Node, SyntaxFault> {
        let mut items: Vec<Node> = Vec::new();
        loop {
            let (event, span) = self.next_event()?;
            if matches!(event, Event::SequenceEnd) {
                let range = self.marked(start, span, items.first());
                return Ok(self.finish(anchor, range, Kind::Sequence(items)));
            }
            items.push(self.read_node(event, span, depth + 1)?);
        }
    }

    fn read_mapping(&mut self, anchor: usize, start: usize, depth: usize) -> Result<Node, SyntaxFault> {
        let mut entries: Vec<(Node, Node)> = Vec::new();
        loop {
            let (event, span) = self.next_event()?;
            if matches!(event, Event::MappingEnd) {
                let range = self.marked(start, span, entries.first().map(|(key, _)| key));
                return Ok(self.finish(anchor, range, Kind::Mapping(entries)));
            }
            let key = self.read_node(event, span, depth + 1)?;
            let (event, span) = self.next_event()?;
            entries.push((key, self.read_node(event, span, depth + 1)?));
        }
    }

    fn marked(&self, start: usize, end: Span, first: Option<&Node>) -> Range<usize> {
        match first {
            Some(first) if !self.source[start..].starts_with(['{', '[']) => first.range.clone(),
            _ => start..self.offsets.byte(end.end),
        }
    }

    fn read_alias(&mut self, anchor: usize, range: Range<usize>) -> Result<Node, SyntaxFault> {
        let Some(node) = self.anchors.get(&anchor) else {
            let message = "an alias stands inside of what it points at";
            return Err(SyntaxFault::new(message, "points at what is around it", "write out what is needed here", range.start));
        };
        Ok(Node { range, aliased: true, mended: false, ..node.clone() })
    }

    fn finish(&mut self, anchor: usize, range: Range<usize>, kind: Kind) -> Node {
        let node = Node { range, size: kind.size(), kind: Rc::new(kind), aliased: false, mended: false };
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        node
    }
}

/// The value of a scalar, read by the library that reads valid files, so that both readings agree.
pub(crate) fn scalar_value(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    if style != ScalarStyle::Plain || tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str") {
        return Value::String(text.to_owned());
    }
    // Nothing that starts otherwise is read as anything but a text.
    if !text.starts_with(|first: char| first.is_ascii_digit() || "+-.~nNtTfF".contains(first)) && !text.is_empty() {
        return Value::String(text.to_owned());
    }
    match serde_yaml::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}
