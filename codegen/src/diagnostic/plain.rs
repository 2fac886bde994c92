//! Faults in words alone, for places where something else draws.

use std::fmt::Write as _;

use super::brief;
use super::{Fault, Faults};
use crate::visible::visible;

/// Every fault, and how many there are.
pub(super) fn render(faults: &Faults) -> String {
    faults.each_plain().map(|told| told + "\n\n").collect::<String>() + &faults.count() + "\n"
}

/// What is wrong, then where, then how to mend it: a line each, without a line break at the end.
pub(super) fn tell(file: &str, fault: &Fault) -> String {
    let mut told = format!("{} [{}]\n--> {}", brief(&fault.message), fault.rule.name(), visible(file));
    if let Some(place) = fault.place {
        // Writing to a string can't fail.
        let _ = write!(told, ":{}:{}: {}", place.line, place.column, brief(&fault.label));
    }
    if let Some(help) = &fault.help {
        told.extend(["\nhelp: ", &brief(help)]);
    }
    told
}
