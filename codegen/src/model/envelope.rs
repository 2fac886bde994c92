//! Envelopes: the JSON bodies around code, category and message.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// The shape of a body that carries an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// `snake_case`, unique in its catalog.
    pub id: String,
    /// The body; always an object that holds `$message` somewhere.
    pub body: Shape,
}

/// A JSON value with variables in it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A value that stands there as it is: null, a boolean, a number or a string.
    Literal(Value),
    /// A place that is filled.
    Variable {
        /// What fills it.
        variable: Variable,
        /// The reader does without it; the sender writes null where it has nothing to fill it with.
        optional: bool,
    },
    /// An object; keys are unique and keep their order.
    Object(Vec<(String, Shape)>),
    /// An array.
    Array(Vec<Shape>),
}

/// What fills a place of an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Variable {
    /// The message in the wire's language.
    Message,
    /// The code.
    Code,
    /// The wire's name of the category.
    Category,
    /// The id by which the service's logs are searched.
    Trace,
    /// Something that is carried along and says nothing about which error it is.
    Other(String),
}

impl Variable {
    /// The variable of that name, without the `$`.
    pub fn from_name(name: &str) -> Self {
        match name {
            "message" => Self::Message,
            "code" => Self::Code,
            "category" => Self::Category,
            "trace" => Self::Trace,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The name without the `$`.
    pub fn name(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::Code => "code",
            Self::Category => "category",
            Self::Trace => "trace",
            Self::Other(name) => name,
        }
    }
}

/// What a body is filled with when it is sent.
#[derive(Debug, Clone, Copy)]
pub struct Carried<'a> {
    /// In the wire's language, filled.
    pub message: &'a str,
    /// If the error has one.
    pub code: Option<&'a str>,
    /// The wire's name of the category, if it has one.
    pub category: Option<&'a str>,
    /// If the sender has one.
    pub trace: Option<&'a str>,
}

impl Envelope {
    /// Whether an error with or without a code, and with or without a wire name for its category, can be sent in it.
    pub fn can_carry(&self, has_code: bool, has_category: bool) -> bool {
        self.requires(&Variable::Message) && (has_code || !self.requires(&Variable::Code)) && (has_category || !self.requires(&Variable::Category))
    }

    /// Whether a body without that variable isn't this envelope.
    pub fn requires(&self, variable: &Variable) -> bool {
        self.body.any(&mut |shape| matches!(shape, Shape::Variable { variable: it, optional: false } if it == variable))
    }

    /// The body as it is sent.
    pub fn fill<'a>(&'a self, carried: Carried<'a>) -> Filled<'a> {
        Filled { shape: &self.body, carried }
    }
}

impl Shape {
    /// Whether the variable stands somewhere in it, be it optional or not.
    pub fn holds(&self, variable: &Variable) -> bool {
        self.any(&mut |shape| matches!(shape, Self::Variable { variable: it, .. } if it == variable))
    }

    fn any(&self, test: &mut impl FnMut(&Shape) -> bool) -> bool {
        test(self)
            || match self {
                Self::Object(fields) => fields.iter().any(|(_, shape)| shape.any(test)),
                Self::Array(items) => items.iter().any(|shape| shape.any(test)),
                Self::Literal(_) | Self::Variable { .. } => false,
            }
    }
}

/// A body with its places filled: what serializes it writes the JSON, and so does [`Display`](fmt::Display), in one line.
#[derive(Debug, Clone, Copy)]
pub struct Filled<'a> {
    shape: &'a Shape,
    carried: Carried<'a>,
}

impl<'a> Filled<'a> {
    fn of(self, shape: &'a Shape) -> Self {
        Self { shape, ..self }
    }
}

impl Serialize for Filled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.shape {
            Shape::Literal(value) => value.serialize(serializer),
            Shape::Variable { variable, .. } => variable.fill(self.carried).serialize(serializer),
            Shape::Object(fields) => serializer.collect_map(fields.iter().map(|(key, shape)| (key, self.of(shape)))),
            Shape::Array(items) => serializer.collect_seq(items.iter().map(|shape| self.of(shape))),
        }
    }
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Strings and JSON values are always written.
        f.write_str(&serde_json::to_string(self).unwrap_or_default())
    }
}

impl Variable {
    fn fill<'a>(&self, carried: Carried<'a>) -> Option<&'a str> {
        match self {
            Self::Message => Some(carried.message),
            Self::Code => carried.code,
            Self::Category => carried.category,
            Self::Trace => carried.trace,
            Self::Other(_) => None,
        }
    }
}
