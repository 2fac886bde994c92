//! The module of a catalog's operations: which errors each may answer with.

use askama::Template;

use super::super::client::packed;
use super::classes::id_reference;
use super::lang;
use super::layout::WIDTH;
use super::text::Docstring;
use super::view::title;
use crate::model;

#[derive(Template)]
#[template(path = "python/operations.py")]
pub(super) struct Operations {
    doc: String,
    operations: Vec<Operation>,
}

struct Operation {
    name: String,
    /// The type of the ids.
    ids: String,
    alias: String,
    address: String,
}

impl Operations {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let doc = format!("What {} does at which address, and the errors that it may answer with there.", title(catalog, 0));
        Self { doc: Docstring(&doc).to_string(), operations: catalog.operations.iter().map(|it| Operation::view(catalog, it)).collect() }
    }
}

impl Operation {
    fn view(catalog: &model::Catalog, operation: &model::Operation) -> Self {
        let ids = lang::operation_ids(&operation.id);
        let members: Vec<_> = catalog.errors_of(operation).map(|it| id_reference(&it.id)).collect();
        Self { name: lang::constant(&operation.id), alias: alias(&ids, &members), ids, address: Docstring(&operation.address()).to_string() }
    }
}

/// The formatter would give each a line of its own where one line doesn't hold them all.
fn alias(name: &str, members: &[String]) -> String {
    let line = format!("{name} = Literal[{}]", members.join(", "));
    if line.len() <= WIDTH { line } else { format!("{name} = Literal[\n{}\n]  # fmt: skip", packed(members, "    ", WIDTH)) }
}
