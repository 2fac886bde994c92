//! Errors as statuses of gRPC, for tonic.
//!
//! ```
//! # mod shop { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
//! use tonic::{Code, Response, Status};
//! use tonic_types::StatusExt;
//!
//! #[derive(Debug, errspec::ApiError)]
//! #[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
//! enum SubmitError {
//!     #[api_error(id = "rate_limit_per_second")]
//!     TooFast { limit: u32 },
//! }
//!
//! errspec::tonic::into_status!(SubmitError);
//!
//! fn submit() -> Result<Response<()>, Status> {
//!     check()?;
//!     Ok(Response::new(()))
//! }
//! # fn check() -> Result<(), SubmitError> { Err(SubmitError::TooFast { limit: 5 }) }
//!
//! let status = submit().unwrap_err();
//! assert_eq!(status.code(), Code::ResourceExhausted);
//! assert_eq!(status.message(), "Too many requests, the rate limit is 5 times per second.");
//! let info = status.get_details_error_info().unwrap();
//! assert_eq!((&*info.reason, &*info.domain, &*info.metadata["limit"]), ("RATE_LIMIT_PER_SECOND", "modelarts", "5"));
//! ```

use std::collections::HashMap;

use ::tonic::Code;
use tonic_types::{ErrorDetails, StatusExt};

use crate::{ApiError, GrpcCode};

#[doc(hidden)]
pub use ::tonic::Status;

/// The status of an error: the code of its category, its message as it is sent, and details.
///
/// The details are a `google.rpc.ErrorInfo`, whose reason is the id in capitals, whose domain is the catalog, and whose metadata are the
/// params that aren't sensitive and, as `code`, the machine code; and a `RequestInfo` if the error holds a trace id.
pub fn status<E: ApiError + ?Sized>(error: &E) -> Status {
    let mut details = ErrorDetails::with_error_info(error.id().to_ascii_uppercase(), error.catalog(), metadata(error));
    if let Some(trace_id) = error.trace_id() {
        details.set_request_info(trace_id, "");
    }
    Status::with_error_details(code(error.grpc_code()), error.message(), details)
}

fn metadata<E: ApiError + ?Sized>(error: &E) -> HashMap<String, String> {
    let code = error.code().map(|code| ("code".to_owned(), code.to_owned()));
    let shown = error.params().into_iter().filter(|(param, _)| !param.sensitive);
    code.into_iter().chain(shown.map(|(param, value)| (param.name.to_owned(), value.to_string()))).collect()
}

/// A code as tonic calls it.
pub fn code(code: GrpcCode) -> Code {
    Code::from_i32(code as i32)
}

/// Lets `?` make a `tonic::Status` of these types, by [`status`].
#[doc(hidden)]
#[macro_export]
macro_rules! __tonic_into_status {
    ($($error:ty),+ $(,)?) => { $(
        impl ::core::convert::From<$error> for $crate::tonic::Status {
            fn from(error: $error) -> Self {
                $crate::tonic::status(&error)
            }
        }
    )+ };
}
#[doc(inline)]
pub use __tonic_into_status as into_status;
