//! Reads an error table, checks it, and renders it for each target.
//!
//! [`load`] turns the text of a spec into a [`Spec`](model::Spec) or into all of its [`Faults`]; a [`Target`](target::Target)
//! turns a `Spec` into files; [`output`] writes or checks them.
//!
//! ```
//! let text = "
//! errspec: 1
//! locales: [en]
//! catalogs:
//!   - id: shop
//!     title: { en: Shop }
//!     wire_locale: en
//!     envelopes: [{ id: plain, body: { error: $message } }]
//!     categories: [{ id: not_found, status: 404 }]
//!     errors:
//!       - { id: no_such_article, category: not_found, message: 'No article {number}.', params: { number: integer } }
//! ";
//! let spec = errspec_codegen::load("shop.yaml", text.as_bytes())?;
//! assert_eq!(spec.catalogs[0].errors[0].params[0].name, "number");
//! # Ok::<(), errspec_codegen::Faults>(())
//! ```

pub mod diagnostic;
pub mod identify;
pub mod load;
pub mod model;
#[doc(hidden)]
pub mod side_by_side;
pub mod target;
pub mod visible;

#[cfg(feature = "targets")]
pub mod openapi_document;
#[cfg(feature = "targets")]
pub mod output;

/// The Rust engine, which tools that read a spec identify with.
pub mod engine {
    pub use errspec_core::engine::identify::{Identified, Match, identify};
    pub use errspec_core::engine::tables::Tables;
}

pub use diagnostic::Faults;
pub use load::{load, load_file};
