//! Labels by which errors are counted.

use crate::ApiError;

/// The names and values of labels: which catalog, and which of its errors. There are as many values as the table has rows, whatever
/// clients send.
///
/// They are pairs of text, as the crates for metrics take them:
///
/// ```
/// # mod modelarts { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
/// let error = modelarts::Error::RateLimitPerSecond { limit: 5 };
/// let labels = errspec::metrics::labels(&error);
/// assert_eq!(labels, [("error_catalog", "modelarts"), ("error_id", "rate_limit_per_second")]);
///
/// metrics::counter!("errors_total", &labels).increment(1);
/// ```
pub fn labels<E: ApiError + ?Sized>(error: &E) -> [(&'static str, &'static str); 2] {
    [("error_catalog", error.catalog()), ("error_id", error.id())]
}
