//! Ruby data, as it stands in constants.

use serde_json::Value;

use super::text::Quoted;
use crate::model::number::write_number;

/// A value, of which scalars and keys are finished text.
pub(super) enum Data {
    Scalar(String),
    List(Vec<Data>),
    /// Keys with what stands between them and the value: `"a" => ` or `a: `.
    Map(Vec<(String, Data)>),
}

impl Data {
    pub(super) fn quoted(text: &str) -> Self {
        Self::Scalar(Quoted(text).to_string())
    }

    /// What the spec calls so, in words joined by underscores.
    pub(super) fn symbol(name: &str) -> Self {
        Self::Scalar(format!(":{name}"))
    }

    pub(super) fn or_nil(value: Option<Self>) -> Self {
        value.unwrap_or_else(|| Self::Scalar("nil".into()))
    }

    pub(super) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List(items.into_iter().collect())
    }

    /// A hash of which the keys are symbols.
    pub(super) fn by_name<'a>(entries: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        Self::Map(entries.into_iter().map(|(name, value)| (format!("{name}: "), value)).collect())
    }

    /// A list without the items at its end that say nothing.
    pub(super) fn said(mut items: Vec<Self>) -> Self {
        let is_said = |item: &Self| !item.is_empty() && !matches!(item, Self::Scalar(text) if text == "nil");
        while items.last().is_some_and(|item| !is_said(item)) {
            items.pop();
        }
        Self::List(items)
    }

    /// A shape of a body.
    pub(super) fn shape(value: &Value) -> Self {
        match value {
            Value::Null => Self::Scalar("nil".into()),
            Value::Bool(it) => Self::Scalar(it.to_string()),
            Value::Number(number) => Self::Scalar(write_number(number.as_f64().unwrap_or(f64::NAN))),
            Value::String(text) => Self::quoted(text),
            Value::Object(fields) => Self::Map(fields.iter().map(|(key, it)| (format!("{} => ", Quoted(key)), Self::shape(it))).collect()),
            Value::Array(items) => Self::list(items.iter().map(Self::shape)),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Map(entries) => entries.is_empty(),
        }
    }

    /// The value of a constant: a line for each entry, however short or long, so that a diff shows what changed.
    pub(super) fn lines(&self, indent: &str) -> String {
        let mut text = String::new();
        let (open, close, entries): (_, _, Vec<(&str, &Self)>) = match self {
            Self::Scalar(_) => return self.line(),
            Self::List(items) => ("[", "]", items.iter().map(|it| ("", it)).collect()),
            Self::Map(entries) => ("{", "}", entries.iter().map(|(key, it)| (key.as_str(), it)).collect()),
        };
        text.push_str(open);
        for (key, value) in &entries {
            text.extend(["\n", indent, "  ", key]);
            value.write(&mut text);
            text.push(',');
        }
        if !entries.is_empty() {
            text.extend(["\n", indent]);
        }
        text.push_str(close);
        text
    }

    /// The value in one line.
    pub(super) fn line(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Scalar(it) => text.push_str(it),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { ", " });
                    item.write(text);
                }
                text.push(']');
            }
            Self::Map(entries) if entries.is_empty() => text.push_str("{}"),
            Self::Map(entries) => {
                for (index, (key, value)) in entries.iter().enumerate() {
                    text.push_str(if index == 0 { "{ " } else { ", " });
                    text.push_str(key);
                    value.write(text);
                }
                text.push_str(" }");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Data;

    #[test]
    fn a_constant_has_a_line_for_each_entry() {
        let data = Data::by_name([("a", Data::list([Data::quoted("x"), Data::symbol("y")])), ("b", Data::list([]))]);
        assert_eq!(data.lines("  "), "{\n    a: [\"x\", :y],\n    b: [],\n  }");
        assert_eq!(Data::by_name([]).lines("  "), "{}");
    }

    #[test]
    fn a_shape_is_rubys() {
        assert_eq!(Data::shape(&json!([{ "a\"": null, "0": [true, 1.5, 1e300] }, {}])).line(), "[{ \"a\\\"\" => nil, \"0\" => [true, 1.5, 1e+300] }, {}]");
    }

    #[test]
    fn what_is_not_said_at_the_end_is_left_out() {
        assert_eq!(Data::said(vec![Data::or_nil(None), Data::symbol("a"), Data::or_nil(None), Data::by_name([])]).line(), "[nil, :a]");
    }
}
