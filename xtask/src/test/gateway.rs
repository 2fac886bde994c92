//! The example service: provoked over HTTP, its document linted, and each answer identified by the packages of all languages.

use std::fs;

use super::bench::{Bench, Outcome};
use super::{openapi, python, typescript};

pub(super) fn run(bench: &Bench) -> Outcome {
    let mut cargo = bench.command(env!("CARGO"));
    cargo.args(["test", "--package", "inference-gateway"]).current_dir(bench.workspace());
    bench.run(cargo.env("INFERENCE_GATEWAY_ANSWERS", bench.path("")))?;
    openapi::lint_service(&bench.path("openapi.json"))?;

    let readers = bench.workspace().join("runtime/examples/inference-gateway/tests/readers");
    let answers = bench.path("answers.jsonl");
    let of_python = Bench::new("python")?;
    let env = python::shipped_environment(&of_python)?;
    bench.run(python::python(&of_python, &env).arg(readers.join("identify.py")).arg(&answers))?;

    // A module finds packages by where it is itself.
    let project = typescript::install_shipped(&Bench::new("typescript")?)?;
    let script = project.join("identify_answers.mjs");
    fs::copy(readers.join("identify.mjs"), &script).map_err(|error| format!("{}: {error}", script.display()))?;
    bench.run(bench.command("node").arg(script).arg(answers))
}
