//! The example service, asked by schemathesis: no answer of it breaks the document that it serves.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use super::clients::python;
use crate::test::bench::{Bench, Outcome};

/// What is looked for. An answer of 503 is in the document, so that `not_a_server_error` has nothing to say; a status that isn't there is found.
const CHECKS: &str = "status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,positive_data_acceptance";

/// The service's process, which ends when this value goes.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // There is nobody to tell.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(super) fn run(bench: &Bench) -> Outcome {
    let mut cargo = bench.command(env!("CARGO"));
    bench.run(cargo.args(["build", "--quiet", "--package", "inference-gateway"]).current_dir(bench.workspace()))?;
    let (_running, origin) = start(bench)?;
    let mut schemathesis = python(bench);
    schemathesis.arg(bench.path("python/bin/schemathesis")).args(["run", &format!("{origin}/openapi.json"), "--no-color", "--checks", CHECKS]);
    schemathesis.args(["--header", "Authorization: Bearer alice", "--seed", "1", "--max-examples", "20", "--generation-database", "none"]);
    bench.run(&mut schemathesis)
}

/// Starts the service on a port that is free, which it says itself.
fn start(bench: &Bench) -> Outcome<(Running, String)> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| bench.workspace().join("target"), Into::into);
    let program = target.join("debug/inference-gateway");
    let failed = |error| format!("{}: {error}", program.display());
    let mut child = Command::new(&program).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let out = child.stdout.take();
    let running = Running(child);
    let mut line = String::new();
    out.map_or(Ok(0), |out| BufReader::new(out).read_line(&mut line)).map_err(failed)?;
    Ok((running, line.trim().to_owned()))
}
