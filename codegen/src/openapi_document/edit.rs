//! Changes of a document's text: entries of mappings are set and taken away where they stand.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map, Value};

use super::text::{Style, indentation, line_start, scalar};
use super::tree::{Entry, Kind, Mapping, Node};

/// What becomes of the entries of a mapping.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// In the order in which new ones are added.
    pub(super) set: Map<String, Value>,
    pub(super) remove: BTreeSet<String>,
}

impl Change {
    pub(super) fn is_empty(&self) -> bool {
        self.set.is_empty() && self.remove.is_empty()
    }
}

/// Changes in the making.
pub(super) struct Edits<'a> {
    source: &'a str,
    style: &'a Style,
    replaced: Vec<(Range<usize>, String)>,
}

/// Whether a mapping is in braces.
pub(super) fn is_flow(node: &Node) -> bool {
    matches!(&node.kind, Kind::Mapping(mapping) if mapping.is_flow)
}

/// Why a mapping can't be changed, and where.
pub(super) struct Obstacle {
    pub(super) at: Range<usize>,
    pub(super) message: &'static str,
}

pub(super) const SHARED: &str = "it has an anchor, so that a change here would be one elsewhere too";

impl<'a> Edits<'a> {
    pub(super) fn new(source: &'a str, style: &'a Style) -> Self {
        Self { source, style, replaced: Vec::new() }
    }

    /// The text with all changes.
    pub(super) fn apply(mut self) -> String {
        self.replaced.sort_by_key(|(range, _)| (range.start, range.end));
        let mut text = String::with_capacity(self.source.len());
        let mut copied = 0;
        for (range, new) in &self.replaced {
            text.push_str(&self.source[copied..range.start]);
            text.push_str(new);
            copied = range.end;
        }
        text + &self.source[copied..]
    }

    /// Changes the mapping at the top.
    pub(super) fn change_root(&mut self, root: &Node, change: &Change) -> Result<(), Obstacle> {
        self.change(root, None, self.style.is_json, change)
    }

    /// Changes the mapping that is the value of an entry. An entry without a value gets one.
    pub(super) fn change_value(&mut self, entry: &Entry, is_in_braces: bool, change: &Change) -> Result<(), Obstacle> {
        self.change(&entry.value, Some(entry), is_in_braces, change)
    }

    /// Makes the value of an entry this one, and leaves alone what is so already.
    pub(super) fn become_value(&mut self, entry: &Entry, is_in_braces: bool, value: &Map<String, Value>) -> Result<(), Obstacle> {
        if entry.value.is_anchored && entry.value.to_value().as_object() != Some(value) {
            return self.change_value(entry, is_in_braces, &Change { set: value.clone(), ..Change::default() });
        }
        let is_short = is_flow(&entry.value) && !self.source[entry.value.span.clone()].contains('\n');
        if is_short && !is_in_braces && !entry.value.has_alias() && entry.value.to_value().as_object() != Some(value) {
            return self.unfold(entry, value);
        }
        let mut change = Change { set: value.clone(), remove: BTreeSet::new() };
        for inner in entry.value.entries() {
            let Some(key) = inner.key.text() else { continue };
            match value.get(&key) {
                None => drop(change.remove.insert(key)),
                Some(new) if *new == inner.value.to_value() => drop(change.set.shift_remove(&key)),
                Some(Value::Object(new)) if !inner.value.is_blank() => {
                    self.become_value(inner, is_flow(&entry.value), new)?;
                    change.set.shift_remove(&key);
                }
                // What is written down elsewhere can't be told from what it should be.
                Some(new) if matches!(inner.value.kind, Kind::Alias) => self.become_value(inner, false, &Map::from_iter([(key, new.clone())]))?,
                Some(_) => {}
            }
        }
        self.change_value(entry, is_in_braces, &change)
    }

    /// Writes the value of an entry in lines, which stood in braces behind its key.
    fn unfold(&mut self, entry: &Entry, value: &Map<String, Value>) -> Result<(), Obstacle> {
        let lines = self.lines_of(entry)?;
        let indent = indentation(self.source, entry.key.span.start);
        let as_written = &self.source[entry.key.span.clone()];
        let text = self.style.entry_in_lines(as_written, &Value::Object(value.clone()), indent);
        let comment = self.source[entry.value.span.end..lines.end].trim_end();
        let text = match text.split_once(':').filter(|_| !comment.is_empty()) {
            Some((key, rest)) if rest.starts_with(self.style.newline) => format!("{key}:{comment}{rest}"),
            Some(_) => format!("{}{comment}{}", text.trim_end(), self.style.newline),
            None => text,
        };
        self.replaced.push((lines, text));
        Ok(())
    }

    fn change(&mut self, node: &Node, entry: Option<&Entry>, is_in_braces: bool, change: &Change) -> Result<(), Obstacle> {
        if change.is_empty() {
            return Ok(());
        }
        let obstacle = |message| Err(Obstacle { at: node.span.clone(), message });
        match &node.kind {
            _ if node.is_anchored => obstacle(SHARED),
            Kind::Alias => obstacle("it is an alias, so that a change here would be one elsewhere too"),
            Kind::Mapping(mapping) if mapping.is_flow && (is_in_braces || !mapping.entries.is_empty()) => {
                self.change_in_braces(node, mapping, change);
                Ok(())
            }
            Kind::Mapping(mapping) if !mapping.is_flow => self.change_in_lines(mapping, change),
            Kind::Scalar(Value::Null) | Kind::Mapping(_) if is_in_braces => {
                let before = entry.map_or("", |it| self.before_value(it));
                self.replaced.push((node.span.clone(), before.to_owned() + &self.style.in_braces(&Value::Object(change.set.clone()), None)));
                Ok(())
            }
            _ if entry.is_some_and(|it| self.lacks_colon(it)) => obstacle("its key has no colon"),
            Kind::Scalar(Value::Null) | Kind::Mapping(_) => {
                self.fill(node, entry, change);
                Ok(())
            }
            Kind::Scalar(_) | Kind::Sequence(_) => obstacle("it is no mapping"),
        }
    }

    /// Writes entries below a key that has nothing in it.
    fn fill(&mut self, node: &Node, entry: Option<&Entry>, change: &Change) {
        let indent = entry.map_or(String::new(), |it| format!("{}{}", indentation(self.source, it.key.span.start), self.style.unit));
        let line_end = self.line_end(node.span.end).start;
        let start = self.source[..node.span.start].trim_end_matches(' ').len();
        let comment = self.source[node.span.end..line_end].trim_end();
        let lines: String = change.set.iter().map(|(key, value)| self.style.entry_in_lines(&scalar(key), value, &indent)).collect();
        let lines = lines.strip_suffix(self.style.newline).unwrap_or(&lines);
        self.replaced.push((start..line_end, format!("{comment}{}{lines}", self.style.newline)));
    }

    fn change_in_lines(&mut self, mapping: &Mapping, change: &Change) -> Result<(), Obstacle> {
        let mut new = change.set.clone();
        let mut end = 0;
        let mut indent = "";
        for entry in &mapping.entries {
            let lines = self.lines_of(entry)?;
            indent = indentation(self.source, entry.key.span.start);
            end = lines.end;
            let Some(key) = entry.key.text() else { continue };
            if change.remove.contains(&key) {
                self.replaced.push((lines, String::new()));
            } else if let Some(value) = new.shift_remove(&key)
                && value != entry.value.to_value()
            {
                let as_written = &self.source[entry.key.span.clone()];
                self.replaced.push((lines, self.style.entry_in_lines(as_written, &value, indent)));
            }
        }
        if !new.is_empty() {
            let mut lines: String = new.iter().map(|(key, value)| self.style.entry_in_lines(&scalar(key), value, indent)).collect();
            if !self.source[..end].ends_with('\n') {
                lines.insert_str(0, self.style.newline);
            }
            self.replaced.push((end..end, lines));
        }
        Ok(())
    }

    /// The lines of an entry, with the line break.
    fn lines_of(&self, entry: &Entry) -> Result<Range<usize>, Obstacle> {
        let start = line_start(self.source, entry.key.span.start);
        if !self.source[start..entry.key.span.start].trim().is_empty() {
            return Err(Obstacle { at: entry.key.span.clone(), message: "something stands before it on its line" });
        }
        Ok(start..self.line_end(entry.value.span.end.max(entry.key.span.end)).end)
    }

    /// The line break behind a place.
    fn line_end(&self, at: usize) -> Range<usize> {
        match self.source[at..].find('\n') {
            Some(length) => {
                let end = at + length;
                let start = if self.source[..end].ends_with('\r') { end - 1 } else { end };
                start.max(at)..end + 1
            }
            None => self.source.len()..self.source.len(),
        }
    }

    fn change_in_braces(&mut self, node: &Node, mapping: &Mapping, change: &Change) {
        let mut new = change.set.clone();
        let in_lines = self.line_indent(node, mapping);
        let is_removed = |entry: &Entry| entry.key.text().is_some_and(|key| change.remove.contains(&key));
        let (kept, gone) = mapping.entries.split_at(mapping.entries.iter().rposition(|it| !is_removed(it)).map_or(0, |last| last + 1));
        for pair in kept.windows(2).filter(|pair| is_removed(&pair[0])) {
            self.replaced.push((pair[0].key.span.start..pair[1].key.span.start, String::new()));
        }
        for entry in kept {
            if let Some(value) = entry.key.text().and_then(|key| new.shift_remove(&key))
                && value != entry.value.to_value()
            {
                let indent = in_lines.as_deref().filter(|_| self.style.is_json);
                let text = self.style.in_braces(&value, indent);
                self.replaced.push((entry.value.span.clone(), self.before_value(entry).to_owned() + &text));
            }
        }
        let last_kept = kept.last();
        if let (Some(first), Some(last)) = (gone.first(), gone.last()) {
            // With the comma before it, if there is one.
            let start = last_kept.map_or(first.key.span.start, |it| it.value.span.end);
            self.replaced.push((start..last.value.span.end, String::new()));
        }
        if !new.is_empty() {
            self.add_in_braces(node, last_kept, &new, in_lines.as_deref());
        }
    }

    /// The indentation of the entries, if each stands on a line of its own.
    fn line_indent(&self, node: &Node, mapping: &Mapping) -> Option<String> {
        if let Some(first) = mapping.entries.first() {
            return self.source[node.span.start..first.key.span.start].contains('\n').then(|| indentation(self.source, first.key.span.start).to_owned());
        }
        let line = &self.source[line_start(self.source, node.span.start)..node.span.start];
        let outer = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        (self.style.is_json && self.source.trim_end().contains('\n')).then(|| format!("{outer}{}", self.style.unit))
    }

    fn add_in_braces(&mut self, node: &Node, last_kept: Option<&Entry>, new: &Map<String, Value>, in_lines: Option<&str>) {
        let value_indent = in_lines.filter(|_| self.style.is_json);
        let member = |(key, value): (&String, &Value)| format!("{}: {}", self.style.text(key), self.style.in_braces(value, value_indent));
        let members: Vec<String> = new.iter().map(member).collect();
        let separator = in_lines.map_or_else(|| " ".to_owned(), |indent| format!("{}{indent}", self.style.newline));
        let joined = members.join(&format!(",{separator}"));
        let Some(last) = last_kept else {
            let close = match in_lines {
                Some(indent) => format!("{}{}", self.style.newline, indent.strip_suffix(self.style.unit.as_str()).unwrap_or_default()),
                None => " ".into(),
            };
            // Whatever stood in the braces goes.
            let inside = node.span.start + 1..node.span.end - 1;
            self.replaced.retain(|(range, _)| range.start < inside.start || range.end > inside.end);
            self.replaced.push((inside, format!("{separator}{joined}{close}")));
            return;
        };
        let end = last.value.span.end;
        let before = if self.lacks_colon(last) { "" } else { self.before_value(last) };
        self.replaced.push((end..end, format!("{before},{separator}{joined}")));
    }

    /// What has to stand before what is put behind a key: nothing where a value is written, else the colon and the space that make it one.
    fn before_value(&self, entry: &Entry) -> &'static str {
        match entry.value.span.is_empty() {
            true if self.lacks_colon(entry) => ": ",
            true => " ",
            false => "",
        }
    }

    fn lacks_colon(&self, entry: &Entry) -> bool {
        entry.value.span.is_empty() && !self.source[..entry.value.span.end].ends_with(':')
    }
}
