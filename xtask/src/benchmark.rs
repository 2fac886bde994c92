//! `cargo xtask bench`: what `identify` costs in each language, beside what people write by hand there.

use std::process::ExitCode;

use crate::test::bench::{Bench, Outcome};
use crate::test::files::read;

/// The packages are those that `cargo xtask test` has installed.
pub(crate) fn run() -> ExitCode {
    let outcomes = [rust(), typescript(), python(), java()];
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

fn java() -> Outcome {
    let bench = Bench::new("java")?;
    // With -Xbatch, code waits for its compilation rather than run while it isn't compiled.
    let user = bench.path("users/shipped/target");
    let packages = read(&user.join("classpath"))?;
    let classes = format!("{}:{packages}", user.join("test-classes").display());
    bench.run(bench.command("java").args(["-Xbatch", "-cp", &classes, "shipped.IdentifyBenchmark"]).arg(bench.path("shipped")))
}
