//! The value of a param, borrowed from the error that has it.

use std::fmt;
use std::net::Ipv4Addr;

use errspec_core::support::write_number;

/// What fills a hole. Its [`Display`](fmt::Display) is what stands in the message.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Text.
    Text(&'a str),
    /// Something that writes itself as text.
    Displayed(&'a dyn fmt::Display),
    /// An integer.
    Integer(i64),
    /// An integer that may be larger.
    Unsigned(u64),
    /// A number.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// An IPv4 address.
    Ipv4(Ipv4Addr),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Text(text) => f.write_str(text),
            Self::Displayed(it) => write!(f, "{it}"),
            Self::Integer(integer) => write!(f, "{integer}"),
            Self::Unsigned(integer) => write!(f, "{integer}"),
            Self::Number(number) => write_number(f, number),
            Self::Boolean(boolean) => write!(f, "{boolean}"),
            Self::Ipv4(address) => write!(f, "{address}"),
        }
    }
}

/// Text is in quotes.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => fmt::Debug::fmt(text, f),
            Self::Displayed(it) => fmt::Debug::fmt(&it.to_string(), f),
            other => fmt::Display::fmt(other, f),
        }
    }
}

/// Values are the same if they are JSON of the same type that says the same.
impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Text(_) | Self::Displayed(_), Self::Text(_) | Self::Displayed(_)) => self.to_string() == other.to_string(),
            (Self::Integer(_) | Self::Unsigned(_), Self::Integer(_) | Self::Unsigned(_)) => self.integer() == other.integer(),
            (Self::Number(one), Self::Number(two)) => one == two,
            (Self::Boolean(one), Self::Boolean(two)) => one == two,
            (Self::Ipv4(one), Self::Ipv4(two)) => one == two,
            _ => false,
        }
    }
}

impl Value<'_> {
    fn integer(self) -> Option<i128> {
        match self {
            Self::Integer(integer) => Some(integer.into()),
            Self::Unsigned(integer) => Some(integer.into()),
            _ => None,
        }
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_integer {
    ($variant:ident: $($ty:ty),*) => { $(
        impl From<&$ty> for Value<'_> {
            fn from(integer: &$ty) -> Self {
                Self::$variant((*integer).into())
            }
        }
    )* };
}
from_integer!(Integer: i8, i16, i32, i64, u8, u16, u32);
from_integer!(Unsigned: u64);

impl From<&isize> for Value<'_> {
    fn from(integer: &isize) -> Self {
        // No platform of Rust has a pointer of more than 64 bits.
        Self::Integer(*integer as i64)
    }
}

impl From<&usize> for Value<'_> {
    fn from(integer: &usize) -> Self {
        // As above.
        Self::Unsigned(*integer as u64)
    }
}

impl From<&f64> for Value<'_> {
    fn from(number: &f64) -> Self {
        Self::Number(*number)
    }
}

impl From<&bool> for Value<'_> {
    fn from(it: &bool) -> Self {
        Self::Boolean(*it)
    }
}

impl From<&Ipv4Addr> for Value<'_> {
    fn from(address: &Ipv4Addr) -> Self {
        Self::Ipv4(*address)
    }
}

impl From<&f32> for Value<'_> {
    fn from(number: &f32) -> Self {
        // The double of the same digits: 0.1 shall not become 0.10000000149011612.
        Self::Number(number.to_string().parse().unwrap_or(f64::from(*number)))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// The value as JSON of its type.
impl From<Value<'_>> for serde_json::Value {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Text(text) => text.into(),
            Value::Displayed(it) => it.to_string().into(),
            Value::Integer(integer) => integer.into(),
            Value::Unsigned(integer) => integer.into(),
            Value::Number(number) => number.into(),
            Value::Boolean(it) => it.into(),
            Value::Ipv4(address) => address.to_string().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn a_text_equals_what_displays_itself_so() {
        assert_eq!(Value::from("7"), Value::Displayed(&7));
        assert_eq!(Value::from(&7_i64), Value::from(&7_u64));
        assert_ne!(Value::from(&7_i64), Value::from("7"));
    }

    #[test]
    fn a_value_becomes_json_of_its_type() {
        let json = |value: Value<'_>| serde_json::Value::from(value).to_string();
        assert_eq!(json(Value::from(&u64::MAX)), "18446744073709551615");
        assert_eq!(json(Value::Displayed(&1)), "\"1\"");
        assert_eq!(json(Value::from(&f64::NAN)), "null");
    }
}
