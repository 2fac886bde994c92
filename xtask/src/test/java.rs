//! The tests of the `java` target: packages are built, documented and installed by Maven, and used by a project that has nothing else.

use std::path::{Path, PathBuf};

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{entries, read, remove, write};
use super::maven::{Package, fetch, maven, sources};

/// What Maven is asked for on top of what the packages themselves are strict about.
const STRICT: &[&str] = &["-Dmaven.compiler.failOnWarning=true"];

/// The formatter, which Maven fetches. It is the last that runs on Java 17.
const FORMATTER: &str = "com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps";
/// What of the compiler the formatter and Error Prone use.
const OF_COMPILER: [&str; 10] = ["api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util"];

/// Error Prone, with all that it warns of as errors. What a nested class is called is the spec's to say.
const ERROR_PRONE: &str = "-Xplugin:ErrorProne -Xep:JavaLangClash:OFF";

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
        let package = Package::generate(bench, "java", name, &spec)?;
        projects.push((user(bench, &package, name, tests)?, package));
    }
    let tests = bench.tests("java");
    format(bench, &projects.iter().map(|(_, package)| &*package.folder).chain([&*tests]).collect::<Vec<_>>())?;
    for (user, package) in &projects {
        package.install(bench, STRICT)?;
        bench.run(maven(bench, user).args(["test", "dependency:build-classpath", "-Dmdep.outputFile=target/classpath"]))?;
    }
    projects.iter().try_for_each(|(user, package)| find_bugs(bench, user, package))
}

/// Compares `identify` with what people write by hand, as the suite has left them.
pub(crate) fn benchmark(bench: &Bench) -> Outcome {
    let user = bench.path("users/shipped/target");
    let classes = format!("{}:{}", user.join("test-classes").display(), read(&user.join("classpath"))?);
    // With -Xbatch, code waits for its compilation rather than run while it isn't compiled.
    bench.run(bench.command("java").args(["-Xbatch", "-cp", &classes, "shipped.IdentifyBenchmark"]).arg(bench.path("shipped")))
}

/// A project that uses the package, with those tests.
fn user(bench: &Bench, package: &Package, name: &str, tests: &[&str]) -> Outcome<PathBuf> {
    let (from, to) = (bench.tests("java"), bench.path("users").join(name));
    remove(&to.join("src"))?;
    let pom = read(&from.join("pom.xml"))?;
    let generated = package.generated.to_string_lossy();
    let filled = [("@group@", &*package.group), ("@artifact@", &package.artifact), ("@version@", &package.version), ("@generated@", &generated)]
        .iter()
        .fold(pom, |pom, (mark, text)| pom.replace(mark, text));
    write(&to.join("pom.xml"), &filled)?;
    for test in tests {
        let sources = Path::new("src/test/java").join(test);
        for path in entries(&from.join(&sources))? {
            let imported = read(&path)?.replace(IMPORTED, &package.name);
            write(&to.join(&sources).join(path.file_name().unwrap_or_default()), &imported)?;
        }
    }
    Ok(to)
}

/// Compiles a package once more, with the compiler plugin that finds what people get wrong.
fn find_bugs(bench: &Bench, user: &Path, package: &Package) -> Outcome {
    let folder = bench.path("errorprone");
    let libraries = folder.join("target/dependency");
    let pom = read(&bench.tests("java").join("errorprone/pom.xml"))?;
    // Jars of another release may not stay among them.
    if !libraries.exists() || read(&folder.join("pom.xml"))? != pom {
        remove(&folder)?;
        write(&folder.join("pom.xml"), &pom)?;
        bench.run(maven(bench, &folder).arg("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"))?;
    }
    let jars: Vec<_> = entries(&libraries)?.into_iter().map(|it| it.display().to_string()).collect();
    let mut javac = bench.command("javac");
    for of_compiler in OF_COMPILER {
        javac.arg(format!("-J--add-exports=jdk.compiler/com.sun.tools.javac.{of_compiler}=ALL-UNNAMED"));
        javac.arg(format!("-J--add-opens=jdk.compiler/com.sun.tools.javac.{of_compiler}=ALL-UNNAMED"));
    }
    javac.args(["-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Werror", ERROR_PRONE, "-processorpath", &jars.join(":")]);
    javac.args(["-cp", &read(&user.join("target/classpath"))?, "-d"]).arg(folder.join("classes"));
    bench.run(javac.arg(list(bench, &[package.folder.join("src/main/java")])?))
}

/// Fails if a file isn't as the formatter would leave it. Long strings stay whole, as they do by default in its plugins.
fn format(bench: &Bench, folders: &[&Path]) -> Outcome {
    let formatter = fetch(bench, FORMATTER)?;
    let mut java = bench.command("java");
    for of_compiler in OF_COMPILER {
        java.arg("--add-exports").arg(format!("jdk.compiler/com.sun.tools.javac.{of_compiler}=ALL-UNNAMED"));
    }
    java.arg("-jar").arg(formatter).args(["--dry-run", "--set-exit-if-changed", "--skip-reflowing-long-strings"]);
    bench.run(java.arg(list(bench, &folders.iter().map(|it| it.join("src")).collect::<Vec<_>>())?))
}

/// The Java files below some folders, as programs take more than fit into a command.
fn list(bench: &Bench, folders: &[PathBuf]) -> Outcome<String> {
    let mut files = Vec::new();
    for folder in folders {
        files.extend(sources(folder, "java")?.into_iter().map(|it| it.display().to_string()));
    }
    let list = bench.path("sources");
    write(&list, &files.join("\n"))?;
    Ok(format!("@{}", list.display()))
}
