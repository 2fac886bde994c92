//! The module of a catalog's operations: which errors each may answer with.

use std::fmt::Display;

use askama::Template;

use super::lang;
use super::layout::listed;
use super::text::{Docstring, visible_line};
use super::view::title;
use crate::model;

#[derive(Template)]
#[template(path = "python/operations.py")]
pub(super) struct Operations<'a> {
    doc: String,
    root: String,
    /// The assignment of the type of their names.
    operation: String,
    entries: Vec<Operation<'a>>,
}

struct Operation<'a> {
    id: &'a str,
    address: String,
    errors: Vec<String>,
}

impl<'a> Operations<'a> {
    pub(super) fn view(catalog: &'a model::Catalog) -> Self {
        let names: Vec<_> = catalog.operations.iter().map(|it| format!("\"{}\"", it.id)).collect();
        let names: Vec<_> = names.iter().map(|it| it as &dyn Display).collect();
        Self {
            doc: Docstring(&format!("What {} does at which address, and the errors that it may answer with there.", title(catalog, 0))).to_string(),
            root: lang::error_class(&catalog.id),
            operation: listed(0, "Operation = Literal", ("[", "]"), ("[", "]"), &names),
            entries: catalog.operations.iter().map(|it| Operation::view(catalog, it)).collect(),
        }
    }
}

impl<'a> Operation<'a> {
    fn view(catalog: &'a model::Catalog, operation: &'a model::Operation) -> Self {
        Self {
            id: &operation.id,
            address: format!("{} {}", operation.method.name(), visible_line(&operation.path)),
            errors: catalog.errors_of(operation).map(|it| format!("ErrorId.{}", lang::constant(&it.id))).collect(),
        }
    }
}
