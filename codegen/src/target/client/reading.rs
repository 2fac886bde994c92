//! What identifying a service's responses takes besides its errors, as plain JSON.

use serde_json::Value;

use crate::model::{Catalog, ErrorDef, Shape};

/// A shape as specs write it: a variable is a string that starts with a dollar sign (`"$code"`, `"$trace?"` where it may be missing), and
/// any other string that does so gets another one.
pub(in crate::target) fn shape(shape: &Shape) -> Value {
    match shape {
        Shape::Literal(value) => literal(value),
        Shape::Variable { variable, optional } => format!("${}{}", variable.name(), if *optional { "?" } else { "" }).into(),
        Shape::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), self::shape(field))).collect(),
        Shape::Array(items) => items.iter().map(self::shape).collect(),
    }
}

/// A value without variables, written in the same way.
pub(in crate::target) fn literal(value: &Value) -> Value {
    match value {
        Value::String(text) if text.starts_with('$') => ["$", text].concat().into(),
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), literal(field))).collect(),
        Value::Array(items) => items.iter().map(literal).collect(),
        other => other.clone(),
    }
}

/// The errors that have other wordings.
pub(in crate::target) fn wordings(catalog: &Catalog) -> impl Iterator<Item = &ErrorDef> {
    catalog.errors.iter().filter(|error| !error.also.is_empty())
}

/// The places of the messages with holes that are tried after one that follows them, each with the index of the message. All others are tried in their order.
pub(in crate::target) fn late_templates(catalog: &Catalog) -> Vec<(usize, usize)> {
    late(&catalog.template_order)
}

fn late(order: &[usize]) -> Vec<(usize, usize)> {
    let mut next = 0;
    let mut late = Vec::new();
    for (place, &index) in order.iter().enumerate() {
        if index < next {
            late.push((place, index));
        } else {
            next = index + 1;
        }
    }
    late
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{late, literal, shape};
    use crate::model::{Shape, Variable};

    #[test]
    fn only_what_is_tried_later_than_its_place_is_listed() {
        assert_eq!(late(&[0, 1, 2]), []);
        assert_eq!(late(&[1, 3, 0, 2, 4]), [(2, 0), (3, 2)]);
    }

    #[test]
    fn a_text_is_never_taken_for_a_variable() {
        assert_eq!(literal(&json!({ "a": ["$code", "b$"] })), json!({ "a": ["$$code", "b$"] }));
        assert_eq!(shape(&Shape::Variable { variable: Variable::Trace, optional: true }), json!("$trace?"));
    }
}
