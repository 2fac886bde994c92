//! The responses of a catalog: its errors by HTTP status.

use std::collections::BTreeMap;

use serde::Serialize;

use super::document::{View, title};
use super::json::{Members, OneLine};
use super::lang;
use super::markdown::Paragraphs;
use super::schema::{self, Schema};
use crate::model::{Catalog, Category, Envelope, ErrorDef};

/// All responses, under the keys that an operation's responses have.
pub(super) fn all(view: View<'_>) -> impl Iterator<Item = (String, impl Serialize)> {
    by_status(view.catalog).into_iter().map(move |group| (group.key(), response(view, group)))
}

/// A catalog's errors by status, in the order of numbers; those without one at the end.
pub(super) fn by_status(catalog: &Catalog) -> Vec<StatusGroup<'_>> {
    let mut groups: BTreeMap<u16, StatusGroup<'_>> = BTreeMap::new();
    for error in &catalog.errors {
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

fn response<'a>(view: View<'a>, group: StatusGroup<'a>) -> impl Serialize + use<'a> {
    let reference = move |error: &'a ErrorDef| {
        let key = lang::example(&error.id);
        let reference = Reference { to: format!("#/components/examples/{key}") };
        (key, view.layout.one_line(reference))
    };
    Response {
        description: describe(view, &group),
        content: Content {
            json: MediaType {
                schema: view.layout.one_line(schema::any_envelope(&sent_envelopes(view.catalog, &group))),
                examples: Members(move || group.errors.clone().into_iter().map(reference)),
            },
        },
    }
}

/// The envelopes that these errors are sent in, each once.
fn sent_envelopes<'a>(catalog: &'a Catalog, group: &StatusGroup<'_>) -> Vec<&'a Envelope> {
    let mut envelopes: Vec<&Envelope> = Vec::new();
    for envelope in group.errors.iter().map(|error| catalog.sending_envelope(error)) {
        if !envelopes.iter().any(|it| it.id == envelope.id) {
            envelopes.push(envelope);
        }
    }
    envelopes
}

/// The service and its categories that have the status, in a paragraph for each locale.
fn describe(view: View<'_>, group: &StatusGroup<'_>) -> String {
    let categories = view.catalog.categories.iter().filter(|it| it.status == group.status);
    let names: Vec<_> = categories.map(|it: &Category| it.wire.as_deref().unwrap_or(&it.id)).collect();
    let names = names.join(", ");
    let mut paragraphs = Paragraphs::default();
    for locale in 0..view.spec.locales.len() {
        paragraphs.add("", &format!("{}: {names}", title(view.catalog, locale)));
    }
    paragraphs.text
}
