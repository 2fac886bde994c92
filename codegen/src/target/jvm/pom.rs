//! What Maven knows of a package besides how it is built.

use super::Coordinates;
use crate::model::Spec;
use crate::visible;

/// The longest description; what is longer is cut.
const LONGEST: usize = 1000;

/// The metadata of a package, each quoted for a place between two tags.
pub(in crate::target) struct Project {
    pub(in crate::target) group: String,
    pub(in crate::target) artifact: String,
    pub(in crate::target) version: String,
    pub(in crate::target) description: String,
    /// The names of licences of which one can be chosen.
    pub(in crate::target) licenses: Vec<String>,
    pub(in crate::target) repository: Option<String>,
}

impl Project {
    pub(in crate::target) fn view(spec: &Spec, coordinates: &Coordinates) -> Self {
        let package = &spec.package;
        Self {
            group: xml(&coordinates.group),
            artifact: xml(&coordinates.artifact),
            version: xml(&package.version),
            description: xml(&package.description),
            licenses: package.license.as_deref().map(licenses).unwrap_or_default(),
            repository: package.repository.as_deref().map(xml),
        }
    }
}

/// An expression that only lists licences to choose from, one by one; any other as it is.
fn licenses(expression: &str) -> Vec<String> {
    let is_list = !expression.contains(['(', ')']) && !expression.contains(" AND ");
    let one_by_one = expression.split(" OR ").map(|it| xml(it.trim())).collect();
    if is_list { one_by_one } else { vec![xml(expression)] }
}

/// A text in one line of XML, where it means only itself and hides nothing. Maven puts properties in the place of `${name}` and knows no escape for
/// that, so that it gets a space.
fn xml(text: &str) -> String {
    let line = visible::visible_line(text, LONGEST, |line, it| line.extend(it.escape_unicode()));
    let mut escaped = String::with_capacity(line.len());
    for it in line.chars() {
        match it {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '{' if escaped.ends_with('$') => escaped.push_str(" {"),
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{licenses, xml};

    #[test]
    fn a_text_is_no_tag_and_no_property() {
        assert_eq!(xml("<a> & \"b\"\n${x}\u{202e}"), "&lt;a&gt; &amp; \"b\" $ {x}\\u{202e}");
    }

    #[test]
    fn licences_to_choose_from_are_listed() {
        assert_eq!(licenses("MIT OR Apache-2.0"), ["MIT", "Apache-2.0"]);
        assert_eq!(licenses("MIT AND (A OR B)"), ["MIT AND (A OR B)"]);
    }
}
