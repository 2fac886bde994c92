//! The macro that makes a catalog's tables for `identify`, and what its parts are made of.

use std::borrow::Cow;

use super::CategoryRow;
use crate::engine::tables::{Category, Code, HoleType, Literal, Piece, Row, Shape, Variable};

/// Takes what the generator worked out beyond the rows. Numbers are positions in these lists; `in` says which other entry the text
/// of an entry starts with. It stands beside `catalog!`, whose tables it reads.
#[doc(hidden)]
#[macro_export]
macro_rules! __tables {
    (
        body_prefixes: [$($prefix:expr),* $(,)?],
        not_errors: [$($not_error:expr),* $(,)?],
        envelopes: [$($envelope:expr),* $(,)?],
        codes: [$($code:ident $(in $shorter_code:literal)?),* $(,)?],
        literals: [$($literal:ident = $normalized:literal $(of $text:literal)?),* $(,)?],
        slots: [$($slot:literal),* $(,)?],
        heads: [$($head:literal $(in $shorter_head:literal)?: $of_head:tt),* $(,)?],
        templates: [$($template:ident: $pieces:tt $normalized_pieces:tt),* $(,)?],
    ) => {
        // Numbers are as they are worked out.
        #[allow(clippy::unreadable_literal)]
        static TABLES: $crate::engine::tables::Tables<'static> = {
            #[allow(unused_imports)]
            use $crate::support::pieces::{BOOLEAN, INTEGER, IPV4, NUMBER, STRING, TOKEN, constant, hole, text};
            #[allow(unused_imports)]
            use $crate::support::shapes::{
                CATEGORY, CODE, MESSAGE, NULL, OTHER, TRACE, array, boolean, number, object, optional, required, string,
            };
            // The position of each code in the list here.
            static SORTED: [u32; Code::ALL.len()] = $crate::support::positions(&[$(Code::$code as usize),*]);
            $crate::engine::tables::Tables {
                catalog: $crate::support::Cow::Borrowed(Catalog::ID),
                body_prefixes: $crate::support::list![$($crate::support::Cow::Borrowed($prefix)),*],
                not_errors: $crate::support::list![$($not_error),*],
                envelopes: $crate::support::list![$($envelope),*],
                errors: $crate::support::Cow::Borrowed(const {
                    &$crate::support::each_row!(ROWS, $crate::support::NO_ROW, |row| {
                        let code = match row.code {
                            Some(code) => Some(SORTED[code as usize]),
                            None => None,
                        };
                        $crate::support::row(row.id, code, row.category as u32)
                    })
                }),
                codes: $crate::support::list![$($crate::support::code(
                    Code::$code.as_str(),
                    $crate::support::parent([$($shorter_code)?]),
                    match Code::$code.errors() {
                        [only] => Some(*only as u32),
                        _ => None,
                    },
                )),*],
                categories: $crate::support::Cow::Borrowed(const {
                    &$crate::support::each_row!(CATEGORIES, $crate::support::NO_CATEGORY, |row| $crate::support::category(row))
                }),
                literals: $crate::support::list![$($crate::support::literal(
                    $normalized,
                    ErrorId::$literal as u32,
                    // The first is taken: what is written here before the error's own.
                    [$($text,)? ErrorId::$literal.template(Catalog::WIRE_LOCALE)][0],
                )),*],
                slots: $crate::support::list![$($slot),*],
                heads: $crate::support::list![$($crate::engine::tables::Head {
                    text: $crate::support::Cow::Borrowed($head),
                    parent: $crate::support::parent([$($shorter_head)?]),
                    templates: $crate::support::Cow::Borrowed(const { &$of_head }),
                }),*],
                templates: $crate::support::list![$($crate::engine::tables::Template {
                    error: ErrorId::$template as u32,
                    pieces: $crate::support::Cow::Borrowed(const { &$pieces }),
                    normalized: $crate::support::Cow::Borrowed(const { &$normalized_pieces }),
                }),*],
            }
        };
    };
}
pub use __tables as tables;

/// A list in the program itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __list {
    ($($item:expr),* $(,)?) => {
        $crate::support::Cow::Borrowed(const { &[$($item),*] })
    };
}
pub use __list as list;

/// The entry that an entry is in, if there is one.
pub const fn parent<const COUNT: usize>(parents: [u32; COUNT]) -> Option<u32> {
    if COUNT == 0 { None } else { Some(parents[0]) }
}

/// What stands in an array before its rows do.
pub const NO_ROW: Row<'static> = row("", None, 0);

/// An error.
pub const fn row(id: &'static str, code: Option<u32>, category: u32) -> Row<'static> {
    Row { id: Cow::Borrowed(id), code, category }
}

/// A code.
pub const fn code(wire: &'static str, parent: Option<u32>, only_error: Option<u32>) -> Code<'static> {
    Code { wire: Cow::Borrowed(wire), parent, only_error }
}

/// A message without holes.
pub const fn literal(normalized: &'static str, error: u32, text: &'static str) -> Literal<'static> {
    Literal { normalized: Cow::Borrowed(normalized), error, text: Cow::Borrowed(text) }
}

/// A category.
pub const fn category(row: &CategoryRow) -> Category<'static> {
    let wire = match row.wire {
        Some(wire) => Some(Cow::Borrowed(wire)),
        None => None,
    };
    Category { status: row.status, wire }
}

/// What stands in an array before its categories do.
pub const NO_CATEGORY: Category<'static> = Category { status: None, wire: None };

/// Where each number stands in an order of all numbers below `N`.
pub const fn positions<const N: usize>(order: &[usize; N]) -> [u32; N] {
    let mut positions = [0; N];
    let (mut at, mut position) = (0, 0);
    while at < N {
        positions[order[at]] = position;
        at += 1;
        position += 1;
    }
    positions
}

/// What the pieces of a template are written in.
pub mod pieces {
    use super::{Cow, HoleType, Piece};

    pub const STRING: HoleType = HoleType::String;
    pub const TOKEN: HoleType = HoleType::Token;
    pub const INTEGER: HoleType = HoleType::Integer;
    pub const NUMBER: HoleType = HoleType::Number;
    pub const BOOLEAN: HoleType = HoleType::Boolean;
    pub const IPV4: HoleType = HoleType::Ipv4;

    pub const fn text(text: &'static str) -> Piece<'static> {
        Piece::Literal(Cow::Borrowed(text))
    }

    pub const fn hole(name: &'static str, ty: HoleType) -> Piece<'static> {
        Piece::Hole(Some(Cow::Borrowed(name)), ty)
    }

    pub const fn constant(ty: HoleType) -> Piece<'static> {
        Piece::Hole(None, ty)
    }
}

/// What the shape of a body is written in.
pub mod shapes {
    use super::{Cow, Shape, Variable};

    pub const NULL: Shape<'static> = Shape::Null;
    pub const MESSAGE: Variable = Variable::Message;
    pub const CODE: Variable = Variable::Code;
    pub const CATEGORY: Variable = Variable::Category;
    pub const TRACE: Variable = Variable::Trace;
    pub const OTHER: Variable = Variable::Other;

    pub const fn required(variable: Variable) -> Shape<'static> {
        Shape::Variable { variable, optional: false }
    }

    pub const fn optional(variable: Variable) -> Shape<'static> {
        Shape::Variable { variable, optional: true }
    }

    pub const fn boolean(it: bool) -> Shape<'static> {
        Shape::Boolean(it)
    }

    pub const fn number(number: f64) -> Shape<'static> {
        Shape::Number(number)
    }

    pub const fn string(text: &'static str) -> Shape<'static> {
        Shape::String(Cow::Borrowed(text))
    }

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __object {
        ($($name:literal: $value:expr),* $(,)?) => {
            $crate::engine::tables::Shape::Object($crate::support::list![$(($crate::support::Cow::Borrowed($name), $value)),*])
        };
    }
    pub use __object as object;

    #[doc(hidden)]
    #[macro_export]
    #[allow(unused_macros)]
    macro_rules! __array {
        ($($item:expr),* $(,)?) => {
            $crate::engine::tables::Shape::Array($crate::support::list![$($item),*])
        };
    }
    pub use __array as array;
}
