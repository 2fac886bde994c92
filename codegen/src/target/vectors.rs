//! `vectors.jsonl`: responses and what each of them is, for the tests of every language's `identify`.

use std::ops::Range;

use errspec_core::engine::tables::Tables;
use serde::Serialize;

use super::{FileSet, Naming, PathFault, QuotesEverything, Target};
use crate::identify::{Answer, tables, visit_vectors};
use crate::model::{Catalog, Spec};
use crate::side_by_side;

const FILE: &str = "vectors.jsonl";

/// How many chunks are made before their lines are put behind those of others: enough to keep all cores at work.
const CHUNKS: usize = 64;

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
        let tables: Vec<_> = spec.catalogs.iter().map(tables).collect();
        let chunks: Vec<_> = spec.catalogs.iter().zip(&tables).flat_map(|(catalog, tables)| Chunk::all_of(catalog, tables)).collect();
        let mut lines = Vec::new();
        // The lines of a large spec stand in memory once.
        for some in chunks.chunks(CHUNKS) {
            for of_chunk in side_by_side::map(some, write_lines) {
                lines.extend(of_chunk);
            }
        }
        let mut files = FileSet::new();
        // JSON is UTF-8, so nothing is lost here.
        files.insert(FILE, String::from_utf8(lines).unwrap_or_default())?;
        Ok(files)
    }
}

/// Some of the errors of a catalog: this target makes most lines of all, so they are made side by side.
struct Chunk<'a> {
    catalog: &'a Catalog,
    tables: &'a Tables<'a>,
    errors: Range<usize>,
}

impl<'a> Chunk<'a> {
    fn all_of(catalog: &'a Catalog, tables: &'a Tables<'a>) -> impl Iterator<Item = Self> {
        const ERRORS: usize = 32;
        let count = catalog.errors.len();
        (0..count).step_by(ERRORS).map(move |start| Self { catalog, tables, errors: start..count.min(start + ERRORS) })
    }
}

fn write_lines(Chunk { catalog, tables, errors }: &Chunk<'_>) -> Vec<u8> {
    let mut lines = Vec::new();
    visit_vectors(catalog, tables, errors.clone(), |question, answer| {
        // Writing strings, numbers and JSON values to memory doesn't fail.
        let _ = serde_json::to_writer(&mut lines, &Line { catalog: question.catalog, body: question.body, answer });
        lines.push(b'\n');
    });
    lines
}

/// A question and its answer; the status belongs to both.
#[derive(Serialize)]
struct Line<'a> {
    catalog: &'a str,
    body: &'a str,
    #[serde(flatten)]
    answer: &'a Answer<'a>,
}
