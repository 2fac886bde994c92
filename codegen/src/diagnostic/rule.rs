//! The rules that a spec must keep: the name and the one-sentence explanation of each.

use std::fmt;

macro_rules! rules {
    ($($variant:ident $name:literal $explanation:literal)*) => {
        /// A rule that a spec must keep. Each has a rejected example in `codegen/tests/reject/`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $explanation] $variant,)*
        }

        impl Rule {
            /// Every rule: those of the file first, then those of its structure, then those of its meaning.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// As faults show it and people search for it, such as `unknown-param`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What the rule asks for, in one sentence.
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Self::$variant => $explanation,)*
                }
            }
        }
    };
}

rules! {
    UnreadableFile "unreadable-file" "The spec is a file that can be read."
    WrongEncoding "wrong-encoding" "A spec is UTF-8."
    NotYaml "not-yaml" "A spec is one YAML document."
    AliasBomb "alias-bomb" "The aliases of a spec don't make it many times its size."

    UnknownField "unknown-field" "A mapping has only the fields of the format."
    MissingField "missing-field" "A mapping has every field that the format asks for."
    WrongType "wrong-type" "A value is of the type that the format, or its own `type`, asks for."
    UnknownValue "unknown-value" "A value is one of those that the format lists."
    DuplicateKey "duplicate-key" "A key stands once in its mapping."
    UnsupportedVersion "unsupported-version" "The spec is of the version of the format that this errspec reads."

    InvalidName "invalid-name" "Ids, params, constants, variables, locales and packages are written as names."
    InvalidStatus "invalid-status" "A status is an HTTP status, from 100 to 599."
    InvalidPath "invalid-path" "The path of an operation starts with a slash, and the names of its holes stand in braces, each once."
    InvalidTemplate "invalid-template" "The braces of a message are doubled or stand around the name of a hole."
    EmptyCatalog "empty-catalog" "A spec has a catalog, and a catalog has an error."
    DuplicateCatalog "duplicate-catalog" "The id of a catalog is unique in the spec."
    DuplicateCategory "duplicate-category" "The id of a category is unique in its catalog."
    DuplicateEnvelope "duplicate-envelope" "The id of an envelope is unique in its catalog."
    DuplicateError "duplicate-error" "The id of an error is unique in its catalog."
    DuplicateLocale "duplicate-locale" "A locale stands once in `locales`."
    DuplicateOperation "duplicate-operation" "The id of an operation is unique in its catalog, and so are its method and path."
    EmptyOperation "empty-operation" "An operation has an error that it may answer with."
    RetiredError "retired-error" "An id that was retired is not given out again."
    UnknownCategory "unknown-category" "The category of an error, or of an operation's list, is one of its catalog."
    UnknownCode "unknown-code" "A code that an operation lists is that of an error of its catalog."
    UnknownConstant "unknown-constant" "An upper-case hole is a constant of the catalog."
    UnknownError "unknown-error" "An error that replaces a deprecated one, or that an operation lists, is another one of its catalog."
    UnknownLocale "unknown-locale" "A text is in a locale of the spec, and a translation in another one than the wire's."
    UnknownParam "unknown-param" "A lower-case hole is a param of the error."
    UnknownTarget "unknown-target" "A package is named for a target that exists."
    UnusedConstant "unused-constant" "A constant stands in a message."
    UnusedParam "unused-param" "A param stands in the message, and in each of its other wordings."
    RepeatedParam "repeated-param" "A param stands once in a message."
    AdjacentHoles "adjacent-holes" "Text stands between two holes, so that a reader can tell where the first ends."
    MissingLocale "missing-locale" "A text is there in every locale of the spec."
    HoleParity "hole-parity" "A translation has the holes of the wire's message."
    NoMessage "no-message" "An envelope holds the message."
    NoEnvelope "no-envelope" "An error has what one of the envelopes asks for."
    SameMessage "same-message" "Two errors of a catalog differ in code, category or message."
    ConfusedErrors "confused-errors" "No message can be that of two errors, unless one of them matches all that the other does, and more."
    ExampleMismatch "example-mismatch" "An example is a message of its error."
    NameCollision "name-collision" "Names stay apart, and out of each target's own way, in the code of every target."
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
