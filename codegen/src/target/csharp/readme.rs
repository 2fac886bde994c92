//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::text::{self, Quoted};
use super::{lang, view};
use crate::model::{Catalog, Retry, Spec};

/// `README.md`. A comment behind a line of an example is what the line prints.
#[derive(Template)]
#[template(path = "csharp/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
    root: &'a str,
    description: String,
    namespace: String,
    class: String,
    member: String,
    matcher: String,
    category: String,
    code: String,
    retry: &'static str,
    with_params: Option<WithParams>,
    /// The enum of an operation that may answer with it.
    operation: Option<String>,
    /// Code that makes the error.
    made: String,
    message: String,
    messages: Vec<(String, String)>,
    remedy: Option<String>,
    received_status: String,
    body: String,
    first_locale: String,
    locales: &'a [String],
    catalogs: Vec<CatalogLine>,
}

/// How the params of the example are read.
struct WithParams {
    matcher: String,
    outs: String,
    /// The first, and what it prints.
    variable: String,
    printed: String,
}

struct CatalogLine {
    namespace: String,
    class: String,
    title: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, root: &'a str) -> Self {
        let example = Example::of(spec);
        let Example { catalog, error, .. } = example;
        let namespace = |catalog: &Catalog| format!("{root}.{}", lang::namespace(&catalog.id));
        let plain = |text: &str| (text::visible_line(text) == text).then(|| text.to_owned());
        let catalog_line = |catalog: &Catalog| CatalogLine {
            namespace: namespace(catalog),
            class: lang::exception(&catalog.id),
            title: Some(text::markdown(catalog.title.in_locale(0))).filter(|title| !title.is_empty()).unwrap_or_else(|| text::markdown(&catalog.id)),
        };
        Self {
            package,
            root,
            description: text::markdown(&spec.package.description),
            namespace: namespace(catalog),
            class: lang::exception(&catalog.id),
            member: lang::member(&error.id),
            operation: example.operation().map(|it| lang::operation(&it.id)),
            matcher: lang::matcher(&error.id),
            category: lang::member(&catalog.category_of(error).id),
            code: catalog.code_of(error).map(text::visible_line).unwrap_or_default(),
            retry: match error.retry {
                Some(Retry::Never) => "Never",
                Some(Retry::Backoff) => "Backoff",
                None => "",
            },
            with_params: WithParams::view(&example),
            made: made(&example),
            message: text::visible_line(&example.message(catalog.wire_locale)),
            messages: example.messages().filter_map(|(locale, message)| Some((Quoted(locale).to_string(), plain(&message)?))).collect(),
            remedy: error.remedy.as_ref().and_then(|text| plain(text.in_locale(0))).filter(|text| !text.is_empty()),
            received_status: example.sent_status().map_or_else(|| "null".to_owned(), |status| status.to_string()),
            body: Quoted(&example.body()).to_string(),
            first_locale: Quoted(&spec.locales[0]).to_string(),
            locales: &spec.locales,
            catalogs: spec.catalogs.iter().map(catalog_line).collect(),
        }
    }
}

impl WithParams {
    fn view(example: &Example<'_>) -> Option<Self> {
        let Example { error, samples, .. } = example;
        let outs = error.params.iter().map(|param| format!("out {} {}", view::type_name(param.ty), lang::parameter(&param.name)));
        Some(Self {
            matcher: lang::matcher(&error.id),
            outs: outs.collect::<Vec<_>>().join(", "),
            variable: lang::parameter(&error.params.first()?.name),
            printed: match samples.first()? {
                Value::Bool(it) => if *it { "True" } else { "False" }.to_owned(),
                other => sample_text(other),
            },
        })
    }
}

fn made(example: &Example<'_>) -> String {
    let Example { catalog, error, samples, .. } = example;
    let class = lang::exception(&catalog.id);
    if error.params.is_empty() {
        return format!("new {class}(ErrorId.{})", lang::member(&error.id));
    }
    let argument = |sample: &Value| if let Value::String(text) = sample { Quoted(text).to_string() } else { sample.to_string() };
    let named = error.params.iter().zip(samples).map(|(param, sample)| format!("{}: {}", lang::parameter(&param.name), argument(sample)));
    format!("{class}.{}({})", lang::maker(&error.id), named.collect::<Vec<_>>().join(", "))
}
