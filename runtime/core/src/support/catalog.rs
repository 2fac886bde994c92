//! The macro that makes a catalog's types.

/// Takes the items as they would be written by hand, with what the table says of each in attributes, and gives `ErrorId` too and all
/// that can be asked of them. A param's type is a `ParamType`, or `Sensitive` around one. Texts are in the order of the locales;
/// `Locale` is in scope.
///
/// What can be sorted out at compile time is: the tables are statics, and the look-ups `const`.
///
/// While the compiler reads this pattern it copies all that it has read whenever two ways to go on are open and one of them begins
/// a repetition. So no more than one is open here at a time, or thousands of errors would take minutes. What an error needn't have
/// is therefore not told apart here: each such attribute is a method of [`Row`](super::Row).
#[doc(hidden)]
#[macro_export]
macro_rules! __catalog {
    (
        $(#[doc = $catalog_doc:expr])*
        #[id = $catalog_id:expr]
        $(#[title::$title_locale:ident = $title:expr])*
        #[wire_locale = $wire_locale:expr]
        $(#[constant::$constant:ident = $constant_text:expr])*
        pub struct Catalog;

        $(#[doc = $categories_doc:expr])*
        pub enum Category { $(
            #[doc = $first_category_doc:expr] $(#[doc = $category_doc:expr])*
            #[id = $category_id:expr]
            $(#[status = $status:expr])?
            $(#[wire = $wire:expr])?
            $category:ident,
        )* }

        $(#[doc = $codes_doc:expr])*
        pub enum Code { $(
            #[doc = $first_code_doc:tt] $(#[doc = $code_doc:tt])*
            $code:ident = $code_text:tt,
        )* }

        $(#[doc = $errors_doc:expr])*
        pub enum Error { $(
            #[doc = $first_doc:tt] $(#[doc = $doc:tt])*
            #[id = $id:tt]
            #[messages($messages:tt)]
            $(#[$part:ident($($value:tt)*)])*
            $error:ident $({ $( $field:ident: $ty:ident $(<$inner:ident>)? ),* $(,)? })? = Category::$error_category:ident,
        )* }
    ) => {
        const ABOUT: $crate::support::About<Locale> = $crate::support::About {
            id: $catalog_id,
            title: &[$($title),*],
            wire_locale: $wire_locale,
            constants: &[$((::core::stringify!($constant), $constant_text)),*],
        };
        const ERRORS: usize = ErrorId::ALL.len();

        static CATEGORIES: [$crate::support::CategoryRow; Category::ALL.len()] = [$($crate::support::CategoryRow {
            id: $category_id,
            status: $crate::support::option!($($status)?),
            wire: $crate::support::option!($($wire)?),
        }),*];
        static CODES: [&str; Code::ALL.len()] = [$($code_text),*];
        static ROWS: [$crate::support::Row<ErrorId, Code, Category, { Locale::ALL.len() }>; ERRORS] = {
            #[allow(unused_imports)]
            use $crate::support::{Retry, Row};
            [$(
                Row::new($id, Category::$error_category, $messages)
                    $(.params(&[$( $crate::support::Param::of(::core::stringify!($field), $crate::support::holes::$ty $(($crate::support::holes::$inner))?) ),*]))?
                    $(.$part($($value)*))*
            ),*]
        };

        static NAMES: [&str; ERRORS] = $crate::support::each_row!(ROWS, "", |row| row.id);
        static BY_NAME: $crate::support::Index<{ $crate::support::slots(ERRORS) }> =
            $crate::support::Index::new(&NAMES);
        static BY_CODE_TEXT: $crate::support::Index<{ $crate::support::slots(Code::ALL.len()) }> =
            $crate::support::Index::new(&CODES);
        static BY_CODE: $crate::support::Groups<ErrorId, ERRORS, { Code::ALL.len() + 1 }> =
            $crate::support::Groups::new(
                ErrorId::ALL,
                &$crate::support::each_row!(ROWS, $crate::support::NO_GROUP, |row| match row.code {
                    Some(code) => code as usize,
                    None => $crate::support::NO_GROUP,
                }),
            );
        static BY_CATEGORY: $crate::support::Groups<ErrorId, ERRORS, { Category::ALL.len() + 1 }> =
            $crate::support::Groups::new(ErrorId::ALL, &$crate::support::each_row!(ROWS, 0, |row| row.category as usize));

        $(#[doc = $catalog_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct Catalog;

        impl Catalog {
            /// The catalog's id in the spec.
            pub const ID: &'static str = ABOUT.id;

            /// The language of the messages on the wire.
            pub const WIRE_LOCALE: Locale = ABOUT.wire_locale;

            /// What people call the service.
            #[must_use]
            pub const fn title(locale: Locale) -> &'static str {
                ABOUT.title[locale as usize]
            }
        }

        $(#[doc = $categories_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Category { $( #[doc = $first_category_doc] $(#[doc = $category_doc])* $category, )* }

        impl Category {
            /// Every category, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$category),*];

            /// The id of the category.
            #[must_use]
            pub const fn name(self) -> &'static str {
                CATEGORIES[self as usize].id
            }

            /// The category of that id.
            #[must_use]
            pub const fn from_name(name: &str) -> Option<Self> {
                $crate::support::only_one!(row in CATEGORIES, $crate::support::is_same(row.id, name))
            }

            /// What the service calls it in a body.
            #[must_use]
            pub const fn wire(self) -> Option<&'static str> {
                CATEGORIES[self as usize].wire
            }

            /// The category that the service calls so; none if several are called the same.
            #[must_use]
            pub const fn from_wire(wire: &str) -> Option<Self> {
                $crate::support::only_one!(
                    row in CATEGORIES,
                    matches!(row.wire, Some(it) if $crate::support::is_same(it, wire))
                )
            }

            /// The HTTP status, if the service has one for it.
            #[must_use]
            pub const fn status(self) -> Option<u16> {
                CATEGORIES[self as usize].status
            }

            /// The category of an HTTP status; none if several have it.
            #[must_use]
            pub const fn from_status(status: u16) -> Option<Self> {
                $crate::support::only_one!(row in CATEGORIES, matches!(row.status, Some(it) if it == status))
            }

            /// The errors of the category, in the order of the table.
            #[must_use]
            pub const fn errors(self) -> &'static [ErrorId] {
                BY_CATEGORY.of(self as usize)
            }
        }

        impl ::core::fmt::Display for Category {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.name())
            }
        }

        $(#[doc = $codes_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $( #[doc = $first_code_doc] $(#[doc = $code_doc])* $code, )* }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The code as it stands on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                CODES[self as usize]
            }

            /// The code that stands on the wire so.
            #[must_use]
            pub const fn from_wire(wire: &str) -> Option<Self> {
                match BY_CODE_TEXT.find(&CODES, wire) {
                    Some(position) => Some(Self::ALL[position]),
                    None => None,
                }
            }

            /// The errors with this code, in the order of the table.
            #[must_use]
            pub const fn errors(self) -> &'static [ErrorId] {
                BY_CODE.of(self as usize)
            }
        }

        impl ::core::fmt::Display for Code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Which error it is, without its params.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ErrorId { $( #[doc = $first_doc] $(#[doc = $doc])* $error, )* }

        impl ErrorId {
            /// Every error, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$error),*];

            /// The id as the spec writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                ROWS[self as usize].id
            }

            /// The error of that id.
            #[must_use]
            pub const fn from_name(name: &str) -> Option<Self> {
                match BY_NAME.find(&NAMES, name) {
                    Some(position) => Some(Self::ALL[position]),
                    None => None,
                }
            }

            /// The machine code on the wire, if it has one.
            #[must_use]
            pub const fn code(self) -> Option<Code> {
                ROWS[self as usize].code
            }

            /// The service's class of errors that it belongs to.
            #[must_use]
            pub const fn category(self) -> Category {
                ROWS[self as usize].category
            }

            /// The HTTP status of its category.
            #[must_use]
            pub const fn status(self) -> Option<u16> {
                self.category().status()
            }

            /// The message with its holes open.
            #[must_use]
            pub const fn template(self, locale: Locale) -> &'static str {
                ROWS[self as usize].messages[locale as usize]
            }

            /// The holes of the message.
            #[must_use]
            pub const fn params(self) -> &'static [$crate::support::Param] {
                ROWS[self as usize].params
            }

            /// What the error means.
            #[must_use]
            pub const fn description(self, locale: Locale) -> Option<&'static str> {
                $crate::support::text(ROWS[self as usize].description.as_ref(), locale as usize)
            }

            /// What to do about it.
            #[must_use]
            pub const fn remedy(self, locale: Locale) -> Option<&'static str> {
                $crate::support::text(ROWS[self as usize].remedy.as_ref(), locale as usize)
            }

            /// What the table says about sending the same request again.
            #[must_use]
            pub const fn retry(self) -> Option<$crate::support::Retry> {
                ROWS[self as usize].retry
            }

            /// Set if the error is on its way out.
            #[must_use]
            pub const fn deprecation(self) -> Option<$crate::support::Deprecation<Self>> {
                ROWS[self as usize].deprecation
            }
        }

        /// As derived, without an arm for each.
        impl ::core::fmt::Debug for ErrorId {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::support::write_variant(f, self.name())
            }
        }

        impl ::core::fmt::Display for ErrorId {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.name())
            }
        }

        $(#[doc = $errors_doc])*
        // How many params an error has is for its table to say.
        #[allow(clippy::large_enum_variant)]
        #[derive(Clone, PartialEq)]
        pub enum Error { $(
            #[doc = $first_doc] $(#[doc = $doc])*
            $error $({ $(
                #[doc = $crate::support::param_doc!($ty $(<$inner>)?)]
                $field: $crate::support::param_type!($ty $(<$inner>)?),
            )* })?,
        )* }

        impl Error {
            /// Which error it is.
            #[must_use]
            pub const fn id(&self) -> ErrorId {
                match self { $( Self::$error { .. } => ErrorId::$error, )* }
            }

            /// The machine code on the wire, if it has one.
            #[must_use]
            pub const fn code(&self) -> Option<Code> {
                self.id().code()
            }

            /// The service's class of errors that it belongs to.
            #[must_use]
            pub const fn category(&self) -> Category {
                self.id().category()
            }

            /// The HTTP status of its category.
            #[must_use]
            pub const fn status(&self) -> Option<u16> {
                self.id().status()
            }

            /// What the error means.
            #[must_use]
            pub const fn description(&self, locale: Locale) -> Option<&'static str> {
                self.id().description(locale)
            }

            /// What to do about it.
            #[must_use]
            pub const fn remedy(&self, locale: Locale) -> Option<&'static str> {
                self.id().remedy(locale)
            }

            /// What the table says about sending the same request again.
            #[must_use]
            pub const fn retry(&self) -> Option<$crate::support::Retry> {
                self.id().retry()
            }

            /// The message in a language, to be displayed. The wire's is what the error itself displays.
            pub fn message_in(&self, locale: Locale) -> impl ::core::fmt::Display + '_ {
                $crate::support::Displayed(move |f: &mut ::core::fmt::Formatter<'_>| {
                    self.with_holes(|holes| {
                        $crate::support::write_message(f, self.id().template(locale), holes, ABOUT.constants)
                    })
                })
            }

            /// Lets the params be read along with their values.
            fn with_holes<T>(&self, read: impl FnOnce($crate::support::Holes<'_>) -> T) -> T {
                let values: &[$crate::support::Value<'_>] = match self { $(
                    Self::$error $({ $($field),* })? => &[$($($field.into()),*)?],
                )* };
                read((self.id().params(), values))
            }
        }

        /// The message on the wire.
        impl ::core::fmt::Display for Error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.message_in(Catalog::WIRE_LOCALE), f)
            }
        }

        /// As derived, but for sensitive params.
        impl ::core::fmt::Debug for Error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.with_holes(|holes| $crate::support::write_debug(f, &self.id(), holes))
            }
        }

        impl ::core::error::Error for Error {}

        $crate::support::serde_name! { Category, Category::name, Category::from_name, "the id of a category" }
        $crate::support::serde_name! { Code, Code::as_str, Code::from_wire, "a code" }
        $crate::support::serde_name! { ErrorId, ErrorId::name, ErrorId::from_name, "the id of an error" }
        $crate::support::serde_error! { $( $error $({ $($field)* })? )* }
        $crate::support::identifiable! { $( $error $({ $($field)* })? )* }
    };
}
pub use __catalog as catalog;

/// An array of something about each of some rows. Closures can't be called in statics, so this writes a loop.
#[doc(hidden)]
#[macro_export]
macro_rules! __each_row {
    ($rows:ident, $default:expr, |$row:ident| $value:expr) => {{
        let mut values = [$default; $rows.len()];
        let mut at = 0;
        while at < $rows.len() {
            let $row = &$rows[at];
            // What stood there isn't dropped: not every type can be while compiling.
            let _ = ::core::mem::ManuallyDrop::new(::core::mem::replace(&mut values[at], $value));
            at += 1;
        }
        values
    }};
}
pub use __each_row as each_row;

/// The only one of all values whose row meets a condition.
#[doc(hidden)]
#[macro_export]
macro_rules! __only_one {
    ($row:ident in $rows:ident, $condition:expr) => {{
        let mut found = None;
        let mut at = 0;
        while at < $rows.len() {
            let $row = &$rows[at];
            if $condition {
                if found.is_some() {
                    return None;
                }
                found = Some(Self::ALL[at]);
            }
            at += 1;
        }
        found
    }};
}
pub use __only_one as only_one;
