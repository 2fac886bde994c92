//! A catalog in the terms of Rust: what the macros of the support take, as plain structures.

use std::borrow::Cow;
use std::collections::HashMap;

use super::lang;
use crate::model::{Catalog, Category, Deprecation, ErrorDef, Param, Retry, Spec, Text};

/// An enum whose variants are made as they are asked for.
pub(super) struct Enum<'a> {
    pub(super) doc: String,
    pub(super) name: &'static str,
    pub(super) variants: Box<dyn Iterator<Item = Variant<'a>> + 'a>,
}

/// A variant of an enum, and behind `=` what it stands for.
pub(super) struct Variant<'a> {
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) name: Cow<'a, str>,
    pub(super) fields: &'a [Param],
    pub(super) value: Option<Value<'a>>,
}

/// `#[path = value]`, or documentation where the path is `doc`.
pub(super) struct Attribute<'a> {
    pub(super) path: &'static str,
    /// A second segment of the path.
    pub(super) of: Option<&'a str>,
    pub(super) value: Value<'a>,
    /// It is `#[path(value)]`: a method of the support's `Row`.
    pub(super) is_call: bool,
}

/// What stands behind `=`.
#[derive(Clone)]
pub(super) enum Value<'a> {
    /// To be quoted.
    Text(Cow<'a, str>),
    /// In the order of the locales.
    Texts(Vec<&'a str>),
    Number(u16),
    /// A variant of an enum.
    Name(&'static str, Cow<'a, str>),
}

impl<'a> Attribute<'a> {
    fn new(path: &'static str, value: Value<'a>) -> Self {
        Self { path, of: None, value, is_call: false }
    }

    fn call(path: &'static str, value: Value<'a>) -> Self {
        Self { is_call: true, ..Self::new(path, value) }
    }

    fn texts(path: &'static str, in_each_locale: impl Iterator<Item = &'a str>) -> Self {
        Self::call(path, Value::Texts(in_each_locale.collect()))
    }

    fn text(path: &'static str, text: &'a str) -> Self {
        Self::new(path, Value::Text(text.into()))
    }

    /// A line of documentation.
    fn doc(line: &str) -> Self {
        Self::new("doc", Value::Text(if line.is_empty() { "".into() } else { format!(" {line}").into() }))
    }
}

/// What the macro of locales takes.
pub(super) fn locales(spec: &Spec) -> Enum<'_> {
    let variant =
        |tag: &'_ String| Variant { attributes: Vec::new(), name: locale_variant(tag).into(), fields: &[], value: Some(Value::Text(tag.clone().into())) };
    Enum { doc: "A language of the texts.".into(), name: "Locale", variants: Box::new(spec.locales.iter().map(variant)) }
}

/// What the macro of catalogs takes.
pub(super) struct View<'a> {
    catalog: &'a Catalog,
    /// The variant of each category.
    categories: Vec<String>,
    /// The variant of each code.
    pub(super) codes: Vec<String>,
    /// What each locale is called in an attribute.
    locales: Vec<String>,
    /// The variant of the wire's locale.
    wire_locale: String,
}

impl<'a> View<'a> {
    pub(super) fn new(spec: &'a Spec, catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            categories: catalog.categories.iter().map(|it| lang::variant(&it.id)).collect(),
            codes: distinct_variants(&catalog.codes),
            locales: spec.locales.iter().map(|tag| lang::lower(&tag.to_ascii_lowercase().replace('-', "_")).into_owned()).collect(),
            wire_locale: locale_variant(&spec.locales[catalog.wire_locale]),
        }
    }

    /// What is said of the catalog as a whole.
    pub(super) fn about(&self) -> Vec<Attribute<'_>> {
        let Catalog { id, title, constants, .. } = self.catalog;
        let mut attributes = vec![Attribute::doc(&title_of(self.catalog)), Attribute::text("id", id)];
        self.push_text(&mut attributes, "title", Some(title));
        attributes.push(Attribute::new("wire_locale", Value::Name("Locale", self.wire_locale.as_str().into())));
        attributes.extend(constants.iter().map(|it| Attribute { of: Some(&it.name), ..Attribute::text("constant", &it.text) }));
        attributes
    }

    /// The enums, in the order in which the macro takes them.
    pub(super) fn enums(&self) -> [Enum<'_>; 3] {
        let catalog = self.catalog;
        let title = title_of(catalog);
        let categories = catalog.categories.iter().zip(&self.categories).map(|(it, name)| category(it, name));
        let codes = catalog.codes.iter().zip(&self.codes).map(|(text, name)| code(text, name));
        let errors = catalog.errors.iter().map(|it| self.error(it));
        [
            Enum { doc: format!("The classes of errors of {title}."), name: "Category", variants: Box::new(categories) },
            Enum { doc: format!("The machine codes of {title}."), name: "Code", variants: Box::new(codes) },
            Enum { doc: format!("The errors of {title}, with their params."), name: "Error", variants: Box::new(errors) },
        ]
    }

    fn error<'e>(&'e self, error: &'e ErrorDef) -> Variant<'e> {
        let mut attributes = Vec::with_capacity(10);
        self.push_docs(&mut attributes, error);
        self.push_row(&mut attributes, error);
        Variant {
            attributes,
            name: lang::variant(&error.id).into(),
            fields: &error.params,
            value: Some(Value::Name("Category", self.categories[error.category].as_str().into())),
        }
    }

    /// What the table says.
    fn push_row<'e>(&'e self, attributes: &mut Vec<Attribute<'e>>, error: &'e ErrorDef) {
        attributes.push(Attribute::text("id", &error.id));
        attributes.push(Attribute::texts("messages", error.messages.iter().map(|it| it.template.as_str())));
        if let Some(code) = error.code {
            attributes.push(Attribute::call("code", Value::Name("Code", self.codes[code].as_str().into())));
        }
        let texts = [("description", &error.description), ("remedy", &error.remedy)];
        attributes.extend(texts.into_iter().filter_map(|(path, text)| Some(Attribute::texts(path, text.as_ref()?.iter()))));
        if let Some(retry) = error.retry {
            attributes.push(Attribute::call("retry", Value::Name("Retry", retry_variant(retry).into())));
        }
        if let Some(deprecation) = &error.deprecated {
            push_deprecation(attributes, deprecation);
        }
    }

    fn push_text<'e>(&'e self, attributes: &mut Vec<Attribute<'e>>, path: &'static str, text: Option<&'e Text>) {
        for (locale, text) in self.locales.iter().zip(text.into_iter().flat_map(Text::iter)) {
            attributes.push(Attribute { of: Some(locale), ..Attribute::text(path, text) });
        }
    }

    /// The message after what a reader of logs knows it by, then what it means and what to do, all in the first locale.
    fn push_docs(&self, attributes: &mut Vec<Attribute<'_>>, error: &ErrorDef) {
        let mut first = self.catalog.category_of(error).status.map_or_else(String::new, |status| format!(" {status}"));
        if let Some(code) = self.catalog.code_of(error) {
            first.push(' ');
            lang::push_code_span(&mut first, code);
        }
        first.push_str(if first.is_empty() { " " } else { ": " });
        lang::push_code_span(&mut first, &error.messages[0].template);
        attributes.push(Attribute::new("doc", Value::Text(first.into())));
        let texts = [error.description.as_ref(), error.remedy.as_ref()].into_iter().flatten();
        let prose: Vec<_> = texts.map(|text| lang::prose(text.in_locale(0))).filter(|text| !text.is_empty()).collect();
        if !prose.is_empty() {
            attributes.extend([Attribute::doc(""), Attribute::doc(&prose.join(" "))]);
        }
        if let Some(it) = &error.deprecated {
            let note = lang::prose(it.note.as_deref().unwrap_or_default());
            attributes.extend([Attribute::doc(""), Attribute::doc(format!("Deprecated since {}. {note}", lang::prose(&it.since)).trim_end())]);
        }
    }
}

fn push_deprecation<'e>(attributes: &mut Vec<Attribute<'e>>, Deprecation { since, replaced_by, note, .. }: &'e Deprecation) {
    attributes.push(Attribute::call("deprecated_since", Value::Text(since.into())));
    attributes.extend(replaced_by.iter().map(|id| Attribute::call("replaced_by", Value::Name("ErrorId", lang::variant(id).into()))));
    attributes.extend(note.iter().map(|note| Attribute::call("note", Value::Text(note.into()))));
}

fn category<'a>(Category { id, status, wire, .. }: &'a Category, name: &'a str) -> Variant<'a> {
    let known_by = [status.map(|it| it.to_string()), wire.as_deref().map(lang::code_span)];
    let doc = known_by.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mut attributes = vec![Attribute::doc(if doc.is_empty() { id } else { &doc }), Attribute::text("id", id)];
    attributes.extend(status.map(|status| Attribute::new("status", Value::Number(status))));
    attributes.extend(wire.as_deref().map(|wire| Attribute::text("wire", wire)));
    Variant { attributes, name: name.into(), fields: &[], value: None }
}

fn code<'a>(text: &'a str, name: &'a str) -> Variant<'a> {
    Variant { attributes: vec![Attribute::doc(&lang::code_span(text))], name: name.into(), fields: &[], value: Some(Value::Text(text.into())) }
}

/// What people call a catalog, in Markdown.
pub(super) fn title_of(catalog: &Catalog) -> String {
    let title = lang::prose(catalog.title.in_locale(0));
    if title.is_empty() { catalog.id.clone() } else { title }
}

/// The variant of `Retry`.
pub(super) fn retry_variant(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "Never",
        Retry::Backoff => "Backoff",
    }
}

/// `zh-TW` is `ZhTw`.
pub(super) fn locale_variant(tag: &str) -> String {
    lang::variant(&tag.to_ascii_lowercase().replace('-', "_"))
}

/// A variant for each code. Two that would be the same are told apart by a number: nobody can choose another code.
fn distinct_variants(codes: &[String]) -> Vec<String> {
    let mut uses: HashMap<String, usize> = HashMap::with_capacity(codes.len());
    let mut distinct = |code: &String| {
        let mut name = lang::code_variant(code);
        while let Some(number) = uses.get_mut(&name) {
            *number += 1;
            name = format!("{name}N{number}");
        }
        uses.insert(name.clone(), 1);
        name
    };
    codes.iter().map(&mut distinct).collect()
}

#[cfg(test)]
mod tests {
    use super::distinct_variants;

    #[test]
    fn codes_that_look_alike_stay_apart() {
        let codes = ["a.b", "a-b", "a b", "a.bN2", "abN2"].map(str::to_owned);
        assert_eq!(distinct_variants(&codes), ["AB", "ABN2", "ABN3", "ABN2N2", "AbN2"]);
    }
}
