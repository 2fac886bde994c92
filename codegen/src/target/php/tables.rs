//! What a catalog says as constants: its tables and its texts.

use askama::Template;

use super::super::client::{self, Data};
use super::data::{constant, line, or_null, quoted, shape, text};
use super::lang;
use super::text::{Quoted, doc};
use super::view::title;
use crate::model::{Catalog, ErrorDef, Message, Retry, Spec, Text};

/// The class `Tables` of a catalog.
#[derive(Template)]
#[template(path = "php/Tables.php")]
pub(super) struct Tables<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    constants: Vec<String>,
}

impl<'a> Tables<'a> {
    pub(super) fn view(spec: &Spec, catalog: &Catalog, root: &'a str, namespace: &'a str) -> Self {
        let texts = |texts: &[Message]| Data::list(texts.iter().map(|it| text(&it.template)));
        let tables = [
            ("WIRE_LOCALE", text(&spec.locales[catalog.wire_locale])),
            ("TEXTS", Data::map((0..spec.locales.len()).map(|it| (quoted(&spec.locales[it]), Data::Scalar(texts_class(spec, catalog, it, root)))))),
            ("CATEGORIES", Data::map(catalog.categories.iter().map(|it| (quoted(&it.id), category(it.status, it.wire.as_deref()))))),
            ("ERRORS", Data::map(catalog.errors.iter().map(|it| (quoted(&it.id), row(catalog, it))))),
            ("CONSTANTS", Data::map(catalog.constants.iter().map(|it| (quoted(&it.name), Data::list([text(it.ty.name()), text(&it.text)]))))),
            ("SENSITIVE", Data::map(catalog.errors.iter().filter_map(sensitive))),
            ("DEPRECATED", Data::map(catalog.errors.iter().filter_map(deprecated))),
            ("ENVELOPES", Data::list(catalog.envelopes.iter().map(|it| shape(&client::shape(&it.body))))),
            ("NOT_ERRORS", Data::list(catalog.not_errors.iter().map(|it| shape(&client::literal(it))))),
            ("BODY_PREFIXES", Data::list(catalog.body_prefixes.iter().map(|it| text(it)))),
            ("ALSO", Data::map(client::wordings(catalog).map(|it| (quoted(&it.id), texts(&it.also))))),
            ("LATE", Data::map(client::late_templates(catalog).iter().map(|(place, it)| (place.to_string(), Data::Scalar(it.to_string()))))),
        ];
        Self {
            root,
            namespace,
            doc: doc(0, &format!("What is known of {}, for the package itself.", title(catalog, 0)), &[]),
            constants: tables.iter().filter(|(_, data)| !data.is_empty()).map(|(name, data)| constant(name, data)).collect(),
        }
    }
}

fn category(status: Option<u16>, wire: Option<&str>) -> Data {
    let status = status.map(|status| status.to_string());
    let items = [status.clone().map(Data::Scalar), wire.map(text)];
    match (status, wire) {
        (None, Some(wire)) => Data::list([Data::Scalar("null".into()), text(wire)]),
        _ => Data::list(items.into_iter().flatten()),
    }
}

/// The class of the texts in a language; where there are none, what all of them are.
fn texts_class(spec: &Spec, catalog: &Catalog, locale: usize, root: &str) -> String {
    if client::has_texts(catalog, locale) {
        format!("Texts\\{}::class", lang::locale(&spec.locales[locale]))
    } else {
        format!("\\{root}\\Internal\\Texts::class")
    }
}

/// What the table says of an error, in one line, without what it doesn't say at the end.
fn row(catalog: &Catalog, error: &ErrorDef) -> Data {
    let mut items = vec![
        text(&catalog.category_of(error).id),
        text(&error.messages[catalog.wire_locale].template),
        or_null(catalog.code_of(error)),
        or_null(error.retry.map(Retry::name)),
        Data::map(error.params.iter().map(|it| (quoted(&it.name), text(it.ty.name())))),
    ];
    let is_said = |item: &Data| !item.is_empty() && !matches!(item, Data::Scalar(text) if text == "null");
    while items.last().is_some_and(|item| !is_said(item)) {
        items.pop();
    }
    Data::Scalar(line(&Data::List(items)))
}

fn sensitive(error: &ErrorDef) -> Option<(String, Data)> {
    let names = Data::list(error.params.iter().filter(|it| it.sensitive).map(|it| text(&it.name)));
    (!names.is_empty()).then(|| (quoted(&error.id), names))
}

fn deprecated(error: &ErrorDef) -> Option<(String, Data)> {
    let it = error.deprecated.as_ref()?;
    let mut items = vec![text(&it.since)];
    if it.replaced_by.is_some() || it.note.is_some() {
        items.push(or_null(it.replaced_by.as_deref()));
    }
    items.extend(it.note.as_deref().map(text));
    Some((quoted(&error.id), Data::List(items)))
}

/// The class of a catalog's texts in one language.
#[derive(Template)]
#[template(path = "php/Texts.php")]
pub(super) struct Texts<'a> {
    root: &'a str,
    namespace: &'a str,
    doc: String,
    class: String,
    tables: Vec<(&'static str, Vec<(&'a str, Quoted<'a>)>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn view(spec: &'a Spec, catalog: &'a Catalog, locale: usize, root: &'a str, namespace: &'a str) -> Self {
        let texts = |of: fn(&'a ErrorDef) -> Option<&'a Text>| {
            catalog.errors.iter().filter_map(|error| Some((error.id.as_str(), Quoted(of(error)?.in_locale(locale))))).collect()
        };
        let messages = client::translated(catalog, locale).iter().map(|error| (error.id.as_str(), Quoted(&error.messages[locale].template))).collect();
        let tables = [("MESSAGES", messages), ("DESCRIPTIONS", texts(|error| error.description.as_ref())), ("REMEDIES", texts(|error| error.remedy.as_ref()))];
        Self {
            root,
            namespace,
            doc: doc(0, &format!("The texts of {} in `{}`.", title(catalog, locale), spec.locales[locale]), &[]),
            class: lang::locale(&spec.locales[locale]),
            tables: tables.into_iter().filter(|(_, texts): &(_, Vec<_>)| !texts.is_empty()).collect(),
        }
    }
}
