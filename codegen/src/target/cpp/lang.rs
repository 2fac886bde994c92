//! How C++ names things.

use super::super::{Identifier, NameKind, Naming};

pub(super) struct Cpp;

impl Naming for Cpp {
    /// Codes and params are texts in C++ too: a code is compared, and a param is named by a literal that the compiler checks.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("namespace", namespace(name))],
            NameKind::Category => vec![Identifier::new("Category", enumerator(name))],
            NameKind::Error => vec![Identifier::new("ErrorId", enumerator(name))],
            NameKind::Operation => vec![Identifier::new("operations", enumerator(name))],
            NameKind::Code | NameKind::Param => Vec::new(),
        }
    }

    /// None: a name of the spec that would become one of them is escaped.
    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    /// As vcpkg wants names, and so that nothing needs an escape where the name becomes a namespace.
    fn package_fault(&self, package: &str) -> Option<String> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit());
        let starts_well = package.starts_with(|it: char| it.is_ascii_lowercase());
        let is_fit = starts_well && package.split('-').all(is_word) && !is_reserved(package) && !NAMESPACES.contains(&package);
        (!is_fit).then(|| "write small letters, digits and single hyphens, a letter first, such as `service-errors`".to_owned())
    }
}

/// Reserved everywhere, as of C++26; the other spellings of operators too.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "alignas", "alignof", "and", "and_eq", "asm", "atomic_cancel", "atomic_commit", "atomic_noexcept", "auto", "bitand", "bitor", "bool", "break", "case",
    "catch", "char", "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const", "const_cast", "consteval",
    "constexpr", "constinit", "continue", "contract_assert", "decltype", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit", "export",
    "extern", "false", "final", "float", "for", "friend", "goto", "if", "import", "inline", "int", "long", "module", "mutable", "namespace", "new", "noexcept",
    "not", "not_eq", "nullptr", "operator", "or", "or_eq", "override", "private", "protected", "public", "reflexpr", "register", "reinterpret_cast", "requires",
    "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "synchronized", "template", "this", "thread_local",
    "throw", "true", "try", "typedef", "typeid", "typename", "typeof", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
    "xor_eq",
];

/// Macros in small letters, of compilers, system headers and Qt: they would replace a name wherever it stands. And `instanceof`, which clang-format
/// takes for the operator of Java.
#[rustfmt::skip]
const MACROS: &[&str] = &[
    "alloca", "assert", "cdecl", "emit", "errno", "far", "foreach", "forever", "i386", "instanceof", "interface", "linux", "major", "makedev", "max", "min", "minor", "near",
    "offsetof", "pascal", "setjmp", "signals", "slots", "small", "sparc", "stderr", "stdin", "stdout", "unix", "vax", "vector",
];

/// What a namespace would hide that headers refer to, and the names of their own files.
const NAMESPACES: &[&str] = &["catalog_error", "detail", "identified", "nlohmann", "service_error", "std", "texts", "values"];

/// What the texts of a locale would hide in the namespace of a catalog, and the file beside theirs.
const TEXTS: &[&str] = &["detail", "error_id", "identify", "nlohmann", "rows", "std", "to_string"];

/// Names that Windows gives to no file, and so to no header.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// The namespace of a package.
pub(super) fn package_namespace(package: &str) -> String {
    package.replace('-', "_")
}

/// The namespace of a catalog, and the name of its header.
pub(super) fn namespace(catalog: &str) -> String {
    escape(catalog.to_owned(), |it| NAMESPACES.contains(&it) || is_device(it))
}

/// An enumerator.
pub(super) fn enumerator(name: &str) -> String {
    escape(name.to_owned(), |_| false)
}

/// The texts of a locale, and the name of their header.
pub(super) fn texts(locale: &str) -> String {
    escape(locale.to_ascii_lowercase().replace('-', "_"), |it| TEXTS.contains(&it) || is_device(it))
}

/// With an underscore behind it, if it means something already. No name of a spec ends in one.
fn escape(mut name: String, is_taken: impl Fn(&str) -> bool) -> String {
    if is_reserved(&name) || is_taken(&name) {
        name.push('_');
    }
    name
}

fn is_reserved(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok() || MACROS.binary_search(&name).is_ok()
}

fn is_device(name: &str) -> bool {
    let is_port = |kind| name.strip_prefix(kind).is_some_and(|number| number.len() == 1);
    DEVICES.contains(&name) || is_port("com") || is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::{Cpp, KEYWORDS, MACROS, enumerator, namespace, texts};
    use crate::target::Naming;

    #[test]
    fn what_is_looked_up_is_sorted() {
        assert!(KEYWORDS.is_sorted() && MACROS.is_sorted());
    }

    #[test]
    fn what_means_something_already_is_escaped() {
        assert_eq!([enumerator("class"), enumerator("errno"), enumerator("std")], ["class_", "errno_", "std"]);
        assert_eq!([namespace("std"), namespace("con"), namespace("detail"), namespace("rows")], ["std_", "con_", "detail_", "rows"]);
        assert_eq!([texts("zh-TW"), texts("or"), texts("std")], ["zh_tw", "or_", "std_"]);
    }

    #[test]
    fn a_package_has_a_name_that_is_a_namespace_too() {
        for (package, is_fit) in [("service-errors", true), ("std", false), ("a--b", false), ("1a", false), ("A", false), ("import", false), ("a_b", false)] {
            assert_eq!(Cpp.package_fault(package).is_none(), is_fit, "{package}");
        }
    }
}
