//! What `identify` needs to know of a catalog beside its enums and texts, as Python data.

use askama::Template;
use serde_json::Value;

use super::super::client::{self, Data, Style};
use super::layout::WIDTH;
use super::text::{Docstring, Quoted};
use super::view::title;
use crate::model::number::write_number;
use crate::model::{Catalog, Message};

/// `_wire.py`.
#[derive(Template)]
#[template(path = "python/wire.py")]
pub(super) struct Wire {
    doc: String,
    fields: Vec<String>,
}

impl Wire {
    pub(super) fn view(catalog: &Catalog) -> Self {
        let texts = |texts: &[Message]| Data::list(texts.iter().map(|it| text_data(&it.template)));
        let fields = [
            ("envelopes", Data::list(catalog.envelopes.iter().map(|it| json(&client::shape(&it.body))))),
            ("not_errors", Data::list(catalog.not_errors.iter().map(|it| json(&client::literal(it))))),
            ("body_prefixes", Data::list(catalog.body_prefixes.iter().map(|it| text_data(it)))),
            ("constants", Data::map(catalog.constants.iter().map(|it| (quoted(&it.name), text_data(it.ty.name()))))),
            ("also", Data::map(client::wordings(catalog).map(|it| (quoted(&it.id), texts(&it.also))))),
            ("late", Data::map(client::late_templates(catalog).iter().map(|(place, it)| (place.to_string(), Data::Scalar(it.to_string()))))),
        ];
        Self {
            doc: Docstring(&format!("How {} writes its errors.", title(catalog, 0))).to_string(),
            // What may be left out is, but for the envelopes.
            fields: fields.into_iter().enumerate().filter(|(index, (_, it))| *index == 0 || !it.is_empty()).map(|(_, (name, it))| field(name, &it)).collect(),
        }
    }
}

fn field(name: &str, data: &Data) -> String {
    let mut text = format!("{name}=");
    data.write(&STYLE, &mut text, 4, name.len() + 1);
    text
}

const STYLE: Style = Style { map: ('{', '}'), arrow: ": ", width: WIDTH };

/// A text of the spec.
fn text_data(text: &str) -> Data {
    Data::Scalar(quoted(text))
}

fn json(value: &Value) -> Data {
    match value {
        Value::Null => Data::Scalar("None".into()),
        Value::Bool(it) => Data::Scalar(if *it { "True" } else { "False" }.into()),
        Value::Number(number) => Data::Scalar(write_number(number.as_f64().unwrap_or(f64::NAN))),
        Value::String(text) => text_data(text),
        Value::Object(fields) => Data::map(fields.iter().map(|(key, it)| (quoted(key), json(it)))),
        Value::Array(items) => Data::list(items.iter().map(json)),
    }
}

fn quoted(text: &str) -> String {
    Quoted(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::Wire;
    use crate::load;

    #[test]
    fn a_wider_wording_is_tried_after_the_narrower_one_behind_it() {
        let spec = "
errspec: 1
locales: [en]
catalogs:
  - id: shop
    title: { en: Shop }
    wire_locale: en
    envelopes: [{ id: plain, body: { error: $message } }]
    categories: [{ id: bad, status: 400 }]
    errors:
      - { id: wide, category: bad, message: 'Bad {text}', params: { text: string } }
      - { id: narrow, category: bad, message: 'Bad {number}', params: { number: integer } }
";
        let spec = load("shop.yaml", spec.as_bytes()).unwrap();
        let fields = Wire::view(&spec.catalogs[0]).fields;
        assert_eq!(fields, ["envelopes=[{\"error\": \"$message\"}]", "late={1: 0}"]);
    }
}
