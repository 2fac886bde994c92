//! Texts, JSON values and mappings, of which all else in a spec is made. What an alias can repeat is counted here.

use std::fmt;
use std::marker::PhantomData;

#[cfg(feature = "targets")]
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_yaml::value::{Tag, TaggedValue};
use serde_yaml::{Mapping, Value};

use crate::load::aliases::spend;

/// A text. A number or `true` is none until it stands in quotes: what YAML makes of `1.10` or `0x1F` would not be what was written.
#[derive(Debug)]
pub(crate) struct Str(pub(crate) String);

impl<'de> Deserialize<'de> for Str {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A YAML library asked for a string gives the letters of any scalar; asked for anything, it says what that is.
        deserializer.deserialize_any(StrVisitor)
    }
}

struct StrVisitor;

impl Visitor<'_> for StrVisitor {
    type Value = Str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Str, E> {
        spend()?;
        Ok(Str(text.to_owned()))
    }
}

#[cfg(feature = "targets")]
impl JsonSchema for Str {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Str".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

/// Any JSON value.
// What only YAML can say is kept, for a fault that tells of it.
#[derive(Debug)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
pub(crate) struct Json(#[cfg_attr(feature = "targets", schemars(with = "serde_json::Value"))] pub(crate) Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        leaf(Value::Null)
    }

    fn visit_bool<E: Error>(self, it: bool) -> Result<Json, E> {
        leaf(it)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        leaf(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        leaf(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        leaf(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        leaf(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        spend()?;
        let mut values = Vec::new();
        while let Some(Json(value)) = items.next_element()? {
            values.push(value);
        }
        Ok(Json(values.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        spend()?;
        let mut values = Mapping::new();
        while let Some((Json(key), Json(value))) = entries.next_entry()? {
            if values.insert(key, value).is_some() {
                return Err(Error::custom("duplicate key"));
            }
        }
        Ok(Json(values.into()))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Json, A::Error> {
        let (tag, content) = tagged.variant::<String>()?;
        let Json(value) = content.newtype_variant()?;
        Ok(Json(Value::Tagged(Box::new(TaggedValue { tag: Tag::new(tag), value }))))
    }
}

fn leaf<E: Error>(value: impl Into<Value>) -> Result<Json, E> {
    spend()?;
    Ok(Json(value.into()))
}

/// A text by locale.
pub(crate) type Text = Entries<Str>;

/// A mapping in the order of the file, in which no key stands twice.
#[derive(Debug)]
pub(crate) struct Entries<V>(pub(crate) Vec<(String, V)>);

impl<V> Default for Entries<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for EntriesVisitor<V> {
    type Value = Entries<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<(String, V)> = Vec::new();
        while let Some(entry) = map.next_entry()? {
            spend()?;
            entries.push(entry);
        }
        let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Error::custom(format_args!("duplicate key {:?}", pair[0]))),
            None => Ok(Entries(entries)),
        }
    }
}

#[cfg(feature = "targets")]
impl<V: JsonSchema> JsonSchema for Entries<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Mapping_of_{}", V::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<V>() })
    }
}
