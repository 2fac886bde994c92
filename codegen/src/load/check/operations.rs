//! An operation has an address of its own, and errors.

use std::collections::HashMap;

use super::super::lower::{CatalogOrigin, Lowered};
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::model::{Catalog, address};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        check_addresses(catalog, origin, reports);
        for (index, operation) in catalog.operations.iter().enumerate() {
            if operation.errors.is_empty() && origin.sound_operations[index] {
                let place = origin.path.to("operations").to(index).to("id");
                let report = Report::new(Rule::EmptyOperation, place, format!("the operation `{}` lists no error", operation.id)).label("no error");
                reports.add(report.help("list what it may answer with in `errors`, `codes` or `categories`, or remove it"));
            }
        }
    }
}

fn check_addresses(catalog: &Catalog, origin: &CatalogOrigin, reports: &mut Reports) {
    let place = |index: usize| origin.path.to("operations").to(index).to("path");
    let mut seen = HashMap::new();
    for (index, operation) in catalog.operations.iter().enumerate() {
        let first = *seen.entry((operation.method, address(&operation.path))).or_insert(index);
        if first != index {
            let message = format!("two operations are `{} {}`", operation.method.name(), operation.path);
            let report = Report::new(Rule::DuplicateOperation, place(index), message).label("again").earlier(place(first));
            reports.add(report.help("a server can't tell them apart: make one operation of them"));
        }
    }
}
