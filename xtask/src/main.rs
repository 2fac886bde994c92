//! The project's own commands: `cargo xtask gen`, `check`, `identify`, `openapi`, `bench` and `test`.

mod benchmark;
mod check;
mod generate;
mod identify;
mod openapi;
mod size;
mod spec_file;
mod test;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The project's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes generated/ from the spec, or checks that it follows it.
    Gen(generate::Arguments),
    /// Says everything that is wrong with the spec.
    Check(check::Arguments),
    /// Says which error of the tables a response was.
    Identify(identify::Arguments),
    /// Puts the errors of the tables into a service's own OpenAPI document, or compares the two.
    #[command(subcommand)]
    Openapi(openapi::Command),
    /// Prints what `identify` and the macros cost, as ratios in one run.
    Bench(benchmark::Arguments),
    /// Prints how many lines and bytes each target makes for an error.
    Size(size::Arguments),
    /// Runs all tests, setting up what they need below target/.
    Test(test::Arguments),
}

/// 0: done. 1: the check found something to do. 2: the spec, the arguments or the file system are at fault.
fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Gen(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Identify(arguments) => identify::run(&arguments),
        Command::Openapi(command) => openapi::run(&command),
        Command::Bench(arguments) => benchmark::run(&arguments),
        Command::Size(arguments) => size::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
    }
}
