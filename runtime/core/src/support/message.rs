//! Writing an error: as a message, and for debugging.

use core::fmt;

use super::{Param, Value};

/// Params, and their values in the same order.
pub type Holes<'a> = (&'static [Param], &'a [Value<'a>]);

/// A template whose holes are filled: params by their values, constants by their defaults.
///
/// # Errors
/// If the writer doesn't take the text.
pub fn write_message(
    f: &mut impl fmt::Write,
    template: &str,
    (params, values): (&[Param], &[impl fmt::Display]),
    constants: &[(&str, &str)],
) -> fmt::Result {
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        write_literal(f, literal)?;
        if let Some(after_both) = after.strip_prefix('{') {
            f.write_char('{')?;
            rest = after_both;
        } else {
            let (hole, after_hole) = after.split_once('}').unwrap_or((after, ""));
            if let Some((_, value)) = params.iter().zip(values).find(|(param, _)| param.name == hole) {
                write!(f, "{value}")?;
            } else if let Some((_, text)) = constants.iter().find(|(name, _)| *name == hole) {
                f.write_str(text)?;
            }
            rest = after_hole;
        }
    }
    write_literal(f, rest)
}

/// Text between holes, in which a closing brace is written twice.
fn write_literal(f: &mut impl fmt::Write, literal: &str) -> fmt::Result {
    let mut rest = literal;
    while let Some((before, after)) = rest.split_once('}') {
        f.write_str(before)?;
        f.write_char('}')?;
        rest = after.strip_prefix('}').unwrap_or(after);
    }
    f.write_str(rest)
}

/// What an id is called as a variant: `rate_limit` is `RateLimit`.
///
/// # Errors
/// If the writer doesn't take the text.
pub fn write_variant(f: &mut impl fmt::Write, id: &str) -> fmt::Result {
    for word in id.split('_') {
        let mut letters = word.chars();
        letters.next().map_or(Ok(()), |first| f.write_char(first.to_ascii_uppercase()))?;
        f.write_str(letters.as_str())?;
    }
    // The only reserved word that starts with a capital.
    if id == "self" { f.write_char('_') } else { Ok(()) }
}

/// What a derived `Debug` writes, without the values of sensitive params.
///
/// # Errors
/// If the formatter doesn't take the text.
pub fn write_debug(f: &mut fmt::Formatter<'_>, id: &dyn fmt::Debug, (params, values): Holes<'_>) -> fmt::Result {
    // The name of the variant is that of the id, and what follows is written as behind a name.
    id.fmt(f)?;
    let mut fields = f.debug_struct("");
    for (param, value) in params.iter().zip(values) {
        match value {
            _ if param.sensitive => fields.field(param.name, &format_args!("<hidden>")),
            Value::Text(text) => fields.field(param.name, text),
            Value::Number(number) => fields.field(param.name, number),
            other => fields.field(param.name, &format_args!("{other}")),
        };
    }
    fields.finish()
}

/// Something to display, as a function that writes it.
pub struct Displayed<F>(pub F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Displayed<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}
