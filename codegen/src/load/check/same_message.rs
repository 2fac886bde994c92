//! Two errors of a catalog differ in code, category or message.

use std::collections::HashMap;

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        let mut seen = HashMap::with_capacity(catalog.errors.len());
        for (index, error) in super::sound_errors(catalog, origin) {
            let key = (error.code, error.category, catalog.wire_message(error).template.as_str());
            if let Some((earlier, first)) = seen.insert(key, (index, error)) {
                seen.insert(key, (earlier, first));
                // One id twice is a fault of its own.
                if first.id != error.id {
                    let message = format!("`{}` has the code, category and message of `{}`", error.id, first.id);
                    let report = Report::new(Rule::SameMessage, origin.error(index).to("message"), message).label("nobody can tell the two apart");
                    let report = report.earlier(origin.error(earlier).to("message"));
                    reports.add(report.help("remove one of them, or change what differs on the wire"));
                }
            }
        }
    }
}
