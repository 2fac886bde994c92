//! A file that serde refused, examined node by node, so that every fault of it is found and not the first alone.
//!
//! Each fault of the structure is mended as well as can be guessed, and what comes of that is checked for its meaning.

mod structure;
mod types;

use crate::diagnostic::{Fault, Faults, Lines};

use super::aliases;
use super::check;
use super::follow_on::is_follow_on;
use super::locate::{Node, SyntaxFault, locate};
use super::report::Reports;
#[cfg(feature = "targets")]
pub(crate) use structure::duplicate_key;

/// The JSON Schema made from the structures in `raw.rs`; a test keeps it so.
pub(super) const SCHEMA: &str = include_str!("spec.schema.json");

/// Everything that is wrong with a file that serde refused with this error.
pub(super) fn explain(file: &str, source: &str, error: &serde_yaml::Error) -> Faults {
    let lines = Lines::new(source);
    let root = match locate(source) {
        Ok(root) => root,
        Err(fault) => return Faults::new(file, source, vec![fault.into_fault(&lines)]),
    };
    let mut faults = aliases::bomb(&root, &lines).map_or_else(|| examine_and_check(source, &lines, &root), |fault| vec![fault]);
    if faults.is_empty() {
        faults.push(refused(error).into_fault(&lines));
    }
    Faults::new(file, source, faults)
}

/// What only the library that reads valid files has seen.
fn refused(error: &serde_yaml::Error) -> SyntaxFault {
    let text = error.to_string();
    let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message);
    SyntaxFault::syntax(message, error.location().map_or(0, |location| location.index()))
}

/// The faults of the structure, and those in the meaning of what is left when they are mended.
fn examine_and_check(source: &str, lines: &Lines<'_>, root: &Node) -> Vec<Fault> {
    // The schema is a part of this library, and a test reads it.
    let schema = serde_json::from_str(SCHEMA).unwrap_or_default();
    let (mut faults, mended) = structure::examine(root, &schema, lines);
    let Some(root) = mended else { return faults };
    if let Ok(raw) = serde_yaml::from_value(root.to_value()) {
        let mut reports = Reports::default();
        check::lower_and_check(raw, &mut reports);
        reports.retain(|report| !is_follow_on(report, &root));
        faults.extend(reports.locate(source, &root));
    }
    faults
}
