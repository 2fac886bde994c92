//! The texts that a package keeps apart from its table, in which the messages in the service's own language stand.

use crate::model::{Catalog, ErrorDef};

/// The errors whose messages stand among the texts of a language.
pub(in crate::target) fn translated(catalog: &Catalog, locale: usize) -> &[ErrorDef] {
    if locale == catalog.wire_locale { &[] } else { &catalog.errors }
}

/// Whether there are any texts in a language.
pub(in crate::target) fn has_texts(catalog: &Catalog, locale: usize) -> bool {
    let has_more = |error: &ErrorDef| error.description.is_some() || error.remedy.is_some();
    locale != catalog.wire_locale || catalog.errors.iter().any(has_more)
}
