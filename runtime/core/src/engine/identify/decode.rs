//! Bytes to signal: what a body says of the error in it, before anyone knows which it is.

use std::borrow::Cow;

use super::super::number::write_number;
use super::super::tables::{Shape, Tables, Variable};
use super::json::Json;

/// What a response says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signal<'a> {
    /// The HTTP status, if the caller knows it.
    pub status: Option<u16>,
    /// The code in the body.
    pub code: Option<Cow<'a, str>>,
    /// The wire's name of the category in the body.
    pub category: Option<Cow<'a, str>>,
    /// The message in the body; a body that no envelope fits is all message.
    pub message: Option<Cow<'a, str>>,
    /// The id by which the service's logs are searched.
    pub trace: Option<Cow<'a, str>>,
}

/// A signal, and what kind of body it was read from.
pub(super) struct Decoded<'a> {
    pub(super) signal: Signal<'a>,
    pub(super) kind: Kind,
}

/// What kind of body a signal was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An envelope fitted.
    Enveloped,
    /// No envelope fitted: the text is the message.
    PlainText,
    /// The body looks like an error and is none.
    NotError,
}

/// Reads a body. Bytes that are no UTF-8 are read as U+FFFD.
pub(super) fn decode<'a>(tables: &Tables<'_>, status: Option<u16>, body: &'a [u8]) -> Decoded<'a> {
    let decoded = match String::from_utf8_lossy(body) {
        Cow::Borrowed(text) => decode_text(tables, text),
        Cow::Owned(text) => decode_text(tables, &text).into_owned(),
    };
    Decoded { signal: Signal { status, ..decoded.signal }, ..decoded }
}

fn decode_text<'a>(tables: &Tables<'_>, text: &'a str) -> Decoded<'a> {
    let text = undress(tables, text);
    if let Some(json) = parse(text) {
        if tables.not_errors.iter().any(|shape| shape.fits(&json)) {
            return Decoded { signal: Signal::default(), kind: Kind::NotError };
        }
        if let Some(signal) = read(tables, &json) {
            return Decoded { signal: signal.with_nested(tables), kind: Kind::Enveloped };
        }
    }
    Decoded { signal: Signal { message: Some(Cow::Borrowed(text)), ..Signal::default() }, kind: Kind::PlainText }
}

/// A text without a byte order mark, white space at its ends, and the first body prefix that it has.
fn undress<'a>(tables: &Tables<'_>, text: &'a str) -> &'a str {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    tables.body_prefixes.iter().find_map(|prefix| text.strip_prefix(&**prefix)).unwrap_or(text).trim()
}

/// The object or array that a text holds: nothing else can be an envelope.
fn parse(text: &str) -> Option<Json<'_>> {
    if text.starts_with(['{', '[']) { Json::parse(text) } else { None }
}

/// The signal in the first envelope that fits.
fn read<'a>(tables: &Tables<'_>, json: &Json<'a>) -> Option<Signal<'a>> {
    tables.envelopes.iter().find_map(|envelope| {
        let mut signal = Signal::default();
        envelope.read(Some(json), &mut signal).then_some(signal)
    })
}

impl<'a> Signal<'a> {
    /// A message that is a JSON object in its turn is read too, once; what it says goes before what stood around it.
    fn with_nested(self, tables: &Tables<'_>) -> Self {
        let nested = self.message.as_deref().map(str::trim).filter(|text| text.starts_with('{')).and_then(Json::parse);
        match nested.and_then(|json| read(tables, &json)).map(Signal::into_owned) {
            Some(inner) => Self {
                status: self.status,
                code: inner.code.or(self.code),
                category: inner.category.or(self.category),
                message: inner.message.or(self.message),
                trace: inner.trace.or(self.trace),
            },
            None => self,
        }
    }

    fn into_owned<'b>(self) -> Signal<'b> {
        let own = |text: Option<Cow<'a, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        Signal { status: self.status, code: own(self.code), category: own(self.category), message: own(self.message), trace: own(self.trace) }
    }

    fn set(&mut self, variable: Variable, text: Cow<'a, str>) {
        match variable {
            Variable::Message => self.message = Some(text),
            Variable::Code => self.code = Some(text),
            Variable::Category => self.category = Some(text),
            Variable::Trace => self.trace = Some(text),
            Variable::Other => {}
        }
    }
}

impl Decoded<'_> {
    fn into_owned<'b>(self) -> Decoded<'b> {
        Decoded { signal: self.signal.into_owned(), kind: self.kind }
    }
}

impl Shape<'_> {
    /// Whether a value has this shape, as a part of it.
    fn fits(&self, json: &Json<'_>) -> bool {
        self.read(Some(json), &mut Signal::default())
    }

    /// Reads the variables of a value that may not be there; false if it isn't of this shape.
    fn read<'a>(&self, json: Option<&Json<'a>>, signal: &mut Signal<'a>) -> bool {
        match (self, json) {
            (Shape::Variable { variable, optional }, json) => match json.and_then(as_text) {
                Some(text) => {
                    signal.set(*variable, text);
                    true
                }
                None => *optional,
            },
            (Shape::Object(fields), Some(json @ Json::Object(_))) => fields.iter().all(|(name, shape)| shape.read(json.get(name), signal)),
            (Shape::Array(shapes), Some(Json::Array(items))) => {
                shapes.len() == items.len() && shapes.iter().zip(items).all(|(shape, item)| shape.read(Some(item), signal))
            }
            (Shape::Null, Some(Json::Null)) => true,
            (Shape::Boolean(wanted), Some(Json::Boolean(it))) => wanted == it,
            #[expect(clippy::float_cmp, reason = "a literal is that number and no other")]
            (Shape::Number(wanted), Some(Json::Number(number))) => wanted == number,
            (Shape::String(wanted), Some(Json::String(text))) => wanted == text,
            _ => false,
        }
    }
}

/// A scalar as the string that it is read as; null is as good as nothing.
fn as_text<'a>(json: &Json<'a>) -> Option<Cow<'a, str>> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(Cow::Owned(write_number(*number))),
        Json::Boolean(it) => Some(Cow::Borrowed(if *it { "true" } else { "false" })),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
