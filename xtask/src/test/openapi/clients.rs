//! What other people's generators make of the errors: each client is compiled, and decodes every error to its type.

use std::env;
use std::fs;
use std::process::Command;

use super::{redocly, tool};
use crate::test::bench::{Bench, Outcome};

const VERSIONS: [&str; 2] = ["3.1", "3.0"];

/// The clients that openapi-generator makes, with the document that each can read and what it has to be told.
const LANGUAGES: [(&str, &str, &[&str]); 4] = [
    ("python", "service", &[]),
    // Without it no branch's code is looked at, and every body fits all of them.
    ("go", "service", &["--additional-properties=useOneOfDiscriminatorLookup=true"]),
    (
        "java",
        "service",
        &["--library", "native", "--global-property", "models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false"],
    ),
    // With a discriminator serde takes the code away before the branch looks for it.
    ("rust", "plain", &[]),
];

/// Writes the documents of a service with every operation of the tables, and puts the errors into them.
pub(super) fn prepare(bench: &Bench) -> Outcome {
    for version in VERSIONS {
        remove(bench, &format!("clients/{version}"))?;
    }
    bench.run(bench.command("node").args(["clients/prepare.mjs", "service"]))?;
    let services = VERSIONS.map(|version| format!("clients/service-{version}.json"));
    for service in &services {
        bench.run(xtask(bench, "apply").arg(bench.path(service)))?;
        bench.run(xtask(bench, "check").arg(bench.path(service)))?;
    }
    lint(bench, &services)
}

pub(super) fn run(bench: &Bench) -> Outcome {
    bench.run(bench.command("node").args(["clients/prepare.mjs", "clients"]))?;
    types(bench)?;
    for version in VERSIONS {
        generate(bench, version)?;
    }
    decode(bench)
}

/// As users run it: the file of this very program may have been built anew since it was started.
fn xtask(bench: &Bench, command: &str) -> Command {
    let mut cargo = bench.command(env!("CARGO"));
    cargo.current_dir(bench.workspace()).args(["xtask", "openapi", command]);
    cargo
}

fn lint(bench: &Bench, services: &[String]) -> Outcome {
    bench.run(redocly(bench).args(["lint", "--config", "service.redocly.yaml"]).args(services))?;
    bench.run(tool(bench, "spectral").args(["lint", "--ruleset", "spectral.yaml", "--fail-severity", "error", "--display-only-failures"]).args(services))
}

/// The types of TypeScript, which are all that these two make of errors.
fn types(bench: &Bench) -> Outcome {
    for version in VERSIONS {
        let (service, folder) = (format!("./clients/service-{version}.json"), format!("clients/{version}/types"));
        bench.run(tool(bench, "openapi-typescript").args([&service, "--output", &format!("{folder}/openapi-typescript.ts")]))?;
        bench.run(tool(bench, "openapi-ts").args(["--silent", "--input", &service, "--output", &format!("{folder}/hey-api")]))?;
    }
    bench.run(tool(bench, "tsc").args(["--project", "clients/tsconfig.json"]))
}

fn generate(bench: &Bench, version: &str) -> Outcome {
    for (language, document, options) in LANGUAGES {
        let mut generator = with_python(bench, bench.command(bench.path("python/bin/openapi-generator-cli")));
        generator.args(["generate", "--generator-name", language]);
        generator.args(["--input-spec", &format!("clients/{document}-{version}.json"), "--output", &format!("clients/{version}/{language}")]).args(options);
        if language == "rust" {
            generator.arg(format!("--additional-properties=packageName=openapi_{}", version.replace('.', "_")));
        }
        // It tells every file that it writes.
        bench.run(generator.env("JAVA_OPTS", "-Dlog.level=error"))?;
    }
    let output = format!("clients/{version}/python_client");
    let service = format!("clients/service-{version}.json");
    bench.run(python(bench).args([
        "-m",
        "openapi_python_client",
        "generate",
        "--meta",
        "none",
        "--overwrite",
        "--path",
        &service,
        "--output-path",
        &output,
    ]))?;
    let tests = format!("clients/{version}/java/src/test/java/org/openapitools/client");
    fs::create_dir_all(bench.path(&tests)).map_err(|error| format!("{tests}: {error}"))?;
    super::copy(&bench.path("clients/BodiesTest.java"), &bench.path(&tests).join("BodiesTest.java"))?;
    // Its tests ask a server.
    remove(bench, &format!("clients/{version}/go/test"))
}

fn decode(bench: &Bench) -> Outcome {
    bench.run(python(bench).args(["-m", "unittest", "--quiet", "test_clients"]))?;
    for version in VERSIONS {
        let go = bench.path(&format!("clients/{version}/go"));
        let needs_go = |failure| format!("{failure}: it needs Go");
        bench.run(bench.command("go").args(["mod", "tidy"]).current_dir(&go)).map_err(needs_go)?;
        bench.run(bench.command("go").args(["test", "."]).current_dir(&go))?;
        let java = bench.path(&format!("clients/{version}/java"));
        let needs_java = |failure| format!("{failure}: it needs a JDK, 11 or later, and Maven");
        bench.run(bench.command("mvn").args(["--quiet", "--batch-mode", "test"]).current_dir(&java)).map_err(needs_java)?;
    }
    let mut cargo = bench.command(env!("CARGO"));
    cargo.args(["test", "--quiet", "--locked", "--no-default-features", "--target-dir"]).arg(bench.path("rust-target"));
    bench.run(cargo.current_dir(bench.path("clients")))
}

pub(super) fn python(bench: &Bench) -> Command {
    with_python(bench, bench.command("python3"))
}

/// A command that finds what `requirements.txt` lists; the programs among it call each other.
fn with_python(bench: &Bench, mut command: Command) -> Command {
    let others = env::var_os("PATH").unwrap_or_default();
    let folders = [bench.path("python/bin")].into_iter().chain(env::split_paths(&others));
    command.env("PATH", env::join_paths(folders).unwrap_or(others.clone())).env("PYTHONPATH", bench.path("python"));
    command
}

fn remove(bench: &Bench, path: &str) -> Outcome {
    let path = bench.path(path);
    if path.exists() { fs::remove_dir_all(&path).map_err(|error| format!("{}: {error}", path.display())) } else { Ok(()) }
}
