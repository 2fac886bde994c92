//! Faults as the annotations that GitHub shows beside the code.

use super::brief;
use super::{Fault, Faults};
use crate::visible::visible;

/// A line for each fault: a workflow command of GitHub Actions.
pub(super) fn render(faults: &Faults) -> String {
    faults.iter().map(|fault| annotation(&faults.file, fault)).collect()
}

fn annotation(file: &str, fault: &Fault) -> String {
    let position = fault.place.map_or_else(String::new, |place| {
        // GitHub refuses an end column when the lines differ.
        let end_column = if place.end_line == place.line { format!(",endColumn={}", place.end_column) } else { String::new() };
        format!(",line={},col={},endLine={}{end_column}", place.line, place.column, place.end_line)
    });
    let help = fault.help.as_deref().map_or_else(String::new, |help| format!("\n{}", brief(help)));
    let message = escape_data(&format!("{}{help}", brief(&fault.message)));
    format!("::error file={}{position},title={}::{message}\n", escape_property(&visible(file)), fault.rule)
}

/// As GitHub's workflow commands want the text behind `::`.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As GitHub's workflow commands want the value of a property.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
