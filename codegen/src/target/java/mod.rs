//! `java`: a Maven package with enums of ids, records of params, and an unchecked exception for each catalog.

mod catalog;
mod lang;
mod layout;
mod operations;
mod package;
mod readme;

use askama::Template;

use super::client::text_of;
use super::jvm::{self, Coordinates};
use super::{FileSet, Naming, PathFault, Target};
use crate::model::{Catalog, ErrorDef, Spec};
use layout::permits;

/// What the package is called if the spec doesn't say.
const DEFAULT_PACKAGE: &str = "com.example:service-errors";

const BANNER: &str = "// Made by `cargo xtask gen` from the spec. What is edited here is lost.\n";

/// The package of the operations. Their constants have no documentation of their own, which `pom.xml` says to Javadoc.
const OPERATIONS: &str = "operations";

/// The classes that are the same for every spec.
const RUNTIME: [(&str, &str); 24] = [
    ("Catalog", include_str!("../../../templates/java/main/Catalog.java")),
    ("Codes", include_str!("../../../templates/java/main/Codes.java")),
    ("Deprecation", include_str!("../../../templates/java/main/Deprecation.java")),
    ("Engine", include_str!("../../../templates/java/main/Engine.java")),
    ("Failure", include_str!("../../../templates/java/main/Failure.java")),
    ("Found", include_str!("../../../templates/java/main/Found.java")),
    ("HoleType", include_str!("../../../templates/java/main/HoleType.java")),
    ("Identified", include_str!("../../../templates/java/main/Identified.java")),
    ("Json", include_str!("../../../templates/java/main/Json.java")),
    ("Match", include_str!("../../../templates/java/main/Match.java")),
    ("Message", include_str!("../../../templates/java/main/Message.java")),
    ("Operation", include_str!("../../../templates/java/main/Operation.java")),
    ("Params", include_str!("../../../templates/java/main/Params.java")),
    ("Pattern", include_str!("../../../templates/java/main/Pattern.java")),
    ("Records", include_str!("../../../templates/java/main/Records.java")),
    ("Response", include_str!("../../../templates/java/main/Response.java")),
    ("Retry", include_str!("../../../templates/java/main/Retry.java")),
    ("Shape", include_str!("../../../templates/java/main/Shape.java")),
    ("Signal", include_str!("../../../templates/java/main/Signal.java")),
    ("Starts", include_str!("../../../templates/java/main/Starts.java")),
    ("Text", include_str!("../../../templates/java/main/Text.java")),
    ("Texts", include_str!("../../../templates/java/main/Texts.java")),
    ("Values", include_str!("../../../templates/java/main/Values.java")),
    ("Wire", include_str!("../../../templates/java/main/Wire.java")),
];

pub(super) struct Java;

impl Target for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn Naming {
        &lang::Java
    }

    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault> {
        let coordinates = Coordinates::of(spec.package_name(self.name()).unwrap_or(DEFAULT_PACKAGE));
        let mut package = Package::new(&coordinates);
        package.files.insert("java/pom.xml", text_of(&package::Pom::view(spec, &coordinates, &package.name)))?;
        package.files.insert("java/README.md", text_of(&readme::Readme::view(spec, &coordinates, &package.name)))?;
        package.files.insert(package.source("package-info"), [BANNER, &package::doc(spec), "\npackage ", &package.name, ";\n"].concat())?;
        for (class, text) in RUNTIME {
            package.add(class, text)?;
        }
        let all = |end: &str| spec.catalogs.iter().map(|it| lang::prefix(&it.id) + end).collect::<Vec<_>>();
        let exceptions: Vec<_> = spec.catalogs.iter().map(|it| lang::exception(&it.id)).collect();
        package.add("Category", &text_of(&Categories { head: permits("public sealed interface Category extends Serializable", &all("Category")) }))?;
        package.add("ErrorId", &text_of(&ErrorIds { head: permits("public sealed interface ErrorId extends Serializable", &all("ErrorId")) }))?;
        let head = permits("public abstract sealed class ServiceException extends RuntimeException", &exceptions);
        package.add("ServiceException", &text_of(&ServiceException { head }))?;
        for catalog in &spec.catalogs {
            package.add_catalog(spec, catalog)?;
        }
        Ok(package.files)
    }
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

    fn source(&self, class: &str) -> String {
        format!("java/src/main/java/{}/{class}.java", self.folder)
    }

    fn resource(&self, name: &str) -> String {
        format!("java/src/main/resources/{}/{name}", self.folder)
    }

    /// Adds a class, which gets its banner and the name of its package.
    fn add(&mut self, class: &str, text: &str) -> Result<(), PathFault> {
        self.files.insert(self.source(class), [BANNER, "package ", &self.name, ";\n\n", text].concat())
    }

    fn add_catalog(&mut self, spec: &Spec, catalog: &Catalog) -> Result<(), PathFault> {
        let prefix = lang::prefix(&catalog.id);
        self.add(&(prefix.clone() + "Category"), &text_of(&catalog::Categories::view(catalog)))?;
        self.add(&(prefix.clone() + "ErrorId"), &text_of(&catalog::ErrorIds::view(catalog)))?;
        self.add(&(prefix.clone() + "Errors"), &text_of(&catalog::Errors::view(spec, catalog)))?;
        self.add(&lang::exception(&catalog.id), &text_of(&catalog::Exceptions::view(catalog)))?;
        if catalog.errors.iter().any(catalog::has_record) {
            self.add(&(prefix.clone() + "Params"), &text_of(&catalog::Records::view(catalog)))?;
        }
        if !catalog.operations.is_empty() {
            let class = prefix.clone() + "Operations";
            let path = self.source(&format!("{OPERATIONS}/{class}"));
            let text = text_of(&operations::Operations::view(catalog, &self.name));
            self.files.insert(path, [BANNER, "package ", &self.name, ".", OPERATIONS, ";\n", &text].concat())?;
        }
        for (index, locale) in spec.locales.iter().enumerate() {
            self.files.insert(self.resource(&format!("{}_{locale}.properties", catalog.id)), jvm::texts(catalog, index))?;
        }
        let record = |error: &ErrorDef| if catalog::has_record(error) { lang::record(&error.id) } else { String::new() };
        self.files.insert(self.resource(&format!("{}_table.json", catalog.id)), jvm::table(catalog, |error, types| vec![record(error).into(), types]))
    }
}

/// What all categories have in common.
#[derive(Template)]
#[template(path = "java/Category.java")]
struct Categories {
    head: String,
}

/// What all ids have in common.
#[derive(Template)]
#[template(path = "java/ErrorId.java")]
struct ErrorIds {
    head: String,
}

/// The root of all exceptions.
#[derive(Template)]
#[template(path = "java/ServiceException.java")]
struct ServiceException {
    head: String,
}
