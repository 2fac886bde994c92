//! `kotlin`: a Maven package with enums of ids, sealed classes of errors, and an exception for each catalog.

mod catalog;
mod lang;
mod layout;
mod operations;
mod readme;

use askama::Template;

use super::client::text_of;
use super::jvm::{self, Coordinates, Project};
use super::{FileSet, Naming, PathFault, Target};
use crate::model::{Catalog, Spec};

/// What the package is called if the spec doesn't say.
const DEFAULT_PACKAGE: &str = "com.example:service-errors";

const BANNER: &str = "// Made by `cargo xtask gen` from the spec. What is edited here is lost.\n";

/// The files that are the same for every spec.
const RUNTIME: [(&str, &str); 20] = [
    ("Catalog", include_str!("../../../templates/kotlin/main/Catalog.kt")),
    ("Codes", include_str!("../../../templates/kotlin/main/Codes.kt")),
    ("Engine", include_str!("../../../templates/kotlin/main/Engine.kt")),
    ("ErrorId", include_str!("../../../templates/kotlin/main/ErrorId.kt")),
    ("Failure", include_str!("../../../templates/kotlin/main/Failure.kt")),
    ("HoleType", include_str!("../../../templates/kotlin/main/HoleType.kt")),
    ("HttpResponses", include_str!("../../../templates/kotlin/main/HttpResponses.kt")),
    ("Identified", include_str!("../../../templates/kotlin/main/Identified.kt")),
    ("Json", include_str!("../../../templates/kotlin/main/Json.kt")),
    ("Message", include_str!("../../../templates/kotlin/main/Message.kt")),
    ("Numbers", include_str!("../../../templates/kotlin/main/Numbers.kt")),
    ("Operation", include_str!("../../../templates/kotlin/main/Operation.kt")),
    ("Pattern", include_str!("../../../templates/kotlin/main/Pattern.kt")),
    ("ServiceError", include_str!("../../../templates/kotlin/main/ServiceError.kt")),
    ("ServiceException", include_str!("../../../templates/kotlin/main/ServiceException.kt")),
    ("Shape", include_str!("../../../templates/kotlin/main/Shape.kt")),
    ("Starts", include_str!("../../../templates/kotlin/main/Starts.kt")),
    ("Text", include_str!("../../../templates/kotlin/main/Text.kt")),
    ("Texts", include_str!("../../../templates/kotlin/main/Texts.kt")),
    ("Wire", include_str!("../../../templates/kotlin/main/Wire.kt")),
];

pub(super) struct Kotlin;

impl Target for Kotlin {
    fn name(&self) -> &'static str {
        "kotlin"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn Naming {
        &lang::Kotlin
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let coordinates = Coordinates::of(spec.package_name(self.name()).unwrap_or(DEFAULT_PACKAGE));
        let mut package = Package::new(&coordinates);
        let pom = Pom { project: Project::view(spec, &coordinates), package: &package.name };
        package.files.insert("kotlin/pom.xml", text_of(&pom))?;
        package.files.insert("kotlin/README.md", text_of(&readme::Readme::view(spec, &coordinates, &package.name)))?;
        let has_operations = spec.catalogs.iter().any(|it| !it.operations.is_empty());
        for (name, text) in RUNTIME.iter().filter(|(name, _)| has_operations || *name != "Operation") {
            package.add(name, text)?;
        }
        for catalog in &spec.catalogs {
            package.add_catalog(spec, catalog)?;
        }
        Ok(package.files)
    }
}

/// `pom.xml`.
#[derive(Template)]
#[template(path = "kotlin/pom.xml")]
struct Pom<'a> {
    project: Project,
    package: &'a str,
}

/// The files of the package.
struct Package {
    /// What the classes are imported from.
    name: String,
    folder: String,
    files: FileSet,
}

impl Package {
    fn new(coordinates: &Coordinates) -> Self {
        let name = coordinates.package(lang::is_reserved);
        Self { folder: name.replace('.', "/"), name, files: FileSet::new() }
    }

    fn resource(&self, name: &str) -> String {
        format!("kotlin/src/main/resources/{}/{name}", self.folder)
    }

    /// Adds a source, which gets its banner and the name of its package. It lies in the folder of the package, as files of Java do.
    fn add(&mut self, name: &str, text: &str) -> Result<(), PathFault> {
        let path = format!("kotlin/src/main/kotlin/{}/{name}.kt", self.folder);
        self.files.insert(path, [BANNER, "package ", &self.name, "\n\n", text].concat())
    }

    fn add_catalog(&mut self, spec: &Spec, catalog: &Catalog) -> Result<(), PathFault> {
        let prefix = lang::prefix(&catalog.id);
        self.add(&format!("{prefix}ErrorId"), &text_of(&catalog::ErrorIds::view(catalog)))?;
        self.add(&format!("{prefix}Error"), &text_of(&catalog::Errors::view(catalog)))?;
        self.add(&format!("{prefix}Errors"), &text_of(&catalog::Table::view(spec, catalog)))?;
        if !catalog.operations.is_empty() {
            self.add(&format!("{prefix}Operations"), &text_of(&operations::Operations::view(catalog)))?;
        }
        for (index, locale) in spec.locales.iter().enumerate() {
            self.files.insert(self.resource(&format!("{}_{locale}.properties", catalog.id)), jvm::texts(catalog, index))?;
        }
        self.files.insert(self.resource(&format!("{}_table.json", catalog.id)), jvm::table(catalog, |_, types| vec![types]))
    }
}
