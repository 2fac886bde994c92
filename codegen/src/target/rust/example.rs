//! An error of the spec that shows most of what can be asked, for the README.

use errspec_core::engine::identify::identify;
use errspec_core::engine::tables::Tables;

use super::lang;
use super::view::{self, View};
use crate::model::{Carried, Catalog, ErrorDef, Param, ParamType, Spec};
use crate::visible::is_hidden;

/// The example, as expressions of Rust.
pub(super) struct Example {
    pub(super) module: String,
    pub(super) error: String,
    pub(super) expression: String,
    pub(super) pattern: String,
    pub(super) assertions: Vec<String>,
    pub(super) message: String,
    pub(super) code: Option<(String, String)>,
    pub(super) category: String,
    pub(super) status: String,
    pub(super) retry: Option<&'static str>,
    pub(super) locale: String,
    /// The type of an operation that may answer with it.
    pub(super) operation: Option<String>,
    /// A response that is identified as this.
    pub(super) response: Option<Response>,
}

impl Example {
    pub(super) fn view(spec: &Spec, tables: &[Tables<'_>]) -> Self {
        let (catalog, error) = most_telling(spec);
        let variant = lang::variant(&error.id);
        let fields = |value: &dyn Fn(&Param) -> String| {
            let fields: Vec<_> = error.params.iter().map(value).collect();
            if fields.is_empty() { variant.clone() } else { format!("{variant} {{ {} }}", fields.join(", ")) }
        };
        let code = error.code.map(|code| (View::new(spec, catalog).codes[code].clone(), literal(&catalog.codes[code])));
        let message = catalog.wire_message(error).fill(&catalog.constants, |param| sample_text(&error.params[param]));
        let tables = spec.catalogs.iter().zip(tables).find(|(it, _)| it.id == catalog.id).map(|(_, tables)| tables);
        Self {
            module: lang::lower(&catalog.id).into_owned(),
            expression: fields(&|param| format!("{}: {}", lang::lower(&param.name), sample_value(param))),
            pattern: fields(&|param| lang::lower(&param.name).into_owned()),
            assertions: error.params.iter().map(|param| format!("assert_eq!({}, {})", lang::lower(&param.name), sample_reference(param))).collect(),
            response: tables.and_then(|tables| Response::view(catalog, error, &message, tables)),
            operation: catalog.operations.iter().find(|it| catalog.errors_of(it).any(|it| it.id == error.id)).map(|it| lang::variant(&it.id)),
            error: variant,
            message: literal(&message),
            code,
            category: lang::variant(&catalog.category_of(error).id),
            status: format!("{:?}", catalog.category_of(error).status),
            retry: error.retry.map(view::retry_variant),
            locale: view::locale_variant(spec.locales.last().unwrap_or(&spec.locales[0])),
        }
    }
}

/// A response of the service, and what its params are.
pub(super) struct Response {
    pub(super) status: String,
    pub(super) body: String,
    pub(super) assertions: Vec<String>,
}

impl Response {
    /// The response as the service sends it; none if it is known as something else, as where several errors have the same message.
    fn view(catalog: &Catalog, error: &ErrorDef, message: &str, tables: &Tables<'_>) -> Option<Self> {
        let category = catalog.category_of(error).wire.as_deref();
        let carried = Carried { message, code: catalog.code_of(error), category, trace: None };
        let (status, body) = (catalog.sent_status(error), catalog.sending_envelope(error).fill(carried).to_string());
        let found = identify(tables, status, body.as_bytes());
        let is_read = |param: &Param| found.params.iter().any(|it| it.name == param.name && it.text == sample_text(param));
        let is_known = found.error.is_some_and(|index| catalog.errors[index].id == error.id) && error.params.iter().all(is_read);
        let assertion = |param: &Param| match param.ty {
            ParamType::String | ParamType::Token => format!("assert_eq!({}, {})", lang::lower(&param.name), literal(&sample_text(param))),
            _ => format!("assert_eq!({}, {})", lang::lower(&param.name), sample_value(param)),
        };
        let assertions = error.params.iter().map(assertion).collect();
        is_known.then(|| Self { status: status.map_or_else(|| "None".into(), |it| it.to_string()), body: raw_literal(&body), assertions })
    }
}

/// The first error with a param or two, best one that says whether to retry; else the first of all.
fn most_telling(spec: &Spec) -> (&Catalog, &ErrorDef) {
    let all = || spec.catalogs.iter().flat_map(|catalog| catalog.errors.iter().map(move |error| (catalog, error)));
    let is_short = |error: &ErrorDef| matches!(error.params.len(), 1..=2);
    let best = all().find(|(_, error)| is_short(error) && error.retry.is_some());
    best.or_else(|| all().find(|(_, error)| is_short(error))).unwrap_or((&spec.catalogs[0], &spec.catalogs[0].errors[0]))
}

fn sample_text(param: &Param) -> String {
    param.ty.sample_text(&param.name)
}

/// The sample as an owned value.
fn sample_value(param: &Param) -> String {
    let text = sample_text(param);
    match param.ty {
        ParamType::String | ParamType::Token => format!("{}.into()", literal(&text)),
        ParamType::Integer | ParamType::Number | ParamType::Boolean => text,
        ParamType::Ipv4 => format!("std::net::Ipv4Addr::new({})", text.replace('.', ", ")),
    }
}

/// What a reference to the sample is compared with.
fn sample_reference(param: &Param) -> String {
    match param.ty {
        ParamType::String | ParamType::Token => literal(&sample_text(param)),
        _ => format!("&{}", sample_value(param)),
    }
}

fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    lang::push_literal(&mut literal, text);
    literal
}

/// A literal in which quotes stand as they are.
fn raw_literal(text: &str) -> String {
    if text.contains("\"#") || text.contains(is_hidden) { literal(text) } else { format!("r#\"{text}\"#") }
}
