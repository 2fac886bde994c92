//! `vectors.jsonl`: responses and what each of them is, for the tests of every language's `identify`.

use super::{FileSet, Naming, PathFault, QuotesEverything, Target};
use crate::identify::{Answer, tables, visit_vectors};
use crate::model::Spec;
use serde::Serialize;

const FILE: &str = "vectors.jsonl";

pub(super) struct Vectors;

impl Target for Vectors {
    fn name(&self) -> &'static str {
        "vectors"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[FILE]
    }

    fn naming(&self) -> &'static dyn Naming {
        &QuotesEverything
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let mut lines = Vec::new();
        for catalog in &spec.catalogs {
            visit_vectors(catalog, &tables(catalog), |question, answer| {
                // Writing strings, numbers and JSON values to memory doesn't fail.
                let _ = serde_json::to_writer(&mut lines, &Line { catalog: question.catalog, body: question.body, answer });
                lines.push(b'\n');
            });
        }
        let mut files = FileSet::new();
        // JSON is UTF-8, so nothing is lost here.
        files.insert(FILE, String::from_utf8(lines).unwrap_or_default())?;
        Ok(files)
    }
}

/// A question and its answer; the status belongs to both.
#[derive(Serialize)]
struct Line<'a> {
    catalog: &'a str,
    body: &'a str,
    #[serde(flatten)]
    answer: &'a Answer<'a>,
}
