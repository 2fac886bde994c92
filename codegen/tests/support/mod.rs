//! What several tests need: folders of cases, golden files, and faults as text.

#![allow(dead_code, reason = "each test takes what it needs")]

use std::fs;
use std::path::{Path, PathBuf};

use errspec_codegen::Faults;
use errspec_codegen::diagnostic::Format;

/// A file or folder below `codegen/tests/`.
pub(crate) fn test_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The spec that ships.
pub(crate) fn shipped_spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/errors.yaml")
}

/// The names in a folder, in order.
pub(crate) fn list(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

/// Compares a text with a golden file, or rewrites that where `ERRSPEC_BLESS` is set. Gives what differs.
pub(crate) fn compare(golden: &Path, text: &str) -> Result<(), String> {
    if std::env::var_os("ERRSPEC_BLESS").is_some() {
        fs::write(golden, text).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(golden).unwrap_or_default();
    if expected == text {
        return Ok(());
    }
    Err(format!("{} differs; `ERRSPEC_BLESS=1 cargo test -p errspec-codegen` rewrites it\n--- expected\n{expected}\n--- found\n{text}", golden.display()))
}

/// The faults of a spec that is refused.
pub(crate) fn faults(spec: &[u8]) -> Faults {
    errspec_codegen::load("spec.yaml", spec).expect_err("the spec was accepted")
}

/// The faults of a spec as a person sees them.
pub(crate) fn told(spec: &[u8]) -> String {
    faults(spec).render(Format::Human { color: false })
}

/// The rule, line and column of each fault of a spec.
pub(crate) fn places(spec: &str) -> Vec<(&'static str, usize, usize)> {
    let place = |fault: &errspec_codegen::diagnostic::Fault| fault.place.map_or((0, 0), |place| (place.line, place.column));
    faults(spec.as_bytes()).iter().map(|fault| (fault.rule.name(), place(fault).0, place(fault).1)).collect()
}

/// A small spec with these lines of YAML as the rows of its only catalog, `errors:` indented by six.
pub(crate) fn spec_with_errors(rows: &str) -> String {
    format!(
        "errspec: 1\nlocales: [en]\ncatalogs:\n  - id: shop\n    title: {{ en: Shop }}\n    wire_locale: en\n    envelopes: [{{ id: plain, body: {{ error: $message }} }}]\n    categories: [{{ id: not_found, status: 404 }}]\n    errors:\n{rows}"
    )
}
