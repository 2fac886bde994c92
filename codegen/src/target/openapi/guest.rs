//! Components in a document of others: only what some operations need.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::body::Body;
use super::lang;
use crate::model::{Catalog, ErrorDef, Operation};

/// What stands in a document of others.
pub(super) struct Guest<'a> {
    pub(super) operations: Vec<&'a Operation>,
    errors: HashSet<&'a str, RandomState>,
    /// Keys of the schemas of envelopes that have no place for a code or a category.
    schemas: HashSet<String>,
    bodies: HashSet<Body<'a>, RandomState>,
}

impl<'a> Guest<'a> {
    /// What these operations of a catalog need.
    pub(super) fn of(catalog: &'a Catalog, operations: Vec<&'a Operation>) -> Self {
        let errors: Vec<&ErrorDef> = operations.iter().flat_map(|it| catalog.errors_of(it)).collect();
        let bodies: HashSet<Body<'_>, _> = errors.iter().map(|it| Body::of(catalog, it)).collect();
        let schemas = bodies.iter().filter(|it| it.is_plain(catalog)).map(|it| lang::envelope_schema(&it.envelope(catalog).id)).collect();
        Self { operations, errors: errors.iter().map(|it| it.id.as_str()).collect(), schemas, bodies }
    }

    pub(super) fn has_error(&self, error: &ErrorDef) -> bool {
        self.errors.contains(error.id.as_str())
    }

    pub(super) fn has_body(&self, body: Body<'a>) -> bool {
        self.bodies.contains(&body)
    }

    pub(super) fn has_schema(&self, key: &str) -> bool {
        self.schemas.contains(key)
    }
}
