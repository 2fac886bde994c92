//! A spec has catalogs, and a catalog has errors.

use super::super::lower::Lowered;
use super::super::place::Path;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    // A spec whose every catalog had a fault is not empty: those faults are enough.
    if lowered.spec.catalogs.is_empty() && reports.is_empty() {
        reports
            .add(Report::new(Rule::EmptyCatalog, Path::default().to("catalogs"), "the spec has no catalog").label("empty").help("add the table of a service"));
    }
    for (catalog, origin) in super::catalogs(lowered) {
        if catalog.errors.is_empty() {
            let message = format!("the catalog `{}` has no errors", catalog.id);
            reports.add(
                Report::new(Rule::EmptyCatalog, origin.path.to("errors"), message).label("empty").help("add the rows of its table, or remove the catalog"),
            );
        }
    }
}
