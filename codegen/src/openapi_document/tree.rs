//! A YAML or JSON document with the place of every node, to be edited where it stands.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::{Map, Value};

/// A node of a document.
#[derive(Debug)]
pub(super) struct Node {
    /// From its first byte to behind the last that isn't white space or a comment.
    pub(super) span: Range<usize>,
    pub(super) kind: Kind,
    /// Something else in the document is the same node.
    pub(super) is_anchored: bool,
}

#[derive(Debug)]
pub(super) enum Kind {
    Scalar(Value),
    Sequence(Vec<Node>),
    Mapping(Mapping),
    /// It is written down elsewhere.
    Alias,
}

#[derive(Debug)]
pub(super) struct Mapping {
    /// In braces, and not in lines of their own.
    pub(super) is_flow: bool,
    pub(super) entries: Vec<Entry>,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: Node,
    pub(super) value: Node,
}

impl Node {
    /// The value under a key of a mapping.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|it| &it.value)
    }

    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|it| it.key.text().is_some_and(|it| it == key))
    }

    /// The entries of a mapping; none if it is something else.
    pub(super) fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Mapping(mapping) => &mapping.entries,
            Kind::Scalar(_) | Kind::Sequence(_) | Kind::Alias => &[],
        }
    }

    /// The text of a scalar; a number is written as JSON writes it.
    pub(super) fn text(&self) -> Option<String> {
        match &self.kind {
            Kind::Scalar(Value::String(text)) => Some(text.clone()),
            Kind::Scalar(Value::Null) => None,
            Kind::Scalar(other) => Some(other.to_string()),
            Kind::Sequence(_) | Kind::Mapping(_) | Kind::Alias => None,
        }
    }

    /// What a JSON pointer leads to.
    pub(super) fn pointer(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |node, key| node.get(&key.replace("~1", "/").replace("~0", "~")))
    }

    /// Whether something in it is written down elsewhere.
    pub(super) fn has_alias(&self) -> bool {
        match &self.kind {
            Kind::Scalar(_) => false,
            Kind::Sequence(items) => items.iter().any(Self::has_alias),
            Kind::Mapping(mapping) => mapping.entries.iter().any(|it| it.value.has_alias()),
            Kind::Alias => true,
        }
    }

    /// The keys in it that stood in their mapping before. A merge key may stand there as often as there are mappings to merge.
    pub(super) fn repeated_keys(&self) -> Vec<&Self> {
        let mut seen = HashSet::new();
        let is_repeated = |it: &&Self| it.text().is_some_and(|key| key != "<<" && !seen.insert(key));
        let mut repeated: Vec<_> = self.entries().iter().map(|it| &it.key).filter(is_repeated).collect();
        repeated.extend(self.children().flat_map(Self::repeated_keys));
        repeated
    }

    /// Each reference in it, with the node that is its text.
    pub(super) fn references(&self) -> Vec<(String, &Self)> {
        let own = self.get("$ref").and_then(|it| Some((it.text()?, it)));
        own.into_iter().chain(self.children().flat_map(Self::references)).collect()
    }

    fn children(&self) -> impl Iterator<Item = &Self> {
        let items = if let Kind::Sequence(items) = &self.kind { items.as_slice() } else { &[] };
        items.iter().chain(self.entries().iter().map(|it| &it.value))
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.kind, Kind::Scalar(Value::Null))
    }

    /// Whether nothing is in it.
    pub(super) fn is_blank(&self) -> bool {
        self.is_null() || matches!(&self.kind, Kind::Mapping(mapping) if mapping.entries.is_empty())
    }

    /// The node as JSON; what an alias stands for is left out.
    pub(super) fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Scalar(value) => value.clone(),
            Kind::Sequence(items) => items.iter().map(Self::to_value).collect(),
            Kind::Mapping(mapping) => {
                let members = mapping.entries.iter().filter_map(|it| Some((it.key.text()?, it.value.to_value())));
                Value::Object(members.collect::<Map<_, _>>())
            }
            Kind::Alias => Value::Null,
        }
    }
}
