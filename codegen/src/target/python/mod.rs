//! `python`: a typed package with a module for each catalog, whose exceptions can be caught by catalog, category and code.

mod classes;
mod lang;
mod layout;
mod readme;
mod tables;
mod text;
mod view;

use askama::Template;

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
        files.insert("python/pyproject.toml", BANNER.to_owned() + &text_of(&view::Project::view(spec, package, &import_name)))?;
        files.insert("python/README.md", text_of(&readme::Readme::view(spec, package, &import_name)))?;
        files.insert(format!("{source}/py.typed"), "")?;
        files.insert(format!("{source}/_base.py"), BANNER.to_owned() + include_str!("../../../templates/python/base.py"))?;
        files.insert(format!("{source}/_identify.py"), BANNER.to_owned() + include_str!("../../../templates/python/identify.py"))?;
        files.insert(format!("{source}/_responses.py"), BANNER.to_owned() + include_str!("../../../templates/python/responses.py"))?;
        files.insert(format!("{source}/_locale.py"), BANNER.to_owned() + &text_of(&view::Locales::view(spec)))?;
        files.insert(format!("{source}/__init__.py"), BANNER.to_owned() + &text_of(&view::Init::view(spec)))?;
        for catalog in &spec.catalogs {
            let folder = format!("{source}/{}", lang::module(&catalog.id));
            files.insert(format!("{folder}/__init__.py"), BANNER.to_owned() + &text_of(&view::Catalog::view(spec, catalog)))?;
            files.insert(format!("{folder}/_wire.py"), BANNER.to_owned() + &text_of(&tables::Wire::view(catalog)))?;
            for (index, locale) in spec.locales.iter().enumerate() {
                let texts = view::Texts::view(spec, catalog, index);
                files.insert(format!("{folder}/{}.py", lang::locale_module(locale)), BANNER.to_owned() + &text_of(&texts))?;
            }
        }
        Ok(files)
    }
}

/// A template of this target only writes finished text into a String, which always succeeds. Askama drops a template's last line break.
fn text_of(template: &impl Template) -> String {
    template.render().unwrap_or_default() + "\n"
}
