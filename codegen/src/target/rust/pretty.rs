//! The layout of a file's enums: what prettyplease makes of them.
//!
//! Only variants with fields are broken over lines, so only they go through prettyplease: laying out what can't be broken took ten times
//! as long as all the rest. A test compares whole enums with what prettyplease makes of them. What the support's `Row` is told in an
//! attribute keeps to its line, however long: a text has one, and so have its translations.

use super::text::one_line;
use super::view::Variant;

/// The line or lines of a variant with fields.
pub(super) fn laid_out(out: &mut String, variant: &Variant<'_>) {
    let mut text = "mod m { enum E {\n".to_owned();
    // Its attributes stand there already.
    one_line(&mut text, variant);
    text.push_str("} }");
    // What this target makes is Rust, as its tests show; if it weren't, the compiler would say where.
    let text = syn::parse_file(&text).map_or(text, |file| prettyplease::unparse(&file));
    let inner = text.strip_prefix("mod m {\n    enum E {\n").and_then(|text| text.strip_suffix("    }\n}\n"));
    out.push_str(inner.unwrap_or(&text));
}

#[cfg(test)]
mod tests {
    use super::laid_out;
    use crate::target::rust::text::push_enum;
    use crate::target::rust::view::{Enum, View};

    fn without_calls(it: Enum<'_>) -> Enum<'_> {
        let variants = it.variants.map(|mut variant| {
            variant.attributes.retain(|attribute| !attribute.is_call);
            variant
        });
        Enum { variants: Box::new(variants), ..it }
    }

    #[test]
    fn every_enum_is_as_prettyplease_lays_it_out() {
        let shipped = crate::load("errors.yaml", include_bytes!("../../../../spec/errors.yaml")).unwrap();
        let obstacles = crate::load("obstacle_course.yaml", include_bytes!("../../../tests/obstacle_course.yaml")).unwrap();
        for spec in [&shipped, &obstacles] {
            for catalog in &spec.catalogs {
                for it in View::new(spec, catalog).enums() {
                    let mut text = "mod m {\n".to_owned();
                    push_enum(&mut text, without_calls(it), laid_out);
                    text.push_str("}\n");
                    let laid_out = prettyplease::unparse(&syn::parse_file(&text).unwrap());
                    let difference = text.lines().zip(laid_out.lines()).find(|(line, expected)| line != expected);
                    assert!(text == laid_out, "{}: {difference:?}", catalog.id);
                }
            }
        }
    }
}
