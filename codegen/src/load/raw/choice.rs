//! What a spec may write in two ways, told apart by its kind: serde's derive would first make a copy of it.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{DetailedParam, IdOrIds, Param, ParamType, Str};

impl<'de> Deserialize<'de> for Param {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParamVisitor)
    }
}

struct ParamVisitor;

impl<'de> Visitor<'de> for ParamVisitor {
    type Value = Param;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a type, or a mapping with one")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Param, E> {
        ParamType::deserialize(StrDeserializer::new(text)).map(Param::Plain)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Param, A::Error> {
        DetailedParam::deserialize(MapAccessDeserializer::new(map)).map(Param::Detailed)
    }
}

impl<'de> Deserialize<'de> for IdOrIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdOrIdsVisitor)
    }
}

struct IdOrIdsVisitor;

impl<'de> Visitor<'de> for IdOrIdsVisitor {
    type Value = IdOrIds;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id, or a list of ids")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<IdOrIds, E> {
        Str::deserialize(StrDeserializer::new(id)).map(IdOrIds::One)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, ids: A) -> Result<IdOrIds, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(ids)).map(IdOrIds::Many)
    }
}
