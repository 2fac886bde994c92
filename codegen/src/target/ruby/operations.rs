//! The operations of a catalog, and the ids of the errors that each may answer with.

use askama::Template;

use super::lang;
use super::text::comment;
use super::view::title;
use crate::model;

/// About how long a line of ids is.
const WIDTH: usize = 110;

/// What stands before the ids of an operation.
const INDENT: &str = "        ";

/// The module of a catalog's operations.
#[derive(Template)]
#[template(path = "ruby/operations.rb")]
pub(super) struct Operations<'a> {
    root: &'a str,
    module: String,
    doc: String,
    list: Vec<Operation>,
}

/// An operation in Ruby, and its type.
pub(super) struct Operation {
    doc: String,
    pub(super) name: String,
    symbols: String,
    pub(super) literals: String,
}

impl<'a> Operations<'a> {
    pub(super) fn view(catalog: &model::Catalog, root: &'a str) -> Self {
        Self {
            root,
            module: lang::module(&catalog.id),
            doc: comment(&format!("What {} does at which address, and the errors that it may answer with there.", title(catalog, 0))),
            list: list(catalog),
        }
    }
}

pub(super) fn list(catalog: &model::Catalog) -> Vec<Operation> {
    let view = |operation: &model::Operation| {
        let ids: Vec<_> = catalog.errors_of(operation).map(|it| it.id.as_str()).collect();
        Operation {
            doc: comment(&operation.address()),
            name: lang::operation(&operation.id),
            literals: union(INDENT, ids.iter().copied()),
            symbols: filled(INDENT, ids.iter().map(|&id| id.to_owned())),
        }
    };
    catalog.operations.iter().map(view).collect()
}

/// The type of what is one of these symbols.
pub(super) fn union<'a>(indent: &str, ids: impl Iterator<Item = &'a str>) -> String {
    filled(indent, ids.enumerate().map(|(index, id)| if index == 0 { format!(":{id}") } else { format!("| :{id}") }))
}

/// Words, as many to a line as fit.
fn filled(indent: &str, words: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    let mut used = WIDTH;
    for word in words {
        let is_new = used + 1 + word.len() > WIDTH;
        match (is_new, text.is_empty()) {
            (true, true) => text.push_str(indent),
            (true, false) => text.extend(["\n", indent]),
            (false, _) => text.push(' '),
        }
        used = if is_new { 0 } else { used + 1 } + word.len();
        text.push_str(&word);
    }
    text
}
