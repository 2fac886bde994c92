//! The modules of the package as plain structures of finished text.

use std::fmt::Display;

use askama::Template;

use super::super::client::meaning;
use super::classes::{Class, Groups, aliases, category_reference, classes, code_reference, id_reference, root};
use super::lang;
use super::layout::listed;
use super::text::{self, Docstring, Quoted};
use crate::model::{self, ErrorDef, Spec};

/// The members of an enum stand in its body.
const MEMBER_INDENT: usize = 4;
/// The entries of a table stand in a call's keyword.
const ENTRY_INDENT: usize = 8;

/// `pyproject.toml`.
#[derive(Template)]
#[template(path = "python/pyproject.toml")]
pub(super) struct Project {
    name: String,
    version: String,
    description: String,
    license: Option<String>,
    repository: Option<String>,
    source: String,
}

impl Project {
    pub(super) fn view(spec: &Spec, package: &str, import_name: &str) -> Self {
        Self {
            name: text::toml_string(package),
            version: text::toml_string(&lang::version(&spec.package.version)),
            description: text::toml_string(&spec.package.description),
            license: spec.package.license.as_deref().map(text::toml_string),
            repository: spec.package.repository.as_deref().map(text::toml_string),
            source: text::toml_string(&format!("src/{import_name}")),
        }
    }
}

/// The package's `__init__.py`.
#[derive(Template)]
#[template(path = "python/init.py")]
pub(super) struct Init {
    doc: String,
}

impl Init {
    pub(super) fn view(spec: &Spec) -> Self {
        Self { doc: Docstring(&spec.package.description).to_string() }
    }
}

/// `_locale.py`.
#[derive(Template)]
#[template(path = "python/locale.py")]
pub(super) struct Locales {
    literal: String,
}

impl Locales {
    pub(super) fn view(spec: &Spec) -> Self {
        let locales: Vec<_> = spec.locales.iter().map(|it| Quoted(it)).collect();
        let items: Vec<&dyn Display> = locales.iter().map(|it| it as &dyn Display).collect();
        Self { literal: listed(0, "Locale = Literal", ("[", "]"), ("[", "]"), &items) }
    }
}

/// The module of a catalog: its enums, its tables and its classes.
#[derive(Template)]
#[template(path = "python/catalog.py")]
pub(super) struct Catalog<'a> {
    doc: String,
    typing: &'static str,
    root: String,
    base: String,
    categories: Vec<Member>,
    codes: Vec<Member>,
    ids: Vec<Member>,
    locales: Vec<Locale<'a>>,
    wire_locale: Quoted<'a>,
    constants: Vec<(&'a str, Quoted<'a>)>,
    deprecated: Vec<String>,
    classes: Vec<Class>,
    aliases: Vec<(String, String)>,
}

/// A member of an enum, as it is assigned, and what it means.
struct Member {
    assignment: String,
    doc: String,
}

struct Locale<'a> {
    name: Quoted<'a>,
    module: String,
}

impl<'a> Catalog<'a> {
    pub(super) fn view(spec: &'a Spec, catalog: &'a model::Catalog) -> Self {
        let groups = Groups::of(catalog);
        let title = title(catalog, 0);
        let deprecated: Vec<_> = catalog.errors.iter().filter_map(deprecation).collect();
        let some_have_no_code = catalog.errors.iter().any(|error| error.code.is_none());
        let code_type = match (catalog.codes.is_empty(), some_have_no_code) {
            (true, _) => "None",
            (false, true) => "Optional[Code]",
            (false, false) => "Code",
        };
        Self {
            doc: Docstring(&format!("The errors of {title}.")).to_string(),
            typing: if code_type == "Optional[Code]" { "TYPE_CHECKING, Final, Optional" } else { "TYPE_CHECKING, Final" },
            root: lang::error_class(&catalog.id),
            base: base_imports(catalog, !deprecated.is_empty(), &groups),
            categories: catalog.categories.iter().map(category_member).collect(),
            codes: (0..catalog.codes.len()).map(|code| code_member(catalog, &groups, code)).collect(),
            ids: catalog.errors.iter().map(|error| id_member(catalog, &groups, error)).collect(),
            locales: spec.locales.iter().map(|it| Locale { name: Quoted(it), module: lang::locale_module(it) }).collect(),
            wire_locale: Quoted(&spec.locales[catalog.wire_locale]),
            constants: catalog.constants.iter().map(|it| (it.name.as_str(), Quoted(&it.text))).collect(),
            deprecated,
            classes: classes(catalog, &groups, root(catalog, &title, code_type)),
            aliases: aliases(catalog, &groups),
        }
    }
}

/// The names that a catalog's module uses, in the order in which linters want them.
fn base_imports(catalog: &model::Catalog, has_deprecated: bool, groups: &Groups) -> String {
    let has_leaves = catalog.errors.iter().any(|error| groups.has_class(error));
    let has_params = catalog.errors.iter().any(|error| !error.params.is_empty());
    let names = [
        ("Catalog", true),
        ("CatalogError", true),
        ("CategoryEnum", true),
        ("CodeEnum", !catalog.codes.is_empty()),
        ("Deprecation", has_deprecated),
        ("IdEnum", true),
        ("Leaf", has_leaves),
        ("param", has_params),
    ];
    names.iter().filter(|(_, used)| *used).map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

fn category_member(category: &model::Category) -> Member {
    let status = category.status.map_or_else(|| "None".to_owned(), |status| status.to_string());
    let id = Quoted(&category.id);
    let wire = category.wire.as_deref().map(Quoted);
    let items: &[&dyn Display] = match (&wire, category.status) {
        (Some(wire), _) => &[&id, &status, wire],
        (None, Some(_)) => &[&id, &status],
        (None, None) => &[&id],
    };
    Member { assignment: assignment(&lang::constant(&category.id), items), doc: String::new() }
}

fn code_member(catalog: &model::Catalog, groups: &Groups, code: usize) -> Member {
    let wire = Quoted(&catalog.codes[code]);
    let category = groups.category[code].map(|it| category_reference(catalog, it));
    let items: &[&dyn Display] = match &category {
        Some(category) => &[&wire, category],
        None => &[&wire],
    };
    Member { assignment: assignment(&groups.names[code].constant, items), doc: String::new() }
}

/// The line of an error: its group is the code, if that tells the category, and else the category with the code behind it.
fn id_member(catalog: &model::Catalog, groups: &Groups, error: &ErrorDef) -> Member {
    let id = Quoted(&error.id);
    let code = error.code.map(|code| code_reference(groups, code));
    let code_tells_category = error.code.is_some_and(|code| groups.category[code].is_some());
    let category = category_reference(catalog, error.category);
    let retry = error.retry.map_or_else(|| "None".to_owned(), |retry| Quoted(retry.name()).to_string());
    let items: &[&dyn Display] = match &code {
        Some(code) if code_tells_category && error.retry.is_some() => &[&id, code, &retry],
        Some(code) if code_tells_category => &[&id, code],
        Some(code) => &[&id, &category, &retry, code],
        None if error.retry.is_some() => &[&id, &category, &retry],
        None => &[&id, &category],
    };
    Member { assignment: assignment(&lang::constant(&error.id), items), doc: Docstring(&meaning(error)).to_string() }
}

fn assignment(name: &str, items: &[&dyn Display]) -> String {
    listed(MEMBER_INDENT, &format!("{name} = "), ("", ""), ("(", ")"), items)
}

fn deprecation(error: &ErrorDef) -> Option<String> {
    let it = error.deprecated.as_ref()?;
    let since = Quoted(&it.since);
    let replaced_by = it.replaced_by.as_deref().map(|id| format!("replaced_by={}", id_reference(id)));
    let note = it.note.as_deref().map(|note| format!("note={}", Quoted(note)));
    let items: Vec<&dyn Display> =
        [Some(&since as &dyn Display), replaced_by.as_ref().map(|it| it as &dyn Display), note.as_ref().map(|it| it as &dyn Display)]
            .into_iter()
            .flatten()
            .collect();
    Some(listed(ENTRY_INDENT, &format!("{}: Deprecation", id_reference(&error.id)), ("(", "),"), ("(", "),"), &items))
}

/// What people call the service.
pub(super) fn title(catalog: &model::Catalog, locale: usize) -> String {
    let title = text::visible_line(catalog.title.in_locale(locale));
    if title.is_empty() { catalog.id.clone() } else { title }
}

/// The module of a catalog's texts in one language.
#[derive(Template)]
#[template(path = "python/texts.py")]
pub(super) struct Texts<'a> {
    doc: String,
    messages: Vec<(&'a str, Quoted<'a>)>,
    descriptions: Vec<(&'a str, Quoted<'a>)>,
    remedies: Vec<(&'a str, Quoted<'a>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn view(spec: &'a Spec, catalog: &'a model::Catalog, locale: usize) -> Self {
        let texts = |of: fn(&'a ErrorDef) -> Option<&'a model::Text>| {
            catalog.errors.iter().filter_map(|error| Some((error.id.as_str(), Quoted(of(error)?.in_locale(locale))))).collect()
        };
        let title = title(catalog, locale);
        Self {
            doc: Docstring(&format!("The texts of {title} in `{}`.", spec.locales[locale])).to_string(),
            messages: catalog.errors.iter().map(|error| (error.id.as_str(), Quoted(&error.messages[locale].template))).collect(),
            descriptions: texts(|error| error.description.as_ref()),
            remedies: texts(|error| error.remedy.as_ref()),
        }
    }
}
