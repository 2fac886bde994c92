//! The responses of a catalog: its errors by HTTP status.

use std::collections::{BTreeMap, HashSet};

use foldhash::fast::RandomState;
use serde::Serialize;

use super::body::Body;
use super::document::{Owner, View, title};
use super::json::{Members, OneLine};
use super::lang;
use super::markdown::push_text;
use super::schema::{self, Schema};
use crate::model::{Catalog, Category, ErrorDef, Operation};

/// All responses: those of each status under the keys that an operation's responses have, and those of each operation.
pub(super) fn all(view: View<'_>) -> impl Iterator<Item = (String, impl Serialize)> {
    groups(view).map(move |(operation, group)| (group.component(view, operation), response(view, operation, &group)))
}

/// The errors of each response, in the order of the responses, with the operation that it is of.
pub(super) fn groups(view: View<'_>) -> impl Iterator<Item = (Option<&Operation>, StatusGroup<'_>)> {
    let of_catalog = by_status(view.catalog).into_iter().filter(move |_| view.guest.is_none()).map(|group| (None, group));
    let operations = view.guest.map_or_else(|| view.catalog.operations.iter().collect(), |it| it.operations.clone());
    of_catalog.chain(operations.into_iter().flat_map(move |it| of_operation(view.catalog, it).into_iter().map(move |group| (Some(it), group))))
}

/// A catalog's errors by status, in the order of numbers; those without one at the end.
pub(super) fn by_status(catalog: &Catalog) -> Vec<StatusGroup<'_>> {
    group(catalog, catalog.errors.iter())
}

/// The errors of an operation by status.
pub(super) fn of_operation<'a>(catalog: &'a Catalog, operation: &'a Operation) -> Vec<StatusGroup<'a>> {
    group(catalog, catalog.errors_of(operation))
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

impl<'a> StatusGroup<'a> {
    /// As an operation's responses write it.
    pub(super) fn key(&self) -> String {
        self.status.map_or_else(|| "default".into(), |status| status.to_string())
    }

    /// The key of the component that is the response.
    pub(super) fn component(&self, view: View<'_>, operation: Option<&Operation>) -> String {
        operation.map_or_else(|| self.key(), |it| view.key(&lang::operation_response(&it.id, self.status)))
    }

    /// The bodies that these errors are sent in, each once.
    pub(super) fn bodies(&self, catalog: &'a Catalog) -> Vec<Body<'a>> {
        let mut seen: HashSet<_, RandomState> = HashSet::default();
        self.errors.iter().map(|error| Body::of(catalog, error)).filter(|it| seen.insert(*it)).collect()
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
    schema: OneLine<'a, Schema<'a>>,
    examples: E,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "$ref")]
    to: String,
}

fn response<'a>(view: View<'a>, operation: Option<&Operation>, group: &StatusGroup<'a>) -> impl Serialize + use<'a> {
    let reference = move |error: &'a ErrorDef| {
        let key = view.example_key(&error.id);
        let reference = Reference { to: format!("#/components/examples/{key}") };
        (key, view.layout.one_line(reference))
    };
    let errors = group.errors.clone();
    Response {
        description: describe(view, group),
        content: Content {
            json: MediaType {
                schema: view.layout.one_line(schema::of_response(view, operation, group)),
                examples: Members(move || errors.clone().into_iter().map(reference)),
            },
        },
        owner: Owner::of(view),
    }
}

/// The categories that have the status, and whose they are: one line, as pages give it no more.
fn describe(view: View<'_>, group: &StatusGroup<'_>) -> String {
    let is_there = |it: &&Category| group.errors.iter().any(|error| view.catalog.category_of(error).id == it.id);
    let name = |it: &Category| it.wire.clone().unwrap_or_else(|| it.id.replace('_', " "));
    let names: Vec<_> = view.catalog.categories.iter().filter(is_there).map(name).collect();
    let mut titles: Vec<&str> = Vec::new();
    for title in (0..view.spec.locales.len()).map(|locale| title(view.catalog, locale)) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let mut description = String::new();
    push_text(&mut description, &format!("{} ({})", names.join(", "), titles.join(", ")));
    description
}
