//! Names stay apart after each target's casing, and none becomes a name that a target needs for itself.

use std::collections::HashMap;

use super::super::lower::{CatalogOrigin, Lowered};
use super::super::place::{Part, Path};
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::model::{Catalog, ErrorDef};
use crate::target::{Identifier, NameKind, Naming, namings};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    check_in(namings(), lowered, reports);
}

fn check_in(namings: impl Iterator<Item = (&'static str, &'static dyn Naming)>, lowered: &Lowered, reports: &mut Reports) {
    for (target, naming) in namings {
        let mut in_spec = Names::new(target, naming);
        for (catalog, origin) in super::catalogs(lowered) {
            in_spec.declare(NameKind::Catalog, &catalog.id, || (origin.path.to("id"), Part::Value), reports);
            check_catalog(catalog, origin, Names::new(target, naming), reports);
        }
    }
}

fn check_catalog<'a>(catalog: &'a Catalog, origin: &CatalogOrigin, mut names: Names<'a>, reports: &mut Reports) {
    // What the catalog itself becomes may stand among what its parts become.
    names.take(NameKind::Catalog, &catalog.id);
    for (index, category) in catalog.categories.iter().enumerate() {
        names.declare(NameKind::Category, &category.id, || (origin.path.to("categories").to(index).to("id"), Part::Value), reports);
    }
    let mut first_of_code = vec![None; catalog.codes.len()];
    for (index, error) in catalog.errors.iter().enumerate() {
        if let Some(code) = error.code
            && first_of_code[code].is_none()
        {
            first_of_code[code] = Some(index);
            names.declare(NameKind::Code, &catalog.codes[code], || (origin.error(index).to("code"), Part::Value), reports);
        }
        names.declare(NameKind::Error, &error.id, || (origin.error(index).to("id"), Part::Value), reports);
        check_params(error, &origin.error(index), &names, reports);
    }
}

fn check_params(error: &ErrorDef, path: &Path, names: &Names<'_>, reports: &mut Reports) {
    let mut names = Names::new(names.target, names.naming);
    for param in &error.params {
        names.declare(NameKind::Param, &param.name, || (path.to("params").to(param.name.as_str()), Part::Key), reports);
    }
}

/// The identifiers of one owner in one target's code, each with the name that took it first.
struct Names<'a> {
    target: &'static str,
    naming: &'a dyn Naming,
    taken: HashMap<Identifier, (NameKind, &'a str)>,
}

impl<'a> Names<'a> {
    fn new(target: &'static str, naming: &'a dyn Naming) -> Self {
        Self { target, naming, taken: HashMap::new() }
    }

    fn declare(&mut self, kind: NameKind, name: &'a str, place: impl Fn() -> (Path, Part), reports: &mut Reports) {
        for identifier in self.naming.identifiers(kind, name) {
            if let Some(report) = self.conflict(kind, name, &identifier, &place) {
                reports.add(report);
                // One conflict is enough to see that the name must change.
                return;
            }
            self.taken.entry(identifier).or_insert((kind, name));
        }
    }

    /// Takes the identifiers of a name that was checked elsewhere.
    fn take(&mut self, kind: NameKind, name: &'a str) {
        self.taken.extend(self.naming.identifiers(kind, name).into_iter().map(|identifier| (identifier, (kind, name))));
    }

    fn conflict(&self, kind: NameKind, name: &str, identifier: &Identifier, place: impl Fn() -> (Path, Part)) -> Option<Report> {
        let target = self.target;
        let Identifier { scope, text } = identifier;
        let message = if self.naming.own_identifiers().contains(&(scope, text)) {
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
        Some(Report::new(Rule::NameCollision, path, message).part(part).label(format!("`{text}` is taken")).help("choose another name"))
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
        let spec = format!(
            "{{ errspec: 1, locales: [en], catalogs: [{{ id: shop, title: {{ en: Shop }}, wire_locale: en,
                envelopes: [{{ id: plain, body: {{ error: $message }} }}], categories: [{{ id: not_found }}], errors: [{rows}] }}] }}"
        );
        let mut reports = Reports::default();
        let lowered = lower(serde_yaml::from_str(&spec).unwrap(), &mut reports).unwrap();
        assert!(reports.is_empty(), "{reports:?}");
        check_in([("joined", &Joined as &'static dyn Naming)].into_iter(), &lowered, &mut reports);
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
    fn what_a_target_needs_for_itself_is_reserved() {
        let found = messages("{ id: unknown, category: not_found, message: a }");
        assert_eq!(found, ["the error `unknown` becomes `unknown` in the joined target, which is reserved there"]);
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
