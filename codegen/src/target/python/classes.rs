//! The exception classes of a catalog's module.

use std::fmt::{Display, Write};

use super::super::client::meaning;
use super::lang::{self, CodeName};
use super::layout::listed;
use super::text::{Docstring, Quoted};
use crate::model::{self, ErrorDef, ParamType};

/// An exception class.
pub(super) struct Class {
    pub(super) header: String,
    pub(super) doc: String,
    pub(super) params: Vec<Param>,
}

pub(super) struct Param {
    pub(super) attribute: String,
    pub(super) annotation: &'static str,
    pub(super) arguments: String,
}

/// What is known of the codes of a catalog.
pub(super) struct Groups {
    /// The category that all errors of a code share, by code.
    pub(super) category: Vec<Option<usize>>,
    /// How many errors a code has, by code.
    pub(super) errors: Vec<usize>,
    /// What it is called, by code.
    pub(super) names: Vec<CodeName>,
}

impl Groups {
    pub(super) fn of(catalog: &model::Catalog) -> Self {
        let mut groups = Self { category: vec![None; catalog.codes.len()], errors: vec![0; catalog.codes.len()], names: lang::code_names(catalog) };
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
    pub(super) fn has_class(&self, error: &ErrorDef) -> bool {
        !error.params.is_empty() || self.is_alone(error)
    }

    /// Whether a code has a class under which several errors stand.
    fn has_subclasses(&self, code: usize) -> bool {
        self.errors[code] > 1 && self.category[code].is_some()
    }
}

/// The class of all errors of a catalog.
pub(super) fn root(catalog: &model::Catalog, title: &str, code_type: &str) -> Class {
    let name = lang::error_class(&catalog.id);
    class(&name, &[&format!("CatalogError[ErrorId, {code_type}, Category]"), &"catalog=_CATALOG"], &format!("Any error of {title}."))
}

/// A class for the catalog, for each category, for each code that has several errors in one category, and for each error that has params or
/// a code to itself.
pub(super) fn classes(catalog: &model::Catalog, groups: &Groups, root: Class) -> Vec<Class> {
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
                    classes.push(code_class(catalog, groups, code, category));
                }
                &groups.names[code].class
            }
            _ => category,
        };
        if groups.has_class(error) {
            classes.push(error_class(groups, error, parent));
        }
    }
    classes
}

fn category_class(catalog: &model::Catalog, category: &model::Category, name: &str) -> Class {
    let status = category.status.map(|status| format!(" (HTTP {status})")).unwrap_or_default();
    let doc = format!("Any error of the category `{}`{status}.", category.id);
    class(name, &[&lang::error_class(&catalog.id), &format!("of=Category.{}", lang::constant(&category.id))], &doc)
}

fn code_class(catalog: &model::Catalog, groups: &Groups, code: usize, parent: &str) -> Class {
    let wire = &catalog.codes[code];
    class(&groups.names[code].class, &[&parent, &format!("of={}", code_reference(groups, code))], &format!("Any error with the code `{wire}`."))
}

fn error_class(groups: &Groups, error: &ErrorDef, parent: &str) -> Class {
    // Without params, the name that people know is the code.
    let name = match error.code {
        Some(code) if error.params.is_empty() => groups.names[code].class.clone(),
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
            // Writing to a String always succeeds.
            let _ = write!(arguments, ", wire={}", Quoted(&param.name));
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
pub(super) fn aliases(catalog: &model::Catalog, groups: &Groups) -> Vec<(String, String)> {
    let named_by_error = catalog.errors.iter().filter(|error| groups.is_alone(error) && !error.params.is_empty());
    named_by_error.filter_map(|error| Some((groups.names[error.code?].class.clone(), lang::class(&error.id)))).collect()
}

pub(super) fn category_reference(catalog: &model::Catalog, category: usize) -> String {
    format!("Category.{}", lang::constant(&catalog.categories[category].id))
}

pub(super) fn code_reference(groups: &Groups, code: usize) -> String {
    format!("Code.{}", groups.names[code].constant)
}

pub(super) fn id_reference(id: &str) -> String {
    format!("ErrorId.{}", lang::constant(id))
}
