//! The OpenAPI documents: linted, checked with the official schemas, and used by documents and generators.

mod clients;
mod service;

use std::fs;
use std::path::Path;
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::typescript;

pub(super) fn run(bench: &Bench) -> Outcome {
    let browser = typescript::find_browser(bench)?;
    install(bench)?;
    let documents = generate(bench)?;
    lint(bench, &documents)?;
    clients::prepare(bench)?;
    bench.run(bench.command("node").args(["--test", "--test-reporter=spec"]).env("CHROMIUM", browser))?;
    bench.run(bench.command("python3").args(["-m", "unittest", "--quiet", "test_documents"]).env("PYTHONPATH", bench.path("python")))?;
    service::run(bench)?;
    clients::run(bench)
}

/// Checks the document of a service by all rules of the linters.
pub(super) fn lint_service(document: &Path) -> Outcome {
    let bench = Bench::new("openapi")?;
    install(&bench)?;
    bench.run(redocly(&bench).args(["lint", "--config", "service.redocly.yaml"]).arg(document))?;
    bench.run(spectral(&bench).arg(document))
}

/// Puts the tests where they find what they need, and installs that if another version of it is there or none.
fn install(bench: &Bench) -> Outcome {
    copy_folder(&bench.tests("openapi"), &bench.path(""))?;
    once(bench, "package-lock.json", || {
        let npm = bench.run(bench.command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]));
        npm.map_err(|failure| format!("{failure}: it needs Node.js 20.19 or later, with npm"))
    })?;
    once(bench, "requirements.txt", || {
        let mut pip = bench.command("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target", "python", "-r", "requirements.txt"]);
        bench.run(&mut pip).map_err(|failure| format!("{failure}: it needs Python 3.11 or later, with pip (`apt install python3-pip`)"))
    })
}

/// Installs what a file lists, unless that was done for the same text before.
fn once(bench: &Bench, list: &str, install: impl FnOnce() -> Outcome) -> Outcome {
    let (list, installed) = (bench.path(list), bench.path(&format!("{list}.installed")));
    if fs::read(&list).ok() == fs::read(&installed).ok() {
        return Ok(());
    }
    install()?;
    copy(&list, &installed)
}

/// Copies a folder over another; what else is there stays.
fn copy_folder(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to).map_err(|error| format!("{}: {error}", to.display()))?;
    for entry in fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))? {
        let path = entry.map_err(|error| format!("{}: {error}", from.display()))?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() { copy_folder(&path, &target)? } else { copy(&path, &target)? }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map(|_| ()).map_err(|error| format!("{} can't be copied to {}: {error}", from.display(), to.display()))
}

/// Generates from both specs, and gives the documents as the tools take them: relative to the bench.
fn generate(bench: &Bench) -> Outcome<Vec<String>> {
    let mut documents = Vec::new();
    for (spec, name) in [(bench.shipped_spec(), "shipped"), (bench.obstacle_course(), "obstacle")] {
        bench.generate(&spec, name)?;
        for folder in ["openapi", "openapi/3.0"].map(|it| format!("{name}/{it}")) {
            let entries = fs::read_dir(bench.path(&folder)).map_err(|error| format!("{folder}: {error}"))?;
            let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
            documents.extend(names.filter(|it| Path::new(it).extension().is_some_and(|extension| extension == "json")).map(|it| format!("{folder}/{it}")));
        }
    }
    documents.sort();
    Ok(documents)
}

fn lint(bench: &Bench, documents: &[String]) -> Outcome {
    // Overlays too, which it knows by their first member.
    bench.run(redocly(bench).args(["lint", "--config", "redocly.yaml"]).args(documents))?;
    bench.run(spectral(bench).args(documents.iter().filter(|it| !it.ends_with(".overlay.json"))))
}

fn redocly(bench: &Bench) -> Command {
    let mut redocly = tool(bench, "redocly");
    redocly.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    redocly
}

fn spectral(bench: &Bench) -> Command {
    let mut spectral = tool(bench, "spectral");
    spectral.args(["lint", "--ruleset", "spectral.yaml", "--fail-severity", "hint"]);
    spectral
}

/// A tool that the lock file names.
fn tool(bench: &Bench, name: &str) -> Command {
    bench.command(bench.path("node_modules/.bin").join(name))
}
