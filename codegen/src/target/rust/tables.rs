//! A catalog's tables for `identify`, in the form that the support's macro takes.
//!
//! The text is laid out as it is written: what stands in a macro's braces, no formatter touches. Writing to a string can't fail, so
//! what `write!` returns is dropped.

use std::fmt::Write as _;

use errspec_core::engine::tables::{Head, HoleType, Literal, Piece, Shape, Tables, Template, Variable};

use super::lang::{self, push_literal};
use super::view::View;
use crate::model::Catalog;

/// What the macro takes, one level deep.
pub(super) fn text(view: &View<'_>, catalog: &Catalog, tables: &Tables<'_>) -> String {
    let writer = Writer { catalog, view, variants: catalog.errors.iter().map(|it| lang::variant(&it.id)).collect() };
    let mut out = String::new();
    writer.push_shapes(&mut out, tables);
    writer.push_codes(&mut out, tables);
    push_rows(&mut out, "literals", &tables.literals, |out, it| writer.push_literal(out, it));
    push_wrapped(&mut out, "slots", tables.slots.iter().map(u32::to_string));
    push_rows(&mut out, "heads", &tables.heads, push_head);
    push_rows(&mut out, "templates", &tables.templates, |out, it| writer.push_template(out, it));
    out
}

struct Writer<'a> {
    catalog: &'a Catalog,
    view: &'a View<'a>,
    /// By error.
    variants: Vec<String>,
}

impl Writer<'_> {
    fn push_shapes(&self, out: &mut String, tables: &Tables<'_>) {
        push_rows(out, "body_prefixes", &self.catalog.body_prefixes, |out, it| push_literal(out, it));
        push_rows(out, "not_errors", &tables.not_errors, push_shape);
        push_rows(out, "envelopes", &tables.envelopes, push_shape);
    }

    fn push_codes(&self, out: &mut String, tables: &Tables<'_>) {
        let mut order: Vec<usize> = (0..self.catalog.codes.len()).collect();
        order.sort_unstable_by_key(|code| &self.catalog.codes[*code]);
        let entries = order.iter().zip(tables.codes.iter()).map(|(code, entry)| {
            let mut text = self.view.codes[*code].clone();
            push_parent(&mut text, entry.parent);
            text
        });
        push_wrapped(out, "codes", entries);
    }

    /// The text, unless it is the error's own.
    fn push_literal(&self, out: &mut String, Literal { normalized, error, text }: &Literal<'_>) {
        let error = *error as usize;
        let _ = write!(out, "{} = ", self.variants[error]);
        push_literal(out, normalized);
        if self.catalog.wire_message(&self.catalog.errors[error]).template != **text {
            out.push_str(" of ");
            push_literal(out, text);
        }
    }

    fn push_template(&self, out: &mut String, Template { error, pieces, normalized }: &Template<'_>) {
        let _ = write!(out, "{}: ", self.variants[*error as usize]);
        push_pieces(out, pieces);
        out.push(' ');
        push_pieces(out, normalized);
    }
}

fn push_head(out: &mut String, Head { text, parent, templates }: &Head<'_>) {
    push_literal(out, text);
    push_parent(out, *parent);
    out.push_str(": ");
    push_listed(out, ["[", ", ", "]"], templates, |out, it| out.push_str(&it.to_string()));
}

fn push_parent(out: &mut String, parent: Option<u32>) {
    if let Some(parent) = parent {
        let _ = write!(out, " in {parent}");
    }
}

fn push_pieces(out: &mut String, pieces: &[Piece<'_>]) {
    push_listed(out, ["[", ", ", "]"], pieces, |out, piece| match piece {
        Piece::Literal(text) => {
            out.push_str("text(");
            push_literal(out, text);
            out.push(')');
        }
        Piece::Hole(None, ty) => out.extend(["constant(", type_name(*ty), ")"]),
        // A param's name is letters, digits and underscores.
        Piece::Hole(Some(name), ty) => out.extend(["hole(\"", name, "\", ", type_name(*ty), ")"]),
    });
}

fn type_name(ty: HoleType) -> &'static str {
    match ty {
        HoleType::String => "STRING",
        HoleType::Token => "TOKEN",
        HoleType::Integer => "INTEGER",
        HoleType::Number => "NUMBER",
        HoleType::Boolean => "BOOLEAN",
        HoleType::Ipv4 => "IPV4",
    }
}

fn push_shape(out: &mut String, shape: &Shape<'_>) {
    match shape {
        Shape::Null => out.push_str("NULL"),
        Shape::Boolean(it) => out.push_str(if *it { "boolean(true)" } else { "boolean(false)" }),
        Shape::Number(number) => drop(write!(out, "number({number:?})")),
        Shape::String(text) => {
            out.push_str("string(");
            push_literal(out, text);
            out.push(')');
        }
        Shape::Variable { variable, optional } => {
            out.extend([if *optional { "optional(" } else { "required(" }, variable_name(*variable), ")"]);
        }
        Shape::Array(items) => push_listed(out, ["array![", ", ", "]"], items, push_shape),
        Shape::Object(fields) => push_listed(out, ["object! { ", ", ", " }"], fields, |out, (name, value)| {
            push_literal(out, name);
            out.push_str(": ");
            push_shape(out, value);
        }),
    }
}

fn variable_name(variable: Variable) -> &'static str {
    match variable {
        Variable::Message => "MESSAGE",
        Variable::Code => "CODE",
        Variable::Category => "CATEGORY",
        Variable::Trace => "TRACE",
        Variable::Other => "OTHER",
    }
}

fn push_listed<T>(out: &mut String, [open, between, close]: [&str; 3], items: &[T], push: impl Fn(&mut String, &T)) {
    out.push_str(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        push(out, item);
    }
    out.push_str(close);
}

/// A list with a line for each item.
fn push_rows<T>(out: &mut String, name: &str, items: &[T], push: impl Fn(&mut String, &T)) {
    let _ = write!(out, "    {name}: [");
    if !items.is_empty() {
        out.push('\n');
    }
    for item in items {
        out.push_str("        ");
        push(out, item);
        out.push_str(",\n");
    }
    out.push_str(if items.is_empty() { "],\n" } else { "    ],\n" });
}

/// A list with as many items to a line as it holds.
fn push_wrapped(out: &mut String, name: &str, items: impl Iterator<Item = String>) {
    let _ = write!(out, "    {name}: [");
    let is_empty = !push_packed(out, items);
    out.push_str(if is_empty { "],\n" } else { "\n    ],\n" });
}

/// Items with a comma behind each, two levels deep, as many to a line as it holds. Says whether there were any.
pub(super) fn push_packed(out: &mut String, items: impl Iterator<Item = String>) -> bool {
    let mut width = LINE_WIDTH;
    let mut is_any = false;
    for item in items {
        is_any = true;
        if width + item.len() + 2 > LINE_WIDTH {
            out.push_str("\n        ");
            width = 8;
        } else {
            out.push(' ');
            width += 1;
        }
        let _ = write!(out, "{item},");
        width += item.len() + 1;
    }
    is_any
}

const LINE_WIDTH: usize = 120;
