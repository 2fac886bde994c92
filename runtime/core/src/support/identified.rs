//! What a response was: the error that it is known as, and all that it said.

use std::borrow::Cow;
use std::fmt;
use std::net::Ipv4Addr;
use std::ops::Deref;

use super::{Operation, Param, Retry};
use crate::engine::identify::{Match, Signal, identify as look_up};
use crate::engine::tables::Tables;

/// A catalog whose errors can be identified: what is asked of any of them can be written once.
pub trait Table: Copy + Eq + 'static {
    /// The errors with their params.
    type Error: std::error::Error + Send + Sync + 'static;
    /// Which error it is.
    type ErrorId: fmt::Debug + fmt::Display + Copy + Eq + Send + Sync + 'static;

    #[doc(hidden)]
    fn tables() -> &'static Tables<'static>;
    #[doc(hidden)]
    fn id(index: usize) -> Self::ErrorId;
    #[doc(hidden)]
    fn params(id: Self::ErrorId) -> &'static [Param];
    #[doc(hidden)]
    fn retry(id: Self::ErrorId) -> Option<Retry>;
    #[doc(hidden)]
    fn fill(id: Self::ErrorId, params: &[(&'static Param, Cow<'_, str>)]) -> Option<Self::Error>;
}

/// Says which error of a catalog a response was, by its HTTP status, if that is known, and the bytes of its body.
///
/// It doesn't fail, whatever the bytes are, and takes time linear in them.
#[must_use]
pub fn identify<C: Table>(status: impl Into<Option<u16>>, body: &[u8]) -> Identified<'_, C> {
    let found = look_up(C::tables(), status.into(), body);
    let id = found.error.map(C::id);
    let declared = id.map_or(&[][..], C::params);
    let params =
        found.params.into_iter().filter_map(|it| Some((declared.iter().find(|param| param.name == it.name)?, it.text)));
    Identified { matched: found.matched, id, params: params.collect(), signal: found.signal, body: Cow::Borrowed(body) }
}

/// What a response was.
///
/// [`error`](Self::error) is what it is known as, to be matched. Whatever the body said beyond that, or of an error that no table
/// knows, is here too, as text that is borrowed from the body where it can be.
#[derive(Clone, PartialEq)]
pub struct Identified<'a, C: Table> {
    matched: Match,
    id: Option<C::ErrorId>,
    params: Vec<(&'static Param, Cow<'a, str>)>,
    signal: Signal<'a>,
    body: Cow<'a, [u8]>,
}

impl<C: Table> Identified<'_, C> {
    /// The error with its params. None if it isn't known which it is, or if a param can't be had: the message is another than the
    /// table's, or holds a number that is too large for its type. It may be [named](Self::id) all the same.
    #[must_use]
    pub fn error(&self) -> Option<C::Error> {
        C::fill(self.id?, &self.params)
    }

    /// Which error it is, if that is known.
    #[must_use]
    pub fn id(&self) -> Option<C::ErrorId> {
        self.id
    }

    /// Which of an operation's errors it is, if it is one of them: what a client asks that called the operation, and can match
    /// without a last arm.
    #[must_use]
    pub fn id_of<O: Operation<ErrorId = C::ErrorId>>(&self) -> Option<O> {
        self.id.and_then(O::from_id)
    }

    /// What the table says about sending the same request again.
    #[must_use]
    pub fn retry(&self) -> Option<Retry> {
        self.id.and_then(C::retry)
    }

    /// How well it matched.
    #[must_use]
    pub fn matched(&self) -> Match {
        self.matched
    }

    /// The params as they stood in the message, in their order there.
    pub fn params(&self) -> impl Iterator<Item = (&'static Param, &str)> {
        self.params.iter().map(|(param, text)| (*param, &**text))
    }

    /// The HTTP status that it was identified by.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.signal.status
    }

    /// The machine code in the body, be it known or not.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.signal.code.as_deref()
    }

    /// What the body calls the class of errors, be it known or not.
    #[must_use]
    pub fn category(&self) -> Option<&str> {
        self.signal.category.as_deref()
    }

    /// The message in the body. Of a body of no known shape, that is all of it.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.signal.message.as_deref()
    }

    /// The id by which the service's logs are searched.
    #[must_use]
    pub fn trace(&self) -> Option<&str> {
        self.signal.trace.as_deref()
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// An error to return, which holds all of this.
    #[must_use]
    pub fn into_error(self) -> ResponseError<C> {
        let own = |text: Option<Cow<'_, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        let Signal { status, code, category, message, trace } = self.signal;
        ResponseError(Box::new(Identified {
            matched: self.matched,
            id: self.id,
            params: self.params.into_iter().map(|(param, text)| (param, Cow::Owned(text.into_owned()))).collect(),
            signal: Signal {
                status,
                code: own(code),
                category: own(category),
                message: own(message),
                trace: own(trace),
            },
            body: Cow::Owned(self.body.into_owned()),
        }))
    }
}

/// Status, code or category, and message, as far as they are known. A long message is cut.
impl<C: Table> fmt::Display for Identified<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status().map(|status| status.to_string());
        let known_by = [status.as_deref(), self.code().or(self.category())];
        let mut separator = "";
        for text in known_by.into_iter().flatten() {
            write!(f, "{separator}{text}")?;
            separator = " ";
        }
        match self.message().filter(|message| !message.is_empty()) {
            Some(message) if separator.is_empty() => write!(f, "{message:.LONGEST_SHOWN$}"),
            Some(message) => write!(f, ": {message:.LONGEST_SHOWN$}"),
            None if separator.is_empty() => f.write_str("a response that says nothing"),
            None => Ok(()),
        }
    }
}

/// A message may be a whole page of a proxy.
const LONGEST_SHOWN: usize = 500;

/// Without sensitive params, and without the texts that hold them.
impl<C: Table> fmt::Debug for Identified<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_sensitive = self.id.is_some_and(|id| C::params(id).iter().any(|param| param.sensitive));
        let mut shown = f.debug_struct("Identified");
        shown.field("matched", &self.matched).field("id", &self.id).field("params", &Texts(&self.params));
        shown.field("status", &self.status()).field("code", &self.code()).field("category", &self.category());
        if is_sensitive {
            shown.field("message", &format_args!("<hidden>"));
        } else {
            shown.field("message", &self.message());
        }
        shown.field("trace", &self.trace()).finish_non_exhaustive()
    }
}

struct Texts<'a>(&'a [(&'static Param, Cow<'a, str>)]);

impl fmt::Debug for Texts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(param, text): &(&'static Param, Cow<'_, str>)| {
            (param.name, if param.sensitive { "<hidden>".to_owned() } else { text.clone().into_owned() })
        };
        f.debug_map().entries(self.0.iter().map(shown)).finish()
    }
}

/// A response that was an error, to be returned: what it is [`Identified`] as, which it derefs to, with all texts of its own.
#[derive(Clone, PartialEq)]
pub struct ResponseError<C: Table>(Box<Identified<'static, C>>);

impl<C: Table> Deref for ResponseError<C> {
    type Target = Identified<'static, C>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<C: Table> From<Identified<'_, C>> for ResponseError<C> {
    fn from(identified: Identified<'_, C>) -> Self {
        identified.into_error()
    }
}

impl<C: Table> fmt::Display for ResponseError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl<C: Table> fmt::Debug for ResponseError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseError").field(&self.0).finish()
    }
}

impl<C: Table> std::error::Error for ResponseError<C> {}

/// Implements [`Table`] for `Catalog`, and gives what there is of it by name.
#[doc(hidden)]
#[macro_export]
macro_rules! __identifiable {
    ($( $error:ident $({ $($field:ident)* })? )*) => {
        /// What a response was, in terms of this catalog.
        pub type Identified<'a> = $crate::support::Identified<'a, Catalog>;

        /// A response that was an error, in terms of this catalog, to be returned.
        pub type ResponseError = $crate::support::ResponseError<Catalog>;

        /// Says which error a response was, by its HTTP status, if that is known, and the bytes of its body.
        ///
        /// It doesn't fail, whatever the bytes are, and takes time linear in them.
        #[must_use]
        pub fn identify(status: impl Into<Option<u16>>, body: &[u8]) -> Identified<'_> {
            $crate::support::identify(status, body)
        }

        impl $crate::support::Table for Catalog {
            type Error = Error;
            type ErrorId = ErrorId;

            fn tables() -> &'static $crate::engine::tables::Tables<'static> {
                &TABLES
            }

            fn id(index: usize) -> ErrorId {
                ErrorId::ALL[index]
            }

            fn params(id: ErrorId) -> &'static [$crate::support::Param] {
                id.params()
            }

            fn retry(id: ErrorId) -> Option<$crate::support::Retry> {
                id.retry()
            }

            fn fill(id: ErrorId, params: &[(&'static $crate::support::Param, $crate::support::Cow<'_, str>)]) -> Option<Error> {
                Some(match id { $( ErrorId::$error => Error::$error $({
                    $($field: $crate::support::read(params, $crate::support::spec_name(::core::stringify!($field)))?),*
                })?, )* })
            }
        }
    };
}
pub use __identifiable as identifiable;

/// The value of a param: of several of one name the last.
pub fn read<T: FromText>(params: &[(&'static Param, Cow<'_, str>)], name: &str) -> Option<T> {
    params.iter().rev().find(|(param, _)| param.name == name).and_then(|(_, text)| T::from_text(text))
}

/// A value that is read from what stands in a hole; none if the type can't hold it.
pub trait FromText: Sized {
    /// Reads it.
    fn from_text(text: &str) -> Option<Self>;
}

impl FromText for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromText for i64 {
    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl FromText for f64 {
    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok().filter(|number: &Self| number.is_finite())
    }
}

impl FromText for bool {
    fn from_text(text: &str) -> Option<Self> {
        // The case is another where a message was normalized.
        text.to_ascii_lowercase().parse().ok()
    }
}

impl FromText for Ipv4Addr {
    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}
