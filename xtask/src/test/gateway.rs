//! The example service: provoked over HTTP, its document linted, and each answer identified by the packages of all languages.

use super::bench::{Bench, Outcome};
use super::files::copy;
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
    copy(&readers, &project)?;
    bench.run(bench.command("node").arg(project.join("identify.mjs")).arg(answers))
}
