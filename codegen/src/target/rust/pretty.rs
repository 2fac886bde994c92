//! The same items as text, as prettyplease lays them out.
//!
//! An attribute is always one line, so only what can break goes through prettyplease: laying out tokens that can't took ten
//! times as long as all the rest. A test compares whole files with what prettyplease makes of them. Writing to a string can't
//! fail, so what `write!` returns is dropped.

use std::fmt::Write as _;

use quote::quote;

use super::lang::push_literal;
use super::view::{Attribute, Enum, Value, Variant};

/// Appends attributes and the item that they belong to, one level deep.
pub(super) fn push_item(out: &mut String, attributes: &[Attribute<'_>], item: &str) {
    for it in attributes {
        push_attribute(out, "    ", it);
    }
    let _ = writeln!(out, "    {item}");
}

/// Appends an enum, one level deep.
pub(super) fn push_enum(out: &mut String, Enum { doc, name, variants }: Enum<'_>) {
    let _ = write!(out, "    /// {doc}\n    pub enum {name} {{");
    let mut variants = variants.peekable();
    if variants.peek().is_some() {
        out.push('\n');
        variants.for_each(|it| push_variant(out, &it));
        out.push_str("    ");
    }
    out.push_str("}\n");
}

fn push_variant(out: &mut String, variant: &Variant<'_>) {
    for it in &variant.attributes {
        push_attribute(out, "        ", it);
    }
    if !variant.fields.is_empty() {
        return push_laid_out(out, variant);
    }
    let _ = write!(out, "        {}", variant.name);
    if let Some(value) = &variant.value {
        out.push_str(" = ");
        push_value(out, value);
    }
    out.push_str(",\n");
}

/// The line or lines of a variant with fields.
fn push_laid_out(out: &mut String, Variant { name, fields, value, .. }: &Variant<'_>) {
    let bare = Variant { attributes: Vec::new(), name: name.as_ref().into(), fields, value: value.clone() };
    let tokens = quote!(mod m { enum E { #bare } });
    // What this target makes is Rust, as its tests show; if it weren't, the compiler would say where.
    let text = syn::parse2(tokens.clone()).map_or_else(|_| tokens.to_string(), |file| prettyplease::unparse(&file));
    let inner = text.strip_prefix("mod m {\n    enum E {\n").and_then(|text| text.strip_suffix("    }\n}\n"));
    out.push_str(inner.unwrap_or(&text));
}

fn push_attribute(out: &mut String, indent: &str, Attribute { path, of, value }: &Attribute<'_>) {
    out.push_str(indent);
    if let ("doc", Value::Text(text)) = (*path, value) {
        out.push_str("///");
        out.push_str(text.trim_end_matches(' '));
    } else {
        let (colons, of) = of.map_or(("", ""), |of| ("::", of));
        let _ = write!(out, "#[{path}{colons}{of} = ");
        push_value(out, value);
        out.push(']');
    }
    out.push('\n');
}

fn push_value(out: &mut String, value: &Value<'_>) {
    let _ = match value {
        Value::Text(text) => return push_literal(out, text),
        Value::Number(number) => write!(out, "{number}"),
        Value::Name(None, name) => write!(out, "{name}"),
        Value::Name(Some(of), name) => write!(out, "{of}::{name}"),
    };
}

#[cfg(test)]
mod tests {
    use super::push_enum;
    use crate::target::rust::view::View;

    #[test]
    fn every_enum_is_as_prettyplease_lays_it_out() {
        let shipped = crate::load("errors.yaml", include_bytes!("../../../../spec/errors.yaml")).unwrap();
        let obstacles = crate::load("obstacle_course.yaml", include_bytes!("../../../tests/obstacle_course.yaml")).unwrap();
        for spec in [&shipped, &obstacles] {
            for catalog in &spec.catalogs {
                for it in View::new(spec, catalog).enums() {
                    let mut text = "mod m {\n".to_owned();
                    push_enum(&mut text, it);
                    text.push_str("}\n");
                    let laid_out = prettyplease::unparse(&syn::parse_file(&text).unwrap());
                    let difference = text.lines().zip(laid_out.lines()).find(|(line, expected)| line != expected);
                    assert!(text == laid_out, "{}: {difference:?}", catalog.id);
                }
            }
        }
    }
}
