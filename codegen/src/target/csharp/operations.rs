//! The operations of a catalog: an enum of errors for each.

use askama::Template;

use super::super::client::packed;
use super::code::WIDTH;
use super::view::{numbered, title};
use super::{lang, text};
use crate::model;

/// `Operations.cs`.
#[derive(Template)]
#[template(path = "csharp/catalog/Operations.cs")]
pub(super) struct Operations<'a> {
    namespace: &'a str,
    title: String,
    list: Vec<Operation>,
}

struct Operation {
    doc: String,
    name: String,
    members: String,
}

impl<'a> Operations<'a> {
    pub(super) fn view(catalog: &model::Catalog, namespace: &'a str) -> Self {
        let errors = numbered(catalog);
        let view = |operation: &model::Operation| {
            let members: Vec<_> = operation.errors.iter().map(|&index| errors[index].member()).collect();
            Operation { doc: text::xml(&operation.address()), name: lang::operation(&operation.id), members: packed(&members, "            ", WIDTH) }
        };
        Self { namespace, title: title(catalog, 0), list: catalog.operations.iter().map(view).collect() }
    }
}
