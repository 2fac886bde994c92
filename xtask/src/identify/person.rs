//! An answer for a person: the error, how sure it is, its params, what it means, what to do.

use std::io::{self, Write};

use errspec_codegen::engine::{Identified, Match, Tables};
use errspec_codegen::model::{Catalog, ErrorDef, Spec, Text};
use errspec_codegen::visible::visible_start;

/// Tells what a response was, in a locale of the spec: the one that is asked for, else that of the terminal, else the first.
pub(super) fn tell(spec: &Spec, tables: &Tables<'_>, identified: &Identified<'_>, locale: Option<&str>, output: &mut impl Write) -> io::Result<()> {
    let locale = choose_locale(&spec.locales, locale);
    writeln!(output, "{}", headline(tables, identified))?;
    let signal = &identified.signal;
    let status = signal.status.map(|status| status.to_string());
    for (name, value) in [
        ("status", status.as_deref()),
        ("code", signal.code.as_deref()),
        ("category", signal.category.as_deref()),
        ("trace", signal.trace.as_deref()),
        ("message", signal.message.as_deref()),
    ] {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            tell_field(name, value, output)?;
        }
    }
    for param in &identified.params {
        tell_field(&format!("  {}", param.name), &param.text, output)?;
    }
    let catalog = spec.catalogs.iter().find(|catalog| catalog.id == tables.catalog);
    if let (Some(catalog), Some(error)) = (catalog, identified.error) {
        tell_error(catalog, &catalog.errors[error], identified, locale, output)?;
    }
    Ok(())
}

fn headline(tables: &Tables<'_>, identified: &Identified<'_>) -> String {
    let catalog = &tables.catalog;
    let id = identified.error.map(|error| format!("{catalog}.{}", tables.errors[error].id));
    match (identified.matched, id) {
        (Match::Exact, Some(id)) => format!("{id} (the message is the table's)"),
        (Match::Normalized, Some(id)) => format!("{id} (the message differs from the table's in case or at its ends)"),
        (_, Some(id)) => format!("{id} (the only error of its code; the message is another than the table's)"),
        (Match::Code, None) => format!("{catalog}: the code is known, and the message is none of its messages"),
        (Match::Category, None) => format!("{catalog}: only the category or the status is known"),
        (Match::NotError, None) => format!("{catalog}: this is no error"),
        (_, None) => "this is in no table".to_owned(),
    }
}

fn tell_error(catalog: &Catalog, error: &ErrorDef, identified: &Identified<'_>, locale: usize, output: &mut impl Write) -> io::Result<()> {
    if locale != catalog.wire_locale {
        let value = |index: usize| {
            identified
                .params
                .iter()
                .find(|param| param.name == error.params[index].name)
                .map_or_else(|| format!("{{{}}}", error.params[index].name), |param| param.text.to_string())
        };
        tell_field("says", &error.messages[locale].fill(&catalog.constants, value), output)?;
    }
    let in_locale = |text: &Text| text.in_locale(locale).to_owned();
    for (name, text) in [("means", error.description.as_ref().map(in_locale)), ("what to do", error.remedy.as_ref().map(in_locale))] {
        if let Some(text) = text {
            tell_field(name, &text, output)?;
        }
    }
    if let Some(retry) = error.retry {
        tell_field("retry", retry.name(), output)?;
    }
    if let Some(deprecated) = &error.deprecated {
        let replaced = deprecated.replaced_by.as_ref().map(|id| format!(", use {id}")).unwrap_or_default();
        tell_field("deprecated", &format!("since {}{replaced}", deprecated.since), output)?;
    }
    Ok(())
}

/// A line of its own for each field; what could drive a terminal is shown as an escape.
fn tell_field(name: &str, value: &str, output: &mut impl Write) -> io::Result<()> {
    const LONGEST: usize = 2_000;
    writeln!(output, "  {name:<12}{}", visible_start(value, LONGEST))
}

/// The index of the locale that a person reads: POSIX looks at `LC_ALL`, then `LC_MESSAGES`, then `LANG`.
fn choose_locale(locales: &[String], asked: Option<&str>) -> usize {
    let of_terminal = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    let wanted = asked.map(str::to_owned).or(of_terminal).unwrap_or_default().replace('_', "-").to_lowercase();
    let wanted = wanted.split('.').next().unwrap_or_default();
    let language = wanted.split('-').next().unwrap_or_default();
    let position = |name: &str| locales.iter().position(|locale| locale.eq_ignore_ascii_case(name));
    position(wanted).or_else(|| position(language)).unwrap_or(0)
}
