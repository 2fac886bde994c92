//! The JSON Schema of a spec, for editors, made from the structures that read it.

use super::raw;

/// The schema as JSON text.
pub(crate) fn render() -> String {
    let schema = schemars::schema_for!(raw::Spec);
    // A schema holds strings, numbers and booleans only, which always serialize.
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    /// Rewrite it with `ERRSPEC_BLESS=1 cargo test -p errspec-codegen`.
    #[test]
    fn the_embedded_schema_is_made_from_the_structures() {
        let made = super::render();
        if std::env::var_os("ERRSPEC_BLESS").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/load/spec.schema.json"), &made).unwrap();
        } else {
            assert_eq!(made, super::super::examine::SCHEMA);
        }
    }
}
