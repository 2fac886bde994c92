//! Messages: templates whose holes are resolved, in every locale.

use std::ops::Range;

use super::super::suggest::{did_you_mean, nearest};
use super::super::template::{self, Piece};
use super::{Lowering, Part, Path, Report, Reports, Rule, Scope, is_constant_name, raw};
use crate::model::{Constant, Message, Param, Segment};

/// A message that was read, with every hole that could be resolved or guessed.
struct Draft {
    message: Message,
    /// Nothing was reported.
    sound: bool,
    /// A hole is none that is declared, nor like one: which of the declared ones are used can't be told.
    has_stray_hole: bool,
}

impl Lowering<'_> {
    /// The message in each locale; None if one of them isn't what the file says.
    pub(super) fn messages(&mut self, wire: String, translations: raw::Text, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Vec<Message>> {
        let wire = self.template(wire, params, &path.to("message"), scope);
        if let Some(wire) = &wire {
            self.unused_params(wire, params, path);
        }
        let wire = wire.map(|wire| self.without_repetition(wire, params, &path.to("message")));
        let mut messages: Vec<Option<Message>> = vec![None; self.locales.len()];
        self.missing_translations(&translations, path, scope.wire_locale);
        for (locale, template) in translations.0 {
            let place = path.to("translations").to(locale.as_str());
            match self.locales.iter().position(|it| *it == locale) {
                None => self.unknown_locale(&locale, place, Part::Key),
                Some(index) if index == scope.wire_locale => self.translated_wire(&locale, place),
                Some(index) => messages[index] = self.translation(&locale, template.0, wire.as_ref(), params, &place, scope),
            }
        }
        messages[scope.wire_locale] = wire.filter(|wire| wire.sound).map(|wire| wire.message);
        messages.into_iter().collect()
    }

    /// The other wordings: every declared param is in each of them, once.
    pub(super) fn also(&mut self, raw: Vec<raw::Str>, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Vec<Message>> {
        let lower = |(index, template): (usize, raw::Str)| {
            let place = path.to(index);
            let wording = self.template(template.0, params, &place, scope)?;
            let complete = self.missing_params(&wording, params, &place);
            let wording = self.without_repetition(wording, params, &place);
            (wording.sound && complete).then_some(wording.message)
        };
        raw.into_iter().enumerate().map(lower).collect::<Vec<_>>().into_iter().collect()
    }

    fn missing_translations(&mut self, translations: &raw::Text, path: &Path, wire_locale: usize) {
        // A translation under a name that is no locale may be the one that lacks.
        if translations.0.iter().any(|(it, _)| !self.locales.contains(it)) {
            return;
        }
        for (index, locale) in self.locales.iter().enumerate() {
            if index != wire_locale && !translations.0.iter().any(|(it, _)| it == locale) {
                let (field, part) = if translations.0.is_empty() { ("message", Part::Value) } else { ("translations", Part::Key) };
                let message = format!("the message has no translation into the locale `{locale}`");
                let report = Report::new(Rule::MissingLocale, path.to(field), message).part(part);
                self.reports.add(report.label(format!("no `{locale}`")).help(format!("add it: `translations: {{ {locale}: … }}`")));
            }
        }
    }

    fn translated_wire(&mut self, locale: &str, place: Path) {
        let message = format!("`{locale}` is the wire's own language, so this is no translation");
        let report = Report::new(Rule::UnknownLocale, place, message).part(Part::Key).label("is `wire_locale`");
        self.reports.add(report.help("keep the text in `message`, and remove it here"));
    }

    fn unused_params(&mut self, wire: &Draft, params: &[Param], path: &Path) {
        for (_, param) in params_without_hole(wire, params) {
            let name = &param.name;
            let message = format!("the param `{name}` is declared and not used");
            let report = Report::new(Rule::UnusedParam, path.to("params").to(name.as_str()), message).part(Part::Key).label("not in the message");
            self.reports.add(report.help(format!("write {{{name}}} where it stands in the text, or remove it from `params`")));
        }
    }

    fn missing_params(&mut self, wording: &Draft, params: &[Param], path: &Path) -> bool {
        let mut complete = true;
        for (_, param) in params_without_hole(wording, params) {
            complete = false;
            let name = &param.name;
            let report = Report::new(Rule::UnusedParam, path.clone(), format!("this wording lacks {{{name}}}")).label(format!("has no {{{name}}}"));
            self.reports.add(report.help("another wording of a message has the same params"));
        }
        complete
    }

    /// Reports the second hole of a param.
    fn without_repetition(&mut self, mut draft: Draft, params: &[Param], path: &Path) -> Draft {
        for (index, param) in params.iter().enumerate() {
            if draft.message.segments.iter().filter(|segment| **segment == Segment::Param(index)).count() > 1 {
                draft.sound = false;
                let name = &param.name;
                // A misspelt hole that was taken for this one has been told.
                let Some(range) = hole_in(&draft.message.template, name, 1) else { continue };
                let part = Part::Inside(range);
                let report = Report::new(Rule::RepeatedParam, path.clone(), format!("the message uses {{{name}}} more than once")).part(part).label("again");
                self.reports.add(report.help("a reader can't tell which of the two is right: give each hole a name of its own"));
            }
        }
        draft
    }

    fn translation(&mut self, locale: &str, template: String, wire: Option<&Draft>, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Message> {
        let draft = self.template(template, params, path, scope)?;
        let same_holes = match wire {
            Some(wire) if !wire.has_stray_hole && !draft.has_stray_hole => {
                self.hole_parity(locale, &wire.message, &draft.message, params, path, scope.constants)
            }
            _ => true,
        };
        (draft.sound && same_holes).then_some(draft.message)
    }

    fn hole_parity(&mut self, locale: &str, wire: &Message, translation: &Message, params: &[Param], path: &Path, constants: &[Constant]) -> bool {
        let before = self.reports.len();
        for name in holes_of_one_alone(wire, translation, params, constants) {
            let report = Report::new(Rule::HoleParity, path.clone(), format!("the {locale} message lacks the hole {{{name}}}"));
            self.reports.add(report.label(format!("has no {{{name}}}")).help(format!("write {{{name}}} where it stands in the text, as in `message`")));
        }
        for name in holes_of_one_alone(translation, wire, params, constants) {
            let report = Report::new(Rule::HoleParity, path.clone(), format!("the {locale} message has the hole {{{name}}}, which `message` lacks"));
            let report = report.part(hole_in(&translation.template, name, 0).map_or(Part::Value, Part::Inside)).label("not in `message`");
            self.reports.add(report.help("a translation has the holes of `message`: remove it, or write it there too"));
        }
        self.reports.len() == before
    }

    /// None if the braces are wrong.
    fn template(&mut self, template: String, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Draft> {
        let pieces = match template::parse(&template) {
            Ok(pieces) => pieces,
            Err(fault) => {
                scope.use_constants_in(&template);
                let report = Report::new(Rule::InvalidTemplate, path.clone(), fault.message).part(Part::Inside(fault.range));
                self.reports.add(report.label(fault.label).help(fault.help));
                return None;
            }
        };
        let mut sound = holes_are_apart(&pieces, path, self.reports);
        let mut has_stray_hole = false;
        let mut segments = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece {
                Piece::Literal(text) => segments.push(Segment::Literal(text)),
                Piece::Hole { name, range } => {
                    let (segment, is_known) = self.hole(name, range, params, path, scope);
                    sound &= is_known;
                    has_stray_hole |= segment.is_none();
                    segments.extend(segment);
                }
            }
        }
        Some(Draft { message: Message { template, segments }, sound, has_stray_hole })
    }

    /// What a hole stands for, and whether it does so in truth; a misspelt one stands for what was meant.
    fn hole(&mut self, name: &str, range: Range<usize>, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> (Option<Segment>, bool) {
        let is_constant = is_constant_name(name);
        let declared = || {
            let constants = scope.constants.iter().map(|it| it.name.as_str()).filter(|_| is_constant);
            constants.chain(params.iter().map(|it| it.name.as_str()).filter(|_| !is_constant))
        };
        let position = |name: &str| declared().position(|it| it == name);
        let known = position(name);
        let index = known.or_else(|| nearest(name, declared()).and_then(position));
        if known.is_none() {
            let (rule, list) = if is_constant { (Rule::UnknownConstant, "constants") } else { (Rule::UnknownParam, "params") };
            let help = did_you_mean(name, declared()).unwrap_or_else(|| format!("declare it in `{list}`, with its type"));
            let report = Report::new(rule, path.clone(), format!("the message uses {{{name}}}, which is not declared")).part(Part::Inside(range));
            self.reports.add(report.label(format!("not in `{list}`")).help(help));
        }
        if is_constant && let Some(index) = index {
            scope.constant_used[index] = true;
        }
        (index.map(if is_constant { Segment::Constant } else { Segment::Param }), known.is_some())
    }
}

impl Scope<'_> {
    /// A message that can't be taken apart still shows which constants somebody meant to use.
    fn use_constants_in(&mut self, template: &str) {
        for (constant, used) in self.constants.iter().zip(&mut self.constant_used) {
            *used |= template.contains(&format!("{{{}}}", constant.name));
        }
    }
}

fn params_without_hole<'a>(draft: &Draft, params: &'a [Param]) -> impl Iterator<Item = (usize, &'a Param)> {
    let is_used = |index| draft.has_stray_hole || draft.message.segments.contains(&Segment::Param(index));
    params.iter().enumerate().filter(move |(index, _)| !is_used(*index))
}

fn holes_are_apart(pieces: &[Piece<'_>], path: &Path, reports: &mut Reports) -> bool {
    let mut apart = true;
    for pair in pieces.windows(2) {
        if let [Piece::Hole { name: first, .. }, Piece::Hole { name: second, range }] = pair {
            apart = false;
            let report = Report::new(Rule::AdjacentHoles, path.clone(), format!("nothing stands between {{{first}}} and {{{second}}}"));
            let report = report.part(Part::Inside(range.clone())).label("touches the hole before it");
            reports.add(report.help("a reader can't tell where one ends: put text between them, or make them one hole"));
        }
    }
    apart
}

/// The holes that one message has and the other lacks.
fn holes_of_one_alone<'a>(one: &'a Message, other: &'a Message, params: &'a [Param], constants: &'a [Constant]) -> impl Iterator<Item = &'a str> {
    one.segments.iter().filter(|segment| !other.segments.contains(segment)).filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Param(index) => Some(params[*index].name.as_str()),
        Segment::Constant(index) => Some(constants[*index].name.as_str()),
    })
}

/// The hole of that name in a template, behind so many others of that name.
fn hole_in(template: &str, name: &str, skip: usize) -> Option<Range<usize>> {
    let pieces = template::parse(template).unwrap_or_default();
    let mut ranges = pieces.into_iter().filter_map(|piece| match piece {
        Piece::Hole { name: it, range } if it == name => Some(range),
        _ => None,
    });
    ranges.nth(skip)
}
