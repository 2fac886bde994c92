//! The tests of the `go` target: the module is checked where it was made, published to a proxy in a folder, and fetched and used from there.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::{debian, files};

/// The linter, as `go install` takes it.
const STATICCHECK: &str = "honnef.co/go/tools/cmd/staticcheck@v0.8.2";

/// The modules of tests that stand beside those that use a generated one.
const HELPERS: [&str; 2] = ["claims", "publish"];

pub(super) fn run(bench: &Bench) -> Outcome {
    require_go(bench)?;
    install_staticcheck(bench)?;
    let tests = bench.path("tests");
    files::copy(&bench.tests("go"), &tests)?;
    check_format(bench, &bench.tests("go"))?;
    for helper in HELPERS {
        check(bench, &tests.join(helper))?;
    }
    for (name, spec) in [(SHIPPED, bench.shipped_spec()), ("obstacles", bench.obstacle_course())] {
        let generated = bench.generate(&spec, name)?;
        let module = generated.join("go");
        check_format(bench, &module)?;
        check(bench, &module)?;
        bench.run(go(bench, &module).args(["test", "./..."]))?;
        let published = publish(bench, &module)?;
        let tests = tests.join(name);
        fetch(bench, &tests, &published)?;
        bench.run(go(bench, &tests).args(["test", "-count=1", "./..."]).env("ERRSPEC_GENERATED", &generated))?;
        if name == SHIPPED {
            fetch(bench, &benchmark(bench), &published)?;
        }
    }
    Ok(())
}

/// The spec that ships, and what was made from it.
const SHIPPED: &str = "shipped";

/// The benchmark of `cargo xtask bench`, as a command; the suite has made it ready.
pub(crate) fn benchmark_command(bench: &Bench) -> Command {
    let mut command = go(bench, &benchmark(bench));
    command.args(["run", "."]).env("ERRSPEC_GENERATED", bench.path(SHIPPED));
    command
}

fn benchmark(bench: &Bench) -> PathBuf {
    bench.path("tests/bench")
}

fn require_go(bench: &Bench) -> Outcome {
    if bench.command("go").arg("version").output().is_ok_and(|it| it.status.success()) {
        return Ok(());
    }
    debian::require(bench, &["/usr/bin/go", "/usr/bin/gofmt"], &["golang-go"]).map_err(|failure| format!("{failure}; Go 1.22 or later is needed"))
}

/// Installs the linter, unless that version of it is there.
fn install_staticcheck(bench: &Bench) -> Outcome {
    let (bin, note) = (bench.path("bin"), bench.path("staticcheck"));
    if fs::read_to_string(&note).is_ok_and(|installed| installed == STATICCHECK) {
        return Ok(());
    }
    bench.run(bench.command("go").args(["install", STATICCHECK]).env("GOBIN", &bin).env_remove("GOFLAGS"))?;
    fs::write(&note, STATICCHECK).map_err(|error| format!("{}: {error}", note.display()))
}

/// `gofmt` names what it would change, and ends well all the same.
fn check_format(bench: &Bench, folder: &Path) -> Outcome {
    let mut command = bench.command("gofmt");
    command.arg("-l").arg(folder);
    let output = command.output().map_err(|error| format!("gofmt can't be started: {error}"))?;
    let unformatted = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && unformatted.is_empty() {
        return Ok(());
    }
    Err(format!("`gofmt -l` names {unformatted}{}", String::from_utf8_lossy(&output.stderr)))
}

fn check(bench: &Bench, module: &Path) -> Outcome {
    bench.run(go(bench, module).args(["vet", "./..."]))?;
    bench.run(at_module(bench, module, bench.path("bin/staticcheck")).args(["-checks", "all", "./..."]))
}

/// A module gets a published one, as its users do, and is checked with it.
fn fetch(bench: &Bench, module: &Path, published: &str) -> Outcome {
    bench.run(go(bench, module).args(["get", published]))?;
    check(bench, module)
}

/// What `go get` is to be given for a module.
fn publish(bench: &Bench, module: &Path) -> Outcome<String> {
    let mut command = go(bench, &bench.path("tests/publish"));
    command.args(["run", "."]).arg(proxy(bench)).arg(module);
    let output = command.output().map_err(|error| format!("go can't be started: {error}"))?;
    if !output.status.success() {
        return Err(format!("{} can't be published: {}", module.display(), String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn proxy(bench: &Bench) -> PathBuf {
    bench.path("proxy")
}

/// Go in a module.
fn go(bench: &Bench, module: &Path) -> Command {
    at_module(bench, module, "go")
}

/// A tool in a module, which finds no other modules than those that were published here.
fn at_module(bench: &Bench, module: &Path, tool: impl AsRef<OsStr>) -> Command {
    let mut command = bench.command(tool);
    command.current_dir(module).env("GOPROXY", format!("file://{}", proxy(bench).display())).env("GOSUMDB", "off").env("GOPRIVATE", "");
    command.env("GOMODCACHE", bench.path("modules")).env("GOFLAGS", "-mod=mod -modcacherw -buildvcs=false").env("GOWORK", "off");
    command
}
