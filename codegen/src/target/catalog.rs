//! `catalog.json`: the whole spec as plain data, for tools in any language.

use std::collections::BTreeMap;

use errspec_core::GrpcCode;
use serde::Serialize;
use serde_json::Value;

use super::{FileSet, Naming, PathFault, QuotesEverything, Target};
use crate::model::{self, Shape, Spec, Text};

const FILE: &str = "catalog.json";

pub(super) struct Catalog;

impl Target for Catalog {
    fn name(&self) -> &'static str {
        "catalog"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[FILE]
    }

    fn naming(&self) -> &'static dyn Naming {
        &QuotesEverything
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let document = Document { locales: &spec.locales, catalogs: spec.catalogs.iter().map(|it| CatalogEntry::view(spec, it)).collect() };
        let mut files = FileSet::new();
        // The document holds strings, numbers and JSON values only, with string keys, which always serialize.
        files.insert(FILE, serde_json::to_string_pretty(&document).unwrap_or_default() + "\n")?;
        Ok(files)
    }
}

#[derive(Serialize)]
struct Document<'a> {
    locales: &'a [String],
    catalogs: Vec<CatalogEntry<'a>>,
}

#[derive(Serialize)]
struct CatalogEntry<'a> {
    id: &'a str,
    title: ByLocale<'a>,
    wire_locale: &'a str,
    envelopes: Vec<EnvelopeEntry<'a>>,
    not_errors: &'a [Value],
    body_prefixes: &'a [String],
    fallback_status: Option<u16>,
    constants: BTreeMap<&'a str, ConstantEntry<'a>>,
    categories: Vec<CategoryEntry<'a>>,
    retired: &'a [String],
    errors: Vec<ErrorEntry<'a>>,
    operations: Vec<OperationEntry<'a>>,
}

/// Text by locale.
type ByLocale<'a> = BTreeMap<&'a str, &'a str>;

#[derive(Serialize)]
struct EnvelopeEntry<'a> {
    id: &'a str,
    body: Value,
}

#[derive(Serialize)]
struct ConstantEntry<'a> {
    #[serde(rename = "type")]
    ty: &'static str,
    value: &'a Value,
}

#[derive(Serialize)]
struct CategoryEntry<'a> {
    id: &'a str,
    status: Option<u16>,
    wire: Option<&'a str>,
    /// Only where the spec says another than the HTTP status does.
    #[serde(skip_serializing_if = "Option::is_none")]
    grpc: Option<&'static str>,
}

#[derive(Serialize)]
struct ErrorEntry<'a> {
    id: &'a str,
    code: Option<&'a str>,
    category: &'a str,
    status: Option<u16>,
    message: &'a str,
    params: Vec<ParamEntry<'a>>,
    translations: ByLocale<'a>,
    description: Option<ByLocale<'a>>,
    remedy: Option<ByLocale<'a>>,
    retry: Option<&'static str>,
    deprecated: Option<DeprecatedEntry<'a>>,
    also: Vec<&'a str>,
    examples: &'a [String],
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct OperationEntry<'a> {
    id: &'a str,
    method: &'static str,
    path: &'a str,
    errors: Vec<&'a str>,
}

#[derive(Serialize)]
struct ParamEntry<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    ty: &'static str,
    sensitive: bool,
}

#[derive(Serialize)]
struct DeprecatedEntry<'a> {
    since: &'a str,
    replaced_by: Option<&'a str>,
    note: Option<&'a str>,
}

impl<'a> CatalogEntry<'a> {
    fn view(spec: &'a Spec, catalog: &'a model::Catalog) -> Self {
        let constant = |it: &'a model::Constant| (it.name.as_str(), ConstantEntry { ty: it.ty.name(), value: &it.value });
        let category = |it: &'a model::Category| CategoryEntry {
            id: &it.id,
            status: it.status,
            wire: it.wire.as_deref(),
            grpc: (it.grpc != GrpcCode::of_http_status(it.status)).then_some(it.grpc.as_str()),
        };
        let operation = |it: &'a model::Operation| OperationEntry {
            id: &it.id,
            method: it.method.name(),
            path: &it.path,
            errors: catalog.errors_of(it).map(|error| error.id.as_str()).collect(),
        };
        Self {
            id: &catalog.id,
            title: by_locale(spec, &catalog.title),
            wire_locale: &spec.locales[catalog.wire_locale],
            envelopes: catalog.envelopes.iter().map(|it| EnvelopeEntry { id: &it.id, body: as_written(&it.body) }).collect(),
            not_errors: &catalog.not_errors,
            body_prefixes: &catalog.body_prefixes,
            fallback_status: catalog.fallback_status,
            constants: catalog.constants.iter().map(constant).collect(),
            categories: catalog.categories.iter().map(category).collect(),
            retired: &catalog.retired,
            errors: catalog.errors.iter().map(|it| ErrorEntry::view(spec, catalog, it)).collect(),
            operations: catalog.operations.iter().map(operation).collect(),
        }
    }
}

impl<'a> ErrorEntry<'a> {
    fn view(spec: &'a Spec, catalog: &'a model::Catalog, error: &'a model::ErrorDef) -> Self {
        let category = catalog.category_of(error);
        let messages = spec.locales.iter().zip(&error.messages).enumerate().filter(|(index, _)| *index != catalog.wire_locale);
        Self {
            id: &error.id,
            code: catalog.code_of(error),
            category: &category.id,
            status: category.status,
            message: &catalog.wire_message(error).template,
            params: error.params.iter().map(|it| ParamEntry { name: &it.name, ty: it.ty.name(), sensitive: it.sensitive }).collect(),
            translations: messages.map(|(_, (locale, message))| (locale.as_str(), message.template.as_str())).collect(),
            description: error.description.as_ref().map(|text| by_locale(spec, text)),
            remedy: error.remedy.as_ref().map(|text| by_locale(spec, text)),
            retry: error.retry.map(model::Retry::name),
            deprecated: error.deprecated.as_ref().map(|it| DeprecatedEntry {
                since: &it.since,
                replaced_by: it.replaced_by.as_deref(),
                note: it.note.as_deref(),
            }),
            also: error.also.iter().map(|message| message.template.as_str()).collect(),
            examples: &error.examples,
            source: error.source.as_deref(),
        }
    }
}

fn by_locale<'a>(spec: &'a Spec, text: &'a Text) -> ByLocale<'a> {
    spec.locales.iter().map(String::as_str).zip(text.iter()).collect()
}

/// An envelope's body as the spec writes it.
fn as_written(shape: &Shape) -> Value {
    match shape {
        Shape::Literal(Value::String(text)) if text.starts_with('$') => format!("${text}").into(),
        Shape::Literal(value) => value.clone(),
        Shape::Variable { variable, optional } => format!("${}{}", variable.name(), if *optional { "?" } else { "" }).into(),
        Shape::Object(fields) => Value::Object(fields.iter().map(|(key, shape)| (key.clone(), as_written(shape))).collect()),
        Shape::Array(items) => items.iter().map(as_written).collect(),
    }
}
