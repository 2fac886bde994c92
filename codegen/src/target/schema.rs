//! `spec.schema.json`: the JSON Schema by which editors help to write a spec.

use super::{FileSet, Naming, PathFault, QuotesEverything, Target};
use crate::load::schema;
use crate::model::Spec;

const FILE: &str = "spec.schema.json";

pub(super) struct Schema;

impl Target for Schema {
    fn name(&self) -> &'static str {
        "schema"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[FILE]
    }

    fn naming(&self) -> &'static dyn Naming {
        &QuotesEverything
    }

    fn render(&self, _: &Spec) -> Result<FileSet, PathFault> {
        let mut files = FileSet::new();
        files.insert(FILE, schema::render())?;
        Ok(files)
    }
}
