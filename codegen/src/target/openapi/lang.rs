//! OpenAPI's own matters: files, component keys, and the words of descriptions.

use std::borrow::Cow;

use super::body::Body;
use super::document::Version;
use crate::model::{Catalog, ErrorDef, Operation};
use crate::target::{Identifier, NameKind};

/// The schemas that every document may have, beside those of envelopes and params.
pub(super) const ERROR_ID: &str = "ErrorId";
pub(super) const CODE: &str = "Code";
pub(super) const CATEGORY: &str = "Category";

pub(super) struct Naming;

impl crate::target::Naming for Naming {
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("file", file(name))],
            NameKind::Error => vec![Identifier::new("example", example(name)), Identifier::new("schema", params_schema(name))],
            // They only ever stand in strings, or are keys of an object of their owner.
            NameKind::Category | NameKind::Code | NameKind::Param | NameKind::Operation => Vec::new(),
        }
    }

    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[("schema", ERROR_ID), ("schema", CODE), ("schema", CATEGORY)]
    }

    fn package_fault(&self, _: &str) -> Option<String> {
        Some("the openapi target makes documents, which no registry takes: leave its name out".into())
    }
}

/// The file of a catalog.
pub(super) fn file(catalog: &str) -> String {
    format!("{catalog}.json")
}

/// The file of a catalog's overlay. No id holds a dot.
pub(super) fn overlay_file(catalog: &str) -> String {
    format!("{catalog}.overlay.json")
}

/// The folder of the documents of a version.
pub(super) fn folder(version: Version) -> &'static str {
    match version {
        Version::V3_1 => "openapi/",
        Version::V3_0 => "openapi/3.0/",
    }
}

/// The key of an error's example: its id, but for the names that every object of JavaScript has, and that linters and bundlers
/// therefore lose. No id ends in an underscore.
pub(super) fn example(error: &str) -> Cow<'_, str> {
    match error {
        "constructor" | "prototype" => format!("{error}_").into(),
        id => id.into(),
    }
}

/// The key of the schema of an error's params.
pub(super) fn params_schema(error: &str) -> String {
    pascal_case(error, "Params")
}

/// The key of the schema of an envelope.
pub(super) fn envelope_schema(envelope: &str) -> String {
    pascal_case(envelope, "Envelope")
}

/// The key of the schema of a body in which a code or a category stands; two may get the same.
pub(super) fn body_schema(catalog: &Catalog, error: &ErrorDef, body: Body<'_>) -> String {
    let name = body.code.map_or_else(|| pascal_case(&catalog.category_of(error).id, ""), code_name);
    if name.ends_with("Error") { name } else { name + "Error" }
}

/// A code, which is any text, as the names of types are written.
fn code_name(code: &str) -> String {
    let mut name = String::with_capacity(code.len());
    for word in code.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()) {
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        if is_digit(word.chars().next()) {
            name.push_str(if name.is_empty() { "Code" } else { "" });
            name.push_str(if is_digit(name.chars().last()) { "_" } else { "" });
        }
        let (first, rest) = word.split_at(1);
        name.push_str(&first.to_ascii_uppercase());
        name.push_str(rest);
    }
    if name.is_empty() { "Code".into() } else { name }
}

/// The key of the schema of all bodies of a response: of an operation, or of the whole catalog.
pub(super) fn union_schema(operation: Option<&Operation>, status: Option<u16>) -> String {
    match operation {
        Some(operation) => operation_response(&operation.id, status) + "Error",
        // No other key ends in a status.
        None => status.map_or_else(|| "AnyErrorDefault".into(), |it| format!("AnyError{it}")),
    }
}

/// The key of an operation's response.
pub(super) fn operation_response(operation: &str, status: Option<u16>) -> String {
    pascal_case(operation, &status.map_or_else(|| "Default".into(), |it| it.to_string()))
}

/// What stands before the keys of a catalog's schemas and responses where those of others stand too. Keys start with a letter.
pub(super) fn prefix(catalog: &str) -> String {
    pascal_case(catalog, "_")
}

/// A `snake_case` name as the names of types are written. No two names become one: the underscore stays before a digit,
/// which has no upper case to show where a word begins.
fn pascal_case(name: &str, ending: &str) -> String {
    let mut key = String::with_capacity(name.len() + ending.len());
    for word in name.split('_') {
        if word.starts_with(|first: char| first.is_ascii_digit()) {
            key.push('_');
        }
        let (first, rest) = word.split_at(word.len().min(1));
        key.extend(first.chars().map(|it| it.to_ascii_uppercase()));
        key.push_str(rest);
    }
    key + ending
}

/// The words that a description needs in a language.
pub(super) struct Words {
    /// Stands before the remedy.
    pub(super) remedy: &'static str,
    /// The same request may be sent again.
    pub(super) backoff: &'static str,
    /// The same request may not.
    pub(super) never: &'static str,
    /// Stand around the version since which an error is deprecated.
    pub(super) deprecated: [&'static str; 2],
    /// Stand around the id of the error to use in its place.
    pub(super) replaced: [&'static str; 2],
}

const ENGLISH: Words = Words {
    remedy: "**Remedy**: ",
    backoff: "The same request may be sent again, with a longer wait before each try.",
    never: "The same request will fail in the same way when it is sent again.",
    deprecated: ["**Deprecated** since ", "."],
    replaced: [" Use `", "` instead."],
};

const CHINESE: Words = Words {
    remedy: "**处理建议**：",
    backoff: "可以重新发送同一请求，每次重试前应逐步延长等待时间。",
    never: "重新发送同一请求仍会以同样的方式失败。",
    deprecated: ["**已弃用**，始于 ", "。"],
    replaced: ["请改用 `", "`。"],
};

/// The words of a locale; English where its language isn't known here.
pub(super) fn words(locale: &str) -> &'static Words {
    match locale.split(['-', '_']).next() {
        Some("zh") => &CHINESE,
        _ => &ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use super::{code_name, pascal_case};

    #[test]
    fn a_code_reads_as_a_type_whatever_stands_in_it() {
        for (code, name) in
            [("ModelArts.81101", "ModelArts81101"), ("b_model_notexist", "BModelNotexist"), ("4.04", "Code4_04"), ("\"'/中", "Code"), ("x-1-2", "X1_2")]
        {
            assert_eq!(code_name(code), name);
        }
    }

    #[test]
    fn keys_read_as_types_and_stay_apart() {
        for (name, key) in [("req_id_too_long", "ReqIdTooLong"), ("a1", "A1"), ("a_1", "A_1"), ("a_b", "AB"), ("ab", "Ab"), ("x_2_y", "X_2Y")] {
            assert_eq!(pascal_case(name, ""), key);
        }
    }
}
