//! What checks report: faults whose place is still a path.

use crate::diagnostic::{Fault, Lines, Place};

use super::locate::Node;
use super::place::{Part, Path};

/// A fault at a path.
#[derive(Debug)]
pub(super) struct Report {
    rule: &'static str,
    path: Path,
    part: Part,
    message: String,
    label: String,
    help: Option<String>,
}

impl Report {
    /// A fault of the value at a path. The message is one sentence without a full stop.
    pub(super) fn new(rule: &'static str, path: Path, message: impl Into<String>) -> Self {
        Self { rule, path, part: Part::Value, message: message.into(), label: String::new(), help: None }
    }

    /// It is only a part of the value, or its key.
    pub(super) fn part(mut self, part: Part) -> Self {
        self.part = part;
        self
    }

    /// A few words to stand at the place.
    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// How to mend it.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn to_fault(&self, place: Option<Place>) -> Fault {
        Fault { rule: self.rule, message: self.message.clone(), label: self.label.clone(), help: self.help.clone(), place }
    }
}

/// All faults that checks have found so far.
#[derive(Debug, Default)]
pub(super) struct Reports(Vec<Report>);

impl Reports {
    pub(super) fn add(&mut self, report: Report) {
        self.0.push(report);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults with their places in the document.
    pub(super) fn locate(&self, source: &str, root: &Node) -> Vec<Fault> {
        let lines = Lines::new(source);
        self.0.iter().map(|report| report.to_fault(Some(lines.place(root.find(source, &report.path, &report.part))))).collect()
    }

    /// The faults without places.
    pub(super) fn without_places(&self) -> Vec<Fault> {
        self.0.iter().map(|report| report.to_fault(None)).collect()
    }
}
