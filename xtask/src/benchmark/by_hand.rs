//! The errors of a spec as people write them by hand, with `thiserror`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use errspec_codegen::model::{Catalog, ErrorDef, Message, ParamType, Segment, Spec, Text};

/// How much the enums can be asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answers {
    /// What goes over the wire: message, code, category, status.
    OnTheWire,
    /// All that `catalog!` has: also ids, texts in every language, and whether to try again.
    All,
}

/// A module for each catalog. Writing to a string can't fail, so what `write!` returns is dropped.
pub(super) fn library(spec: &Spec, answers: Answers) -> String {
    spec.catalogs.iter().fold(String::new(), |mut text, catalog| {
        let _ = writeln!(text, "pub mod {} {{\n{}\n{}}}", catalog.id, error_enum(catalog), methods(spec, catalog, answers));
        text
    })
}

fn error_enum(catalog: &Catalog) -> String {
    let mut text = "#[derive(Debug, Clone, PartialEq, thiserror::Error)]\npub enum Error {\n".to_owned();
    for error in &catalog.errors {
        let _ = writeln!(text, "#[error({:?})]\n{} {{ {} }},", format_string(catalog, error, catalog.wire_message(error)), variant(&error.id), fields(error));
    }
    text + "}\n"
}

fn methods(spec: &Spec, catalog: &Catalog, answers: Answers) -> String {
    let mut text = "impl Error {\n".to_owned();
    push_method(&mut text, catalog, "code(&self) -> Option<&'static str>", |error| format!("{:?}", catalog.code_of(error)));
    push_method(&mut text, catalog, "category(&self) -> Option<&'static str>", |error| format!("{:?}", catalog.category_of(error).wire));
    push_method(&mut text, catalog, "status(&self) -> Option<u16>", |error| format!("{:?}", catalog.category_of(error).status));
    if answers == Answers::All {
        push_method(&mut text, catalog, "id(&self) -> &'static str", |error| format!("{:?}", error.id));
        push_method(&mut text, catalog, "retry(&self) -> Option<&'static str>", |error| format!("{:?}", error.retry.map(errspec_codegen::model::Retry::name)));
        for (locale, tag) in spec.locales.iter().enumerate() {
            let said = |text: &Option<Text>| format!("{:?}", text.as_ref().map(|it| it.in_locale(locale)));
            push_method(&mut text, catalog, &format!("description_{tag}(&self) -> Option<&'static str>"), |error| said(&error.description));
            push_method(&mut text, catalog, &format!("remedy_{tag}(&self) -> Option<&'static str>"), |error| said(&error.remedy));
            push_messages(&mut text, catalog, locale, tag);
        }
    }
    text + "}\n"
}

/// A method with an arm for each value that some errors share.
fn push_method(text: &mut String, catalog: &Catalog, signature: &str, value: impl Fn(&ErrorDef) -> String) {
    let mut arms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for error in &catalog.errors {
        arms.entry(value(error)).or_default().push(format!("Self::{} {{ .. }}", variant(&error.id)));
    }
    let _ = writeln!(text, "pub fn {signature} {{ match self {{");
    for (value, patterns) in arms {
        let _ = writeln!(text, "{} => {value},", patterns.join(" | "));
    }
    text.push_str("} }\n");
}

fn push_messages(text: &mut String, catalog: &Catalog, locale: usize, tag: &str) {
    let _ = writeln!(text, "pub fn message_{tag}(&self) -> String {{ match self {{");
    for error in &catalog.errors {
        let params: Vec<_> = error.params.iter().map(|it| it.name.as_str()).collect();
        let format = format_string(catalog, error, &error.messages[locale]);
        let _ = writeln!(text, "Self::{} {{ {} }} => format!({format:?}),", variant(&error.id), params.join(", "));
    }
    text.push_str("} }\n");
}

/// A template as `format!` takes it.
pub(super) fn format_string(catalog: &Catalog, error: &ErrorDef, message: &Message) -> String {
    let escaped = |text: &str| text.replace('{', "{{").replace('}', "}}");
    let segment = |segment: &Segment| match segment {
        Segment::Literal(text) => escaped(text),
        Segment::Constant(index) => escaped(&catalog.constants[*index].text),
        Segment::Param(index) => format!("{{{}}}", error.params[*index].name),
    };
    message.segments.iter().map(segment).collect()
}

pub(super) fn fields(error: &ErrorDef) -> String {
    let ty = |ty| match ty {
        ParamType::String | ParamType::Token => "String",
        ParamType::Integer => "i64",
        ParamType::Number => "f64",
        ParamType::Boolean => "bool",
        ParamType::Ipv4 => "std::net::Ipv4Addr",
    };
    error.params.iter().map(|param| format!("{}: {}", param.name, ty(param.ty))).collect::<Vec<_>>().join(", ")
}

pub(super) fn variant(id: &str) -> String {
    let capitalized = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    id.split('_').map(capitalized).collect()
}
