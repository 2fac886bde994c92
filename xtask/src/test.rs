//! `cargo xtask test`: all tests, the workspace's own and each target's in its own language.

pub(crate) mod bench;
mod cpp;
pub(crate) mod csharp;
mod debian;
mod files;
mod gateway;
pub(crate) mod go;
pub(crate) mod java;
pub(crate) mod kotlin;
mod maven;
mod openapi;
mod php;
mod python;
pub(crate) mod ruby;
mod rust;
mod typescript;
mod workspace;

use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use clap::builder::PossibleValuesParser;

use bench::{Bench, Outcome};

/// What runs as a suite.
type Suite = fn(&Bench) -> Outcome;

/// The suites in the order in which they run: a name that `--target` takes, and what runs.
const SUITES: &[(&str, Suite)] = &[
    ("workspace", workspace::run),
    ("rust", rust::run),
    ("openapi", openapi::run),
    ("typescript", typescript::run),
    ("python", python::run),
    ("go", go::run),
    ("php", php::run),
    ("cpp", cpp::run),
    ("csharp", csharp::run),
    ("ruby", ruby::run),
    ("gateway", gateway::run),
    ("java", java::run),
    ("kotlin", kotlin::run),
];

#[derive(Args)]
pub(crate) struct Arguments {
    /// Only this suite: a target's, or `workspace` for the tests of this workspace; may be given several times
    #[arg(long = "target", value_name = "NAME", value_parser = PossibleValuesParser::new(SUITES.iter().map(|(name, _)| *name)))]
    targets: Vec<String>,
}

/// Every chosen suite runs, whatever came of the others.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let is_chosen = |name: &str| arguments.targets.is_empty() || arguments.targets.iter().any(|it| it == name);
    let mut lines = Vec::new();
    let mut all_passed = true;
    for (name, suite) in SUITES.iter().filter(|(name, _)| is_chosen(name)) {
        println!("\n=== {name}");
        let start = Instant::now();
        let outcome = Bench::new(name).and_then(|bench| suite(&bench));
        all_passed &= outcome.is_ok();
        let verdict = outcome.map_or_else(|failure| format!("FAILED: {failure}"), |()| "passed".to_owned());
        lines.push(format!("{name}: {verdict} ({:.0} s)", start.elapsed().as_secs_f64()));
    }
    println!("\n=== suites\n{}", lines.join("\n"));
    if all_passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
