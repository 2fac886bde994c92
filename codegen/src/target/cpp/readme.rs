//! The package's README, whose examples are about the spec's own errors and run as they stand.

use askama::Template;

use super::text;
use crate::model::Spec;

/// `README.md`.
#[derive(Template)]
#[template(path = "cpp/README.md")]
pub(super) struct Readme<'a> {
    package: &'a str,
    description: String,
}

impl<'a> Readme<'a> {
    pub(super) fn view(spec: &'a Spec, package: &'a str, _namespace: &'a str) -> Self {
        Self { package, description: text::markdown(&spec.package.description) }
    }
}
