//! The layout of a file's enums: what prettyplease makes of them.
//!
//! Only variants with fields can break over lines, so only they go through prettyplease: laying out what can't took ten times as long
//! as all the rest. A test compares whole enums with what prettyplease makes of them.

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
    use crate::target::rust::view::View;

    #[test]
    fn every_enum_is_as_prettyplease_lays_it_out() {
        let shipped = crate::load("errors.yaml", include_bytes!("../../../../spec/errors.yaml")).unwrap();
        let obstacles = crate::load("obstacle_course.yaml", include_bytes!("../../../tests/obstacle_course.yaml")).unwrap();
        for spec in [&shipped, &obstacles] {
            for catalog in &spec.catalogs {
                for it in View::new(spec, catalog).enums() {
                    let mut text = "mod m {\n".to_owned();
                    push_enum(&mut text, it, laid_out);
                    text.push_str("}\n");
                    let laid_out = prettyplease::unparse(&syn::parse_file(&text).unwrap());
                    let difference = text.lines().zip(laid_out.lines()).find(|(line, expected)| line != expected);
                    assert!(text == laid_out, "{}: {difference:?}", catalog.id);
                }
            }
        }
    }
}
