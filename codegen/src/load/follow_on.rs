//! Reports that only follow from a fault of the structure, which has been told already.

use crate::diagnostic::Rule;

use super::locate::{Kind, Node};
use super::place::Path;
use super::report::Report;

/// Whether a report about a mended document may be due to the mending alone. It is withheld then: once the structure is
/// right, the next run tells it if it is still true.
pub(super) fn is_follow_on(report: &Report, root: &Node) -> bool {
    let catalog = report.path().first(2);
    let row = report.path().first(4);
    let is_mended = |path: &Path| root.get(path).is_some_and(|node| node.mended);
    let holds_mended = |path: &Path| root.get(path).is_some_and(holds_mended);
    let of_rule = match report.rule() {
        Rule::UnknownCategory => is_mended(&catalog.to("categories")),
        Rule::UnknownConstant => is_mended(&catalog.to("constants")),
        Rule::UnusedConstant => holds_mended(&catalog.to("errors")),
        Rule::UnknownError => is_mended(&catalog.to("errors")),
        Rule::UnknownCode => holds_mended(&catalog.to("errors")),
        Rule::EmptyOperation => holds_mended(&row),
        Rule::UnknownLocale => is_mended(&Path::default().to("locales")),
        Rule::MissingLocale => is_mended(&row.to("translations")),
        Rule::UnknownParam => is_mended(&row.to("params")),
        Rule::UnusedParam | Rule::HoleParity => is_mended(&row.to("message")),
        Rule::ExampleMismatch => ["message", "params", "also"].iter().any(|field| holds_mended(&row.to(*field))) || is_mended(&catalog.to("constants")),
        Rule::NoEnvelope => is_mended(&row) || holds_mended(&catalog.to("envelopes")) || holds_mended(&catalog.to("categories")),
        Rule::SameMessage => is_mended(&row),
        _ => false,
    };
    of_rule || is_mended(report.path())
}

fn holds_mended(node: &Node) -> bool {
    node.mended
        || match &*node.kind {
            Kind::Scalar(_) => false,
            Kind::Sequence(items) => items.iter().any(holds_mended),
            Kind::Mapping(entries) => entries.iter().any(|(_, value)| holds_mended(value)),
        }
}
