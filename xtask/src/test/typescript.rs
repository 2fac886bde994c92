//! The npm package: formatted, linted, packed, installed into a user's project, compiled there, and run in Node and in a browser.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{copy, create, entries, read, remove};

/// What Debian calls the browser, and others may.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// In the project: compiled tests.
const TESTS: [&str; 6] =
    ["dist/types.test.js", "dist/packages.test.js", "dist/docs.test.js", "dist/identify.test.js", "dist/bundle.test.js", "dist/browser.test.js"];

/// Where npm asks nobody and prints nothing but faults.
const QUIETLY: [&str; 3] = ["--no-audit", "--no-fund", "--loglevel=error"];

pub(super) fn run(bench: &Bench) -> Outcome {
    let browser = find_browser(bench)?;
    let project = Project::set_up(bench)?;
    let shipped = bench.generate(&bench.shipped_spec(), "shipped")?;
    let obstacle = bench.generate(&bench.obstacle_course(), "obstacle")?;
    let tarballs = [project.pack(&shipped.join("typescript"), "shipped")?, project.pack(&obstacle.join("typescript"), "obstacle")?];
    project.install(&tarballs)?;
    project.run(project.node("prepare.mjs").args([&shipped, &obstacle]))?;
    project.run(&mut project.tool("tsc"))?;
    // The compiler that was written anew takes the same programs.
    project.run(project.node("node_modules/typescript-7/bin/tsc").arg("--noEmit"))?;
    project.run(project.command("node").args(["--test", "--test-reporter=spec"]).args(TESTS).env("CHROMIUM", browser))
}

/// The folder of a project with the package that ships.
pub(super) fn install_shipped(bench: &Bench) -> Outcome<PathBuf> {
    let project = Project::set_up(bench)?;
    let shipped = bench.generate(&bench.shipped_spec(), "shipped")?;
    project.install(&[project.tarball(&shipped.join("typescript"), "shipped")?])?;
    Ok(project.folder)
}

/// A folder as a user has it, with the tests in it and the tools that its lock file names.
struct Project<'a> {
    bench: &'a Bench,
    folder: PathBuf,
}

impl<'a> Project<'a> {
    fn set_up(bench: &'a Bench) -> Outcome<Self> {
        let project = Self { bench, folder: bench.path("project") };
        let tests = bench.tests("typescript");
        for generated in ["src", "dist"] {
            remove(&project.folder.join(generated))?;
        }
        copy(&tests, &project.folder)?;
        // npm makes the folder anew, so a copy of the lock file in it tells what it was made from.
        let stamp = project.folder.join("node_modules/.made-from-lock.json");
        let lock = read(&tests.join("package-lock.json"))?;
        if fs::read_to_string(&stamp).is_ok_and(|it| it == lock) {
            return Ok(project);
        }
        project.run(project.command("npm").args(["ci", "--ignore-scripts"]).args(QUIETLY))?;
        fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))?;
        Ok(project)
    }

    /// Checks a package as its authors would, and makes the tarball that they would publish.
    fn pack(&self, package: &Path, name: &str) -> Outcome<PathBuf> {
        remove(&package.join("dist"))?;
        self.run(self.tool("prettier").args(["--check", "--log-level=warn", "."]).current_dir(package))?;
        self.run(self.tool("eslint").arg("--config").arg(self.folder.join("eslint.config.js")).args(["--max-warnings=0", "src"]).current_dir(package))?;
        let tarball = self.tarball(package, name)?;
        self.run(self.tool("publint").arg(&tarball).arg("--strict"))?;
        self.run(self.tool("attw").arg(&tarball).args(["--profile", "esm-only", "--quiet"]))?;
        Ok(tarball)
    }

    /// Makes the tarball of a package, which compiles it.
    fn tarball(&self, package: &Path, name: &str) -> Outcome<PathBuf> {
        remove(&package.join("dist"))?;
        let tarballs = self.bench.path("tarballs").join(name);
        remove(&tarballs)?;
        create(&tarballs)?;
        self.run(self.command("npm").args(["pack", "--silent", "--pack-destination"]).arg(&tarballs).current_dir(package))?;
        entries(&tarballs)?.pop().ok_or("npm made no tarball".to_owned())
    }

    /// Installs packages from their tarballs, and only them.
    fn install(&self, tarballs: &[PathBuf]) -> Outcome {
        for package in ["@errspec", "service-errors", ".package-lock.json"] {
            remove(&self.folder.join("node_modules").join(package))?;
        }
        self.run(self.command("npm").args(["install", "--no-save", "--offline", "--ignore-scripts"]).args(QUIETLY).args(tarballs))
    }

    fn command(&self, program: &str) -> Command {
        let mut command = self.bench.command(program);
        command.current_dir(&self.folder).env("PATH", self.path());
        command
    }

    /// A tool that the lock file names.
    fn tool(&self, name: &str) -> Command {
        self.node(&format!("node_modules/.bin/{name}"))
    }

    fn node(&self, script: &str) -> Command {
        let mut command = self.command("node");
        command.arg(self.folder.join(script));
        command
    }

    /// The tools come first, as when npm runs a script.
    fn path(&self) -> OsString {
        let others = env::var_os("PATH").unwrap_or_default();
        let folders = [self.folder.join("node_modules/.bin")].into_iter().chain(env::split_paths(&others));
        // A folder of PATH holds no separator, and the workspace's doesn't as cargo couldn't work in it.
        env::join_paths(folders).unwrap_or(others.clone())
    }

    fn run(&self, command: &mut Command) -> Outcome {
        self.bench.run(command)
    }
}

/// The browser's name; it is installed where that takes no question.
pub(super) fn find_browser(bench: &Bench) -> Outcome<String> {
    if let Some(browser) = env::var("CHROMIUM").ok().or_else(|| installed_browser(bench)) {
        return Ok(browser);
    }
    let failed = |failure| format!("no browser: {failure}, or set CHROMIUM to the path of one");
    debian::require(bench, &["/usr/bin/chromium"], &["chromium"]).map_err(failed)?;
    Ok("/usr/bin/chromium".into())
}

fn installed_browser(bench: &Bench) -> Option<String> {
    let answers = |name: &&str| bench.command(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|it| it.success());
    BROWSERS.into_iter().find(answers).map(str::to_owned)
}
