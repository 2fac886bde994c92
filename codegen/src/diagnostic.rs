//! Faults of a spec: what is wrong, where, how to mend it, and how that is drawn.

use std::fmt;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

/// One thing that is wrong with a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The name of the rule, such as `unknown-param`.
    pub rule: &'static str,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults {
    file: String,
    source: String,
    faults: Vec<Fault>,
}

/// How faults are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal, with the line and a mark under the place; coloured or not.
    Human {
        /// With the colours of a terminal.
        color: bool,
    },
    /// One JSON array.
    Json,
    /// A line for each fault that GitHub shows as an annotation beside the code.
    Github,
}

impl Faults {
    /// The faults of a file, in any order.
    pub(crate) fn new(file: &str, source: &str, mut faults: Vec<Fault>) -> Self {
        faults.sort_by(|a, b| (a.place, a.rule, &a.message).cmp(&(b.place, b.rule, &b.message)));
        faults.dedup();
        Self { file: file.to_owned(), source: source.to_owned(), faults }
    }

    /// The faults, in the order of the file.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Fault> {
        self.faults.iter()
    }

    /// All faults as text that ends with a line break.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Human { color } => self.render_human(color),
            Format::Json => self.render_json(),
            Format::Github => self.faults.iter().map(|fault| self.render_github(fault)).collect(),
        }
    }

    fn render_human(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
        let mut text = String::new();
        for fault in &self.faults {
            text.push_str(&self.draw(fault, &renderer));
            text.push_str("\n\n");
        }
        let count = self.faults.len();
        text.push_str(&format!("{count} fault{} in {}\n", if count == 1 { "" } else { "s" }, self.file));
        text
    }

    fn draw(&self, fault: &Fault, renderer: &Renderer) -> String {
        let message = visible(&fault.message);
        let help = fault.help.as_deref().map(visible);
        let mut group = annotate_snippets::Group::with_title(Level::ERROR.primary_title(message).id(fault.rule));
        if let Some(place) = fault.place {
            let shown = Shown::of(&self.source, place);
            group = group.element(
                Snippet::source(shown.text)
                    .line_start(shown.first_line)
                    .path(self.file.as_str())
                    .annotation(AnnotationKind::Primary.span(shown.span).label(visible(&fault.label))),
            );
        } else {
            group = group.element(annotate_snippets::Origin::path(self.file.as_str()));
        }
        if let Some(help) = help {
            group = group.element(Level::HELP.message(help));
        }
        renderer.render(&[group])
    }

    fn render_json(&self) -> String {
        let faults: Vec<_> = self.faults.iter().map(|fault| JsonFault::new(&self.file, fault)).collect();
        // These structures hold strings and numbers only, which always serialize.
        serde_json::to_string_pretty(&faults).unwrap_or_default() + "\n"
    }

    fn render_github(&self, fault: &Fault) -> String {
        let mut properties = format!("file={}", escape_property(&self.file));
        if let Some(place) = fault.place {
            properties.push_str(&format!(",line={},col={}", place.line, place.column));
            properties.push_str(&format!(",endLine={}", place.end_line));
            // GitHub refuses an end column when the lines differ.
            if place.end_line == place.line {
                properties.push_str(&format!(",endColumn={}", place.end_column));
            }
        }
        let help = fault.help.as_deref().map(|help| format!("\n{help}")).unwrap_or_default();
        format!("::error {properties},title={}::{}\n", escape_property(fault.rule), escape_data(&format!("{}{help}", fault.message)))
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Format::Human { color: false }))
    }
}

impl std::error::Error for Faults {}

/// The lines around a place. A line longer than a screen is cut, so that a message of 64 KiB doesn't bury the fault.
struct Shown {
    text: String,
    first_line: usize,
    span: Range<usize>,
}

impl Shown {
    /// How much of a line is shown before and after the place, in bytes.
    const MARGIN: usize = 160;

    fn of(source: &str, place: Place) -> Self {
        let line_start = source[..place.start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = source[place.start..].find(['\n', '\r']).map_or(source.len(), |length| place.start + length);
        // Only the first line is marked: a fault in a block of lines is found at its head.
        let end = place.end.clamp(place.start, line_end);
        let from = floor_char_boundary(source, place.start.saturating_sub(Self::MARGIN)).max(line_start);
        // A place that takes up a whole line is marked from its start; the rest of a very long one isn't shown.
        let end = floor_char_boundary(source, end.min(place.start + Self::MARGIN));
        let to = floor_char_boundary(source, line_end.min(end + Self::MARGIN)).max(end);
        Self { text: visible(&source[from..to]), first_line: place.line, span: visible(&source[from..place.start]).len()..visible(&source[from..end]).len() }
    }
}

/// Text from a spec, fit for a terminal: controls, and what reorders or hides text, are shown as escapes.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\t' => visible.push(character),
            _ if character.is_control() || is_invisible(character) => visible.extend(character.escape_unicode()),
            _ => visible.push(character),
        }
    }
    visible
}

/// Line separators, bidirectional controls (Unicode TR 36, section 2.10) and the byte order mark.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
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
            rule: fault.rule,
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

/// As GitHub's workflow commands want the text behind `::`.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As GitHub's workflow commands want the value of a property.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
