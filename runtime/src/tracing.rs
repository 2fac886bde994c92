//! Errors in logs and traces: as events of `tracing`, and as fields of its spans.
//!
//! | field | holds |
//! |---|---|
//! | `error.catalog`, `error.id` | which error it is |
//! | `error.code` | the machine code on the wire, if it has one |
//! | `error.status` | the HTTP status that it is answered with |
//! | `error.params` | the params as a JSON object, if there are any |
//! | `error.trace_id` | the id by which it is searched, if the error holds it |
//!
//! A [sensitive](crate::Param::sensitive) param is never among them, and in the message an ellipsis stands in its place. What caused the
//! error isn't among them either, as nothing says what its text shows: log [`source`](std::error::Error::source) where you know.
//!
//! With axum, one function notes all errors, wherever they were made:
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use axum::{Router, middleware::map_response, response::Response};
//! use errspec::http::Answered;
//!
//! async fn note(response: Response) -> Response {
//!     if let Some(answered) = response.extensions().get::<Answered>() {
//!         errspec::tracing::event(answered.error());
//!     }
//!     response
//! }
//!
//! let app: Router = Router::new().layer(map_response(note));
//! # }
//! ```

use ::tracing::Span;
use ::tracing::field::display;

use crate::{ApiError, shown};

/// Emits an event: an error of the server (a status of 500 or more) at the level `ERROR`, any other at `INFO`.
///
/// ```
/// # mod modelarts { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
/// errspec::tracing::event(&modelarts::Error::RateLimitPerSecond { limit: 5 });
/// // INFO errspec: Too many requests, the rate limit is 5 times per second. error.catalog="modelarts" error.id="rate_limit_per_second" …
/// ```
pub fn event<E: ApiError + ?Sized>(error: &E) {
    macro_rules! emit {
        ($level:ident) => {
            ::tracing::$level!(
                target: "errspec",
                {
                    error.catalog = error.catalog(),
                    error.id = error.id(),
                    error.code = error.code(),
                    error.status = error.http_status(),
                    error.params = params(error).map(display),
                    error.trace_id = error.trace_id(),
                },
                "{}",
                shown::message(error)
            )
        };
    }
    if error.http_status() >= 500 { emit!(error) } else { emit!(info) }
}

/// Records an error in a span. A span takes the fields that it was made with, so make it with those that you want, still empty:
///
/// ```
/// # mod modelarts { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
/// use tracing::field::Empty;
///
/// let span = tracing::info_span!("request", error.id = Empty, error.params = Empty);
/// errspec::tracing::record(&modelarts::Error::RateLimitPerSecond { limit: 5 }, &span);
/// ```
pub fn record<E: ApiError + ?Sized>(error: &E, span: &Span) {
    span.record("error.catalog", error.catalog());
    span.record("error.id", error.id());
    span.record("error.code", error.code());
    span.record("error.status", error.http_status());
    span.record("error.params", params(error).map(display));
    span.record("error.trace_id", error.trace_id());
}

/// The params as a JSON object, if there are any to show.
fn params<E: ApiError + ?Sized>(error: &E) -> Option<serde_json::Value> {
    Some(shown::params(error)).filter(|params| !params.is_empty()).map(serde_json::Value::Object)
}
