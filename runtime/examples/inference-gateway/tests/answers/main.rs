//! The service from outside: every error that its document lists is provoked over HTTP, and each answer is known again.
//!
//! What was answered is written down for readers in other languages, to the folder that `INFERENCE_GATEWAY_ANSWERS` names:
//! `answers.jsonl`, with a status, a body and the error that it should be on each line, and `openapi.json`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod provocations;
mod service;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Value, json};
use service_errors::{Identified, Locale, Match, Table, identify, mindie, modelarts};

use provocations::{Provocation, provocations};
use service::{Answer, Service};

/// What the service said in one life.
struct Said {
    document: Value,
    answers: Vec<(Provocation, Answer, Answer)>,
}

/// Each provocation, and the answers to it: to any client, and to one that asks for a problem in Chinese.
fn said() -> &'static Said {
    static SAID: OnceLock<Said> = OnceLock::new();
    SAID.get_or_init(|| {
        let service = Service::start();
        let document = service.send(&service::Request::new("GET", "/openapi.json")).json();
        let answers = provocations(&service).into_iter().map(|provocation| {
            let answer = service.provoke(&provocation.request, provocation.status());
            let asking = provocation.request.clone().header("accept", "application/problem+json").header("accept-language", "zh-CN, en;q=0.5");
            let problem = service.provoke(&asking, answer.status);
            (provocation, answer, problem)
        });
        let said = Said { document, answers: answers.collect() };
        write_down(&said);
        said
    })
}

fn write_down(said: &Said) {
    let Some(folder) = std::env::var_os("INFERENCE_GATEWAY_ANSWERS") else { return };
    let line = |(provocation, answer, _): &(Provocation, Answer, Answer)| {
        let Provocation { catalog, id, params, .. } = provocation;
        json!({ "status": answer.status, "body": answer.body, "catalog": catalog, "error": id, "params": params }).to_string() + "\n"
    };
    fs::write(Path::new(&folder).join("answers.jsonl"), said.answers.iter().map(line).collect::<String>()).unwrap();
    fs::write(Path::new(&folder).join("openapi.json"), said.document.to_string()).unwrap();
}

/// The id and the params of an answer, as the generated crate reads it.
fn known_as(catalog: &str, answer: &Answer) -> Value {
    fn read<C: Table>(found: &Identified<'_, C>) -> Value
    where
        C::Error: serde::Serialize,
    {
        assert_eq!(found.matched(), Match::Exact, "{:?}", String::from_utf8_lossy(found.body()));
        serde_json::to_value(found.error()).unwrap()
    }
    match catalog {
        "mindie" => read(&identify::<mindie::Catalog>(answer.status, answer.body.as_bytes())),
        _ => read(&identify::<modelarts::Catalog>(answer.status, answer.body.as_bytes())),
    }
}

#[test]
fn each_answer_is_identified_as_the_error_that_was_provoked() {
    for (provocation, answer, _) in &said().answers {
        let expected = json!({ "id": provocation.id, "params": provocation.params });
        let mut found = known_as(provocation.catalog, answer);
        // An error without params has none.
        if found.get("params").is_none() {
            found["params"] = json!({});
        }
        assert_eq!(found, expected, "{}", answer.body);
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.header("content-language"), "en");
    }
}

#[test]
fn each_operation_lists_the_errors_that_it_was_provoked_to_and_no_other() {
    let mut provoked = BTreeMap::<_, BTreeSet<_>>::new();
    for (provocation, ..) in &said().answers {
        provoked.entry(provocation.operation.to_owned()).or_default().insert(provocation.id.to_owned());
    }
    let mut listed = BTreeMap::<_, BTreeSet<_>>::new();
    for operation in operations() {
        let ids = listed.entry(operation["operationId"].as_str().unwrap().to_owned()).or_default();
        for response in operation["responses"].as_object().unwrap().values() {
            let examples = response["content"]["application/json"]["examples"].as_object();
            ids.extend(examples.into_iter().flat_map(|examples| examples.keys().cloned()));
        }
    }
    assert_eq!(provoked, listed);
}

#[test]
fn each_answer_fits_the_schema_of_its_response() {
    for (provocation, answer, problem) in &said().answers {
        for answer in [answer, problem] {
            let media_type = answer.header("content-type");
            let operation = operations().find(|it| it["operationId"] == provocation.operation).unwrap();
            let schema = &operation["responses"][answer.status.to_string()]["content"][media_type]["schema"];
            assert!(schema.is_object(), "{} {media_type}", provocation.id);
            let validator = jsonschema::validator_for(schema).unwrap();
            let faults: Vec<_> = validator.iter_errors(&answer.json()).map(|fault| fault.to_string()).collect();
            assert_eq!(faults, [""; 0], "{}", answer.body);
            assert!(!validator.is_valid(&json!({})));
        }
    }
}

#[test]
fn a_client_that_asks_for_a_problem_in_chinese_gets_one() {
    for (provocation, answer, problem) in &said().answers {
        let Provocation { catalog, id, .. } = provocation;
        assert_eq!(problem.header("content-type"), "application/problem+json");
        assert_eq!(problem.header("content-language"), "zh");
        assert_eq!(problem.status, answer.status);
        let body = problem.json();
        assert_eq!(body["type"], format!("urn:errspec:{catalog}:{id}"));
        assert_eq!(body["status"], problem.status);
        let template = if *catalog == "mindie" {
            mindie::ErrorId::from_name(id).unwrap().template(Locale::Zh)
        } else {
            modelarts::ErrorId::from_name(id).unwrap().template(Locale::Zh)
        };
        let head = template.split('{').next().unwrap();
        assert!(body["detail"].as_str().unwrap().starts_with(head), "{body}");
        if *id == "client_ip_not_allowed" {
            assert_eq!(body["params"], json!({}), "the address is sensitive");
        } else {
            assert_eq!(body["params"], provocation.params);
        }
    }
}

#[test]
fn an_answer_of_modelarts_has_an_id_by_which_logs_are_searched() {
    let ids: Vec<_> = said()
        .answers
        .iter()
        .filter(|(provocation, ..)| provocation.catalog == "modelarts")
        .map(|(_, answer, _)| answer.json()["request_id"].clone())
        .collect();
    assert!(ids.iter().all(Value::is_string));
    assert_eq!(ids.iter().map(Value::to_string).collect::<BTreeSet<_>>().len(), ids.len());
}

fn operations() -> impl Iterator<Item = &'static Value> {
    let paths = said().document["paths"].as_object().unwrap();
    paths.values().flat_map(|path| path.as_object().unwrap().values())
}

#[test]
fn what_is_right_is_done() {
    let service = Service::start();
    let generated = service.send(&provocations::generate(&json!({ "inputs": "one two three", "parameters": { "max_new_tokens": 4, "stop": ["three"] } })));
    assert_eq!((generated.status, generated.json()), (200, json!({ "generated_text": "one two" })));
    let said = service.send(&provocations::chat(&json!({ "model": "echo", "messages": [{ "role": "user", "content": "Hello!" }] })));
    assert_eq!((said.status, &said.json()["message"]["content"]), (200, &json!("Hello!")));
    let video = service.send(&provocations::video(&json!({ "model": "echo-video", "prompt": "a cat" })));
    assert_eq!(video.status, 202);
    let path = format!("/v1/videos/generations/{}", video.json()["task_id"].as_str().unwrap());
    assert_eq!(service.send(&provocations::by("alice", service::Request::new("GET", &path))).json()["status"], "running");
}

#[test]
fn what_is_generated_can_be_stopped() {
    let service = Service::start();
    let long = json!({ "inputs": "again", "parameters": { "max_new_tokens": 10_000 }, "id": "long-one" });
    let (generated, stopped) = std::thread::scope(|scope| {
        let generating = scope.spawn(|| service.send(&provocations::generate(&long)));
        // It may not have begun yet.
        let stopped = (0..100).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(20));
            service.send(&service::Request::new("POST", "/stop/long-one")).status == 204
        });
        (generating.join().unwrap(), stopped)
    });
    assert!(stopped);
    assert_eq!((generated.status, generated.json()), (200, json!({ "generated_text": "" })));
}
