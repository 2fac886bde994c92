//! `php`: a Composer package with an enum of ids, an exception and a reader of responses for each catalog.

mod data;
mod lang;
mod operation;
mod readme;
mod tables;
mod text;
mod view;

use askama::Template;

use super::client::{has_texts, text_of};
use super::{FileSet, Naming, PathFault, Target};
use crate::model::Spec;
use text::WIDTH;

/// What the package is called if the spec doesn't say.
const DEFAULT_PACKAGE: &str = "errspec/service-errors";

/// The namespace in which the hand-written files stand.
const NAMESPACE: &str = "Errspec\\ServiceErrors";

const OPENING: &str = "<?php\n";
const BANNER: &str = "\n/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */\n";
const LONG_LINES: &str = "// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed\n";

/// The files of the package that are the same for every spec.
macro_rules! hand_written {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../../templates/php/src/", $name)))),*]
    };
}

#[rustfmt::skip]
const HAND_WRITTEN: &[(&str, &str)] = &hand_written![
    "CategoryEnum.php", "Deprecation.php", "IdEnum.php", "Identified.php", "Matched.php", "OperationEnum.php", "Params.php", "Retry.php", "ServiceError.php",
    "ServiceException.php", "Internal/Candidates.php", "Internal/Engine.php", "Internal/Envelope.php",
    "Internal/ErrorFacts.php", "Internal/Found.php", "Internal/Heads.php", "Internal/Json.php", "Internal/Messages.php", "Internal/Opening.php",
    "Internal/Pattern.php", "Internal/Reader.php", "Internal/Response.php", "Internal/Starts.php", "Internal/Tables.php", "Internal/Template.php",
    "Internal/Text.php",
    "Internal/Texts.php", "Internal/Value.php",
];

pub(super) struct Php;

impl Target for Php {
    fn name(&self) -> &'static str {
        "php"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn Naming {
        &lang::Php
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let package = spec.package_name(self.name()).unwrap_or(DEFAULT_PACKAGE);
        let root = lang::namespace(package);
        let mut files = FileSet::new();
        files.insert("php/composer.json", text_of(&view::Composer::view(spec, package, &root)))?;
        files.insert("php/README.md", text_of(&readme::Readme::view(spec, package, &root)))?;
        for (name, text) in HAND_WRITTEN {
            files.insert(format!("php/src/{name}"), with_banner(&text.replace(NAMESPACE, &root)))?;
        }
        files.insert("php/src/Locale.php", made(&view::Locales::view(spec, &root)))?;
        for catalog in &spec.catalogs {
            let class = lang::class(&catalog.id);
            let namespace = format!("{root}\\{class}");
            let folder = format!("php/src/{class}");
            files.insert(format!("{folder}.php"), made(&view::Facade::view(catalog, &root)))?;
            files.insert(format!("{folder}/ErrorId.php"), made(&view::ErrorIds::view(catalog, &root, &namespace)))?;
            files.insert(format!("{folder}/Category.php"), made(&view::Categories::view(catalog, &root, &namespace)))?;
            files.insert(format!("{folder}/Params.php"), made(&view::Params::view(catalog, &root, &namespace)))?;
            files.insert(format!("{folder}/{}.php", lang::exception(&catalog.id)), made(&view::Exception::view(catalog, &root, &namespace)))?;
            files.insert(format!("{folder}/Tables.php"), made(&tables::Tables::view(spec, catalog, &root, &namespace)))?;
            if !catalog.operations.is_empty() {
                files.insert(format!("{folder}/OfOperation.php"), made(&operation::OfOperation::view(&root, &namespace)))?;
            }
            for it in &catalog.operations {
                let path = format!("{folder}/Operations/{}.php", lang::operation(&it.id));
                files.insert(path, made(&operation::Operation::view(catalog, it, &root, &namespace)))?;
            }
            for (index, locale) in spec.locales.iter().enumerate() {
                if has_texts(catalog, index) {
                    let texts = tables::Texts::view(spec, catalog, index, &root, &namespace);
                    files.insert(format!("{folder}/Texts/{}.php", lang::locale(locale)), made(&texts))?;
                }
            }
        }
        Ok(files)
    }
}

/// A PHP file that says where it comes from.
fn made(template: &impl Template) -> String {
    with_banner(&text_of(template))
}

/// A PHP file that says where it comes from, and that its lines may be long where they are.
fn with_banner(text: &str) -> String {
    let code = text.strip_prefix(OPENING).unwrap_or(text);
    let has_long_lines = code.lines().any(|line| line.len() > WIDTH && line.chars().count() > WIDTH);
    [OPENING, BANNER, if has_long_lines { LONG_LINES } else { "" }, code].concat()
}
