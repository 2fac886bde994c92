//! Reads JSON with places.

use serde_json::Value;

use super::tree::{Entry, Kind, Mapping, Node};
use crate::diagnostic::{Fault, Lines, Rule};

/// Reads a text that is JSON.
pub(super) fn read(source: &str) -> Result<Node, Box<Fault>> {
    // Whatever is wrong with it is told by the library that everybody uses, which also keeps the nesting within bounds.
    if let Err(error) = serde_json::from_str::<Value>(source) {
        return Err(fault(source, &error).into());
    }
    let mut scanner = Scanner { source, at: 0 };
    Ok(scanner.node())
}

fn fault(source: &str, error: &serde_json::Error) -> Fault {
    let start: usize = source.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = (start + error.column().saturating_sub(1)).min(source.len());
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
    Fault {
        rule: Rule::NotYaml,
        message: format!("the file is no JSON: {reason}"),
        label: "not understood from here on".into(),
        help: Some("mend the document first; a YAML document is called `.yaml` or `.yml`".into()),
        place: Some(Lines::new(source).place(at..at + 1)),
    }
}

/// Walks over a text that is known to be JSON.
struct Scanner<'a> {
    source: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn node(&mut self) -> Node {
        self.skip_space();
        let start = self.at;
        let kind = match self.peek() {
            b'{' => self.mapping(),
            b'[' => self.sequence(),
            b'"' => self.string(),
            _ => self.word(),
        };
        Node { span: start..self.at, kind, is_anchored: false }
    }

    fn mapping(&mut self) -> Kind {
        let mut entries = Vec::new();
        self.at += 1;
        while self.next_is_value(b'}') {
            let key = self.node();
            self.skip_space();
            // The colon.
            self.at += 1;
            entries.push(Entry { key, value: self.node() });
        }
        Kind::Mapping(Mapping { is_flow: true, entries })
    }

    fn sequence(&mut self) -> Kind {
        let mut items = Vec::new();
        self.at += 1;
        while self.next_is_value(b']') {
            items.push(self.node());
        }
        Kind::Sequence(items)
    }

    /// Steps over a comma, or over the bracket that closes.
    fn next_is_value(&mut self, bracket: u8) -> bool {
        self.skip_space();
        let byte = self.peek();
        if byte == b',' || byte == bracket || byte == 0 {
            self.at += 1;
        }
        byte != bracket && byte != 0
    }

    fn string(&mut self) -> Kind {
        let start = self.at;
        self.at += 1;
        while !matches!(self.peek(), b'"' | 0) {
            self.at += if self.peek() == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        self.scalar(start)
    }

    fn word(&mut self) -> Kind {
        let start = self.at;
        while !matches!(self.peek(), b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t' | 0) {
            self.at += 1;
        }
        self.scalar(start)
    }

    fn scalar(&self, start: usize) -> Kind {
        let text = self.source.get(start..self.at).unwrap_or_default();
        Kind::Scalar(serde_json::from_str(text).unwrap_or_default())
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// The next byte; NUL, which stands in no JSON, at the end.
    fn peek(&self) -> u8 {
        self.source.as_bytes().get(self.at).copied().unwrap_or(0)
    }
}
