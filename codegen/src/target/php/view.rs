//! The files of the package as plain structures of finished text.

use std::collections::{BTreeSet, HashMap};

use askama::Template;

use super::super::client::{Data, meaning};
use super::data;
use super::lang;
use super::text::{self, Quoted, doc, doc_line};
use crate::model::{self, ErrorDef, ParamType, Spec};

/// `composer.json`.
#[derive(Template)]
#[template(path = "php/composer.json")]
pub(super) struct Composer {
    name: String,
    description: String,
    version: String,
    license: String,
    repository: Option<String>,
    namespace: String,
}

impl Composer {
    pub(super) fn view(spec: &Spec, package: &str, namespace: &str) -> Self {
        Self {
            name: text::json_string(package),
            description: text::json_string(&spec.package.description),
            version: text::json_string(&lang::version(&spec.package.version)),
            license: license(spec.package.license.as_deref()),
            repository: spec.package.repository.as_deref().map(text::json_string),
            namespace: text::json_string(&format!("{namespace}\\")),
        }
    }
}

/// An SPDX expression as Composer has it: a choice stands in brackets, and what has no licence says so.
fn license(expression: Option<&str>) -> String {
    let expression = expression.unwrap_or("proprietary");
    let is_choice = expression.contains(" OR ") && !expression.starts_with('(');
    text::json_string(&if is_choice { format!("({expression})") } else { expression.to_owned() })
}

/// The enum of all languages.
#[derive(Template)]
#[template(path = "php/Locale.php")]
pub(super) struct Locales<'a> {
    root: &'a str,
    locales: Vec<(String, Quoted<'a>)>,
}

impl<'a> Locales<'a> {
    pub(super) fn view(spec: &'a Spec, root: &'a str) -> Self {
        Self { root, locales: spec.locales.iter().map(|it| (lang::locale(it), Quoted(it))).collect() }
    }
}

/// The class of a catalog, where responses come in.
#[derive(Template)]
#[template(path = "php/Catalog.php")]
pub(super) struct Facade<'a> {
    root: &'a str,
    doc: String,
    class: String,
    exception: String,
    /// `Identified`, in the catalog's own types.
    identified: String,
}

impl<'a> Facade<'a> {
    pub(super) fn view(catalog: &model::Catalog, root: &'a str) -> Self {
        let (class, exception) = (lang::class(&catalog.id), lang::exception(&catalog.id));
        Self {
            root,
            doc: doc(0, &format!("{}: what its responses are.", title(catalog, 0)), &[]),
            identified: format!("Identified<{class}\\ErrorId, {class}\\Params, {class}\\{exception}>"),
            class,
            exception,
        }
    }
}

/// The enum of a catalog's errors.
#[derive(Template)]
#[template(path = "php/ErrorId.php")]
pub(super) struct ErrorIds<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    cases: Vec<Case<'a>>,
}

/// A case of an enum, and what it means.
struct Case<'a> {
    doc: String,
    name: String,
    value: Quoted<'a>,
}

impl<'a> ErrorIds<'a> {
    pub(super) fn view(catalog: &'a model::Catalog, root: &'a str, namespace: &'a str) -> Self {
        let case = |error: &'a ErrorDef| Case { doc: error_doc(error), name: lang::case(&error.id), value: Quoted(&error.id) };
        Self {
            root,
            namespace,
            doc: doc(0, &format!("The errors of {}. An id is never given to another error.", title(catalog, 0)), &[]),
            cases: catalog.errors.iter().map(case).collect(),
        }
    }
}

fn error_doc(error: &ErrorDef) -> String {
    let deprecated = error.deprecated.as_ref().map(|it| {
        let instead = it.replaced_by.as_deref().map(|id| format!(": use `{}`", lang::case(id))).unwrap_or_default();
        format!("deprecated since {}{instead}", it.since)
    });
    if deprecated.is_none() { doc_line(&meaning(error)) } else { doc(4, &meaning(error), deprecated.as_slice()) }
}

/// The enum of a catalog's categories.
#[derive(Template)]
#[template(path = "php/Category.php")]
pub(super) struct Categories<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    cases: Vec<(String, Quoted<'a>)>,
}

impl<'a> Categories<'a> {
    pub(super) fn view(catalog: &'a model::Catalog, root: &'a str, namespace: &'a str) -> Self {
        Self {
            root,
            namespace,
            doc: doc(0, &format!("The classes of errors that {} knows.", title(catalog, 0)), &[]),
            cases: catalog.categories.iter().map(|it| (lang::case(&it.id), Quoted(&it.id))).collect(),
        }
    }
}

/// The class of a catalog's params: a property for each name that one of its errors has.
#[derive(Template)]
#[template(path = "php/Params.php")]
pub(super) struct Params<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    sensitive: Option<String>,
    properties: Vec<Property>,
}

struct Property {
    ty: String,
    name: String,
    is_sensitive: bool,
}

impl<'a> Params<'a> {
    pub(super) fn view(catalog: &'a model::Catalog, root: &'a str, namespace: &'a str) -> Self {
        let mut params: Vec<(&str, BTreeSet<&'static str>, bool)> = Vec::new();
        let mut place = HashMap::new();
        for param in catalog.errors.iter().flat_map(|error| &error.params) {
            let at = *place.entry(param.name.as_str()).or_insert(params.len());
            if at == params.len() {
                params.push((&param.name, BTreeSet::new(), false));
            }
            params[at].1.insert(php_type(param.ty));
            params[at].2 |= param.sensitive;
        }
        let sensitive = Data::list(params.iter().filter(|(.., is_sensitive)| *is_sensitive).map(|(name, ..)| data::text(name)));
        Self {
            root,
            namespace,
            doc: doc(0, &format!("What stands in the holes of the messages of {}.", title(catalog, 0)), &[]),
            sensitive: (!sensitive.is_empty()).then(|| data::constant("SENSITIVE", &sensitive).replacen("public", "protected", 1)),
            properties: params
                .iter()
                .map(|(name, types, is_sensitive)| Property { ty: nullable(types), name: lang::property(name), is_sensitive: *is_sensitive })
                .collect(),
        }
    }
}

fn nullable(types: &BTreeSet<&str>) -> String {
    let types: Vec<_> = types.iter().copied().collect();
    match types[..] {
        [one] => format!("?{one}"),
        _ => format!("{}|null", types.join("|")),
    }
}

fn php_type(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "string",
        ParamType::Integer => "int",
        ParamType::Number => "float",
        ParamType::Boolean => "bool",
    }
}

/// The exception of a catalog.
#[derive(Template)]
#[template(path = "php/Exception.php")]
pub(super) struct Exception<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    class: String,
}

impl<'a> Exception<'a> {
    pub(super) fn view(catalog: &model::Catalog, root: &'a str, namespace: &'a str) -> Self {
        Self { root, namespace, doc: doc(0, &format!("Any error of {}.", title(catalog, 0)), &[]), class: lang::exception(&catalog.id) }
    }
}

/// What people call the service.
pub(super) fn title(catalog: &model::Catalog, locale: usize) -> String {
    let title = text::visible_line(catalog.title.in_locale(locale));
    if title.is_empty() { catalog.id.clone() } else { title }
}
