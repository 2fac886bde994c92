//! What it costs to turn a spec into everything, as multiples of parsing its YAML alone, for specs of growing size.
//!
//! `cargo bench -p errspec-codegen` prints one line for each size: the spec's size, the time of parsing alone, then loading with all
//! checks, each target's rendering, and all of it together, and the peak of memory as a multiple of the file.
//! Each size is measured in a process of its own, for memory that was once used is seen as used until a process ends.

#![allow(clippy::cast_precision_loss, reason = "figures are told with one digit")]
#![allow(clippy::expect_used, reason = "a benchmark that can't run may say so by panicking")]

#[path = "support/grow.rs"]
mod grow;

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use errspec_codegen::load;
use errspec_codegen::model::Spec;
use errspec_codegen::side_by_side;
use errspec_codegen::target::TARGETS;
use grow::{grow, shipped};

const SIZES: [usize; 3] = [350, 10_000, 100_000];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().position(|it| it == "--size") {
        Some(at) => measure(arguments[at + 1].parse().expect("--size takes a number")),
        // `cargo test --benches` runs this too: it has to work there, and nobody looks at the figures.
        None if !arguments.iter().any(|it| it == "--bench") => measure(SIZES[0]),
        None => SIZES.iter().for_each(|size| measure_apart(*size)),
    }
}

fn measure_apart(size: usize) {
    let itself = std::env::current_exe().expect("a running program has a path");
    let status = Command::new(itself).args(["--size", &size.to_string()]).status().expect("it was started once already");
    assert!(status.success(), "the measurement of {size} errors failed");
}

fn measure(size: usize) {
    let text = grow(&shipped(), size);
    // Memory first: what a process has freed it may keep, and then it would be counted.
    black_box(load::parse_alone(&text).is_ok());
    let parsing_memory = peak_memory();
    let spec = load("grown.yaml", text.as_bytes()).expect("a grown spec has no faults");
    render_all(&spec);
    let memory = peak_memory();

    let runs = if size > 50_000 { 3 } else { 15 };
    let parsing = median(runs, || load::parse_alone(&text));
    let loading = median(runs, || load("grown.yaml", text.as_bytes()));
    let rendering: Vec<_> = TARGETS.iter().map(|target| (target.name(), median(runs, || target.render(&spec)))).collect();
    let together = median(runs, || render_all(&spec)) + loading;

    let ratio = |time: Duration| time.as_secs_f64() / parsing.as_secs_f64();
    let of_file = |memory: Option<usize>| memory.map_or("?".into(), |bytes| format!("{:.1}", bytes as f64 / text.len() as f64));
    println!("{size} errors, {:.1} MB: parsing alone {:.1} ms = 1", text.len() as f64 / 1e6, parsing.as_secs_f64() * 1e3);
    println!("  load with checks  {:.2}", ratio(loading));
    for (name, time) in &rendering {
        println!("  render {name:<11}{:.2}", ratio(*time));
    }
    println!("  all together      {:.2} ({:.1} ms; targets side by side)", ratio(together), together.as_secs_f64() * 1e3);
    println!("  peak of memory    {} times the file (parsing alone: {})", of_file(memory), of_file(parsing_memory));
}

/// As the driver does it: side by side, and what is rendered is dropped once it is written.
fn render_all(spec: &Spec) {
    side_by_side::map(TARGETS, |target| black_box(target.render(spec).is_ok()));
}

fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<_> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

/// The most memory that this process has had, where the system tells (Linux).
fn peak_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<usize>().ok()? * 1024)
}
