//! The tests of the `kotlin` target: packages are built and installed by Maven, and used by one project that has all of them and nothing else.

use std::path::Path;

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{entries, read, remove, write};
use super::maven::{Package, fetch, maven, sources};

/// The formatter, which Maven fetches.
const FORMATTER: &str = "com.facebook:ktfmt:0.58:jar:with-dependencies";

/// What the tests import, and what they ask for, before it is that of another spec.
const IMPORTED: &str = "dev.errspec.serviceerrorskotlin";
const SPEC: &str = "SPEC = \"shipped\"";

/// Those that any package has to pass.
const OF_EVERY: &str = "every";

/// The packages are used by one project, for the compiler takes its time.
pub(super) fn run(bench: &Bench) -> Outcome {
    debian::require(bench, &["/usr/bin/mvn", "/usr/bin/javac"], &["maven", "openjdk-17-jdk-headless"])?;
    let specs = [("shipped", bench.shipped_spec()), ("obstacles", bench.obstacle_course()), ("corners", bench.tests("kotlin").join("corners.yaml"))];
    let mut packages = Vec::new();
    for (name, spec) in specs {
        packages.push((name, Package::generate(bench, "kotlin", name, &spec)?));
    }
    let tests = bench.tests("kotlin");
    format(bench, &packages.iter().map(|(_, package)| &*package.folder).chain([&*tests]).collect::<Vec<_>>())?;
    for (_, package) in &packages {
        package.install(bench, &[])?;
    }
    let user = bench.path("user");
    remove(&user.join("src"))?;
    write_project(bench, &user, &packages)?;
    bench.run(maven(bench, &user).args(["test", "dependency:build-classpath", "-Dmdep.outputFile=target/classpath"]))
}

/// Compares `identify` with what people write by hand, as the suite has left them.
pub(crate) fn benchmark(bench: &Bench) -> Outcome {
    let user = bench.path("user/target");
    let classes = format!("{}:{}", user.join("test-classes").display(), read(&user.join("classpath"))?);
    // With -Xbatch, code waits for its compilation rather than run while it isn't compiled.
    bench.run(bench.command("java").args(["-Xbatch", "-cp", &classes, "shipped.IdentifyBenchmarkKt"]).arg(bench.path("shipped")))
}

/// A project that uses the packages, with the tests and the examples of each README.
fn write_project(bench: &Bench, user: &Path, packages: &[(&str, Package)]) -> Outcome {
    let (from, to) = (bench.tests("kotlin").join("src/test/kotlin"), user.join("src/test/kotlin"));
    let dependencies: String = packages.iter().map(|(_, package)| dependency(package)).collect();
    let pom = read(&bench.tests("kotlin").join("pom.xml"))?;
    let pom = pom.replace("@dependencies@\n", &dependencies).replace("@generated@", &bench.path("").to_string_lossy());
    write(&user.join("pom.xml"), &pom)?;
    for (name, package) in packages {
        for path in entries(&from.join(OF_EVERY))? {
            let package_of_tests = format!("package {OF_EVERY}");
            let text = read(&path)?.replace(IMPORTED, &package.name).replace(SPEC, &SPEC.replace("shipped", name));
            let text = text.replacen(&package_of_tests, &format!("{package_of_tests}.{name}"), 1);
            write(&to.join(OF_EVERY).join(name).join(path.file_name().unwrap_or_default()), &text)?;
        }
        let readme = read(&package.generated.join("kotlin/README.md"))?;
        for (index, example) in examples(&readme).enumerate() {
            let number = index + 1;
            write(&to.join(format!("readme/{name}/example{number}/Example.kt")), &program(&format!("readme.{name}.example{number}"), example))?;
        }
    }
    for path in entries(&from.join("shipped"))? {
        write(&to.join("shipped").join(path.file_name().unwrap_or_default()), &read(&path)?)?;
    }
    Ok(())
}

fn dependency(package: &Package) -> String {
    let Package { group, artifact, version, .. } = package;
    format!(
        "    <dependency>\n      <groupId>{group}</groupId>\n      <artifactId>{artifact}</artifactId>\n      <version>{version}</version>\n    </dependency>\n"
    )
}

/// The code of a README.
fn examples(readme: &str) -> impl Iterator<Item = &str> {
    readme.split("```kotlin\n").skip(1).filter_map(|it| Some(it.split_once("```")?.0))
}

/// An example as a function.
fn program(package: &str, example: &str) -> String {
    let (imports, statements): (Vec<_>, Vec<_>) = example.lines().partition(|it| it.starts_with("import "));
    format!("package {package}\n\n{}\n\nfun example() {{\n{}\n}}\n", imports.join("\n"), statements.join("\n"))
}

/// Fails if a file isn't as the formatter would leave it.
fn format(bench: &Bench, folders: &[&Path]) -> Outcome {
    let mut java = bench.command("java");
    java.arg("-jar").arg(fetch(bench, FORMATTER)?).args(["--kotlinlang-style", "--dry-run", "--set-exit-if-changed"]);
    for folder in folders {
        java.args(sources(&folder.join("src"), "kt")?);
    }
    bench.run(&mut java)
}
