//! The classes of a catalog as plain structures of finished text.

use askama::Template;

use super::super::client::meaning;
use super::lang::{self, quoted};
use super::layout::{behind, branch, call, class, doc, internal_class, object};
use crate::model::{self, ErrorDef, Param, ParamType, Retry, Spec};

/// How many values a method takes: `long` and `double` count twice, and the object itself once (JVMS 4.3.3).
const MOST_SLOTS: usize = 255;

/// The enums of the ids and of the categories.
#[derive(Template)]
#[template(path = "kotlin/ErrorIds.kt")]
pub(super) struct ErrorIds {
    doc: String,
    prefix: String,
    ids: Vec<Constant>,
    to_exception: String,
    /// The head of the enum of the categories.
    categories: String,
    doc_of_categories: String,
    category: Vec<Constant>,
}

/// A constant of an enum.
struct Constant {
    doc: String,
    constant: String,
}

/// The sealed class of the errors.
#[derive(Template)]
#[template(path = "kotlin/Errors.kt")]
pub(super) struct Errors {
    doc: String,
    head: String,
    to_exception: String,
    /// The class of all that have none of their own.
    without_params: String,
    /// The head of what makes an error of values.
    of: String,
    /// The classes of those that have params.
    classes: Vec<Class>,
}

struct Class {
    doc: String,
    class: String,
    /// How it is made of values in their order.
    branch: String,
}

/// The exception, and the table, by which responses are identified.
#[derive(Template)]
#[template(path = "kotlin/Table.kt")]
pub(super) struct Table {
    doc: String,
    prefix: String,
    head: String,
    error: String,
    make_exception: String,
    doc_of_exception: String,
    exception: String,
}

impl ErrorIds {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let ids = catalog.errors.iter().enumerate().map(|(index, error)| {
            let end = if index + 1 == catalog.errors.len() { ";" } else { "," };
            let category = format!("{prefix}Category.{}", lang::constant(&catalog.category_of(error).id));
            let code = catalog.code_of(error).map(quoted);
            let retry = error.retry.map(|it| if it == Retry::Never { "Retry.NEVER" } else { "Retry.BACKOFF" });
            let retry = retry.map(|it| if code.is_some() { it.to_owned() } else { format!("retry = {it}") });
            let items: Vec<_> = [Some(category), code, retry].into_iter().flatten().collect();
            Constant { doc: doc(4, &meaning(error)), constant: call(4, &lang::constant(&error.id), &items, end) }
        });
        // One that is alone has no comma.
        let end = if catalog.categories.len() == 1 { "" } else { "," };
        let category = catalog.categories.iter().map(|it| {
            let status = it.status.map_or_else(|| "null".to_owned(), |it| it.to_string());
            let wire = it.wire.as_deref().map_or_else(|| "null".to_owned(), quoted);
            Constant { doc: doc(4, &doc_of(it)), constant: call(4, &lang::constant(&it.id), &[status, wire], end) }
        });
        let columns = ["override val status: Int?".to_owned(), "override val wire: String?".to_owned()];
        Self {
            doc: doc(0, &format!("The errors of {}.", title(catalog, 0))),
            ids: ids.collect(),
            to_exception: behind(4, &format!("override fun toException(): {prefix}Exception ="), &format!("{prefix}Error.of(this).toException()")),
            categories: class(0, &format!("public enum class {prefix}Category"), &columns, "Category", &[], " {"),
            doc_of_categories: doc(0, &format!("The classes of errors that {} knows.", title(catalog, 0))),
            category: category.collect(),
            prefix,
        }
    }
}

fn doc_of(category: &model::Category) -> String {
    match (category.status, category.wire.as_deref().map(str::trim).filter(|it| !it.is_empty())) {
        (Some(status), Some(wire)) => format!("HTTP {status}: {wire}."),
        (Some(status), None) => format!("HTTP {status}."),
        (None, Some(wire)) => format!("{wire}."),
        (None, None) => "A class without an HTTP status.".into(),
    }
}

/// Whether there is a class for an error, with its params as properties.
pub(super) fn has_class(error: &ErrorDef) -> bool {
    // What copies an object takes the object, its properties, a bit for each that isn't told, and a marker.
    let slots: usize = error.params.iter().map(slots).sum();
    !error.params.is_empty() && slots + error.params.len().div_ceil(32) + 2 <= MOST_SLOTS
}

fn slots(param: &Param) -> usize {
    if matches!(param.ty, ParamType::Integer | ParamType::Number) { 2 } else { 1 }
}

impl Errors {
    pub(super) fn view(catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let text = format!("An error of {}, with what fills its message.", title(catalog, 0));
        let classes = catalog.errors.iter().filter(|it| has_class(it)).map(|it| Class::view(&prefix, it)).collect();
        let properties = [format!("final override val errorId: {prefix}ErrorId"), "vararg values: Any".to_owned()];
        let made = format!("{prefix}Exception(Failure.made(this))");
        Self {
            doc: doc(0, &text),
            head: class(0, &format!("public sealed class {prefix}Error"), &properties, "ServiceError", &["*values".into()], " {"),
            to_exception: behind(4, &format!("override fun toException(): {prefix}Exception ="), &made),
            without_params: internal_class(4, "WithoutParams", &format!("errorId: {prefix}ErrorId"), &format!("{prefix}Error(errorId)")),
            of: call(8, "fun of", &[format!("errorId: {prefix}ErrorId"), "values: Values? = null".into()], &format!(": {prefix}Error {{")),
            classes,
        }
    }
}

impl Class {
    fn view(prefix: &str, error: &ErrorDef) -> Self {
        let name = lang::class(prefix, &error.id);
        let id = format!("{prefix}ErrorId.{}", lang::constant(&error.id));
        let names: Vec<_> = error.params.iter().map(|it| lang::property(&it.name)).collect();
        let properties: Vec<_> = error.params.iter().zip(&names).map(|(param, name)| format!("val {name}: {}", kotlin_type(param.ty))).collect();
        let values: Vec<_> = (0..names.len()).map(|at| format!("values[{at}]")).collect();
        Self {
            doc: doc(4, &error.messages[0].template),
            branch: branch(16, &id, &name, &values),
            class: class(4, &format!("public data class {name}"), &properties, &format!("{prefix}Error"), &[&[id][..], &names].concat(), ""),
        }
    }
}

fn kotlin_type(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "String",
        ParamType::Integer => "Long",
        ParamType::Number => "Double",
        ParamType::Boolean => "Boolean",
    }
}

impl Table {
    pub(super) fn view(spec: &Spec, catalog: &model::Catalog) -> Self {
        let prefix = lang::prefix(&catalog.id);
        let locales = spec.locales.iter().map(|it| quoted(it)).collect::<Vec<_>>();
        let arguments = [quoted(&catalog.id), call(8, "listOf", &locales, "")];
        Self {
            doc: doc(0, &format!("The table of {}, by which responses are identified.", title(catalog, 0))),
            doc_of_exception: doc(0, &format!("Any error of {}.", title(catalog, 0))),
            error: behind(4, &format!("override fun error(index: Int, values: Values?): {prefix}Error ="), &format!("{prefix}Error.of(ids[index], values)")),
            make_exception: behind(4, &format!("override fun exception(failure: Failure): {prefix}Exception ="), &format!("{prefix}Exception(failure)")),
            exception: internal_class(0, &format!("{prefix}Exception"), "failure: Failure", "ServiceException(failure) {"),
            head: object(0, &format!("public object {prefix}Errors :"), &format!("Catalog<{prefix}ErrorId, {prefix}Error>"), &arguments, " {"),
            prefix,
        }
    }
}

/// What people call the service.
pub(super) fn title(catalog: &model::Catalog, locale: usize) -> String {
    let title = catalog.title.in_locale(locale).trim();
    if title.is_empty() { catalog.id.clone() } else { title.to_owned() }
}
