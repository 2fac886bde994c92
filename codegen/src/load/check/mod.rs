//! The rules that a spec of the right structure must keep: a small function for each.

mod carry;
mod confused;
mod empty;
mod examples;
mod names;
mod packages;
mod replaced;
mod same_message;
mod unique;

use super::lower::{Lowered, lower};
use super::raw;
use super::report::Reports;
use crate::model::Spec;

/// Lowers a spec and checks all rules. None if nothing useful is left of it; what is wrong is in the reports.
///
/// `partial` says that entries of the file are missing here, so that their absence is no fault.
pub(super) fn lower_and_check(raw: raw::Spec, partial: bool, reports: &mut Reports) -> Option<Spec> {
    let lowered = lower(raw, partial, reports)?;
    if !partial {
        empty::check(&lowered, reports);
        replaced::check(&lowered, reports);
    }
    unique::check(&lowered, reports);
    same_message::check(&lowered, reports);
    carry::check(&lowered, reports);
    confused::check(&lowered, reports);
    examples::check(&lowered, reports);
    names::check(&lowered, reports);
    packages::check(&lowered, reports);
    Some(lowered.spec)
}

/// The catalogs with the places of their parts.
fn catalogs(lowered: &Lowered) -> impl Iterator<Item = (&crate::model::Catalog, &super::lower::CatalogOrigin)> {
    lowered.spec.catalogs.iter().zip(&lowered.origins)
}
