//! The tests of the workspace's own crates.

use std::process::Command;

use serde_json::Value;

use super::bench::{Bench, Outcome};

pub(super) fn run(bench: &Bench) -> Outcome {
    bench.run(cargo(bench).args(["test", "--workspace", "--all-features"]))?;
    // Nobody looks at their figures here, but a benchmark that isn't run stops working unseen.
    bench.run(cargo(bench).args(["test", "--quiet", "--workspace", "--all-features", "--bench", "*"]))?;
    // A user takes one of them, and not what others bring along.
    let features = features_of_runtime(bench)?;
    features.iter().try_for_each(|feature| bench.run(cargo(bench).args(["check", "--quiet", "--package", "errspec", "--features", feature])))
}

fn features_of_runtime(bench: &Bench) -> Outcome<Vec<String>> {
    let output = cargo(bench).args(["metadata", "--no-deps", "--format-version=1"]).output().map_err(|error| format!("cargo can't be started: {error}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let features = packages.filter(|it| it["name"] == "errspec").filter_map(|it| it["features"].as_object());
    Ok(features.flat_map(|features| features.keys().cloned()).collect())
}

fn cargo(bench: &Bench) -> Command {
    let mut cargo = bench.command(env!("CARGO"));
    cargo.current_dir(bench.workspace());
    cargo
}
