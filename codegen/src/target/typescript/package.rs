//! `package.json`: what npm knows of the package.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::lang::{is_visible, push_utf16_escapes};
use crate::model::Spec;

/// The package's name where the spec gives none.
const DEFAULT_NAME: &str = "service-errors";

/// The package's name.
pub(super) fn name(spec: &Spec) -> &str {
    spec.package_name("typescript").unwrap_or(DEFAULT_NAME)
}

pub(super) fn render(spec: &Spec) -> String {
    let manifest = Manifest {
        name: name(spec),
        version: &spec.package.version,
        description: &spec.package.description,
        license: spec.package.license.as_deref(),
        repository: spec.package.repository.as_deref().map(|url| json!({ "type": "git", "url": url })),
        kind: "module",
        side_effects: false,
        engines: json!({ "node": ">=20" }),
        exports: exports(spec),
        files: ["dist", "src"],
        scripts: json!({ "build": "tsc", "prepack": "npm run build" }),
        dev_dependencies: json!({ "typescript": ">=5.8" }),
    };
    // The manifest holds strings and booleans with string keys, which always serialize.
    visible(&serde_json::to_string_pretty(&manifest).unwrap_or_default()) + "\n"
}

/// Fields in the order in which people write them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Manifest<'a> {
    name: &'a str,
    version: &'a str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repository: Option<Value>,
    #[serde(rename = "type")]
    kind: &'static str,
    side_effects: bool,
    engines: Value,
    exports: Map<String, Value>,
    files: [&'static str; 2],
    scripts: Value,
    dev_dependencies: Value,
}

/// The root, and for each catalog its entry and one for each locale.
fn exports(spec: &Spec) -> Map<String, Value> {
    let entry = |path: &str| json!({ "types": format!("./dist/{path}.d.ts"), "default": format!("./dist/{path}.js") });
    let mut exports = Map::new();
    exports.insert(".".into(), entry("index"));
    for catalog in &spec.catalogs {
        exports.insert(format!("./{}", catalog.id), entry(&format!("{}/index", catalog.id)));
        exports.insert(format!("./{}/*", catalog.id), entry(&format!("{}/texts/*", catalog.id)));
    }
    exports.insert("./package.json".into(), "./package.json".into());
    exports
}

/// JSON in which characters that turn or hide their neighbours are escaped.
fn visible(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character == '\n' || is_visible(character) {
            out.push(character);
        } else {
            push_utf16_escapes(&mut out, character);
        }
    }
    out
}
