//! The YAML of a spec as serde reads it: a mirror without logic. The JSON Schema for editors is made from it too.

mod choice;
mod value;

#[cfg(feature = "targets")]
use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) use value::{Entries, Json, Str, Text};

/// The version of the format that this library reads.
pub(crate) const FORMAT_VERSION: u64 = 1;

/// An errspec file: the error tables of several services.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Spec {
    /// Version of this format: 1.
    pub(crate) errspec: u64,
    /// The languages of all texts, in fallback order.
    pub(crate) locales: Vec<Str>,
    /// What the packages of all targets say of themselves.
    #[serde(default)]
    pub(crate) package: Package,
    /// What each generated package is called, by target.
    #[serde(default)]
    pub(crate) packages: Entries<Str>,
    /// The services' tables.
    pub(crate) catalogs: Vec<Catalog>,
}

/// What the packages of all targets say of themselves.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Package {
    /// A semantic version, such as 1.2.3.
    pub(crate) version: Option<Str>,
    /// One line that says what the package holds.
    pub(crate) description: Option<Str>,
    /// An SPDX licence expression.
    pub(crate) license: Option<Str>,
    /// The address of the source repository.
    pub(crate) repository: Option<Str>,
}

/// One service's table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Catalog {
    /// A `snake_case` name, unique in the file.
    pub(crate) id: Str,
    /// What people call the service, in each locale.
    pub(crate) title: Text,
    /// The language of the messages on the wire.
    pub(crate) wire_locale: Str,
    /// The shapes of error bodies. The first that can carry an error is sent; all are read, in order.
    pub(crate) envelopes: Vec<Envelope>,
    /// Bodies that look like an error and are not; each is a part of the body it stands for.
    #[serde(default)]
    pub(crate) not_errors: Vec<Json>,
    /// What may stand before a body, such as `data:`.
    #[serde(default)]
    pub(crate) body_prefixes: Vec<Str>,
    /// The HTTP status that is sent when a category has none of its own: 100 to 599.
    pub(crate) fallback_status: Option<u64>,
    /// What the server fills in from its configuration, by `SCREAMING_SNAKE_CASE` name.
    #[serde(default)]
    pub(crate) constants: Entries<Constant>,
    /// The service's classes of errors.
    pub(crate) categories: Vec<Category>,
    /// Ids of errors that are gone, and may not come back as another error.
    #[serde(default)]
    pub(crate) retired: Vec<Str>,
    /// The rows of the table.
    pub(crate) errors: Vec<ErrorDef>,
    /// What the service does at which address, and which errors it may answer with there.
    #[serde(default)]
    pub(crate) operations: Vec<Operation>,
}

/// The shape of a body that carries an error.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Envelope {
    /// A `snake_case` name, unique in the catalog.
    pub(crate) id: Str,
    /// The body. A string that starts with `$` is a variable: `$message`, `$code`, `$category`, `$trace` or a name of your own;
    /// a `?` at its end makes it optional; `$$` starts a string with a dollar sign.
    pub(crate) body: Json,
}

/// A value that the server fills in from its configuration.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Constant {
    /// What a reader accepts in its place.
    #[serde(rename = "type")]
    pub(crate) ty: ParamType,
    /// The default that is sent.
    pub(crate) value: Json,
}

/// A class of errors.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Category {
    /// A `snake_case` name, unique in the catalog.
    pub(crate) id: Str,
    /// The HTTP status: 100 to 599.
    pub(crate) status: Option<u64>,
    /// What the service calls it in a body.
    pub(crate) wire: Option<Str>,
    /// What it is in gRPC, where the HTTP status doesn't say it.
    pub(crate) grpc: Option<GrpcCode>,
}

/// A status of gRPC: a name of `google.rpc.Code`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum GrpcCode {
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}

/// One row of the table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorDef {
    /// A `snake_case` name that says what is wrong, unique in the catalog and never reused.
    pub(crate) id: Str,
    /// The machine code on the wire.
    pub(crate) code: Option<Str>,
    /// The id of one of the catalog's categories.
    pub(crate) category: Str,
    /// The wire text: `{name}` is a param, `{NAME}` a constant, `{{` and `}}` are braces.
    pub(crate) message: Str,
    /// What the holes of the message take.
    #[serde(default)]
    pub(crate) params: Entries<Param>,
    /// The message in every other locale, with the same holes.
    #[serde(default)]
    pub(crate) translations: Text,
    /// What the error means, in each locale.
    pub(crate) description: Option<Text>,
    /// What to do about it, in each locale.
    pub(crate) remedy: Option<Text>,
    /// Whether the same request may be sent again. Only where the table says so.
    pub(crate) retry: Option<Retry>,
    /// Real messages; each must fit the template.
    #[serde(default)]
    pub(crate) examples: Vec<Str>,
    /// Other wordings seen on the wire, over the same params: read, never sent.
    #[serde(default)]
    pub(crate) also: Vec<Str>,
    /// Set when the error is on its way out.
    pub(crate) deprecated: Option<Deprecation>,
    /// The table's own wording, where the template had to be repaired.
    pub(crate) source: Option<Str>,
}

/// What the service does at one address, and which errors it may answer with: those that any of the three lists names.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// A `snake_case` name, unique in the catalog.
    pub(crate) id: Str,
    /// The HTTP method.
    pub(crate) method: Method,
    /// The path with its holes in braces, such as `/tasks/{task_id}`.
    pub(crate) path: Str,
    /// Ids of errors. A list in the list stands for its ids, so that an anchor can name what several operations share.
    #[serde(default)]
    pub(crate) errors: Vec<IdOrIds>,
    /// Codes: all errors that have one of them.
    #[serde(default)]
    pub(crate) codes: Vec<Str>,
    /// Ids of categories: all errors of them.
    #[serde(default)]
    pub(crate) categories: Vec<Str>,
}

/// The id of an error, or several.
#[derive(Debug)]
#[cfg_attr(feature = "targets", derive(JsonSchema), schemars(untagged))]
pub(crate) enum IdOrIds {
    /// One id.
    One(Str),
    /// Several.
    Many(Vec<Str>),
}

/// An HTTP method that OpenAPI knows.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Method {
    /// Read.
    Get,
    /// Write as a whole.
    Put,
    /// Send something.
    Post,
    /// Remove.
    Delete,
    /// Ask what may be asked.
    Options,
    /// Read without the body.
    Head,
    /// Change a part.
    Patch,
    /// Ask for an echo.
    Trace,
}

/// What a hole takes: a type, or a type with more said about it.
#[derive(Debug)]
#[cfg_attr(feature = "targets", derive(JsonSchema), schemars(untagged))]
pub(crate) enum Param {
    /// Only the type.
    Plain(ParamType),
    /// The type with more said about it.
    Detailed(DetailedParam),
}

/// A param with more than its type.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DetailedParam {
    /// What may stand in the hole.
    #[serde(rename = "type")]
    pub(crate) ty: ParamType,
    /// It is sent on the wire, and kept out of debug output, logs and metrics.
    #[serde(default)]
    pub(crate) sensitive: bool,
}

/// What may stand in a hole.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum ParamType {
    /// Any text, even none.
    String,
    /// Text without white space, at least one character.
    Token,
    /// Decimal digits with an optional minus sign.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An IPv4 address.
    Ipv4,
}

/// Whether the same request may be sent again.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Retry {
    /// It will fail in the same way.
    Never,
    /// It may succeed after a wait that grows with each try.
    Backoff,
}

/// Why an error should no longer be used.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "targets", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Deprecation {
    /// The version or date from which on it is out of use.
    pub(crate) since: Str,
    /// The id, in the same catalog, of the error to use in its place.
    pub(crate) replaced_by: Option<Str>,
    /// What else to know.
    pub(crate) note: Option<Str>,
}
