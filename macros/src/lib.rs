//! The macros of errspec, thin over its generator. Use them through the crate `errspec`, which has what they expand to calls of.

mod catalog;
mod derive;
mod spec;

use proc_macro::TokenStream;
use syn::parse_macro_input;

/// Makes the types of a catalog where it stands: the items that `cargo xtask gen` writes for Rust, whose `Error` implements `ApiError`.
///
/// ```
/// mod modelarts {
///     errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
/// }
///
/// use errspec::ApiError;
/// use modelarts::{Error, ErrorId, Locale};
///
/// let error = Error::RateLimitPerSecond { limit: 5 };
/// assert_eq!(error.to_string(), "Too many requests, the rate limit is 5 times per second.");
/// assert_eq!((error.id(), error.http_status()), (ErrorId::RateLimitPerSecond, 429));
/// assert_eq!(error.body()["error_code"], "ModelArts.81101");
/// println!("{}", error.message_in(Locale::Zh));
/// ```
///
/// - `path` starts at the folder of the crate's `Cargo.toml`. When the file changes, the crate is built again. What is wrong with it
///   is told as errors of the compiler, with file, line and column.
/// - `catalog` is the id of one of the file's catalogs.
/// - `locale`, if it is there, is the path of the `Locale` that another expansion made of the same file: catalogs that share it can be
///   asked for the same language. Without it the items bring a `Locale` of their own.
/// - `crate`, if it is there, is what `errspec` is called here: `crate = faults` where `Cargo.toml` renames it.
///
/// ```
/// mod mindie {
///     errspec::catalog! { path = "../spec/errors.yaml", catalog = "mindie" }
/// }
/// mod aliyun {
///     errspec::catalog! { path = "../spec/errors.yaml", catalog = "aliyun", locale = super::mindie::Locale }
/// }
/// # fn main() {
/// let locale = mindie::Locale::Zh;
/// assert_eq!(mindie::Catalog::title(locale), "MindIE 服务");
/// println!("{}", aliyun::Catalog::title(locale));
/// # }
/// ```
///
/// With the feature `identify` of `errspec` there is `identify` too, with the feature `serde` the types can be serialized.
#[proc_macro]
pub fn catalog(input: TokenStream) -> TokenStream {
    catalog::expand(parse_macro_input!(input)).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Puts an error type of your own on a catalog's table: it implements `ApiError`, `Display`, `Error`, and `From` where asked for.
///
/// ```
/// mod modelarts {
///     errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
/// }
///
/// #[derive(Debug, errspec::ApiError)]
/// #[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
/// enum SubmitError {
///     #[api_error(id = "rate_limit_per_second")]
///     TooFast { limit: u32 },
///     #[api_error(id = "backend_error")]
///     Backend(#[from] std::io::Error),
///     #[api_error(transparent)]
///     Other(#[from] modelarts::Error),
/// }
///
/// use errspec::ApiError;
/// use std::error::Error;
///
/// let error = SubmitError::TooFast { limit: 5 };
/// assert_eq!(error.to_string(), "Too many requests, the rate limit is 5 times per second.");
/// assert_eq!((error.id(), error.code(), error.http_status()), ("rate_limit_per_second", Some("ModelArts.81101"), 429));
///
/// let error = SubmitError::from(std::io::Error::other("no route to host"));
/// assert_eq!(error.id(), "backend_error");
/// assert_eq!(error.source().unwrap().to_string(), "no route to host");
///
/// let error = SubmitError::from(modelarts::Error::ModelNotFound);
/// assert_eq!(error.id(), "model_not_found");
/// ```
///
/// # On the type
/// - `path` and `catalog`, as [`catalog!`] takes them; `crate = "…"`, where `errspec` is called otherwise.
/// - On a struct also what a variant says: `id` or `transparent`.
///
/// # On a variant
/// - `id = "…"`: the error of the catalog that it is. Each hole of its messages has a field; constants fill themselves.
/// - `transparent`: its only field is an error of a catalog, and this is that error.
///
/// # On a field
/// - Nothing: its name is that of the param that it fills. Its type must be able to hold the param, see `errspec::Fills`.
/// - `#[api_error(param = "…")]`: the param that it fills, for a field of another name or none.
/// - `#[source]`: what caused the error, as [`Error::source`](std::error::Error::source) gives it. It need not fill a hole.
/// - `#[from]`: the same, and the error is made from it by `?`.
/// - `#[api_error(trace_id)]`: the id by which the service's logs are searched, as `String`, `&str` or an `Option` of one.
/// - `#[api_error(skip)]`: none of these.
///
/// What is wrong is told while compiling, where it stands: an id that the catalog hasn't, a hole without a field, a field without a
/// hole. An error that the table deprecates is a warning. `Debug` is yours to derive, and shows a param that the table calls
/// sensitive.
#[proc_macro_derive(ApiError, attributes(api_error, source, from))]
pub fn derive_api_error(input: TokenStream) -> TokenStream {
    derive::expand(&parse_macro_input!(input)).into()
}
