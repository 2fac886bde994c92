//! The bodies that a catalog's errors are sent in, as far as code and category tell them apart.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use super::lang::{self, CATEGORY, CODE, ERROR_ID};
use super::response;
use crate::model::{Catalog, Envelope, ErrorDef, Shape, Variable};

/// An envelope with the code and the category that stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Body<'a> {
    /// Index in the catalog's envelopes.
    envelope: usize,
    /// If it holds one.
    pub(super) code: Option<&'a str>,
    /// The wire's name of the category, if it holds one.
    pub(super) category: Option<&'a str>,
}

impl<'a> Body<'a> {
    /// The body that an error is sent in.
    pub(super) fn of(catalog: &'a Catalog, error: &'a ErrorDef) -> Self {
        let sent = catalog.sending_envelope(error);
        let envelope = catalog.envelopes.iter().position(|it| it.id == sent.id).unwrap_or_default();
        Self {
            envelope,
            code: catalog.code_of(error).filter(|_| sent.body.holds(&Variable::Code)),
            category: catalog.category_of(error).wire.as_deref().filter(|_| sent.body.holds(&Variable::Category)),
        }
    }

    /// The envelope has no place for a code or a category.
    pub(super) fn is_plain(self, catalog: &Catalog) -> bool {
        let body = &self.envelope(catalog).body;
        !body.holds(&Variable::Code) && !body.holds(&Variable::Category)
    }

    pub(super) fn envelope(self, catalog: &Catalog) -> &Envelope {
        &catalog.envelopes[self.envelope]
    }

    /// The text that stands for a variable in every such body.
    pub(super) fn known(self, variable: &Variable) -> Option<&'a str> {
        match variable {
            Variable::Code => self.code,
            Variable::Category => self.category,
            Variable::Message | Variable::Trace | Variable::Other(_) => None,
        }
    }
}

/// The bodies of a catalog's errors, each with the key of its schema and the errors that are sent in it.
pub(super) struct Bodies<'a> {
    in_order: Vec<Body<'a>>,
    entries: HashMap<Body<'a>, Entry<'a>, RandomState>,
}

struct Entry<'a> {
    key: String,
    errors: Vec<&'a ErrorDef>,
}

impl<'a> Bodies<'a> {
    pub(super) fn of(catalog: &'a Catalog) -> Self {
        let mut keys = Keys::of(catalog);
        let mut bodies = Self { in_order: Vec::new(), entries: HashMap::default() };
        for error in &catalog.errors {
            let body = Body::of(catalog, error);
            let entry = bodies.entries.entry(body).or_insert_with(|| {
                bodies.in_order.push(body);
                let key =
                    if body.is_plain(catalog) { lang::envelope_schema(&body.envelope(catalog).id) } else { keys.give(lang::body_schema(catalog, error, body)) };
                Entry { key, errors: Vec::new() }
            });
            entry.errors.push(error);
        }
        bodies
    }

    /// Those with a schema of their own, in the order of the table.
    pub(super) fn with_schema(&self, catalog: &Catalog) -> impl Iterator<Item = (Body<'a>, &str)> {
        self.in_order.iter().filter(|it| !it.is_plain(catalog)).map(|it| (*it, self.key(*it)))
    }

    /// The key of a body's schema.
    pub(super) fn key(&self, body: Body<'a>) -> &str {
        self.entries.get(&body).map_or("", |it| &it.key)
    }

    /// The errors that are sent in a body: if there are several, the message alone tells them apart.
    pub(super) fn errors(&self, body: Body<'a>) -> &[&'a ErrorDef] {
        self.entries.get(&body).map_or(&[], |it| &it.errors)
    }
}

/// The property at the top of these bodies whose value differs in each, and what it holds; each body is there once.
pub(super) fn deciding_property<'a>(catalog: &'a Catalog, bodies: &[Body<'a>]) -> Option<(&'a str, Variable)> {
    [Variable::Code, Variable::Category].into_iter().find_map(|variable| {
        let property = property_of(bodies.first()?.envelope(catalog), &variable)?;
        let mut values = HashSet::with_capacity(bodies.len());
        let differs =
            |it: &Body<'a>| property_of(it.envelope(catalog), &variable) == Some(property) && it.known(&variable).is_some_and(|value| values.insert(value));
        bodies.iter().all(differs).then_some((property, variable))
    })
}

/// The property at the top of a body that holds a variable.
fn property_of<'a>(envelope: &'a Envelope, variable: &Variable) -> Option<&'a str> {
    let Shape::Object(fields) = &envelope.body else { return None };
    let (key, _) = fields.iter().find(|(_, shape)| matches!(shape, Shape::Variable { variable: it, .. } if it == variable))?;
    Some(key)
}

/// The keys of schemas that are taken, in lower case: some tools make a file of each.
struct Keys(HashSet<String>);

impl Keys {
    fn of(catalog: &Catalog) -> Self {
        let of_envelopes = catalog.envelopes.iter().map(|it| lang::envelope_schema(&it.id));
        let of_params = catalog.errors.iter().filter(|it| !it.params.is_empty()).map(|it| lang::params_schema(&it.id));
        let of_operations = catalog.operations.iter().flat_map(|it| response::of_operation(catalog, it).into_iter().map(move |group| (it, group.status)));
        let unions = of_operations.map(|(operation, status)| lang::union_schema(Some(operation), status));
        let own = [ERROR_ID, CODE, CATEGORY].map(str::to_owned).into_iter();
        Self(own.chain(of_envelopes).chain(of_params).chain(unions).map(|it| it.to_ascii_lowercase()).collect())
    }

    /// The key, with a number if it is taken: codes are any text, so two may read alike.
    fn give(&mut self, key: String) -> String {
        let numbered = (2..).map(|number| format!("{key}_{number}"));
        let free = std::iter::once(key.clone()).chain(numbered).find(|it| !self.0.contains(&it.to_ascii_lowercase())).unwrap_or(key);
        self.0.insert(free.to_ascii_lowercase());
        free
    }
}
