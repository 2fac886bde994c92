//! `cargo xtask bench`: what `identify` and the macros cost, beside what people write by hand.

mod by_hand;
mod macros;

use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::test::bench::{Bench, Outcome};

/// What runs as a section.
type Section = fn() -> Outcome;

/// The sections: a name that the command takes, and what runs.
const SECTIONS: &[(&str, Section)] = &[("rust", rust), ("macros", macros::run), ("typescript", typescript), ("python", python)];

#[derive(Args)]
pub(crate) struct Arguments {
    /// Only this section; several may be given
    #[arg(value_name = "NAME", value_parser = PossibleValuesParser::new(SECTIONS.iter().map(|(name, _)| *name)))]
    sections: Vec<String>,
}

/// The packages are those that `cargo xtask test` has installed.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let is_chosen = |name: &str| arguments.sections.is_empty() || arguments.sections.iter().any(|it| it == name);
    let outcomes: Vec<_> = SECTIONS.iter().filter(|(name, _)| is_chosen(name)).map(|(_, section)| section()).collect();
    for failure in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
        eprintln!("error: {failure}; `cargo xtask test` installs what the benchmarks need");
    }
    if outcomes.iter().all(Result::is_ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn rust() -> Outcome {
    let bench = Bench::new("rust")?;
    bench.run(bench.command(env!("CARGO")).args(["bench", "--package", "errspec-codegen", "--bench", "identify"]).current_dir(bench.workspace()))
}

fn typescript() -> Outcome {
    let bench = Bench::new("typescript")?;
    bench.run(bench.command("node").arg(bench.path("project/bench.mjs")))
}

fn python() -> Outcome {
    let bench = Bench::new("python")?;
    let script = bench.tests("python").join("bench_identify.py");
    bench.run(bench.command(bench.path("shipped-env/bin/python")).arg(script).env("ERRSPEC_GENERATED", bench.path("shipped")))
}
