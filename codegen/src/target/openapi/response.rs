//! The responses of a catalog: its errors by HTTP status.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use super::body::Body;
use super::document::{Owner, View, title};
use super::json::Members;
use super::lang;
use super::markdown::Paragraphs;
use super::schema::{self, Placed};
use crate::model::{Catalog, Category, ErrorDef, Operation};

/// All responses: those of each status under the keys that an operation's responses have, and those of each operation.
pub(super) fn all(view: View<'_>) -> impl Iterator<Item = (String, impl Serialize)> {
    let of_catalog = by_status(view.catalog).into_iter().filter(move |_| view.guest.is_none()).map(|group| (group.key(), group));
    let operations = view.guest.map_or_else(|| view.catalog.operations.iter().collect(), |it| it.operations.clone());
    let of_operations = operations.into_iter().flat_map(move |operation| of_operation(view, operation).map(|(_, key, group)| (key, group)));
    of_catalog.chain(of_operations).map(move |(key, group)| (key, response(view, group)))
}

/// A catalog's errors by status, in the order of numbers; those without one at the end.
pub(super) fn by_status(catalog: &Catalog) -> Vec<StatusGroup<'_>> {
    group(catalog, catalog.errors.iter())
}

/// The responses of an operation: as its own document calls each, the key of the component, and the errors.
pub(super) fn of_operation<'a>(view: View<'a>, operation: &'a Operation) -> impl Iterator<Item = (String, String, StatusGroup<'a>)> {
    let groups = group(view.catalog, view.catalog.errors_of(operation));
    groups.into_iter().map(move |group| (group.key(), view.key(&lang::operation_response(&operation.id, group.status)), group))
}

fn group<'a>(catalog: &'a Catalog, errors: impl Iterator<Item = &'a ErrorDef>) -> Vec<StatusGroup<'a>> {
    let mut groups: BTreeMap<u16, StatusGroup<'_>> = BTreeMap::new();
    for error in errors {
        let status = catalog.category_of(error).status;
        groups.entry(status.unwrap_or(u16::MAX)).or_insert_with(|| StatusGroup { status, errors: Vec::new() }).errors.push(error);
    }
    groups.into_values().collect()
}

/// The errors that are sent with one status.
pub(super) struct StatusGroup<'a> {
    /// None for those whose category has none.
    pub(super) status: Option<u16>,
    errors: Vec<&'a ErrorDef>,
}

impl StatusGroup<'_> {
    /// As an operation's responses write it.
    pub(super) fn key(&self) -> String {
        self.status.map_or_else(|| "default".into(), |status| status.to_string())
    }
}

#[derive(Serialize)]
struct Response<'a, E> {
    description: String,
    content: Content<'a, E>,
    #[serde(rename = "x-errspec", skip_serializing_if = "Option::is_none")]
    owner: Option<Owner<'a>>,
}

#[derive(Serialize)]
struct Content<'a, E> {
    #[serde(rename = "application/json")]
    json: MediaType<'a, E>,
}

#[derive(Serialize)]
struct MediaType<'a, E> {
    schema: Placed<'a>,
    examples: E,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "$ref")]
    to: String,
}

fn response<'a>(view: View<'a>, group: StatusGroup<'a>) -> impl Serialize + use<'a> {
    let reference = move |error: &'a ErrorDef| {
        let key = view.example_key(&error.id);
        let reference = Reference { to: format!("#/components/examples/{key}") };
        (key, view.layout.one_line(reference))
    };
    let schema = schema::any_body(view, &bodies(view.catalog, &group));
    Response {
        description: describe(view, &group),
        content: Content {
            json: MediaType {
                schema: if schema.is_long() { Placed::OnLines(schema) } else { Placed::OnOneLine(view.layout.one_line(schema)) },
                examples: Members(move || group.errors.clone().into_iter().map(reference)),
            },
        },
        owner: Owner::of(view),
    }
}

/// The bodies that these errors are sent in, each once.
fn bodies<'a>(catalog: &'a Catalog, group: &StatusGroup<'a>) -> Vec<Body<'a>> {
    let mut seen = HashSet::new();
    group.errors.iter().map(|error| Body::of(catalog, error)).filter(|it| seen.insert(*it)).collect()
}

/// The service and its categories that have the status, in a paragraph for each locale.
fn describe(view: View<'_>, group: &StatusGroup<'_>) -> String {
    let is_there = |it: &&Category| group.errors.iter().any(|error| view.catalog.category_of(error).id == it.id);
    let categories = view.catalog.categories.iter().filter(is_there);
    let names: Vec<_> = categories.map(|it: &Category| it.wire.as_deref().unwrap_or(&it.id)).collect();
    let names = names.join(", ");
    let mut paragraphs = Paragraphs::default();
    for locale in 0..view.spec.locales.len() {
        paragraphs.add("", &format!("{}: {names}", title(view.catalog, locale)));
    }
    paragraphs.text
}
