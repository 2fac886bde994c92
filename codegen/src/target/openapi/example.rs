//! The examples of a catalog: each error as a body that is sent, and what it means.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::body::Body;
use super::document::View;
use super::json::{ByLocale, OneLine};
use super::lang::{Words, words};
use super::markdown::{Paragraphs, is_blank, push_text};
use super::pattern;
use crate::model::{Carried, Catalog, Deprecation, ErrorDef, Message, Retry, Text};

/// What the trace of an example is: the one of the W3C Trace Context recommendation.
const SAMPLE_TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// All examples with their keys.
pub(super) fn all(view: View<'_>) -> impl Iterator<Item = (String, impl Serialize)> {
    let errors = view.catalog.errors.iter().filter(move |error| view.guest.is_none_or(|it| it.has_error(error)));
    errors.map(move |error| (view.example_key(&error.id), Example::view(view, error)))
}

#[derive(Serialize)]
struct Example<'a> {
    /// The template of the message on the wire, which names what differs from body to body.
    summary: &'a str,
    /// For people, in every language.
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    value: OneLine<'a, SampleBody<'a>>,
    #[serde(rename = "x-errspec")]
    details: OneLine<'a, Details<'a>>,
}

/// What OpenAPI has no place for, as it stands in the spec.
#[derive(Serialize)]
struct Details<'a> {
    /// Where components of several catalogs stand together.
    #[serde(skip_serializing_if = "Option::is_none")]
    catalog: Option<&'a str>,
    /// A bundle of several documents may have to change the example's key.
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    category: &'a str,
    /// What the message of such a body matches, where it alone tells the error from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(skip_serializing_if = "Translations::is_empty")]
    translations: Translations<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<ByLocale<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<ByLocale<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<DeprecationDetails<'a>>,
}

/// The templates of a message in the languages that aren't on the wire.
struct Translations<'a> {
    locales: &'a [String],
    messages: &'a [Message],
    wire_locale: usize,
}

#[derive(Serialize)]
struct DeprecationDetails<'a> {
    since: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

impl<'a> Example<'a> {
    fn view(view: View<'a>, error: &'a ErrorDef) -> Self {
        Self {
            summary: &view.catalog.wire_message(error).template,
            description: describe(view, error),
            value: view.layout.one_line(SampleBody { catalog: view.catalog, error }),
            details: view.layout.one_line(Details::view(view, error)),
        }
    }
}

impl<'a> Details<'a> {
    fn view(View { spec, catalog, bodies, guest, .. }: View<'a>, error: &'a ErrorDef) -> Self {
        let locales = &spec.locales;
        let by_locale = |text: &'a Text| ByLocale { locales, text };
        Self {
            catalog: guest.map(|_| catalog.id.as_str()),
            id: &error.id,
            code: catalog.code_of(error),
            category: &catalog.category_of(error).id,
            pattern: (bodies.errors(Body::of(catalog, error)).len() > 1).then(|| pattern::of(catalog, error)),
            translations: Translations { locales, messages: &error.messages, wire_locale: catalog.wire_locale },
            description: error.description.as_ref().map(by_locale),
            remedy: error.remedy.as_ref().map(by_locale),
            retry: error.retry.map(Retry::name),
            deprecated: error.deprecated.as_ref().map(DeprecationDetails::view),
        }
    }
}

impl Translations<'_> {
    fn is_empty(&self) -> bool {
        self.locales.len() == 1
    }
}

impl Serialize for Translations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let messages = self.locales.iter().zip(self.messages).enumerate().filter(|(locale, _)| *locale != self.wire_locale);
        serializer.collect_map(messages.map(|(_, (locale, message))| (locale, &message.template)))
    }
}

impl<'a> DeprecationDetails<'a> {
    fn view(deprecation: &'a Deprecation) -> Self {
        Self { since: &deprecation.since, replaced_by: deprecation.replaced_by.as_deref(), note: deprecation.note.as_deref() }
    }
}

/// The body of an error with the first message that was seen, or with sample values in its holes.
struct SampleBody<'a> {
    catalog: &'a Catalog,
    error: &'a ErrorDef,
}

impl Serialize for SampleBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { catalog, error } = self;
        let sample = |param: usize| error.params[param].ty.sample_text(&error.params[param].name);
        let filled = || catalog.wire_message(error).fill(&catalog.constants, sample).into();
        let message = error.examples.first().map_or_else(filled, Cow::from);
        let category = catalog.category_of(error).wire.as_deref();
        let carried = Carried { message: &message, code: catalog.code_of(error), category, trace: Some(SAMPLE_TRACE) };
        catalog.sending_envelope(error).fill(carried).serialize(serializer)
    }
}

/// What an error means and what to do about it, in every locale.
fn describe(view: View<'_>, error: &ErrorDef) -> String {
    let mut paragraphs = Paragraphs::default();
    for locale in 0..view.spec.locales.len() {
        describe_in(view, error, locale, &mut paragraphs);
    }
    paragraphs.text
}

fn describe_in(view: View<'_>, error: &ErrorDef, locale: usize, paragraphs: &mut Paragraphs) {
    let words = words(&view.spec.locales[locale]);
    if let Some(deprecation) = &error.deprecated {
        describe_deprecation(deprecation, words, paragraphs);
    }
    match error.description.as_ref().map(|it| it.in_locale(locale)) {
        Some(description) if !is_blank(description) => paragraphs.add("", description),
        // The message says it; the one in the wire's language is the summary.
        _ if locale != view.catalog.wire_locale => paragraphs.add("", &error.messages[locale].template),
        _ => {}
    }
    paragraphs.add(words.remedy, error.remedy.as_ref().map_or("", |it| it.in_locale(locale)));
    match error.retry {
        Some(Retry::Backoff) => paragraphs.begin().push_str(words.backoff),
        Some(Retry::Never) => paragraphs.begin().push_str(words.never),
        None => {}
    }
}

fn describe_deprecation(deprecation: &Deprecation, words: &Words, paragraphs: &mut Paragraphs) {
    let text = paragraphs.begin();
    text.push_str(words.deprecated[0]);
    push_text(text, &deprecation.since);
    text.push_str(words.deprecated[1]);
    if let Some(id) = &deprecation.replaced_by {
        // An id needs no escaping between back-ticks.
        text.extend([words.replaced[0], id, words.replaced[1]]);
    }
    paragraphs.add("", deprecation.note.as_deref().unwrap_or_default());
}
