//! The trait that a service's error types have in common: each value is an error of a table, with its params.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::GrpcCode;
use crate::row::Row;
use crate::value::Value;
use crate::{Param, Retry};

/// An error of a catalog, as a service answers with it.
///
/// `#[derive(ApiError)]` and `catalog!` implement it; three methods are to be written, and everything else follows from the
/// [`Row`] that they give. It is object safe: a service may hold a `Box<dyn ApiError + Send + Sync>`.
///
/// ```
/// use std::fmt;
///
/// use errspec::row::BodyShape::{Code, Message, Object, Trace};
/// use errspec::row::{CatalogRow, CategoryRow, Row};
/// use errspec::{ApiError, GrpcCode, Param, ParamType, Retry, Value};
///
/// #[derive(Debug)]
/// struct TooFast {
///     limit: u32,
/// }
///
/// static SHOP: CatalogRow = CatalogRow { id: "shop", locales: &["en", "zh"], wire_locale: 0, constants: &[] };
/// static TOO_FAST: Row = Row {
///     catalog: &SHOP,
///     id: "too_fast",
///     code: Some("Shop.7"),
///     category: &CategoryRow { id: "too_many_requests", status: Some(429), wire: Some("TooManyRequests") },
///     http_status: 429,
///     grpc_code: GrpcCode::ResourceExhausted,
///     messages: &["No more than {limit} a second.", "每秒不超过 {limit} 次。"],
///     params: &[Param { name: "limit", ty: ParamType::Integer, sensitive: false }],
///     description: &[],
///     remedy: &["Wait a little.", "请稍候。"],
///     retry: Some(Retry::Backoff),
///     envelope: Object(&[("code", Code), ("text", Message), ("trace", Trace)]),
/// };
///
/// impl ApiError for TooFast {
///     fn row(&self) -> &'static Row {
///         &TOO_FAST
///     }
///
///     fn with_values<'a>(&'a self, read: &mut dyn FnMut(&[Value<'a>])) {
///         read(&[Value::from(&self.limit)]);
///     }
///
///     fn rows() -> Vec<&'static Row> {
///         vec![&TOO_FAST]
///     }
/// }
///
/// impl fmt::Display for TooFast {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         f.write_str(&self.message())
///     }
/// }
///
/// impl std::error::Error for TooFast {}
///
/// let error: &dyn ApiError = &TooFast { limit: 5 };
/// assert_eq!((error.id(), error.http_status(), error.retry()), ("too_fast", 429, Some(Retry::Backoff)));
/// assert_eq!(error.message(), "No more than 5 a second.");
/// assert_eq!(error.message_in("zh-Hant-TW"), "每秒不超过 5 次。");
/// assert_eq!(error.remedy("fr"), Some("Wait a little."));
/// assert_eq!(error.body_text(), r#"{"code":"Shop.7","text":"No more than 5 a second.","trace":null}"#);
/// assert_eq!(TooFast { limit: 5 }.with_trace_id("1f").body()["trace"], "1f");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error of a catalog",
    note = "derive `errspec::ApiError` for it, or make it with `errspec::catalog!`"
)]
pub trait ApiError: Error {
    /// What the table says of this error.
    fn row(&self) -> &'static Row;

    /// Lets the values of the params be read, in the order of the row's [`params`](Row::params).
    ///
    /// [`params`](Self::params) gives them as a list; here they are read where they are.
    fn with_values<'a>(&'a self, read: &mut dyn FnMut(&[Value<'a>]));

    /// The rows of all errors that a value of this type can be, each once: what documentation of an endpoint lists.
    fn rows() -> Vec<&'static Row>
    where
        Self: Sized;

    /// The id by which the service's logs are searched, if this value holds it.
    fn trace_id(&self) -> Option<&str> {
        None
    }

    /// The id of the catalog.
    fn catalog(&self) -> &'static str {
        self.row().catalog.id
    }

    /// The id of the error in the catalog.
    fn id(&self) -> &'static str {
        self.row().id
    }

    /// The machine code on the wire, if the error has one.
    fn code(&self) -> Option<&'static str> {
        self.row().code
    }

    /// What the service calls this class of errors in a body, if it does.
    fn category(&self) -> Option<&'static str> {
        self.row().category.wire
    }

    /// The HTTP status to answer with: that of the category, else the catalog's `fallback_status`, else 500.
    fn http_status(&self) -> u16 {
        self.row().http_status
    }

    /// The status to answer a gRPC call with.
    fn grpc_code(&self) -> GrpcCode {
        self.row().grpc_code
    }

    /// The tags of the languages that the texts are in, in fallback order.
    fn locales(&self) -> &'static [&'static str] {
        self.row().catalog.locales
    }

    /// The message as it is sent: in the wire's language, with its holes filled.
    fn message(&self) -> Cow<'static, str> {
        filled(self, self.row().wire_message())
    }

    /// The message in a language, given by its tag. For one that the table hasn't, see [`CatalogRow::position`](crate::row::CatalogRow::position).
    fn message_in(&self, locale: &str) -> Cow<'static, str> {
        let row = self.row();
        filled(self, row.messages[row.catalog.position(locale)])
    }

    /// What the error means, if the table says so, in the language that [`message_in`](Self::message_in) takes.
    ///
    /// `std::error::Error` has a deprecated method of that name. Where both traits are in scope the compiler asks which is meant, and of a
    /// `dyn ApiError` both always are. Then say it:
    ///
    /// ```
    /// use errspec::ApiError;
    /// use std::error::Error;
    ///
    /// fn explained<E: ApiError>(error: &E) -> Option<&'static str> {
    ///     println!("{:?}", error.source());
    ///     ApiError::description(error, "en")
    /// }
    /// ```
    fn description(&self, locale: &str) -> Option<&'static str> {
        let row = self.row();
        row.text(row.description, locale)
    }

    /// What to do about it, if the table says so, in the language that [`message_in`](Self::message_in) takes.
    fn remedy(&self, locale: &str) -> Option<&'static str> {
        let row = self.row();
        row.text(row.remedy, locale)
    }

    /// What the table says about sending the same request again.
    fn retry(&self) -> Option<Retry> {
        self.row().retry
    }

    /// The params with their values. What is [sensitive](Param::sensitive) is for the answer, and not for logs.
    fn params(&self) -> Vec<(&'static Param, Value<'_>)> {
        let mut params = Vec::new();
        self.with_values(&mut |values| params = self.row().params.iter().zip(values.iter().copied()).collect());
        params
    }

    /// The body of the answer, in the envelope that the catalog sends this error in.
    fn body(&self) -> serde_json::Value {
        let (row, trace_id) = (self.row(), self.trace_id());
        let mut body = serde_json::Value::Null;
        self.with_values(&mut |values| body = row.filled_body(values, trace_id));
        body
    }

    /// The same body as text, which is the quicker way to the wire.
    fn body_text(&self) -> String {
        let (row, trace_id) = (self.row(), self.trace_id());
        let mut text = String::new();
        self.with_values(&mut |values| text = row.filled_body_text(values, trace_id));
        text
    }

    /// The error with the id by which the service's logs are searched.
    fn with_trace_id(self, trace_id: impl Into<String>) -> Traced<Self>
    where
        Self: Sized,
    {
        Traced { error: self, trace_id: trace_id.into() }
    }
}

/// A template with its holes filled. One without holes is there already.
fn filled<E: ApiError + ?Sized>(error: &E, template: &'static str) -> Cow<'static, str> {
    let row = error.row();
    if !template.contains('{') && !template.contains('}') {
        return Cow::Borrowed(template);
    }
    let mut message = Cow::Borrowed(template);
    error.with_values(&mut |values| message = Cow::Owned(row.fill(template, values)));
    message
}

/// An error, and the id by which the service's logs are searched. [`ApiError::with_trace_id`] makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traced<E> {
    /// The error.
    pub error: E,
    /// The id.
    pub trace_id: String,
}

impl<E: ApiError> ApiError for Traced<E> {
    fn row(&self) -> &'static Row {
        self.error.row()
    }

    fn with_values<'a>(&'a self, read: &mut dyn FnMut(&[Value<'a>])) {
        self.error.with_values(read);
    }

    fn rows() -> Vec<&'static Row> {
        E::rows()
    }

    fn trace_id(&self) -> Option<&str> {
        Some(&self.trace_id)
    }
}

impl<E: Error> fmt::Display for Traced<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<E: Error> Error for Traced<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

/// A pointer to an error answers as the error does.
macro_rules! as_what_it_points_to {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => { $(
        impl<$($generics)*> ApiError for $pointer {
            fn row(&self) -> &'static Row {
                (**self).row()
            }

            fn with_values<'a>(&'a self, read: &mut dyn FnMut(&[Value<'a>])) {
                (**self).with_values(read);
            }

            fn rows() -> Vec<&'static Row> {
                E::rows()
            }

            fn trace_id(&self) -> Option<&str> {
                (**self).trace_id()
            }
        }
    )* };
}
as_what_it_points_to!([E: ApiError] &E, [E: ApiError] Box<E>, [E: ApiError] Arc<E>);
