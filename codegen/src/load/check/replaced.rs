//! What replaces a deprecated error is an error of the same catalog, and another one.

use std::collections::HashSet;

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use super::super::suggest::did_you_mean;
use crate::diagnostic::Rule;

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        let mut replacements =
            catalog.errors.iter().enumerate().filter_map(|(index, error)| Some((index, error, error.deprecated.as_ref()?.replaced_by.as_ref()?))).peekable();
        if replacements.peek().is_none() {
            continue;
        }
        let ids: HashSet<_> = catalog.errors.iter().map(|error| error.id.as_str()).collect();
        for (index, error, replacement) in replacements {
            let place = origin.error(index).to("deprecated").to("replaced_by");
            if *replacement == error.id {
                let report = Report::new(Rule::UnknownError, place, format!("`{replacement}` is replaced by itself")).label("is this error");
                reports.add(report.help("name another error of this catalog, or remove `replaced_by`"));
            } else if !ids.contains(replacement.as_str()) {
                let candidates = catalog.errors.iter().map(|it| it.id.as_str()).filter(|id| *id != error.id);
                let help = did_you_mean(replacement, candidates).unwrap_or_else(|| "name another error of this catalog, or remove `replaced_by`".into());
                let report = Report::new(Rule::UnknownError, place, format!("the catalog has no error `{replacement}`"));
                reports.add(report.label("not in `errors`").help(help));
            }
        }
    }
}
