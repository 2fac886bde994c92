//! What may fill a hole, by the type of the hole: a field of an error is checked against it while the service is compiled.

use std::fmt::Display;
use std::net::Ipv4Addr;

use crate::value::Value;

/// The types of params, for a field to be checked against.
pub mod holes {
    /// Any text.
    pub struct StringParam;
    /// Text without white space.
    pub struct TokenParam;
    /// An integer.
    pub struct IntegerParam;
    /// A number.
    pub struct NumberParam;
    /// `true` or `false`.
    pub struct BooleanParam;
    /// An IPv4 address.
    pub struct Ipv4Param;
}

/// A type whose values can fill a param.
///
/// | param | types |
/// |---|---|
/// | `string`, `token` | whatever implements [`Display`] |
/// | `integer` | integers of up to 64 bits |
/// | `number` | floats, and integers of up to 32 bits |
/// | `boolean` | `bool` |
/// | `ipv4` | [`Ipv4Addr`] |
///
/// That a `token` holds no white space is for the service to see to: checking it would have nothing to answer with instead.
///
/// ```
/// use errspec::{Fills, holes::IntegerParam};
/// assert_eq!(Fills::<IntegerParam>::value(&7_u16).to_string(), "7");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` doesn't fit a param of the type `{Hole}`",
    label = "doesn't fit",
    note = "a string or token is whatever implements `Display`, an integer has up to 64 bits, a number is a float or an integer of up to 32 \
            bits, a boolean is a `bool`, and an IPv4 address a `std::net::Ipv4Addr`"
)]
pub trait Fills<Hole> {
    /// What stands in the message.
    fn value(&self) -> Value<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Display> Fills<holes::StringParam> for T {
    fn value(&self) -> Value<'_> {
        Value::Displayed(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Display> Fills<holes::TokenParam> for T {
    fn value(&self) -> Value<'_> {
        Value::Displayed(self)
    }
}

macro_rules! fills {
    ($hole:ident: $($ty:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl Fills<holes::$hole> for $ty {
            fn value(&self) -> Value<'_> {
                Value::from(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Fills<holes::$hole> for &$ty {
            fn value(&self) -> Value<'_> {
                Value::from(*self)
            }
        }
    )* };
}
fills!(IntegerParam: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);
fills!(NumberParam: f32, f64, i8, i16, i32, u8, u16, u32);
fills!(BooleanParam: bool);
fills!(Ipv4Param: Ipv4Addr);

#[cfg(test)]
mod tests {
    use super::{Fills, holes};

    #[test]
    fn a_value_stands_in_a_message_as_its_type_is_written() {
        assert_eq!(Fills::<holes::IntegerParam>::value(&u64::MAX).to_string(), "18446744073709551615");
        assert_eq!(Fills::<holes::NumberParam>::value(&0.1_f32).to_string(), "0.1");
        assert_eq!(Fills::<holes::NumberParam>::value(&3_u8).to_string(), "3");
        assert_eq!(Fills::<holes::StringParam>::value(&std::path::Path::new("/a").display()).to_string(), "/a");
    }
}
