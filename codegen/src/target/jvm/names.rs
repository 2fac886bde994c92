//! Names in the case of classes and of members.

use super::super::client::{pascal, push_word};

/// `rate_limit` as `RateLimit`. Two digits that would touch are kept apart, so that `a_1_2` isn't `a_12`.
pub(in crate::target) fn upper_camel(snake: &str) -> String {
    pascal(snake.split('_'))
}

/// `rate_limit` as `rateLimit`.
pub(in crate::target) fn lower_camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        push_word(&mut name, word);
    }
    name
}

/// What the exceptions of `java.lang` are called, which every program names without an import.
const OF_JAVA_LANG: &[&str] = &[
    "Arithmetic",
    "ArrayIndexOutOfBounds",
    "ArrayStore",
    "ClassCast",
    "ClassNotFound",
    "CloneNotSupported",
    "EnumConstantNotPresent",
    "IllegalAccess",
    "IllegalArgument",
    "IllegalCaller",
    "IllegalMonitorState",
    "IllegalState",
    "IllegalThreadState",
    "IndexOutOfBounds",
    "Instantiation",
    "Interrupted",
    "LayerInstantiation",
    "Match",
    "NegativeArraySize",
    "NoSuchField",
    "NoSuchMethod",
    "NullPointer",
    "NumberFormat",
    "ReflectiveOperation",
    "Runtime",
    "Security",
    "StringIndexOutOfBounds",
    "TypeNotPresent",
    "UnsupportedOperation",
    "WrongThread",
];

/// Whether an exception of that name would hide one that every program knows.
pub(in crate::target) fn is_of_java_lang(prefix: &str) -> bool {
    OF_JAVA_LANG.contains(&prefix)
}

#[cfg(test)]
mod tests {
    use super::{lower_camel, upper_camel};

    #[test]
    fn words_have_capitals_and_digits_stay_apart() {
        assert_eq!((upper_camel("rate_limit_2").as_str(), lower_camel("rate_limit_2").as_str()), ("RateLimit2", "rateLimit2"));
        assert_eq!((upper_camel("v_1_2").as_str(), lower_camel("v1_2").as_str()), ("V1_2", "v1_2"));
    }
}
