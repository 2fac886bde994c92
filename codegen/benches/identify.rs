//! What it costs to find the error that a message is of, beside what people use for it today, and how the cost grows.
//!
//! `cargo bench -p errspec-codegen --bench identify` prints, for messages of the shipped tables, the time of one message by a
//! `regex::RegexSet` with captures, and by the `parse-display` crate, as multiples of the engine's; then the engine's time for one message
//! in tables of growing size.

#![allow(clippy::expect_used, reason = "a benchmark that can't run may say so by panicking")]

mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use errspec_codegen::engine::{Tables, identify};
use errspec_codegen::identify::tables;
use errspec_codegen::load;
use errspec_codegen::model::{Catalog, ParamType, Segment, Spec};
use regex::{Regex, RegexSet};
use support::grow::{grow, shipped};
use support::parse_display::parse;

fn main() {
    let spec = load("errors.yaml", shipped().as_bytes()).expect("the shipped spec has no faults");
    println!("one message, of all messages of a catalog             engine    RegexSet   parse-display");
    for kind in [Kind::Real, Kind::NearMiss, Kind::Hostile] {
        for catalog in &spec.catalogs {
            compare(catalog, kind);
        }
    }
    // `cargo test --benches` runs this too, and nobody looks at the figures then.
    if std::env::args().any(|it| it == "--bench") {
        show_growth();
    }
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    /// As the service sends them.
    Real,
    /// With one letter changed in their middle.
    NearMiss,
    /// Beginning as the service's do, and then 4,000 characters of what stands in its templates.
    Hostile,
}

fn compare(catalog: &Catalog, kind: Kind) {
    let messages = messages(catalog, kind);
    let tables = tables(catalog);
    let patterns = Patterns::new(catalog);
    // The comparison is only fair if both give answers. Where two rows have one message, the engine names neither without a code.
    let known = |find: &dyn Fn(&str) -> bool| messages.iter().filter(|message| find(message)).count();
    let (ours, theirs) = (known(&|message| identify(&tables, None, message.as_bytes()).error.is_some()), known(&|message| patterns.find(message).is_some()));
    assert!(ours + 4 >= theirs, "{}: {ours} of {theirs} messages are known", catalog.id);
    let engine = time(&messages, |message| identify(&tables, None, message.as_bytes()).error.is_some());
    let set = time(&messages, |message| patterns.find(message).is_some());
    let derived = time(&messages, |message| parse(&catalog.id, message));
    let ratio = |time: Duration| time.as_secs_f64() / engine.as_secs_f64();
    println!("  {:<10} {:<40} {:>6.0} ns {:>8.1} x {:>12.1} x", format!("{kind:?}"), catalog.id, engine.as_secs_f64() * 1e9, ratio(set), ratio(derived));
}

fn messages(catalog: &Catalog, kind: Kind) -> Vec<String> {
    let message = |error: &errspec_codegen::model::ErrorDef| {
        let real = catalog.wire_message(error).fill(&catalog.constants, |index| error.params[index].ty.sample_text(&error.params[index].name));
        match kind {
            Kind::Real => real,
            Kind::NearMiss => real.chars().enumerate().map(|(index, it)| if index == real.chars().count() / 2 { '~' } else { it }).collect(),
            Kind::Hostile => real.chars().take(12).chain(" is , got 1. not one of ".chars().cycle().take(4_000)).collect(),
        }
    };
    catalog.errors.iter().map(message).collect()
}

/// The median of several rounds over all messages, for one message.
fn time(messages: &[String], mut find: impl FnMut(&str) -> bool) -> Duration {
    let mut rounds: Vec<Duration> = (0..9)
        .map(|_| {
            let start = Instant::now();
            for message in messages {
                black_box(find(black_box(message)));
            }
            start.elapsed()
        })
        .collect();
    rounds.sort_unstable();
    rounds[4] / u32::try_from(messages.len()).unwrap_or(u32::MAX)
}

/// All templates in one set, which says which to take captures by.
struct Patterns {
    set: RegexSet,
    each: Vec<Regex>,
}

impl Patterns {
    fn new(catalog: &Catalog) -> Self {
        let patterns: Vec<String> = catalog.errors.iter().map(|error| pattern(catalog, error)).collect();
        let set = RegexSet::new(&patterns).expect("the patterns of the shipped tables are small");
        Self { set, each: patterns.iter().map(|it| Regex::new(it).expect("it is in the set")).collect() }
    }

    fn find(&self, message: &str) -> Option<(usize, usize)> {
        let found = self.set.matches(message).into_iter().next()?;
        let captures = self.each[found].captures(message)?;
        Some((found, captures.len()))
    }
}

fn pattern(catalog: &Catalog, error: &errspec_codegen::model::ErrorDef) -> String {
    let hole = |ty: ParamType| match ty {
        ParamType::String => "(.*?)",
        ParamType::Token => r"(\S+?)",
        ParamType::Integer => "(-?[0-9]+?)",
        ParamType::Number => r"(-?[0-9]+?(?:\.[0-9]+?)??(?:[eE][+-]?[0-9]+?)??)",
        ParamType::Boolean => "(true|false)",
        ParamType::Ipv4 => r"([0-9.]+?)",
    };
    let part = |segment: &Segment| match segment {
        Segment::Literal(text) => regex::escape(text),
        Segment::Param(index) => hole(error.params[*index].ty).to_owned(),
        Segment::Constant(index) => hole(catalog.constants[*index].ty).to_owned(),
    };
    let parts: String = catalog.wire_message(error).segments.iter().map(part).collect();
    format!("^(?s:{parts})$")
}

fn show_growth() {
    println!("one real message in a table of so many errors (templates among them)");
    let mut first = None;
    for size in [350, 1_000, 3_500, 10_000, 35_000] {
        let spec: Spec = load("grown.yaml", grow(&shipped(), size).as_bytes()).expect("a grown spec has no faults");
        let catalog = &spec.catalogs[0];
        let tables: Tables<'_> = tables(catalog);
        let messages: Vec<String> = messages(catalog, Kind::Real).into_iter().rev().take(500).collect();
        let took = time(&messages, |message| identify(&tables, None, message.as_bytes()).error.is_some());
        let first = *first.get_or_insert(took);
        println!(
            "  {:>6} ({:>5})  {:>6.0} ns = {:.2}",
            catalog.errors.len(),
            tables.templates.len(),
            took.as_secs_f64() * 1e9,
            took.as_secs_f64() / first.as_secs_f64()
        );
    }
}
