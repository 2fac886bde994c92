//! The gems: checked by `RuboCop` and `rbs`, built, installed as users install them, and tested there with warnings as failures.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{copy, remove};

const PROGRAMS: [&str; 6] = [
    "/usr/bin/ruby",
    "/usr/bin/gem",
    "/usr/bin/rubocop",
    "/usr/share/rubygems-integration/all/specifications/minitest-5.17.0.gemspec",
    "/usr/share/doc/ruby-faraday/copyright",
    "/usr/lib/ruby/gems/3.1.0/gems/rbs-2.7.0/exe/rbs",
];
const PACKAGES: [&str; 4] = ["ruby", "rubocop", "ruby-minitest", "ruby-faraday"];

pub(super) fn run(bench: &Bench) -> Outcome {
    debian::require(bench, &PROGRAMS, &PACKAGES)?;
    let tests = bench.tests("ruby");
    let specs = [
        (bench.shipped_spec(), "shipped", "service_errors", "shipped"),
        (bench.obstacle_course(), "obstacle", "service_errors", "any"),
        (tests.join("corners.yaml"), "corners", "list_errors2", "any"),
    ];
    for (spec, name, package, suite) in specs {
        let generated = bench.generate(&spec, name)?;
        let folder = generated.join("ruby");
        rubocop(bench, &folder, &folder.join(".rubocop.yml"))?;
        if suite == "shipped" {
            rubocop(bench, &tests, &tests.join(".rubocop.yml"))?;
        }
        // Ruby brings it along, but Debian doesn't put it where programs are.
        let mut rbs = bench.command("ruby");
        rbs.args(["-e", "load Gem.bin_path('rbs', 'rbs')", "--", "-I", "sig", "validate", "--silent"]);
        bench.run(rbs.current_dir(&folder))?;
        install(bench, &folder, name, package)?;
        let mut ruby = bench.command("ruby");
        ruby.arg("-w").arg(tests.join("all.rb")).arg(suite);
        bench.run(in_project(bench, name, &mut ruby).env("ERRSPEC_GENERATED", &generated).env("ERRSPEC_GEM", package))?;
        if suite == "shipped" {
            compare_signatures(bench, &generated)?;
        }
    }
    Ok(())
}

/// The benchmark, with the gem that the suite has installed.
pub(crate) fn benchmark(bench: &Bench) -> Outcome {
    let mut ruby = bench.command("ruby");
    ruby.arg(bench.tests("ruby").join("bench_identify.rb"));
    bench.run(in_project(bench, "shipped", &mut ruby).env("ERRSPEC_GENERATED", bench.path("shipped")))
}

/// What it finds is a failure, however small.
fn rubocop(bench: &Bench, folder: &Path, config: &Path) -> Outcome {
    let mut rubocop = bench.command("rubocop");
    rubocop.args(["--format", "emacs", "--fail-level", "info", "--cache", "false", "--config"]).arg(config);
    bench.run(rubocop.current_dir(folder))
}

/// Each call that the tests make is compared with its signature, while they run.
fn compare_signatures(bench: &Bench, generated: &Path) -> Outcome {
    let mut ruby = bench.command("ruby");
    ruby.args(["-W0", "-r", "rbs/test/setup"]).arg(bench.tests("ruby").join("errors_test.rb"));
    // What has the wrong params is found by the signatures before the package can say so.
    ruby.args(["--exclude", "test_wrong_params_are_told"]);
    ruby.env("RBS_TEST_RAISE", "true").env("RBS_TEST_LOGLEVEL", "error").env("RBS_TEST_TARGET", "ServiceErrors,ServiceErrors::*");
    ruby.env("RBS_TEST_OPT", format!("-I {}", generated.join("ruby/sig").display()));
    bench.run(in_project(bench, "shipped", &mut ruby).env("ERRSPEC_GENERATED", generated).env("ERRSPEC_GEM", "service_errors"))
}

/// Builds a gem from a copy of a generated folder, and installs it into a folder of its own.
fn install(bench: &Bench, package: &Path, name: &str, gem: &str) -> Outcome {
    let (source, gems) = (bench.path(&format!("{name}-source")), gems(bench, name));
    remove(&source)?;
    remove(&gems)?;
    copy(package, &source)?;
    let built = source.join("built.gem");
    bench.run(bench.command("gem").args(["build", "--quiet", &format!("{gem}.gemspec"), "--output"]).arg(&built).current_dir(&source))?;
    let mut install = bench.command("gem");
    install.args(["install", "--quiet", "--local", "--no-document", "--install-dir"]).arg(&gems).arg(&built);
    bench.run(&mut install)
}

/// Where a program finds the installed gem, besides what Debian brings.
fn in_project<'a>(bench: &Bench, name: &str, command: &'a mut Command) -> &'a mut Command {
    let paths = [gems(bench, name), "/usr/share/rubygems-integration/all".into(), "/usr/lib/ruby/gems/3.1.0".into()];
    let joined = std::env::join_paths(paths).unwrap_or_default();
    command.env("GEM_PATH", joined).env_remove("RUBYOPT").env_remove("RUBYLIB")
}

fn gems(bench: &Bench, name: &str) -> PathBuf {
    bench.path(&format!("{name}-gems"))
}
