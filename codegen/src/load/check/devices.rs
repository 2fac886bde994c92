//! A catalog's id names files and folders, which on Windows can't be called what devices are called.

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered).filter(|(catalog, _)| is_device(&catalog.id)) {
        let message = format!("the catalog `{}` becomes files that Windows can't hold: the name is that of a device", catalog.id);
        let report = Report::new(Rule::NameCollision, origin.path.to("id"), message);
        reports.add(report.label(format!("`{}` is taken", catalog.id)).help("choose another name"));
    }
}

/// The names that "Naming Files, Paths, and Namespaces" of Microsoft's documentation keeps for devices, whatever their ending.
fn is_device(name: &str) -> bool {
    let is_numbered = |kind| name.strip_prefix(kind).is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']));
    matches!(name, "aux" | "con" | "nul" | "prn") || is_numbered("com") || is_numbered("lpt")
}
