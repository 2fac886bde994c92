//! What a catalog's table is made into: types, and everything that they tell.

// No table needs everything that is here.
#![allow(dead_code, unused_imports)]

extern crate alloc;

mod catalog;
mod groups;
mod index;
mod locales;
mod message;
mod param;
mod row;
#[cfg(feature = "serde")]
mod serialize;

pub use alloc::string::String;

pub(crate) use catalog::{catalog, each_row, only_one, row};
pub use groups::{Groups, NO_GROUP};
pub use index::{Index, is_same, slots};
pub(crate) use locales::locales;
pub use message::{Displayed, Holes, write_debug, write_message};
pub use param::{Param, ParamType, Value, spec_name};
pub(crate) use param::{param, param_doc, param_type};
pub(crate) use row::option;
pub use row::{About, CategoryRow, Deprecation, Retry, Row, text};
#[cfg(feature = "serde")]
pub use serialize::{NameVisitor, Values, deserialize_error, serde, serialize_error};
#[cfg(feature = "serde")]
pub(crate) use serialize::{serde_error, serde_name};

/// Without the feature there is nothing to implement.
#[cfg(not(feature = "serde"))]
macro_rules! nothing {
    ($($anything:tt)*) => {};
}
#[cfg(not(feature = "serde"))]
pub(crate) use {nothing as serde_error, nothing as serde_name};
