//! Where a document and the tables say different things.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Document;
use super::plan::{Known, Plan, Planned, SECTIONS, section};
use super::tree::{Entry, Node};
use crate::diagnostic::{Lines, Place};
use crate::identify::tables;
use crate::model::{Catalog, ErrorDef, Shape, Variable};

/// Something that a document says otherwise than the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Where in the document.
    pub place: Place,
    /// In one sentence without a full stop.
    pub message: String,
}

/// All differences, in the order of the document.
pub(super) fn differences(document: &Document<'_>, plan: &Plan<'_>) -> Vec<Difference> {
    let mut found = Found { lines: Lines::new(document.source), differences: Vec::new() };
    for planned in &plan.operations {
        of_operation(document, planned, &mut found);
    }
    for (name, change) in SECTIONS.iter().zip(&plan.components) {
        for entry in section(&document.root, name).map_or(&[][..], |it| it.value.entries()) {
            let key = entry.key.text().unwrap_or_default();
            if change.remove.contains(&key) {
                found.add(&entry.key, format!("`components.{name}.{key}` is used no more"));
            } else if change.set.get(&key).is_some_and(|value| *value != entry.value.to_value()) {
                found.add(&entry.key, format!("`components.{name}.{key}` isn't what the table says"));
            }
        }
    }
    found.differences.sort_by_key(|it| it.place);
    found.differences
}

struct Found<'a> {
    lines: Lines<'a>,
    differences: Vec<Difference>,
}

impl Found<'_> {
    fn add(&mut self, node: &Node, message: String) {
        self.differences.push(Difference { place: self.lines.place(node.span.clone()), message });
    }
}

fn of_operation(document: &Document<'_>, planned: &Planned<'_>, found: &mut Found<'_>) {
    let name = planned.name();
    let responses = planned.responses().map_or(&[][..], |it| it.value.entries());
    let is_gone = |status: &str| planned.change.remove.contains(status) || planned.change.set.contains_key(status) && !planned.wants(status);
    for entry in responses {
        if let Some(status) = entry.key.text().filter(|it| is_gone(it)) {
            found.add(&entry.key, format!("{name} answers {status} with errors that the table doesn't give it any more"));
        }
    }
    let Some(known) = &planned.known else { return };
    let mut lacking = Vec::new();
    for (status, _) in &planned.wanted {
        match planned.response(status) {
            None => lacking.push(status.as_str()),
            Some(entry) if planned.change.set.get(status) != Some(&entry.value.to_value()) => of_other_response(document, &name, known, entry, found),
            Some(_) => {}
        }
    }
    if !lacking.is_empty() {
        let place = planned.responses().map_or(&planned.entry.key, |it| &it.key);
        found.add(place, format!("{name} lacks the errors of {}", lacking.join(", ")));
    }
    let is_left = |it: &&Entry| it.key.text().is_some_and(|status| !planned.wants(&status) && !is_gone(&status));
    for entry in responses.iter().filter(is_left) {
        let status = entry.key.text().unwrap_or_default();
        if status.starts_with(['4', '5']) {
            found.add(&entry.key, format!("{name} answers {status}, and the table has no such error for it"));
        }
    }
}

/// A response that the table has and that somebody wrote: which errors does it speak of?
fn of_other_response(document: &Document<'_>, name: &str, known: &Known<'_>, entry: &Entry, found: &mut Found<'_>) {
    let status = entry.key.text().unwrap_or_default();
    let root = document.root.to_value();
    let response = resolve(&root, entry.value.to_value());
    let codes = codes_of(&root, known.catalog, &response);
    let of_status = |it: &&ErrorDef| known.catalog.category_of(it).status.map_or("default".to_owned(), |it| it.to_string()) == status;
    let errors: Vec<_> = known.catalog.errors_of(known.operation).filter(of_status).collect();
    let examples = examples_of(&root, known.catalog, &errors, &response, status.parse().ok());
    let wanted: BTreeSet<&str> = errors.iter().filter_map(|it| known.catalog.code_of(it)).collect();
    let others: Vec<String> = codes.iter().filter(|it| !wanted.contains(it.as_str())).map(|it| format!("the code `{it}`")).chain(examples).collect();
    if !others.is_empty() {
        found.add(&entry.key, format!("{name} answers {status} with what the table doesn't have for it: {}", others.join(", ")));
    }
    let lacking: Vec<&str> = wanted.iter().copied().filter(|it| !codes.is_empty() && !codes.contains(*it)).collect();
    if !lacking.is_empty() {
        found.add(&entry.key, format!("{name} answers {status} without the codes {}", lacking.join(", ")));
    }
    found.add(&entry.key, format!("{name} answers {status} without the table's response"));
}

/// What a reference within the document stands for; references of references are followed so far.
fn resolve(root: &Value, mut value: Value) -> Value {
    for _ in 0..16 {
        let Some(pointer) = value.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix('#')) else { break };
        match root.pointer(pointer) {
            Some(target) => value = target.clone(),
            None => break,
        }
    }
    value
}

/// The codes that the schemas of a response allow, where they list any.
fn codes_of(root: &Value, catalog: &Catalog, response: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    catalog.envelopes.iter().for_each(|it| code_names(&it.body, &mut names));
    let mut codes = BTreeSet::new();
    for media in response.get("content").and_then(Value::as_object).into_iter().flatten() {
        collect_codes(root, media.1.get("schema").unwrap_or(&Value::Null), &names, 0, &mut codes);
    }
    codes
}

/// The names of the members that hold a code.
fn code_names<'a>(shape: &'a Shape, names: &mut BTreeSet<&'a str>) {
    if let Shape::Object(fields) = shape {
        for (key, inner) in fields {
            if matches!(inner, Shape::Variable { variable: Variable::Code, .. }) {
                names.insert(key);
            }
            code_names(inner, names);
        }
    }
}

fn collect_codes(root: &Value, schema: &Value, names: &BTreeSet<&str>, depth: usize, codes: &mut BTreeSet<String>) {
    if depth > 16 {
        return;
    }
    let schema = resolve(root, schema.clone());
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let property = resolve(root, property.clone());
        if names.contains(name.as_str()) {
            let values = property.get("enum").and_then(Value::as_array).into_iter().flatten().chain(property.get("const"));
            codes.extend(values.filter_map(Value::as_str).map(str::to_owned));
        }
        collect_codes(root, &property, names, depth + 1, codes);
    }
    for branch in ["oneOf", "anyOf", "allOf"].iter().filter_map(|it| schema.get(it)).filter_map(Value::as_array).flatten() {
        collect_codes(root, branch, names, depth + 1, codes);
    }
}

/// The examples of a response that are none of these errors.
fn examples_of(root: &Value, catalog: &Catalog, errors: &[&ErrorDef], response: &Value, status: Option<u16>) -> Vec<String> {
    let tables = tables(catalog);
    let mut others = Vec::new();
    for media in response.get("content").and_then(Value::as_object).into_iter().flatten().map(|(_, it)| it) {
        let named =
            media.get("examples").and_then(Value::as_object).into_iter().flatten().filter_map(|(_, it)| resolve(root, it.clone()).get("value").cloned());
        for body in media.get("example").cloned().into_iter().chain(named) {
            let body = body.to_string();
            match crate::engine::identify(&tables, status, body.as_bytes()).error.map(|it| &*tables.errors[it].id) {
                Some(id) if errors.iter().any(|it| it.id == id) => {}
                Some(id) => others.push(format!("the error `{id}`")),
                None => others.push(format!("the example {body}")),
            }
        }
    }
    others
}
