//! What checks report: faults whose place is still a path.

use crate::diagnostic::{Fault, Lines, Place, Rule};

use super::locate::Node;
use super::place::{Part, Path};

/// A fault at a path.
#[derive(Debug)]
pub(super) struct Report {
    rule: Rule,
    path: Path,
    part: Part,
    message: String,
    label: String,
    help: Option<String>,
    /// What it clashes with, further up in the file.
    earlier: Option<Path>,
}

impl Report {
    /// A fault of the value at a path. The message is one sentence without a full stop.
    pub(super) fn new(rule: Rule, path: Path, message: impl Into<String>) -> Self {
        Self { rule, path, part: Part::Value, message: message.into(), label: String::new(), help: None, earlier: None }
    }

    /// It is only a part of the value, or its key.
    pub(super) fn part(mut self, part: Part) -> Self {
        self.part = part;
        self
    }

    pub(super) fn rule(&self) -> Rule {
        self.rule
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
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

    /// It clashes with something further up in the file, whose line is told with the label.
    pub(super) fn earlier(mut self, path: Path) -> Self {
        self.earlier = Some(path);
        self
    }

    fn to_fault(&self, label: String, place: Option<Place>) -> Fault {
        Fault { rule: self.rule, message: self.message.clone(), label, help: self.help.clone(), place }
    }

    fn locate(&self, source: &str, root: &Node, lines: &Lines<'_>) -> Fault {
        let place = |path, part| lines.place(root.find(source, path, part));
        let label = match &self.earlier {
            Some(earlier) => format!("{}; the first is on line {}", self.label, place(earlier, &Part::Value).line),
            None => self.label.clone(),
        };
        self.to_fault(label, Some(place(&self.path, &self.part)))
    }
}

/// All faults that checks have found so far.
#[derive(Debug, Default)]
pub(super) struct Reports(Vec<Report>);

impl Reports {
    pub(super) fn add(&mut self, report: Report) {
        self.0.push(report);
    }

    pub(super) fn retain(&mut self, keep: impl FnMut(&Report) -> bool) {
        self.0.retain(keep);
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults with their places in the document.
    pub(super) fn locate(&self, source: &str, root: &Node) -> Vec<Fault> {
        let lines = Lines::new(source);
        self.0.iter().map(|report| report.locate(source, root, &lines)).collect()
    }

    /// The faults without places.
    pub(super) fn without_places(&self) -> Vec<Fault> {
        self.0.iter().map(|report| report.to_fault(report.label.clone(), None)).collect()
    }
}
