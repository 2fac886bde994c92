//! The rules that a spec of the right structure must keep: a small function for each.

mod carry;
mod confused;
mod devices;
mod empty;
mod examples;
mod names;
mod operations;
mod packages;
mod replaced;
mod same_message;
mod unique;

use super::lower::{Lowered, lower};
use super::raw;
use super::report::Reports;
use crate::model::Spec;

/// Lowers a spec and checks all rules. None if nothing useful is left of it; what is wrong is in the reports.
pub(super) fn lower_and_check(raw: raw::Spec, reports: &mut Reports) -> Option<Spec> {
    let mut lowered = lower(raw, reports)?;
    empty::check(&lowered, reports);
    replaced::check(&lowered, reports);
    operations::check(&lowered, reports);
    unique::check(&lowered, reports);
    same_message::check(&lowered, reports);
    carry::check(&lowered, reports);
    let template_orders = confused::check(&lowered, reports);
    examples::check(&lowered, reports);
    names::check(&lowered, reports);
    devices::check(&lowered, reports);
    packages::check(&lowered, reports);
    lowered.spec.catalogs.iter_mut().zip(template_orders).for_each(|(catalog, order)| catalog.template_order = order);
    Some(lowered.spec)
}

/// The catalogs, and where they come from.
fn catalogs(lowered: &Lowered) -> impl Iterator<Item = (&crate::model::Catalog, &super::lower::CatalogOrigin)> {
    lowered.spec.catalogs.iter().zip(&lowered.origins)
}

/// The errors of a catalog whose category and messages are what the file says, with their indices.
fn sound_errors<'a>(catalog: &'a crate::model::Catalog, origin: &'a super::lower::CatalogOrigin) -> impl Iterator<Item = (usize, &'a crate::model::ErrorDef)> {
    catalog.errors.iter().enumerate().zip(&origin.sound_errors).filter(|(_, sound)| **sound).map(|(error, _)| error)
}
