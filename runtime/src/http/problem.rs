//! The body of a problem (RFC 9457).

use serde_json::{Value, json};

use crate::{ApiError, shown};

/// The members of the RFC, and those that a program reads: id, code and params. A sensitive param is left out of `params`; where it is
/// part of the message it stands in `detail`, as it does on the wire.
pub(super) fn body<E: ApiError + ?Sized>(error: &E, problem_type: &str, locale: &str) -> Value {
    let mut problem = json!({
        "type": problem_type,
        "status": error.http_status(),
        "detail": error.message_in(locale),
        "id": error.id(),
        "params": shown::params(error),
    });
    let optional = [
        ("title", title(error, locale).map(Value::from)),
        ("code", error.code().map(Value::from)),
        ("remedy", error.remedy(locale).map(Value::from)),
        ("instance", error.trace_id().map(|id| instance(id).into())),
    ];
    for (name, value) in optional {
        if let Some(value) = value {
            problem[name] = value;
        }
    }
    problem
}

/// What is the same each time that the error occurs: what it means, else its message if nothing fills that, else the name of its class.
fn title<E: ApiError + ?Sized>(error: &E, locale: &str) -> Option<String> {
    if let Some(description) = ApiError::description(error, locale) {
        return Some(description.to_owned());
    }
    if error.row().params.is_empty() {
        return Some(error.message_in(locale).into_owned());
    }
    error.category().map(str::to_owned)
}

/// The occurrence, by the id by which the service's logs are searched.
fn instance(trace_id: &str) -> String {
    let mut uri = String::from("urn:errspec:trace:");
    for byte in trace_id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push('%');
            uri.extend([byte >> 4, byte & 0xf].map(|digit| char::from(b"0123456789ABCDEF"[usize::from(digit)])));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::instance;

    #[test]
    fn an_instance_is_a_uri_whatever_the_trace_id_is() {
        assert_eq!(instance("1f-2_3.~"), "urn:errspec:trace:1f-2_3.~");
        assert_eq!(instance("a b\"\n/é"), "urn:errspec:trace:a%20b%22%0A%2F%C3%A9");
    }
}
