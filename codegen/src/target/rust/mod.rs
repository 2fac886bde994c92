//! Rust: a crate, and the items that a macro expands to.

pub mod items;
mod lang;
#[cfg(feature = "targets")]
mod package;
#[cfg(feature = "targets")]
mod pretty;
mod tables;
mod view;

#[cfg(feature = "targets")]
pub(super) use package::Rust;
