//! PHP data, as it stands in constants.

use serde_json::Value;

use super::super::client::{Data, Style};
use super::text::{Quoted, WIDTH};
use crate::model::number::write_number;

const STYLE: Style = Style { map: ('[', ']'), arrow: " => ", width: WIDTH };

pub(super) fn text(text: &str) -> Data {
    Data::Scalar(quoted(text))
}

pub(super) fn or_null(it: Option<&str>) -> Data {
    it.map_or_else(|| Data::Scalar("null".into()), text)
}

/// A shape of a body.
pub(super) fn shape(value: &Value) -> Data {
    match value {
        Value::Null => Data::Scalar("null".into()),
        Value::Bool(it) => Data::Scalar(it.to_string()),
        Value::Number(number) => Data::Scalar(write_number(number.as_f64().unwrap_or(f64::NAN))),
        Value::String(it) => text(it),
        Value::Object(fields) => {
            let mut entries: Vec<_> = fields.iter().map(|(key, it)| (quoted(key), shape(it))).collect();
            // PHP would take these for a list.
            if fields.keys().enumerate().all(|(index, key)| *key == index.to_string()) {
                entries.push((quoted(""), text("$ignored?")));
            }
            Data::Map(entries)
        }
        Value::Array(items) => Data::list(items.iter().map(shape)),
    }
}

/// A constant: a table has a line for each entry, however short, and a list if it doesn't fit on one.
pub(super) fn constant(name: &str, data: &Data) -> String {
    let mut code = format!("public const {name} = ");
    match data {
        Data::Map(_) => data.write_lines(&STYLE, &mut code, 4),
        _ => data.write(&STYLE, &mut code, 4, "public const  = ".len() + name.len()),
    }
    code.push(';');
    code
}

/// In one line, however long it is.
pub(super) fn line(data: &Data) -> String {
    let mut code = String::new();
    data.write_line(&STYLE, &mut code);
    code
}

pub(super) fn quoted(text: &str) -> String {
    Quoted(text).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::client::Data;
    use super::{constant, shape, text};

    #[test]
    fn what_does_not_fit_gets_a_line_for_each_entry() {
        let long = "x".repeat(100);
        let data = Data::map([("'a'".into(), Data::list([text(&long), text(&long)])), ("'b'".into(), Data::list([]))]);
        let lines = format!("public const A = [\n        'a' => [\n            '{long}',\n            '{long}',\n        ],\n        'b' => [],\n    ];");
        assert_eq!(constant("A", &data), lines);
    }

    #[test]
    fn an_object_is_never_taken_for_a_list() {
        let written = |value| constant("A", &Data::list([shape(&value)]));
        assert_eq!(written(json!({})), "public const A = [['' => '$ignored?']];");
        assert_eq!(written(json!({ "0": true })), "public const A = [['0' => true, '' => '$ignored?']];");
        assert_eq!(written(json!([1.5, 1e300])), "public const A = [[1.5, 1e+300]];");
    }
}
