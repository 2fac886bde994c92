//! `cargo xtask bench`: what `identify` and the macros cost, beside what people write by hand.

mod by_hand;
mod by_hand_same;
mod macros;

use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::test::bench::{Bench, Outcome};
use crate::test::{csharp as csharp_suite, go as go_suite, java as java_suite, kotlin as kotlin_suite, ruby as ruby_suite};

/// What runs as a section.
type Section = fn(&Bench) -> Outcome;

/// The sections: the name of a suite, and what runs at its bench.
const SECTIONS: &[(&str, Section)] = &[
    ("rust", rust),
    ("macros", macros::run),
    ("typescript", typescript),
    ("python", python),
    ("go", go),
    ("php", php),
    ("cpp", cpp),
    ("csharp", csharp),
    ("java", java),
    ("kotlin", kotlin),
    ("ruby", ruby),
];

#[derive(Args)]
pub(crate) struct Arguments {
    /// Only this section; several may be given
    #[arg(value_name = "NAME", value_parser = PossibleValuesParser::new(SECTIONS.iter().map(|(name, _)| *name)))]
    sections: Vec<String>,
}

/// The packages are those that `cargo xtask test` has installed.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let is_chosen = |name: &str| arguments.sections.is_empty() || arguments.sections.iter().any(|it| it == name);
    let outcomes: Vec<_> =
        SECTIONS.iter().filter(|(name, _)| is_chosen(name)).map(|(name, section)| Bench::new(name).and_then(|bench| section(&bench))).collect();
    for failure in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
        eprintln!("error: {failure}; `cargo xtask test` installs what the benchmarks need");
    }
    if outcomes.iter().all(Result::is_ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn rust(bench: &Bench) -> Outcome {
    bench.run(bench.command(env!("CARGO")).args(["bench", "--package", "errspec-codegen", "--bench", "identify"]).current_dir(bench.workspace()))
}

fn typescript(bench: &Bench) -> Outcome {
    bench.run(bench.command("node").arg(bench.path("project/bench.mjs")))
}

fn python(bench: &Bench) -> Outcome {
    let script = bench.tests("python").join("bench_identify.py");
    bench.run(bench.command(bench.path("shipped-env/bin/python")).arg(script).env("ERRSPEC_GENERATED", bench.path("shipped")))
}

fn go(bench: &Bench) -> Outcome {
    bench.run(&mut go_suite::benchmark_command(bench))
}

fn php(bench: &Bench) -> Outcome {
    let script = bench.tests("php").join("bench_identify.php");
    bench.run(bench.command("php").arg(script).arg(bench.path("shipped-project")).env("ERRSPEC_GENERATED", bench.path("shipped")))
}

fn cpp(bench: &Bench) -> Outcome {
    bench.run(&mut bench.command(bench.path("benchmark/bench_identify")))
}

fn csharp(bench: &Bench) -> Outcome {
    csharp_suite::benchmark(bench)
}

fn java(bench: &Bench) -> Outcome {
    java_suite::benchmark(bench)
}

fn kotlin(bench: &Bench) -> Outcome {
    kotlin_suite::benchmark(bench)
}

fn ruby(bench: &Bench) -> Outcome {
    ruby_suite::benchmark(bench)
}
