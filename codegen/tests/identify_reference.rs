//! The engine beside a reference that is written differently: one anchored regular expression for each template, tried one by one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;

use errspec_codegen::engine::{Identified, Match, Tables, identify};
use errspec_codegen::identify::tables;
use errspec_codegen::load;
use errspec_codegen::model::{Catalog, ErrorDef, Message, ParamType, Segment, Spec};
use regex::Regex;

/// A small generator of pseudo-random numbers (Marsaglia's xorshift): the same cases on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.roll(choices.len())]
    }
}

#[test]
fn the_engine_and_the_reference_agree_on_random_specs_and_messages() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut specs, mut answers, mut by_template) = (0, 0, 0);
    while specs < 150 {
        // Most random tables have errors that can be confused, and are refused.
        let Ok(spec) = load("random.yaml", random_spec(&mut dice).as_bytes()) else { continue };
        specs += 1;
        let catalog = &spec.catalogs[0];
        let tables = tables(catalog);
        let reference = Reference::new(catalog);
        for _ in 0..40 {
            let (status, body) = random_response(catalog, &mut dice);
            let identified = identify(&tables, status, body.as_bytes());
            let Ok(expected) = reference.identify(catalog, status, &body) else { continue };
            assert_eq!(told(catalog, &identified), expected, "status {status:?}, body {body}\n{}", shown(&spec));
            answers += 1;
            by_template += usize::from(!identified.params.is_empty());
        }
    }
    assert!(answers > 5_500 && by_template > 1_000, "too few of the {answers} messages fitted a template: {by_template}");
}

#[test]
fn the_engine_and_the_reference_agree_on_the_shipped_catalogs() {
    let spec = load::load_file(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/errors.yaml"))).unwrap();
    let mut dice = Dice(42);
    for catalog in &spec.catalogs {
        let tables = tables(catalog);
        let reference = Reference::new(catalog);
        for _ in 0..1_000 {
            let (status, body) = random_response(catalog, &mut dice);
            let Ok(expected) = reference.identify(catalog, status, &body) else { panic!("{body} is undecided") };
            assert_eq!(told(catalog, &identify(&tables, status, body.as_bytes())), expected, "{}: {body}", catalog.id);
        }
    }
}

/// What both must agree on: how well it matched, the error, its params by name.
type Told<'a> = (Match, Option<&'a str>, Vec<(String, String)>);

fn told<'a>(catalog: &'a Catalog, identified: &Identified<'_>) -> Told<'a> {
    let params = identified.params.iter().map(|param| (param.name.to_owned(), param.text.to_string())).collect();
    (identified.matched, identified.error.map(|error| catalog.errors[error].id.as_str()), params)
}

fn shown(spec: &Spec) -> String {
    spec.catalogs[0].errors.iter().fold(String::new(), |mut text, error| {
        writeln!(text, "{}: {:?} {:?}", error.id, error.messages[0].template, error.params).unwrap();
        text
    })
}

/// A table of few words, so that its messages come near each other.
fn random_spec(dice: &mut Dice) -> String {
    let coded = dice.roll(2) == 0;
    let mut yaml = String::from(
        "{errspec: 1, locales: [en], catalogs: [{id: c, title: {en: C}, wire_locale: en, envelopes: [{id: e, body: {code: '$code?', type: '$category?', error: $message}}],
 categories: [{id: x, status: 400, wire: X}, {id: y, status: 404}], errors: [\n",
    );
    for index in 0..2 + dice.roll(5) {
        let (template, params) = random_template(dice);
        let code = if coded { format!("code: 'c{}', ", dice.roll(3)) } else { String::new() };
        let category = dice.pick(&["x", "y"]);
        writeln!(yaml, "{{id: e{index}, {code}category: {category}, message: {template:?}, params: {{{params}}}}},").unwrap();
    }
    yaml + "]}]}"
}

fn random_template(dice: &mut Dice) -> (String, String) {
    let (mut template, mut params) = (String::new(), String::new());
    let mut after_hole = false;
    for index in 0..=dice.roll(6) {
        if !after_hole && dice.roll(2) == 0 {
            let ty = dice.pick(&ParamType::ALL).name();
            write!(template, "{{p{index}}}").unwrap();
            write!(params, "p{index}: {ty}, ").unwrap();
            after_hole = true;
        } else {
            template.push_str(dice.pick(&["a", "b", " ", "a b", ".", "1", "A", ", ", "- ", "。", "true", "got "]));
            after_hole = false;
        }
    }
    (template, params)
}

/// A response that is a filled message, a filled message that was damaged, or noise.
fn random_response(catalog: &Catalog, dice: &mut Dice) -> (Option<u16>, String) {
    let error = &catalog.errors[dice.roll(catalog.errors.len())];
    let values: Vec<_> = error.params.iter().map(|param| random_value(param.ty, dice)).collect();
    let mut message = catalog.wire_message(error).fill(&catalog.constants, |index| &values[index]);
    match dice.roll(6) {
        0 => message = message.to_uppercase(),
        1 => message = format!(" {message}! "),
        2 => message.insert_str(0, dice.pick(&["a", " ", ".", "1"])),
        3 => message.push_str(dice.pick(&["a", " b", "。", "1", "\n"])),
        _ => {}
    }
    let status = dice.pick(&[None, Some(400), Some(404), Some(500)]);
    let code = dice.pick(&[None, catalog.code_of(error), Some("unknown")]);
    let category = dice.pick(&[None, catalog.category_of(error).wire.as_deref()]);
    if dice.roll(4) == 0 {
        // A text at whose ends nothing is trimmed, so that it is a message as it stands.
        return (status, format!("t{message}t"));
    }
    let carried = errspec_codegen::model::Carried { message: &message, code, category, trace: None };
    (status, catalog.envelopes[0].fill(carried).to_string())
}

fn random_value(ty: ParamType, dice: &mut Dice) -> String {
    let choices: &[&str] = match ty {
        ParamType::String => &["", "a", "a b", " ", "got 1.", ", a, b", "b. a.", "中文"],
        ParamType::Token => &["a", "1", "a.b", "-1", "true", ",", "ab-", "。", "A"],
        ParamType::Integer => &["0", "-1", "11", "101", "99999999999999999999"],
        ParamType::Number => &["0", "-1.5", "1e5", "1.1E-1", "11"],
        ParamType::Boolean => &["true", "false"],
        ParamType::Ipv4 => &["1.1.1.1", "255.255.255.255", "10.0.0.1"],
    };
    dice.pick(choices).to_owned()
}

/// The reference.
struct Reference {
    wordings: Vec<Wording>,
}

struct Wording {
    error: usize,
    exact: Regex,
    /// For texts in lower case whose ends are trimmed.
    normalized: Regex,
    has_holes: bool,
    text: String,
    /// Messages of this wording, to see which of two is narrower.
    fills: Vec<String>,
}

impl Reference {
    fn new(catalog: &Catalog) -> Self {
        let mut dice = Dice(7);
        let of_error = |(index, error): (usize, &ErrorDef)| {
            let all = std::iter::once(catalog.wire_message(error)).chain(&error.also);
            all.map(|message| Wording::new(catalog, index, error, message, &mut dice)).collect::<Vec<_>>()
        };
        Self { wordings: catalog.errors.iter().enumerate().flat_map(of_error).collect() }
    }

    fn identify<'a>(&self, catalog: &'a Catalog, status: Option<u16>, body: &str) -> Result<Told<'a>, Undecided> {
        let json: Option<serde_json::Value> = serde_json::from_str(body).ok();
        let field = |names: &[&str]| json.as_ref().and_then(|json| names.iter().find_map(|name| json[*name].as_str()));
        let tables: Tables<'_> = tables(catalog);
        // Decoding is not what is compared here: the random catalogs have one envelope, and the shipped ones are read by the engine.
        let (message, code, category) = if catalog.id == "c" {
            (field(&["error"]).unwrap_or(body).to_owned(), field(&["code"]).map(str::to_owned), field(&["type"]).map(str::to_owned))
        } else {
            let signal = identify(&tables, status, body.as_bytes()).signal;
            (signal.message.unwrap_or_default().into_owned(), signal.code.map(Into::into), signal.category.map(Into::into))
        };
        let code = code.filter(|code| catalog.codes.contains(code));
        let category = category.filter(|wire| catalog.categories.iter().any(|it| it.wire.as_ref() == Some(wire)));
        let status = status.filter(|status| catalog.categories.iter().any(|it| it.status == Some(*status)));
        let is_candidate = |error: &ErrorDef| match (&code, &category, status) {
            (Some(code), _, _) => catalog.code_of(error) == Some(code),
            (None, Some(wire), _) => catalog.category_of(error).wire.as_ref() == Some(wire),
            (None, None, Some(status)) => catalog.category_of(error).status == Some(status),
            (None, None, None) => true,
        };
        let mut found = self.find(catalog, &message, &is_candidate)?;
        if found.is_none() && code.is_none() {
            found = self.find(catalog, &message, &|_| true)?;
        }
        if let Some(found) = found {
            return Ok(found);
        }
        let in_text = || if json.is_some() { None } else { whole_word_code(catalog, body) };
        if let Some(code) = code.or_else(in_text) {
            let mut with_code = catalog.errors.iter().filter(|error| catalog.code_of(error) == Some(&code));
            let only = with_code.next().filter(|_| with_code.next().is_none());
            return Ok((Match::Code, only.map(|error| error.id.as_str()), Vec::new()));
        }
        let known = category.is_some() || status.is_some();
        Ok((if known { Match::Category } else { Match::None }, None, Vec::new()))
    }

    fn find<'a>(&self, catalog: &'a Catalog, message: &str, is_candidate: &dyn Fn(&ErrorDef) -> bool) -> Result<Option<Told<'a>>, Undecided> {
        let inside: Vec<&Wording> = self.wordings.iter().filter(|it| is_candidate(&catalog.errors[it.error])).collect();
        let trimmed = trim(message);
        let literals = |is_it: &dyn Fn(&str) -> bool| inside.iter().copied().filter(|it| !it.has_holes && is_it(&it.text)).collect::<Vec<_>>();
        let templates =
            |regex: fn(&Wording) -> &Regex, text: &str| inside.iter().copied().filter(|it| it.has_holes && regex(it).is_match(text)).collect::<Vec<_>>();
        let mut tries = vec![(Match::Exact, message, literals(&|text| text == message)), (Match::Exact, message, templates(|it| &it.exact, message))];
        if !trimmed.is_empty() {
            tries.push((Match::Normalized, trimmed, literals(&|text| text.eq_ignore_ascii_case(message))));
            tries.push((Match::Normalized, trimmed, literals(&|text| trim(text).eq_ignore_ascii_case(trimmed))));
            tries.push((Match::Normalized, trimmed, templates(|it| &it.normalized, &trimmed.to_ascii_lowercase())));
        }
        for (matched, text, fitting) in tries {
            match narrowest(catalog, &fitting) {
                Ok(None) => {}
                Ok(Some(best)) => {
                    let regex = if matched == Match::Exact { &best.exact } else { &best.normalized };
                    return Ok(Some((matched, Some(catalog.errors[best.error].id.as_str()), captured(regex, text))));
                }
                Err(Undecided) if matched == Match::Exact => panic!("the check let confused errors pass: {message}"),
                Err(Undecided) => return Err(Undecided),
            }
        }
        Ok(None)
    }
}

/// The wording that goes before all others that fit; of several that are alike the first, if they don't differ in code or
/// category. `Err` if nothing goes before all others: then the order of the table decides, which isn't compared here. That
/// can only be where ends and case are left aside, for exact matches it is proven that it can't.
fn narrowest<'w>(catalog: &Catalog, fitting: &[&'w Wording]) -> Result<Option<&'w Wording>, Undecided> {
    let within = |one: &Wording, other: &Wording| one.fills.iter().all(|fill| other.exact.is_match(fill));
    if fitting.is_empty() {
        return Ok(None);
    }
    let first = fitting.iter().find(|it| !it.has_holes || fitting.iter().all(|other| within(it, other))).ok_or(Undecided)?;
    let alike = |other: &&&Wording| !first.has_holes || (within(first, other) && within(other, first));
    let key = |it: &Wording| (catalog.errors[it.error].code, catalog.errors[it.error].category);
    Ok(fitting.iter().filter(alike).all(|other| key(other) == key(first)).then_some(*first))
}

struct Undecided;

/// The params as they stand in the text; a regular expression for lower case finds the same places.
fn captured(regex: &Regex, text: &str) -> Vec<(String, String)> {
    let lower = text.to_ascii_lowercase();
    let Some(captures) = regex.captures(text).or_else(|| regex.captures(&lower)) else { return Vec::new() };
    regex.capture_names().flatten().map(|name| (name.to_owned(), text[captures.name(name).unwrap().range()].to_owned())).collect()
}

fn whole_word_code(catalog: &Catalog, text: &str) -> Option<String> {
    let find = |code: &String| {
        Regex::new(&format!(r"(?:^|[^0-9A-Za-z_])({})(?:[^0-9A-Za-z_]|$)", regex::escape(code)))
            .unwrap()
            .captures(text)
            .map(|it| (it.get(1).unwrap().start(), code.clone()))
    };
    catalog.codes.iter().filter_map(find).min().map(|(_, code)| code)
}

fn trim(text: &str) -> &str {
    text.trim_matches(|character: char| character.is_whitespace() || ".!。".contains(character))
}

/// The shortest first, as lazy groups have it.
const OCTET: &str = "(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])";

fn hole(ty: ParamType) -> String {
    match ty {
        ParamType::String => ".*?".into(),
        ParamType::Token => r"\S+?".into(),
        ParamType::Integer => "-?[0-9]+?".into(),
        ParamType::Number => r"-?[0-9]+?(?:\.[0-9]+?)??(?:[eE][+-]?[0-9]+?)??".into(),
        ParamType::Boolean => "true|false".into(),
        ParamType::Ipv4 => [OCTET; 4].join(r"\."),
    }
}

impl Wording {
    fn new(catalog: &Catalog, error: usize, def: &ErrorDef, message: &Message, dice: &mut Dice) -> Self {
        let regex = |literal: &dyn Fn(usize, &str) -> String| {
            let part = |(index, segment): (usize, &Segment)| match segment {
                Segment::Literal(text) => regex::escape(&literal(index, text)),
                Segment::Param(param) => format!("(?P<{}>{})", def.params[*param].name, hole(def.params[*param].ty)),
                Segment::Constant(constant) => format!("(?:{})", hole(catalog.constants[*constant].ty)),
            };
            let parts: String = message.segments.iter().enumerate().map(part).collect();
            Regex::new(&format!("^(?s:{parts})$")).unwrap()
        };
        let last = message.segments.len().saturating_sub(1);
        let is_loose = |character: char| character.is_whitespace() || ".!。".contains(character);
        let normalized = |index: usize, text: &str| {
            let text = if index == 0 { text.trim_start_matches(is_loose) } else { text };
            let text = if index == last { text.trim_end_matches(is_loose) } else { text };
            text.to_ascii_lowercase()
        };
        let mut fill = || {
            let values: Vec<_> = def.params.iter().map(|param| random_value(param.ty, dice)).collect();
            message.fill(&catalog.constants, |index| &values[index])
        };
        Self {
            error,
            fills: (0..60).map(|_| fill()).collect(),
            exact: regex(&|_, text| text.to_owned()),
            normalized: regex(&normalized),
            has_holes: message.segments.iter().any(|segment| !matches!(segment, Segment::Literal(_))),
            text: message.fill(&catalog.constants, |_| ""),
        }
    }
}
