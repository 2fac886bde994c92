//! Every envelope holds the message, and every error fits into an envelope.

use super::super::lower::Lowered;
use super::super::place::Path;
use super::super::report::{Report, Reports};
use crate::diagnostic::Rule;
use crate::model::{Catalog, Envelope, ErrorDef, Variable};

pub(super) fn check(lowered: &Lowered, reports: &mut Reports) {
    for (catalog, origin) in super::catalogs(lowered) {
        for (index, envelope) in catalog.envelopes.iter().enumerate() {
            if origin.sound_envelopes[index] && !envelope.requires(&Variable::Message) {
                reports.add(no_message(envelope, origin.path.to("envelopes").to(index).to("body")));
            }
        }
        // Without a message nothing can be carried, and that has been said. What a faulty envelope could carry isn't known.
        if !catalog.envelopes.iter().any(|envelope| envelope.requires(&Variable::Message)) || origin.sound_envelopes.contains(&false) {
            continue;
        }
        for (index, error) in super::sound_errors(catalog, origin) {
            if catalog.envelopes_of(error).next().is_none() {
                let (label, help) = lack(catalog, error);
                let report = Report::new(Rule::NoEnvelope, origin.error(index).to("id"), format!("no envelope can carry `{}`", error.id));
                reports.add(report.label(label).help(help));
            }
        }
    }
}

fn no_message(envelope: &Envelope, path: Path) -> Report {
    let id = &envelope.id;
    if envelope.body.holds(&Variable::Message) {
        let report = Report::new(Rule::NoMessage, path, format!("the message of the envelope `{id}` is optional"));
        report.label("may hold no message").help("write `$message` without the question mark")
    } else {
        let report = Report::new(Rule::NoMessage, path, format!("the envelope `{id}` has no `$message`"));
        report.label("holds no message").help("write `$message` where the text stands in the body")
    }
}

/// What the error doesn't have and an envelope wants, and what to do about it.
fn lack(catalog: &Catalog, error: &ErrorDef) -> (&'static str, &'static str) {
    if error.code.is_none() && catalog.envelopes.iter().any(|envelope| envelope.requires(&Variable::Code)) {
        ("has no `code`", "give it a `code`, or write `$code?` in an envelope, which makes the code optional there")
    } else {
        ("its category has no `wire` name", "give the category a `wire` name, or write `$category?` in an envelope, which makes it optional there")
    }
}
