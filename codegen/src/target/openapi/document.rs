//! The OpenAPI document of one catalog.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::json::{ByLocale, Layout, Members};
use super::markdown::{is_blank, push_text};
use super::{example, response, schema};
use crate::model::{Catalog, Spec};

/// A catalog on its way to a document.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) spec: &'a Spec,
    pub(super) catalog: &'a Catalog,
    pub(super) layout: &'a Layout,
}

/// The text of a catalog's document.
pub(super) fn render(spec: &Spec, catalog: &Catalog) -> String {
    let layout = Layout::default();
    let view = View { spec, catalog, layout: &layout };
    layout.write(&Document {
        // Later patch releases mend the words of the standard only, and some tools know none of them.
        openapi: "3.1.0",
        generated_by: "cargo xtask gen",
        info: Info::view(view),
        external_docs: ExternalDocs::view(spec),
        paths: Empty {},
        components: Components { schemas: Members(|| schema::all(view)), responses: Members(|| response::all(view)), examples: Members(|| example::all(view)) },
    })
}

/// What people call the service, or the catalog's id where that says nothing.
pub(super) fn title(catalog: &Catalog, locale: usize) -> &str {
    let title = catalog.title.in_locale(locale);
    if is_blank(title) { &catalog.id } else { title }
}

#[derive(Serialize)]
struct Document<'a, S, R, E> {
    openapi: &'static str,
    #[serde(rename = "x-generated-by")]
    generated_by: &'static str,
    info: Info<'a>,
    #[serde(rename = "externalDocs", skip_serializing_if = "Option::is_none")]
    external_docs: Option<ExternalDocs<'a>>,
    /// OpenAPI 3.1 can do without; tools that were first written for 3.0 can't.
    paths: Empty,
    components: Components<S, R, E>,
}

#[derive(Serialize)]
struct Empty {}

#[derive(Serialize)]
struct Components<S, R, E> {
    schemas: S,
    responses: R,
    examples: E,
}

#[derive(Serialize)]
struct Info<'a> {
    title: &'a str,
    description: String,
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<License<'a>>,
    #[serde(rename = "x-errspec")]
    details: Details<'a>,
}

#[derive(Serialize)]
struct License<'a> {
    name: &'a str,
    identifier: &'a str,
}

/// What OpenAPI has no place for, as it stands in the spec.
#[derive(Serialize)]
struct Details<'a> {
    catalog: &'a str,
    title: ByLocale<'a>,
    wire_locale: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    constants: BTreeMap<&'a str, &'a Value>,
}

#[derive(Serialize)]
struct ExternalDocs<'a> {
    description: &'static str,
    url: &'a str,
}

impl<'a> Info<'a> {
    fn view(view: View<'a>) -> Self {
        let package = &view.spec.package;
        let mut description = String::new();
        push_text(&mut description, &package.description);
        Self {
            title: title(view.catalog, 0),
            description,
            version: &package.version,
            license: package.license.as_deref().map(|it| License { name: it, identifier: it }),
            details: Details::view(view),
        }
    }
}

impl<'a> Details<'a> {
    fn view(View { spec, catalog, .. }: View<'a>) -> Self {
        Self {
            catalog: &catalog.id,
            title: ByLocale { locales: &spec.locales, text: &catalog.title },
            wire_locale: &spec.locales[catalog.wire_locale],
            constants: catalog.constants.iter().map(|it| (it.name.as_str(), &it.value)).collect(),
        }
    }
}

impl<'a> ExternalDocs<'a> {
    fn view(spec: &'a Spec) -> Option<Self> {
        let url = spec.package.repository.as_deref().filter(|it| is_web_address(it))?;
        Some(Self { description: "The source", url })
    }
}

/// Whether the text can stand in a link as it is; a repository may also be named as `git@…`.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte)))
}
