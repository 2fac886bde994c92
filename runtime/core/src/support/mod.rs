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
mod operation;
mod param;
mod row;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "identify")]
mod tables;

pub use alloc::borrow::Cow;
pub use alloc::string::String;

pub use catalog::*;
pub use groups::*;
#[cfg(feature = "identify")]
pub use identified::*;
pub use index::*;
pub use locales::*;
pub use message::*;
pub use operation::*;
pub use param::*;
pub use row::*;
#[cfg(feature = "serde")]
pub use serialize::*;
#[cfg(feature = "identify")]
pub use tables::*;

/// Without its feature there is nothing to implement.
#[cfg(not(all(feature = "identify", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($($anything:tt)*) => {};
}
#[cfg(not(feature = "identify"))]
pub use __nothing as identifiable;
#[cfg(not(feature = "serde"))]
pub use __nothing as serde_error;
#[cfg(not(feature = "serde"))]
pub use __nothing as serde_name;
#[cfg(not(feature = "identify"))]
pub use __nothing as tables;
