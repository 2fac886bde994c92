//! What of an error anyone may see: all but its sensitive params.

use serde_json::{Map, Value};

use crate::ApiError;

/// The params that aren't sensitive, as JSON.
pub(crate) fn params<E: ApiError + ?Sized>(error: &E) -> Map<String, Value> {
    let shown = error.params().into_iter().filter(|(param, _)| !param.sensitive);
    shown.map(|(param, value)| (param.name.to_owned(), value.into())).collect()
}

/// The message as it is sent, with an ellipsis for each sensitive param.
#[cfg(feature = "tracing")]
pub(crate) fn message<E: ApiError + ?Sized>(error: &E) -> String {
    let row = error.row();
    let hide = |(param, value): (&'static crate::Param, _)| if param.sensitive { crate::Value::Text("…") } else { value };
    let values: Vec<_> = error.params().into_iter().map(hide).collect();
    row.fill(row.wire_message(), &values)
}
