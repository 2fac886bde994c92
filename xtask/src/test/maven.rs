//! Packages that Maven builds and installs where projects of the same suite find them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::files::{copy, entries, fingerprint, read, remove, write};

/// What tells that a package was installed, and which.
const INSTALLED: &str = "installed";

/// What fetches a program.
const FETCH: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

/// A generated package, copied to where it may be built.
pub(super) struct Package {
    pub(super) generated: PathBuf,
    pub(super) folder: PathBuf,
    /// By which Maven knows it.
    pub(super) group: String,
    pub(super) artifact: String,
    pub(super) version: String,
    /// Of the classes.
    pub(super) name: String,
    fingerprint: String,
    is_installed: bool,
}

impl Package {
    /// The package of a target, made from a spec into a folder of that name.
    pub(super) fn generate(bench: &Bench, target: &str, name: &str, spec: &Path) -> Outcome<Self> {
        let generated = bench.generate(spec, name)?;
        let folder = bench.path("packages").join(name);
        let fingerprint = fingerprint(&generated.join(target))?;
        let is_installed = fs::read_to_string(folder.join(INSTALLED)).is_ok_and(|it| it == fingerprint);
        if !is_installed {
            remove(&folder)?;
            copy(&generated.join(target), &folder)?;
        }
        let pom = read(&folder.join("pom.xml"))?;
        let field = |name: &str| between(&pom, &format!("<{name}>"), &format!("</{name}>")).map(str::to_owned);
        Ok(Self {
            group: field("groupId")?,
            artifact: field("artifactId")?,
            version: field("version")?,
            name: field("Automatic-Module-Name")?,
            fingerprint,
            is_installed,
            generated,
            folder,
        })
    }

    /// Builds the package as for a registry and puts it where Maven finds it. What is there already needn't be built again.
    pub(super) fn install(&self, bench: &Bench, arguments: &[&str]) -> Outcome {
        if self.is_installed {
            return Ok(());
        }
        bench.run(maven(bench, &self.folder).args(arguments).arg("install"))?;
        write(&self.folder.join(INSTALLED), &self.fingerprint)
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Outcome<&'a str> {
    let found = text.split_once(start).and_then(|(_, rest)| rest.split_once(end));
    found.map(|(found, _)| found).ok_or_else(|| format!("pom.xml has no {start}"))
}

/// Maven in a project, which keeps what it fetches with the suite.
pub(super) fn maven(bench: &Bench, project: &Path) -> Command {
    let mut maven = bench.command("mvn");
    maven.args(["--batch-mode", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"]).arg(format!("-Dmaven.repo.local={}", bench.path("repository").display()));
    // Colours come from a library that warns of newer Java; Kotlin's compiler would leave a server running.
    maven.args(["-Dstyle.color=never", "-Dkotlin.compiler.daemon=false"]).current_dir(project);
    maven
}

/// A program in a file, `group:artifact:version:jar:classifier`.
pub(super) fn fetch(bench: &Bench, program: &str) -> Outcome<PathBuf> {
    let parts: Vec<_> = program.split(':').collect();
    let [_, artifact, version, extension, classifier] = parts[..] else { return Err(format!("{program} names no file")) };
    let jar = bench.path("tools").join(format!("{artifact}-{version}-{classifier}.{extension}"));
    if !jar.exists() {
        let fetch = [FETCH.to_owned(), format!("-Dartifact={program}"), format!("-DoutputDirectory={}", bench.path("tools").display())];
        bench.run(maven(bench, &bench.path("")).args(fetch))?;
    }
    Ok(jar)
}

/// The files with an extension below a folder.
pub(super) fn sources(folder: &Path, extension: &str) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            found.extend(sources(&path, extension)?);
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    Ok(found)
}
