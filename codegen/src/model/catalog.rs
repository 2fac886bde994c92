//! A catalog: one service's table of errors.

use errspec_core::GrpcCode;
use serde_json::Value;

use super::{Envelope, Message, Operation, Param, ParamType, Text};

/// One service's table.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Catalog {
    /// `snake_case`, unique in the spec.
    pub id: String,
    /// What people call the service.
    pub title: Text,
    /// Index in [`Spec::locales`](super::Spec::locales) of the language that the service's messages are in.
    pub wire_locale: usize,
    /// The bodies of the service's answers: the first that can carry an error is sent, all are read in this order; never empty.
    pub envelopes: Vec<Envelope>,
    /// Bodies that look like an error and are none: each is part of the body it stands for.
    pub not_errors: Vec<Value>,
    /// What may stand before a body, such as `data:`.
    pub body_prefixes: Vec<String>,
    /// The HTTP status of errors whose category has none of its own.
    pub fallback_status: Option<u16>,
    /// Values that the server fills in from its configuration; names are unique.
    pub constants: Vec<Constant>,
    /// The service's classes of errors; ids are unique.
    pub categories: Vec<Category>,
    /// Every code on the wire, once, in the order of its first error.
    pub codes: Vec<String>,
    /// Ids that were given out once and may not be used again.
    pub retired: Vec<String>,
    /// The rows; never empty, ids are unique.
    pub errors: Vec<ErrorDef>,
    /// What the service does at which address; ids are unique, and so are method and path.
    pub operations: Vec<Operation>,
    /// The order in which messages with holes are tried: those of the wire's language and other wordings, counted in the order of the
    /// errors. It is that order, but for a message that matches all that a later one does, and more: that one goes first.
    pub template_order: Vec<usize>,
}

impl Catalog {
    /// The category of an error of this catalog.
    pub fn category_of(&self, error: &ErrorDef) -> &Category {
        &self.categories[error.category]
    }

    /// The code of an error of this catalog, as it stands on the wire.
    pub fn code_of(&self, error: &ErrorDef) -> Option<&str> {
        error.code.map(|code| self.codes[code].as_str())
    }

    /// The template that the service sends for an error of this catalog.
    pub fn wire_message<'a>(&self, error: &'a ErrorDef) -> &'a Message {
        &error.messages[self.wire_locale]
    }

    /// The HTTP status that an error is sent with, if the table or its fallback gives one.
    pub fn sent_status(&self, error: &ErrorDef) -> Option<u16> {
        self.category_of(error).status.or(self.fallback_status)
    }

    /// The envelope that an error is sent in: the first that can carry it.
    ///
    /// # Panics
    /// Never for an error of this catalog: a spec with an error that no envelope can carry isn't loaded.
    pub fn sending_envelope(&self, error: &ErrorDef) -> &Envelope {
        self.envelopes_of(error).next().unwrap_or(&self.envelopes[0])
    }

    /// The errors that an operation of this catalog may answer with, in the order of the table.
    pub fn errors_of<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = &'a ErrorDef> + Clone {
        operation.errors.iter().map(|index| &self.errors[*index])
    }

    /// Every envelope that can carry an error, in reading order.
    pub fn envelopes_of<'a>(&'a self, error: &ErrorDef) -> impl Iterator<Item = &'a Envelope> + use<'a> {
        let (has_code, has_category) = (error.code.is_some(), self.category_of(error).wire.is_some());
        self.envelopes.iter().filter(move |envelope| envelope.can_carry(has_code, has_category))
    }
}

/// A class of errors: an HTTP status and the wire's name for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Category {
    /// `snake_case`, unique in its catalog.
    pub id: String,
    /// From 100 to 599. None if the service doesn't tell.
    pub status: Option<u16>,
    /// What the service calls it in a body.
    pub wire: Option<String>,
    /// What it is in gRPC: what the spec says, or what follows from the HTTP status.
    pub grpc: GrpcCode,
}

/// A value that the server fills in from its configuration.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Constant {
    /// `SCREAMING_SNAKE_CASE`, unique in its catalog.
    pub name: String,
    /// What a reader accepts in its place.
    pub ty: ParamType,
    /// The default, as JSON of its type.
    pub value: Value,
    /// The default, as it is written into a message.
    pub text: String,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorDef {
    /// `snake_case`, unique in its catalog and never reused.
    pub id: String,
    /// Index in [`Catalog::codes`].
    pub code: Option<usize>,
    /// Index in [`Catalog::categories`].
    pub category: usize,
    /// The holes of the messages, as declared; names are unique.
    pub params: Vec<Param>,
    /// The message in each locale of the spec; the one of [`Catalog::wire_locale`] is sent.
    pub messages: Vec<Message>,
    /// Other wordings seen on the wire: read, never sent.
    pub also: Vec<Message>,
    /// Real messages, each of which the message or one of `also` fits.
    pub examples: Vec<String>,
    /// What the error means.
    pub description: Option<Text>,
    /// What to do about it.
    pub remedy: Option<Text>,
    /// What the table says about sending the same request again.
    pub retry: Option<Retry>,
    /// Set if the error is on its way out.
    pub deprecated: Option<Deprecation>,
    /// The table's own wording, where the template had to be repaired.
    pub source: Option<String>,
}

/// Whether the same request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It will fail in the same way.
    Never,
    /// It may succeed after a wait that grows with each try.
    Backoff,
}

impl Retry {
    /// As the spec and every target write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Backoff => "backoff",
        }
    }
}

/// Why an error should no longer be used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deprecation {
    /// The version or date from which on it is out of use.
    pub since: String,
    /// The id, in the same catalog, of the error to use in its place.
    pub replaced_by: Option<String>,
    /// What else to know.
    pub note: Option<String>,
}
