//! The macro that makes the languages of all texts.

/// Takes an enum whose values are language tags; gives one whose values are positions in the rows' texts.
#[doc(hidden)]
#[macro_export]
macro_rules! __locales {
    (
        $(#[$attr:meta])*
        pub enum Locale { $first:ident = $first_tag:expr, $($locale:ident = $tag:expr,)* }
    ) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum Locale {
            #[doc = ::core::concat!("`", $first_tag, "`")]
            #[default]
            $first,
            $(#[doc = ::core::concat!("`", $tag, "`")] $locale,)*
        }

        impl Locale {
            /// Every locale, in fallback order.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$locale),*];

            /// The language tag.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::$first => $first_tag,
                    $(Self::$locale => $tag,)*
                }
            }

            /// The locale of that language tag, in any letter case.
            #[must_use]
            pub const fn from_tag(tag: &str) -> Option<Self> {
                let mut at = 0;
                while at < Self::ALL.len() {
                    if tag.eq_ignore_ascii_case(Self::ALL[at].as_str()) {
                        return Some(Self::ALL[at]);
                    }
                    at += 1;
                }
                None
            }
        }

        impl ::core::fmt::Display for Locale {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::support::serde_name! { Locale, Locale::as_str, Locale::from_tag, "a language tag" }
    };
}
pub use __locales as locales;
