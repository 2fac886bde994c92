//! No message can be that of two errors, unless one of them matches all that the other does, and more.

use super::super::lower::{CatalogOrigin, Lowered};
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::identify::{Relation, narrower_first, overlaps, templates};
use crate::model::Catalog;

/// Gives, by catalog, the order in which messages with holes are tried, which follows from the same comparison.
pub(super) fn check(lowered: &Lowered, reports: &mut Reports) -> Vec<Vec<usize>> {
    super::catalogs(lowered).map(|(catalog, origin)| check_catalog(catalog, origin, reports)).collect()
}

fn check_catalog(catalog: &Catalog, origin: &CatalogOrigin, reports: &mut Reports) -> Vec<usize> {
    let templates = templates(catalog, super::sound_errors(catalog, origin));
    let overlaps = overlaps(catalog, &templates);
    for overlap in &overlaps {
        let (first, second) = (templates[overlap.first].error, templates[overlap.second].error);
        let (one, other) = (&catalog.errors[first], &catalog.errors[second]);
        let differ_elsewhere = one.code != other.code || one.category != other.category;
        let what = match &overlap.relation {
            Relation::Confused(message) => format!("fits both: {message}"),
            // Without a code or category such a message is of no one error; that is said then, and no fault of the table.
            Relation::Equal if !differ_elsewhere => "both match the same messages".to_owned(),
            Relation::Equal | Relation::FirstIsNarrower | Relation::SecondIsNarrower => continue,
        };
        let message = format!("a message can be that of `{}` and of `{}`", other.id, one.id);
        let report = Report::new(Rule::ConfusedErrors, origin.error(second).to("message"), message).label(what);
        reports.add(report.help("narrow the types of the holes, such as `token` for `string`, until each message fits one of them"));
    }
    narrower_first(templates.len(), &overlaps)
}
