//! The tables of the engines, worked out from a catalog: what to look a message up by, and in which order to try what was found.

use std::borrow::Cow;
use std::collections::BTreeMap;

use errspec_core::engine::tables::{self as engine, Head, Literal, Piece, Row, Tables, hash, normalize, normalize_start};

use super::overlap::{Template, has_holes, templates, wordings};
use crate::model::{Catalog, ErrorDef, Message, Segment, Shape, Variable};

/// Works out the tables of a catalog.
pub fn tables<'a>(catalog: &'a Catalog) -> Tables<'a> {
    let all = templates(catalog, catalog.errors.iter().enumerate());
    let templates: Vec<_> = catalog.template_order.iter().map(|index| template_entry(catalog, all[*index])).collect();
    let (codes, code_indices) = codes(catalog);
    let literals = literals(catalog);
    let row = |it: &'a ErrorDef| Row { id: it.id.as_str().into(), code: it.code.map(|code| code_indices[code]), category: to_u32(it.category) };
    Tables {
        catalog: catalog.id.as_str().into(),
        body_prefixes: catalog.body_prefixes.iter().map(|it| it.as_str().into()).collect(),
        not_errors: catalog.not_errors.iter().map(literal_shape).collect(),
        envelopes: catalog.envelopes.iter().map(|envelope| shape(&envelope.body)).collect(),
        errors: catalog.errors.iter().map(row).collect(),
        codes: codes.into(),
        categories: catalog.categories.iter().map(|it| engine::Category { status: it.status, wire: it.wire.as_deref().map(Into::into) }).collect(),
        slots: slots(&literals).into(),
        literals: literals.into(),
        heads: heads(&templates).into(),
        templates: templates.into(),
    }
}

/// An index for the engines, whose tables use 32 bits: a spec of more rows than that would be hundreds of gigabytes.
fn to_u32(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn literals(catalog: &Catalog) -> Vec<Literal<'_>> {
    let mut literals = Vec::new();
    for (error, def) in catalog.errors.iter().enumerate() {
        for message in wordings(catalog, def).filter(|message| !has_holes(message)) {
            let text = match message.segments.first() {
                Some(Segment::Literal(text)) => text.as_str(),
                _ => "",
            };
            literals.push(Literal { normalized: normalize(text).into(), error: to_u32(error), text: text.into() });
        }
    }
    literals.sort_unstable();
    literals
}

/// The hash table of the literals, at most half full.
fn slots(literals: &[Literal<'_>]) -> Vec<u32> {
    let size = (literals.len() * 2 + 1).next_power_of_two();
    let mut slots = vec![0; size];
    let mut first = 0;
    for (index, literal) in literals.iter().enumerate() {
        if literals[first].normalized != literal.normalized {
            first = index;
        }
        let mut slot = hash(&literal.text) & (size - 1);
        while slots[slot] != 0 && slots[slot] != to_u32(first + 1) {
            slot = (slot + 1) & (size - 1);
        }
        slots[slot] = to_u32(first + 1);
    }
    slots
}

fn template_entry<'a>(catalog: &'a Catalog, template: Template<'a>) -> engine::Template<'a> {
    let pieces = pieces(catalog, template.error, template.message);
    engine::Template { error: to_u32(template.error), normalized: normalized(&pieces).into(), pieces: pieces.into() }
}

/// The pieces of a message as the engines take them.
pub(crate) fn pieces<'a>(catalog: &'a Catalog, error: usize, message: &'a Message) -> Vec<Piece<'a>> {
    let params = &catalog.errors[error].params;
    let piece = |segment: &'a Segment| match segment {
        Segment::Literal(text) => Piece::Literal(text.into()),
        Segment::Param(index) => Piece::Hole(Some(params[*index].name.as_str().into()), params[*index].ty.into()),
        Segment::Constant(index) => Piece::Hole(None, catalog.constants[*index].ty.into()),
    };
    message.segments.iter().map(piece).collect()
}

/// The pieces in lower case, without what is loose at either end: never more than the literal that stands there.
fn normalized<'a>(pieces: &[Piece<'a>]) -> Vec<Piece<'a>> {
    let last = pieces.len().saturating_sub(1);
    let normalize_piece = |(index, piece): (usize, &Piece<'a>)| match piece {
        Piece::Hole(..) => Some(piece.clone()),
        Piece::Literal(text) => {
            let text = match index {
                0 => normalize_start(text),
                _ if index == last => reverse(&normalize_start(&reverse(text))),
                _ => text.to_ascii_lowercase(),
            };
            (!text.is_empty()).then_some(Piece::Literal(Cow::Owned(text)))
        }
    };
    pieces.iter().enumerate().filter_map(normalize_piece).collect()
}

fn reverse(text: &str) -> String {
    text.chars().rev().collect()
}

fn heads<'a>(templates: &[engine::Template<'a>]) -> Vec<Head<'a>> {
    let mut by_text: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (index, template) in templates.iter().enumerate() {
        let text = match template.pieces.first() {
            Some(Piece::Literal(text)) => normalize_start(text),
            _ => String::new(),
        };
        by_text.entry(text).or_default().push(to_u32(index));
    }
    let parents = parents(by_text.keys().map(String::as_str));
    by_text.into_iter().zip(parents).map(|((text, templates), parent)| Head { text: text.into(), parent, templates: templates.into() }).collect()
}

/// For each of the sorted texts the index of the longest other that it starts with.
fn parents<'a>(sorted: impl Iterator<Item = &'a str>) -> Vec<Option<u32>> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut parents = Vec::new();
    for (index, text) in sorted.enumerate() {
        while starts.last().is_some_and(|(_, start)| !text.starts_with(start)) {
            starts.pop();
        }
        parents.push(starts.last().map(|(index, _)| to_u32(*index)));
        starts.push((index, text));
    }
    parents
}

/// The codes in order, and for each code of the catalog its index among them.
fn codes(catalog: &Catalog) -> (Vec<engine::Code<'_>>, Vec<u32>) {
    let mut only: Vec<Option<usize>> = vec![None; catalog.codes.len()];
    let mut count = vec![0_usize; catalog.codes.len()];
    for (error, code) in catalog.errors.iter().enumerate().filter_map(|(error, def)| Some((error, def.code?))) {
        only[code] = Some(error);
        count[code] += 1;
    }
    let mut order: Vec<usize> = (0..catalog.codes.len()).collect();
    order.sort_unstable_by_key(|code| &catalog.codes[*code]);
    let mut indices = vec![0; order.len()];
    order.iter().enumerate().for_each(|(index, code)| indices[*code] = to_u32(index));
    let parents = parents(order.iter().map(|code| catalog.codes[*code].as_str()));
    let entry = |(code, parent): (&usize, Option<u32>)| engine::Code {
        wire: catalog.codes[*code].as_str().into(),
        parent,
        only_error: only[*code].filter(|_| count[*code] == 1).map(to_u32),
    };
    (order.iter().zip(parents).map(entry).collect(), indices)
}

fn shape(body: &Shape) -> engine::Shape<'_> {
    match body {
        Shape::Literal(value) => literal_shape(value),
        Shape::Variable { variable, optional } => engine::Shape::Variable { variable: engine_variable(variable), optional: *optional },
        Shape::Object(fields) => engine::Shape::Object(fields.iter().map(|(key, value)| (key.as_str().into(), shape(value))).collect()),
        Shape::Array(items) => engine::Shape::Array(items.iter().map(shape).collect()),
    }
}

fn engine_variable(variable: &Variable) -> engine::Variable {
    match variable {
        Variable::Message => engine::Variable::Message,
        Variable::Code => engine::Variable::Code,
        Variable::Category => engine::Variable::Category,
        Variable::Trace => engine::Variable::Trace,
        Variable::Other(_) => engine::Variable::Other,
    }
}

fn literal_shape(value: &serde_json::Value) -> engine::Shape<'_> {
    use serde_json::Value;
    match value {
        Value::Null => engine::Shape::Null,
        Value::Bool(it) => engine::Shape::Boolean(*it),
        Value::Number(number) => engine::Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => engine::Shape::String(text.into()),
        Value::Object(fields) => engine::Shape::Object(fields.iter().map(|(key, value)| (key.as_str().into(), literal_shape(value))).collect()),
        Value::Array(items) => engine::Shape::Array(items.iter().map(literal_shape).collect()),
    }
}
