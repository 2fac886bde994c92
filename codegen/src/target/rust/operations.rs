//! A catalog's operations, in the form that the support's macro takes.

use super::lang::{self, push_literal};
use super::tables::push_packed;
use crate::model::{Catalog, Operation};

/// An enum for each operation, one level deep.
pub(super) fn text(catalog: &Catalog) -> String {
    let mut out = String::new();
    for (index, operation) in catalog.operations.iter().enumerate() {
        out.push_str(if index > 0 { "\n" } else { "" });
        push_operation(&mut out, catalog, operation);
    }
    out
}

fn push_operation(out: &mut String, catalog: &Catalog, operation: &Operation) {
    let Operation { id, method, path, .. } = operation;
    out.push_str("    /// ");
    lang::push_code_span(out, &format!("{} {path}", method.name()));
    out.push_str("\n    #[operation(");
    for (separator, text) in [("", id.as_str()), (", ", method.name()), (", ", path)] {
        out.push_str(separator);
        push_literal(out, text);
    }
    out.extend([")]\n    pub enum ", &lang::variant(id), " {"]);
    push_packed(out, catalog.errors_of(operation).map(|it| lang::variant(&it.id)));
    out.push_str("\n    }\n");
}
