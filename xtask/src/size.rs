//! `cargo xtask size`: how much is generated for each error, by target.

use std::process::ExitCode;

use clap::Args;
use errspec_codegen::model::Spec;
use errspec_codegen::target::{PathFault, TARGETS, Target};

use crate::spec_file::SpecFile;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: SpecFile,
}

/// Everything that a target makes is counted, with what is the same for every spec: the engine, the support, the README. What operations add
/// is told apart: their types repeat the ids of errors, as often as operations share them.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Some(mut spec) = arguments.spec.load_or_tell() else { return ExitCode::from(2) };
    match measure_all(&mut spec) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::from(2)
        }
    }
}

fn measure_all(spec: &mut Spec) -> Result<(), PathFault> {
    let errors: usize = spec.catalogs.iter().map(|catalog| catalog.errors.len()).sum();
    let whole = TARGETS.iter().map(|target| Size::of(*target, spec)).collect::<Result<Vec<_>, _>>()?;
    spec.catalogs.iter_mut().for_each(|catalog| catalog.operations.clear());
    println!("{:<12}{:>7}{:>9}{:>11}{:>17}{:>17}{:>24}", "target", "files", "lines", "bytes", "bytes an error", "lines an error", "of them for operations");
    for (target, size) in TARGETS.iter().zip(whole) {
        let (each, without) = (per(size.lines, errors), per(Size::of(*target, spec)?.lines, errors));
        let bytes_each = per(size.bytes, errors);
        println!("{:<12}{:>7}{:>9}{:>11}{bytes_each:>17.0}{each:>17.1}{:>24.1}", target.name(), size.files, size.lines, size.bytes, each - without);
    }
    Ok(())
}

struct Size {
    files: usize,
    lines: usize,
    bytes: usize,
}

impl Size {
    fn of(target: &dyn Target, spec: &Spec) -> Result<Self, PathFault> {
        let files = target.render(spec)?;
        let sum = |count: fn(&str) -> usize| files.iter().map(|(_, text)| count(text)).sum();
        Ok(Self { files: files.iter().count(), lines: sum(|text| text.lines().count()), bytes: sum(str::len) })
    }
}

#[expect(clippy::cast_precision_loss, reason = "figures are told with one digit")]
fn per(amount: usize, errors: usize) -> f64 {
    // A spec has errors.
    amount as f64 / errors as f64
}
