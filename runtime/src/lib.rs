//! What Rust code needs at run time to work with the errors of an errspec table.
//!
//! [`identify`](identify()) takes an HTTP status and the bytes of a body and says which error of a table that was, with its params.
//! The tables are made by `cargo xtask gen` as a part of the generated crate.

pub mod identify;
pub mod number;
pub mod tables;

pub use identify::{Identified, Match, identify};
