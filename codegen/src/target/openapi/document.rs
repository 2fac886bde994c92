//! The OpenAPI document of one catalog.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::body::Bodies;
use super::guest::Guest;
use super::json::{ByLocale, Layout, Members};
use super::markdown::{is_blank, push_text};
use super::{example, lang, response, schema};
use crate::model::{Catalog, Spec};

/// A version of OpenAPI, as far as it asks for another document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// Schemas are a dialect of their own: no `const`, no `null`, one type each.
    V3_0,
    /// Schemas are JSON Schemas.
    V3_1,
}

impl Version {
    pub(crate) const ALL: [Self; 2] = [Self::V3_1, Self::V3_0];

    /// As a document says it. Later patch releases mend the words of the standard only, and some tools know none of them.
    pub(super) fn number(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.3",
            Self::V3_1 => "3.1.0",
        }
    }
}

/// A catalog on its way to a document.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) spec: &'a Spec,
    pub(super) catalog: &'a Catalog,
    pub(super) bodies: &'a Bodies<'a>,
    pub(super) version: Version,
    /// What stands among components of others, if it does.
    pub(super) guest: Option<&'a Guest<'a>>,
    pub(super) layout: &'a Layout,
}

impl View<'_> {
    /// The key of a schema or a response.
    pub(super) fn key(&self, key: &str) -> String {
        if self.guest.is_some() { lang::prefix(&self.catalog.id) + key } else { key.into() }
    }

    /// The key of an error's example.
    pub(super) fn example_key(&self, error: &str) -> String {
        if self.guest.is_some() { format!("{}.{error}", self.catalog.id) } else { lang::example(error).into() }
    }
}

/// Whose a component is.
#[derive(Serialize)]
pub(super) struct Owner<'a> {
    catalog: &'a str,
}

impl<'a> Owner<'a> {
    /// To be told only where components of others stand beside it.
    pub(super) fn of(view: View<'a>) -> Option<Self> {
        view.guest.map(|_| Self { catalog: &view.catalog.id })
    }
}

/// The texts of a catalog's document, one for each version.
pub(super) fn render(view: View<'_>) -> impl Iterator<Item = (Version, String)> {
    // They stand in the document's components.
    let alike = Alike::of(view, 2);
    Version::ALL.into_iter().map(move |version| {
        let view = View { version, ..view };
        let text = view.layout.write(&Document {
            openapi: version.number(),
            generated_by: "cargo xtask gen",
            info: Info::view(view),
            external_docs: ExternalDocs::view(view.spec),
            paths: Empty {},
            components: alike.components(view),
        });
        (version, text)
    })
}

/// The components of a catalog.
pub(super) fn components(view: View<'_>) -> impl Serialize + use<'_> {
    Components { schemas: Members(move || schema::all(view)), responses: Members(move || response::all(view)), examples: Members(move || example::all(view)) }
}

/// The components that are the same in every version, and most of each document.
pub(super) struct Alike {
    responses: Box<RawValue>,
    examples: Box<RawValue>,
}

impl Alike {
    /// For documents in which the responses stand as deep as that.
    pub(super) fn of(view: View<'_>, depth: usize) -> Self {
        let responses = view.layout.part(depth, &Members(move || response::all(view)));
        Self { responses, examples: view.layout.part(depth, &Members(move || example::all(view))) }
    }

    /// The components of a catalog in the view's version.
    pub(super) fn components<'a>(&'a self, view: View<'a>) -> impl Serialize + use<'a> {
        Components { schemas: Members(move || schema::all(view)), responses: &self.responses, examples: &self.examples }
    }
}

/// What people call the service, or the catalog's id where that says nothing.
pub(super) fn title(catalog: &Catalog, locale: usize) -> &str {
    let title = catalog.title.in_locale(locale);
    if is_blank(title) { &catalog.id } else { title }
}

#[derive(Serialize)]
struct Document<'a, C> {
    openapi: &'static str,
    #[serde(rename = "x-generated-by")]
    generated_by: &'static str,
    info: Info<'a>,
    #[serde(rename = "externalDocs", skip_serializing_if = "Option::is_none")]
    external_docs: Option<ExternalDocs<'a>>,
    /// OpenAPI 3.1 can do without; tools that were first written for 3.0 can't.
    paths: Empty,
    components: C,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

impl<'a> License<'a> {
    /// 3.0 has no place for an SPDX expression, but linters want to know where the licence is told: that page has all that its name may name.
    fn view(name: &'a str, version: Version) -> Self {
        match version {
            Version::V3_1 => Self { name, identifier: Some(name), url: None },
            Version::V3_0 => Self { name, identifier: None, url: Some("https://spdx.org/licenses/") },
        }
    }
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
        description.push_str("\n\nThis document holds the responses of one service for other documents to refer to; it has no operations.");
        Self {
            title: title(view.catalog, 0),
            description,
            version: &package.version,
            license: package.license.as_deref().map(|it| License::view(it, view.version)),
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
