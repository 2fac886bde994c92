//! Every envelope holds the message, and every error fits into an envelope.

use super::super::lower::Lowered;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::model::{Catalog, ErrorDef, Variable};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        for (index, envelope) in catalog.envelopes.iter().enumerate() {
            if origin.sound_envelopes[index] && !envelope.requires(&Variable::Message) {
                let message = format!("the envelope `{}` has no `$message`", envelope.id);
                let report = Report::new(Rule::NoMessage, origin.path.to("envelopes").to(index).to("body"), message).label("holds no message");
                reports.add(report.help("write `$message` where the text stands in the body"));
            }
        }
        // Without a message nothing can be carried, and that has been said. What a faulty envelope could carry isn't known.
        if !catalog.envelopes.iter().any(|envelope| envelope.requires(&Variable::Message)) || origin.sound_envelopes.contains(&false) {
            continue;
        }
        for (index, error) in super::sound_errors(catalog, origin) {
            if catalog.envelopes_of(error).next().is_none() {
                let report =
                    Report::new(Rule::NoEnvelope, origin.error(index).to("id"), format!("no envelope can carry `{}`", error.id)).label(lack(catalog, error));
                reports.add(report.help("give it what the envelopes require, or make that optional: `$code?`, `$category?`"));
            }
        }
    }
}

/// What the error doesn't have and the first envelope wants.
fn lack(catalog: &Catalog, error: &ErrorDef) -> &'static str {
    let wants = |variable| catalog.envelopes.iter().any(|envelope| envelope.requires(&variable));
    if error.code.is_none() && wants(Variable::Code) { "has no `code`" } else { "its category has no `wire` name" }
}
