//! Faults as JSON, for programs.

use serde::Serialize;

use super::{Fault, Faults};

/// One array; text is as it stands in the spec.
pub(super) fn render(faults: &Faults) -> String {
    let faults: Vec<_> = faults.iter().map(|fault| JsonFault::new(&faults.file, fault)).collect();
    // These structures hold strings and numbers only, which always serialize.
    serde_json::to_string_pretty(&faults).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct JsonFault<'a> {
    rule: &'a str,
    severity: &'static str,
    message: &'a str,
    label: &'a str,
    help: Option<&'a str>,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl<'a> JsonFault<'a> {
    fn new(file: &'a str, fault: &'a Fault) -> Self {
        Self {
            rule: fault.rule.name(),
            severity: "error",
            message: &fault.message,
            label: &fault.label,
            help: fault.help.as_deref(),
            file,
            line: fault.place.map(|place| place.line),
            column: fault.place.map(|place| place.column),
            end_line: fault.place.map(|place| place.end_line),
            end_column: fault.place.map(|place| place.end_column),
        }
    }
}
