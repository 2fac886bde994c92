//! What the compiler says of mistakes: the exact text of each.
//!
//! `TRYBUILD=overwrite cargo test -p errspec-macros --test ui` rewrites the expected texts: read them.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;

#[test]
fn each_mistake_is_told_where_it_is() {
    // The files are compiled as a crate of their own, at whose folder paths start.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("tests/trybuild/errspec-macros/tests");
    fs::create_dir_all(&folder).unwrap();
    for spec in ["shop.yaml", "faulty.yaml"] {
        fs::copy(Path::new("tests").join(spec), folder.join(spec)).unwrap();
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
