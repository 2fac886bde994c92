//! From an error and what a client asks for to the answer: status, headers and body, for whichever framework sends them.
//!
//! An error is answered in its service's own envelope, with the message in the wire's language: that is what clients of the service
//! read. A client that asks for `application/problem+json` gets a problem as RFC 9457 defines it, with texts in the language that it asks
//! for. [`Negotiation`] tells them apart.
//!
//! The features `axum` and `actix` bring what does this within those frameworks.

mod accept;
mod answered;
mod language;
mod list;
mod problem;

use std::sync::Arc;

use crate::ApiError;

pub use answered::Answered;

/// The media type of a service's own bodies.
pub const JSON: &str = "application/json";

/// The media type of problems.
pub const PROBLEM: &str = "application/problem+json";

/// What of a request says that the service's own body is sent …
pub(crate) const VARY_OF_JSON: &str = "accept";

/// … and what says that it is a problem, in which language.
const VARY_OF_PROBLEM: &str = "accept, accept-language";

/// An answer, to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status, that of the error's category.
    pub status: u16,
    /// `Content-Type`: [`JSON`] or [`PROBLEM`].
    pub content_type: &'static str,
    /// `Content-Language`: the tag of the language that the texts are in.
    pub content_language: &'static str,
    /// `Vary`: the headers of the request that have a part in what the answer is, if any has.
    pub vary: Option<&'static str>,
    /// The body, which is JSON.
    pub body: String,
}

impl Answer {
    /// The answer in the service's own envelope, whoever asks.
    #[must_use]
    pub fn in_envelope<E: ApiError + ?Sized>(error: &E) -> Self {
        let catalog = error.row().catalog;
        Self {
            status: error.http_status(),
            content_type: JSON,
            content_language: catalog.locales.get(catalog.wire_locale).copied().unwrap_or("und"),
            vary: None,
            body: error.body_text(),
        }
    }

    /// The names and values of the headers that it is sent with.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let vary = self.vary.map(|fields| ("vary", fields));
        [("content-type", self.content_type), ("content-language", self.content_language)].into_iter().chain(vary)
    }
}

/// How answers are made that follow `Accept` and `Accept-Language`.
///
/// ```
/// # mod shop { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
/// use errspec::http::Negotiation;
///
/// let error = shop::Error::RateLimitPerSecond { limit: 5 };
/// let negotiation = Negotiation::new();
///
/// let answer = negotiation.answer(&error, [&b"*/*"[..]], [&b"zh-CN,zh;q=0.9"[..]]);
/// assert_eq!((answer.status, answer.content_type, answer.content_language), (429, "application/json", "en"));
/// assert!(answer.body.contains("Too many requests, the rate limit is 5 times per second."));
///
/// let answer = negotiation.answer(&error, [&b"application/problem+json"[..]], [&b"zh-CN,zh;q=0.9"[..]]);
/// assert_eq!((answer.status, answer.content_type, answer.content_language), (429, "application/problem+json", "zh"));
/// let problem: serde_json::Value = serde_json::from_str(&answer.body)?;
/// assert_eq!(problem["type"], "urn:errspec:modelarts:rate_limit_per_second");
/// assert_eq!(problem["detail"], "请求过多，速率限制为每秒 5 次。");
/// assert_eq!(problem["code"], "ModelArts.81101");
/// assert_eq!(problem["params"]["limit"], 5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Negotiation {
    base: Option<Arc<str>>,
}

impl Negotiation {
    /// Problems whose types are URNs: `urn:errspec:modelarts:rate_limit_per_second`.
    #[must_use]
    pub const fn new() -> Self {
        Self { base: None }
    }

    /// Problems whose types begin with this URI, followed by the ids of the catalog and of the error:
    /// `https://errors.example.com/` gives `https://errors.example.com/modelarts/rate_limit_per_second`. It is stated as it stands here,
    /// so let it end where a segment of a path ends: with `/` or `#`.
    #[must_use]
    pub fn type_base(mut self, base: impl Into<Arc<str>>) -> Self {
        self.base = Some(base.into());
        self
    }

    /// The `type` of an error's problem. It is the same for all time, as ids are.
    #[must_use]
    pub fn problem_type<E: ApiError + ?Sized>(&self, error: &E) -> String {
        match &self.base {
            None => format!("urn:errspec:{}:{}", error.catalog(), error.id()),
            Some(base) => format!("{base}{}/{}", error.catalog(), error.id()),
        }
    }

    /// The answer to a request with these lines of `Accept` and of `Accept-Language`.
    ///
    /// It is a problem if the request wants `application/problem+json` more than `application/json`, or the same and by name. The texts
    /// of a problem are in the language that RFC 4647 looks up; for a language that the table hasn't it is the first of the catalog's
    /// locales. Lines that can't be read count for nothing.
    #[must_use]
    pub fn answer<'h, E, L>(&self, error: &E, accept: impl IntoIterator<Item = &'h [u8]>, accept_language: L) -> Answer
    where
        E: ApiError + ?Sized,
        L: IntoIterator<Item = &'h [u8]> + Clone,
    {
        self.problem_if_asked(error, accept, accept_language).unwrap_or_else(|| Answer { vary: Some(VARY_OF_JSON), ..Answer::in_envelope(error) })
    }

    /// The same, if it is a problem.
    pub(crate) fn problem_if_asked<'h, E, L>(&self, error: &E, accept: impl IntoIterator<Item = &'h [u8]>, accept_language: L) -> Option<Answer>
    where
        E: ApiError + ?Sized,
        L: IntoIterator<Item = &'h [u8]> + Clone,
    {
        accept::wants_problem(accept).then(|| {
            let locale = language::pick(error.locales(), accept_language);
            Answer { vary: Some(VARY_OF_PROBLEM), ..self.problem(error, locale) }
        })
    }

    /// The answer as a problem, in the language of a tag.
    #[must_use]
    pub fn problem<E: ApiError + ?Sized>(&self, error: &E, locale: &str) -> Answer {
        let catalog = error.row().catalog;
        Answer {
            status: error.http_status(),
            content_type: PROBLEM,
            content_language: catalog.locales.get(catalog.position(locale)).copied().unwrap_or("und"),
            vary: None,
            body: problem::body(error, &self.problem_type(error), locale).to_string(),
        }
    }
}
