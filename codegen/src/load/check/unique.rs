//! Ids are given out once, and never again after they have been retired.

use std::collections::{HashMap, HashSet};

use super::super::lower::Lowered;
use super::super::place::Path;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    let ids = lowered.spec.catalogs.iter().map(|it| it.id.as_str());
    find_duplicates(Rule::DuplicateCatalog, "catalog", ids, |index| lowered.origins[index].path.clone(), reports);
    for (catalog, origin) in super::catalogs(lowered) {
        let in_list = |list: &'static str| move |index: usize| origin.path.to(list).to(index);
        find_duplicates(Rule::DuplicateEnvelope, "envelope", catalog.envelopes.iter().map(|it| it.id.as_str()), in_list("envelopes"), reports);
        find_duplicates(Rule::DuplicateCategory, "category", catalog.categories.iter().map(|it| it.id.as_str()), in_list("categories"), reports);
        find_duplicates(Rule::DuplicateError, "error", catalog.errors.iter().map(|it| it.id.as_str()), |index| origin.error(index), reports);
        find_duplicates(Rule::DuplicateOperation, "operation", catalog.operations.iter().map(|it| it.id.as_str()), in_list("operations"), reports);
        let retired: HashSet<_> = catalog.retired.iter().collect();
        for (index, error) in catalog.errors.iter().enumerate().filter(|_| !retired.is_empty()) {
            if retired.contains(&error.id) {
                let report = Report::new(Rule::RetiredError, origin.error(index).to("id"), format!("the id `{}` was retired and can't come back", error.id));
                reports.add(report.label("in `retired`").help("clients still know it as what it was: choose a new id"));
            }
        }
    }
}

fn find_duplicates<'a>(rule: Rule, what: &str, ids: impl Iterator<Item = &'a str>, path: impl Fn(usize) -> Path, reports: &mut Reports) {
    let mut seen = HashMap::new();
    for (index, id) in ids.enumerate() {
        if let Some(first) = seen.insert(id, index) {
            seen.insert(id, first);
            let report = Report::new(rule, path(index).to("id"), format!("the {what} `{id}` stands twice")).label("again").earlier(path(first).to("id"));
            reports.add(report.help("give one of them another id, or remove it"));
        }
    }
}
