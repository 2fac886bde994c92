//! The rows of a catalog's tables. A text is in each locale, or there is none.

use super::Param;

/// Whether the same request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Retry {
    /// It will fail in the same way.
    Never,
    /// It may succeed after a wait that grows with each try.
    Backoff,
}

impl Retry {
    /// `never` or `backoff`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Backoff => "backoff",
        }
    }
}

/// Why an error should no longer be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deprecation<Id> {
    /// The version or date from which on it is out of use.
    pub since: &'static str,
    /// The error to use in its place.
    pub replaced_by: Option<Id>,
    /// What else to know.
    pub note: Option<&'static str>,
}

/// What is said of a catalog as a whole.
pub struct About<Locale: 'static> {
    pub id: &'static str,
    pub title: &'static [&'static str],
    pub wire_locale: Locale,
    /// Names, and the defaults as they are written into messages.
    pub constants: &'static [(&'static str, &'static str)],
}

/// A category.
#[derive(Debug, Clone, Copy)]
pub struct CategoryRow {
    /// The category's id.
    pub id: &'static str,
    /// The HTTP status, if the service has one for it.
    pub status: Option<u16>,
    /// What the service calls it in a body.
    pub wire: Option<&'static str>,
}

/// An error.
pub struct Row<Id: 'static, Code: 'static, Category: 'static> {
    pub id: &'static str,
    pub code: Option<Code>,
    pub category: Category,
    pub messages: &'static [&'static str],
    pub params: &'static [Param],
    pub description: &'static [&'static str],
    pub remedy: &'static [&'static str],
    pub retry: Option<Retry>,
    pub deprecation: Option<Deprecation<Id>>,
}

/// A text in a locale, by the locale's position.
pub const fn text(in_each_locale: &[&'static str], locale: usize) -> Option<&'static str> {
    if in_each_locale.is_empty() { None } else { Some(in_each_locale[locale]) }
}

/// What may be there, as an [`Option`].
#[doc(hidden)]
#[macro_export]
macro_rules! __option {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub use __option as option;
