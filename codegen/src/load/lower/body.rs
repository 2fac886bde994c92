//! Bodies: envelopes with their variables, and YAML as JSON.

use serde_json::Value;

use super::{Lowering, Path, Report, Rule, is_snake_case, raw};
use crate::model::{Envelope, Shape, Variable};

impl Lowering<'_> {
    /// The envelopes, and for each whether it is what the file says.
    pub(super) fn envelopes(&mut self, raw: Vec<raw::Envelope>, path: &Path) -> (Vec<Envelope>, Vec<bool>) {
        if raw.is_empty() {
            let report = Report::new(Rule::NoEnvelope, path.clone(), "the catalog has no envelope, so no error can be sent").label("empty");
            self.reports.add(report.help("add the body that the service answers with, such as `{ id: plain, body: { error: $message } }`"));
        }
        raw.into_iter().enumerate().map(|(index, envelope)| self.envelope(envelope, &path.to(index))).unzip()
    }

    fn envelope(&mut self, raw: raw::Envelope, path: &Path) -> (Envelope, bool) {
        self.name("envelope", &raw.id.0, &path.to("id"));
        let path = path.to("body");
        let body = self.json(raw.body.0, &path).and_then(|body| self.shape(body, &path));
        let sound = body.is_some();
        (Envelope { id: raw.id.0, body: body.unwrap_or(Shape::Literal(Value::Null)) }, sound)
    }

    /// Every part is lowered, so that all faults of a body are shown.
    fn shape(&mut self, value: Value, path: &Path) -> Option<Shape> {
        match value {
            Value::Object(fields) => {
                let lower = |(key, value): (String, Value)| self.shape(value, &path.to(key.as_str())).map(|shape| (key, shape));
                fields.into_iter().map(lower).collect::<Vec<_>>().into_iter().collect::<Option<_>>().map(Shape::Object)
            }
            Value::Array(items) => {
                let lower = |(index, value)| self.shape(value, &path.to(index));
                items.into_iter().enumerate().map(lower).collect::<Vec<_>>().into_iter().collect::<Option<_>>().map(Shape::Array)
            }
            Value::String(text) => self.variable_or_text(text, path),
            literal => Some(Shape::Literal(literal)),
        }
    }

    fn variable_or_text(&mut self, text: String, path: &Path) -> Option<Shape> {
        let Some(rest) = text.strip_prefix('$') else { return Some(Shape::Literal(text.into())) };
        if rest.starts_with('$') {
            return Some(Shape::Literal(rest.into()));
        }
        let (name, optional) = rest.strip_suffix('?').map_or((rest, false), |name| (name, true));
        if !is_snake_case(name) {
            let help = "write `$message`, `$code`, `$category`, `$trace` or a snake_case name of your own, or `$$` for a dollar sign";
            self.reports.add(Report::new(Rule::InvalidName, path.clone(), format!("{text:?} is no variable")).label("not a variable").help(help));
            return None;
        }
        Some(Shape::Variable { variable: Variable::from_name(name), optional })
    }

    /// YAML as JSON, which has string keys and finite numbers only.
    pub(super) fn json(&mut self, value: serde_yaml::Value, path: &Path) -> Option<Value> {
        use serde_yaml::Value as Yaml;
        match value {
            Yaml::Null => Some(Value::Null),
            Yaml::Bool(it) => Some(it.into()),
            Yaml::String(text) => Some(text.into()),
            Yaml::Number(number) => json_number(&number).map(Value::Number).or_else(|| self.not_json(path, "this number is not finite", "not a JSON number")),
            Yaml::Sequence(items) => items.into_iter().enumerate().map(|(index, item)| self.json(item, &path.to(index))).collect(),
            Yaml::Mapping(entries) => {
                let entry = |(key, value)| match key {
                    Yaml::String(key) => self.json(value, &path.to(key.as_str())).map(|value| (key, value)),
                    _ => self.not_json(path, "a key of this mapping is not a text", "not a JSON object"),
                };
                entries.into_iter().map(entry).collect::<Option<serde_json::Map<_, _>>>().map(Into::into)
            }
            Yaml::Tagged(tagged) => self.not_json(path, &format!("the tag `{}` says nothing here", tagged.tag), "not JSON"),
        }
    }

    fn not_json<T>(&mut self, path: &Path, message: &str, label: &str) -> Option<T> {
        let report = Report::new(Rule::WrongType, path.clone(), message).label(label);
        self.reports.add(report.help("bodies and values are JSON: string keys, finite numbers and no tags"));
        None
    }
}

fn json_number(number: &serde_yaml::Number) -> Option<serde_json::Number> {
    if let Some(number) = number.as_u64() {
        Some(number.into())
    } else if let Some(number) = number.as_i64() {
        Some(number.into())
    } else {
        number.as_f64().and_then(serde_json::Number::from_f64)
    }
}
