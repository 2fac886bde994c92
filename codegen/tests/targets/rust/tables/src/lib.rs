//! The plain data of a spec, and what to expect of it, told without the crates that are tested.

use std::path::Path;

use serde_json::Value;

/// A catalog of a spec that was generated to a folder of that name.
///
/// # Panics
/// If there is none.
#[must_use]
pub fn catalog(folder: &str, id: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(folder).join("catalog.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    document["catalogs"].as_array().unwrap().iter().find(|catalog| catalog["id"] == id).unwrap().clone()
}

/// A list of the document.
///
/// # Panics
/// If it isn't one.
#[must_use]
pub fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// Values that are hard for a param's type, each as JSON, as it stands in a message, and as `Debug` shows it.
///
/// # Panics
/// If there is no such type.
#[must_use]
pub fn hard_values(ty: &str) -> Vec<(Value, String, String)> {
    let texts = ["", "{x}", "{{}}", "a \"quoted\" \\ text\n", "\u{202e}中文\u{2028}👩‍💻", "%s ${x} #{x}"];
    let tokens = ["x", "{hole}", "}", "\"", "中文", "-"];
    let integers = [0, -1, i64::MIN, i64::MAX, (1 << 53) + 1, 42];
    let numbers = [(0.1, "0.1"), (-0.0, "0"), (5e-324, "5e-324"), (f64::MAX, "1.7976931348623157e+308"), (1e21, "1e+21"), (-1.5e-7, "-1.5e-7")];
    match ty {
        "string" => texts.map(|text| (text.into(), text.into(), format!("{text:?}"))).into(),
        "token" => tokens.map(|text| (text.into(), text.into(), format!("{text:?}"))).into(),
        "integer" => integers.map(|it| (it.into(), it.to_string(), it.to_string())).into(),
        "number" => numbers.map(|(it, text)| (it.into(), text.into(), format!("{it:?}"))).into(),
        "boolean" => [true, false].map(|it| (it.into(), it.to_string(), it.to_string())).into(),
        "ipv4" => ["0.0.0.0", "255.255.255.255"].map(|it| (it.into(), it.into(), it.into())).into(),
        other => panic!("no param is of the type {other}"),
    }
}

/// A constant as it stands in a message. The numbers are listed, so that no code of ours says how they are written.
///
/// # Panics
/// For a number that isn't listed.
#[must_use]
pub fn constant_text(constant: &Value) -> String {
    let numbers = [(5e-324, "5e-324"), (f64::MAX, "1.7976931348623157e+308"), (-0.1, "-0.1"), (3.402_823_5e38, "3.4028235e+38")];
    match (constant["type"].as_str().unwrap(), &constant["value"]) {
        ("number", value) => numbers.iter().find(|(it, _)| Some(*it) == value.as_f64()).unwrap().1.into(),
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}

/// A template whose holes are filled.
///
/// # Panics
/// If a hole isn't closed.
pub fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let (mut filled, mut rest) = (String::new(), template);
    while let Some(at) = rest.find(['{', '}']) {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            filled.push_str(&rest[..1]);
            rest = &rest[2..];
        } else {
            let end = rest.find('}').unwrap();
            filled.push_str(&value(&rest[1..end]));
            rest = &rest[end + 1..];
        }
    }
    filled + rest
}
