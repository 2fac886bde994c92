//! Reads YAML with places.

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use serde_json::Value;

use super::tree::{Entry, Kind, Mapping, Node};
use crate::diagnostic::{Fault, Lines};
use crate::load::{Offsets, SyntaxFault, syntax_fault_at};

/// How deep a document may nest.
const DEPTH_LIMIT: usize = 256;

/// Reads a text that is one YAML document.
pub(super) fn read(source: &str) -> Result<Node, Box<Fault>> {
    let mut reader = Reader { source, offsets: Offsets::new(source), parser: Parser::new_from_str(source) };
    reader.document().map_err(|fault| fault.into_fault(&Lines::new(source)).into())
}

struct Reader<'a> {
    source: &'a str,
    offsets: Offsets,
    parser: Parser<'a, StrInput<'a>>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Node, SyntaxFault> {
        let root = loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_), _) => {}
                (event, span) => break self.node(event, span, 0)?,
            }
        };
        match self.next()? {
            (Event::DocumentEnd, _) => {}
            (_, span) => return Err(SyntaxFault::syntax("it goes on behind its end", self.offsets.byte(span.start))),
        }
        match self.next()? {
            (Event::StreamEnd, _) => Ok(root),
            (_, span) => Err(SyntaxFault::syntax("it holds more than one document", self.offsets.byte(span.start))),
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), SyntaxFault> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(syntax_fault_at(self.source, &self.offsets, &error)),
            None => Err(SyntaxFault::syntax("it ends too early", self.source.len())),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, SyntaxFault> {
        let start = self.offsets.byte(span.start);
        if depth > DEPTH_LIMIT {
            return Err(SyntaxFault::syntax("it nests too deep", start));
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let value = crate::load::scalar_value(&text, style, tag.as_deref());
                let is_written = !(text.is_empty() && style == ScalarStyle::Plain);
                let end = if is_written { self.without_space(start, self.offsets.byte(span.end)) } else { start };
                Ok(Node { span: start..end, kind: Kind::Scalar(to_json(value)), is_anchored: anchor != 0 })
            }
            Event::Alias(_) => Ok(Node { span: start..self.offsets.byte(span.end), kind: Kind::Alias, is_anchored: false }),
            Event::SequenceStart(anchor, _) => self.sequence(anchor, start, depth),
            Event::MappingStart(anchor, _) => self.mapping(anchor, start, depth),
            _ => Err(SyntaxFault::syntax("it ends too early", start)),
        }
    }

    fn sequence(&mut self, anchor: usize, start: usize, depth: usize) -> Result<Node, SyntaxFault> {
        let mut items: Vec<Node> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                let end = self.end(start, (b'[', b']'), span, items.last());
                return Ok(Node { span: start..end, kind: Kind::Sequence(items), is_anchored: anchor != 0 });
            }
            let mut item = self.node(event, span, depth + 1)?;
            let dash = items.last().map_or(start, |it| it.span.end);
            item.put_behind(self.next_token(b'-', dash).unwrap_or(dash));
            items.push(item);
        }
    }

    fn mapping(&mut self, anchor: usize, start: usize, depth: usize) -> Result<Node, SyntaxFault> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                let is_flow = self.is_at(start, b'{');
                let end = self.end(start, (b'{', b'}'), span, entries.last().map(|it| &it.value));
                return Ok(Node { span: start..end, kind: Kind::Mapping(Mapping { is_flow, entries }), is_anchored: anchor != 0 });
            }
            let mut key = self.node(event, span, depth + 1)?;
            if matches!(key.kind, Kind::Mapping(_) | Kind::Sequence(_)) {
                return Err(SyntaxFault::syntax("a key is a list or a mapping, which no JSON has", key.span.start));
            }
            key.put_behind(entries.last().map_or(start, |it| it.value.span.end));
            let (event, span) = self.next()?;
            let mut value = self.node(event, span, depth + 1)?;
            // A flow mapping holds keys without a colon, too.
            value.put_behind(self.next_token(b':', key.span.end).unwrap_or(key.span.end));
            entries.push(Entry { key, value });
        }
    }

    /// Where a collection ends: behind its bracket, or with its last part.
    fn end(&self, start: usize, (open, close): (u8, u8), end: Span, last: Option<&Node>) -> usize {
        let inside = last.map_or(start + 1, |it| it.span.end);
        match last {
            _ if self.is_at(start, open) => self.behind(close, inside),
            Some(last) => last.span.end,
            None => self.without_space(start, self.offsets.byte(end.end)),
        }
    }

    /// The place behind a bracket, before which only a comma, white space and comments stand.
    fn behind(&self, bracket: u8, from: usize) -> usize {
        let mut is_comment = false;
        for (at, byte) in self.source.bytes().enumerate().skip(from) {
            match byte {
                b'\n' => is_comment = false,
                b'#' => is_comment = true,
                _ if byte == bracket && !is_comment => return at + 1,
                _ => {}
            }
        }
        from
    }

    /// The place behind that byte, if it is the next that isn't white space or in a comment.
    fn next_token(&self, byte: u8, from: usize) -> Option<usize> {
        let mut rest = self.source[from..].trim_start();
        while rest.starts_with('#') {
            rest = rest.split_once('\n')?.1.trim_start();
        }
        (rest.as_bytes().first() == Some(&byte)).then(|| self.source.len() - rest.len() + 1)
    }

    fn is_at(&self, at: usize, byte: u8) -> bool {
        self.source.as_bytes().get(at) == Some(&byte)
    }

    fn without_space(&self, start: usize, end: usize) -> usize {
        start + self.source[start..end.max(start)].trim_end().len()
    }
}

impl Node {
    /// Tells the place of a value that isn't written: the parser tells where it stopped looking for it.
    fn put_behind(&mut self, end: usize) {
        if self.span.is_empty() {
            self.span = end..end;
        }
    }
}

fn to_json(value: serde_yaml::Value) -> Value {
    // A number that JSON doesn't have, such as `.inf`, is nothing that is looked for.
    serde_json::to_value(value).unwrap_or_default()
}
