//! Each example of an error is a message of that error.

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::identify::{pieces, wordings};
use errspec_core::engine::identify::match_template;

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        for (index, error) in super::sound_errors(catalog, origin) {
            for (number, example) in error.examples.iter().enumerate() {
                if !wordings(catalog, error).any(|message| match_template(&pieces(catalog, index, message), example).is_some()) {
                    let message = format!("the example is no message of `{}`", error.id);
                    let report =
                        Report::new(Rule::ExampleMismatch, origin.error(index).to("examples").to(number), message).label("fits neither `message` nor `also`");
                    reports.add(report.help("a hole takes only what its type allows: mend the example, the template or the type"));
                }
            }
        }
    }
}
