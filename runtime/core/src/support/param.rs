//! Params: the typed holes of messages, and what fills them.

use core::fmt;
use core::net::Ipv4Addr;

use super::String;

/// A typed hole in the messages of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Param {
    /// As it stands in the templates.
    pub name: &'static str,
    /// What may stand in the hole.
    pub ty: ParamType,
    /// It is sent on the wire, and kept out of `Debug`.
    pub sensitive: bool,
}

/// What may stand in a hole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParamType {
    /// Any text: a [`String`].
    String,
    /// Text without white space: a [`String`].
    Token,
    /// An [`i64`].
    Integer,
    /// An [`f64`].
    Number,
    /// A [`bool`].
    Boolean,
    /// An [`Ipv4Addr`].
    Ipv4,
}

impl ParamType {
    /// As the spec writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Token => "token",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Ipv4 => "ipv4",
        }
    }
}

/// The Rust type of a param, or of a sensitive one.
#[doc(hidden)]
#[macro_export]
macro_rules! __param_type {
    (String) => {
        $crate::support::String
    };
    (Token) => {
        $crate::support::String
    };
    (Integer) => {
        i64
    };
    (Number) => {
        f64
    };
    (Boolean) => {
        bool
    };
    (Ipv4) => {
        ::core::net::Ipv4Addr
    };
    (Sensitive<$ty:ident>) => {
        $crate::support::param_type!($ty)
    };
}
pub use __param_type as param_type;

/// What a field's documentation says of its type.
#[doc(hidden)]
#[macro_export]
macro_rules! __param_doc {
    (String) => {
        "Any text."
    };
    (Token) => {
        "Text without white space."
    };
    (Integer) => {
        "An integer."
    };
    (Number) => {
        "A number."
    };
    (Boolean) => {
        "`true` or `false`."
    };
    (Ipv4) => {
        "An IPv4 address."
    };
    (Sensitive<$ty:ident>) => {
        ::core::concat!($crate::support::param_doc!($ty), " It is kept out of `Debug`.")
    };
}
pub use __param_doc as param_doc;

/// What fields are declared to hold, in the words of their declaration: `Integer`, or `Sensitive(Integer)`.
#[allow(non_upper_case_globals, non_snake_case)]
pub mod holes {
    use super::ParamType;

    /// A type, and whether it is sensitive.
    pub type Hole = (ParamType, bool);

    pub const String: Hole = (ParamType::String, false);
    pub const Token: Hole = (ParamType::Token, false);
    pub const Integer: Hole = (ParamType::Integer, false);
    pub const Number: Hole = (ParamType::Number, false);
    pub const Boolean: Hole = (ParamType::Boolean, false);
    pub const Ipv4: Hole = (ParamType::Ipv4, false);

    pub const fn Sensitive((ty, _): Hole) -> Hole {
        (ty, true)
    }
}

impl Param {
    /// What fills a field, which may have had to be escaped.
    #[doc(hidden)]
    #[must_use]
    pub const fn of(field: &'static str, (ty, sensitive): holes::Hole) -> Self {
        Self { name: spec_name(field), ty, sensitive }
    }
}

/// What the spec calls a field whose name had to be escaped as `r#type` or `self_`.
pub const fn spec_name(field: &'static str) -> &'static str {
    let bytes = field.as_bytes();
    if bytes.len() > 2 && bytes[0] == b'r' && bytes[1] == b'#' {
        field.split_at(2).1
    } else if bytes[bytes.len() - 1] == b'_' {
        field.split_at(bytes.len() - 1).0
    } else {
        field
    }
}

/// What fills a hole. Its [`Display`](fmt::Display) is what stands in the message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    Text(&'a str),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    Ipv4(Ipv4Addr),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(integer) => write!(f, "{integer}"),
            Self::Number(number) => write_number(f, number),
            Self::Boolean(boolean) => write!(f, "{boolean}"),
            Self::Ipv4(address) => write!(f, "{address}"),
        }
    }
}

/// As RFC 8785 and ECMAScript write numbers, so that a message is the same in every language.
pub fn write_number(f: &mut fmt::Formatter<'_>, number: f64) -> fmt::Result {
    let magnitude = number.abs();
    if number.is_nan() {
        f.write_str("NaN")
    } else if magnitude.is_infinite() {
        f.write_str(if number > 0.0 { "Infinity" } else { "-Infinity" })
    } else if number == 0.0 {
        f.write_str("0")
    } else if (1e-6..1e21).contains(&magnitude) {
        write!(f, "{number}")
    } else if magnitude < 1.0 {
        write!(f, "{number:e}")
    } else {
        fmt::Write::write_fmt(&mut PlusExponent(f), format_args!("{number:e}"))
    }
}

/// Writes `e` as `e+`.
struct PlusExponent<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for PlusExponent<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match text.split_once('e') {
            Some((mantissa, exponent)) => write!(self.0, "{mantissa}e+{exponent}"),
            None => self.0.write_str(text),
        }
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<&i64> for Value<'_> {
    fn from(integer: &i64) -> Self {
        Self::Integer(*integer)
    }
}

impl From<&f64> for Value<'_> {
    fn from(number: &f64) -> Self {
        Self::Number(*number)
    }
}

impl From<&bool> for Value<'_> {
    fn from(boolean: &bool) -> Self {
        Self::Boolean(*boolean)
    }
}

impl From<&Ipv4Addr> for Value<'_> {
    fn from(address: &Ipv4Addr) -> Self {
        Self::Ipv4(*address)
    }
}
