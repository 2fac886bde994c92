//! No message can be that of two errors, unless one of them matches all that the other does, and more.

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::identify::{Relation, overlaps, templates};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        let templates = templates(catalog, super::sound_errors(catalog, origin));
        for overlap in overlaps(catalog, &templates) {
            let (first, second) = (templates[overlap.first].error, templates[overlap.second].error);
            let (one, other) = (&catalog.errors[first], &catalog.errors[second]);
            let differ_elsewhere = one.code != other.code || one.category != other.category;
            let what = match overlap.relation {
                Relation::Confused(message) => format!("fits both: {message}"),
                // Without a code or category such a message is of no one error; that is said then, and no fault of the table.
                Relation::Equal if !differ_elsewhere => "both match the same messages".to_owned(),
                Relation::Equal | Relation::FirstIsNarrower | Relation::SecondIsNarrower => continue,
            };
            let message = format!("a message can be that of `{}` and of `{}`", other.id, one.id);
            let report = Report::new(Rule::ConfusedErrors, origin.error(second).to("message"), message).label(what);
            reports.add(report.help("narrow the types of the holes, such as `token` for `string`, until each message fits one of them"));
        }
    }
}
