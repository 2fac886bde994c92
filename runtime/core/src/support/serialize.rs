//! Serde: names are strings, and an error is `{"id": …, "params": {…}}`.

// JSON doesn't tell integers from numbers: 2 is a number too, and one that is too large for an integer is the nearest number.
#![allow(clippy::cast_precision_loss)]

use core::fmt;
use core::marker::PhantomData;
use core::net::Ipv4Addr;

use super::alloc::collections::BTreeMap;
use super::{Holes, Param, String, Value};

pub use ::serde;
use ::serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use ::serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// Implements both directions for a type that has a name for each value.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_name {
    ($ty:ident, $name:expr, $from_name:expr, $expected:literal) => {
        impl $crate::support::serde::Serialize for $ty {
            fn serialize<S: $crate::support::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($name(*self))
            }
        }

        impl<'de> $crate::support::serde::Deserialize<'de> for $ty {
            fn deserialize<D: $crate::support::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer
                    .deserialize_str($crate::support::NameVisitor { from_name: $from_name, expected: $expected })
            }
        }
    };
}
pub use __serde_name as serde_name;

/// Implements both directions for `Error`.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_error {
    ($( $error:ident $({ $($field:ident)* })? )*) => {
        impl $crate::support::serde::Serialize for Error {
            fn serialize<S: $crate::support::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.with_holes(|holes| $crate::support::serialize_error(serializer, self.id().name(), holes))
            }
        }

        impl<'de> $crate::support::serde::Deserialize<'de> for Error {
            fn deserialize<D: $crate::support::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (id, mut values) = $crate::support::deserialize_error(deserializer, ErrorId::params)?;
                Ok(match id { $( ErrorId::$error => Self::$error $({ $($field: values.next()?),* })?, )* })
            }
        }
    };
}
pub use __serde_error as serde_error;

/// Reads a name.
pub struct NameVisitor<T> {
    pub from_name: fn(&str) -> Option<T>,
    pub expected: &'static str,
}

impl<T> Visitor<'_> for NameVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<T, E> {
        (self.from_name)(name).ok_or_else(|| E::invalid_value(de::Unexpected::Str(name), &self))
    }
}

/// Writes an error.
///
/// # Errors
/// If the serializer fails.
pub fn serialize_error<S: Serializer>(serializer: S, id: &'static str, holes: Holes<'_>) -> Result<S::Ok, S::Error> {
    let mut error = serializer.serialize_struct("Error", 2)?;
    error.serialize_field("id", id)?;
    error.serialize_field("params", &Params(holes))?;
    error.end()
}

struct Params<'a>(Holes<'a>);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (params, values) = self.0;
        let mut map = serializer.serialize_map(Some(params.len()))?;
        for (param, value) in params.iter().zip(values) {
            match value {
                Value::Text(text) => map.serialize_entry(param.name, text)?,
                Value::Integer(integer) => map.serialize_entry(param.name, integer)?,
                Value::Number(number) => map.serialize_entry(param.name, number)?,
                Value::Boolean(boolean) => map.serialize_entry(param.name, boolean)?,
                Value::Ipv4(address) => map.serialize_entry(param.name, &format_args!("{address}"))?,
            }
        }
        map.end()
    }
}

/// Reads an error as far as that goes without its type: its id, and the values of its params.
///
/// # Errors
/// If the deserializer fails, or the id is unknown.
pub fn deserialize_error<'de, D: Deserializer<'de>, Id: Deserialize<'de> + Copy>(
    deserializer: D,
    params: fn(Id) -> &'static [Param],
) -> Result<(Id, Values), D::Error> {
    let (id, by_name) = deserializer.deserialize_struct("Error", &["id", "params"], ErrorVisitor(PhantomData))?;
    Ok((id, Values { params: params(id).iter(), by_name }))
}

type ByName = BTreeMap<String, OwnedValue>;

struct ErrorVisitor<Id>(PhantomData<Id>);

impl<'de, Id: Deserialize<'de>> Visitor<'de> for ErrorVisitor<Id> {
    type Value = (Id, ByName);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error with `id` and `params`")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut id = None;
        let mut by_name = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "id" if id.is_some() => return Err(de::Error::duplicate_field("id")),
                "params" if by_name.is_some() => return Err(de::Error::duplicate_field("params")),
                "id" => id = Some(map.next_value()?),
                "params" => by_name = Some(map.next_value()?),
                _ => drop(map.next_value::<de::IgnoredAny>()?),
            }
        }
        let id = id.ok_or_else(|| de::Error::missing_field("id"))?;
        Ok((id, by_name.unwrap_or_default()))
    }
}

/// The values of an error's params, to be taken in the order of the params.
pub struct Values {
    params: core::slice::Iter<'static, Param>,
    by_name: ByName,
}

impl Values {
    /// The value of the next param.
    ///
    /// # Errors
    /// If it is missing, or of another type.
    pub fn next<T: TryFrom<OwnedValue>, E: de::Error>(&mut self) -> Result<T, E> {
        // There is a field for each param, so the params end only when no field asks any more.
        let name = self.params.next().map_or("", |param| param.name);
        let value = self.by_name.remove(name).ok_or_else(|| E::missing_field(name))?;
        value.try_into().map_err(|_| E::custom(format_args!("the param `{name}` has a value of another type")))
    }
}

/// A value, before it is known what type it should have.
pub enum OwnedValue {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
}

impl<'de> Deserialize<'de> for OwnedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl Visitor<'_> for ValueVisitor {
    type Value = OwnedValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number or a boolean")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Text(text.into()))
    }

    fn visit_i64<E: de::Error>(self, integer: i64) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Integer(integer))
    }

    fn visit_u64<E: de::Error>(self, integer: u64) -> Result<OwnedValue, E> {
        Ok(i64::try_from(integer).map_or(OwnedValue::Number(integer as f64), OwnedValue::Integer))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Number(number))
    }

    fn visit_bool<E: de::Error>(self, boolean: bool) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Boolean(boolean))
    }
}

/// The value is of another type.
pub struct OtherType;

impl TryFrom<OwnedValue> for String {
    type Error = OtherType;

    fn try_from(value: OwnedValue) -> Result<Self, OtherType> {
        if let OwnedValue::Text(text) = value { Ok(text) } else { Err(OtherType) }
    }
}

impl TryFrom<OwnedValue> for i64 {
    type Error = OtherType;

    fn try_from(value: OwnedValue) -> Result<Self, OtherType> {
        if let OwnedValue::Integer(integer) = value { Ok(integer) } else { Err(OtherType) }
    }
}

impl TryFrom<OwnedValue> for f64 {
    type Error = OtherType;

    fn try_from(value: OwnedValue) -> Result<Self, OtherType> {
        match value {
            OwnedValue::Number(number) => Ok(number),
            OwnedValue::Integer(integer) => Ok(integer as Self),
            OwnedValue::Text(_) | OwnedValue::Boolean(_) => Err(OtherType),
        }
    }
}

impl TryFrom<OwnedValue> for bool {
    type Error = OtherType;

    fn try_from(value: OwnedValue) -> Result<Self, OtherType> {
        if let OwnedValue::Boolean(boolean) = value { Ok(boolean) } else { Err(OtherType) }
    }
}

impl TryFrom<OwnedValue> for Ipv4Addr {
    type Error = OtherType;

    fn try_from(value: OwnedValue) -> Result<Self, OtherType> {
        if let OwnedValue::Text(text) = value { text.parse().map_err(|_| OtherType) } else { Err(OtherType) }
    }
}
