//! A log of responses counted: how many of each error, and what no table knows.

use std::collections::BTreeMap;
use std::io::{self, Write};

use errspec_codegen::identify::Answer;
use serde::Serialize;

/// How many different unknown responses are remembered: a log may hold as many as it has lines.
const MOST_UNKNOWN: usize = 10_000;

/// What was counted so far.
#[derive(Default)]
pub(super) struct Summary {
    total: usize,
    errors: BTreeMap<(String, String), usize>,
    not_errors: usize,
    unknown: BTreeMap<Unknown, usize>,
    unknown_left_out: usize,
}

/// A response that was not named.
#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Unknown {
    catalog: String,
    #[serde(rename = "match")]
    matched: &'static str,
    status: Option<u16>,
    code: Option<String>,
    category: Option<String>,
    message: String,
}

impl Summary {
    /// Counts a response.
    pub(super) fn add(&mut self, catalog: &str, answer: &Answer<'_>) {
        self.total += 1;
        match answer.error {
            Some(error) => *self.errors.entry((catalog.to_owned(), error.to_owned())).or_default() += 1,
            None if answer.matched == "not_error" => self.not_errors += 1,
            None => self.add_unknown(catalog, answer),
        }
    }

    fn add_unknown(&mut self, catalog: &str, answer: &Answer<'_>) {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let message = answer.message.unwrap_or_default().chars().take(200).collect();
        let unknown = Unknown {
            catalog: catalog.to_owned(),
            matched: answer.matched,
            status: answer.status,
            code: own(answer.code),
            category: own(answer.category),
            message,
        };
        if self.unknown.len() < MOST_UNKNOWN || self.unknown.contains_key(&unknown) {
            *self.unknown.entry(unknown).or_default() += 1;
        } else {
            self.unknown_left_out += 1;
        }
    }

    /// Writes the counts, the most frequent first.
    pub(super) fn write(self, as_json: bool, output: &mut impl Write) -> io::Result<()> {
        let errors = most_first(self.errors);
        let unknown = most_first(self.unknown);
        if as_json {
            let errors: Vec<_> =
                errors.into_iter().map(|((catalog, error), count)| serde_json::json!({ "catalog": catalog, "error": error, "count": count })).collect();
            let unknown: Vec<_> = unknown.into_iter().map(|(response, count)| serde_json::json!({ "response": response, "count": count })).collect();
            let summary = serde_json::json!({ "total": self.total, "not_errors": self.not_errors, "errors": errors, "unknown": unknown, "unknown_left_out": self.unknown_left_out });
            return writeln!(output, "{summary}");
        }
        writeln!(output, "{} responses, {} of them no errors", self.total, self.not_errors)?;
        for ((catalog, error), count) in errors {
            writeln!(output, "{count:>8}  {catalog}.{error}")?;
        }
        if !unknown.is_empty() {
            writeln!(output, "not in the tables:")?;
        }
        for (response, count) in unknown {
            writeln!(output, "{count:>8}  {}", response.describe())?;
        }
        if self.unknown_left_out > 0 {
            writeln!(output, "{:>8}  of other kinds", self.unknown_left_out)?;
        }
        Ok(())
    }
}

impl Unknown {
    fn describe(&self) -> String {
        let status = self.status.map(|status| format!(" {status}")).unwrap_or_default();
        let code = self.code.as_ref().map(|code| format!(" code {code:?}")).unwrap_or_default();
        let category = self.category.as_ref().map(|category| format!(" category {category:?}")).unwrap_or_default();
        format!("{}{status}{code}{category} {:?}", self.catalog, self.message)
    }
}

fn most_first<K: Ord>(counts: BTreeMap<K, usize>) -> Vec<(K, usize)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}
