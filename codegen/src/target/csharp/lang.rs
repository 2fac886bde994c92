//! How C# names things.

use super::super::client::pascal;
use super::super::{Identifier, NameKind, Naming};

pub(super) struct CSharp;

impl Naming for CSharp {
    /// Codes are only ever quoted: as names they would be nothing to look at.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("namespace", namespace(name)), Identifier::new("class", exception(name))],
            NameKind::Category => vec![Identifier::new("Category", member(name))],
            NameKind::Code => Vec::new(),
            NameKind::Operation => vec![Identifier::new("operation", operation(name))],
            NameKind::Error => {
                vec![Identifier::new("ErrorId", member(name)), Identifier::new("method", maker(name)), Identifier::new("method", matcher(name))]
            }
            NameKind::Param => vec![Identifier::new("parameter", parameter(name))],
        }
    }

    /// None: a name of the spec that would become one of them is escaped.
    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let is_fit = package.len() <= 100 && package.split(['.', '-']).all(is_word) && package.starts_with(|it: char| it.is_ascii_alphabetic());
        (!is_fit).then(|| "NuGet takes up to 100 letters, digits, `_`, and single `.` and `-` between them, a letter first, such as `ServiceErrors`".to_owned())
    }
}

/// Reserved, if only in some places. They are all lower case, so that only params can be one of them.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "abstract", "as", "await", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
    "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
    "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
    "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
    "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
];

/// What every enum has.
#[rustfmt::skip]
const OF_ENUMS: &[&str] = &[
    "CompareTo", "Equals", "Finalize", "Format", "GetHashCode", "GetName", "GetNames", "GetType", "GetTypeCode", "GetUnderlyingType", "GetValues", "HasFlag",
    "IsDefined", "MemberwiseClone", "Parse", "ReferenceEquals", "ToObject", "ToString", "TryParse",
];

/// What every exception of a catalog has.
#[rustfmt::skip]
const OF_EXCEPTIONS: &[&str] = &[
    "All", "Category", "CategoryNumber", "Code", "Data", "Description", "Equals", "ErrorId", "Finalize", "GetBaseException", "GetHashCode", "GetObjectData",
    "GetType", "Has", "HelpLink", "HResult", "Id", "IdNumber", "Identified", "Identify", "IdentifyAsync", "Info", "InfoOf", "InnerException",
    "Make", "MemberwiseClone", "Message", "MessageIn", "Narrow", "Params", "ReferenceEquals", "Remedy", "Retry", "SerializeObjectState", "Source", "StackTrace", "Status",
    "TargetSite", "ThrowIfError", "ThrowIfErrorAsync", "ToString",
];

/// Exceptions of the library and of this package, which nobody could tell from that of a catalog.
#[rustfmt::skip]
const EXCEPTIONS: &[&str] = &[
    "AbandonedMutexException", "AccessViolationException", "AggregateException", "ApplicationException", "ArgumentException", "ArgumentNullException",
    "ArgumentOutOfRangeException", "ArithmeticException", "AuthenticationException", "BadImageFormatException", "CookieException", "CryptographicException",
    "DirectoryNotFoundException", "DivideByZeroException", "DuplicateWaitObjectException", "EndOfStreamException", "FileLoadException",
    "FileNotFoundException", "FormatException", "HttpListenerException", "HttpRequestException", "IndexOutOfRangeException", "InsufficientMemoryException",
    "InvalidCastException", "InvalidDataException", "InvalidOperationException", "InvalidProgramException", "InvalidTimeZoneException", "JsonException",
    "KeyNotFoundException", "LockRecursionException", "MemberAccessException", "MethodAccessException", "NotImplementedException", "NotSupportedException",
    "NullReferenceException", "ObjectDisposedException", "OperationCanceledException", "OutOfMemoryException", "OverflowException", "PathTooLongException",
    "PlatformNotSupportedException", "ProtocolViolationException", "RankException", "SecurityException", "SemaphoreFullException", "SerializationException",
    "ServiceException", "SmtpException", "SocketException", "StackOverflowException", "SystemException", "TaskCanceledException", "ThreadAbortException",
    "ThreadInterruptedException", "TimeoutException", "TypeAccessException", "TypeInitializationException", "TypeLoadException",
    "UnauthorizedAccessException", "UriFormatException", "VerificationException", "WebException",
];

/// The types that the package's own files name. A namespace beside them that is called the same would hide them.
#[rustfmt::skip]
const TYPES: &[&str] = &[
    "Action", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "BigInteger", "BitConverter", "Body", "Candidates",
    "Catalog", "CategoryInfo", "Characters", "Codes", "Constant", "Convert", "CultureInfo", "DateParseHandling", "Deprecation", "Dictionary", "Engine", "Enum", "Enumerable",
    "Environment", "ErrorInfo", "Exception", "Formatting", "Found", "Func", "HashSet", "Holes", "HttpResponseMessage", "Identified", "IEnumerable", "IFormattable", "IGrouping",
    "InvalidOperationException", "IReadOnlyDictionary", "IReadOnlyList", "JArray", "JObject", "JProperty", "Json", "JsonException", "JsonSyntax",
    "JsonTextReader", "JsonTextWriter", "JToken", "JTokenReader", "JTokenType", "JValue", "KeyValuePair", "Lazy", "List", "Literal", "Locales", "MatchKind",
    "Math", "MessageTemplate", "Newtonsoft", "Numbers", "NumberStyles", "Obsolete", "ParamInfo", "ParamType", "Pattern", "Retry", "Search",
    "ServiceException", "Shape", "SortedDictionary", "Starts", "StringBuilder", "StringComparer", "StringComparison", "StringReader",
    "StringWriter", "System", "Task", "Template", "Texts", "Uri", "Wire", "Written",
];

/// The namespace of a catalog, inside of the package's.
pub(super) fn namespace(catalog: &str) -> String {
    not_a_type(pascal(catalog.split('_')))
}

/// The namespace of a package.
pub(super) fn root_namespace(package: &str) -> String {
    let segments = package.split('.').map(|segment| {
        let name = pascal(segment.split(['-', '_']));
        not_a_type(if name.starts_with(|it: char| it.is_ascii_alphabetic()) { name } else { ["_", &name].concat() })
    });
    segments.collect::<Vec<_>>().join(".")
}

fn not_a_type(name: String) -> String {
    if TYPES.contains(&name.as_str()) { name + "Errors" } else { name }
}

/// The exception class of a catalog.
pub(super) fn exception(catalog: &str) -> String {
    let stem = pascal(catalog.split('_'));
    let class = format!("{stem}Exception");
    if EXCEPTIONS.contains(&class.as_str()) { format!("{stem}ServiceException") } else { class }
}

/// The class of a locale's texts.
pub(super) fn texts_class(locale: &str) -> String {
    ["Texts", &pascal(locale.split('-'))].concat()
}

/// The member of an enum.
pub(super) fn member(name: &str) -> String {
    escape(pascal(name.split('_')), |name| OF_ENUMS.contains(&name))
}

/// The enum of an operation's errors.
pub(super) fn operation(operation: &str) -> String {
    escape(pascal(operation.split('_')), |name| name == "Operations" || OF_ENUMS.contains(&name))
}

/// The method that makes an error. None is called as a class may be, or as what [matches](matcher).
pub(super) fn maker(error: &str) -> String {
    let is_taken = |name: &str| OF_EXCEPTIONS.contains(&name) || name.ends_with("Exception") || name.starts_with("Is");
    escape(pascal(error.split('_')), is_taken)
}

/// The method that tells whether it is an error, and what its params are.
pub(super) fn matcher(error: &str) -> String {
    ["Is", &pascal(error.split('_'))].concat()
}

/// The parameter of a method.
pub(super) fn parameter(param: &str) -> String {
    let name = pascal(param.split('_'));
    let mut letters = name.chars();
    let first = letters.next().map(|it| it.to_ascii_lowercase());
    let name: String = first.into_iter().chain(letters).collect();
    if KEYWORDS.contains(&name.as_str()) { ["@", &name].concat() } else { name }
}

fn escape(mut name: String, is_taken: impl Fn(&str) -> bool) -> String {
    if is_taken(&name) {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::RUNTIME;
    use super::{CSharp, EXCEPTIONS, TYPES, exception, maker, matcher, member, namespace, operation, parameter, root_namespace};
    use crate::target::Naming;

    #[test]
    fn names_are_those_of_csharp() {
        assert_eq!(member("rate_limit_per_second"), "RateLimitPerSecond");
        assert_eq!(member("v_1_2"), "V1_2");
        assert_eq!(parameter("input_length"), "inputLength");
        assert_eq!(exception("model_arts"), "ModelArtsException");
        assert_eq!(root_namespace("acme.service-errors"), "Acme.ServiceErrors");
    }

    #[test]
    fn names_that_are_taken_are_escaped() {
        assert_eq!(parameter("class"), "@class");
        assert_eq!(member("to_string"), "ToString_");
        assert_eq!((operation("operations").as_str(), operation("create_video").as_str()), ("Operations_", "CreateVideo"));
        assert_eq!(maker("data"), "Data_");
        assert_eq!(maker("shop_exception"), "ShopException_");
        assert_eq!((maker("is_empty"), matcher("empty")), ("IsEmpty_".into(), "IsEmpty".into()));
        assert_eq!((exception("timeout"), exception("service")), ("TimeoutServiceException".into(), "ServiceServiceException".into()));
        assert_eq!((namespace("exception"), root_namespace("System.Text")), ("ExceptionErrors".into(), "SystemErrors.Text".into()));
    }

    #[test]
    fn packages_are_named_as_nuget_wants_it() {
        for name in ["ServiceErrors", "Acme.Service-Errors", "a_1"] {
            assert_eq!(CSharp.package_fault(name), None);
        }
        for name in ["", "1a", ".a", "a.", "a..b", "@a/b", "a b", "错误", &"a".repeat(101)] {
            assert!(CSharp.package_fault(name).is_some(), "{name:?} was taken");
        }
    }

    /// Members of the classes that name them, which are found before any namespace.
    #[rustfmt::skip]
    const MEMBERS: &[&str] = &[
        "Add", "Categories", "Category", "Has", "Head", "IdNumber", "Info", "LargestInteger", "MantissaBits", "MostDigits", "Narrow", "Params", "SmallestPoint", "Status",
        "TException", "TOperation", "Tail", "WhiteSpace",
    ];

    /// What stands before a dot, in angle brackets, after `new`, or before a name is a type: whatever it is, a namespace may not hide it.
    #[test]
    fn no_namespace_hides_a_type_that_the_package_names() {
        let mut missing = BTreeSet::new();
        for (path, text) in RUNTIME {
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//") && !line.contains("using ")).collect::<Vec<_>>().join("\n");
            for (at, word) in words(&code) {
                let before = code[..at].trim_end();
                let after = &code[at + word.len()..];
                let is_type = before.ends_with("new") || before.ends_with('<') || after.starts_with('.') || after.starts_with('<') || after.starts_with(" it");
                let is_name = word.starts_with(|it: char| it.is_ascii_uppercase()) && word.len() > 1 && !before.ends_with('.');
                if is_name && is_type && !TYPES.contains(&word) && !MEMBERS.contains(&word) {
                    missing.insert(format!("{word} in {path}"));
                }
            }
        }
        assert_eq!(missing, BTreeSet::new());
        assert!(EXCEPTIONS.is_sorted() && TYPES.is_sorted_by_key(|name| name.to_ascii_lowercase()));
    }

    fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
        let base = code.as_ptr() as usize;
        let words = code.split(|it: char| !it.is_ascii_alphanumeric() && it != '_').filter(|word| !word.is_empty());
        words.map(move |word| (word.as_ptr() as usize - base, word))
    }
}
