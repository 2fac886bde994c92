//! The error that a README shows, with a value for each param.

use std::cmp::Reverse;

use serde_json::Value;

use crate::model::{Carried, Catalog, ErrorDef, Operation, Part, Retry, Spec, number::write_number};
use crate::visible::is_hidden;

/// The error of a spec that makes the best example, filled.
pub(in crate::target) struct Example<'a> {
    pub(in crate::target) spec: &'a Spec,
    pub(in crate::target) catalog: &'a Catalog,
    pub(in crate::target) error: &'a ErrorDef,
    /// A value for each of the error's params, of its type.
    pub(in crate::target) samples: Vec<Value>,
}

impl<'a> Example<'a> {
    /// The first error that shows most: one that is in use and shows well, with an answer to whether to try again, a number to read, a remedy and a code.
    pub(in crate::target) fn of(spec: &'a Spec) -> Self {
        let all = spec.catalogs.iter().flat_map(|catalog| catalog.errors.iter().map(move |error| (catalog, error)));
        let best = all.enumerate().max_by_key(|(index, (_, error))| (worth(error), Reverse(*index)));
        // A spec has catalogs, and a catalog has errors.
        let (catalog, error) = best.map_or_else(|| (&spec.catalogs[0], &spec.catalogs[0].errors[0]), |(_, it)| it);
        Self { spec, catalog, error, samples: error.params.iter().map(|param| param.ty.sample(&param.name)).collect() }
    }

    /// The filled message in the locale with that index.
    pub(in crate::target) fn message(&self, locale: usize) -> String {
        let text = |part: &Part<'_>| match part {
            Part::Text(text) => text.clone().into_owned(),
            Part::Param(index) => sample_text(&self.samples[*index]),
        };
        self.error.messages[locale].parts(&self.catalog.constants).iter().map(text).collect()
    }

    /// The filled message in every locale, with the locale's name.
    pub(in crate::target) fn messages(&self) -> impl Iterator<Item = (&'a str, String)> {
        self.spec.locales.iter().enumerate().map(|(index, locale)| (locale.as_str(), self.message(index)))
    }

    /// The first operation that may answer with it.
    pub(in crate::target) fn operation(&self) -> Option<&'a Operation> {
        self.catalog.operations.iter().find(|operation| self.catalog.errors_of(operation).any(|error| error.id == self.error.id))
    }

    /// The HTTP status with which the service sends it.
    pub(in crate::target) fn sent_status(&self) -> Option<u16> {
        self.catalog.sent_status(self.error)
    }

    /// The body in which the service sends it, as JSON in one line.
    pub(in crate::target) fn body(&self) -> String {
        let message = &self.message(self.catalog.wire_locale);
        let category = self.catalog.category_of(self.error).wire.as_deref();
        self.catalog.sending_envelope(self.error).fill(Carried { message, code: self.catalog.code_of(self.error), category, trace: None }).to_string()
    }
}

/// A sample as it is written into a message.
pub(in crate::target) fn sample_text(sample: &Value) -> String {
    match sample {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => write_number(number.as_f64().unwrap_or_default()),
        other => other.to_string(),
    }
}

/// How much there is to see in an error.
fn worth(error: &ErrorDef) -> usize {
    let is_plain = |text: &str| !text.contains(is_hidden) && text.split(' ').all(|word| !word.is_empty()) && text.len() < 200;
    let shows_well = (1..=6).contains(&error.params.len()) && error.messages.iter().all(|message| is_plain(&message.template));
    usize::from(error.deprecated.is_none()) * 32
        + usize::from(shows_well) * 16
        + usize::from(error.retry == Some(Retry::Backoff)) * 8
        + usize::from(error.retry.is_some()) * 4
        + usize::from(error.remedy.is_some()) * 2
        + usize::from(error.code.is_some())
}
