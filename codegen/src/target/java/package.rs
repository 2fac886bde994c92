//! What Maven and Javadoc say of the package as a whole.

use askama::Template;

use super::super::jvm::{Coordinates, Project};
use super::layout::Doc;
use crate::model::Spec;

/// `pom.xml`.
#[derive(Template)]
#[template(path = "java/pom.xml")]
pub(super) struct Pom<'a> {
    project: Project,
    package: &'a str,
}

impl<'a> Pom<'a> {
    pub(super) fn view(spec: &Spec, coordinates: &Coordinates, package: &'a str) -> Self {
        Self { project: Project::view(spec, coordinates), package }
    }
}

/// The documentation of the package. How exceptions are serialized is no part of it.
pub(super) fn doc(spec: &Spec) -> String {
    let description = spec.package.description.trim();
    Doc::of(if description.is_empty() { "Errors of services." } else { description }).tag("@serial exclude".into()).write(0)
}
