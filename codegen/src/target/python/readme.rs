//! The package's README, whose examples are about the spec's own errors and run as they stand.

use std::cmp::Reverse;

use askama::Template;
use serde_json::Value;

use super::lang;
use super::text::{self, Quoted};
use super::view::title;
use crate::model::{Carried, Catalog, ErrorDef, Part, Retry, Spec, number::write_number};

/// `README.md`.
#[derive(Template)]
#[template(path = "python/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
    import_name: &'a str,
    description: String,
    module: String,
    root: String,
    title: String,
    category: String,
    category_id: &'a str,
    code: Option<(String, String)>,
    with_params: Option<WithParams<'a>>,
    plain: Option<Plain>,
    locales: &'a [String],
}

/// The example of an error that has params.
struct WithParams<'a> {
    class: String,
    call: String,
    attribute: String,
    /// As `print` shows it.
    value: String,
    status: String,
    retry: &'static str,
    /// The filled message in each language.
    messages: Vec<(&'a str, String)>,
    remedy: Option<String>,
    received_status: String,
    /// The body that carries it, as Python code.
    body: String,
}

/// The example of an error that has none.
struct Plain {
    member: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, import_name: &'a str) -> Self {
        let (catalog, error) = exemplary(spec);
        let category = catalog.category_of(error);
        let plain = catalog.errors.iter().find(|it| it.params.is_empty()).map(|it| Plain { member: lang::constant(&it.id) });
        Self {
            package,
            import_name,
            description: text::markdown(&spec.package.description),
            module: lang::module(&catalog.id),
            root: lang::error_class(&catalog.id),
            title: text::markdown(&title(catalog, 0)),
            category: lang::error_class(&category.id),
            category_id: &category.id,
            code: catalog.code_of(error).map(|code| (lang::code_class(code), text::markdown(code))),
            with_params: (!error.params.is_empty()).then(|| WithParams::view(spec, catalog, error)),
            plain,
            locales: &spec.locales,
        }
    }
}

/// The first error that makes the best example, with its catalog.
fn exemplary(spec: &Spec) -> (&Catalog, &ErrorDef) {
    let all = spec.catalogs.iter().flat_map(|catalog| catalog.errors.iter().map(move |error| (catalog, error)));
    let best = all.enumerate().max_by_key(|(index, (_, error))| (worth(error), Reverse(*index)));
    // A spec has catalogs, and a catalog has errors.
    best.map_or_else(|| (&spec.catalogs[0], &spec.catalogs[0].errors[0]), |(_, it)| it)
}

/// How much there is to see in an error: a few params, an answer to whether to try again, a remedy, a code.
fn worth(error: &ErrorDef) -> usize {
    let shows_well = (1..=6).contains(&error.params.len()) && error.messages.iter().all(|message| text::visible_line(&message.template) == message.template);
    usize::from(shows_well) * 8 + usize::from(error.retry.is_some()) * 4 + usize::from(error.remedy.is_some()) * 2 + usize::from(error.code.is_some())
}

impl<'a> WithParams<'a> {
    fn view(spec: &'a Spec, catalog: &'a Catalog, error: &'a ErrorDef) -> Self {
        let samples: Vec<_> = error.params.iter().map(|param| (lang::attribute(&param.name), param.ty.sample(&param.name))).collect();
        let arguments: Vec<_> = samples.iter().map(|(attribute, sample)| format!("{attribute}={}", literal(sample))).collect();
        let class = lang::class(&error.id);
        let fill = |locale: usize| {
            let parts = error.messages[locale].parts(&catalog.constants);
            parts.iter().map(|part| part_text(part, &samples)).collect::<String>()
        };
        let remedy = error.remedy.as_ref().map(|text| text.in_locale(0)).filter(|text| !text.is_empty() && text::visible_line(text) == **text);
        Self {
            call: format!("{class}({})", arguments.join(", ")),
            class,
            attribute: samples[0].0.clone(),
            value: shown(&samples[0].1),
            status: catalog.category_of(error).status.map_or_else(|| "None".to_owned(), |status| status.to_string()),
            retry: error.retry.map_or("None", Retry::name),
            messages: spec.locales.iter().enumerate().map(|(index, locale)| (locale.as_str(), fill(index))).collect(),
            remedy: remedy.map(str::to_owned),
            received_status: catalog.sent_status(error).map_or_else(|| "None".to_owned(), |status| status.to_string()),
            body: Quoted(&body(catalog, error, &fill(catalog.wire_locale))).to_string(),
        }
    }
}

/// The body in which the service sends an error.
fn body(catalog: &Catalog, error: &ErrorDef, message: &str) -> String {
    let category = catalog.category_of(error).wire.as_deref();
    catalog.sending_envelope(error).fill(Carried { message, code: catalog.code_of(error), category, trace: None }).to_string()
}

fn part_text(part: &Part<'_>, samples: &[(String, Value)]) -> String {
    match part {
        Part::Text(text) => text.clone().into_owned(),
        Part::Param(index) => match &samples[*index].1 {
            Value::String(text) => text.clone(),
            Value::Number(number) if number.is_f64() => write_number(number.as_f64().unwrap_or_default()),
            other => other.to_string(),
        },
    }
}

/// A sample as Python code.
fn literal(sample: &Value) -> String {
    match sample {
        Value::String(text) => Quoted(text).to_string(),
        other => shown(other),
    }
}

/// A sample as `print` shows it.
fn shown(sample: &Value) -> String {
    match sample {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        other => other.to_string(),
    }
}
