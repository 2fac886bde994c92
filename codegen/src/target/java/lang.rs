//! How Java names and quotes.

use std::fmt::Write;

use super::super::jvm::{coordinates_fault, is_of_java_lang, lower_camel, upper_camel};
use super::super::{Identifier, NameKind, Naming};
use crate::visible::is_hidden;

pub(super) struct Java;

impl Naming for Java {
    /// Codes are strings. The file of a class takes its name in any case.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => {
                let file = Identifier::new("file", upper_camel(name).to_ascii_lowercase());
                // What is named in the file of the records.
                let names = ["ErrorId", "Errors", "Exception", "Params"].map(|end| Identifier::new("record", upper_camel(name) + end));
                [file].into_iter().chain(names).collect()
            }
            NameKind::Category => vec![Identifier::new("Category", constant(name))],
            NameKind::Code => Vec::new(),
            NameKind::Operation => vec![Identifier::new("operation", operation("", name))],
            NameKind::Error => vec![Identifier::new("ErrorId", constant(name)), Identifier::new("record", record(name))],
            NameKind::Param => vec![Identifier::new("component", component(name))],
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

/// Reserved everywhere (JLS 3.9), and what is reserved in some places.
const KEYWORDS: &[&str] = &[
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
    "yield",
];

/// What a component of a record can't be called (JLS 8.10.1), and the method that all records have.
const COMPONENTS: &[&str] = &["clone", "exception", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"];

/// What a record would hide in the file of the records.
const RECORDS: &[&str] = &["Boolean", "Double", "Long", "Object", "Override", "Params", "Record", "String", "Values"];

/// Whether a word can't be a part of a package's name.
pub(super) fn is_reserved(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// What the names of a catalog's classes start with.
pub(super) fn prefix(catalog: &str) -> String {
    upper_camel(catalog)
}

/// The exception of a catalog. It hides none of `java.lang`, and not the root of them all.
pub(super) fn exception(catalog: &str) -> String {
    let prefix = prefix(catalog);
    if prefix == "Service" || is_of_java_lang(&prefix) { prefix + "ServiceException" } else { prefix + "Exception" }
}

/// The constant of an enum. The one for what isn't in the table is the enum's own.
pub(super) fn constant(id: &str) -> String {
    let constant = id.to_ascii_uppercase();
    if constant == "UNRECOGNIZED" { constant + "_" } else { constant }
}

/// The record of an error's params.
pub(super) fn record(error: &str) -> String {
    escape(upper_camel(error), RECORDS)
}

/// The enum of an operation's errors, which can't be called as the class around it or what that imports.
pub(super) fn operation(prefix: &str, operation: &str) -> String {
    let name = upper_camel(operation);
    let rest = name.strip_prefix(prefix).unwrap_or_default();
    if name == "Operation" || rest == "Operations" || rest == "ErrorId" { name + "_" } else { name }
}

/// The component of a record.
pub(super) fn component(param: &str) -> String {
    escape(lower_camel(param), COMPONENTS)
}

fn escape(mut name: String, reserved: &[&str]) -> String {
    if KEYWORDS.contains(&name.as_str()) || reserved.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// A string literal. Java reads `\u` everywhere and before all else, so that the ends of a line and a literal have escapes of their own.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for it in text.chars() {
        match it {
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '"' | '\\' => literal.extend(['\\', it]),
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
    use super::{component, exception, operation, quoted, record};

    #[test]
    fn names_are_escaped_where_java_has_them() {
        assert_eq!((component("class").as_str(), component("hash_code").as_str(), component("req_type").as_str()), ("class_", "hashCode_", "reqType"));
        assert_eq!((record("string").as_str(), record("rate_limit").as_str()), ("String_", "RateLimit"));
        assert_eq!((operation("Shop", "operation"), operation("Shop", "shop_operations")), ("Operation_".to_owned(), "ShopOperations_".to_owned()));
        assert_eq!((exception("runtime").as_str(), exception("shop").as_str()), ("RuntimeServiceException", "ShopException"));
    }

    #[test]
    fn a_literal_is_not_left_by_its_text() {
        for (text, literal) in [
            ("\"\\", "\"\\\"\\\\\""),
            ("\\u0022", "\"\\\\u0022\""),
            ("\r\n\0\u{2028}", "\"\\r\\n\\u0000\\u2028\""),
            ("\u{e0001}错误", "\"\\udb40\\udc01错误\""),
        ] {
            assert_eq!(quoted(text), literal);
        }
    }
}
