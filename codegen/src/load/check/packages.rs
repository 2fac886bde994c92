//! Packages are named for targets that exist, as their registries want it.

use super::super::lower::Lowered;
use super::super::place::{Part, Path};
use super::super::report::{Report, Reports};
use super::super::suggest::did_you_mean;
use crate::diagnostic::Rule;
use crate::target::{TARGETS, find};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    // The macros are built without the targets, and make no packages.
    if TARGETS.is_empty() {
        return;
    }
    for (target, package) in &lowered.spec.packages {
        let path = Path::default().to("packages").to(target.as_str());
        match find(target) {
            None => {
                let names: Vec<_> = TARGETS.iter().map(|it| it.name()).collect();
                let help = did_you_mean(target, names.iter().copied()).unwrap_or_else(|| format!("the targets are {}", names.join(", ")));
                reports.add(Report::new(Rule::UnknownTarget, path, format!("there is no target `{target}`")).part(Part::Key).label("not a target").help(help));
            }
            Some(it) => {
                if let Some(fault) = it.naming().package_fault(package) {
                    reports.add(
                        Report::new(Rule::InvalidName, path, format!("{package:?} is no name for a {target} package")).label("not a package name").help(fault),
                    );
                }
            }
        }
    }
}
