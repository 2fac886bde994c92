//! The operations of a catalog: an enum of errors for each.

use askama::Template;

use super::catalog::title;
use super::lang;
use super::layout::{doc, object};
use crate::model;

/// The enums.
#[derive(Template)]
#[template(path = "kotlin/Operations.kt")]
pub(super) struct Operations {
    doc: String,
    prefix: String,
    list: Vec<Operation>,
}

struct Operation {
    doc: String,
    name: String,
    errors: Vec<String>,
    /// What narrows errors to these.
    companion: String,
}

impl Operations {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let text = format!("What {} does at which address, and the errors that it may answer with there.", title(catalog, 0));
        Self { doc: doc(0, &text), list: catalog.operations.iter().map(|it| Operation::view(catalog, &prefix, it)).collect(), prefix }
    }
}

impl Operation {
    fn view(catalog: &model::Catalog, prefix: &str, operation: &model::Operation) -> Self {
        let name = lang::operation(prefix, &operation.id);
        Self {
            doc: doc(4, &operation.address()),
            errors: catalog.errors_of(operation).map(|it| lang::constant(&it.id)).collect(),
            companion: object(8, "public companion object :", &format!("Operation<{prefix}ErrorId, {name}>"), &["entries".into()], ""),
            name,
        }
    }
}
