//! The operations of a catalog: which errors each may answer with.

use askama::Template;

use super::lang::{class_name, comment_text};
use super::layout::{Table, Value};
use crate::model::Catalog;

#[derive(Template)]
#[template(path = "typescript/src/catalog/operations.ts")]
pub(super) struct OperationsFile {
    class: String,
    operations: String,
}

impl OperationsFile {
    pub(super) fn view(catalog: &Catalog) -> Self {
        let mut table = Table::with_capacity(catalog.operations.iter().map(|it| it.errors.len()).sum());
        for operation in &catalog.operations {
            let address = comment_text(&format!("{} {}", operation.method.name(), operation.path));
            let errors = catalog.errors_of(operation).map(|it| Value::Text(&it.id)).collect();
            table.row(&format!("  /** {address} */\n"), &operation.id, &Value::Array(errors));
        }
        Self { class: class_name(&catalog.id), operations: table.finish() }
    }
}
