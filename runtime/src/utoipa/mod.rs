//! Errors as responses in an OpenAPI document that utoipa makes.
//!
//! ```
//! # mod shop { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
//! #[derive(Debug, errspec::ApiError)]
//! #[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
//! enum SubmitError {
//!     #[api_error(id = "rate_limit_per_second")]
//!     TooFast { limit: u32 },
//!     #[api_error(id = "backend_error")]
//!     Backend(#[from] std::io::Error),
//! }
//!
//! errspec::utoipa::into_responses!(SubmitError);
//!
//! #[utoipa::path(post, path = "/jobs", responses((status = 202, description = "Submitted"), SubmitError))]
//! fn submit() {}
//!
//! #[derive(utoipa::OpenApi)]
//! #[openapi(paths(submit))]
//! struct Document;
//!
//! use utoipa::OpenApi;
//! let document = serde_json::to_value(Document::openapi()).unwrap();
//! let limits = &document["paths"]["/jobs"]["post"]["responses"]["429"]["content"]["application/json"];
//! let example = &limits["examples"]["rate_limit_per_second"];
//! assert_eq!(example["value"]["error_msg"], "Too many requests, the rate limit is 42 times per second.");
//! assert_eq!(limits["schema"]["properties"]["error_code"]["enum"][0], "ModelArts.81101");
//! ```

mod sample;
mod schema;

use std::collections::BTreeMap;

use utoipa::openapi::content::{Content, ContentBuilder};
use utoipa::openapi::example::{Example, ExampleBuilder};
use utoipa::openapi::response::{Response, ResponseBuilder};
use utoipa::openapi::{RefOr, Schema};

use crate::ApiError;
use crate::http::{JSON, Negotiation, PROBLEM};
use crate::row::Row;
use sample::Sample;

#[doc(hidden)]
pub use utoipa::IntoResponses;
#[doc(hidden)]
pub use utoipa::openapi as __openapi;

/// The responses by which a service answers these errors, by HTTP status: the schema of their bodies, and each error as an example.
///
/// [`into_responses!`] calls it with all that a type can be. Where an endpoint has only some of them, choose:
///
/// ```
/// # mod modelarts { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
/// use std::collections::BTreeMap;
/// use errspec::ApiError;
/// use utoipa::openapi::{RefOr, Response};
///
/// struct OfQueries;
///
/// impl utoipa::IntoResponses for OfQueries {
///     fn responses() -> BTreeMap<String, RefOr<Response>> {
///         let rows = modelarts::Error::rows();
///         errspec::utoipa::responses(rows.into_iter().filter(|row| row.id.starts_with("query_")))
///     }
/// }
/// # use utoipa::IntoResponses;
/// # assert_eq!(OfQueries::responses().into_keys().collect::<Vec<_>>(), ["400"]);
/// ```
pub fn responses(rows: impl IntoIterator<Item = &'static Row>) -> BTreeMap<String, RefOr<Response>> {
    each_status(rows, |rows| builder(rows).build())
}

/// The same for a service that [negotiates](Negotiation): each response is a problem too.
pub fn negotiated_responses(rows: impl IntoIterator<Item = &'static Row>, negotiation: &Negotiation) -> BTreeMap<String, RefOr<Response>> {
    each_status(rows, |rows| builder(rows).content(PROBLEM, problem(rows, negotiation)).build())
}

/// Lets these types stand among the `responses` of `utoipa::path`: implements `utoipa::IntoResponses` for each.
///
/// For a service that answers problems too, the [`Negotiation`] that it answers by comes after a semicolon:
/// `into_responses!(SubmitError; Negotiation::new())`.
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa_into_responses {
    ($($error:ty),+ $(,)?) => {
        $crate::utoipa::into_responses! { @ $($error),+ => |rows| $crate::utoipa::responses(rows) }
    };
    ($($error:ty),+ $(,)?; $negotiation:expr) => {
        $crate::utoipa::into_responses! { @ $($error),+ => |rows| $crate::utoipa::negotiated_responses(rows, &$negotiation) }
    };
    (@ $($error:ty),+ => |$rows:ident| $responses:expr) => { $(
        impl $crate::utoipa::IntoResponses for $error {
            fn responses() -> ::std::collections::BTreeMap<
                ::std::string::String,
                $crate::utoipa::__openapi::RefOr<$crate::utoipa::__openapi::response::Response>,
            > {
                let $rows = <$error as $crate::ApiError>::rows();
                $responses
            }
        }
    )+ };
}
#[doc(inline)]
pub use __utoipa_into_responses as into_responses;

/// Groups errors by the status that they are answered with, each group in the order of the table.
fn each_status(rows: impl IntoIterator<Item = &'static Row>, response: impl Fn(&[&'static Row]) -> Response) -> BTreeMap<String, RefOr<Response>> {
    let mut by_status = BTreeMap::<u16, Vec<_>>::new();
    for row in rows {
        by_status.entry(row.http_status).or_default().push(row);
    }
    by_status.into_iter().map(|(status, rows)| (status.to_string(), RefOr::T(response(&rows)))).collect()
}

/// A response in the service's own envelope.
fn builder(rows: &[&'static Row]) -> ResponseBuilder {
    let mut classes: Vec<_> = rows.iter().map(|row| row.category.wire.unwrap_or(row.category.id)).collect();
    classes.dedup();
    let body = |row| Sample::of(row).body();
    ResponseBuilder::new().description(classes.join(", ")).content(JSON, content(rows, schema::envelope(rows), body))
}

fn problem(rows: &[&'static Row], negotiation: &Negotiation) -> Content {
    // A problem that was just written is JSON.
    let body = |row| serde_json::from_str(&negotiation.problem(&Sample::of(row), row.catalog.locales[0]).body).unwrap_or_default();
    content(rows, schema::problem(rows), body)
}

fn content(rows: &[&'static Row], schema: Schema, body: impl Fn(&'static Row) -> serde_json::Value) -> Content {
    let has_one_catalog = rows.windows(2).all(|pair| pair[0].catalog.id == pair[1].catalog.id);
    let name = |row: &Row| if has_one_catalog { row.id.to_owned() } else { format!("{}.{}", row.catalog.id, row.id) };
    let examples = rows.iter().map(|row| (name(row), example(row, body(row))));
    ContentBuilder::new().schema(Some(schema)).examples_from_iter(examples).build()
}

fn example(row: &'static Row, body: serde_json::Value) -> Example {
    let example = ExampleBuilder::new().summary(row.wire_message()).value(Some(body));
    match row.description.get(row.catalog.wire_locale) {
        Some(description) => example.description(*description).build(),
        None => example.build(),
    }
}
