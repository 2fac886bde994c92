//! The module's README.

use crate::model::Spec;

pub(super) fn render(spec: &Spec, module: &str) -> String {
    format!("# {module} {}\n", spec.locales.len())
}
