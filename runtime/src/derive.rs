//! What `catalog!` and `derive(ApiError)` expand to calls of. Not for use by hand.

use std::error::Error;
use std::fmt;

use crate::row::{BodyShape, CatalogRow, CategoryRow, Row};
use crate::support::write_message;
use crate::{ApiError, GrpcCode};

/// Writes an error's message as it is sent.
///
/// # Errors
/// If the formatter doesn't take the text.
pub fn write_wire_message<E: ApiError + ?Sized>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let row = error.row();
    let mut written = Ok(());
    error.with_values(&mut |values| written = write_message(f, row.wire_message(), (row.params, values), row.catalog.constants));
    written
}

/// Rows, each once: several variants may hold errors that are the same.
pub fn unique(mut rows: Vec<&'static Row>) -> Vec<&'static Row> {
    let mut seen = std::collections::HashSet::with_capacity(rows.len());
    rows.retain(|row| seen.insert((row.catalog.id, row.id)));
    rows
}

/// What can be the source of an error: also a trait object, be it in a box.
pub trait AsDynError<'a> {
    /// The error as it is handed on.
    fn as_dyn_error(&self) -> &(dyn Error + 'a);
}

impl<'a, T: Error + 'a> AsDynError<'a> for T {
    fn as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

macro_rules! is_dyn_error {
    ($($object:ty),*) => { $(
        impl<'a> AsDynError<'a> for $object {
            fn as_dyn_error(&self) -> &(dyn Error + 'a) {
                self
            }
        }
    )* };
}
is_dyn_error!(dyn Error + 'a, dyn Error + Send + 'a, dyn Error + Send + Sync + 'a);

/// What holds the id by which the service's logs are searched.
#[diagnostic::on_unimplemented(message = "`{Self}` can't hold a trace id", label = "not a `String`, a `&str`, or an `Option` of one")]
pub trait HoldsTraceId {
    /// The id, if it is there.
    fn trace_id(&self) -> Option<&str>;
}

impl HoldsTraceId for String {
    fn trace_id(&self) -> Option<&str> {
        Some(self)
    }
}

impl HoldsTraceId for &str {
    fn trace_id(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: HoldsTraceId> HoldsTraceId for Option<T> {
    fn trace_id(&self) -> Option<&str> {
        self.as_ref().and_then(HoldsTraceId::trace_id)
    }
}

/// The status of answers whose category has none: the catalog's, else that of an error of the server.
pub const fn http_status(category: &CategoryRow, fallback_status: Option<u16>) -> u16 {
    match (category.status, fallback_status) {
        (Some(status), _) | (None, Some(status)) => status,
        (None, None) => 500,
    }
}

/// What stands in an array before its rows do.
pub const NO_ROW: Row = Row {
    catalog: &CatalogRow { id: "", locales: &[], wire_locale: 0, constants: &[] },
    id: "",
    code: None,
    category: &CategoryRow { id: "", status: None, wire: None },
    http_status: 500,
    grpc_code: GrpcCode::Unknown,
    messages: &[],
    params: &[],
    description: &[],
    remedy: &[],
    retry: None,
    envelope: BodyShape::Array(&[]),
};

/// Implements [`ApiError`] for the `Error` of a catalog's items, which it stands beside. It takes what the items have no need of: how
/// answers are sent. The numbers say which of the envelopes carries each error.
#[macro_export]
#[doc(hidden)]
macro_rules! __answers {
    (
        locales: [$($locale:literal),*],
        fallback_status: $fallback_status:expr,
        grpc: [$($grpc:ident),*],
        envelopes: [$($shape:expr),*],
        envelope_of: [$($envelope:literal),*],
        params: [$($error:ident { $($field:ident),* })*],
    ) => {
        static ANSWERING: $crate::row::CatalogRow = $crate::row::CatalogRow {
            id: ABOUT.id,
            locales: &[$($locale),*],
            wire_locale: ABOUT.wire_locale as usize,
            constants: ABOUT.constants,
        };
        static ANSWERS: [$crate::row::Row; ERRORS] = {
            #[allow(unused_imports)]
            use $crate::row::BodyShape::{Array, Category, Code, Json, Message, Object, Trace};
            let grpc = [$($crate::GrpcCode::$grpc),*];
            let envelopes = [$($shape),*];
            let envelope_of = [$($envelope),*];
            let mut answers = [$crate::derive::NO_ROW; ERRORS];
            let mut at = 0;
            while at < ERRORS {
                let row = &ROWS[at];
                let category = row.category as usize;
                answers[at] = $crate::row::Row {
                    catalog: &ANSWERING,
                    id: row.id,
                    code: match row.code {
                        Some(code) => Some(CODES[code as usize]),
                        None => None,
                    },
                    category: &CATEGORIES[category],
                    http_status: $crate::derive::http_status(&CATEGORIES[category], $fallback_status),
                    grpc_code: grpc[category],
                    messages: &row.messages,
                    params: row.params,
                    description: $crate::support::texts(row.description.as_ref()),
                    remedy: $crate::support::texts(row.remedy.as_ref()),
                    retry: row.retry,
                    envelope: envelopes[envelope_of[at]],
                };
                at += 1;
            }
            answers
        };

        impl $crate::ApiError for Error {
            fn row(&self) -> &'static $crate::row::Row {
                &ANSWERS[self.id() as usize]
            }

            fn with_values<'a>(&'a self, read: &mut dyn ::core::ops::FnMut(&[$crate::Value<'a>])) {
                match self {
                    $( Self::$error { $($field),* } => read(&[$($crate::Value::from($field)),*]), )*
                    #[allow(unreachable_patterns)]
                    _ => read(&[]),
                }
            }

            fn rows() -> ::std::vec::Vec<&'static $crate::row::Row> {
                ANSWERS.iter().collect()
            }
        }
    };
}
