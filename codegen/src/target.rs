//! Targets: what each kind of output must say of itself, and the list of all of them.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::Spec;

#[cfg(feature = "targets")]
mod catalog;
#[cfg(feature = "targets")]
mod client;
#[cfg(feature = "targets")]
mod cpp;
#[cfg(feature = "targets")]
mod csharp;
#[cfg(feature = "targets")]
mod go;
#[cfg(feature = "targets")]
mod java;
#[cfg(feature = "targets")]
mod jvm;
#[cfg(feature = "targets")]
mod kotlin;
#[cfg(feature = "targets")]
pub(crate) mod openapi;
#[cfg(feature = "targets")]
mod php;
#[cfg(feature = "targets")]
mod python;
#[cfg(feature = "targets")]
mod ruby;
pub mod rust;
#[cfg(feature = "targets")]
mod schema;
#[cfg(feature = "targets")]
mod typescript;
#[cfg(feature = "targets")]
mod vectors;

/// Every target, in the order in which they are listed to people.
#[cfg(feature = "targets")]
pub static TARGETS: &[&dyn Target] = &[
    &catalog::Catalog,
    &schema::Schema,
    &vectors::Vectors,
    &rust::Rust,
    &openapi::OpenApi,
    &typescript::TypeScript,
    &python::Python,
    &go::Go,
    &php::Php,
    &cpp::Cpp,
    &csharp::CSharp,
    &java::Java,
    &kotlin::Kotlin,
    &ruby::Ruby,
];

/// Every target: none, as the library was built without them.
#[cfg(not(feature = "targets"))]
pub static TARGETS: &[&dyn Target] = &[];

/// The target of that name.
pub fn find(name: &str) -> Option<&'static dyn Target> {
    TARGETS.iter().copied().find(|target| target.name() == name)
}

/// The naming of every target, with its name. Without the targets that of Rust is left, for what macros expand to.
pub fn namings() -> impl Iterator<Item = (&'static str, &'static dyn Naming)> {
    let left: [(_, &dyn Naming); 1] = [("rust", &rust::Naming)];
    TARGETS.iter().map(|target| (target.name(), target.naming())).chain(left.into_iter().filter(|_| TARGETS.is_empty()))
}

/// One kind of output. It turns a spec into files; it doesn't write, print or exit.
pub trait Target: Sync {
    /// As `--target` takes it. The target's files are in a folder of that name, but for its [root files](Self::root_files).
    fn name(&self) -> &'static str;

    /// The files of the target that stand beside all folders.
    fn root_files(&self) -> &'static [&'static str];

    /// How this target names things.
    fn naming(&self) -> &'static dyn Naming;

    /// The files that the spec becomes: the same bytes for the same spec, always.
    ///
    /// # Errors
    /// If two files want the same path, or a path leaves the folder.
    fn render(&self, spec: &Spec) -> Result<FileSet, PathFault>;
}

/// How a target calls what the spec names. The check of names asks it, and the target's own code too, so that what
/// was checked is what is written.
pub trait Naming: Sync {
    /// The identifiers that a name of the spec becomes in this target's code. A name that is only ever quoted becomes none.
    ///
    /// A word that the language reserves is escaped in the language's manner. Two names of one owner (the spec for
    /// catalogs; the catalog for categories, codes, errors and operations; the error for params) may not become the same identifier in
    /// the same scope.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier>;

    /// The identifiers that the target's own code defines, and that nothing of the spec may become.
    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)];

    /// Why the language's package registry wouldn't take a package of that name, if so.
    fn package_fault(&self, package: &str) -> Option<String>;
}

/// What a name of the spec stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameKind {
    /// A catalog's id.
    Catalog,
    /// A category's id.
    Category,
    /// A code, as it stands on the wire: any text.
    Code,
    /// An error's id.
    Error,
    /// A param's name.
    Param,
    /// An operation's id.
    Operation,
}

/// A name in the code of a target.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identifier {
    /// Names in different scopes can't collide: `module`, `ErrorId`, …
    pub scope: &'static str,
    /// The identifier itself.
    pub text: String,
}

impl Identifier {
    /// An identifier in a scope.
    pub fn new(scope: &'static str, text: impl Into<String>) -> Self {
        Self { scope, text: text.into() }
    }
}

/// The naming of a target that quotes everything.
pub struct QuotesEverything;

impl Naming for QuotesEverything {
    fn identifiers(&self, _: NameKind, _: &str) -> Vec<Identifier> {
        Vec::new()
    }

    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn package_fault(&self, _: &str) -> Option<String> {
        None
    }
}

/// Texts by path, relative to the folder that everything is generated into, with `/` between the parts.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct FileSet(BTreeMap<String, String>);

impl FileSet {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    /// If the path leaves the folder, or another file has it, be it in other letter case: not every file system tells them apart.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) -> Result<(), PathFault> {
        let path = path.into();
        if !stays_inside(&path) {
            return Err(PathFault { path, reason: "leaves the folder that it is generated into" });
        }
        if self.0.keys().any(|other| other.eq_ignore_ascii_case(&path)) {
            return Err(PathFault { path, reason: "is made twice" });
        }
        self.0.insert(path, text.into());
        Ok(())
    }

    /// The files, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text at a path.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }
}

/// A path that a [`FileSet`] doesn't take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathFault {
    /// The path.
    pub path: String,
    /// What is wrong with it, to be read after the path.
    pub reason: &'static str,
}

impl fmt::Display for PathFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generated file {:?} {}", self.path, self.reason)
    }
}

impl std::error::Error for PathFault {}

/// Plain parts between slashes: none empty or dotted upwards, and nothing that any file system reads as a root or a separator.
fn stays_inside(path: &str) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']))
}

#[cfg(test)]
mod tests {
    use super::{FileSet, TARGETS};

    #[test]
    fn a_path_can_not_leave_the_folder() {
        for path in ["", "/etc/passwd", "../up", "a/../../up", "a//b", "./a", "C:\\a", "a\\..\\b", "a/"] {
            assert!(FileSet::new().insert(path, "").is_err(), "{path:?} was taken");
        }
    }

    #[test]
    fn a_path_can_not_be_taken_twice() {
        let mut files = FileSet::new();
        files.insert("a/b.txt", "1").unwrap();
        assert!(files.insert("a/B.txt", "2").is_err());
        assert_eq!(files.get("a/b.txt"), Some("1"));
    }

    #[test]
    fn target_names_are_unique() {
        let mut names: Vec<_> = TARGETS.iter().map(|target| target.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), TARGETS.len());
    }
}
