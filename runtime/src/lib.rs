//! What Rust code needs at run time to work with the errors of an errspec table.
//!
//! [`identify`](identify()) takes an HTTP status and the bytes of a body and says which error of a table that was, with its params.
//! `cargo xtask gen` works out the tables; a generated crate carries them, and this engine, under its feature `identify`.
//!
//! A service answers with errors that implement [`ApiError`]. With the feature `macros`, `catalog!` makes the types of a whole catalog, and
//! `derive(ApiError)` puts a service's own type on its table; `docs/existing-enum.md` shows how.
//!
//! [`http`] makes answers of errors, as the client asks for them. Features bring that, and documents, logs and statuses of gRPC, into
//! frameworks: `axum`, `actix`, `utoipa`, `tracing`, `tonic`; `docs/frameworks.md` is about them.
//!
//! ```
//! use errspec::tables::HoleType;
//! use errspec::tables::Piece::{Hole, Literal};
//!
//! // One template against one message: each hole takes the fewest characters that let the rest match.
//! let template = [Literal("got ".into()), Hole(Some("value".into()), HoleType::Integer), Literal(".".into())];
//! assert_eq!(errspec::identify::match_template(&template, "got 42."), Some(vec![4..6]));
//! assert_eq!(errspec::identify::match_template(&template, "got it."), None);
//!
//! // What a hole takes, and how numbers are written into one.
//! assert!(HoleType::Integer.accepts("-12") && !HoleType::Token.accepts("two words"));
//! assert_eq!(errspec::number::write_number(1e300), "1e+300");
//! ```

#[cfg(feature = "actix")]
pub mod actix;
mod api_error;
#[cfg(feature = "axum")]
pub mod axum;
mod body;
#[doc(hidden)]
pub mod derive;
mod fills;
pub mod http;
pub mod metrics;
pub mod row;
mod shown;
#[cfg(feature = "tonic")]
pub mod tonic;
#[cfg(feature = "tracing")]
pub mod tracing;
#[cfg(feature = "utoipa")]
pub mod utoipa;
mod value;

pub use api_error::{ApiError, Traced};
pub use errspec_core::GrpcCode;
pub use errspec_core::engine::identify::{Identified, Match, identify};
pub use errspec_core::engine::{identify, number, tables};
#[doc(hidden)]
pub use errspec_core::support;
pub use errspec_core::support::{Deprecation, Operation, Param, ParamType, Retry};
#[cfg(feature = "macros")]
pub use errspec_macros::{ApiError, catalog};
pub use fills::{Fills, holes};
pub use value::Value;

/// The examples of the page are tests.
#[cfg(all(doctest, feature = "macros"))]
#[doc = include_str!("../docs/existing-enum.md")]
struct ExistingEnum;

/// The same of the page on frameworks.
#[cfg(all(doctest, feature = "actix", feature = "axum", feature = "tonic", feature = "tracing", feature = "utoipa"))]
#[doc = include_str!("../docs/frameworks.md")]
struct Frameworks;
