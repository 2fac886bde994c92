//! What a table says of an error, in a form that is the same for all catalogs.

use crate::GrpcCode;
use crate::support::{Displayed, write_message};
use crate::value::Value;
use crate::{Param, Retry};

pub use crate::support::CategoryRow;

/// What a table says of one error. Texts are in the order of the catalog's [locales](CatalogRow::locales), or there are none.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The catalog that it is in.
    pub catalog: &'static CatalogRow,
    /// The id in the catalog.
    pub id: &'static str,
    /// The machine code on the wire.
    pub code: Option<&'static str>,
    /// The service's class of errors.
    pub category: &'static CategoryRow,
    /// The HTTP status to answer with.
    pub http_status: u16,
    /// The status to answer a gRPC call with.
    pub grpc_code: GrpcCode,
    /// The message with its holes open.
    pub messages: &'static [&'static str],
    /// The holes of the message.
    pub params: &'static [Param],
    /// What the error means.
    pub description: &'static [&'static str],
    /// What to do about it.
    pub remedy: &'static [&'static str],
    /// Whether the same request may be sent again.
    pub retry: Option<Retry>,
    /// The body that carries it.
    pub envelope: BodyShape,
}

/// A body, or a value in it, with places to fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyShape {
    /// JSON text, as it is.
    Json(&'static str),
    /// An object: its members in order.
    Object(&'static [(&'static str, BodyShape)]),
    /// An array.
    Array(&'static [BodyShape]),
    /// The message, as a string.
    Message,
    /// The code, as a string or null.
    Code,
    /// The wire's name of the category, as a string or null.
    Category,
    /// The id by which the service's logs are searched, as a string or null.
    Trace,
}

/// What is said of a catalog as a whole.
#[derive(Debug, Clone, Copy)]
pub struct CatalogRow {
    /// The catalog's id.
    pub id: &'static str,
    /// The tags of the languages that its texts are in, in fallback order; never empty.
    pub locales: &'static [&'static str],
    /// Which of them the messages on the wire are in.
    pub wire_locale: usize,
    /// Names, and the defaults as they are written into messages.
    pub constants: &'static [(&'static str, &'static str)],
}

impl Row {
    /// The message on the wire, with its holes open.
    #[must_use]
    pub fn wire_message(&self) -> &'static str {
        self.messages[self.catalog.wire_locale]
    }

    /// One of this row's templates, with its holes filled: params by these values, constants by their defaults.
    #[must_use]
    pub fn fill(&self, template: &str, values: &[Value<'_>]) -> String {
        Displayed(|f: &mut std::fmt::Formatter<'_>| write_message(f, template, (self.params, values), self.catalog.constants)).to_string()
    }

    /// A text in the language of a tag.
    pub(crate) fn text(&self, in_each_locale: &'static [&'static str], locale: &str) -> Option<&'static str> {
        in_each_locale.get(self.catalog.position(locale)).copied()
    }
}

impl CatalogRow {
    /// The position of a locale, given by its tag in any letter case.
    ///
    /// For one that the table hasn't, subtags are taken off its end until it has (RFC 4647, section 3.4): `zh-Hant-TW` may find `zh`.
    /// If none is left it is the first.
    ///
    /// ```
    /// # use errspec::row::CatalogRow;
    /// let shop = CatalogRow { id: "shop", locales: &["en", "zh", "zh-TW"], wire_locale: 0, constants: &[] };
    /// assert_eq!(["zh-tw", "zh-CN", "fr"].map(|tag| shop.position(tag)), [2, 1, 0]);
    /// ```
    #[must_use]
    pub fn position(&self, locale: &str) -> usize {
        let mut range = locale;
        loop {
            if let Some(position) = self.locales.iter().position(|tag| tag.eq_ignore_ascii_case(range)) {
                return position;
            }
            match range.rsplit_once('-') {
                Some((shorter, _)) => range = shorter,
                None => return 0,
            }
        }
    }
}
