//! How Python names things.

use std::collections::HashMap;

use super::super::{Identifier, NameKind, Naming};
use crate::model::Catalog;

pub(super) struct Python;

impl Naming for Python {
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("package", module(name)), Identifier::new("class", error_class(name))],
            NameKind::Category => vec![Identifier::new("Category", constant(name)), Identifier::new("class", error_class(name))],
            // What servers send can't be renamed: `code_names` keeps codes apart from all else.
            NameKind::Code => Vec::new(),
            NameKind::Error => vec![Identifier::new("ErrorId", constant(name)), Identifier::new("class", class(name))],
            NameKind::Operation => vec![Identifier::new("operations", constant(name)), Identifier::new("operations", operation_ids(name))],
            NameKind::Param => vec![Identifier::new("attribute", attribute(name))],
        }
    }

    /// None: a name of the spec that would become one of them is escaped.
    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let is_plain = package.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        let ends_well = package.ends_with(|it: char| it.is_ascii_alphanumeric());
        // PEP 508 would let it start with a digit, but then it couldn't be imported.
        let starts_well = package.starts_with(|it: char| it.is_ascii_alphabetic());
        (!is_plain || !starts_well || !ends_well).then(|| "write letters, digits and single hyphens, a letter first, such as `service-errors`".to_owned())
    }
}

/// Reserved everywhere.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
    "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// What a class of the spec would hide: the classes among Python's builtins, and what a catalog's module imports and defines.
#[rustfmt::skip]
const CLASSES: &[&str] = &[
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup", "BlockingIOError", "BrokenPipeError", "BufferError",
    "BytesWarning", "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
    "DeprecationWarning", "Ellipsis", "EncodingWarning", "EnvironmentError", "EOFError", "Exception", "ExceptionGroup", "FileExistsError",
    "FileNotFoundError", "FloatingPointError", "FutureWarning", "GeneratorExit", "ImportError", "ImportWarning", "IndentationError", "IndexError",
    "InterruptedError", "IOError", "IsADirectoryError", "KeyboardInterrupt", "KeyError", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
    "NotADirectoryError", "NotImplemented", "NotImplementedError", "OSError", "OverflowError", "PendingDeprecationWarning", "PermissionError",
    "ProcessLookupError", "PythonFinalizationError", "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning",
    "StopAsyncIteration", "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TimeoutError", "TypeError",
    "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError",
    "Warning", "ZeroDivisionError",
    "Body", "Catalog", "CatalogError", "Category", "CategoryEnum", "Code", "CodeEnum", "Deprecation", "ErrorId", "Final", "IdEnum", "Identified", "Leaf", "Locale", "Optional",
    "ServiceError", "TYPE_CHECKING", "Texts", "Wire",
];

/// What a param would hide: the attributes of an exception and of `ServiceError`, the first parameter of a constructor, and what is
/// named in the body of a class, where a param of that name would stand in its place.
#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "add_note", "args", "with_traceback",
    "category", "code", "deprecated", "description", "from_id", "id", "identified", "message", "message_in", "params", "remedy", "retry", "status",
    "self",
    "bool", "float", "int", "param", "str",
];

/// The module of a catalog.
pub(super) fn module(catalog: &str) -> String {
    escape(catalog.to_owned(), &[])
}

/// The module of a locale's texts, inside of a catalog's.
pub(super) fn locale_module(locale: &str) -> String {
    format!("_{}", locale.to_ascii_lowercase().replace('-', "_"))
}

/// What a package is imported as.
pub(super) fn import_name(package: &str) -> String {
    escape(package.to_ascii_lowercase().replace(['-', '.'], "_"), &[])
}

/// The member of an enum.
pub(super) fn constant(name: &str) -> String {
    name.to_ascii_uppercase()
}

/// The class of a catalog or of a category: what many errors have in common, named as PEP 8 wants exceptions named. Where Python has that
/// name already (`TimeoutError`) it is the service's own: `TimeoutServiceError`.
pub(super) fn error_class(name: &str) -> String {
    let camel = camel(name.split('_'));
    let stem = camel.strip_suffix("Error").unwrap_or(&camel);
    let class = format!("{stem}Error");
    if CLASSES.contains(&class.as_str()) { format!("{stem}ServiceError") } else { class }
}

/// The class of an error.
pub(super) fn class(error: &str) -> String {
    escape(camel(error.split('_')), CLASSES)
}

/// The type of the ids of an operation's errors.
pub(super) fn operation_ids(operation: &str) -> String {
    camel(operation.split('_')) + "ErrorId"
}

/// The attribute of a param.
pub(super) fn attribute(param: &str) -> String {
    escape(param.to_owned(), ATTRIBUTES)
}

/// What a code is called.
pub(super) struct CodeName {
    /// The member of `Code`.
    pub(super) constant: String,
    /// The class.
    pub(super) class: String,
}

/// The names of a catalog's codes, in their order. A name that something else has gets a number.
pub(super) fn code_names(catalog: &Catalog) -> Vec<CodeName> {
    let mut constants = HashMap::new();
    let mut classes = HashMap::from([(error_class(&catalog.id), 1)]);
    classes.extend(catalog.categories.iter().map(|category| (error_class(&category.id), 1)));
    classes.extend(catalog.errors.iter().map(|error| (class(&error.id), 1)));
    let name = |code: &String| CodeName { constant: free_name(&code_constant(code), &mut constants), class: free_name(&code_class(code), &mut classes) };
    catalog.codes.iter().map(name).collect()
}

/// The name, or the first of its numbered kin that isn't taken; it is taken then. Each is told with the last number that was given for it.
fn free_name(name: &str, taken: &mut HashMap<String, usize>) -> String {
    let mut free = name.to_owned();
    while taken.contains_key(&free) {
        let number = taken.entry(name.to_owned()).or_insert(1);
        *number += 1;
        free = format!("{name}_{number}");
    }
    taken.insert(free.clone(), 1);
    free
}

fn code_constant(code: &str) -> String {
    let words = code_words(code);
    words.iter().map(|word| word.to_ascii_uppercase()).collect::<Vec<_>>().join("_")
}

fn code_class(code: &str) -> String {
    escape(camel(code_words(code).iter().map(String::as_str)), CLASSES)
}

fn escape(mut name: String, reserved: &[&str]) -> String {
    if KEYWORDS.contains(&name.as_str()) || reserved.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Words in one, each with a capital. Two digits that would touch are kept apart, so that `a_1_2` isn't `a_12`.
fn camel<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut name = String::new();
    for word in words {
        if name.ends_with(|it: char| it.is_ascii_digit()) && word.starts_with(|it: char| it.is_ascii_digit()) {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// The words of a code, which may be any text: letters and digits as they are, and whatever is neither a letter nor a usual separator by
/// its number, so that codes of symbols stay apart. Long ones are cut, with a hash for what is lost.
fn code_words(code: &str) -> Vec<String> {
    const LONGEST: usize = 64;
    let mut words = vec![String::new()];
    let mut length = 0;
    for it in code.chars() {
        match it {
            'a'..='z' | 'A'..='Z' | '0'..='9' => words.last_mut().map_or((), |word| word.push(it)),
            '.' | '_' | '-' | ' ' | '/' | ':' => words.push(String::new()),
            other => words.extend([format!("u{:x}", u32::from(other)), String::new()]),
        }
        length += 1;
        if length == LONGEST || words.len() > LONGEST / 3 {
            words.push(format!("x{:08x}", fnv1a(code)));
            break;
        }
    }
    words.retain(|word| !word.is_empty());
    if words.first().is_none_or(|word| word.starts_with(|it: char| it.is_ascii_digit())) {
        words.insert(0, "code".into());
    }
    words
}

/// A hash that will never change: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn fnv1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A semantic version as PEP 440 writes it. What Python has no word for becomes a development release with a local label.
pub(super) fn version(semver: &str) -> String {
    let (version, build) = semver.split_once('+').map_or((semver, None), |(version, build)| (version, Some(build)));
    let (release, pre) = version.split_once('-').map_or((version, None), |(release, pre)| (release, Some(pre)));
    let mut text = release.to_owned();
    let mut local = Vec::new();
    if let Some(pre) = pre {
        let known = pre_release(pre);
        text.push_str(known.as_deref().unwrap_or(".dev0"));
        if known.is_none() {
            local.push(pre);
        }
    }
    local.extend(build);
    if !local.is_empty() {
        text.push('+');
        text.push_str(&local.join(".").replace('-', ".").to_ascii_lowercase());
    }
    text
}

/// `rc.1` as `rc1`.
fn pre_release(pre: &str) -> Option<String> {
    let split = pre.find(|it: char| !it.is_ascii_alphabetic()).unwrap_or(pre.len());
    let word = match &pre[..split] {
        "alpha" | "a" => "a",
        "beta" | "b" => "b",
        "rc" => "rc",
        _ => return None,
    };
    let number = pre[split..].strip_prefix('.').unwrap_or(&pre[split..]);
    let number = if number.is_empty() { "0" } else { number };
    number.bytes().all(|byte| byte.is_ascii_digit()).then(|| format!("{word}{number}"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{Python, class, code_class, code_constant, error_class, free_name, version};
    use crate::target::Naming;

    #[test]
    fn codes_that_look_alike_stay_apart() {
        let mut taken = HashMap::from([("A_3".to_owned(), 1)]);
        assert_eq!(["A", "A", "A", "A_2"].map(|name| free_name(name, &mut taken)), ["A", "A_2", "A_4", "A_2_2"]);
    }

    #[test]
    fn any_code_becomes_an_identifier() {
        for (code, member, class) in [
            ("ModelArts.81101", "MODELARTS_81101", "ModelArts81101"),
            ("b_user_rolenotfound", "B_USER_ROLENOTFOUND", "BUserRolenotfound"),
            ("429", "CODE_429", "Code429"),
            ("1.2", "CODE_1_2", "Code1_2"),
            ("余额", "U4F59_U989D", "U4f59U989d"),
            ("", "CODE", "Code_"),
            ("none", "NONE", "None_"),
        ] {
            assert_eq!((code_constant(code).as_str(), code_class(code).as_str()), (member, class));
        }
        let (one, other) = ("x".repeat(1000), "x".repeat(1001));
        assert_ne!(code_constant(&one), code_constant(&other));
        assert!(code_constant(&one).len() < 80);
    }

    #[test]
    fn classes_hide_nothing_of_pythons() {
        assert_eq!(class("value_error"), "ValueError_");
        assert_eq!(error_class("timeout"), "TimeoutServiceError");
        assert_eq!(error_class("input_validation_error"), "InputValidationError");
        assert_eq!(class("error_id"), "ErrorId_");
        assert_eq!(class("v_1_2"), "V1_2");
    }

    #[test]
    fn versions_are_pythons() {
        for (semver, pep440) in [
            ("1.2.3", "1.2.3"),
            ("1.2.3-rc.1", "1.2.3rc1"),
            ("1.2.3-beta", "1.2.3b0"),
            ("1.2.3-nightly.5+g1a-b", "1.2.3.dev0+nightly.5.g1a.b"),
            ("1.2.3+5", "1.2.3+5"),
        ] {
            assert_eq!(version(semver), pep440);
        }
    }

    #[test]
    fn a_package_has_to_be_importable() {
        for name in ["service-errors", "a", "A.b_c"] {
            assert_eq!(Python.package_fault(name), None);
        }
        for name in ["", "1st", "-a", "a-", "@a/b", "a b", "错误"] {
            assert!(Python.package_fault(name).is_some(), "{name:?} was taken");
        }
    }
}
