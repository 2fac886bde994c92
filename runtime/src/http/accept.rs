//! Whether a client asks for a problem (RFC 9457), by `Accept` (RFC 9110, section 12.5.1).

use super::list::elements;
use super::{JSON, PROBLEM};

/// Whether `application/problem+json` is wanted more than `application/json`.
///
/// Where both are wanted the same, it is if it is named: `Accept: application/json, application/problem+json` is what a client sends
/// that takes answers as the one and errors as the other. A client that takes anything gets the service's own body, and so does one
/// that takes neither.
pub(super) fn wants_problem<'h>(lines: impl IntoIterator<Item = &'h [u8]>) -> bool {
    let (mut json, mut problem) = (Wish::default(), Wish::default());
    for range in elements(lines) {
        json.hear(JSON, range.name, range.weight);
        problem.hear(PROBLEM, range.name, range.weight);
    }
    problem.weight > json.weight || (problem.weight == json.weight && problem.weight > 0 && problem.fit == Fit::Name)
}

/// How closely a range is about a media type. The closest says how much the type is wanted.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    #[default]
    No,
    Anything,
    Type,
    Name,
}

/// How much a media type is wanted.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Wish {
    fit: Fit,
    weight: u16,
}

impl Wish {
    /// Takes note of a range. Params of media types are left aside: these two have none.
    fn hear(&mut self, media_type: &str, range: &[u8], weight: u16) {
        let fit = match range {
            b"*" | b"*/*" => Fit::Anything,
            _ if range.eq_ignore_ascii_case(b"application/*") => Fit::Type,
            _ if range.eq_ignore_ascii_case(media_type.as_bytes()) => Fit::Name,
            _ => return,
        };
        let heard = Self { fit, weight };
        if heard > *self {
            *self = heard;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::wants_problem;

    #[test]
    fn a_problem_is_for_clients_that_ask_for_one() {
        for accept in [
            "application/problem+json",
            "Application/Problem+JSON;charset=utf-8",
            "application/json, application/problem+json",
            "application/problem+json;q=0.9, application/json;q=0.8",
            "application/problem+json;q=0.2, */*;q=0.1",
            "application/problem+json, */*",
            "application/json;q=0.5, */*",
            "application/json;q=0, */*;q=0.1",
            "application/problem+json;q=0.1, application/json;q=0",
        ] {
            assert!(wants_problem([accept.as_bytes()]), "{accept}");
        }
    }

    #[test]
    fn everybody_else_gets_the_services_own_body() {
        for accept in [
            "",
            "*/*",
            "*",
            "application/*",
            "application/json",
            "text/html",
            "text/html, application/xhtml+xml, */*;q=0.8",
            "application/problem+xml, application/json",
            "application/problem+json;q=0.5, application/json",
            "application/problem+json;q=0.5, */*",
            "application/problem+json;q=0",
            "application/problem+json;q=0, */*",
            "application/problem+json;q=2",
            "application/problem+jsonx",
        ] {
            assert!(!wants_problem([accept.as_bytes()]), "{accept}");
        }
        assert!(!wants_problem([]));
    }
}
