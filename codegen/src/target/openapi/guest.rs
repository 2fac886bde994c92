//! Components in a document of others: only what some operations need.

use std::collections::HashSet;

use super::body::Body;
use super::lang::{self, CATEGORY, CODE};
use crate::model::{Catalog, ErrorDef, Operation, Variable};

/// What stands in a document of others.
pub(super) struct Guest<'a> {
    pub(super) operations: Vec<&'a Operation>,
    errors: HashSet<&'a str>,
    /// Keys of schemas that aren't bodies with a code or a category.
    schemas: HashSet<String>,
    bodies: HashSet<Body<'a>>,
}

impl<'a> Guest<'a> {
    /// What these operations of a catalog need.
    pub(super) fn of(catalog: &'a Catalog, operations: Vec<&'a Operation>) -> Self {
        let errors: Vec<&ErrorDef> = operations.iter().flat_map(|it| catalog.errors_of(it)).collect();
        let bodies: HashSet<Body<'_>> = errors.iter().map(|it| Body::of(catalog, it)).collect();
        let schemas = bodies.iter().flat_map(|it| schemas_of(catalog, *it)).collect();
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

/// The schemas that a body's own refers to, or its envelope's if it has none.
fn schemas_of(catalog: &Catalog, body: Body<'_>) -> impl Iterator<Item = String> {
    let envelope = body.envelope(catalog);
    let is_open = |variable: &Variable| envelope.body.holds(variable) && body.known(variable).is_none();
    let enums = [(CODE, Variable::Code), (CATEGORY, Variable::Category)].into_iter().filter(|(_, variable)| is_open(variable));
    let enums: Vec<_> = enums.map(|(key, _)| key.to_owned()).collect();
    enums.into_iter().chain(body.is_plain().then(|| lang::envelope_schema(&envelope.id)))
}
