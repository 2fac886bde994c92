//! How Go names things.

use super::super::client::{push_capitalized, push_word};
use super::super::{Identifier, NameKind, Naming};

pub(super) struct Go;

impl Naming for Go {
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("module", package(name))],
            NameKind::Category => vec![Identifier::new("package", category(name))],
            // A code is any text, and is written as such.
            NameKind::Code => Vec::new(),
            NameKind::Error => vec![Identifier::new("package", id(name)), Identifier::new("package", params(name))],
            NameKind::Operation => vec![Identifier::new("package", operation(name))],
            NameKind::Param => vec![Identifier::new("field", field(name))],
        }
    }

    /// None: a name of the spec that would become one of them is escaped.
    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let is_fit = |part: &str| {
            let is_plain = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
            is_plain && !part.is_empty() && !part.starts_with('.') && !part.ends_with('.')
        };
        let host = package.split('/').next().unwrap_or_default();
        let is_host = host.contains('.') && host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte));
        let fits = is_host && !host.starts_with('-') && package.split('/').all(is_fit);
        (!fits).then(|| "write the path that the module is fetched from, a host first, such as `github.com/you/service-errors`".to_owned())
    }
}

/// Keywords, and predeclared names that a package of that name would hide from whoever imports it.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import",
    "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
    "any", "append", "bool", "byte", "cap", "clear", "close", "comparable", "complex", "complex128", "complex64", "copy", "delete", "error",
    "false", "float32", "float64", "imag", "init", "int", "int16", "int32", "int64", "int8", "iota", "len", "make", "max", "min", "new", "nil",
    "panic", "print", "println", "real", "recover", "rune", "string", "true", "uint", "uint16", "uint32", "uint64", "uint8", "uintptr",
];

/// Names of folders that mean something to Go's tools or can't be a folder everywhere, and the package that all others share.
#[rustfmt::skip]
const FOLDERS: &[&str] = &[
    "documentation", "errspec", "internal", "main", "testdata", "vendor",
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
    "lpt8", "lpt9", "nul", "prn",
];

/// What a catalog's package defines of itself.
const OWN: &[&str] = &["Category", "Check", "CheckResponse", "Code", "Error", "ErrorOf", "ID", "IDs", "Identified", "Identify", "New", "Operation", "Params"];

/// Words that Go writes in capitals: <https://go.dev/wiki/CodeReviewComments#initialisms>.
#[rustfmt::skip]
const INITIALISMS: &[&str] = &[
    "acl", "api", "ascii", "cpu", "css", "dns", "eof", "guid", "html", "http", "https", "id", "ip", "json", "qps", "ram", "rpc", "sla", "smtp", "sql",
    "ssh", "tcp", "tls", "ttl", "udp", "ui", "uid", "uri", "url", "utf8", "uuid", "vm", "xml",
];

/// The path of a module: from the second major version on it ends in that.
pub(super) fn module(package: &str, version: &str) -> String {
    let major: u64 = version.split('.').next().and_then(|it| it.parse().ok()).unwrap_or_default();
    let suffix = format!("/v{major}");
    if major < 2 || package.ends_with(&suffix) { package.to_owned() } else { package.to_owned() + &suffix }
}

/// The package of a catalog, and its folder.
pub(super) fn package(catalog: &str) -> String {
    let name = catalog.replace('_', "");
    if RESERVED.contains(&&*name) || FOLDERS.contains(&&*name) { name + "errors" } else { name }
}

/// The constant of an error.
pub(super) fn id(error: &str) -> String {
    format!("Err{}", camel(error))
}

/// The constant of a category.
pub(super) fn category(category: &str) -> String {
    format!("Category{}", camel(category))
}

/// The type of an operation.
pub(super) fn operation(operation: &str) -> String {
    format!("Op{}", camel(operation))
}

/// The structure of an error's params.
pub(super) fn params(error: &str) -> String {
    let name = camel(error);
    if OWN.contains(&&*name) { name + "Params" } else { name }
}

/// The field of a param.
pub(super) fn field(param: &str) -> String {
    camel(param)
}

/// The constant of a locale.
pub(super) fn locale(tag: &str) -> String {
    tag.split('-').fold("Locale".to_owned(), |mut name, part| {
        push_capitalized(&mut name, part);
        name
    })
}

/// The words of a name in one, each with a capital. Two digits that would touch are kept apart, so that `a_1_2` isn't `a_12`.
fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in name.split('_') {
        if INITIALISMS.contains(&word) {
            camel.push_str(&word.to_ascii_uppercase());
        } else {
            push_word(&mut camel, word);
        }
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::super::super::Naming;
    use super::{Go, camel, locale, module, package, params};

    #[test]
    fn names_are_as_go_writes_them() {
        for (name, identifier) in [("client_ip_not_allowed", "ClientIPNotAllowed"), ("req_id", "ReqID"), ("a_1_2", "A1_2"), ("utf8", "UTF8")] {
            assert_eq!(camel(name), identifier);
        }
        assert_eq!(params("error"), "ErrorParams");
        assert_eq!(locale("zh-TW"), "LocaleZhTW");
    }

    #[test]
    fn a_package_hides_nothing_and_can_be_imported() {
        for (catalog, name) in [("type", "typeerrors"), ("internal", "internalerrors"), ("nul", "nulerrors"), ("my_shop", "myshop"), ("error", "errorerrors")] {
            assert_eq!(package(catalog), name);
        }
    }

    #[test]
    fn a_module_of_a_later_major_version_says_so() {
        for (version, path) in [("0.1.0", "x.org/y"), ("1.9.9", "x.org/y"), ("2.0.0-rc.1", "x.org/y/v2")] {
            assert_eq!(module("x.org/y", version), path);
        }
        assert_eq!(module("x.org/y/v3", "3.0.0"), "x.org/y/v3");
    }

    #[test]
    fn a_module_is_named_by_where_it_is_fetched_from() {
        for path in ["github.com/you/service-errors", "x.org", "git.x.org/a/b.c/v2"] {
            assert_eq!(Go.package_fault(path), None, "{path}");
        }
        for path in ["", "service-errors", "GitHub.com/x", "x.org/", "x.org//y", "x.org/.y", "x.org/a b", "https://x.org/y", "-x.org", "x.org/中"] {
            assert!(Go.package_fault(path).is_some(), "{path}");
        }
    }
}
