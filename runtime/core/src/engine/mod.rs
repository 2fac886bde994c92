//! The engine: tables, and what looks a response up in them. It stands alone, so that a generated crate can carry it.

pub mod identify;
pub mod number;
pub mod tables;
