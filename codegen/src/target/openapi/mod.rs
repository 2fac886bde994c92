//! `openapi/`: an OpenAPI 3.1 document for each catalog, with components for a service's own document to refer to.

mod body;
mod document;
mod example;
mod guest;
mod json;
mod lang;
mod markdown;
mod overlay;
mod pattern;
mod response;
mod schema;

use askama::Template;

use self::body::Bodies;
pub(crate) use self::document::Version;
pub(crate) use self::json::is_hidden;
use super::{FileSet, PathFault, Target};
use crate::model::{self, Spec};

pub(super) struct OpenApi;

impl Target for OpenApi {
    fn name(&self) -> &'static str {
        "openapi"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn super::Naming {
        &lang::Naming
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let mut files = FileSet::new();
        for catalog in &spec.catalogs {
            let (bodies, layout) = (Bodies::of(catalog), json::Layout::default());
            let view = document::View { spec, catalog, bodies: &bodies, version: Version::V3_1, guest: None, layout: &layout };
            for (version, text) in document::render(view) {
                files.insert(lang::folder(version).to_owned() + &lang::file(&catalog.id), text)?;
            }
            if !catalog.operations.is_empty() {
                for (version, text) in overlay::render(view) {
                    files.insert(lang::folder(version).to_owned() + &lang::overlay_file(&catalog.id), text)?;
                }
            }
        }
        // Rendering fails only if a filter does, and there is none, or if its writer does, which is a string.
        files.insert("openapi/README.md", Readme::view(spec).render().unwrap_or_default() + "\n")?;
        Ok(files)
    }
}

/// What some operations of a catalog need in a document of others.
pub(crate) struct Needed<'a> {
    /// Under `schemas`, `responses` and `examples`; each has the catalog's id in `x-errspec.catalog`.
    pub(crate) components: serde_json::Value,
    /// The keys of its responses by status, for each of the operations.
    pub(crate) responses: Vec<(&'a model::Operation, Vec<(String, String)>)>,
}

/// What these operations of a catalog need in a document of that version.
pub(crate) fn needed<'a>(spec: &Spec, catalog: &'a model::Catalog, operations: Vec<&'a model::Operation>, version: Version) -> Needed<'a> {
    let (bodies, layout) = (Bodies::of(catalog), json::Layout::default());
    let guest = guest::Guest::of(catalog, operations.clone());
    let view = document::View { spec, catalog, bodies: &bodies, version, guest: Some(&guest), layout: &layout };
    let keys = |operation| response::of_operation(catalog, operation).iter().map(|it| (it.key(), it.component(view, Some(operation)))).collect();
    Needed {
        // The views hold strings, numbers and JSON values only, with string keys, which are JSON.
        components: serde_json::to_value(document::components(view)).unwrap_or_default(),
        responses: operations.into_iter().map(|it| (it, keys(it))).collect(),
    }
}

#[derive(Template)]
#[template(path = "openapi/README.md")]
struct Readme {
    documents: Vec<DocumentRow>,
    example: ResponseReference,
    /// An error with params.
    with_params: Option<ParamsReference>,
    /// The file of an overlay.
    overlay: Option<String>,
    /// An operation with errors.
    operation: Option<OperationReference>,
}

struct DocumentRow {
    file: String,
    title: String,
    errors: usize,
    responses: String,
}

struct ResponseReference {
    file: String,
    key: String,
}

struct OperationReference {
    file: String,
    id: String,
    response: String,
}

struct ParamsReference {
    file: String,
    error: String,
    schema: String,
}

impl Readme {
    fn view(spec: &Spec) -> Self {
        Self {
            documents: spec.catalogs.iter().map(DocumentRow::view).collect(),
            example: ResponseReference::view(&spec.catalogs[0]),
            with_params: spec.catalogs.iter().find_map(ParamsReference::view),
            overlay: spec.catalogs.iter().find(|it| !it.operations.is_empty()).map(|it| lang::overlay_file(&it.id)),
            operation: spec.catalogs.iter().find_map(OperationReference::view),
        }
    }
}

impl DocumentRow {
    fn view(catalog: &model::Catalog) -> Self {
        let mut title = String::new();
        markdown::push_text(&mut title, &document::title(catalog, 0).replace(['\r', '\n'], " "));
        let responses: Vec<_> = response::by_status(catalog).iter().map(|it| format!("`{}`", it.key())).collect();
        Self { file: lang::file(&catalog.id), title, errors: catalog.errors.len(), responses: responses.join(" ") }
    }
}

impl ResponseReference {
    /// The first answer that blames the client, or the first at all.
    fn view(catalog: &model::Catalog) -> Self {
        let groups = response::by_status(catalog);
        let blames_client = |status: Option<u16>| status.is_some_and(|it| (400..500).contains(&it));
        let group = groups.iter().find(|it| blames_client(it.status)).or(groups.first());
        // A catalog is never empty, so it has a group.
        Self { file: lang::file(&catalog.id), key: group.map(response::StatusGroup::key).unwrap_or_default() }
    }
}

impl OperationReference {
    fn view(catalog: &model::Catalog) -> Option<Self> {
        let operation = catalog.operations.first()?;
        // An operation is never without errors, so it has a group.
        let status = response::of_operation(catalog, operation).first()?.status;
        Some(Self { file: lang::file(&catalog.id), id: operation.id.clone(), response: lang::operation_response(&operation.id, status) })
    }
}

impl ParamsReference {
    fn view(catalog: &model::Catalog) -> Option<Self> {
        let error = catalog.errors.iter().find(|it| !it.params.is_empty())?;
        Some(Self { file: lang::file(&catalog.id), error: error.id.clone(), schema: lang::params_schema(&error.id) })
    }
}
