//! The items of a catalog as text. Writing to a string can't fail, so what `write!` returns is dropped.

use std::fmt::Write as _;

use super::lang::{lower, push_literal, variant};
use super::view::{Attribute, Enum, Value, Variant};
use crate::model::Param;

/// Appends attributes and the item that they belong to, one level deep.
pub(super) fn push_item(out: &mut String, attributes: &[Attribute<'_>], item: &str) {
    for it in attributes {
        push_attribute(out, "    ", it);
    }
    let _ = writeln!(out, "    {item}");
}

/// What writes a variant with fields, behind its attributes: all else is always one line.
pub(super) type Layout = fn(&mut String, &Variant<'_>);

/// Appends an enum, one level deep.
pub(super) fn push_enum(out: &mut String, Enum { doc, name, variants }: Enum<'_>, layout: Layout) {
    let _ = write!(out, "    /// {doc}\n    pub enum {name} {{");
    let mut variants = variants.peekable();
    if variants.peek().is_some() {
        out.push('\n');
        variants.for_each(|it| push_variant(out, &it, layout));
        out.push_str("    ");
    }
    out.push_str("}\n");
}

fn push_variant(out: &mut String, variant: &Variant<'_>, layout: Layout) {
    for it in &variant.attributes {
        push_attribute(out, "        ", it);
    }
    if variant.fields.is_empty() { one_line(out, variant) } else { layout(out, variant) }
}

/// A variant on one line, for who doesn't look at it.
pub(super) fn one_line(out: &mut String, Variant { name, fields, value, .. }: &Variant<'_>) {
    let _ = write!(out, "        {name}");
    if !fields.is_empty() {
        let fields: Vec<_> = fields.iter().map(field).collect();
        let _ = write!(out, " {{ {} }}", fields.join(", "));
    }
    if let Some(value) = value {
        out.push_str(" = ");
        push_value(out, value);
    }
    out.push_str(",\n");
}

fn field(Param { name, ty, sensitive }: &Param) -> String {
    let (name, ty) = (lower(name), variant(ty.name()));
    if *sensitive { format!("{name}: Sensitive<{ty}>") } else { format!("{name}: {ty}") }
}

fn push_attribute(out: &mut String, indent: &str, Attribute { path, of, value, is_call }: &Attribute<'_>) {
    out.push_str(indent);
    if let ("doc", Value::Text(text)) = (*path, value) {
        out.push_str("///");
        out.push_str(text.trim_end_matches(' '));
    } else {
        let (colons, of) = of.map_or(("", ""), |of| ("::", of));
        let [open, close] = if *is_call { ["(", ")]"] } else { [" = ", "]"] };
        out.extend(["#[", path, colons, of, open]);
        push_value(out, value);
        out.push_str(close);
    }
    out.push('\n');
}

fn push_texts(out: &mut String, texts: &[&str]) {
    let mut separator = "[";
    for text in texts {
        out.push_str(separator);
        push_literal(out, text);
        separator = ", ";
    }
    out.push(']');
}

fn push_value(out: &mut String, value: &Value<'_>) {
    let _ = match value {
        Value::Text(text) => return push_literal(out, text),
        Value::Number(number) => write!(out, "{number}"),
        Value::Texts(texts) => return push_texts(out, texts),
        Value::Name(of, name) => write!(out, "{of}::{name}"),
    };
}
