//! The tests of the `python` target: the package is installed where nothing else is, and used, checked and formatted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::files::{fingerprint, read};

const TESTS: &[&str] = &["test_reference.py", "test_package.py", "test_vectors.py"];
/// Of the package that ships, its users' claims too.
const TESTS_OF_SHIPPED: &[&str] = &["test_errors.py", "test_identify.py", "test_reference.py", "test_package.py", "test_vectors.py"];

pub(super) fn run(bench: &Bench) -> Outcome {
    let tools = install_tools(bench)?;
    let shipped = bench.generate(&bench.shipped_spec(), "shipped")?;
    let obstacles = bench.generate(&bench.obstacle_course(), "obstacles")?;
    let corners = bench.generate(&bench.tests("python").join("corners.yaml"), "corners")?;
    let all = [&*shipped, &obstacles, &corners];
    lint(bench, &tools, &all)?;

    let shipped_env = shipped_environment(bench)?;
    unittest(bench, &shipped_env, &shipped, TESTS_OF_SHIPPED)?;
    let clients_env = install_clients(bench, &shipped)?;
    unittest(bench, &clients_env, &shipped, &["test_clients.py"])?;
    for (name, generated) in [("obstacles-env", &obstacles), ("corners-env", &corners)] {
        let env = environment(bench, name, generated, |env| install_wheel(bench, &tools, env, generated))?;
        unittest(bench, &env, generated, TESTS)?;
    }
    check_types(bench, &tools, &clients_env, &all)
}

/// An environment with the package that ships.
pub(super) fn shipped_environment(bench: &Bench) -> Outcome<PathBuf> {
    let shipped = bench.generate(&bench.shipped_spec(), "shipped")?;
    environment(bench, "shipped-env", &shipped, |env| {
        // As a user does, who has the folder: pip fetches the build backend by itself.
        bench.run(pip(bench, env).arg("install").arg(shipped.join("python")))
    })
}

/// The formatter, the linter and the type checkers, in an environment of their own.
fn install_tools(bench: &Bench) -> Outcome<PathBuf> {
    let requirements = bench.tests("python").join("requirements.txt");
    once(bench, "tools", &read(&requirements)?, |env| bench.run(pip(bench, env).arg("install").arg("--requirement").arg(&requirements)))
}

/// The package that ships beside the HTTP clients that people use.
fn install_clients(bench: &Bench, generated: &Path) -> Outcome<PathBuf> {
    let clients = bench.tests("python").join("clients.txt");
    let wanted = fingerprint(&generated.join("python"))? + &read(&clients)?;
    once(bench, "clients-env", &wanted, |env| bench.run(pip(bench, env).arg("install").arg(generated.join("python")).arg("--requirement").arg(&clients)))
}

/// An environment that holds the package of a generated folder and nothing else.
fn environment(bench: &Bench, name: &str, generated: &Path, install: impl FnOnce(&Path) -> Outcome) -> Outcome<PathBuf> {
    once(bench, name, &fingerprint(&generated.join("python"))?, install)
}

/// A virtual environment that is made anew if what it was made for has changed.
fn once(bench: &Bench, name: &str, wanted: &str, install: impl FnOnce(&Path) -> Outcome) -> Outcome<PathBuf> {
    let env = bench.path(name);
    let note = env.join("installed");
    if fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(env);
    }
    bench
        .run(bench.command("python3").args(["-m", "venv", "--clear"]).arg(&env))
        .map_err(|failure| format!("{failure}; Python 3.9 or later with venv is needed (Debian: apt-get install python3-venv)"))?;
    install(&env)?;
    fs::write(&note, wanted).map_err(|error| format!("{}: {error}", note.display()))?;
    Ok(env)
}

/// By way of a source distribution and the wheel that is built from it.
fn install_wheel(bench: &Bench, tools: &Path, env: &Path, generated: &Path) -> Outcome {
    let dist = bench.path("dist");
    // What an earlier version was packed into.
    let _ = fs::remove_dir_all(&dist);
    bench.run(python(bench, tools).args(["-m", "build", "--no-isolation", "--outdir"]).arg(&dist).arg(generated.join("python")))?;
    let files = fs::read_dir(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    let wheel = files.flatten().map(|entry| entry.path()).find(|path| path.extension().is_some_and(|it| it == "whl"));
    let wheel = wheel.ok_or_else(|| format!("{} holds no wheel", dist.display()))?;
    bench.run(pip(bench, env).args(["install", "--no-index"]).arg(wheel))
}

/// Format, lints, the oldest Python.
fn lint(bench: &Bench, tools: &Path, generated: &[&Path]) -> Outcome {
    let tests = bench.tests("python");
    let packages: Vec<_> = generated.iter().map(|it| it.join("python")).collect();
    for arguments in [&["format", "--check"][..], &["check"]] {
        // Patterns of its configuration count from the folder it runs in.
        let mut ruff = python(bench, tools);
        ruff.args(["-m", "ruff"]).args(arguments).arg("--no-cache").arg("--config").arg(tests.join("ruff.toml")).current_dir(bench.workspace());
        bench.run(ruff.args(&packages).arg(&tests))?;
    }
    bench.run(bench.command(tools.join("bin/vermin")).args(["--no-tips", "--quiet", "--eval-annotations", "--violations", "-t=3.9-"]).args(&packages))
}

/// The tests run in an environment that holds the package and nothing else.
fn unittest(bench: &Bench, env: &Path, generated: &Path, tests: &[&str]) -> Outcome {
    let mut command = python(bench, env);
    bench.run(command.args(["-W", "error", "-m", "unittest"]).args(tests).current_dir(bench.tests("python")).env("ERRSPEC_GENERATED", generated))
}

/// Both checkers in their strictest mode: the packages, the tests, and a file of which certain lines must be refused.
fn check_types(bench: &Bench, tools: &Path, env: &Path, generated: &[&Path]) -> Outcome {
    let tests = bench.tests("python");
    let of_env = env.join("bin/python");
    for package in generated {
        bench.run(python(bench, tools).args(["-m", "mypy", "--strict"]).arg(package.join("python/src")))?;
    }
    let passing = [TESTS_OF_SHIPPED, &["test_clients.py", "typing_pass.py", "expect_type_errors.py"]].concat();
    bench.run(python(bench, tools).args(["-m", "mypy", "--strict", "--python-executable"]).arg(&of_env).args(&passing).current_dir(&tests))?;

    bench.run(python(bench, tools).args(["-m", "pyright", "--project"]).arg(&tests).arg("--pythonpath").arg(&of_env))?;
    // Away from the tests' configuration, which keeps pyright off that file.
    bench.run(python(bench, tools).arg(tests.join("expect_type_errors.py")).arg(&of_env).arg(tests.join("typing_fail.py")))
}

/// The Python of an environment. What it and its tools keep for later is kept with the suite.
pub(super) fn python(bench: &Bench, env: &Path) -> Command {
    let mut command = bench.command(env.join("bin/python"));
    command.env("MYPY_CACHE_DIR", bench.path("mypy")).env("PYRIGHT_PYTHON_CACHE_DIR", bench.path("pyright")).env("PYTHONDONTWRITEBYTECODE", "1");
    command.env_remove("PYTHONPATH").env_remove("PYTHONHOME");
    command
}

fn pip(bench: &Bench, env: &Path) -> Command {
    let mut command = python(bench, env);
    command.args(["-m", "pip", "--quiet", "--disable-pip-version-check"]);
    command
}
