//! The files of the module that hold few names of the spec.

use askama::Template;

use super::super::client::meaning;
use super::lang;
use super::text::{Quoted, comment, visible_line};
use crate::model::{self, ErrorDef, Spec};

/// `go.mod`.
#[derive(Template)]
#[template(path = "go/go.mod")]
pub(super) struct Module<'a> {
    pub(super) module: &'a str,
}

/// `errspec/response.go`.
#[derive(Template)]
#[template(path = "go/errspec/response.go")]
pub(super) struct Response<'a> {
    pub(super) module: &'a str,
}

/// `errspec/locale.go`.
#[derive(Template)]
#[template(path = "go/errspec/locale.go")]
pub(super) struct Locales<'a> {
    first: String,
    locales: Vec<Locale<'a>>,
}

struct Locale<'a> {
    name: String,
    tag: &'a str,
    literal: Quoted<'a>,
}

impl<'a> Locales<'a> {
    pub(super) fn view(spec: &'a Spec) -> Self {
        let locale = |tag: &'a String| Locale { name: lang::locale(tag), tag, literal: Quoted(tag) };
        Self { first: lang::locale(&spec.locales[0]), locales: spec.locales.iter().map(locale).collect() }
    }
}

/// `errors.go`: what a catalog's package does.
#[derive(Template)]
#[template(path = "go/catalog/errors.go")]
pub(super) struct Errors<'a> {
    module: &'a str,
    package: String,
    title: String,
    example: String,
}

impl<'a> Errors<'a> {
    pub(super) fn view(catalog: &model::Catalog, module: &'a str) -> Self {
        Self { module, package: lang::package(&catalog.id), title: title(catalog), example: lang::id(&catalog.errors[0].id) }
    }
}

/// `ids.go`: the constants of a catalog.
#[derive(Template)]
#[template(path = "go/catalog/ids.go")]
pub(super) struct Ids<'a> {
    package: String,
    errors: Vec<Constant<'a>>,
    categories: Vec<Constant<'a>>,
}

struct Constant<'a> {
    doc: Vec<String>,
    name: String,
    literal: Quoted<'a>,
}

impl<'a> Ids<'a> {
    pub(super) fn view(catalog: &'a model::Catalog) -> Self {
        Self {
            package: lang::package(&catalog.id),
            errors: catalog.errors.iter().map(|error| id(catalog, error)).collect(),
            categories: catalog.categories.iter().map(category).collect(),
        }
    }
}

fn id<'a>(catalog: &model::Catalog, error: &'a ErrorDef) -> Constant<'a> {
    let name = lang::id(&error.id);
    let code = catalog.code_of(error).map(|code| format!(" ({})", visible_line(code))).unwrap_or_default();
    let mut doc = comment(&format!("{name}{code}: {}", visible_line(&meaning(error))));
    if let Some(deprecated) = &error.deprecated {
        let instead = deprecated.replaced_by.as_deref().map(|id| format!(", use [{}]", lang::id(id))).unwrap_or_default();
        let note = deprecated.note.as_deref().map(|note| format!(": {}", visible_line(note))).unwrap_or_default();
        doc.push("//".to_owned());
        doc.extend(comment(&format!("Deprecated: since {}{instead}{note}", visible_line(&deprecated.since))));
    }
    Constant { doc, name, literal: Quoted(&error.id) }
}

fn category(category: &model::Category) -> Constant<'_> {
    let name = lang::category(&category.id);
    let status = category.status.map(|status| format!("HTTP {status}"));
    let wire = category.wire.as_deref().map(|wire| format!("{} in a body", visible_line(&Quoted(wire).to_string())));
    let told: Vec<_> = [status, wire].into_iter().flatten().collect();
    let told = if told.is_empty() { "no HTTP status of its own".to_owned() } else { told.join(", ") };
    Constant { doc: comment(&format!("{name}: {told}.")), name, literal: Quoted(&category.id) }
}

/// What people call the service.
pub(super) fn title(catalog: &model::Catalog) -> String {
    // What gofmt takes for quotes in the comment of a package.
    let title = visible_line(catalog.title.in_locale(0)).replace("''", "\"").replace("``", "\"");
    if title.is_empty() { catalog.id.clone() } else { title }
}
