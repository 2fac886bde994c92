//! The shared test of all engines: responses of every kind, and what each of them is.

use std::ops::Range;

use errspec_core::engine::identify::identify;
use errspec_core::engine::tables::Tables;
use serde_json::{Value, json};

use super::answer::{Answer, Question};
use crate::model::{Carried, Catalog, Envelope, ErrorDef, Message, ParamType};

/// Calls with each response to some of the errors of a catalog, and the answer of the Rust engine. What belongs to no error follows the last.
pub(crate) fn visit(catalog: &Catalog, tables: &Tables<'_>, errors: Range<usize>, mut visit: impl FnMut(&Question<'_>, &Answer<'_>)) {
    let mut ask = |status: Option<u16>, body: &str| {
        let identified = identify(tables, status, body.as_bytes());
        visit(&Question { catalog: &catalog.id, status, body }, &Answer::new(tables, &identified));
    };
    let end = errors.end;
    for index in errors {
        Row { catalog, error: &catalog.errors[index], index }.visit(&mut ask);
    }
    if end == catalog.errors.len() {
        wrong_bodies(catalog, &mut ask);
    }
}

/// How many rows get more than what every row gets: enough to meet every kind of row, and a bound for very large tables.
const ROWS_IN_DETAIL: usize = 400;

struct Row<'a> {
    catalog: &'a Catalog,
    error: &'a ErrorDef,
    index: usize,
}

type Ask<'f> = &'f mut dyn FnMut(Option<u16>, &str);

impl Row<'_> {
    fn visit(&self, ask: Ask<'_>) {
        let status = self.catalog.sent_status(self.error);
        let message = self.fill(self.catalog.wire_message(self.error), ParamType::sample_text);
        for envelope in self.catalog.envelopes_of(self.error) {
            ask(status, &self.body(envelope, &message));
        }
        ask(status, &self.sent(&loosen(&message)));
        if self.index < ROWS_IN_DETAIL {
            self.visit_in_detail(&message, status, ask);
        }
    }

    fn visit_in_detail(&self, message: &str, status: Option<u16>, ask: Ask<'_>) {
        ask(status, message);
        ask(None, &self.sent(message));
        ask(Some(418), &self.sent(message));
        ask(status, &self.sent("of this message no table knows"));
        for prefix in &self.catalog.body_prefixes {
            ask(status, &format!("\u{feff} {prefix} {}\r\n", self.sent(message)));
        }
        for example in &self.error.examples {
            ask(status, &self.sent(example));
        }
        for wording in &self.error.also {
            ask(status, &self.sent(&self.fill(wording, ParamType::sample_text)));
        }
        let wire = self.catalog.wire_message(self.error);
        if wire.has_params() {
            for values in [edge, hostile, too_large] {
                ask(status, &self.sent(&self.fill(wire, values)));
            }
        }
        if let Some(code) = self.catalog.code_of(self.error) {
            ask(status, &format!("upstream said: {{'code': '{code}'}}"));
            ask(None, &format!("x{code}, {code}1"));
        }
    }

    fn fill(&self, message: &Message, value: fn(ParamType, &str) -> String) -> String {
        message.fill(&self.catalog.constants, |param| value(self.error.params[param].ty, &self.error.params[param].name))
    }

    fn sent(&self, message: &str) -> String {
        self.body(self.catalog.sending_envelope(self.error), message)
    }

    fn body(&self, envelope: &Envelope, message: &str) -> String {
        let category = self.catalog.category_of(self.error).wire.as_deref();
        envelope.fill(Carried { message, code: self.catalog.code_of(self.error), category, trace: Some("trace-1") }).to_string()
    }
}

/// A message that drifted: in upper case, with other ends.
fn loosen(message: &str) -> String {
    format!(" {} !", message.to_ascii_uppercase())
}

/// Values at the edges of their types.
fn edge(ty: ParamType, _: &str) -> String {
    match ty {
        ParamType::String => "",
        ParamType::Token => ".",
        ParamType::Integer => "-9223372036854775808",
        ParamType::Number => "-1.7976931348623157e+308",
        ParamType::Boolean => "false",
        ParamType::Ipv4 => "255.255.255.255",
    }
    .into()
}

/// Values that look like something else.
fn hostile(ty: ParamType, _: &str) -> String {
    match ty {
        ParamType::String => "\" \\ ${x} {y} */ 中文。 is empty., got 1.\u{2028}\n",
        ParamType::Token => "\"],got,{1}.\u{1f600}",
        ParamType::Integer => "18446744073709551615",
        ParamType::Number => "0.1",
        ParamType::Boolean => "true",
        ParamType::Ipv4 => "0.0.0.0",
    }
    .into()
}

/// Values that no machine type holds, or that aren't of the type.
fn too_large(ty: ParamType, _: &str) -> String {
    match ty {
        ParamType::String => "  ",
        ParamType::Token => "two words",
        ParamType::Integer => "-123456789012345678901234567890",
        ParamType::Number => "1e999",
        ParamType::Boolean => "yes",
        ParamType::Ipv4 => "256.1.1.1",
    }
    .into()
}

/// Bodies that are wrong in every way.
fn wrong_bodies(catalog: &Catalog, ask: Ask<'_>) {
    let statuses = [None, Some(200), Some(400), Some(404), Some(429), Some(500), Some(503), Some(599)];
    for status in statuses {
        ask(status, "");
        ask(status, "<html><body>502 Bad Gateway</body></html>");
        ask(status, r#"{"detail":"Method Not Allowed"}"#);
    }
    for body in NO_ENVELOPES {
        ask(Some(400), body);
    }
    ask(Some(400), &"[".repeat(200));
    ask(Some(400), &format!("{}{}", r#"{"error":"#.repeat(130), "}".repeat(130)));
    for not_error in &catalog.not_errors {
        ask(Some(200), &not_error.to_string());
    }
    // The first rows stand for all: what is wrong here is the body around them.
    for (index, error) in catalog.errors.iter().enumerate().take(3) {
        bent_bodies(&Row { catalog, error, index }, ask);
    }
}

const NO_ENVELOPES: [&str; 17] = [
    " ",
    "null",
    "[]",
    "{}",
    "{",
    "\"a string\"",
    "0",
    "\u{feff}",
    "data:",
    "data: {}",
    "\u{0}",
    "{\"error\":NaN}",
    "{\"error\":1e400,\"message\":\"x\"}",
    "{\"error\":\"\\ud800\"}",
    "{\"a\":1,}",
    "{\"message\":{\"message\":{\"message\":\"x\"}}}",
    "4291 429 -429- _429",
];

/// A good body with one thing wrong with it, or odd about it.
fn bent_bodies(row: &Row<'_>, ask: Ask<'_>) {
    let message = row.fill(row.catalog.wire_message(row.error), ParamType::sample_text);
    let status = row.catalog.sent_status(row.error);
    for envelope in &row.catalog.envelopes {
        let Ok(good) = serde_json::from_str::<Value>(&row.body(envelope, &message)) else { continue };
        for (name, _) in good.as_object().into_iter().flatten() {
            for wrong in [Value::Null, json!(0), json!(true), json!([]), json!({}), json!("?"), json!(1.5)] {
                let mut bent = good.clone();
                bent[name] = wrong;
                ask(status, &bent.to_string());
            }
            let mut lacking = good.clone();
            if let Some(fields) = lacking.as_object_mut() {
                fields.remove(name);
            }
            ask(status, &lacking.to_string());
        }
        let text = good.to_string();
        ask(status, &text.replacen('{', r#"{"unknown":[{"field":null}],"#, 1));
        ask(status, &text.replacen('{', r#"{"error":"first","message":"first","#, 1));
        ask(status, &text[..text.len() - 1]);
        ask(status, &format!("[{text}]"));
        ask(status, &row.body(envelope, &text));
        ask(status, &text.replace("\":\"", "\" : \"\\ud800"));
    }
}
