//! The enums of operations' errors.

use askama::Template;

use super::lang;
use super::text::{Quoted, doc};
use crate::model::{self, Catalog};

/// What the enums of a catalog's operations have in common.
#[derive(Template)]
#[template(path = "php/OfOperation.php")]
pub(super) struct OfOperation<'a> {
    root: &'a str,
    namespace: &'a str,
}

impl<'a> OfOperation<'a> {
    pub(super) fn view(root: &'a str, namespace: &'a str) -> Self {
        Self { root, namespace }
    }
}

/// The enum of an operation.
#[derive(Template)]
#[template(path = "php/Operation.php")]
pub(super) struct Operation<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    name: String,
    cases: Vec<(String, Quoted<'a>)>,
}

impl<'a> Operation<'a> {
    pub(super) fn view(catalog: &'a Catalog, operation: &'a model::Operation, root: &'a str, namespace: &'a str) -> Self {
        Self {
            root,
            namespace,
            doc: doc(0, &format!("The errors of {}.", operation.address()), &[]),
            name: lang::operation(&operation.id),
            cases: catalog.errors_of(operation).map(|it| (lang::case(&it.id), Quoted(&it.id))).collect(),
        }
    }
}
