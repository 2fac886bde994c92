//! What should become of a document: the components that its operations need, and the responses that refer to them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::edit::Change;
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
}

/// An operation of the document.
pub(super) struct Planned<'a> {
    pub(super) method: Method,
    pub(super) path: String,
    /// The method and what stands under it.
    pub(super) entry: &'a Entry,
    /// What stands around the method is in braces.
    pub(super) is_in_braces: bool,
    /// What the tables know of it; none if they don't know it.
    pub(super) known: Option<Known<'a>>,
    /// Of its responses.
    pub(super) change: Change,
}

/// An operation of the tables.
#[derive(Clone)]
pub(super) struct Known<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) operation: &'a Operation,
}

impl Planned<'_> {
    pub(super) fn responses(&self) -> Option<&Entry> {
        self.entry.value.entry("responses")
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
                planned.change.set = keys.iter().map(|(status, key)| (status.clone(), reference(key))).collect();
            }
        }
    }
    let owned: [BTreeMap<String, &Entry>; 3] = SECTIONS.map(|section| own_components(root, section, catalogs));
    for planned in &mut operations {
        planned.change.remove = stale(planned, &owned[1]);
    }
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
    Plan { operations, components, taken }
}

/// A part of the document's components.
pub(super) fn section<'a>(root: &'a Node, name: &str) -> Option<&'a Entry> {
    root.get("components")?.entry(name)
}

fn reference(key: &str) -> Value {
    json!({ "$ref": format!("#/components/responses/{key}") })
}

fn find_operations<'a>(root: &'a Node, catalogs: &[&'a Catalog]) -> Vec<Planned<'a>> {
    let mut found = Vec::new();
    for path in root.get("paths").map_or(&[][..], Node::entries) {
        let Some(name) = path.key.text() else { continue };
        for entry in path.value.entries() {
            let Some(method) = entry.key.text().and_then(|key| METHODS.into_iter().find(|it| it.name().to_ascii_lowercase() == key)) else { continue };
            let is_it = |it: &&Operation| it.method == method && address(&it.path) == address(&name);
            let known = catalogs.iter().find_map(|catalog| Some(Known { catalog, operation: catalog.operations.iter().find(is_it)? }));
            let is_in_braces = is_in_braces(&path.value);
            found.push(Planned { method, path: name.clone(), entry, is_in_braces, known, change: Change::default() });
        }
    }
    found
}

pub(super) fn is_in_braces(node: &Node) -> bool {
    matches!(&node.kind, super::tree::Kind::Mapping(mapping) if mapping.is_flow)
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

/// The responses that refer to a component that was put there before, and that the table doesn't give the operation any more.
fn stale(planned: &Planned<'_>, own_responses: &BTreeMap<String, &Entry>) -> BTreeSet<String> {
    let is_own = |response: &&Entry| {
        let target = response.value.get("$ref").and_then(Node::text);
        target.and_then(|it| it.strip_prefix("#/components/responses/").map(str::to_owned)).is_some_and(|key| own_responses.contains_key(&key))
    };
    let responses = planned.responses().map_or(&[][..], |it| it.value.entries());
    responses.iter().filter(is_own).filter_map(|it| it.key.text()).filter(|status| !planned.change.set.contains_key(status)).collect()
}
