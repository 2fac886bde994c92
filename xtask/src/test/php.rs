//! The Composer packages: linted, checked against PSR-12, installed into users' projects, and tested there.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{copy, create, entries, remove};

const PROGRAMS: [&str; 6] = [
    "/usr/bin/php",
    "/usr/bin/phpcs",
    "/usr/bin/phpunit",
    "/usr/bin/composer",
    "/usr/share/php/GuzzleHttp/Psr7/autoload.php",
    "/usr/share/php/Symfony/Component/HttpFoundation/autoload.php",
];
const PACKAGES: [&str; 8] =
    ["php-cli", "php-mbstring", "php-xml", "php-codesniffer", "phpunit", "composer", "php-guzzlehttp-psr7", "php-symfony-http-foundation"];

pub(super) fn run(bench: &Bench) -> Outcome {
    debian::require(bench, &PROGRAMS, &PACKAGES)?;
    let tests = bench.tests("php");
    bench.run(phpcs(bench).arg("--extensions=php").arg(&tests))?;
    let specs = [
        (bench.shipped_spec(), "shipped", "errspec/service-errors", "shipped"),
        (bench.obstacle_course(), "obstacle", "errspec/service-errors", "any"),
        (tests.join("corners.yaml"), "corners", "acme/list.errors-2", "any"),
    ];
    for (spec, name, package, suite) in specs {
        let generated = bench.generate(&spec, name)?;
        check(bench, &generated.join("php"))?;
        let project = install(bench, &generated, name, package)?;
        let mut phpunit = bench.command("phpunit");
        phpunit.args(["--configuration", "tests/phpunit.xml", "--testsuite", suite]).current_dir(&project);
        bench.run(phpunit.env("ERRSPEC_GENERATED", &generated))?;
    }
    Ok(())
}

/// The strictest checks that Debian has for PHP: warnings are failures too.
fn check(bench: &Bench, package: &Path) -> Outcome {
    lint(bench, &package.join("src"))?;
    bench.run(phpcs(bench).arg(package.join("src")))?;
    // The version is that of the spec: registries that don't take it from a tag need it.
    bench.run(composer(bench).args(["validate", "--strict", "--no-check-publish", "--no-check-version"]).current_dir(package))
}

fn phpcs(bench: &Bench) -> Command {
    let mut phpcs = bench.command("phpcs");
    phpcs.args(["--standard=PSR12", "-q"]);
    phpcs
}

/// Every file is linted; only what is wrong is shown.
fn lint(bench: &Bench, path: &Path) -> Outcome {
    if path.is_dir() {
        return entries(path)?.iter().try_for_each(|it| lint(bench, it));
    }
    let output = bench.command("php").arg("-l").arg(path).output().map_err(|error| format!("`php` can't be started: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(format!("php -l: {}", String::from_utf8_lossy(&output.stdout))) }
}

/// A project that has installed the package of a generated folder as a user does who has the folder, and the tests.
fn install(bench: &Bench, generated: &Path, name: &str, package: &str) -> Outcome<PathBuf> {
    let project = bench.path(&format!("{name}-project"));
    remove(&project)?;
    create(&project)?;
    copy(&bench.tests("php"), &project.join("tests"))?;
    std::fs::rename(project.join("tests/composer.json"), project.join("composer.json")).map_err(|error| format!("{}: {error}", project.display()))?;
    let mut require = composer(bench);
    require.args(["require", "--quiet", &format!("{package}:*@dev")]).current_dir(&project);
    bench.run(require.env("ERRSPEC_GENERATED", generated))?;
    Ok(project)
}

/// Composer without the network, and with what it keeps for later kept with the suite.
fn composer(bench: &Bench) -> Command {
    let mut composer = bench.command("composer");
    composer.arg("--no-interaction").env("COMPOSER_ALLOW_SUPERUSER", "1").env("COMPOSER_DISABLE_NETWORK", "1").env("COMPOSER_HOME", bench.path("composer"));
    composer
}
