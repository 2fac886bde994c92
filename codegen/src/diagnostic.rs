//! Faults of a spec: what is wrong, where, and how to mend it.

mod github;
#[cfg(feature = "targets")]
mod human;
mod json;
mod plain;
mod rule;

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

pub use rule::Rule;

use crate::visible::visible_start;

/// One thing that is wrong with a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The rule that isn't kept.
    pub rule: Rule,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// A few words that stand at the place.
    pub label: String,
    /// How to mend it.
    pub help: Option<String>,
    /// Where; None if it is about the file as a whole.
    pub place: Option<Place>,
}

/// A stretch of the file. Lines and columns count from 1, columns in characters; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Line of the first character.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// Line of the end.
    pub end_line: usize,
    /// Column of the end.
    pub end_column: usize,
}

/// Where the lines of a text start.
pub(crate) struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(source: &'a str) -> Self {
        let starts = [0].into_iter().chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { source, starts }
    }

    /// The place of a range of bytes, which is moved to the start of the characters that it cuts.
    pub(crate) fn place(&self, range: Range<usize>) -> Place {
        let start = floor_char_boundary(self.source, range.start);
        let end = floor_char_boundary(self.source, range.end).max(start);
        let (line, column) = self.line_and_column(start);
        let (end_line, end_column) = self.line_and_column(end);
        Place { start, end, line, column, end_line, end_column }
    }

    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        (line, self.source[self.starts[line - 1]..at].chars().count() + 1)
    }
}

fn floor_char_boundary(source: &str, at: usize) -> usize {
    (0..=at.min(source.len())).rev().find(|&at| source.is_char_boundary(at)).unwrap_or(0)
}

/// Everything that is wrong with a spec, in the order of the file; never empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Faults {
    file: String,
    source: String,
    #[expect(clippy::struct_field_names, reason = "they are what they are called")]
    faults: Vec<Fault>,
}

/// How faults are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal, with the line and a mark under the place; coloured or not.
    #[cfg(feature = "targets")]
    Human {
        /// With the colours of a terminal.
        color: bool,
    },
    /// A few lines for each fault, without the line of the file: the library draws nothing without its targets.
    Plain,
    /// One JSON array.
    Json,
    /// A line for each fault that GitHub shows as an annotation beside the code.
    Github,
}

impl Faults {
    /// The faults of a file, in any order.
    pub(crate) fn new(file: &str, source: &str, mut faults: Vec<Fault>) -> Self {
        // What an alias repeats is told once. Faults of one place keep their order.
        let mut seen = HashSet::with_capacity(faults.len());
        faults.retain(|fault| seen.insert((fault.place, fault.rule, fault.message.clone())));
        faults.sort_by_key(|fault| (fault.place, fault.rule));
        Self { file: file.to_owned(), source: source.to_owned(), faults }
    }

    /// The faults, in the order of the file.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Fault> {
        self.faults.iter()
    }

    /// All faults as text that ends with a line break.
    pub fn render(&self, format: Format) -> String {
        match format {
            #[cfg(feature = "targets")]
            Format::Human { color } => human::render(self, color),
            Format::Plain => plain::render(self),
            Format::Json => json::render(self),
            Format::Github => github::render(self),
        }
    }

    /// Each fault as plain text, to be told on its own.
    pub fn each_plain(&self) -> impl Iterator<Item = String> {
        self.faults.iter().map(|fault| plain::tell(&self.file, fault))
    }

    /// How many there are, and where.
    fn count(&self) -> String {
        let count = self.faults.len();
        format!("{count} fault{} in {}", if count == 1 { "" } else { "s" }, self.file)
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(feature = "targets")]
        let format = Format::Human { color: false };
        #[cfg(not(feature = "targets"))]
        let format = Format::Plain;
        f.write_str(&self.render(format))
    }
}

/// As they are displayed: whoever unwraps a spec wants the faults, not the text of the whole file.
impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Faults {}

/// A sentence around a text from a spec, which may be a whole book.
fn brief(text: &str) -> String {
    /// The most that is told of it, in characters.
    const MOST_TOLD: usize = 400;
    visible_start(text, MOST_TOLD)
}
