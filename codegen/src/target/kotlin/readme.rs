//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;

use super::super::jvm::Coordinates;
use crate::model::Spec;

/// `README.md`.
#[derive(Template)]
#[template(path = "kotlin/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, coordinates: &'a Coordinates, package: &'a str) -> Self {
        Self { package }
    }
}
