//! Plain data as literals of languages whose formatters keep what stands in one line, and break all of it or nothing.

use std::fmt::Write;

/// How a language writes data.
pub(in crate::target) struct Style {
    /// The brackets of a map; a list has square ones.
    pub(in crate::target) map: (char, char),
    /// What stands between a key and its value.
    pub(in crate::target) arrow: &'static str,
    /// The longest line.
    pub(in crate::target) width: usize,
}

/// A value, of which scalars and keys are finished text.
pub(in crate::target) enum Data {
    Scalar(String),
    List(Vec<Data>),
    Map(Vec<(String, Data)>),
}

impl Data {
    pub(in crate::target) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List(items.into_iter().collect())
    }

    pub(in crate::target) fn map(entries: impl IntoIterator<Item = (String, Self)>) -> Self {
        Self::Map(entries.into_iter().collect())
    }

    pub(in crate::target) fn is_empty(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Map(entries) => entries.is_empty(),
        }
    }

    /// In one line if that surely fits, behind that much and before a comma; else in several, of which the last has a comma, so that formatters
    /// keep them.
    pub(in crate::target) fn write(&self, style: &Style, text: &mut String, indent: usize, before: usize) {
        let start = text.len();
        self.write_line(style, text);
        if indent + before + (text.len() - start) < style.width || self.is_empty() || matches!(self, Self::Scalar(_)) {
            return;
        }
        text.truncate(start);
        self.write_lines(style, text, indent);
    }

    /// In several lines, however short it is.
    pub(in crate::target) fn write_lines(&self, style: &Style, text: &mut String, indent: usize) {
        let (open, close) = self.brackets(style);
        text.push(open);
        for (key, value) in self.entries() {
            // Writing to a String always succeeds.
            let _ = write!(text, "\n{:indent$}", "", indent = indent + 4);
            let start = text.len();
            push_key(style, text, key);
            let before = text.len() - start;
            value.write(style, text, indent + 4, before);
            text.push(',');
        }
        let _ = write!(text, "\n{:indent$}{close}", "");
    }

    /// In one line, however long it is.
    pub(in crate::target) fn write_line(&self, style: &Style, text: &mut String) {
        if let Self::Scalar(it) = self {
            return text.push_str(it);
        }
        let (open, close) = self.brackets(style);
        text.push(open);
        for (index, (key, value)) in self.entries().enumerate() {
            text.push_str(if index == 0 { "" } else { ", " });
            push_key(style, text, key);
            value.write_line(style, text);
        }
        text.push(close);
    }

    fn brackets(&self, style: &Style) -> (char, char) {
        if matches!(self, Self::Map(_)) { style.map } else { ('[', ']') }
    }

    /// What it holds, with the keys of a map.
    fn entries(&self) -> impl Iterator<Item = (Option<&str>, &Self)> {
        let (items, entries): (&[Self], &[(String, Self)]) = match self {
            Self::Scalar(_) => (&[], &[]),
            Self::List(items) => (items, &[]),
            Self::Map(entries) => (&[], entries),
        };
        items.iter().map(|item| (None, item)).chain(entries.iter().map(|(key, value)| (Some(key.as_str()), value)))
    }
}

fn push_key(style: &Style, text: &mut String, key: Option<&str>) {
    if let Some(key) = key {
        text.push_str(key);
        text.push_str(style.arrow);
    }
}

#[cfg(test)]
mod tests {
    use super::{Data, Style};

    fn written(data: &Data, style: &Style) -> String {
        let mut text = String::new();
        data.write(style, &mut text, 4, 5);
        text
    }

    #[test]
    fn what_may_not_fit_gets_a_line_for_each_entry() {
        let long = "x".repeat(100);
        let data = Data::map([("1".into(), Data::list([Data::Scalar(long.clone()), Data::Scalar(long.clone())]))]);
        let style = Style { map: ('{', '}'), arrow: ": ", width: 120 };
        assert_eq!(written(&data, &style), format!("{{\n        1: [\n            {long},\n            {long},\n        ],\n    }}"));
    }

    #[test]
    fn what_fits_is_one_line_in_the_manner_of_the_language() {
        let data = Data::map([("1".into(), Data::list([Data::Scalar("a".into()), Data::Scalar("b".into())])), ("2".into(), Data::list([]))]);
        assert_eq!(written(&data, &Style { map: ('[', ']'), arrow: " => ", width: 40 }), "[1 => [a, b], 2 => []]");
    }
}
