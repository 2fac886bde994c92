//! Whatever a spec's bytes are, they are answered: with faults that can be shown, or with a spec that every target renders.
#![no_main]

use errspec_codegen::diagnostic::Format;
use errspec_codegen::{load, target::TARGETS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match load("spec.yaml", bytes) {
        Ok(spec) => {
            for target in TARGETS {
                assert!(target.render(&spec).is_ok(), "{} doesn't render", target.name());
            }
        }
        Err(faults) => {
            assert!(faults.iter().len() > 0);
            for format in [Format::Human { color: false }, Format::Json, Format::Github] {
                assert!(!faults.render(format).is_empty());
            }
        }
    }
});
