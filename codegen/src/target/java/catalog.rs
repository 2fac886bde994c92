//! The classes of a catalog as plain structures of finished text.

use askama::Template;

use super::super::client::meaning;
use super::lang::{self, quoted};
use super::layout::{self, Doc, call};
use crate::model::{self, ErrorDef, Param, ParamType, Retry, Spec};

/// How many values a record can be made of: long and double count twice, and the record itself once (JVMS 4.3.3).
const MOST_SLOTS: usize = 254;

/// The enum of the categories.
#[derive(Template)]
#[template(path = "java/Categories.java")]
pub(super) struct Categories {
    doc: String,
    prefix: String,
    constants: Vec<Constant>,
}

/// The enum of the ids.
#[derive(Template)]
#[template(path = "java/ErrorIds.java")]
pub(super) struct ErrorIds {
    doc: String,
    prefix: String,
    exception: String,
    ids: Vec<Constant>,
    params: String,
    /// Whether some line of the table has a code, or says whether to try again.
    has_code: bool,
    /// Whether some line of the table has a code and says nothing about trying again.
    has_code_alone: bool,
}

/// A constant of an enum.
struct Constant {
    doc: String,
    constant: String,
}

/// The exception.
#[derive(Template)]
#[template(path = "java/Exceptions.java")]
pub(super) struct Exceptions {
    doc: String,
    prefix: String,
    exception: String,
    has_records: bool,
}

/// The records of the params.
#[derive(Template)]
#[template(path = "java/Records.java")]
pub(super) struct Records {
    doc: String,
    prefix: String,
    exception: String,
    list: Vec<Record>,
}

struct Record {
    doc: String,
    head: String,
    shown: Option<String>,
}

/// The entry, by which responses are identified.
#[derive(Template)]
#[template(path = "java/Errors.java")]
pub(super) struct Errors {
    doc: String,
    prefix: String,
    params: String,
    exception: String,
    name: String,
    locales: String,
}

impl Categories {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let constants = catalog.categories.iter().map(|it| {
            let wire = it.wire.as_deref().map_or_else(|| "null".into(), quoted);
            let items = [it.status.unwrap_or_default().to_string(), wire];
            (category_doc(it), lang::constant(&it.id), items.to_vec())
        });
        Self {
            doc: Doc::of(&format!("The classes of errors that {} knows.", title(catalog, 0))).write(0),
            prefix: lang::prefix(&catalog.id),
            constants: enumerated(constants),
        }
    }
}

fn category_doc(category: &model::Category) -> String {
    match (category.status, category.wire.as_deref().map(str::trim).filter(|it| !it.is_empty())) {
        (Some(status), Some(wire)) => format!("HTTP {status}: {wire}."),
        (Some(status), None) => format!("HTTP {status}."),
        (None, Some(wire)) => format!("{wire}."),
        (None, None) => "A class without an HTTP status.".into(),
    }
}

fn enumerated(constants: impl Iterator<Item = (String, String, Vec<String>)>) -> Vec<Constant> {
    constants.map(|(doc, name, items)| Constant { doc: Doc::of(&doc).write(2), constant: call(2, &name, &items, "),") }).collect()
}

impl ErrorIds {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let constants = catalog.errors.iter().map(|error| {
            let category = format!("{prefix}Category.{}", lang::constant(&catalog.category_of(error).id));
            let code = catalog.code_of(error).map(quoted);
            let retry = error.retry.map(|it| if it == Retry::Never { "Retry.NEVER" } else { "Retry.BACKOFF" }.to_owned());
            let items = match (code, retry) {
                (code, Some(retry)) => vec![category, code.unwrap_or_else(|| "null".into()), retry],
                (Some(code), None) => vec![category, code],
                (None, None) => vec![category],
            };
            (meaning_of(error), lang::constant(&error.id), items)
        });
        let has_code_alone = catalog.errors.iter().any(|it| it.code.is_some() && it.retry.is_none());
        Self {
            doc: Doc::of(&format!("The errors of {}.", title(catalog, 0))).write(0),
            exception: lang::exception(&catalog.id),
            ids: enumerated(constants),
            params: params_type(catalog),
            has_code: catalog.errors.iter().any(|it| it.code.is_some() || it.retry.is_some()),
            has_code_alone,
            prefix,
        }
    }
}

/// What an error means; something stands there always, as Javadoc wants it.
fn meaning_of(error: &ErrorDef) -> String {
    let meaning = meaning(error);
    if meaning.trim().is_empty() { format!("The error {}.", error.id) } else { meaning }
}

impl Exceptions {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        Self {
            doc: Doc::of(&format!("Any error of {}.", title(catalog, 0))).write(0),
            prefix: lang::prefix(&catalog.id),
            exception: lang::exception(&catalog.id),
            has_records: catalog.errors.iter().any(has_record),
        }
    }
}

/// Whether there is a record for the params of an error.
pub(super) fn has_record(error: &ErrorDef) -> bool {
    !error.params.is_empty() && error.params.len() <= MOST_SLOTS
}

/// What all params of a catalog are.
fn params_type(catalog: &model::Catalog) -> String {
    if catalog.errors.iter().any(has_record) { format!("{}Params", lang::prefix(&catalog.id)) } else { "Params".into() }
}

impl Records {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        Self {
            doc: Doc::of(&format!("What fills the messages of {}: a record for each error that has params.", title(catalog, 0))).write(0),
            exception: lang::exception(&catalog.id),
            list: catalog.errors.iter().filter(|it| has_record(it)).map(|it| Record::view(&prefix, it)).collect(),
            prefix,
        }
    }
}

impl Record {
    fn view(prefix: &str, error: &ErrorDef) -> Self {
        let name = lang::record(&error.id);
        let is_large = error.params.iter().map(slots).sum::<usize>() > MOST_SLOTS;
        let is_secret = error.params.iter().any(|it| it.sensitive);
        let components: Vec<_> = error.params.iter().map(|it| (lang::component(&it.name), it)).collect();
        let declared: Vec<_> = components.iter().map(|(name, param)| format!("{} {name}", java_type(param.ty, is_large))).collect();
        let doc = Doc::made(format!("Params of {{@link {prefix}ErrorId#{}}}.", lang::constant(&error.id)));
        let doc = components.iter().fold(doc, |doc, (name, param)| doc.tag(format!("@param {name} {}", described(param))));
        Self {
            doc: doc.write(2),
            head: layout::record(2, &name, &declared, &format!("{prefix}Params"), if is_secret { "{" } else { "{}" }),
            shown: is_secret.then(|| shown(&name, &components)),
        }
    }
}

fn shown(record: &str, components: &[(String, &Param)]) -> String {
    let value = |(name, param): &(String, &Param)| [quoted(name), if param.sensitive { "Values.HIDDEN".to_owned() } else { name.clone() }];
    let items: Vec<_> = [quoted(record)].into_iter().chain(components.iter().flat_map(value)).collect();
    call(6, "return Values.show", &items, ");")
}

fn slots(param: &Param) -> usize {
    if matches!(param.ty, ParamType::Integer | ParamType::Number) { 2 } else { 1 }
}

fn java_type(ty: ParamType, is_boxed: bool) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "String",
        ParamType::Integer if is_boxed => "Long",
        ParamType::Integer => "long",
        ParamType::Number if is_boxed => "Double",
        ParamType::Number => "double",
        ParamType::Boolean => "boolean",
    }
}

fn described(param: &Param) -> String {
    let text = match param.ty {
        ParamType::String => "any text",
        ParamType::Token => "text without white space",
        ParamType::Integer => "an integer",
        ParamType::Number => "a number",
        ParamType::Boolean => "true or false",
        ParamType::Ipv4 => "an IPv4 address",
    };
    if param.sensitive { format!("{text}, kept out of logs") } else { text.to_owned() }
}

impl Errors {
    pub(super) fn view(spec: &Spec, catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let exception = lang::exception(&catalog.id);
        Self {
            doc: Doc::of(&format!("Where to ask which error of {} a response is.", title(catalog, 0))).write(0),
            name: quoted(&catalog.id),
            locales: call(10, "List.of", &spec.locales.iter().map(|it| quoted(it)).collect::<Vec<_>>(), "),"),
            params: params_type(catalog),
            exception,
            prefix,
        }
    }
}

/// What people call the service.
pub(super) fn title(catalog: &model::Catalog, locale: usize) -> String {
    let title = catalog.title.in_locale(locale).trim();
    if title.is_empty() { catalog.id.clone() } else { title.to_owned() }
}
