//! Whether what the type says is what the table says.

use std::collections::HashMap;
use std::sync::Arc;

use errspec_codegen::model::{Catalog, Deprecation, ErrorDef, Param, ParamType, Spec};
use proc_macro2::TokenStream;
use syn::LitStr;

use super::Errors;
use super::input::{HOW_TO_NAME_A_TABLE, Input, Kind, Role, TableName, Variant};
use crate::spec;

/// The table that a type is on, and what of it each variant is.
pub(super) struct Table {
    pub(super) spec: Arc<Spec>,
    catalog: usize,
    /// For each variant that is a row of the table: which, and what fills its params.
    rows: Vec<Option<Row>>,
    /// The spec as it is watched by cargo.
    pub(super) watch: TokenStream,
    pub(super) warnings: Vec<Warning>,
}

/// A row of the table as a variant is it.
pub(super) struct Row {
    pub(super) error: usize,
    /// For each param the index of the field that fills it.
    pub(super) fields: Vec<usize>,
}

/// An error that the table deprecates, at the id that names it.
pub(super) struct Warning {
    pub(super) id: LitStr,
    pub(super) note: String,
}

impl Table {
    pub(super) fn catalog(&self) -> &Catalog {
        &self.spec.catalogs[self.catalog]
    }

    pub(super) fn row(&self, variant: usize) -> Option<&Row> {
        self.rows[variant].as_ref()
    }

    pub(super) fn error(&self, row: &Row) -> &ErrorDef {
        &self.catalog().errors[row.error]
    }
}

/// Looks up everything that the type names. None if there is no table to look it up in.
pub(super) fn validate(input: &Input<'_>, errors: &mut Errors) -> Option<Table> {
    let (path, catalog) = match &input.table {
        TableName::Given { path, catalog } => (path, catalog),
        TableName::NotGiven => {
            // What is transparent all over needs none.
            if input.variants.iter().any(|it| matches!(it.kind, Kind::Row(_))) {
                errors.at(input.ident.span(), format!("which table is this on? {HOW_TO_NAME_A_TABLE}"));
            }
            return None;
        }
        TableName::Faulty => return None,
    };
    match open(path, catalog) {
        Ok((spec, catalog)) => {
            let mut validation = Validation { catalog: &spec.catalogs[catalog], taken: HashMap::new(), warnings: Vec::new(), errors };
            let rows = input.variants.iter().map(|it| validation.variant(it)).collect();
            let warnings = validation.warnings;
            Some(Table { catalog, rows, watch: spec::watch(path), warnings, spec })
        }
        Err(error) => {
            errors.add(error);
            None
        }
    }
}

fn open(path: &LitStr, catalog: &LitStr) -> syn::Result<(Arc<Spec>, usize)> {
    let spec = spec::read(path)?;
    let id = &spec::find(&spec, catalog)?.id;
    let position = spec.catalogs.iter().position(|it| it.id == *id).unwrap_or_default();
    Ok((spec, position))
}

struct Validation<'a> {
    catalog: &'a Catalog,
    /// The ids that variants have, and the names of those.
    taken: HashMap<String, String>,
    warnings: Vec<Warning>,
    errors: &'a mut Errors,
}

impl Validation<'_> {
    fn variant(&mut self, variant: &Variant<'_>) -> Option<Row> {
        let Kind::Row(id) = &variant.kind else { return None };
        let error = self.find(id)?;
        let name = variant.name.map(ToString::to_string).unwrap_or_default();
        if let Some(other) = self.taken.insert(id.value(), name) {
            self.errors.at(id.span(), format!("`{}` is `{other}` already: an error is one variant", id.value()));
        }
        let def = &self.catalog.errors[error];
        if let Some(deprecation) = &def.deprecated {
            self.warnings.push(Warning { id: id.clone(), note: told(&def.id, deprecation) });
        }
        let fields = self.fields(variant, def)?;
        Some(Row { error, fields })
    }

    fn find(&mut self, id: &LitStr) -> Option<usize> {
        let name = id.value();
        let found = self.catalog.errors.iter().position(|it| it.id == name);
        if found.is_none() {
            let message = if self.catalog.retired.contains(&name) {
                format!("`{name}` is retired: the catalog `{}` has no such error any more", self.catalog.id)
            } else {
                let ids = self.catalog.errors.iter().map(|it| it.id.as_str());
                let help = errspec_codegen::load::nearest(&name, ids).map_or_else(String::new, |nearest| format!("; did you mean `{nearest}`?"));
                format!("the catalog `{}` has no error `{name}`{help}", self.catalog.id)
            };
            self.errors.at(id.span(), message);
        }
        found
    }

    /// For each param the field that fills it. Each field without a param and each param without a field is told.
    fn fields(&mut self, variant: &Variant<'_>, error: &ErrorDef) -> Option<Vec<usize>> {
        let mut filled: Vec<Option<usize>> = vec![None; error.params.len()];
        let mut strangers = 0;
        for (index, field) in variant.fields.iter().enumerate() {
            let (name, span) = match &field.role {
                Role::Param(name, span) => (name, *span),
                Role::PerhapsParam(name, span) if error.params.iter().any(|it| it.name == *name) => (name, *span),
                Role::Unnamed(span) => {
                    strangers += 1;
                    self.errors.at(*span, unnamed(error));
                    continue;
                }
                Role::Faulty => {
                    strangers += 1;
                    continue;
                }
                Role::PerhapsParam(..) | Role::TraceId | Role::None => continue,
            };
            match error.params.iter().position(|it| it.name == *name) {
                Some(param) if filled[param].is_some() => self.errors.at(span, format!("the param `{name}` has a field already")),
                Some(param) => filled[param] = Some(index),
                None => {
                    strangers += 1;
                    self.errors.at(span, stranger(name, error, &filled));
                }
            }
        }
        // A field under another name is the one that lacks: one mistake is one message.
        let missing = error.params.iter().zip(&filled).filter(|(_, field)| field.is_none()).map(|(param, _)| param);
        for param in missing.skip(strangers) {
            self.errors.at(variant.span, lacking(param, error));
        }
        filled.into_iter().collect()
    }
}

/// A field that fills nothing.
fn stranger(name: &str, error: &ErrorDef, filled: &[Option<usize>]) -> String {
    let open: Vec<_> = error.params.iter().zip(filled).filter(|(_, field)| field.is_none()).map(|(param, _)| param.name.as_str()).collect();
    let help = match &open[..] {
        _ if name == "source" => "write `#[source]` if it is the cause".into(),
        [] => "write `#[api_error(skip)]` if it isn't for the message".into(),
        open => spec::meant(name, open.iter().copied(), "what has no field yet is"),
    };
    format!("the message of `{}` has no param `{name}`; {help}", error.id)
}

/// A field without a name.
fn unnamed(error: &ErrorDef) -> String {
    match &error.params[..] {
        [] => format!("the message of `{}` has no params: write `#[source]` if this is the cause, or `#[api_error(skip)]`", error.id),
        params => format!("which param does this fill? Write `#[api_error(param = \"…\")]`: {}", spec::list(params.iter().map(|it| &it.name))),
    }
}

/// A param without a field.
fn lacking(Param { name, ty, .. }: &Param, error: &ErrorDef) -> String {
    let rust = match ty {
        ParamType::String | ParamType::Token => "String",
        ParamType::Integer => "i64",
        ParamType::Number => "f64",
        ParamType::Boolean => "bool",
        ParamType::Ipv4 => "std::net::Ipv4Addr",
    };
    format!("the message of `{}` has the param `{name}`, which no field fills; add one, such as `{name}: {rust}`", error.id)
}

/// What is said of a deprecated error.
fn told(id: &str, Deprecation { since, replaced_by, note, .. }: &Deprecation) -> String {
    let instead = replaced_by.as_ref().map_or_else(String::new, |other| format!(", use `{other}` instead"));
    let note = note.as_ref().map_or_else(String::new, |note| format!(": {note}"));
    format!("the table deprecates `{id}` since {since}{instead}{note}")
}
