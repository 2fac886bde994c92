//! Names stay apart after each target's casing, and none becomes a name that a target needs for itself.

use std::collections::HashMap;

use super::super::lower::{CatalogOrigin, Lowered};
use super::super::place::{Part, Path};
use super::super::report::{Report, Reports};
use crate::model::{Catalog, ErrorDef};
use crate::target::{Identifier, NameKind, Naming, namings};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (target, naming) in namings() {
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
        Some(Report::new("name-collision", path, message).part(part).label(format!("`{text}` is taken")).help("choose another name"))
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
