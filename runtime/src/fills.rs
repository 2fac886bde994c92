//! What may fill a hole, by the type of the hole: a field of an error is checked against it while the service is compiled.

use std::fmt::Display;
use std::net::Ipv4Addr;

use crate::support::Value;

/// The types of holes, as a spec calls them.
#[allow(non_camel_case_types, reason = "they are seen in messages of the compiler only")]
pub mod holes {
    /// Any text.
    pub struct string;
    /// Text without white space.
    pub struct token;
    /// An integer.
    pub struct integer;
    /// A number.
    pub struct number;
    /// `true` or `false`.
    pub struct boolean;
    /// An IPv4 address.
    pub struct ipv4;
}

/// A type whose values can stand in a hole.
///
/// Whatever displays itself is text. An integer is any of up to 64 bits, a number a float or an integer that a float holds exactly.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't fill a param of the type `{Hole}`",
    label = "can't be a `{Hole}`",
    note = "a `string` or `token` is anything that implements `Display`, an `integer` any of up to 64 bits, a `number` a float or an \
            integer of up to 32 bits, a `boolean` a `bool`, an `ipv4` a `std::net::Ipv4Addr`"
)]
pub trait Fills<Hole> {
    /// What stands in the hole.
    fn value(&self) -> Value<'_>;
}

impl<T: Display> Fills<holes::string> for T {
    fn value(&self) -> Value<'_> {
        Value::Displayed(self)
    }
}

impl<T: Display> Fills<holes::token> for T {
    fn value(&self) -> Value<'_> {
        Value::Displayed(self)
    }
}

macro_rules! fills {
    ($hole:ident: $($ty:ty),*) => { $(
        impl Fills<holes::$hole> for $ty {
            fn value(&self) -> Value<'_> {
                Value::from(self)
            }
        }

        impl Fills<holes::$hole> for &$ty {
            fn value(&self) -> Value<'_> {
                Value::from(*self)
            }
        }
    )* };
}
fills!(integer: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);
fills!(number: f32, f64, i8, i16, i32, u8, u16, u32);
fills!(boolean: bool);
fills!(ipv4: Ipv4Addr);

macro_rules! from_integer {
    ($variant:ident: $($ty:ty),*) => { $(
        impl From<&$ty> for Value<'_> {
            fn from(integer: &$ty) -> Self {
                Self::$variant((*integer).into())
            }
        }
    )* };
}
from_integer!(Integer: i8, i16, i32, u8, u16, u32);
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
    use super::{Fills, holes};
    use crate::support::Value;

    #[test]
    fn a_value_stands_in_a_message_as_its_type_is_written() {
        assert_eq!(Fills::<holes::integer>::value(&u64::MAX).to_string(), "18446744073709551615");
        assert_eq!(Fills::<holes::number>::value(&0.1_f32).to_string(), "0.1");
        assert_eq!(Fills::<holes::number>::value(&3_u8).to_string(), "3");
        assert_eq!(Fills::<holes::string>::value(&std::path::Path::new("/a").display()).to_string(), "/a");
    }

    #[test]
    fn a_value_becomes_json_of_its_type() {
        let json = |value: Value<'_>| serde_json::Value::from(value).to_string();
        assert_eq!(json(Value::from(&u64::MAX)), "18446744073709551615");
        assert_eq!(json(Value::Displayed(&1)), "\"1\"");
        assert_eq!(json(Value::from(&f64::NAN)), "null");
    }
}
