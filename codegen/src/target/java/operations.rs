//! The operations of a catalog: an enum of errors for each, in a package of their own.

use askama::Template;

use super::catalog::title;
use super::lang;
use super::layout::{Doc, implementing};
use crate::model;

/// The enums.
#[derive(Template)]
#[template(path = "java/Operations.java")]
pub(super) struct Operations {
    imports: [String; 2],
    doc: String,
    prefix: String,
    list: Vec<Operation>,
}

struct Operation {
    doc: String,
    head: String,
    errors: Vec<String>,
}

impl Operations {
    /// `package` is that of the ids.
    pub(super) fn view(catalog: &model::Catalog, package: &str) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let mut imports = [format!("{package}.{prefix}ErrorId"), format!("{package}.Operation")];
        imports.sort_unstable();
        let text = format!("What {} does at which address, and the errors that it may answer with there.", title(catalog, 0));
        Self { imports, doc: Doc::of(&text).write(0), list: catalog.operations.iter().map(|it| Operation::view(catalog, &prefix, it)).collect(), prefix }
    }
}

impl Operation {
    fn view(catalog: &model::Catalog, prefix: &str, operation: &model::Operation) -> Self {
        let name = lang::operation(prefix, &operation.id);
        Self {
            doc: Doc::of(&operation.address()).write(2),
            head: implementing(2, &format!("public enum {name}"), &format!("Operation<{prefix}ErrorId>")),
            errors: catalog.errors_of(operation).map(|it| lang::constant(&it.id)).collect(),
        }
    }
}
