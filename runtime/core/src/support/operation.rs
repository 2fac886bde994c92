//! Operations: what a service does at which address, and the errors that it may answer with there.

use core::fmt;

/// An operation of a service: a type whose values are the errors that it may answer with, without their params. A match of one is
/// checked when the table says more of the operation.
pub trait Operation: fmt::Debug + Copy + Eq + 'static {
    /// The errors of the catalog.
    type ErrorId: Copy + Eq + 'static;

    /// The id of the operation in the spec.
    const NAME: &'static str;
    /// The HTTP method.
    const METHOD: &'static str;
    /// The path, with its holes in braces.
    const PATH: &'static str;
    /// The errors, in the order of the table.
    const ALL: &'static [Self];
    /// The same, as errors of the catalog.
    const ERRORS: &'static [Self::ErrorId];

    /// An error of the catalog as one of the operation. None if it isn't.
    #[must_use]
    fn from_id(id: Self::ErrorId) -> Option<Self> {
        // There are as many of both.
        Self::ERRORS.iter().position(|it| *it == id).map(|position| Self::ALL[position])
    }

    /// The error of the catalog that it is.
    fn id(self) -> Self::ErrorId;
}

/// Takes an enum for each operation, and makes types of them. It stands beside `catalog!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __operations {
    ($(
        #[doc = $doc:tt]
        #[operation($name:tt, $method:tt, $path:tt)]
        pub enum $operation:ident { $($error:ident,)* }
    )*) => {
        /// What the service does: a type for each operation, whose values are the errors that it may answer with.
        // An error is told of in `ErrorId`.
        #[allow(missing_docs)]
        pub mod operations { $(
            #[doc = $doc]
            #[derive(Clone, Copy, PartialEq, Eq, Hash)]
            pub enum $operation { $($error,)* }

            impl $crate::support::Operation for $operation {
                type ErrorId = super::ErrorId;
                const NAME: &'static str = $name;
                const METHOD: &'static str = $method;
                const PATH: &'static str = $path;
                const ALL: &'static [Self] = &[$(Self::$error),*];
                const ERRORS: &'static [super::ErrorId] = &[$(super::ErrorId::$error),*];

                fn id(self) -> super::ErrorId {
                    Self::ERRORS[self as usize]
                }
            }

            /// As derived: the names are those of the ids.
            impl ::core::fmt::Debug for $operation {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Debug::fmt(&$crate::support::Operation::id(*self), f)
                }
            }
        )* }
    };
}
pub use __operations as operations;
