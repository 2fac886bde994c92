//! `python`: a typed package with a module for each catalog, whose exceptions can be caught by catalog, category and code.

mod classes;
mod lang;
mod layout;
mod operations;
mod readme;
mod tables;
mod text;
mod view;

use askama::Template;

use super::client::{text_behind, text_of};
use super::{FileSet, Naming, PathFault, Target};
use crate::model::Spec;

/// What the package is called if the spec doesn't say.
const DEFAULT_PACKAGE: &str = "service-errors";

const BANNER: &str = "# Made by `cargo xtask gen` from the spec. What is edited here is lost.\n";

pub(super) struct Python;

impl Target for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn Naming {
        &lang::Python
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let package = spec.package_name(self.name()).unwrap_or(DEFAULT_PACKAGE);
        let import_name = lang::import_name(package);
        let source = format!("python/src/{import_name}");
        let mut files = FileSet::new();
        files.insert("python/pyproject.toml", made(&view::Project::view(spec, package, &import_name)))?;
        files.insert("python/README.md", text_of(&readme::Readme::view(spec, package, &import_name)))?;
        files.insert(format!("{source}/py.typed"), "")?;
        files.insert(format!("{source}/_base.py"), BANNER.to_owned() + include_str!("../../../templates/python/base.py"))?;
        files.insert(format!("{source}/_identify.py"), BANNER.to_owned() + include_str!("../../../templates/python/identify.py"))?;
        files.insert(format!("{source}/_responses.py"), BANNER.to_owned() + include_str!("../../../templates/python/responses.py"))?;
        files.insert(format!("{source}/_locale.py"), made(&view::Locales::view(spec)))?;
        files.insert(format!("{source}/__init__.py"), made(&view::Init::view(spec)))?;
        for catalog in &spec.catalogs {
            let folder = format!("{source}/{}", lang::module(&catalog.id));
            files.insert(format!("{folder}/__init__.py"), made(&view::Catalog::view(spec, catalog)))?;
            files.insert(format!("{folder}/_wire.py"), made(&tables::Wire::view(catalog)))?;
            if !catalog.operations.is_empty() {
                files.insert(format!("{folder}/operations.py"), made(&operations::Operations::view(catalog)))?;
            }
            for (index, locale) in spec.locales.iter().enumerate() {
                files.insert(format!("{folder}/{}.py", lang::locale_module(locale)), made(&view::Texts::view(spec, catalog, index)))?;
            }
        }
        Ok(files)
    }
}

/// A file that says where it comes from.
fn made(template: &impl Template) -> String {
    text_behind(BANNER, template)
}
