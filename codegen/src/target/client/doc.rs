//! What is written beside an error for whoever reads the code.

use crate::model::ErrorDef;

/// What an error means and what to do about it, in the first language; where the table doesn't say, its message. First of all, that it
/// should no longer be used.
pub(in crate::target) fn meaning(error: &ErrorDef) -> String {
    let texts = [&error.description, &error.remedy].into_iter().flatten().map(|text| text.in_locale(0)).filter(|text| !text.trim().is_empty());
    let mut meaning = texts.collect::<Vec<_>>().join(" ");
    if meaning.is_empty() {
        meaning.clone_from(&error.messages[0].template);
    }
    match &error.deprecated {
        Some(deprecated) => format!("Deprecated since {}. {meaning}", deprecated.since),
        None => meaning,
    }
}
