//! What a catalog says as constants: its tables and its texts.

use askama::Template;

use super::super::client::{self, meaning};
use super::data::Data;
use super::lang;
use super::text::{Quoted, comment};
use super::view::title;
use crate::model::{Catalog, ErrorDef, Message, Retry, Spec, Text};

/// Where the constants of a catalog stand.
const INDENT: &str = "      ";

/// The module `Tables` of a catalog.
#[derive(Template)]
#[template(path = "ruby/tables.rb")]
pub(super) struct Tables<'a> {
    root: &'a str,
    module: String,
    doc: String,
    /// The files with the texts.
    locales: Vec<String>,
    /// What each error means, and its line.
    errors: Vec<(String, &'a str, String)>,
    constants: Vec<(&'static str, &'static str, String)>,
}

impl<'a> Tables<'a> {
    pub(super) fn view(spec: &Spec, catalog: &'a Catalog, root: &'a str) -> Self {
        let texts = |texts: &[Message]| Data::list(texts.iter().map(|it| Data::quoted(&it.template)));
        let locale = |name: &str| if name.contains('-') { Quoted(name).to_string() } else { name.to_owned() };
        let late = client::late_templates(catalog).into_iter().map(|(place, it)| (format!("{place} => "), Data::Scalar(it.to_string())));
        let module = lang::module(&catalog.id);
        let wire_locale = &spec.locales[catalog.wire_locale];
        #[rustfmt::skip]
        let constants = [
            ("WIRE_LOCALE", "The language of the service's messages.", Data::Scalar(format!(":{}", locale(wire_locale)))),
            ("TEXTS", "By language.", Data::Map(spec.locales.iter().map(|it| (format!("{}: ", locale(it)), Data::Scalar(lang::locale(it)))).collect())),
            ("CATEGORIES", "HTTP status and wire name.", Data::by_name(catalog.categories.iter().map(|it| (it.id.as_str(), category(it.status, it.wire.as_deref()))))),
            ("CONSTANTS", "Type and default, by the name of the hole.", Data::by_name(catalog.constants.iter().map(|it| (it.name.as_str(), Data::list([Data::symbol(it.ty.name()), Data::quoted(&it.text)]))))),
            ("SENSITIVE", "Params that are kept out of what is shown.", Data::by_name(catalog.errors.iter().filter_map(sensitive))),
            ("DEPRECATED", "Since when, replaced by what, and why.", Data::by_name(catalog.errors.iter().filter_map(deprecated))),
            ("ENVELOPES", "Shapes of bodies: `\"$code\"` is read, `\"$code?\"` if it is there, `\"$$\"` is a dollar sign.", Data::list(catalog.envelopes.iter().map(|it| Data::shape(&client::shape(&it.body))))),
            ("NOT_ERRORS", "Shapes of bodies that look like an error and are none.", Data::list(catalog.not_errors.iter().map(|it| Data::shape(&client::literal(it))))),
            ("BODY_PREFIXES", "What may stand before a body.", Data::list(catalog.body_prefixes.iter().map(|it| Data::quoted(it)))),
            ("ALSO", "Other wordings of errors.", Data::by_name(client::wordings(catalog).map(|it| (it.id.as_str(), texts(&it.also))))),
            ("LATE", "Wordings with holes are tried in the order of the errors, but for these: by place, which of them.", Data::Map(late.collect())),
        ];
        Self {
            root,
            module,
            doc: comment(&format!("What is known of {}, for the package itself.", title(catalog, 0))),
            locales: spec.locales.iter().map(|it| lang::locale(it).to_ascii_lowercase()).collect(),
            errors: catalog.errors.iter().map(|it| (comment(&meaning(it)), it.id.as_str(), row(catalog, it).line())).collect(),
            constants: constants.iter().map(|(name, doc, data)| (*name, *doc, data.lines(INDENT))).collect(),
        }
    }
}

fn category(status: Option<u16>, wire: Option<&str>) -> Data {
    Data::said(vec![Data::or_nil(status.map(|it| Data::Scalar(it.to_string()))), Data::or_nil(wire.map(Data::quoted))])
}

/// Category, code, retry and the types of params of an error.
fn row(catalog: &Catalog, error: &ErrorDef) -> Data {
    Data::said(vec![
        Data::symbol(&catalog.category_of(error).id),
        Data::or_nil(catalog.code_of(error).map(Data::quoted)),
        Data::or_nil(error.retry.map(Retry::name).map(Data::symbol)),
        Data::by_name(error.params.iter().map(|it| (it.name.as_str(), Data::symbol(it.ty.name())))),
    ])
}

fn sensitive(error: &ErrorDef) -> Option<(&str, Data)> {
    let names: Vec<_> = error.params.iter().filter(|it| it.sensitive).map(|it| Data::symbol(&it.name)).collect();
    (!names.is_empty()).then_some((error.id.as_str(), Data::List(names)))
}

fn deprecated(error: &ErrorDef) -> Option<(&str, Data)> {
    let it = error.deprecated.as_ref()?;
    let replaced_by = it.replaced_by.as_deref().map(Data::symbol);
    Some((&error.id, Data::said(vec![Data::quoted(&it.since), Data::or_nil(replaced_by), Data::or_nil(it.note.as_deref().map(Data::quoted))])))
}

/// The texts of a catalog in one language.
#[derive(Template)]
#[template(path = "ruby/texts.rb")]
pub(super) struct Texts<'a> {
    root: &'a str,
    module: String,
    doc: String,
    name: String,
    tables: Vec<(&'static str, Vec<(&'a str, Quoted<'a>)>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn view(spec: &'a Spec, catalog: &'a Catalog, locale: usize, root: &'a str) -> Self {
        let texts = |of: fn(&'a ErrorDef) -> Option<&'a Text>| {
            catalog.errors.iter().filter_map(|error| Some((error.id.as_str(), Quoted(of(error)?.in_locale(locale))))).collect()
        };
        let messages = catalog.errors.iter().map(|error| (error.id.as_str(), Quoted(&error.messages[locale].template))).collect();
        Self {
            root,
            module: lang::module(&catalog.id),
            doc: comment(&format!("The texts of {} in `{}`.", title(catalog, locale), spec.locales[locale])),
            name: lang::locale(&spec.locales[locale]),
            tables: vec![
                ("messages", messages),
                ("descriptions", texts(|error| error.description.as_ref())),
                ("remedies", texts(|error| error.remedy.as_ref())),
            ],
        }
    }
}
