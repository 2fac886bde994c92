//! An error of a row, with its holes filled for documentation.

use std::error::Error;
use std::fmt;
use std::net::Ipv4Addr;

use crate::row::Row;
use crate::{ApiError, Param, ParamType, Value};

/// The error of a row as an example shows it.
#[derive(Debug)]
pub(super) struct Sample {
    row: &'static Row,
    texts: Vec<String>,
}

impl Sample {
    pub(super) fn of(row: &'static Row) -> Self {
        Self { row, texts: row.params.iter().map(text).collect() }
    }
}

impl ApiError for Sample {
    fn row(&self) -> &'static Row {
        self.row
    }

    fn with_values<'a>(&'a self, read: &mut dyn FnMut(&[Value<'a>])) {
        let values: Vec<_> = self.row.params.iter().zip(&self.texts).map(|(param, text)| value(param, text)).collect();
        read(&values);
    }

    fn rows() -> Vec<&'static Row> {
        Vec::new()
    }
}

/// The name of a hole as what it may hold.
fn text(param: &Param) -> String {
    param.name.replace('_', if param.ty == ParamType::Token { "-" } else { " " })
}

fn value<'a>(param: &Param, text: &'a str) -> Value<'a> {
    match param.ty {
        ParamType::String | ParamType::Token => Value::Text(text),
        ParamType::Integer => Value::Integer(42),
        ParamType::Number => Value::Number(0.5),
        ParamType::Boolean => Value::Boolean(true),
        // RFC 5737 sets this address aside for documentation.
        ParamType::Ipv4 => Value::Ipv4(Ipv4Addr::new(192, 0, 2, 1)),
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl Error for Sample {}
