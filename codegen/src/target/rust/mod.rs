//! Rust: a crate, and the items that a macro expands to.

pub mod answers;
#[cfg(feature = "targets")]
mod example;
pub mod items;
mod lang;
mod naming;
mod operations;
#[cfg(feature = "targets")]
mod package;
#[cfg(feature = "targets")]
mod pretty;
mod tables;
mod text;
mod view;

pub(super) use naming::Naming;
#[cfg(feature = "targets")]
pub(super) use package::Rust;
