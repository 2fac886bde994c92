//! What a client does with a response that isn't a success.

use std::time::Duration;

use service_errors::Retry;
use service_errors::modelarts::operations::DeleteCustomEndpoint;
use service_errors::modelarts::{Error, ResponseError, identify};

/// A client's own function: it gives what was asked for, or an error that knows all that the response said.
///
/// # Errors
/// If the response isn't a success.
pub fn read(status: u16, body: &[u8]) -> Result<&[u8], ResponseError> {
    if status == 200 { Ok(body) } else { Err(identify(status, body))? }
}

/// Whether the endpoint that was to be deleted isn't there. Each error of the operation is thought of, and nothing else compiles:
///
/// ```compile_fail,E0599
/// use service_errors::modelarts::operations::DeleteCustomEndpoint;
/// let error = DeleteCustomEndpoint::RateLimitPerSecond;
/// ```
#[must_use]
pub fn is_gone(error: &ResponseError) -> bool {
    match error.id_of() {
        Some(DeleteCustomEndpoint::CustomEndpointNotFound) => true,
        Some(DeleteCustomEndpoint::CustomEndpointIdRequired) | None => false,
    }
}

/// How long to wait before the next try, if there should be one.
#[must_use]
pub fn wait(error: &ResponseError) -> Option<Duration> {
    match error.error() {
        Some(Error::RateLimitPerSecond { limit }) => Some(Duration::from_secs(1) / u32::try_from(limit.max(1)).ok()?),
        _ => (error.retry() == Some(Retry::Backoff)).then_some(Duration::from_secs(1)),
    }
}
