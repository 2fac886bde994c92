//! What it costs to make an error and write its answer, beside `serde_json` on structures written by hand.
//!
//! `cargo bench -p errspec-macros --bench answer` prints ratios; by hand is 1.

#![allow(clippy::cast_precision_loss, reason = "figures are told with two digits")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use errspec::ApiError as _;
use serde::Serialize;

mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
enum Derived {
    #[api_error(id = "rate_limit_per_second")]
    TooFast { limit: i64 },
    #[api_error(id = "parameter_security_check_failed")]
    Unsafe { parameter: String },
    #[api_error(id = "backend_error")]
    Backend,
}

#[derive(Debug, thiserror::Error)]
enum ByHand {
    #[error("Too many requests, the rate limit is {limit} times per second.")]
    TooFast { limit: i64 },
    #[error("Parameter ({parameter}) security check failed, please check for special characters.")]
    Unsafe { parameter: String },
    #[error("Backend server error.")]
    Backend,
}

#[derive(Serialize)]
struct Body {
    error_code: &'static str,
    error_msg: String,
    request_id: Option<&'static str>,
}

impl ByHand {
    fn body(&self) -> Body {
        let error_code = match self {
            Self::TooFast { .. } => "ModelArts.81101",
            Self::Unsafe { .. } => "ModelArts.6298",
            Self::Backend => "ModelArts.81104",
        };
        Body { error_code, error_msg: self.to_string(), request_id: None }
    }

    fn body_text(&self) -> String {
        serde_json::to_string(&self.body()).unwrap_or_default()
    }

    fn body_value(&self) -> serde_json::Value {
        serde_json::to_value(self.body()).unwrap_or_default()
    }
}

/// One kind of error in three ways.
struct Case {
    name: &'static str,
    by_hand: fn() -> ByHand,
    catalog: fn() -> modelarts::Error,
    derived: fn() -> Derived,
}

const CASES: [Case; 3] = [
    Case {
        name: "an integer",
        by_hand: || ByHand::TooFast { limit: black_box(5) },
        catalog: || modelarts::Error::RateLimitPerSecond { limit: black_box(5) },
        derived: || Derived::TooFast { limit: black_box(5) },
    },
    Case {
        name: "a text",
        by_hand: || ByHand::Unsafe { parameter: black_box("prompt").to_owned() },
        catalog: || modelarts::Error::ParameterSecurityCheckFailed { parameter: black_box("prompt").to_owned() },
        derived: || Derived::Unsafe { parameter: black_box("prompt").to_owned() },
    },
    Case {
        name: "no params",
        by_hand: || black_box(ByHand::Backend),
        catalog: || black_box(modelarts::Error::BackendError),
        derived: || black_box(Derived::Backend),
    },
];

fn main() {
    println!("| making an error and its body, times by hand | by hand | `catalog!` text | value | derived text | value |");
    println!("|---|---|---|---|---|---|");
    for Case { name, by_hand, catalog, derived } in CASES {
        // What is compared says the same.
        assert_eq!(by_hand().body_text(), catalog().body_text());
        assert_eq!(by_hand().body_text(), derived().body_text());
        let [text, value, catalog_text, catalog_value, derived_text, derived_value] = medians(&[
            &|| by_hand().body_text().len(),
            &|| by_hand().body_value().as_object().map_or(0, serde_json::Map::len),
            &|| catalog().body_text().len(),
            &|| catalog().body().as_object().map_or(0, serde_json::Map::len),
            &|| derived().body_text().len(),
            &|| derived().body().as_object().map_or(0, serde_json::Map::len),
        ]);
        println!(
            "| {name} | {:.0} ns | {:.2} | {:.2} | {:.2} | {:.2} |",
            text.as_secs_f64() * 1e9,
            catalog_text.as_secs_f64() / text.as_secs_f64(),
            catalog_value.as_secs_f64() / value.as_secs_f64(),
            derived_text.as_secs_f64() / text.as_secs_f64(),
            derived_value.as_secs_f64() / value.as_secs_f64(),
        );
    }
    println!("\nsize of an error: {} bytes by hand, {} of catalog!, {} derived", size_of::<ByHand>(), size_of::<modelarts::Error>(), size_of::<Derived>());
}

/// The time that each takes: rounds are taken in turn, so that whatever else the machine does meets all alike.
fn medians<const N: usize>(all: &[&dyn Fn() -> usize; N]) -> [Duration; N] {
    // `cargo test --benches` runs this too: it has to work there, and nobody looks at the figures.
    let (rounds, runs) = if std::env::args().any(|it| it == "--bench") { (41, 20_000) } else { (1, 1) };
    let mut times = all.map(|_| Vec::with_capacity(rounds));
    for _ in 0..rounds {
        for (run, times) in all.iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..runs {
                black_box(run());
            }
            times.push(start.elapsed() / runs);
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}
