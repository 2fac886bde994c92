//! What a catalog's table is made into: types, and everything that they tell.

// No table needs everything that is here.
#![allow(dead_code, unused_imports)]

extern crate alloc;

mod catalog;
mod groups;
#[cfg(feature = "identify")]
mod identified;
mod index;
mod locales;
mod message;
mod param;
mod row;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "identify")]
mod tables;

pub use alloc::borrow::Cow;
pub use alloc::string::String;

pub(crate) use catalog::{catalog, each_row, only_one};
pub use groups::{Groups, NO_GROUP};
#[cfg(feature = "identify")]
pub(crate) use identified::identifiable;
#[cfg(feature = "identify")]
pub use identified::{Identified, ResponseError, Table, identify, read};
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
#[cfg(feature = "identify")]
pub use tables::{NO_CATEGORY, NO_ROW, category, code, literal, positions, row, shapes};
#[cfg(feature = "identify")]
pub(crate) use tables::{first, list, piece, tables};

/// Without its feature there is nothing to implement.
#[cfg(not(all(feature = "identify", feature = "serde")))]
macro_rules! nothing {
    ($($anything:tt)*) => {};
}
#[cfg(not(feature = "identify"))]
pub(crate) use {nothing as identifiable, nothing as tables};
#[cfg(not(feature = "serde"))]
pub(crate) use {nothing as serde_error, nothing as serde_name};
