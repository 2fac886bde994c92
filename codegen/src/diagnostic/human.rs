//! Faults drawn as rustc draws them.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::brief;
use super::{Fault, Faults, Place, floor_char_boundary};
use crate::visible::visible;

/// Every fault with its line and a mark under the place, and how many there are.
pub(super) fn render(faults: &Faults, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let drawn = faults.iter().map(|fault| draw(faults, fault, &renderer) + "\n\n");
    drawn.collect::<String>() + &faults.count() + "\n"
}

fn draw(faults: &Faults, fault: &Fault, renderer: &Renderer) -> String {
    let title = Level::ERROR.primary_title(brief(&fault.message)).id(fault.rule.name());
    let file = visible(&faults.file);
    let mut drawn_position = None;
    let mut group = Group::with_title(title);
    if let Some(place) = fault.place {
        let shown = Shown::of(&faults.source, place);
        let mark = AnnotationKind::Primary.span(shown.span.clone()).label(brief(&fault.label));
        let snippet = Snippet::source(shown.text.clone()).line_start(place.line).path(file.as_str());
        group = group.element(snippet.annotation(mark));
        drawn_position = Some(format!("{file}:{}:{}", place.line, shown.column()));
    } else {
        group = group.element(Origin::path(file.as_str()));
    }
    if let Some(help) = &fault.help {
        group = group.element(Level::HELP.message(brief(help)));
    }
    let drawn = renderer.render(&[group]);
    match (fault.place, drawn_position) {
        // The column was counted in what is shown, which may be a part of the line, or longer where something was made visible.
        (Some(place), Some(position)) => drawn.replacen(&position, &format!("{file}:{}:{}", place.line, place.column), 1),
        _ => drawn,
    }
}

/// The line of a place, made visible. A line longer than a screen is cut, so that a message of 64 KiB doesn't bury the fault.
struct Shown {
    text: String,
    span: Range<usize>,
}

impl Shown {
    /// Where the mark starts, counted from 1 in characters.
    fn column(&self) -> usize {
        self.text[..self.span.start].chars().count() + 1
    }

    /// How much of a line is shown before, at and after the place, in bytes.
    const MARGIN: usize = 160;
    const CUT: &str = "…";

    fn of(source: &str, place: Place) -> Self {
        let line_start = source[..place.start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = source[place.start..].find(['\n', '\r']).map_or(source.len(), |length| place.start + length);
        let from = floor_char_boundary(source, place.start.saturating_sub(Self::MARGIN)).max(line_start);
        // Only the first line is marked: a fault in a block of lines is found at its head.
        let end = place.end.clamp(place.start, line_end);
        let end = floor_char_boundary(source, end.min(place.start + Self::MARGIN));
        let to = floor_char_boundary(source, line_end.min(end + Self::MARGIN)).max(end);
        let mut text = if from > line_start { Self::CUT.to_owned() } else { String::new() };
        text.push_str(&visible(&source[from..place.start]));
        let start = text.len();
        text.push_str(&visible(&source[place.start..end]));
        let span = start..text.len();
        text.push_str(&visible(&source[end..to]));
        if to < line_end {
            text.push_str(Self::CUT);
        }
        Self { text, span }
    }
}
