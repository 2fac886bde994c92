//! How Rust calls what the spec names: the crate of the target, and what the macros expand to.

use super::lang;
use crate::target::{self, Identifier, NameKind};

/// The naming.
pub(in super::super) struct Naming;

impl target::Naming for Naming {
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("module", file_stem(name))],
            NameKind::Category => vec![Identifier::new("Category", lang::variant(name))],
            NameKind::Error => vec![Identifier::new("ErrorId", lang::variant(name))],
            NameKind::Param => vec![Identifier::new("field", lang::lower(name))],
            // Codes that would become the same are told apart, as nobody can choose another code.
            NameKind::Code => Vec::new(),
            NameKind::Operation => vec![Identifier::new("operation", lang::variant(name))],
        }
    }

    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[("module", "engine"), ("module", "lib"), ("module", "main"), ("module", "support"), ("Category", "ALL"), ("ErrorId", "ALL")]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if !package.starts_with(|c: char| c.is_ascii_alphabetic()) || !package.chars().all(is_allowed) {
            return Some("a crate's name is letters, digits, `-` and `_`, a letter first".into());
        }
        if package.len() > 64 {
            return Some("crates.io takes names of at most 64 characters".into());
        }
        if lang::is_reserved(package) || matches!(package, "alloc" | "core" | "proc_macro" | "std" | "test") {
            return Some("Rust needs that name for itself: add a word, such as `-errors`".into());
        }
        None
    }
}

/// A raw identifier's file has the plain name.
pub(super) fn file_stem(catalog: &str) -> String {
    lang::lower(catalog).trim_start_matches("r#").to_owned()
}

#[cfg(test)]
mod tests {
    use super::Naming;
    use crate::target::Naming as _;

    #[test]
    fn package_names_are_what_cargo_takes() {
        for name in ["service-errors", "a", "a_1"] {
            assert_eq!(Naming.package_fault(name), None, "{name}");
        }
        for name in ["", "1a", "a.b", "@a/b", "ä", "type", "std", &"a".repeat(65)] {
            assert!(Naming.package_fault(name).is_some(), "{name}");
        }
    }
}
