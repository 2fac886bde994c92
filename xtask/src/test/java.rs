//! The tests of the `java` target: packages are built, documented and installed by Maven, and used by a project that has nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{copy, create, entries, fingerprint, read, remove};

/// What Maven is asked for on top of what the packages themselves are strict about.
const STRICT: &[&str] = &["-Dmaven.compiler.failOnWarning=true"];

/// What tells that a package was installed, and which.
const INSTALLED: &str = "installed";

/// The formatter, which Maven fetches. It is the last that runs on Java 17.
const FORMATTER: &str = "com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps";
const FETCH: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
/// What of the compiler it uses.
const OF_COMPILER: [&str; 6] = ["api", "code", "file", "parser", "tree", "util"];

/// The package that the tests import, before it is that of another spec.
const IMPORTED: &str = "dev.errspec.serviceerrors";

pub(super) fn run(bench: &Bench) -> Outcome {
    debian::require(bench, &["/usr/bin/mvn", "/usr/bin/javac"], &["maven", "openjdk-17-jdk-headless"])?;
    let specs = [
        ("shipped", bench.shipped_spec(), &["every", "shipped"][..]),
        ("obstacles", bench.obstacle_course(), &["every"]),
        ("corners", bench.tests("java").join("corners.yaml"), &["every"]),
    ];
    let mut projects = Vec::new();
    for (name, spec, tests) in specs {
        let package = Package::generate(bench, name, &spec)?;
        projects.push((package.user(bench, name, tests)?, package));
    }
    let tests = bench.tests("java");
    format(bench, &projects.iter().map(|(_, package)| &*package.folder).chain([&*tests]).collect::<Vec<_>>())?;
    for (user, package) in &projects {
        package.install(bench)?;
        bench.run(maven(bench, user).args(["test", "dependency:build-classpath", "-Dmdep.outputFile=target/classpath"]))?;
    }
    Ok(())
}

/// Compares `identify` with what people write by hand, as the suite has left them.
pub(crate) fn benchmark(bench: &Bench) -> Outcome {
    let user = bench.path("users/shipped/target");
    let classes = format!("{}:{}", user.join("test-classes").display(), read(&user.join("classpath"))?);
    // With -Xbatch, code waits for its compilation rather than run while it isn't compiled.
    bench.run(bench.command("java").args(["-Xbatch", "-cp", &classes, "shipped.IdentifyBenchmark"]).arg(bench.path("shipped")))
}

/// A generated package, copied to where it may be built.
struct Package {
    generated: PathBuf,
    folder: PathBuf,
    /// By which Maven knows it.
    group: String,
    artifact: String,
    version: String,
    /// Of the classes.
    name: String,
    fingerprint: String,
    is_installed: bool,
}

impl Package {
    fn generate(bench: &Bench, name: &str, spec: &Path) -> Outcome<Self> {
        let generated = bench.generate(spec, name)?;
        let folder = bench.path("packages").join(name);
        let fingerprint = fingerprint(&generated.join("java"))?;
        let is_installed = fs::read_to_string(folder.join(INSTALLED)).is_ok_and(|it| it == fingerprint);
        if !is_installed {
            remove(&folder)?;
            copy(&generated.join("java"), &folder)?;
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

    /// Builds the package, with its Javadoc and the jar of its sources, as for a registry, and puts it where Maven finds it. What is there already
    /// needn't be built again.
    fn install(&self, bench: &Bench) -> Outcome {
        if self.is_installed {
            return Ok(());
        }
        bench.run(maven(bench, &self.folder).args(STRICT).arg("install"))?;
        write(&self.folder.join(INSTALLED), &self.fingerprint)
    }

    /// A project that uses the package, with those tests.
    fn user(&self, bench: &Bench, name: &str, tests: &[&str]) -> Outcome<PathBuf> {
        let (from, to) = (bench.tests("java"), bench.path("users").join(name));
        remove(&to.join("src"))?;
        let pom = read(&from.join("pom.xml"))?;
        let generated = self.generated.to_string_lossy();
        let filled = [("@group@", &*self.group), ("@artifact@", &self.artifact), ("@version@", &self.version), ("@generated@", &generated)]
            .iter()
            .fold(pom, |pom, (mark, text)| pom.replace(mark, text));
        write(&to.join("pom.xml"), &filled)?;
        for test in tests {
            let sources = Path::new("src/test/java").join(test);
            for path in entries(&from.join(&sources))? {
                let imported = read(&path)?.replace(IMPORTED, &self.name);
                write(&to.join(&sources).join(path.file_name().unwrap_or_default()), &imported)?;
            }
        }
        Ok(to)
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Outcome<&'a str> {
    let found = text.split_once(start).and_then(|(_, rest)| rest.split_once(end));
    found.map(|(found, _)| found).ok_or_else(|| format!("pom.xml has no {start}"))
}

fn write(path: &Path, text: &str) -> Outcome {
    path.parent().map_or(Ok(()), create)?;
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn formatter(bench: &Bench) -> Outcome<PathBuf> {
    let jar = bench.path("tools/google-java-format-1.28.0-all-deps.jar");
    if !jar.exists() {
        let fetch = [FETCH.to_owned(), format!("-Dartifact={FORMATTER}"), format!("-DoutputDirectory={}", bench.path("tools").display())];
        bench.run(maven(bench, &bench.path("")).args(fetch))?;
    }
    Ok(jar)
}

/// Fails if a file isn't as the formatter would leave it. Long strings stay whole, as they do by default in its plugins.
fn format(bench: &Bench, folders: &[&Path]) -> Outcome {
    let formatter = formatter(bench)?;
    let mut java = bench.command("java");
    for of_compiler in OF_COMPILER {
        java.arg("--add-exports").arg(format!("jdk.compiler/com.sun.tools.javac.{of_compiler}=ALL-UNNAMED"));
    }
    let mut files = Vec::new();
    for folder in folders {
        files.extend(sources(&folder.join("src"))?.into_iter().map(|it| it.display().to_string()));
    }
    let list = bench.path("sources");
    write(&list, &files.join("\n"))?;
    java.arg("-jar").arg(formatter).args(["--dry-run", "--set-exit-if-changed", "--skip-reflowing-long-strings"]);
    bench.run(java.arg(format!("@{}", list.display())))
}

/// The sources below a folder.
fn sources(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|it| it == "java") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Maven in a project, which keeps what it fetches with the suite.
fn maven(bench: &Bench, project: &Path) -> Command {
    let mut maven = bench.command("mvn");
    maven.args(["--batch-mode", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"]).arg(format!("-Dmaven.repo.local={}", bench.path("repository").display()));
    // Colours come from a library that warns of newer Java.
    maven.arg("-Dstyle.color=never").current_dir(project);
    maven
}
