//! The OpenAPI Overlay of a catalog: what puts its responses into a service's own document.

use std::collections::BTreeMap;

use serde::Serialize;

use super::document::{self, Alike, Version, View};
use super::guest::Guest;
use super::json::OneLine;
use super::response;

/// The texts of a catalog's overlay, one for documents of each version.
pub(super) fn render(view: View<'_>) -> Vec<(Version, String)> {
    let guest = Guest::of(view.catalog, view.catalog.operations.iter().collect());
    let view = View { guest: Some(&guest), ..view };
    // They stand in the components of the update of an action of the overlay.
    let alike = Alike::of(view, 5);
    Version::ALL.into_iter().map(|version| (version, render_one(View { version, ..view }, &alike))).collect()
}

fn render_one(view: View<'_>, alike: &Alike) -> String {
    let View { spec, catalog, layout, .. } = view;
    let mut actions = vec![
        // Where it was run before: an update would lengthen the lists that are there.
        Action::Remove { target: format!("$.components[*][?(@['x-errspec'].catalog == {})]", quote(&catalog.id)), remove: true },
        Action::Components { target: "$", update: Components { components: alike.components(view) } },
    ];
    for operation in &catalog.operations {
        let path = quote(&operation.path);
        let method = operation.method.name().to_ascii_lowercase();
        for group in response::of_operation(catalog, operation) {
            let status = group.key();
            // Only where nothing is: beside the members of a response a reference would mean nothing, or hide them.
            let target = format!("$[?(!@[{path}].{method}.responses['{status}'])][{path}].{method}");
            let response = BTreeMap::from([(status, Reference::to(&group.component(view, Some(operation))))]);
            actions.push(Action::Response { target, update: layout.one_line(Responses { responses: response }) });
        }
    }
    let title = format!("Errors of {}", document::title(catalog, 0));
    layout.write(&Overlay { version: "1.0.0", generated_by: "cargo xtask gen", info: Info { title, version: &spec.package.version }, actions })
}

#[derive(Serialize)]
struct Overlay<'a, C> {
    #[serde(rename = "overlay")]
    version: &'static str,
    #[serde(rename = "x-generated-by")]
    generated_by: &'static str,
    info: Info<'a>,
    actions: Vec<Action<'a, C>>,
}

#[derive(Serialize)]
struct Info<'a> {
    title: String,
    version: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Action<'a, C> {
    Remove { target: String, remove: bool },
    Components { target: &'static str, update: Components<C> },
    Response { target: String, update: OneLine<'a, Responses> },
}

#[derive(Serialize)]
struct Components<C> {
    components: C,
}

#[derive(Serialize)]
struct Responses {
    responses: BTreeMap<String, Reference>,
}

/// A reference to a response of the document.
#[derive(Serialize)]
struct Reference {
    #[serde(rename = "$ref")]
    to: String,
}

impl Reference {
    fn to(key: &str) -> Self {
        Self { to: format!("#/components/responses/{key}") }
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
