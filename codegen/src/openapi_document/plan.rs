//! What should become of a document: the components that its operations need, and the responses that refer to them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::edit::{Change, is_flow};
use super::merge::{self, Wanted};
use super::tree::{Entry, Node};
use crate::model::{Catalog, Method, Operation, Spec, address};
use crate::target::openapi::{Version, needed};

/// The parts of `components` that are used here, in the order in which they are added.
pub(super) const SECTIONS: [&str; 3] = ["schemas", "responses", "examples"];

const METHODS: [Method; 8] = [Method::Get, Method::Put, Method::Post, Method::Delete, Method::Options, Method::Head, Method::Patch, Method::Trace];

/// What should become of a document.
pub(super) struct Plan<'a> {
    pub(super) operations: Vec<Planned<'a>>,
    /// For each of [`SECTIONS`].
    pub(super) components: [Change; 3],
    /// Keys that are wanted and belong to somebody else.
    pub(super) taken: Vec<&'a Entry>,
    /// Components that were put there before.
    pub(super) owned: Vec<&'a Entry>,
}

/// An operation of the document.
pub(super) struct Planned<'a> {
    pub(super) method: Method,
    pub(super) path: String,
    /// The method and what stands under it.
    pub(super) entry: &'a Entry,
    /// What stands around the method and has an anchor, so that it may be written once for several addresses.
    pub(super) shared: Option<&'a Node>,
    /// What stands around the method is in braces.
    pub(super) is_in_braces: bool,
    /// What the tables know of it; none if they don't know it.
    pub(super) known: Option<Known<'a>>,
    /// The statuses that the table has for it, with the keys of the responses.
    pub(super) wanted: Vec<(String, String)>,
    /// Of its responses.
    pub(super) change: Change,
    /// What a person should know of what becomes of the document's own responses.
    pub(super) notes: Vec<(&'a Entry, String)>,
}

/// An operation of the tables.
#[derive(Clone)]
pub(super) struct Known<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) operation: &'a Operation,
}

impl<'a> Planned<'a> {
    pub(super) fn responses(&self) -> Option<&'a Entry> {
        self.entry.value.entry("responses")
    }

    pub(super) fn response(&self, status: &str) -> Option<&'a Entry> {
        self.responses()?.value.entry(status)
    }

    /// Whether the document holds already what is planned.
    pub(super) fn is_there(&self) -> bool {
        let is_same = |(status, value): (&String, &Value)| self.response(status).is_some_and(|it| it.value.to_value() == *value);
        self.change.remove.is_empty() && self.change.set.iter().all(is_same)
    }

    pub(super) fn wants(&self, status: &str) -> bool {
        self.wanted.iter().any(|(it, _)| it == status)
    }

    pub(super) fn name(&self) -> String {
        format!("{} {}", self.method.name(), self.path)
    }
}

/// Compares a document with these catalogs.
pub(super) fn plan<'a>(spec: &'a Spec, catalogs: &[&'a Catalog], root: &'a Node, version: Version) -> Plan<'a> {
    let mut operations = find_operations(root, catalogs);
    let mut wanted: [Map<String, Value>; 3] = Default::default();
    for catalog in catalogs {
        let used: Vec<_> = operations.iter().filter_map(|it| it.known.clone()).filter(|it| it.catalog.id == catalog.id).map(|it| it.operation).collect();
        if used.is_empty() {
            continue;
        }
        let mut needed = needed(spec, catalog, used, version);
        for (section, wanted) in SECTIONS.iter().zip(&mut wanted) {
            if let Some(Value::Object(components)) = needed.components.get_mut(section).map(Value::take) {
                wanted.extend(components);
            }
        }
        for planned in &mut operations {
            let of_operation = planned.known.as_ref().filter(|it| it.catalog.id == catalog.id);
            if let Some((_, keys)) = of_operation.and_then(|known| needed.responses.iter().find(|(it, _)| it.id == known.operation.id)) {
                planned.wanted.clone_from(keys);
            }
        }
    }
    let owned: [BTreeMap<String, &Entry>; 3] = SECTIONS.map(|section| own_components(root, section, catalogs));
    let is_own = |reference: &str| {
        let own = SECTIONS.iter().zip(&owned).find_map(|(section, owned)| Some(owned.contains_key(component_key(reference, section)?)));
        own.unwrap_or_default()
    };
    for planned in &mut operations {
        answer(planned, root, &wanted[1], &is_own);
    }
    retain_reached(&mut wanted, &operations, root, &owned);
    let mut taken = Vec::new();
    let mut index = 0;
    let components = wanted.map(|set| {
        let of_section = &owned[index];
        let there = section(root, SECTIONS[index]);
        taken.extend(set.keys().filter(|key| !of_section.contains_key(*key)).filter_map(|key| there?.value.entry(key)));
        index += 1;
        let remove = of_section.keys().filter(|key| !set.contains_key(*key)).cloned().collect();
        Change { set, remove }
    });
    let owned = owned.iter().flat_map(BTreeMap::values).copied().collect();
    Plan { operations, components, taken, owned }
}

/// A part of the document's components.
pub(super) fn section<'a>(root: &'a Node, name: &str) -> Option<&'a Entry> {
    root.get("components")?.entry(name)
}

/// The key of a component of a section, if the reference is to one.
pub(super) fn component_key<'r>(reference: &'r str, section: &str) -> Option<&'r str> {
    reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')
}

/// Leaves out the components that nothing would refer to: a response of the document's own takes only the body of the table's.
fn retain_reached(wanted: &mut [Map<String, Value>; 3], operations: &[Planned<'_>], root: &Node, owned: &[BTreeMap<String, &Entry>; 3]) {
    let spans: Vec<_> = owned.iter().flat_map(BTreeMap::values).map(|it| &it.value.span).collect();
    let is_outside = |node: &Node| !spans.iter().any(|it| it.start <= node.span.start && node.span.end <= it.end);
    let mut left: Vec<String> = operations.iter().flat_map(|it| it.change.set.values()).flat_map(references).collect();
    left.extend(root.references().into_iter().filter(|(_, node)| is_outside(node)).map(|(reference, _)| reference));
    let mut reached = BTreeSet::new();
    while let Some(reference) = left.pop() {
        let component = SECTIONS.iter().zip(wanted.iter()).find_map(|(section, wanted)| wanted.get(component_key(&reference, section)?));
        if let Some(component) = component.filter(|_| reached.insert(reference)) {
            left.extend(references(component));
        }
    }
    for (section, wanted) in SECTIONS.iter().zip(wanted) {
        wanted.retain(|key, _| reached.contains(&format!("#/components/{section}/{key}")));
    }
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// Plans the responses of an operation.
fn answer(planned: &mut Planned<'_>, root: &Node, components: &Map<String, Value>, is_own: &dyn Fn(&str) -> bool) {
    for (status, key) in planned.wanted.clone() {
        let Some(entry) = planned.response(&status) else {
            planned.change.set.insert(status, merge::reference(&key));
            continue;
        };
        let merged = merge::merged(root, &entry.value, &Wanted { key: &key, response: &components[&key], is_own });
        let sentence = |note| format!("{} answers {status} {note}", planned.name());
        let notes: Vec<_> = merged.notes.into_iter().map(|note| (entry, sentence(note))).collect();
        planned.notes.extend(notes);
        planned.change.set.extend(merged.value.map(|value| (status, value)));
    }
    let responses = planned.responses().map_or(&[][..], |it| it.value.entries());
    for entry in responses {
        let Some(status) = entry.key.text().filter(|it| !planned.wants(it)) else { continue };
        if entry.value.get("$ref").and_then(Node::text).is_some_and(|it| is_own(&it)) {
            planned.change.remove.insert(status);
        } else if let Some(value) = merge::stripped(&entry.value, is_own) {
            planned.change.set.insert(status, value);
        }
    }
}

fn find_operations<'a>(root: &'a Node, catalogs: &[&'a Catalog]) -> Vec<Planned<'a>> {
    let mut found = Vec::new();
    let paths = root.get("paths");
    for path in paths.map_or(&[][..], Node::entries) {
        let shared = paths.into_iter().chain([&path.value]).find(|it| it.is_anchored);
        let Some(name) = path.key.text() else { continue };
        for entry in path.value.entries() {
            let Some(method) = entry.key.text().and_then(|key| METHODS.into_iter().find(|it| it.name().to_ascii_lowercase() == key)) else { continue };
            let is_it = |it: &&Operation| it.method == method && address(&it.path) == address(&name);
            let known = catalogs.iter().find_map(|catalog| Some(Known { catalog, operation: catalog.operations.iter().find(is_it)? }));
            let (path, is_in_braces) = (name.clone(), is_flow(&path.value));
            found.push(Planned { method, path, entry, shared, is_in_braces, known, wanted: Vec::new(), change: Change::default(), notes: Vec::new() });
        }
    }
    found
}

/// The components of a section that were put there for one of these catalogs.
fn own_components<'a>(root: &'a Node, name: &str, catalogs: &[&Catalog]) -> BTreeMap<String, &'a Entry> {
    let is_own = |it: &&Entry| {
        let owner = it.value.get("x-errspec").and_then(|it| it.get("catalog")).and_then(Node::text);
        owner.is_some_and(|owner| catalogs.iter().any(|catalog| catalog.id == owner))
    };
    let entries = section(root, name).map_or(&[][..], |it| it.value.entries());
    entries.iter().filter(is_own).filter_map(|it| Some((it.key.text()?, it))).collect()
}
