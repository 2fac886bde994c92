//! The statuses of gRPC, and which of them an HTTP status becomes.

use std::fmt;

/// A status of gRPC: `google.rpc.Code`, without `OK`. Its value as a number is that of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(i32)]
#[expect(missing_docs, reason = "google/rpc/code.proto says what they mean")]
pub enum GrpcCode {
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Aborted = 10,
    OutOfRange = 11,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
    DataLoss = 15,
    Unauthenticated = 16,
}

impl GrpcCode {
    /// Every code, in the order of the protocol.
    pub const ALL: [Self; 16] = [
        Self::Cancelled,
        Self::Unknown,
        Self::InvalidArgument,
        Self::DeadlineExceeded,
        Self::NotFound,
        Self::AlreadyExists,
        Self::PermissionDenied,
        Self::ResourceExhausted,
        Self::FailedPrecondition,
        Self::Aborted,
        Self::OutOfRange,
        Self::Unimplemented,
        Self::Internal,
        Self::Unavailable,
        Self::DataLoss,
        Self::Unauthenticated,
    ];

    /// What an error is in gRPC if its category says only an HTTP status, or none.
    ///
    /// The comments of `google/rpc/code.proto` map codes to HTTP statuses; this is the way back. Where several codes have one status
    /// the most general is taken: 400 is an invalid argument, 409 is aborted, 500 is internal. 412 is a failed precondition and 416 out
    /// of range, which are 400 there; so is a 424, while a 413 and a 422 are invalid arguments.
    ///
    /// ```
    /// use errspec_core::GrpcCode;
    /// assert_eq!(GrpcCode::of_http_status(Some(429)), GrpcCode::ResourceExhausted);
    /// assert_eq!(GrpcCode::of_http_status(None), GrpcCode::Unknown);
    /// ```
    #[must_use]
    pub const fn of_http_status(status: Option<u16>) -> Self {
        match status {
            Some(400 | 413 | 422) => Self::InvalidArgument,
            Some(401) => Self::Unauthenticated,
            Some(403) => Self::PermissionDenied,
            Some(404) => Self::NotFound,
            Some(409) => Self::Aborted,
            Some(412 | 424) => Self::FailedPrecondition,
            Some(416) => Self::OutOfRange,
            Some(429) => Self::ResourceExhausted,
            Some(499) => Self::Cancelled,
            Some(500) => Self::Internal,
            Some(501) => Self::Unimplemented,
            Some(503) => Self::Unavailable,
            Some(504) => Self::DeadlineExceeded,
            _ => Self::Unknown,
        }
    }

    /// As the protocol writes it: `RESOURCE_EXHAUSTED`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Unknown => "UNKNOWN",
            Self::InvalidArgument => "INVALID_ARGUMENT",
            Self::DeadlineExceeded => "DEADLINE_EXCEEDED",
            Self::NotFound => "NOT_FOUND",
            Self::AlreadyExists => "ALREADY_EXISTS",
            Self::PermissionDenied => "PERMISSION_DENIED",
            Self::ResourceExhausted => "RESOURCE_EXHAUSTED",
            Self::FailedPrecondition => "FAILED_PRECONDITION",
            Self::Aborted => "ABORTED",
            Self::OutOfRange => "OUT_OF_RANGE",
            Self::Unimplemented => "UNIMPLEMENTED",
            Self::Internal => "INTERNAL",
            Self::Unavailable => "UNAVAILABLE",
            Self::DataLoss => "DATA_LOSS",
            Self::Unauthenticated => "UNAUTHENTICATED",
        }
    }

    /// The number on the wire.
    #[must_use]
    pub const fn number(self) -> i32 {
        self as i32
    }
}

impl fmt::Display for GrpcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
