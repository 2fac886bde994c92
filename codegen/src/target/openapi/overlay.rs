//! The OpenAPI Overlay of a catalog: what puts its responses into a service's own document.

use serde::Serialize;

use super::body::Bodies;
use super::document::{self, Version, View};
use super::guest::Guest;
use super::json::{Layout, Members};
use super::response;
use crate::model::{Catalog, Spec};

/// The text of a catalog's overlay for documents of a version.
pub(super) fn render(spec: &Spec, catalog: &Catalog, bodies: &Bodies<'_>, version: Version) -> String {
    let layout = Layout::default();
    let guest = Guest::of(catalog, catalog.operations.iter().collect());
    let view = View { spec, catalog, bodies, version, guest: Some(&guest), layout: &layout };
    let mut actions = vec![Action::Components(Update { target: "$".into(), update: Components { components: document::components(view) } })];
    for operation in &catalog.operations {
        let target = format!("$.paths[{}].{}", quote(&operation.path), operation.method.name().to_ascii_lowercase());
        // What stands there is taken away first: a member of an update is put beside the members that are there.
        let responses = response::of_operation(catalog, operation);
        actions.extend(responses.iter().map(|it| Action::remove(format!("{target}.responses[{}]", quote(&it.key())))));
        let references: Vec<_> = responses.iter().map(|it| (it.key(), it.component(view, Some(operation)))).collect();
        let responses = move || references.clone().into_iter().map(move |(status, key)| (status, view.layout.one_line(Reference::to(&key))));
        actions.push(Action::Responses(Update { target, update: Responses { responses: Members(responses) } }));
    }
    let title = format!("Errors of {}", document::title(catalog, 0));
    layout.write(&Overlay { version: "1.0.0", generated_by: "cargo xtask gen", info: Info { title, version: &spec.package.version }, actions })
}

#[derive(Serialize)]
struct Overlay<'a, C, R> {
    #[serde(rename = "overlay")]
    version: &'static str,
    #[serde(rename = "x-generated-by")]
    generated_by: &'static str,
    info: Info<'a>,
    actions: Vec<Action<C, R>>,
}

#[derive(Serialize)]
struct Info<'a> {
    title: String,
    version: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Action<C, R> {
    Components(Update<Components<C>>),
    Responses(Update<Responses<R>>),
    Remove { target: String, remove: bool },
}

#[derive(Serialize)]
struct Update<U> {
    target: String,
    update: U,
}

#[derive(Serialize)]
struct Components<C> {
    components: C,
}

#[derive(Serialize)]
struct Responses<R> {
    responses: R,
}

/// A reference to a response of the document.
#[derive(Serialize)]
pub(super) struct Reference {
    #[serde(rename = "$ref")]
    to: String,
}

impl Reference {
    pub(super) fn to(key: &str) -> Self {
        Self { to: format!("#/components/responses/{key}") }
    }
}

impl<C, R> Action<C, R> {
    fn remove(target: String) -> Self {
        Self::Remove { target, remove: true }
    }
}

/// A member name in a path of RFC 9535.
fn quote(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len() + 2);
    quoted.push('\'');
    for character in name.chars() {
        if matches!(character, '\'' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted + "'"
}
