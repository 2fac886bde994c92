//! Operations: what they refer to is resolved.

use std::collections::HashMap;

use super::super::suggest::did_you_mean;
use super::{Lowering, Path, Report, Rule, Scope, raw};
use crate::model::{ErrorDef, Method, Operation};

/// What the lists of an operation refer to.
struct Rows<'a> {
    errors: &'a [ErrorDef],
    ids: HashMap<&'a str, usize>,
    scope: &'a Scope<'a>,
}

impl Lowering<'_> {
    /// The operations, and for each whether all that it refers to is there.
    pub(super) fn operations(&mut self, raw: Vec<raw::Operation>, errors: &[ErrorDef], scope: &Scope<'_>, path: &Path) -> (Vec<Operation>, Vec<bool>) {
        let ids = errors.iter().enumerate().rev().map(|(index, error)| (error.id.as_str(), index)).collect();
        let rows = Rows { errors, ids, scope };
        raw.into_iter().enumerate().map(|(index, operation)| self.operation(operation, &rows, &path.to(index))).unzip()
    }

    fn operation(&mut self, raw: raw::Operation, rows: &Rows<'_>, path: &Path) -> (Operation, bool) {
        self.name("operation", &raw.id.0, &path.to("id"));
        self.address(&raw.path.0, &path.to("path"));
        let reported = self.reports.len();
        let mut is_listed = vec![false; rows.errors.len()];
        for (id, place) in listed_ids(raw.errors, &path.to("errors")) {
            match rows.ids.get(id.as_str()) {
                Some(index) => is_listed[*index] = true,
                None => self.unknown_error(&id, rows, place),
            }
        }
        for (index, code) in raw.codes.into_iter().enumerate() {
            match rows.scope.code_indices.get(&code.0) {
                Some(code) => list(&mut is_listed, rows, |error| error.code == Some(*code)),
                None => self.unknown_code(&code.0, rows, path.to("codes").to(index)),
            }
        }
        for (index, category) in raw.categories.into_iter().enumerate() {
            if let Some(category) = self.category(&category.0, path.to("categories").to(index), rows.scope) {
                list(&mut is_listed, rows, |error| error.category == category);
            }
        }
        let errors = is_listed.iter().enumerate().filter(|(_, listed)| **listed).map(|(index, _)| index).collect();
        (Operation { id: raw.id.0, method: method(raw.method), path: raw.path.0, errors }, self.reports.len() == reported)
    }

    fn unknown_error(&mut self, id: &str, rows: &Rows<'_>, place: Path) {
        let help = did_you_mean(id, rows.errors.iter().map(|it| it.id.as_str())).unwrap_or_else(|| "name an error of this catalog".into());
        self.reports.add(Report::new(Rule::UnknownError, place, format!("the catalog has no error `{id}`")).label("not in `errors`").help(help));
    }

    fn unknown_code(&mut self, code: &str, rows: &Rows<'_>, place: Path) {
        let help = did_you_mean(code, rows.scope.codes.iter().map(String::as_str)).unwrap_or_else(|| "name a code of this catalog's errors".into());
        self.reports.add(Report::new(Rule::UnknownCode, place, format!("no error of the catalog has the code {code:?}")).label("no error has it").help(help));
    }

    fn address(&mut self, address: &str, path: &Path) {
        if let Some((label, help)) = path_fault(address) {
            self.reports.add(Report::new(Rule::InvalidPath, path.clone(), format!("{address:?} is no path of an operation")).label(label).help(help));
        }
    }
}

/// The ids with their places.
fn listed_ids(raw: Vec<raw::IdOrIds>, path: &Path) -> Vec<(String, Path)> {
    let mut ids = Vec::new();
    for (index, entry) in raw.into_iter().enumerate() {
        let place = path.to(index);
        match entry {
            raw::IdOrIds::One(id) => ids.push((id.0, place)),
            raw::IdOrIds::Many(several) => ids.extend(several.into_iter().enumerate().map(|(index, id)| (id.0, place.to(index)))),
        }
    }
    ids
}

fn list(is_listed: &mut [bool], rows: &Rows<'_>, is_meant: impl Fn(&ErrorDef) -> bool) {
    for (listed, error) in is_listed.iter_mut().zip(rows.errors) {
        *listed |= is_meant(error);
    }
}

/// What is wrong with a path, and how to mend it.
fn path_fault(path: &str) -> Option<(&'static str, &'static str)> {
    if !path.starts_with('/') {
        return Some(("no slash at the start", "write the path from its first slash on, without the server"));
    }
    if path.contains(|it: char| it.is_whitespace() || it.is_control() || matches!(it, '?' | '#')) {
        return Some(("more than a path", "write the path alone: no query, no white space"));
    }
    let mut names: Vec<&str> = Vec::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        let hole = rest[at..].strip_prefix('{').and_then(|hole| hole.split_once('}'));
        let Some((name, after)) = hole.filter(|(name, _)| !name.is_empty() && !name.contains(['{', '/'])) else {
            return Some(("its braces are not right", "write each hole as its name in braces, such as `/tasks/{task_id}`"));
        };
        if names.contains(&name) {
            return Some(("a hole stands twice", "give each hole a name of its own"));
        }
        names.push(name);
        rest = after;
    }
    None
}

fn method(raw: raw::Method) -> Method {
    match raw {
        raw::Method::Get => Method::Get,
        raw::Method::Put => Method::Put,
        raw::Method::Post => Method::Post,
        raw::Method::Delete => Method::Delete,
        raw::Method::Options => Method::Options,
        raw::Method::Head => Method::Head,
        raw::Method::Patch => Method::Patch,
        raw::Method::Trace => Method::Trace,
    }
}
