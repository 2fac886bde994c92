//! The tests of the rust target: the crates of both specs, and crates that use them, in a workspace of their own.

use std::process::Command;

use super::bench::{Bench, Outcome};
use super::files::copy;

/// Crates with generated code, then crates that use them.
const GENERATED: [&str; 2] = ["service-errors", "type-errors"];
const USERS: [&str; 3] = ["identify", "plain", "tables"];

pub(super) fn run(bench: &Bench) -> Outcome {
    bench.generate(&bench.shipped_spec(), "shipped")?;
    bench.generate(&bench.obstacle_course(), "obstacle_course")?;
    copy(&bench.tests("rust"), &bench.path(""))?;
    bench.run(cargo(bench, "fmt").arg("--check").args(packages(&[&GENERATED[..], &USERS].concat())))?;
    for features in [&[][..], &["--features", "identify"], &["--all-features"]] {
        bench.run(cargo(bench, "clippy").args(packages(&GENERATED)).args(features).args(STRICT))?;
        // The examples of the documentation, README included, are tests too.
        bench.run(cargo(bench, "test").args(packages(&GENERATED)).args(features))?;
    }
    bench.run(cargo(bench, "doc").args(["--no-deps", "--all-features"]).args(packages(&GENERATED)).env("RUSTDOCFLAGS", "-D warnings"))?;
    // Each alone, so that a feature that one asks for isn't there for the other.
    USERS.iter().try_for_each(|user| {
        bench.run(cargo(bench, "clippy").args(["--all-targets", "-p", user]).args(STRICT))?;
        bench.run(cargo(bench, "test").args(["-p", user]))
    })
}

/// What clippy is asked for.
const STRICT: [&str; 5] = ["--", "-D", "warnings", "-W", "clippy::pedantic"];

fn packages<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names.iter().flat_map(|name| ["-p", name]).collect()
}

/// Cargo with a target folder that all crates of the suite share.
fn cargo(bench: &Bench, command: &str) -> Command {
    let mut cargo = bench.command(env!("CARGO"));
    cargo.arg(command).env("CARGO_TARGET_DIR", bench.path("target"));
    cargo
}
