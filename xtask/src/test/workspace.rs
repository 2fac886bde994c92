//! The tests of the workspace's own crates.

use super::bench::{Bench, Outcome};

pub(super) fn run(bench: &Bench) -> Outcome {
    bench.run(bench.command(env!("CARGO")).args(["test", "--workspace", "--all-features"]).current_dir(bench.workspace()))
}
