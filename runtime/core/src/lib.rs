//! What a generated crate carries, and what the macros of `errspec` expand to stands on: the [`engine`] of `identify`, and the support
//! that a catalog's items are made with.
//!
//! It is a crate of its own because the generator embeds its text ([`sources`]) and works with its tables, and `errspec` re-exports
//! macros that are made by the generator. Use it through `errspec`.

pub mod engine;
mod grpc;
pub mod sources;
#[doc(hidden)]
// It is laid out as the crates that carry it have it, where it is private and checked again.
#[rustfmt::skip]
#[allow(clippy::should_implement_trait, clippy::must_use_candidate, clippy::missing_panics_doc, reason = "nobody calls it by hand")]
pub mod support;

pub use grpc::GrpcCode;
