//! The responses of the tables get into a service's own document, and nothing else of it changes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

use errspec_codegen::diagnostic::Format;
use errspec_codegen::model::{Catalog, Spec};
use errspec_codegen::openapi_document::Document;
use serde_json::{Value, json};

const SPEC: &str = "
errspec: 1
locales: [en]
catalogs:
  - id: shop
    title: { en: Shop }
    wire_locale: en
    envelopes: [{ id: coded, body: { code: $code, error: $message } }]
    categories: [{ id: not_found, status: 404 }, { id: gone, status: 410 }]
    errors:
      - { id: no_article, code: S1, category: not_found, message: 'No article {number}.', params: { number: integer } }
      - { id: no_shelf, code: S2, category: not_found, message: No such shelf. }
      - { id: article_gone, code: S3, category: gone, message: It is gone. }
    operations:
      - { id: get_article, method: GET, path: '/articles/{id}', errors: [no_article, no_shelf, article_gone] }
      - { id: list_shelves, method: GET, path: /shelves, codes: [S2] }
";

/// The same catalog after its operations have lost errors, and one of them everything.
fn shrunk() -> String {
    SPEC.replace("errors: [no_article, no_shelf, article_gone] }", "errors: [no_article] }")
        .replace("      - { id: list_shelves, method: GET, path: /shelves, codes: [S2] }\n", "")
}

fn spec(text: &str) -> Spec {
    errspec_codegen::load("spec.yaml", text.as_bytes()).unwrap()
}

fn applied_by(spec: &Spec, file: &str, text: &str) -> Result<String, String> {
    let catalogs: Vec<&Catalog> = spec.catalogs.iter().collect();
    let told = |faults: errspec_codegen::Faults| faults.render(Format::Human { color: false });
    Document::read(file, text.as_bytes(), spec, &catalogs).and_then(|it| it.with_errors()).map(|it| it.text).map_err(told)
}

fn applied(file: &str, text: &str) -> String {
    applied_by(&spec(SPEC), file, text).unwrap_or_else(|faults| panic!("{faults}\n{text}"))
}

fn differences(text: &str) -> Vec<(usize, usize, String)> {
    let spec = spec(SPEC);
    let catalogs: Vec<&Catalog> = spec.catalogs.iter().collect();
    let document = Document::read("service.yaml", text.as_bytes(), &spec, &catalogs).unwrap();
    document.differences().into_iter().map(|it| (it.place.line, it.place.column, it.message)).collect()
}

/// A document in every layout that people write.
fn layouts() -> Vec<(&'static str, String)> {
    let lines = "# of ours\nopenapi: 3.1.0 # newest\ninfo: {title: Shop, version: '1.10'}\n\npaths:\n  /articles/{number}: # one\n    get:\n      x-big: 18446744073709551615\n      responses:\n        '200':\n          description: |\n            The article.\n\n            With #no comment.\n        # not there\n        '404': {description: Nothing}\n      operationId: get\n\n  # all\n  /shelves:\n    get:\n      operationId: list\n      responses: # two\n        default: {description: x}\n\n# the end\n";
    let wide = lines.replace("\n      ", "\n            ").replace("\n    get", "\n        get").replace("\n  /", "\n    /");
    let no_section = "openapi: '3.0.3'\npaths:\n  /shelves:\n    get:\n      responses:\n";
    let components = "openapi: 3.0.3\ncomponents:\n  schemas:\n    Own: {type: string}\n  # none yet\n  responses: {} # none\n  securitySchemes: {}\npaths:\n  /shelves: {get: {responses: {'200': {description: ok}}}}\n";
    let flow = "{openapi: 3.1.0, paths: {/shelves: {get: {responses: {}}}, /articles/{x}: {get: {}}}}\n".replace("/articles/{x}", "'/articles/{x}'");
    let flow_in_lines =
        "openapi: 3.1.0\npaths: {\n  /shelves: {\n    get: {\n      responses: {\n        '200': { description: ok }, # fine\n      },\n    },\n  },\n}\n";
    let unwritten = "openapi: 3.1.0\ncomponents:\n  schemas:\n    Own: { nullable }\n  examples:\n    own:\n      value:\n        -\n        - # nothing\n  headers:\n    ? Own\n  responses:\n    Own: {description: a, x-y: [{a}, {b: , c}]}\n# all\npaths:\n  /shelves:\n    get:\n      tags:\n        -\n      responses:\n        '200':\n      x-own: { a, b: }\n";
    let json = json!({ "openapi": "3.1.0", "x": 1e3, "paths": { "/shelves": { "get": { "responses": { "404": { "description": "a" } } } }, "/articles/{x}": { "get": { "responses": {} } } }, "components": {} });
    vec![
        ("service.yaml", lines.to_owned()),
        ("service.yaml", lines.replace('\n', "\r\n")),
        ("service.yaml", format!("\u{feff}{lines}")),
        ("service.yaml", lines.trim_end().trim_end_matches("# the end").trim_end().to_owned()),
        ("service.yaml", wide),
        ("service.yaml", no_section.to_owned()),
        ("service.yaml", no_section.trim_end().to_owned()),
        ("service.yaml", components.to_owned()),
        ("service.yaml", flow),
        ("service.yaml", flow_in_lines.to_owned()),
        ("service.yaml", unwritten.to_owned()),
        ("service.yaml", "{openapi: 3.1.0, paths: {/shelves: {get: {x-a: }}, '/articles/{x}': {get: {responses}}}, components: {schemas: }}\n".to_owned()),
        ("service.json", json.to_string()),
        ("service.json", serde_json::to_string_pretty(&json).unwrap()),
        ("service.json", serde_json::to_string_pretty(&json).unwrap().replace("  ", "\t") + "\n"),
    ]
}

fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// What is left of a document when everything is taken out that is from the tables.
fn without_errors(mut document: Value) -> Value {
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        for section in components.values_mut().filter_map(Value::as_object_mut) {
            section.retain(|_, it| it.get("x-errspec").is_none());
        }
        components.retain(|_, it| !is_empty(it));
    }
    if document.get("components").is_some_and(is_empty) {
        document.as_object_mut().unwrap().remove("components");
    }
    for operation in document["paths"].as_object_mut().unwrap().values_mut().filter_map(|it| it.get_mut("get")).filter_map(Value::as_object_mut) {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            responses.retain(|_, it| !reference_of(it).starts_with("#/components/responses/Shop_"));
            responses.values_mut().filter_map(Value::as_object_mut).for_each(without_body);
        }
        if operation.get("responses").is_some_and(is_empty) {
            operation.remove("responses");
        }
    }
    document
}

fn without_body(response: &mut serde_json::Map<String, Value>) {
    let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { return };
    content.retain(|_, it| !reference_of(&it["schema"]).starts_with("#/components/schemas/Shop_"));
    if content.is_empty() {
        response.remove("content");
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_none_or(serde_json::Map::is_empty)
}

fn reference_of(value: &Value) -> &str {
    value.get("$ref").and_then(Value::as_str).unwrap_or_default()
}

#[test]
fn each_operation_of_the_tables_gets_its_responses_in_every_layout() {
    for (file, text) in layouts() {
        let after = applied(file, &text);
        let document = parsed(&after);
        for (path, item) in document["paths"].as_object().unwrap() {
            let wanted: &[(&str, &str)] = if path == "/shelves" { &[("404", "ListShelves404")] } else { &[("404", "GetArticle404"), ("410", "GetArticle410")] };
            for (status, key) in wanted {
                let response = item["get"]["responses"].get(*status).unwrap_or_else(|| panic!("{path} lacks {status} in\n{text}"));
                if parsed(&text)["paths"][path]["get"]["responses"].get(*status).is_none() {
                    assert_eq!(*response, json!({ "$ref": format!("#/components/responses/Shop_{key}") }));
                } else {
                    let schema = reference_of(&response["content"]["application/json"]["schema"]);
                    assert!(["#/components/schemas/Shop_GetArticle404Error", "#/components/schemas/Shop_S2Error"].contains(&schema), "{schema} in\n{after}");
                }
            }
        }
        for reference in references(&document) {
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference} points at nothing in\n{text}");
        }
        let used = references(&document);
        for (section, components) in document["components"].as_object().unwrap() {
            for key in components.as_object().unwrap().keys().filter(|it| it.to_lowercase().starts_with("shop")) {
                assert!(used.contains(&format!("#/components/{section}/{key}")), "nothing refers to {key} in\n{after}");
            }
        }
    }
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn nothing_else_of_the_document_changes() {
    for (file, text) in layouts() {
        let after = applied(file, &text);
        assert_eq!(without_errors(parsed(&after)), without_errors(parsed(&text)), "{text}\n{after}");
        assert_eq!(after.contains("\r\n"), text.contains("\r\n"));
        assert_eq!(after.matches('\n').count(), after.matches(if text.contains("\r\n") { "\r\n" } else { "\n" }).count(), "mixed line ends");
        assert_eq!(after.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
    }
}

#[test]
fn every_line_stays_in_its_place() {
    let (file, text) = &layouts()[0];
    let after = applied(file, text);
    let mut rest = after.lines();
    for line in text.lines().filter(|it| !it.contains("'404'")) {
        assert!(rest.any(|it| it == line), "{line:?} is gone or has moved in\n{after}");
    }
}

#[test]
fn applying_twice_is_applying_once() {
    for (file, text) in layouts() {
        let once = applied(file, &text);
        assert_ne!(once, text);
        assert_eq!(applied(file, &once), once);
    }
}

#[test]
fn what_the_tables_no_longer_have_goes_and_all_else_stays() {
    let shrunk = spec(&shrunk());
    for (file, text) in layouts() {
        let before = applied(file, &text);
        let after = applied_by(&shrunk, file, &before).unwrap();
        assert_eq!(without_errors(parsed(&after)), without_errors(parsed(&text)), "{text}\n{after}");
        assert!(!after.contains("ListShelves") && !after.contains("GetArticle410") && !after.contains("shop.no_shelf"), "{after}");
        assert_eq!(applied_by(&shrunk, file, &after).unwrap(), after);
        // And back again it is as it was, but for empty mappings that stay.
        assert_eq!(parsed(&applied(file, &after)), parsed(&before), "{text}");
    }
}

/// A service that has written responses of its own.
const OWN: &str = "openapi: 3.1.0
paths:
  /articles/{id}:
    get:
      responses:
        '404': # of ours
          description: We don't have it.
          headers:
            Retry-After: { schema: { type: integer } } # seconds
          content:
            text/plain: { schema: { type: string } }
            application/json:
              # What we said before.
              schema: { $ref: '#/components/schemas/Problem' }
              example: { code: X }
              x-media: 1
          links: { all: { operationId: list } }
          x-owner: shop
        '410': { $ref: '#/components/responses/Gone' }
  /shelves:
    get:
      responses: { '404': { description: None } } # short
components:
  schemas:
    Problem: { type: object }
  responses:
    Gone: { description: It was here., headers: { Sunset: {} }, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
";

/// The same document in each format and version.
fn own() -> Vec<(&'static str, String)> {
    let as_json = serde_json::to_string_pretty(&parsed(OWN)).unwrap();
    let all = [("service.yaml", OWN.to_owned()), ("service.json", as_json), ("service.json", parsed(OWN).to_string())];
    all.into_iter().flat_map(|(file, text)| [(file, text.replace("3.1.0", "3.0.3")), (file, text)]).collect()
}

fn notes(file: &str, text: &str) -> Vec<String> {
    let spec = spec(SPEC);
    let catalogs: Vec<&Catalog> = spec.catalogs.iter().collect();
    let document = Document::read(file, text.as_bytes(), &spec, &catalogs).unwrap();
    document.with_errors().unwrap().notes.into_iter().map(|it| format!("{}:{}: {}", it.place.line, it.place.column, it.message)).collect()
}

#[test]
fn a_response_of_the_document_s_own_keeps_all_but_its_json_body() {
    for (file, text) in own() {
        let (before, after) = (parsed(&text), parsed(&applied(file, &text)));
        let response = |document: &Value, path: &str, status: &str| document["paths"][path]["get"]["responses"][status].clone();
        let (own, with_errors) = (response(&before, "/articles/{id}", "404"), response(&after, "/articles/{id}", "404"));
        for kept in ["description", "headers", "links", "x-owner"] {
            assert_eq!(with_errors[kept], own[kept], "{kept}");
        }
        assert_eq!(with_errors["content"]["text/plain"], own["content"]["text/plain"]);
        let body = &with_errors["content"]["application/json"];
        assert_eq!(body["schema"], json!({ "$ref": "#/components/schemas/Shop_GetArticle404Error" }));
        let examples: Vec<_> = body["examples"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!((examples, &body["x-media"], body.get("example")), (vec!["shop.no_article", "shop.no_shelf"], &json!(1), None));

        // A component that others may use too is left alone.
        assert_eq!(after["components"]["responses"]["Gone"], before["components"]["responses"]["Gone"]);
        let gone = response(&after, "/articles/{id}", "410");
        assert_eq!((&gone["description"], &gone["headers"]), (&json!("It was here."), &json!({ "Sunset": {} })));
        assert_eq!(gone["content"]["application/json"]["schema"], json!({ "$ref": "#/components/schemas/Shop_S3Error" }));
        assert_eq!(response(&after, "/shelves", "404")["description"], "None");
    }
}

#[test]
fn what_is_lost_of_a_response_is_told_with_its_place_and_once() {
    let told = [
        "6:9: GET /articles/{id} answers 404 with a schema and examples of its own in `application/json`, which the table's replace; \
         a schema that is an `anyOf` with `#/components/schemas/Shop_GetArticle404Error` in it stays",
        "19:9: GET /articles/{id} answers 410 with `#/components/responses/Gone`, which is written out in its place, with the table's errors",
        "19:9: GET /articles/{id} answers 410 with a schema of its own in `application/json`, which the table's replace; \
         a schema that is an `anyOf` with `#/components/schemas/Shop_S3Error` in it stays",
    ];
    assert_eq!(notes("service.yaml", OWN), told);
    for (file, text) in own() {
        assert_eq!(notes(file, &text).len(), told.len());
        let once = applied(file, &text);
        assert_eq!(notes(file, &once), [""; 0]);
        assert_eq!(applied(file, &once), once);
        assert_eq!(differences(&once), []);
    }
}

#[test]
fn the_lines_and_comments_around_an_own_response_stay() {
    let after = applied("service.yaml", OWN);
    let mut rest = after.lines();
    for line in OWN.lines().filter(|it| !["schema: { $ref", "example:", "'410'", "responses: {"].iter().any(|replaced| it.contains(replaced))) {
        assert!(rest.any(|it| it == line), "{line:?} is gone or has moved in\n{after}");
    }
    assert!(after.contains("{ description: None, content: {") && after.contains("} # short\n"), "{after}");
    // What stood on one line in braces is unfolded where lines are around it.
    let short = "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      responses:\n        404: { description: None } # why\n";
    let unfolded =
        "        404: # why\n          description: None\n          content:\n            application/json:\n              schema:\n                $ref:";
    assert!(applied("service.yaml", short).contains(unfolded), "{}", applied("service.yaml", short));
}

#[test]
fn a_schema_that_has_the_table_s_in_it_stays_with_its_examples() {
    let both = "anyOf: [{ $ref: '#/components/schemas/Problem' }, { $ref: '#/components/schemas/Shop_GetArticle404Error' }]";
    let text = OWN.replace("schema: { $ref: '#/components/schemas/Problem' }\n", &format!("schema: {{ {both} }}\n"));
    let text = text.replace("example: { code: X }", "examples: { ours: { value: { code: X } } }");
    let after = applied("service.yaml", &text);
    assert!(after.contains(both), "{after}");
    let examples = &parsed(&after)["paths"]["/articles/{id}"]["get"]["responses"]["404"]["content"]["application/json"]["examples"];
    assert_eq!(examples.as_object().unwrap().keys().collect::<Vec<_>>(), ["ours", "shop.no_article", "shop.no_shelf"]);
    assert!(notes("service.yaml", &text).iter().all(|it| !it.contains("404")));
    assert_eq!(applied("service.yaml", &after), after);
    assert_eq!(differences(&after), []);
}

#[test]
fn an_own_response_loses_the_table_s_body_when_the_table_no_longer_has_it() {
    let shrunk = spec(&shrunk());
    for (file, text) in own() {
        let after = parsed(&applied_by(&shrunk, file, &applied(file, &text)).unwrap());
        let gone = &after["paths"]["/articles/{id}"]["get"]["responses"]["410"];
        assert_eq!(*gone, json!({ "description": "It was here.", "headers": { "Sunset": {} } }));
        assert_eq!(after["paths"]["/shelves"]["get"]["responses"]["404"], json!({ "description": "None" }));
        let still = &after["paths"]["/articles/{id}"]["get"]["responses"]["404"];
        assert_eq!(still["content"]["application/json"]["examples"].as_object().unwrap().len(), 1);
        assert_eq!(still["content"]["application/json"]["schema"], json!({ "$ref": "#/components/schemas/Shop_S1Error" }));
    }
}

#[test]
fn a_response_in_another_file_is_left_and_told() {
    let text = OWN.replace("'#/components/responses/Gone'", "'./common.yaml#/Gone'");
    let after = parsed(&applied("service.yaml", &text));
    assert_eq!(after["paths"]["/articles/{id}"]["get"]["responses"]["410"], json!({ "$ref": "./common.yaml#/Gone" }));
    assert!(after["components"]["schemas"].get("Shop_S3Error").is_none(), "nothing needs it");
    let left = "19:9: GET /articles/{id} answers 410 with `./common.yaml#/Gone`, which is left as it is: only a response that is written out can take the table's errors";
    assert!(notes("service.yaml", &text).contains(&left.to_owned()), "{:?}", notes("service.yaml", &text));
    assert!(differences(&applied("service.yaml", &text)).iter().any(|it| it.2.contains("answers 410 without the table's response")));
}

#[test]
fn what_has_to_go_and_is_referred_to_is_a_fault() {
    let referring = applied("service.yaml", OWN) + "  headers:\n    Last: { schema: { $ref: '#/components/schemas/Shop_S3Error' } }\n";
    let told = applied_by(&spec(&shrunk()), "service.yaml", &referring).unwrap_err();
    assert!(told.contains("the table no longer has `#/components/schemas/Shop_S3Error`, and it is referred to here"), "{told}");
    assert!(told.contains("    Last: { schema: { $ref: '#/components/schemas/Shop_S3Error' } }"), "{told}");
}

#[test]
fn the_document_s_version_decides_what_schemas_look_like() {
    let service = |version: &str| format!("openapi: {version}\npaths:\n  /shelves:\n    get: {{}}\n");
    let code = |version: &str| parsed(&applied("service.yaml", &service(version)))["components"]["schemas"]["Shop_S2Error"]["properties"]["code"].clone();
    assert_eq!(code("3.1.1"), json!({ "type": "string", "const": "S2" }));
    assert_eq!(code("3.0.0"), json!({ "type": "string", "enum": ["S2"] }));
}

#[test]
fn what_can_not_be_done_is_told_with_its_place() {
    for (file, text, place, message) in [
        ("a.yaml", "openapi: 3.2.0\n", "a.yaml:1:10", "version `3.2.0` of OpenAPI is not supported"),
        ("a.yaml", "swagger: '2.0'\n", "a.yaml:1:1", "doesn't say which OpenAPI it is"),
        ("a.yaml", "- openapi\n", "a.yaml:1:1", "the file is no mapping"),
        ("a.yaml", "openapi: 3.1.0\npaths: [\n", "a.yaml:3:1", "the file is no YAML"),
        ("a.yaml", "openapi: 3.1.0\ncomponents:\n  schemas:\n  'schemas': {}\n", "a.yaml:4:3", "the key `schemas` stands twice"),
        ("a.json", "{ \"openapi\": \"3.1.0\",\n  \"x\": [{ \"a\": 1, \"a\": 2 }] }", "a.json:2:19", "the key `a` stands twice"),
        (
            "a.yaml",
            "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      responses:\r    x:\n          description: own\n",
            "a.yaml",
            "would read otherwise than it was meant",
        ),
        ("a.yaml", "openapi: 3.1.0\npaths:\n  /shelves: &it\n    get: {}\n  /other: *it\n", "a.yaml:3:13", "it has an anchor"),
        ("a.yaml", "openapi: 3.1.0\npaths: { ? [a]: b }\n", "a.yaml:2:12", "a key is a list or a mapping"),
        ("a.yaml", "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      ? responses\n", "a.yaml:5:18", "its key has no colon"),
        ("a.json", "{ \"openapi\": \"3.1.0\",\n  \"paths\": }", "a.json:2:12", "the file is no JSON"),
        ("a.yaml", "openapi: 3.1.0\nx: &it { '200': {} }\npaths:\n  /shelves:\n    get:\n      responses: *it\n", "a.yaml:6:18", "it is an alias"),
        ("a.yaml", "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      responses: &it\n        '200': {}\n", "a.yaml:5:18", "it has an anchor"),
        (
            "a.yaml",
            "openapi: 3.1.0\nx: &it { description: a }\npaths:\n  /shelves:\n    get:\n      responses: { '404': *it }\n",
            "a.yaml:6:27",
            "it is an alias",
        ),
        (
            "a.yaml",
            "openapi: 3.1.0\nx: &it { text/plain: {} }\npaths:\n  /shelves:\n    get:\n      responses: { '404': { content: *it } }\n",
            "a.yaml:6:38",
            "it is an alias",
        ),
        (
            "a.yaml",
            "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      responses: &it\n        '404': { description: a }\n",
            "a.yaml:5:18",
            "it has an anchor",
        ),
        (
            "a.yaml",
            "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      responses:\n        '404': &it\n          description: a\n",
            "a.yaml:6:16",
            "it has an anchor",
        ),
        (
            "a.yaml",
            "openapi: 3.1.0\npaths:\n  /shelves:\n    get: &it\n      responses:\n        '404': { description: a }\n",
            "a.yaml:4:10",
            "it has an anchor",
        ),
        ("a.yaml", "openapi: 3.1.0\npaths:\n  /shelves:\n    get:\n      responses: []\n", "a.yaml:5:18", "it is no mapping"),
        ("a.yaml", "openapi: 3.1.0\npaths: { /shelves: { get: {} } }\ncomponents: { schemas: { Shop_S2Error: {} } }\n", "a.yaml:3:26", "isn't from the tables"),
    ] {
        let told = applied_by(&spec(SPEC), file, text).unwrap_err();
        assert!(told.contains(&format!("--> {place}\n")) && told.contains(message), "{told}");
    }
}

#[test]
fn a_check_tells_what_each_operation_lacks_and_has_too_much() {
    let service = "openapi: 3.1.0
paths:
  /articles/{id}:
    get:
      responses:
        '404':
          description: no
          content:
            application/json:
              schema: { properties: { code: { enum: [S1, S9] } } }
              example: { code: S3, error: It is gone. }
        '418': { description: tea }
  /shelves:
    get: {}
  /other:
    get: { responses: { '404': { description: not ours } } }
";
    assert_eq!(
        differences(service),
        [
            (5, 7, "GET /articles/{id} lacks the errors of 410".into()),
            (6, 9, "GET /articles/{id} answers 404 with what the table doesn't have for it: the code `S9`, the error `article_gone`".into()),
            (6, 9, "GET /articles/{id} answers 404 without the codes S2".into()),
            (6, 9, "GET /articles/{id} answers 404 without the table's response".into()),
            (12, 9, "GET /articles/{id} answers 418, and the table has no such error for it".into()),
            (14, 5, "GET /shelves lacks the errors of 404".into()),
        ]
    );
}

#[test]
fn a_check_finds_nothing_after_applying_but_what_was_the_documents_own() {
    for (file, text) in layouts() {
        assert_eq!(differences(&applied(file, &text)), []);
    }
    let changed = applied("service.yaml", &layouts()[0].1).replace("const: S2", "const: S4");
    let found: Vec<_> = differences(&changed).into_iter().map(|it| it.2).collect();
    assert_eq!(found, ["`components.schemas.Shop_S2Error` isn't what the table says"]);
}
