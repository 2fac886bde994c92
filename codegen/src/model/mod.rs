//! The spec as the rest of the library sees it: resolved, checked, and without YAML.
//!
//! Only [`load`](crate::load()) makes these values, so whoever gets one may rely on what the field's documentation says.

mod catalog;
mod envelope;
mod message;
mod operation;
mod param;
mod text;

pub use catalog::{Catalog, Category, Constant, Deprecation, ErrorDef, Retry};
pub use envelope::{Carried, Envelope, Filled, Shape, Variable};
pub use errspec_core::engine::number;
pub use message::{Message, Part, Segment};
pub use operation::{Method, Operation, address};
pub use param::{Param, ParamType};
pub use text::Text;

/// A whole spec file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Spec {
    /// The languages of all texts, in fallback order; never empty, without duplicates.
    pub locales: Vec<String>,
    /// What the packages of all targets say of themselves.
    pub package: Package,
    /// The name of each target's package, by target.
    pub packages: Vec<(String, String)>,
    /// The catalogs in the order of the file; never empty, ids are unique.
    pub catalogs: Vec<Catalog>,
}

impl Spec {
    /// The name of a target's package, if the spec gives one.
    pub fn package_name(&self, target: &str) -> Option<&str> {
        self.packages.iter().find(|(name, _)| name == target).map(|(_, package)| package.as_str())
    }
}

/// The metadata that every generated package shares.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Package {
    /// A semantic version.
    pub version: String,
    /// One line that says what the package holds.
    pub description: String,
    /// An SPDX licence expression.
    pub license: Option<String>,
    /// The address of the source repository.
    pub repository: Option<String>,
}
