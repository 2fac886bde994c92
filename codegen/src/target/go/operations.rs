//! `operations.go`: what a service does at which address, and which errors it may answer with there.

use askama::Template;

use super::super::client::packed;
use super::lang;
use super::params::body;
use super::text::{comment, visible_line};
use crate::model::{self, Catalog};

/// How long a line of ids is.
const WIDTH: usize = 140;

#[derive(Template)]
#[template(path = "go/catalog/operations.go")]
pub(super) struct Operations {
    package: String,
    operations: Vec<Operation>,
}

struct Operation {
    doc: Vec<String>,
    name: String,
    /// What stands between the braces of the method that gives the ids.
    body: String,
}

impl Operations {
    pub(super) fn view(catalog: &Catalog) -> Self {
        Self { package: lang::package(&catalog.id), operations: catalog.operations.iter().map(|it| Operation::view(catalog, it)).collect() }
    }
}

impl Operation {
    fn view(catalog: &Catalog, operation: &model::Operation) -> Self {
        let name = lang::operation(&operation.id);
        let ids: Vec<_> = catalog.errors_of(operation).map(|it| lang::id(&it.id)).collect();
        let line = body(&format!("func ({name}) IDs() []ID"), &format!("return []ID{{{}}}", ids.join(", ")), "\n");
        Self {
            doc: comment(&format!("{name} is {}.", visible_line(&operation.address()))),
            body: if line.len() <= WIDTH { line } else { format!("\n\treturn []ID{{\n{}\n\t}}\n", packed(&ids, "\t\t", WIDTH)) },
            name,
        }
    }
}
