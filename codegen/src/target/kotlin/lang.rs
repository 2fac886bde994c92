//! How Kotlin names and quotes.

use std::fmt::Write;

use super::super::jvm::{coordinates_fault, is_of_java_lang, lower_camel, upper_camel};
use super::super::{Identifier, NameKind, Naming};
use crate::visible::is_hidden;

pub(super) struct Kotlin;

impl Naming for Kotlin {
    /// Codes are strings. The file of a class takes its name in any case.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("file", prefix(name).to_ascii_lowercase())],
            NameKind::Category => vec![Identifier::new("Category", constant(name))],
            NameKind::Code => Vec::new(),
            // What is escaped has an underscore at its end, as no other name has.
            NameKind::Error => vec![Identifier::new("ErrorId", constant(name)), Identifier::new("class", upper_camel(name))],
            NameKind::Param => vec![Identifier::new("property", property(name))],
            NameKind::Operation => vec![Identifier::new("operation", upper_camel(name))],
        }
    }

    /// None: a name of the spec that would become one of them is escaped.
    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        coordinates_fault(package)
    }
}

/// The hard keywords, which name nothing without back-ticks.
const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// What Java gives to every object, and what an error has itself.
const PROPERTIES: &[&str] = &["class", "errorId", "values"];

/// What an error's class would hide where it stands, and what stands there.
const ERRORS: &[&str] = &["Any", "Boolean", "Companion", "Double", "List", "Long", "ServiceError", "String", "Values", "WithoutParams"];

/// What an operation's class would hide where it stands.
const OPERATIONS: &[&str] = &["Companion", "Operation"];

/// The errors and exceptions of Kotlin that aren't named as Java's are, and what all services have in common.
const OWN: &[&str] =
    &["ConcurrentModification", "KotlinNothingValue", "NoSuchElement", "NoWhenBranchMatched", "NotImplemented", "Service", "UninitializedPropertyAccess"];

/// Whether a word can't be a part of a package's name. What Java reserves is left to it.
pub(super) fn is_reserved(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// What the names of a catalog's classes start with. They don't hide those that everyone can name without an import.
pub(super) fn prefix(catalog: &str) -> String {
    let prefix = upper_camel(catalog);
    if is_of_java_lang(&prefix) || OWN.contains(&&*prefix) { prefix + "Service" } else { prefix }
}

/// The constant of an enum.
pub(super) fn constant(id: &str) -> String {
    id.to_ascii_uppercase()
}

/// The class of an error that has params, in a catalog with that prefix.
pub(super) fn class(prefix: &str, error: &str) -> String {
    nested(prefix, upper_camel(error), ERRORS)
}

/// The class of an operation's errors.
pub(super) fn operation(prefix: &str, operation: &str) -> String {
    nested(prefix, upper_camel(operation), OPERATIONS)
}

/// A class that stands where those of the catalog itself are named.
fn nested(prefix: &str, name: String, reserved: &[&str]) -> String {
    let is_of_catalog = name.strip_prefix(prefix).is_some_and(|end| matches!(end, "Error" | "ErrorId"));
    if is_of_catalog { name + "_" } else { escape(name, reserved) }
}

/// A property of an error's class.
pub(super) fn property(param: &str) -> String {
    let name = escape(lower_camel(param), PROPERTIES);
    if KEYWORDS.contains(&&*name) { format!("`{name}`") } else { name }
}

fn escape(mut name: String, reserved: &[&str]) -> String {
    if reserved.contains(&&*name) {
        name.push('_');
    }
    name
}

/// A string literal, in which a dollar sign means itself.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for it in text.chars() {
        match it {
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '"' | '\\' | '$' => literal.extend(['\\', it]),
            it if is_hidden(it) => {
                for unit in it.encode_utf16(&mut [0; 2]) {
                    // Writing to a String always succeeds.
                    let _ = write!(literal, "\\u{unit:04x}");
                }
            }
            it => literal.push(it),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::{class, operation, prefix, property, quoted};

    #[test]
    fn names_are_escaped_where_kotlin_has_them() {
        assert_eq!((property("class").as_str(), property("when").as_str(), property("error_id").as_str()), ("class_", "`when`", "errorId_"));
        let class = |error| class("Type", error);
        assert_eq!((class("string").as_str(), class("rate_limit").as_str(), class("type_error").as_str()), ("String_", "RateLimit", "TypeError_"));
        assert_eq!((operation("Type", "companion").as_str(), operation("Type", "type").as_str()), ("Companion_", "Type"));
        assert_eq!((prefix("runtime").as_str(), prefix("service").as_str(), prefix("shop").as_str()), ("RuntimeService", "ServiceService", "Shop"));
    }

    #[test]
    fn a_literal_is_not_left_by_its_text() {
        for (text, literal) in [
            ("\"\\", "\"\\\"\\\\\""),
            ("${x} $y", "\"\\${x} \\$y\""),
            ("\r\n\0\u{2028}", "\"\\r\\n\\u0000\\u2028\""),
            ("\u{e0001}错误", "\"\\udb40\\udc01错误\""),
        ] {
            assert_eq!(quoted(text), literal);
        }
    }
}
