//! `cargo xtask size`: how much is generated for each error, by target.

use std::process::ExitCode;

use clap::Args;
use errspec_codegen::target::TARGETS;

use crate::spec_file::SpecFile;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: SpecFile,
}

/// Everything that a target makes is counted, with what is the same for every spec: the engine, the support, the README.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Some(spec) = arguments.spec.load_or_tell() else { return ExitCode::from(2) };
    let errors: usize = spec.catalogs.iter().map(|catalog| catalog.errors.len()).sum();
    println!("{:<12}{:>7}{:>9}{:>11}{:>17}{:>17}", "target", "files", "lines", "bytes", "lines an error", "bytes an error");
    for target in TARGETS {
        let files = match target.render(&spec) {
            Ok(files) => files,
            Err(fault) => {
                eprintln!("error: {fault}");
                return ExitCode::from(2);
            }
        };
        let sum = |count: fn(&str) -> usize| files.iter().map(|(_, text)| count(text)).sum::<usize>();
        let (lines, bytes) = (sum(|text| text.lines().count()), sum(str::len));
        let (lines_each, bytes_each) = (per(lines, errors), per(bytes, errors));
        println!("{:<12}{:>7}{lines:>9}{bytes:>11}{lines_each:>17.1}{bytes_each:>17.0}", target.name(), files.iter().count());
    }
    ExitCode::SUCCESS
}

#[expect(clippy::cast_precision_loss, reason = "figures are told with one digit")]
fn per(amount: usize, errors: usize) -> f64 {
    // A spec has errors.
    amount as f64 / errors as f64
}
