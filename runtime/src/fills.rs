//! What may fill a hole, by the type of the hole: a field of an error is checked against it while the service is compiled.

use std::fmt::Display;
use std::net::Ipv4Addr;

use crate::value::Value;

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

#[cfg(test)]
mod tests {
    use super::{Fills, holes};

    #[test]
    fn a_value_stands_in_a_message_as_its_type_is_written() {
        assert_eq!(Fills::<holes::integer>::value(&u64::MAX).to_string(), "18446744073709551615");
        assert_eq!(Fills::<holes::number>::value(&0.1_f32).to_string(), "0.1");
        assert_eq!(Fills::<holes::number>::value(&3_u8).to_string(), "3");
        assert_eq!(Fills::<holes::string>::value(&std::path::Path::new("/a").display()).to_string(), "/a");
    }
}
