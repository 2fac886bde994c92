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
#[must_use]
#[derive(Clone, Copy)]
pub struct Row<Id, Code, Category, const LOCALES: usize> {
    pub id: &'static str,
    pub code: Option<Code>,
    pub category: Category,
    pub messages: [&'static str; LOCALES],
    pub params: &'static [Param],
    pub description: Option<[&'static str; LOCALES]>,
    pub remedy: Option<[&'static str; LOCALES]>,
    pub retry: Option<Retry>,
    pub deprecation: Option<Deprecation<Id>>,
}

/// It is made of what every error has, and then of what it may have.
impl<Id: Copy, Code: Copy, Category: Copy, const LOCALES: usize> Row<Id, Code, Category, LOCALES> {
    pub const fn new(id: &'static str, category: Category, messages: [&'static str; LOCALES]) -> Self {
        Self {
            id,
            code: None,
            category,
            messages,
            params: &[],
            description: None,
            remedy: None,
            retry: None,
            deprecation: None,
        }
    }

    pub const fn code(self, code: Code) -> Self {
        Self { code: Some(code), ..self }
    }

    pub const fn params(self, params: &'static [Param]) -> Self {
        Self { params, ..self }
    }

    pub const fn description(self, description: [&'static str; LOCALES]) -> Self {
        Self { description: Some(description), ..self }
    }

    pub const fn remedy(self, remedy: [&'static str; LOCALES]) -> Self {
        Self { remedy: Some(remedy), ..self }
    }

    pub const fn retry(self, retry: Retry) -> Self {
        Self { retry: Some(retry), ..self }
    }

    pub const fn deprecated_since(self, since: &'static str) -> Self {
        Self { deprecation: Some(Deprecation { since, replaced_by: None, note: None }), ..self }
    }

    pub const fn replaced_by(mut self, id: Id) -> Self {
        if let Some(deprecation) = &mut self.deprecation {
            deprecation.replaced_by = Some(id);
        }
        self
    }

    pub const fn note(mut self, note: &'static str) -> Self {
        if let Some(deprecation) = &mut self.deprecation {
            deprecation.note = Some(note);
        }
        self
    }
}

/// A text in each locale, or nothing.
pub const fn texts<const LOCALES: usize>(
    in_each_locale: Option<&'static [&'static str; LOCALES]>,
) -> &'static [&'static str] {
    match in_each_locale {
        Some(texts) => texts,
        None => &[],
    }
}

/// A text in a locale, by the locale's position.
pub const fn text<const LOCALES: usize>(
    in_each_locale: Option<&[&'static str; LOCALES]>,
    locale: usize,
) -> Option<&'static str> {
    match in_each_locale {
        Some(texts) => Some(texts[locale]),
        None => None,
    }
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
