//! The schemas of bodies: what the answers to a set of errors have in common.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use utoipa::openapi::Schema;
use utoipa::openapi::schema::{ArrayBuilder, ArrayItems, ObjectBuilder, OneOfBuilder, SchemaFormat, SchemaType, Type};

use crate::row::{BodyShape, Row};

/// The schema of the bodies that these errors are sent in.
pub(super) fn envelope(rows: &[&Row]) -> Schema {
    let mut envelopes: Vec<BodyShape> = Vec::new();
    for row in rows {
        if !envelopes.contains(&row.envelope) {
            envelopes.push(row.envelope);
        }
    }
    let of = |envelope: &BodyShape| {
        let carried: Vec<_> = rows.iter().copied().filter(|row| row.envelope == *envelope).collect();
        Body { rows: &carried }.schema(envelope)
    };
    match &envelopes[..] {
        [envelope] => of(envelope),
        _ => envelopes.iter().fold(OneOfBuilder::new(), |either, envelope| either.item(of(envelope))).into(),
    }
}

/// The schema of these errors' problems.
pub(super) fn problem(rows: &[&Row]) -> Schema {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let reference = || text().format(Some(SchemaFormat::Custom("uri-reference".to_owned())));
    let statuses: BTreeSet<_> = rows.iter().map(|row| row.http_status).collect();
    let mut members = ObjectBuilder::new()
        .property("type", reference())
        .property("title", text())
        .property("status", ObjectBuilder::new().schema_type(Type::Integer).enum_values(Some(statuses)))
        .property("detail", text())
        .property("instance", reference())
        .property("id", text().enum_values(Some(rows.iter().map(|row| row.id).collect::<BTreeSet<_>>())))
        .property("params", ObjectBuilder::new())
        .property("remedy", text());
    let codes: BTreeSet<_> = rows.iter().filter_map(|row| row.code).collect();
    if !codes.is_empty() {
        members = members.property("code", text().enum_values(Some(codes)));
    }
    ["type", "status", "detail", "id", "params"].into_iter().fold(members, ObjectBuilder::required).into()
}

/// The bodies of some errors in one envelope.
struct Body<'a> {
    rows: &'a [&'a Row],
}

impl Body<'_> {
    fn schema(&self, shape: &BodyShape) -> Schema {
        let text = || ObjectBuilder::new().schema_type(Type::String);
        match shape {
            // A literal of an envelope is JSON.
            BodyShape::Json(json) => literal(serde_json::from_str(json).unwrap_or_default()),
            BodyShape::Object(members) => {
                members.iter().fold(ObjectBuilder::new(), |object, (name, member)| object.property(*name, self.schema(member)).required(*name)).into()
            }
            BodyShape::Array(items) => ArrayBuilder::new().prefix_items(items.iter().map(|item| self.schema(item))).items(ArrayItems::False).into(),
            BodyShape::Message => text().into(),
            BodyShape::Code => one_of(self.rows.iter().map(|row| row.code)),
            BodyShape::Category => one_of(self.rows.iter().map(|row| row.category.wire)),
            BodyShape::Trace => text().schema_type(SchemaType::Array(vec![Type::String, Type::Null])).into(),
        }
    }
}

fn literal(value: Value) -> Schema {
    ObjectBuilder::new().schema_type(SchemaType::AnyValue).enum_values(Some([value])).into()
}

/// One of these texts, or null where there is none.
fn one_of(texts: impl Iterator<Item = Option<&'static str>>) -> Schema {
    let texts: BTreeSet<_> = texts.collect();
    let types = texts.iter().map(|text| if text.is_some() { Type::String } else { Type::Null });
    let mut types: Vec<_> = types.collect();
    types.dedup();
    let schema_type = match types.pop() {
        Some(only) if types.is_empty() => SchemaType::Type(only),
        last => SchemaType::Array(types.into_iter().chain(last).collect()),
    };
    ObjectBuilder::new().schema_type(schema_type).enum_values(Some(texts.into_iter().map(|text| json!(text)))).into()
}
