//! Names stay apart after each target's casing, and none becomes a name that a target needs for itself.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use super::super::lower::{CatalogOrigin, Lowered};
use super::super::place::{Part, Path};
use super::super::report::{Report, Reports};
use super::super::template::is_snake_case;
use crate::diagnostic::Rule;
use crate::model::Catalog;
use crate::side_by_side;
use crate::target::{Identifier, NameKind, Naming, namings};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    check_in(&namings().collect::<Vec<_>>(), lowered, reports);
}

/// How many errors a spec has for threads to be worth their start.
const MANY_ERRORS: usize = 1_000;

fn check_in(namings: &[(&'static str, &'static dyn Naming)], lowered: &Lowered, reports: &mut Reports) {
    let find = |(target, naming): &(&'static str, &'static dyn Naming)| conflicts(target, *naming, lowered);
    let errors: usize = lowered.spec.catalogs.iter().map(|catalog| catalog.errors.len()).sum();
    let by_target: Vec<_> = if errors < MANY_ERRORS { namings.iter().map(find).collect() } else { side_by_side::map(namings, find) };
    once_each(by_target).for_each(|report| reports.add(report));
}

/// A name is reported once, however many languages it is unfit for.
fn once_each(by_target: Vec<Vec<Conflict>>) -> impl Iterator<Item = Report> {
    let mut first: HashMap<Path, usize> = HashMap::new();
    let mut all: Vec<(Conflict, Vec<&'static str>)> = Vec::new();
    for conflict in by_target.into_iter().flatten() {
        if let Some(index) = first.get(&conflict.path) {
            all[*index].1.push(conflict.target);
        } else {
            first.insert(conflict.path.clone(), all.len());
            all.push((conflict, Vec::new()));
        }
    }
    all.into_iter().map(|(conflict, others)| conflict.report(&others))
}

fn conflicts(target: &'static str, naming: &dyn Naming, lowered: &Lowered) -> Vec<Conflict> {
    let language = Language { target, naming, own: naming.own_identifiers().iter().copied().collect() };
    let mut found = Vec::new();
    let mut in_spec = Names::new(&language);
    let mut in_catalog = Names::new(&language);
    let mut in_error = Names::new(&language);
    for (catalog, origin) in super::catalogs(lowered) {
        in_spec.declare(NameKind::Catalog, &catalog.id, || (origin.path.to("id"), Part::Value), &mut found);
        in_catalog.clear();
        find_in_catalog(catalog, origin, &mut in_catalog, &mut in_error, &mut found);
    }
    found
}

fn find_in_catalog<'a>(catalog: &'a Catalog, origin: &CatalogOrigin, names: &mut Names<'a>, in_error: &mut Names<'a>, found: &mut Vec<Conflict>) {
    // What the catalog itself becomes may stand among what its parts become.
    names.take(NameKind::Catalog, &catalog.id);
    for (index, category) in catalog.categories.iter().enumerate() {
        names.declare(NameKind::Category, &category.id, || (origin.path.to("categories").to(index).to("id"), Part::Value), found);
    }
    let mut is_declared = vec![false; catalog.codes.len()];
    for (index, error) in catalog.errors.iter().enumerate() {
        if let Some(code) = error.code
            && !std::mem::replace(&mut is_declared[code], true)
        {
            names.declare(NameKind::Code, &catalog.codes[code], || (origin.error(index).to("code"), Part::Value), found);
        }
        names.declare(NameKind::Error, &error.id, || (origin.error(index).to("id"), Part::Value), found);
        in_error.clear();
        for param in &error.params {
            in_error.declare(NameKind::Param, &param.name, || (origin.error(index).to("params").to(param.name.as_str()), Part::Key), found);
        }
    }
    for (index, operation) in catalog.operations.iter().enumerate() {
        names.declare(NameKind::Operation, &operation.id, || (origin.path.to("operations").to(index).to("id"), Part::Value), found);
    }
}

/// A name that a target can't give.
struct Conflict {
    target: &'static str,
    path: Path,
    part: Part,
    message: String,
    /// What the name becomes.
    text: String,
}

impl Conflict {
    /// `others` are the targets that can't give the name either.
    fn report(self, others: &[&str]) -> Report {
        let also = if others.is_empty() { String::new() } else { format!("; this one doesn't fit {} either", others.join(", ")) };
        let report = Report::new(Rule::NameCollision, self.path, self.message).part(self.part);
        report.label(format!("`{}` is taken", self.text)).help(format!("choose another name{also}"))
    }
}

/// A target, with what its own code defines by scope and name.
struct Language<'a> {
    target: &'static str,
    naming: &'a dyn Naming,
    own: HashSet<(&'static str, &'static str), RandomState>,
}

/// The identifiers of one owner in one target's code, each with the name that took it first.
struct Names<'a> {
    language: &'a Language<'a>,
    taken: HashMap<Identifier, (NameKind, &'a str), RandomState>,
}

impl<'a> Names<'a> {
    fn new(language: &'a Language<'a>) -> Self {
        Self { language, taken: HashMap::default() }
    }

    fn clear(&mut self) {
        self.taken.clear();
    }

    fn declare(&mut self, kind: NameKind, name: &'a str, place: impl Fn() -> (Path, Part), found: &mut Vec<Conflict>) {
        for identifier in self.identifiers(kind, name) {
            if let Some(conflict) = self.conflict(kind, name, &identifier, &place) {
                found.push(conflict);
                // One conflict is enough to see that the name must change.
                return;
            }
            self.taken.entry(identifier).or_insert((kind, name));
        }
    }

    /// Takes the identifiers of a name that was checked elsewhere.
    fn take(&mut self, kind: NameKind, name: &'a str) {
        let identifiers = self.identifiers(kind, name);
        self.taken.extend(identifiers.into_iter().map(|identifier| (identifier, (kind, name))));
    }

    /// A code is any text. No target knows what to make of another name that isn't written as names are, which is a fault of its own.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        if kind == NameKind::Code || is_snake_case(name) { self.language.naming.identifiers(kind, name) } else { Vec::new() }
    }

    fn conflict(&self, kind: NameKind, name: &str, identifier: &Identifier, place: impl Fn() -> (Path, Part)) -> Option<Conflict> {
        let target = self.language.target;
        let Identifier { scope, text } = identifier;
        let message = if self.language.own.contains(&(scope, text.as_str())) {
            format!("the {} `{name}` becomes `{text}` in the {target} target, which is reserved there", kind.name())
        } else {
            let (other_kind, other) = self.taken.get(identifier)?;
            if *other_kind == kind && *other == name {
                // The same name twice is a duplicate, which has a rule of its own.
                return None;
            }
            format!("the {} `{name}` and the {} `{other}` both become `{text}` in the {target} target", kind.name(), other_kind.name())
        };
        let (path, part) = place();
        Some(Conflict { target, path, part, message, text: text.clone() })
    }
}

impl NameKind {
    fn name(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Category => "category",
            Self::Code => "code",
            Self::Error => "error",
            Self::Param => "param",
            Self::Operation => "operation",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::lower::lower;
    use super::super::super::report::Reports;
    use super::check_in;
    use crate::target::{Identifier, NameKind, Naming};

    /// A target that writes names without underscores, params apart from the rest, and keeps `unknown` for itself.
    struct Joined;

    impl Naming for Joined {
        fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
            let scope = if kind == NameKind::Param { "field" } else { "type" };
            vec![Identifier::new(scope, name.replace(['_', '.'], "").to_lowercase())]
        }

        fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
            &[("type", "unknown")]
        }

        fn package_fault(&self, _: &str) -> Option<String> {
            None
        }
    }

    fn messages(rows: &str) -> Vec<String> {
        messages_of(rows, "")
    }

    fn messages_of(rows: &str, operations: &str) -> Vec<String> {
        let spec = format!(
            "{{ errspec: 1, locales: [en], catalogs: [{{ id: shop, title: {{ en: Shop }}, wire_locale: en,
                envelopes: [{{ id: plain, body: {{ error: $message }} }}], categories: [{{ id: not_found }}], errors: [{rows}], operations: [{operations}] }}] }}"
        );
        let mut reports = Reports::default();
        let lowered = lower(serde_yaml::from_str(&spec).unwrap(), &mut reports).unwrap();
        assert!(reports.is_empty(), "{reports:?}");
        check_in(&[("joined", &Joined as &'static dyn Naming)], &lowered, &mut reports);
        reports.without_places().into_iter().map(|fault| fault.message).collect()
    }

    #[test]
    fn two_names_may_not_become_one() {
        let found = messages("{ id: time_out, category: not_found, message: a }, { id: timeout, category: not_found, message: b }");
        assert_eq!(found, ["the error `timeout` and the error `time_out` both become `timeout` in the joined target"]);
    }

    #[test]
    fn names_of_different_kinds_may_collide_too() {
        let found = messages("{ id: notfound, code: Not.Found, category: not_found, message: a }");
        assert_eq!(
            found,
            [
                "the code `Not.Found` and the category `not_found` both become `notfound` in the joined target",
                "the error `notfound` and the category `not_found` both become `notfound` in the joined target"
            ]
        );
    }

    #[test]
    fn an_operation_may_not_become_what_an_error_is() {
        let found = messages_of("{ id: time_out, category: not_found, message: a }", "{ id: timeout, method: GET, path: /, errors: [time_out] }");
        assert_eq!(found, ["the operation `timeout` and the error `time_out` both become `timeout` in the joined target"]);
    }

    #[test]
    fn what_a_target_needs_for_itself_is_reserved() {
        let found = messages("{ id: unknown, category: not_found, message: a }");
        assert_eq!(found, ["the error `unknown` becomes `unknown` in the joined target, which is reserved there"]);
    }

    #[test]
    fn a_name_that_several_targets_can_not_give_is_one_fault() {
        let spec = "{ errspec: 1, locales: [en], catalogs: [{ id: shop, title: { en: Shop }, wire_locale: en,
            envelopes: [{ id: plain, body: { error: $message } }], categories: [{ id: not_found }], errors: [{ id: unknown, category: not_found, message: a }] }] }";
        let mut reports = Reports::default();
        let lowered = lower(serde_yaml::from_str(spec).unwrap(), &mut reports).unwrap();
        check_in(&[("joined", &Joined), ("other", &Joined)], &lowered, &mut reports);
        let faults = reports.without_places();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].help.as_deref(), Some("choose another name; this one doesn't fit other either"));
    }

    #[test]
    fn params_collide_in_their_own_error_only() {
        let message = "message: '{a_b} {ab}', params: { a_b: string, ab: string }";
        let found = messages(&format!(
            "{{ id: one, category: not_found, {message} }}, {{ id: two, category: not_found, message: '{{ab}}', params: {{ ab: string }} }}"
        ));
        assert_eq!(found, ["the param `ab` and the param `a_b` both become `ab` in the joined target"]);
    }

    #[test]
    fn a_name_twice_is_a_duplicate_and_no_collision() {
        assert!(messages("{ id: one, code: A, category: not_found, message: a }, { id: one, code: A, category: not_found, message: b }").is_empty());
    }
}
