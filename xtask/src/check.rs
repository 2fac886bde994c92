//! `cargo xtask check`: everything that is wrong with the spec.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use errspec_codegen::diagnostic::Format;
use errspec_codegen::model::Spec;

use crate::spec_file::{SpecFile, for_terminal};
use crate::words::count;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: SpecFile,
    /// How faults are shown
    #[arg(long, value_enum, default_value = "human")]
    format: Shown,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    /// Drawn, with the line and a mark
    Human,
    /// A JSON array, empty if nothing is wrong
    Json,
    /// Annotations for GitHub Actions
    Github,
}

/// Faults go to standard output where a program reads them, and to standard error where a person does.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let faults = match arguments.spec.load() {
        Ok(spec) => {
            match arguments.format {
                Shown::Human => tell_success(&spec, &arguments.spec),
                Shown::Json => println!("[]"),
                Shown::Github => {}
            }
            return ExitCode::SUCCESS;
        }
        Err(faults) => faults,
    };
    match arguments.format {
        Shown::Human => eprint!("{}", faults.render(for_terminal())),
        Shown::Json => print!("{}", faults.render(Format::Json)),
        Shown::Github => print!("{}", faults.render(Format::Github)),
    }
    ExitCode::from(2)
}

fn tell_success(spec: &Spec, file: &SpecFile) {
    let errors = spec.catalogs.iter().map(|catalog| catalog.errors.len()).sum();
    println!("{}: {} in {}, no faults", file.path().display(), count(errors, "error"), count(spec.catalogs.len(), "catalog"));
}
