//! Text that exists in every locale of the spec.

/// One text in each locale, in the order of [`Spec::locales`](super::Spec::locales).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(Vec<String>);

impl Text {
    /// The caller gives one string for each locale of the spec.
    pub(crate) fn new(in_each_locale: Vec<String>) -> Self {
        Self(in_each_locale)
    }

    /// The text in the locale with that index in [`Spec::locales`](super::Spec::locales).
    ///
    /// # Panics
    /// If the spec has no such locale.
    pub fn in_locale(&self, locale: usize) -> &str {
        &self.0[locale]
    }

    /// All texts, in the order of the spec's locales.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
