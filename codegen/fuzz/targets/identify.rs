//! Whatever a response's bytes are, they are answered, and what is known of them is a row of the table.
#![no_main]

use std::sync::LazyLock;

use errspec_codegen::engine::{Tables, identify};
use errspec_codegen::identify::{Answer, tables};
use errspec_codegen::{load, model::Spec};
use libfuzzer_sys::fuzz_target;

#[allow(clippy::expect_used, reason = "the shipped spec has no faults, or the workspace's own tests fail")]
static SPEC: LazyLock<Spec> = LazyLock::new(|| load("errors.yaml", include_bytes!("../../../spec/errors.yaml")).expect("the shipped spec has no faults"));
static TABLES: LazyLock<Vec<Tables<'static>>> = LazyLock::new(|| SPEC.catalogs.iter().map(tables).collect());

const STATUSES: [Option<u16>; 8] = [None, Some(200), Some(400), Some(404), Some(422), Some(429), Some(500), Some(503)];

// The first byte decides the status.
fuzz_target!(|bytes: &[u8]| {
    let Some((first, body)) = bytes.split_first() else { return };
    let status = STATUSES[usize::from(*first) % STATUSES.len()];
    for tables in &*TABLES {
        let identified = identify(tables, status, body);
        let answer = Answer::new(tables, &identified);
        assert!(answer.error.is_some() || answer.params.is_empty(), "{answer:?}");
        assert_eq!(answer.status, status);
    }
});
