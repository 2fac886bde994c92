//! `ruby`: a gem with a module, an exception and a reader of responses for each catalog.

mod data;
mod lang;
mod operations;
mod readme;
mod tables;
mod text;
mod view;

use askama::Template;

use super::client::text_of;
use super::{FileSet, Naming, PathFault, Target};
use crate::model::Spec;

/// What the gem is called if the spec doesn't say.
const DEFAULT_PACKAGE: &str = "service_errors";

/// The module in which the hand-written files stand.
const ROOT: &str = "ServiceErrors";

const MAGIC: &str = "# frozen_string_literal: true\n";
const BANNER: &str = "# Made by `cargo xtask gen` from the spec. What is edited here is lost.\n";

/// The files of the package that are the same for every spec.
macro_rules! hand_written {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../../templates/ruby/lib/", $name)))),*]
    };
}

#[rustfmt::skip]
const HAND_WRITTEN: &[(&str, &str)] = &hand_written![
    "catalog.rb", "deprecation.rb", "error.rb", "facts.rb", "identified.rb", "operation.rb", "response.rb", "engine/codes.rb", "engine/envelope.rb", "engine/json.rb",
    "engine/heads.rb", "engine/opening.rb", "engine/pattern.rb", "engine/reader.rb", "engine/starts.rb", "engine/template.rb", "engine/text.rb", "engine/value.rb",
];

pub(super) struct Ruby;

impl Target for Ruby {
    fn name(&self) -> &'static str {
        "ruby"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn Naming {
        &lang::Ruby
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let package = spec.package_name(self.name()).unwrap_or(DEFAULT_PACKAGE);
        let root = lang::root(package);
        let lib = format!("ruby/lib/{package}");
        let mut files = FileSet::new();
        files.insert(format!("ruby/{package}.gemspec"), made(&view::Gemspec::view(spec, package)))?;
        files.insert("ruby/.rubocop.yml", [BANNER, include_str!("../../../templates/ruby/rubocop.yml")].concat())?;
        files.insert("ruby/README.md", text_of(&readme::Readme::view(spec, package, &root)))?;
        files.insert(format!("ruby/sig/{package}.rbs"), [BANNER, &include_str!("../../../templates/ruby/package.rbs").replace(ROOT, &root)].concat())?;
        files.insert(format!("{lib}.rb"), made(&view::Package::view(spec, package, &root)))?;
        for (name, text) in HAND_WRITTEN {
            files.insert(format!("{lib}/{name}"), with_banner(&text.replace(ROOT, &root)))?;
        }
        for catalog in &spec.catalogs {
            let folder = format!("{lib}/catalogs/{}", catalog.id);
            files.insert(format!("{folder}.rb"), made(&view::Catalog::view(catalog, &root)))?;
            files.insert(format!("{folder}/tables.rb"), made(&tables::Tables::view(spec, catalog, &root)))?;
            if !catalog.operations.is_empty() {
                files.insert(format!("{folder}/operations.rb"), made(&operations::Operations::view(catalog, &root)))?;
            }
            for (index, locale) in spec.locales.iter().enumerate() {
                let file = lang::locale(locale).to_ascii_lowercase();
                files.insert(format!("{folder}/{file}.rb"), made(&tables::Texts::view(spec, catalog, index, &root)))?;
            }
            files.insert(format!("ruby/sig/catalogs/{}.rbs", catalog.id), [BANNER, &text_of(&view::Signature::view(catalog, &root))].concat())?;
        }
        Ok(files)
    }
}

/// A Ruby file that says where it comes from.
fn made(template: &impl Template) -> String {
    with_banner(&text_of(template))
}

fn with_banner(text: &str) -> String {
    let code = text.strip_prefix(MAGIC).unwrap_or(text);
    // What a file says about its constants belongs to the first line.
    let (more, code) = code.split_at(if code.starts_with('#') { code.find('\n').map_or(0, |end| end + 1) } else { 0 });
    [MAGIC, more, "\n", BANNER, code].concat()
}
