//! The module's README and the tests that run its examples, which are about the spec's own errors.

use askama::Template;
use serde_json::Value;

use super::super::client::{Example, sample_text};
use super::text::{Quoted, markdown, visible_line};
use super::{DEFAULT_MODULE, code, lang, text};
use crate::model::{Param, Retry, Spec};
use crate::visible::is_hidden;

/// The README, and the path and the text of the examples as tests.
pub(super) fn render(spec: &Spec, module: &str) -> (String, String, String) {
    let example = Example::of(spec);
    let snippets = Snippets::view(&example);
    let readme = Readme::view(spec, module, &snippets);
    let tests = Tests::view(module, &snippets);
    (text(&readme), format!("{}/example_test.go", snippets.package), code(&tests))
}

/// What the examples are about, as Go code.
struct Snippets {
    package: String,
    has_sensitive: bool,
    sent_status: u16,
    body: String,
    id: String,
    call: String,
    check: String,
    check_output: Vec<String>,
    is: String,
    operation: Option<String>,
    operation_output: String,
    new: String,
    new_output: Vec<String>,
}

#[derive(Template)]
#[template(path = "go/examples/call.go")]
struct Call<'a> {
    package: &'a str,
}

#[derive(Template)]
#[template(path = "go/examples/check.go")]
struct Check<'a> {
    package: &'a str,
    sent_status: u16,
    body: &'a str,
    params: Option<Params>,
}

/// The first param of an error.
struct Params {
    name: String,
    read: String,
}

#[derive(Template)]
#[template(path = "go/examples/is.go")]
struct Is<'a> {
    package: &'a str,
    sent_status: u16,
    body: &'a str,
    id: String,
    code: Option<Quoted<'a>>,
    category: String,
}

#[derive(Template)]
#[template(path = "go/examples/operation.go")]
struct Operation<'a> {
    package: &'a str,
    sent_status: u16,
    body: &'a str,
    operation: String,
}

#[derive(Template)]
#[template(path = "go/examples/new.go")]
struct New<'a> {
    package: &'a str,
    made: String,
    is_printed: bool,
    locales: Vec<Quoted<'a>>,
    remedy: Option<Quoted<'a>>,
}

impl Snippets {
    fn view(example: &Example<'_>) -> Self {
        let Example { spec, catalog, error, samples } = example;
        let package = &*lang::package(&catalog.id);
        let body = &*literal(&example.body());
        let sent_status = example.sent_status().unwrap_or_default();
        let mut check_output = vec![format!("{} {sent_status}", error.id)];
        let params = error.params.first().filter(|_| is_plain(&sample_text(&samples[0]))).map(|param| {
            check_output.push(sample_text(&samples[0]));
            let read = format!("{}{}", lang::field(&param.name), if param.sensitive { ".Reveal()" } else { "" });
            Params { name: lang::params(&error.id), read }
        });
        check_output.extend((error.retry == Some(Retry::Backoff)).then(|| "it may succeed later".to_owned()));
        // What a reader wouldn't see isn't printed.
        let others = || spec.locales.iter().enumerate().filter(|(index, _)| *index != catalog.wire_locale && is_plain(&example.message(*index)));
        let remedy = error.remedy.as_ref().map(|text| text.in_locale(0)).filter(|text| is_plain(text));
        let message = Some(example.message(catalog.wire_locale)).filter(|message| is_plain(message));
        let is_printed = message.is_some();
        let messages = [message.unwrap_or_else(|| error.id.clone())].into_iter().chain(others().map(|(index, _)| example.message(index)));
        Self {
            package: package.to_owned(),
            has_sensitive: error.params.iter().any(|param| param.sensitive),
            sent_status,
            body: body.to_owned(),
            id: lang::id(&error.id),
            call: text(&Call { package }),
            check: text(&Check { package, sent_status, body, params }),
            check_output,
            is: text(&Is {
                package,
                sent_status,
                body,
                id: lang::id(&error.id),
                code: catalog.code_of(error).map(Quoted),
                category: lang::category(&catalog.category_of(error).id),
            }),
            operation: example.operation().map(|it| text(&Operation { package, sent_status, body, operation: lang::operation(&it.id) })),
            operation_output: format!("{} {sent_status}", error.id),
            new: text(&New {
                package,
                made: made(example, package),
                is_printed,
                locales: others().map(|(_, locale)| Quoted(locale)).collect(),
                remedy: remedy.map(|_| Quoted(&spec.locales[0])),
            }),
            new_output: messages.chain(remedy.map(str::to_owned)).collect(),
        }
    }
}

/// Whether a text is seen as it is in a line of a comment.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(is_hidden)
}

/// What makes the error.
fn made(example: &Example<'_>, package: &str) -> String {
    let Example { error, samples, .. } = example;
    if error.params.is_empty() {
        return format!("{package}.{}", lang::id(&error.id));
    }
    let field = |(param, sample): (&Param, &Value)| {
        let value = match sample {
            Value::String(text) => Quoted(text).to_string(),
            other => other.to_string(),
        };
        let value = if param.sensitive { hidden(sample, &value) } else { value };
        format!("{}: {value}", lang::field(&param.name))
    };
    let fields: Vec<_> = error.params.iter().zip(samples).map(field).collect();
    format!("{package}.{}{{{}}}", lang::params(&error.id), fields.join(", "))
}

/// A constant is an `int` where nothing says otherwise.
fn hidden(sample: &Value, value: &str) -> String {
    if sample.is_i64() { format!("errspec.Hide(int64({value}))") } else { format!("errspec.Hide({value})") }
}

/// A body as a raw string, which has no escapes, where it can be one.
fn literal(body: &str) -> String {
    if body.contains(is_hidden) || body.contains('`') { Quoted(body).to_string() } else { format!("`{body}`") }
}

/// `README.md`.
#[derive(Template)]
#[template(path = "go/README.md")]
struct Readme<'a> {
    title: String,
    description: String,
    module: &'a str,
    version: String,
    is_default: bool,
    package: &'a str,
    locales: String,
    call: &'a str,
    check: &'a str,
    check_output: String,
    is: &'a str,
    operation: Option<&'a str>,
    made: &'a str,
}

impl<'a> Readme<'a> {
    fn view(spec: &Spec, module: &'a str, snippets: &'a Snippets) -> Self {
        let locales: Vec<_> = spec.locales.iter().map(|locale| format!("`{locale}`")).collect();
        Self {
            title: markdown(module),
            description: markdown(&spec.package.description),
            module,
            // Go has no tags with metadata of a build.
            version: spec.package.version.split('+').next().map(visible_line).unwrap_or_default(),
            is_default: module.starts_with(DEFAULT_MODULE),
            package: &snippets.package,
            locales: locales.join(", "),
            call: &snippets.call,
            check: &snippets.check,
            check_output: snippets.check_output.join(", "),
            is: &snippets.is,
            operation: snippets.operation.as_deref(),
            made: &snippets.new,
        }
    }
}

/// `example_test.go`.
#[derive(Template)]
#[template(path = "go/examples/example_test.go")]
struct Tests<'a> {
    module: &'a str,
    package: &'a str,
    imports: Vec<&'a str>,
    sent_status: u16,
    body: &'a str,
    id: &'a str,
    call: &'a str,
    check: String,
    check_output: &'a [String],
    is: String,
    operation: Option<String>,
    operation_output: &'a str,
    made: String,
    made_output: &'a [String],
}

impl<'a> Tests<'a> {
    fn view(module: &'a str, snippets: &'a Snippets) -> Self {
        Self {
            module,
            package: &snippets.package,
            imports: ["errspec"].into_iter().filter(|_| snippets.has_sensitive).chain([&*snippets.package]).collect(),
            // A server always sends one.
            sent_status: if snippets.sent_status == 0 { 200 } else { snippets.sent_status },
            body: &snippets.body,
            id: &snippets.id,
            call: &snippets.call,
            check: indented(&snippets.check),
            check_output: &snippets.check_output,
            is: indented(&snippets.is),
            operation: snippets.operation.as_deref().map(indented),
            operation_output: &snippets.operation_output,
            made: indented(&snippets.new),
            made_output: &snippets.new_output,
        }
    }
}

/// Code that stands in a function. Its literals hold no line breaks.
fn indented(code: &str) -> String {
    code.lines().map(|line| format!("\t{line}")).collect::<Vec<_>>().join("\n")
}
