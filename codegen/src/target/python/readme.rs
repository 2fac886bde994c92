//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::Example;
use super::lang;
use super::text::{self, Quoted};
use super::view::title;
use crate::model::{Retry, Spec};

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
    operation: Option<Operation<'a>>,
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

/// The example of an operation that may answer with the error.
struct Operation<'a> {
    name: String,
    error: &'a str,
}

/// The example of an error that has none.
struct Plain {
    member: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, import_name: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, .. } = example;
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
            code: error.code.map(|code| (lang::code_names(catalog).swap_remove(code).class, text::markdown(&catalog.codes[code]))),
            with_params: (!error.params.is_empty()).then(|| WithParams::view(&example)),
            plain,
            operation: example.operation().map(|it| Operation { name: lang::constant(&it.id), error: &error.id }),
            locales: &spec.locales,
        }
    }
}

impl<'a> WithParams<'a> {
    fn view(example: &Example<'a>) -> Self {
        let Example { catalog, error, samples, .. } = example;
        let attributes: Vec<_> = error.params.iter().map(|param| lang::attribute(&param.name)).collect();
        let arguments: Vec<_> = attributes.iter().zip(samples).map(|(attribute, sample)| format!("{attribute}={}", literal(sample))).collect();
        let class = lang::class(&error.id);
        let remedy = error.remedy.as_ref().map(|text| text.in_locale(0)).filter(|text| !text.is_empty() && text::visible_line(text) == **text);
        Self {
            call: format!("{class}({})", arguments.join(", ")),
            class,
            attribute: attributes[0].clone(),
            value: shown(&samples[0]),
            status: catalog.category_of(error).status.map_or_else(|| "None".to_owned(), |status| status.to_string()),
            retry: error.retry.map_or("None", Retry::name),
            messages: example.messages().collect(),
            remedy: remedy.map(str::to_owned),
            received_status: example.sent_status().map_or_else(|| "None".to_owned(), |status| status.to_string()),
            body: Quoted(&example.body()).to_string(),
        }
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
