//! The errors of a spec as people write them by hand who want what `catalog!` gives: ids, codes, categories and operations as types too,
//! with documentation. Writing to a string can't fail, so what `write!` returns is dropped.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use errspec_codegen::model::{Catalog, ErrorDef, Message, Operation, Retry, Spec, Text};

use super::by_hand::{fields, format_string, variant};

/// What is the same for all catalogs, and a module for each.
pub(super) fn library(spec: &Spec) -> String {
    let mut text = names("Locale", spec.locales.iter().map(|tag| (type_name(tag), tag.clone(), format!("`{tag}`"))));
    text += "#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Retry { Never, Backoff }\n";
    for catalog in &spec.catalogs {
        let module = module(spec, catalog);
        let retry = if module.contains("Retry::") { "use super::Retry;\n" } else { "" };
        let _ = writeln!(text, "pub mod {} {{\nuse super::Locale;\n{retry}{module}}}", catalog.id);
    }
    text
}

fn module(spec: &Spec, catalog: &Catalog) -> String {
    let known_by = |status: Option<u16>| status.map(|it| it.to_string()).unwrap_or_default();
    let categories = catalog.categories.iter().map(|it| (variant(&it.id), it.id.clone(), known_by(it.status)));
    let codes = catalog.codes.iter().map(|it| (type_name(it), it.clone(), format!("`{it}`")));
    let codes = if catalog.codes.is_empty() { String::new() } else { names("Code", codes) };
    let ids = catalog.errors.iter().map(|it| (variant(&it.id), it.id.clone(), documentation(catalog, it)));
    let enums = [names("Category", categories), codes, names("ErrorId", ids), error_enum(catalog)];
    let operations = catalog.operations.iter().map(|it| operation(catalog, it)).collect::<String>();
    [enums.concat(), category_methods(catalog), id_methods(catalog), error_methods(spec, catalog), format!("pub mod operations {{ {operations} }}\n")].concat()
}

/// What stands over a variant.
fn documentation(catalog: &Catalog, error: &ErrorDef) -> String {
    let code = catalog.code_of(error).map(|code| format!("`{code}`:")).unwrap_or_default();
    let texts = [&error.description, &error.remedy].into_iter().flatten().map(|it| it.in_locale(0));
    [code, format!("`{}`.", error.messages[0].template)].iter().map(String::as_str).chain(texts).collect::<Vec<_>>().join(" ")
}

/// An enum of variants, each with its name and its documentation.
fn names(ty: &str, variants: impl Iterator<Item = (String, String, String)>) -> String {
    let [mut declared, mut listed, mut to, mut from] = [const { String::new() }; 4];
    for (variant, name, doc) in variants {
        let _ = writeln!(declared, "/// {doc}\n{variant},");
        let _ = write!(listed, "Self::{variant}, ");
        let _ = writeln!(to, "Self::{variant} => {name:?},");
        let _ = writeln!(from, "{name:?} => Self::{variant},");
    }
    format!(
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum {ty} {{\n{declared}}}\n\
         impl {ty} {{\n\
         pub const ALL: &'static [Self] = &[{listed}];\n\
         pub const fn name(self) -> &'static str {{ match self {{\n{to}}} }}\n\
         pub fn from_name(name: &str) -> Option<Self> {{ Some(match name {{\n{from}_ => return None,\n}}) }}\n\
         }}\n\
         impl std::fmt::Display for {ty} {{\n\
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.pad(self.name()) }}\n\
         }}\n"
    )
}

/// A look-up with an arm for each value that some variants share. Nobody writes one that finds nothing.
fn look_up(signature: &str, values: impl Iterator<Item = (String, String)>) -> String {
    let mut arms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    values.for_each(|(variant, value)| arms.entry(value).or_default().push(format!("Self::{variant}")));
    if arms.keys().all(|value| value == "None") {
        return String::new();
    }
    let arm = |(value, variants): (String, Vec<String>)| format!("{} => {value},\n", variants.join(" | "));
    let arms: String = arms.into_iter().map(arm).collect();
    format!("pub const fn {signature} {{ match self {{\n{arms}}} }}\n")
}

fn category_methods(catalog: &Catalog) -> String {
    let wire = look_up("wire(self) -> Option<&'static str>", catalog.categories.iter().map(|it| (variant(&it.id), format!("{:?}", it.wire))));
    let status = look_up("status(self) -> Option<u16>", catalog.categories.iter().map(|it| (variant(&it.id), format!("{:?}", it.status))));
    format!("impl Category {{\n{wire}{status}}}\n")
}

fn id_methods(catalog: &Catalog) -> String {
    let each = |signature: &str, value: &dyn Fn(&ErrorDef) -> String| look_up(signature, catalog.errors.iter().map(|it| (variant(&it.id), value(it))));
    let code = |it: &ErrorDef| catalog.code_of(it).map_or("None".into(), |code| format!("Some(Code::{})", type_name(code)));
    let retry = |it: &ErrorDef| match it.retry {
        None => "None".into(),
        Some(Retry::Never) => "Some(Retry::Never)".into(),
        Some(Retry::Backoff) => "Some(Retry::Backoff)".into(),
    };
    let has_status = catalog.categories.iter().any(|it| it.status.is_some());
    let methods = [
        each("code(self) -> Option<Code>", &code),
        each("category(self) -> Category", &|it| format!("Category::{}", variant(&catalog.category_of(it).id))),
        if has_status { "pub const fn status(self) -> Option<u16> { self.category().status() }\n".into() } else { String::new() },
        each("retry(self) -> Option<Retry>", &retry),
        each("description(self, locale: Locale) -> Option<&'static str>", &|it| in_locale(it.description.as_ref())),
        each("remedy(self, locale: Locale) -> Option<&'static str>", &|it| in_locale(it.remedy.as_ref())),
    ];
    format!("impl ErrorId {{\n{}}}\n", methods.concat())
}

/// The text of a locale, as an expression.
fn in_locale(text: Option<&Text>) -> String {
    text.map_or("None".into(), |text| format!("Some({:?}[locale as usize])", text.iter().collect::<Vec<_>>()))
}

fn error_enum(catalog: &Catalog) -> String {
    let mut text = "#[derive(Debug, Clone, PartialEq, thiserror::Error)]\npub enum Error {\n".to_owned();
    for error in &catalog.errors {
        let format = format_string(catalog, error, catalog.wire_message(error));
        let _ = writeln!(text, "/// {}\n#[error({format:?})]\n{}{},", documentation(catalog, error), variant(&error.id), braced(error, &fields(error)));
    }
    text + "}\n"
}

/// What stands behind a variant: nothing if it has no fields.
fn braced(error: &ErrorDef, inside: &str) -> String {
    if error.params.is_empty() { String::new() } else { format!(" {{ {inside} }}") }
}

fn error_methods(spec: &Spec, catalog: &Catalog) -> String {
    let arms = |value: &dyn Fn(&ErrorDef) -> String| catalog.errors.iter().map(value).collect::<String>();
    let id = arms(&|it| format!("Self::{}{} => ErrorId::{},\n", variant(&it.id), braced(it, ".."), variant(&it.id)));
    let forwarded = [
        ("code(&self)", "Option<Code>", "code()"),
        ("category(&self)", "Category", "category()"),
        ("status(&self)", "Option<u16>", "status()"),
        ("retry(&self)", "Option<Retry>", "retry()"),
        ("description(&self, locale: Locale)", "Option<&'static str>", "description(locale)"),
        ("remedy(&self, locale: Locale)", "Option<&'static str>", "remedy(locale)"),
    ];
    let looked_up = id_methods(catalog);
    let exists = |call: &str| looked_up.contains(&format!(" {}(", call.split('(').next().unwrap_or_default()));
    let forwarded = forwarded.into_iter().filter(|(_, _, call)| exists(call));
    let forward = |(method, ty, call)| format!("pub const fn {method} -> {ty} {{ self.id().{call} }}\n");
    let forwarded: String = forwarded.map(forward).collect();
    let message = |(locale, tag): (usize, &String)| {
        let arms = arms(&|it| message_arm(catalog, it, &it.messages[locale]));
        let said = if locale == catalog.wire_locale { "self.to_string()".into() } else { format!("match self {{\n{arms}}}") };
        format!("Locale::{} => {said},\n", type_name(tag))
    };
    let messages: String = spec.locales.iter().enumerate().map(message).collect();
    format!(
        "impl Error {{\npub const fn id(&self) -> ErrorId {{ match self {{\n{id}}} }}\n{forwarded}\
         pub fn message_in(&self, locale: Locale) -> String {{ match locale {{\n{messages}}} }}\n}}\n"
    )
}

fn message_arm(catalog: &Catalog, error: &ErrorDef, message: &Message) -> String {
    let params: Vec<_> = error.params.iter().map(|it| it.name.as_str()).collect();
    let format = format_string(catalog, error, message);
    format!("Self::{}{} => format!({format:?}),\n", variant(&error.id), braced(error, &params.join(", ")))
}

fn operation(catalog: &Catalog, operation: &Operation) -> String {
    let ty = variant(&operation.id);
    let [mut declared, mut listed, mut to, mut from] = [const { String::new() }; 4];
    for error in catalog.errors_of(operation) {
        let variant = variant(&error.id);
        let _ = write!(declared, "{variant}, ");
        let _ = write!(listed, "Self::{variant}, ");
        let _ = writeln!(to, "Self::{variant} => ErrorId::{variant},");
        let _ = writeln!(from, "ErrorId::{variant} => Self::{variant},");
    }
    format!(
        "/// `{}`\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum {ty} {{ {declared} }}\n\
         impl {ty} {{\n\
         pub const ALL: &'static [Self] = &[{listed}];\n\
         pub const fn id(self) -> super::ErrorId {{ use super::ErrorId; match self {{\n{to}}} }}\n\
         pub const fn from_id(id: super::ErrorId) -> Option<Self> {{ use super::ErrorId; Some(match id {{\n{from}_ => return None,\n}}) }}\n\
         }}\n",
        operation.address()
    )
}

/// A code or a language tag as a variant.
fn type_name(text: &str) -> String {
    let capitalized = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(capitalized).collect()
}
