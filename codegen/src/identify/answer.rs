//! What was identified, in the form that every language and the command line write it.

use errspec_core::engine::identify::{Identified, Param};
use errspec_core::engine::number::write_number;
use errspec_core::engine::tables::{HoleType, Tables};
use serde::Serialize;
use serde_json::{Map, Number, Value};

/// A response to identify.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question<'a> {
    /// The catalog's id.
    pub catalog: &'a str,
    /// The HTTP status, if it is known.
    pub status: Option<u16>,
    /// The body.
    pub body: &'a str,
}

/// What a response was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer<'a> {
    /// How well it matched.
    #[serde(rename = "match")]
    pub matched: &'static str,
    /// The id of the error.
    pub error: Option<&'a str>,
    /// The code that the body gave.
    pub code: Option<&'a str>,
    /// The wire's name of the category that the body gave.
    pub category: Option<&'a str>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The params, each as JSON of its type.
    pub params: Map<String, Value>,
    /// The message.
    pub message: Option<&'a str>,
    /// The id by which the service's logs are searched.
    pub trace: Option<&'a str>,
}

impl<'a> Answer<'a> {
    /// The answer for what was identified by these tables.
    pub fn new(tables: &'a Tables<'_>, identified: &'a Identified<'_>) -> Self {
        let signal = &identified.signal;
        Self {
            matched: identified.matched.name(),
            error: identified.error.map(|error| &*tables.errors[error].id),
            code: signal.code.as_deref(),
            category: signal.category.as_deref(),
            status: signal.status,
            params: identified.params.iter().map(|param| (param.name.to_owned(), param_value(param))).collect(),
            message: signal.message.as_deref(),
            trace: signal.trace.as_deref(),
        }
    }
}

/// A param as JSON of its type. What no JSON reader would read back as the same number stays a string.
fn param_value(param: &Param<'_>) -> Value {
    let text = &*param.text;
    let number = match param.ty {
        HoleType::String | HoleType::Token | HoleType::Ipv4 => None,
        HoleType::Boolean => return text.eq_ignore_ascii_case("true").into(),
        HoleType::Integer => text.parse().map(|number: i64| number.into()).or_else(|_| text.parse().map(|number: u64| number.into())).ok(),
        HoleType::Number => text.parse().ok().filter(|number: &f64| number.is_finite()).and_then(shortest),
    };
    number.map_or_else(|| text.into(), Value::Number)
}

/// A number without a fraction that says nothing: `2` and not `2.0`, as most languages write it.
fn shortest(number: f64) -> Option<Number> {
    match write_number(number).parse::<i64>() {
        Ok(whole) => Some(whole.into()),
        Err(_) => Number::from_f64(number),
    }
}
