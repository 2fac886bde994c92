//! The files of the package as plain structures of finished text.

use askama::Template;

use super::lang;
use super::operations::{self, Operation};
use super::text::{self, Quoted, comment};
use crate::model::{self, ErrorDef, ParamType, Spec};

/// The gemspec.
#[derive(Template)]
#[template(path = "ruby/gemspec.rb")]
pub(super) struct Gemspec<'a> {
    package: &'a str,
    version: String,
    summary: String,
    licenses: Option<String>,
    repository: Option<Quoted<'a>>,
}

impl<'a> Gemspec<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str) -> Self {
        let summary = text::line_of(&spec.package.description, 400);
        Self {
            package,
            version: Quoted(&lang::version(&spec.package.version)).to_string(),
            summary: Quoted(if summary.is_empty() { package } else { &summary }).to_string(),
            licenses: spec.package.license.as_deref().map(licenses),
            // A gem has no other homepage.
            repository: spec.package.repository.as_deref().filter(|it| it.starts_with("http")).map(Quoted),
        }
    }
}

/// An SPDX expression as `RubyGems` has it: a list of licences to choose from.
fn licenses(expression: &str) -> String {
    let is_choice = !expression.contains(['(', ')']) && !expression.contains(" AND ");
    let licenses = if is_choice { expression.split(" OR ").collect() } else { vec![expression] };
    licenses.iter().map(|it| Quoted(it.trim()).to_string()).collect::<Vec<_>>().join(", ")
}

/// The file that is required.
#[derive(Template)]
#[template(path = "ruby/package.rb")]
pub(super) struct Package<'a> {
    package: &'a str,
    root: &'a str,
    doc: String,
    version: String,
    locales: String,
    catalogs: Vec<&'a str>,
}

impl<'a> Package<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, root: &'a str) -> Self {
        let description = text::line_of(&spec.package.description, 400);
        Self {
            package,
            root,
            doc: comment(if description.is_empty() { "The errors of services, and what their responses are." } else { &description }),
            version: Quoted(&lang::version(&spec.package.version)).to_string(),
            locales: spec.locales.join(" "),
            catalogs: spec.catalogs.iter().map(|it| it.id.as_str()).collect(),
        }
    }
}

/// The module of a catalog, and its exception.
#[derive(Template)]
#[template(path = "ruby/catalog.rb")]
pub(super) struct Catalog<'a> {
    root: &'a str,
    id: &'a str,
    doc: String,
    has_operations: bool,
    error_doc: String,
    module: String,
    error: String,
}

impl<'a> Catalog<'a> {
    pub(super) fn view(catalog: &'a model::Catalog, root: &'a str) -> Self {
        Self {
            root,
            id: &catalog.id,
            doc: comment(&format!("{}: its errors, and what its responses are.", title(catalog, 0))),
            has_operations: !catalog.operations.is_empty(),
            error_doc: comment(&format!("Any error of {}.", title(catalog, 0))),
            module: lang::module(&catalog.id),
            error: lang::error_class(&catalog.id),
        }
    }
}

/// The types of a catalog.
#[derive(Template)]
#[template(path = "ruby/catalog.rbs")]
pub(super) struct Signature<'a> {
    root: &'a str,
    module: String,
    error: String,
    /// The ids of all errors.
    ids: String,
    categories: Vec<&'a str>,
    operations: Vec<Operation>,
    /// How each error is made.
    calls: Vec<String>,
}

impl<'a> Signature<'a> {
    pub(super) fn view(catalog: &'a model::Catalog, root: &'a str) -> Self {
        Self {
            root,
            module: lang::module(&catalog.id),
            error: lang::error_class(&catalog.id),
            ids: operations::union("      ", catalog.errors.iter().map(|it| it.id.as_str())),
            categories: catalog.categories.iter().map(|it| it.id.as_str()).collect(),
            operations: operations::list(catalog),
            calls: calls(catalog),
        }
    }
}

/// Those without params are made alike.
fn calls(catalog: &model::Catalog) -> Vec<String> {
    let (plain, filled): (Vec<_>, Vec<_>) = catalog.errors.iter().partition(|it| it.params.is_empty());
    let ids = operations::union("                      ", plain.iter().map(|it| it.id.as_str()));
    let plain = (!plain.is_empty()).then(|| format!("(\n{ids}\n                    ) -> void"));
    plain.into_iter().chain(filled.into_iter().map(call)).collect()
}

fn call(error: &ErrorDef) -> String {
    let params = error.params.iter().map(|it| format!(", {}: {}", it.name, rbs_type(it.ty)));
    format!("(:{}{}) -> void", error.id, params.collect::<String>())
}

fn rbs_type(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "::String",
        ParamType::Integer => "::Integer",
        ParamType::Number => "::Float | ::Integer",
        ParamType::Boolean => "bool",
    }
}

/// What people call the service.
pub(super) fn title(catalog: &model::Catalog, locale: usize) -> String {
    let title = text::line_of(catalog.title.in_locale(locale), 60);
    if title.is_empty() { catalog.id.clone() } else { title }
}
