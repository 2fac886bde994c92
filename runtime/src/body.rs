//! The body of an answer: an envelope with its places filled.

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::row::Row;
use crate::tables::{Shape, Variable};

/// The body that carries an error. It is serialized as it stands, without anything built in between; a place that nothing fills is
/// null.
#[derive(Debug, Clone, Copy)]
pub struct Body<'a> {
    row: &'static Row,
    message: &'a str,
    trace_id: Option<&'a str>,
}

impl<'a> Body<'a> {
    /// The body of an error with that message, and maybe with the id by which the service's logs are searched.
    #[must_use]
    pub fn new(row: &'static Row, message: &'a str, trace_id: Option<&'a str>) -> Self {
        Self { row, message, trace_id }
    }

    /// As a value.
    #[must_use]
    pub fn to_value(self) -> Value {
        // Keys are strings and values are strings, numbers or null: there is nothing that JSON hasn't.
        serde_json::to_value(self).unwrap_or_default()
    }

    /// As text.
    #[must_use]
    pub fn to_text(self) -> String {
        // As above.
        serde_json::to_string(&self).unwrap_or_default()
    }

    fn filling(&self, variable: Variable) -> Option<&str> {
        match variable {
            Variable::Message => Some(self.message),
            Variable::Code => self.row.code,
            Variable::Category => self.row.category.wire,
            Variable::Trace => self.trace_id,
            Variable::Other => None,
        }
    }
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Part { shape: self.row.envelope, body: self }.serialize(serializer)
    }
}

/// A part of a body.
struct Part<'a> {
    shape: &'a Shape<'static>,
    body: &'a Body<'a>,
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let part = |shape| Part { shape, body: self.body };
        match self.shape {
            Shape::Null => serializer.serialize_unit(),
            Shape::Boolean(it) => serializer.serialize_bool(*it),
            Shape::Number(number) => serialize_number(*number, serializer),
            Shape::String(text) => serializer.serialize_str(text),
            Shape::Variable { variable, .. } => self.body.filling(*variable).serialize(serializer),
            Shape::Object(fields) => serializer.collect_map(fields.iter().map(|(key, shape)| (key, part(shape)))),
            Shape::Array(items) => serializer.collect_seq(items.iter().map(part)),
        }
    }
}

/// A whole number as one: a status of 20 isn't 20.0.
fn serialize_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    // Up to there each whole number is a double, and fits.
    const LARGEST: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= LARGEST {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole, and small enough")]
        serializer.serialize_i64(number as i64)
    } else {
        serializer.serialize_f64(number)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow::Borrowed;

    use super::Body;
    use crate::GrpcCode;
    use crate::row::{CatalogRow, CategoryRow, Row};
    use crate::tables::{Shape, Variable};

    static CATALOG: CatalogRow = CatalogRow { id: "shop", locales: &["en"], wire_locale: 0, constants: &[] };
    static SHAPE: Shape<'static> = Shape::Object(Borrowed(&[
        (Borrowed("z"), Shape::Number(20.0)),
        (Borrowed("a"), Shape::Array(Borrowed(&[Shape::Number(0.5), Shape::Number(1e300), Shape::Boolean(true), Shape::Null]))),
        (Borrowed("m"), Shape::Variable { variable: Variable::Message, optional: false }),
        (Borrowed("c"), Shape::Variable { variable: Variable::Category, optional: true }),
        (Borrowed("o"), Shape::Variable { variable: Variable::Other, optional: false }),
        (Borrowed("$"), Shape::String(Borrowed("$code"))),
    ]));
    static ROW: Row = Row {
        catalog: &CATALOG,
        id: "it",
        code: None,
        category: &CategoryRow { id: "any", status: None, wire: None },
        http_status: 500,
        grpc_code: GrpcCode::Unknown,
        messages: &["\"it\""],
        params: &[],
        description: &[],
        remedy: &[],
        retry: None,
        envelope: &SHAPE,
    };

    #[test]
    fn a_body_keeps_the_order_and_the_literals_of_its_envelope() {
        let text = Body::new(&ROW, "\"it\"", None).to_text();
        assert_eq!(text, r#"{"z":20,"a":[0.5,1e+300,true,null],"m":"\"it\"","c":null,"o":null,"$":"$code"}"#);
        assert_eq!(Body::new(&ROW, "\"it\"", None).to_value(), serde_json::from_str::<serde_json::Value>(&text).unwrap());
    }
}
