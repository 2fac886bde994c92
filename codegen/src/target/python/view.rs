//! The modules of the package as plain structures of finished text.

use std::fmt::Display;

use askama::Template;

use super::lang::{self, Docstring, Quoted};
use super::layout::listed;
use crate::model::{self, ErrorDef, ParamType, Spec};

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
            name: lang::toml_string(package),
            version: lang::toml_string(&lang::version(&spec.package.version)),
            description: lang::toml_string(&spec.package.description),
            license: spec.package.license.as_deref().map(lang::toml_string),
            repository: spec.package.repository.as_deref().map(lang::toml_string),
            source: lang::toml_string(&format!("src/{import_name}")),
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

/// An exception class.
struct Class {
    header: String,
    doc: String,
    params: Vec<Param>,
}

struct Param {
    attribute: String,
    annotation: &'static str,
    arguments: String,
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
            typing: if code_type == "Optional[Code]" { "Final, Optional" } else { "Final" },
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

/// What is known of the codes of a catalog.
struct Groups {
    /// The category that all errors of a code share, by code.
    category: Vec<Option<usize>>,
    /// How many errors a code has, by code.
    errors: Vec<usize>,
}

impl Groups {
    fn of(catalog: &model::Catalog) -> Self {
        let mut groups = Self { category: vec![None; catalog.codes.len()], errors: vec![0; catalog.codes.len()] };
        let mut shared = vec![true; catalog.codes.len()];
        for error in &catalog.errors {
            if let Some(code) = error.code {
                groups.errors[code] += 1;
                shared[code] &= *groups.category[code].get_or_insert(error.category) == error.category;
            }
        }
        for (category, shared) in groups.category.iter_mut().zip(shared) {
            *category = category.filter(|_| shared);
        }
        groups
    }

    /// Whether an error is all there is of its code, so that the class of either is the class of both.
    fn is_alone(&self, error: &ErrorDef) -> bool {
        error.code.is_some_and(|code| self.errors[code] == 1)
    }

    /// Whether an error has a class of its own.
    fn has_class(&self, error: &ErrorDef) -> bool {
        !error.params.is_empty() || self.is_alone(error)
    }

    /// Whether a code has a class under which several errors stand.
    fn has_subclasses(&self, code: usize) -> bool {
        self.errors[code] > 1 && self.category[code].is_some()
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
        ("Texts", true),
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
    Member { assignment: assignment(&lang::code_constant(&catalog.codes[code]), items), doc: String::new() }
}

/// The line of an error: its group is the code, if that tells the category, and else the category with the code behind it.
fn id_member(catalog: &model::Catalog, groups: &Groups, error: &ErrorDef) -> Member {
    let id = Quoted(&error.id);
    let code = error.code.map(|code| code_reference(catalog, code));
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

fn category_reference(catalog: &model::Catalog, category: usize) -> String {
    format!("Category.{}", lang::constant(&catalog.categories[category].id))
}

fn code_reference(catalog: &model::Catalog, code: usize) -> String {
    format!("Code.{}", lang::code_constant(&catalog.codes[code]))
}

fn id_reference(id: &str) -> String {
    format!("ErrorId.{}", lang::constant(id))
}

/// What an error means and what to do about it, in the first language; where the table doesn't say, its message. First of all, that it
/// should no longer be used.
fn meaning(error: &ErrorDef) -> String {
    let texts = [&error.description, &error.remedy].into_iter().flatten().map(|text| text.in_locale(0)).filter(|text| !text.trim().is_empty());
    let mut meaning = texts.collect::<Vec<_>>().join(" ");
    if meaning.is_empty() {
        meaning.clone_from(&error.messages[0].template);
    }
    match &error.deprecated {
        Some(deprecated) => format!("Deprecated since {}. {meaning}", deprecated.since),
        None => meaning,
    }
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
    let title = lang::visible_line(catalog.title.in_locale(locale));
    if title.is_empty() { catalog.id.clone() } else { title }
}

/// The class of all errors of a catalog.
fn root(catalog: &model::Catalog, title: &str, code_type: &str) -> Class {
    let name = lang::error_class(&catalog.id);
    class(&name, &[&format!("CatalogError[ErrorId, {code_type}, Category]"), &"catalog=_CATALOG"], &format!("Any error of {title}."))
}

/// A class for the catalog, for each category, for each code that has several errors in one category, and for each error that has params or
/// a code to itself.
fn classes(catalog: &model::Catalog, groups: &Groups, root: Class) -> Vec<Class> {
    let categories: Vec<_> = catalog.categories.iter().map(|it| lang::error_class(&it.id)).collect();
    let mut classes = vec![root];
    classes.extend(catalog.categories.iter().zip(&categories).map(|(category, name)| category_class(catalog, category, name)));
    let mut is_written = vec![false; catalog.codes.len()];
    for error in &catalog.errors {
        let category = &categories[error.category];
        let parent = match error.code {
            Some(code) if groups.has_subclasses(code) => {
                if !is_written[code] {
                    is_written[code] = true;
                    classes.push(code_class(catalog, code, category));
                }
                &lang::code_class(&catalog.codes[code])
            }
            _ => category,
        };
        if groups.has_class(error) {
            classes.push(error_class(catalog, error, parent));
        }
    }
    classes
}

fn category_class(catalog: &model::Catalog, category: &model::Category, name: &str) -> Class {
    let status = category.status.map(|status| format!(" (HTTP {status})")).unwrap_or_default();
    let doc = format!("Any error of the category `{}`{status}.", category.id);
    class(name, &[&lang::error_class(&catalog.id), &format!("of=Category.{}", lang::constant(&category.id))], &doc)
}

fn code_class(catalog: &model::Catalog, code: usize, parent: &str) -> Class {
    let wire = &catalog.codes[code];
    class(&lang::code_class(wire), &[&parent, &format!("of={}", code_reference(catalog, code))], &format!("Any error with the code `{wire}`."))
}

fn error_class(catalog: &model::Catalog, error: &ErrorDef, parent: &str) -> Class {
    // Without params, the name that people know is the code.
    let name = match error.code {
        Some(code) if error.params.is_empty() => lang::code_class(&catalog.codes[code]),
        _ => lang::class(&error.id),
    };
    let mut class = class(&name, &[&parent, &"Leaf", &format!("of={}", id_reference(&error.id))], &meaning(error));
    class.params = error.params.iter().map(Param::view).collect();
    class
}

fn class(name: &str, arguments: &[&dyn Display], doc: &str) -> Class {
    Class { header: listed(0, &format!("class {name}"), ("(", "):"), ("(", "):"), arguments), doc: Docstring(doc).to_string(), params: Vec::new() }
}

impl Param {
    fn view(param: &model::Param) -> Self {
        let attribute = lang::attribute(&param.name);
        let mut arguments = Quoted(param.ty.name()).to_string();
        if attribute != param.name {
            arguments.push_str(&format!(", wire={}", Quoted(&param.name)));
        }
        if param.sensitive {
            arguments.push_str(", sensitive=True");
        }
        Self { attribute, annotation: annotation(param.ty), arguments }
    }
}

fn annotation(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "str",
        ParamType::Integer => "int",
        ParamType::Number => "float",
        ParamType::Boolean => "bool",
    }
}

/// The names of codes whose one error has a class under its own name.
fn aliases(catalog: &model::Catalog, groups: &Groups) -> Vec<(String, String)> {
    let named_by_error = catalog.errors.iter().filter(|error| groups.is_alone(error) && !error.params.is_empty());
    named_by_error.filter_map(|error| Some((lang::code_class(catalog.code_of(error)?), lang::class(&error.id)))).collect()
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
