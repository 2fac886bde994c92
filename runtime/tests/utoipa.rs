//! Errors in an OpenAPI document: claims about the responses that it lists.

#![allow(clippy::unwrap_used, reason = "a test may panic, and clippy takes helpers for no test")]

use std::collections::BTreeMap;

use errspec::http::Negotiation;
use errspec::{ApiError, Match};
use serde_json::{Value, json};
use utoipa::IntoResponses;
use utoipa::openapi::{RefOr, Response};

mod mindie {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "mindie" }
}
mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
}
mod aliyun {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "aliyun" }
}

errspec::utoipa::into_responses!(mindie::Error, modelarts::Error, aliyun::Error);

#[expect(dead_code, reason = "its rows are asked for, and none of its values made")]
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
enum SubmitError {
    #[api_error(id = "model_not_found")]
    NoModel,
    #[api_error(transparent)]
    OfMindie(mindie::Error),
}

errspec::utoipa::into_responses!(SubmitError; Negotiation::new().type_base("/errors/"));

fn json_of(responses: BTreeMap<String, RefOr<Response>>) -> BTreeMap<u16, Value> {
    responses.into_iter().map(|(status, response)| (status.parse().unwrap(), serde_json::to_value(response).unwrap())).collect()
}

/// The examples of all responses: status, name and body.
fn examples(responses: &BTreeMap<u16, Value>, media_type: &str) -> Vec<(u16, String, Value)> {
    let of = |(status, response): (&u16, &Value)| {
        let examples = response["content"][media_type]["examples"].as_object().unwrap().clone();
        examples.into_iter().map(|(name, example)| (*status, name, example["value"].clone())).collect::<Vec<_>>()
    };
    responses.iter().flat_map(of).collect()
}

#[test]
fn each_example_is_identified_as_the_error_that_it_is_of() {
    fn check<E: ApiError + IntoResponses>(identify: impl Fn(u16, &[u8]) -> (Match, Option<String>)) {
        let examples = examples(&json_of(E::responses()), "application/json");
        assert_eq!(examples.len(), E::rows().len());
        for (status, name, body) in examples {
            assert_eq!(identify(status, body.to_string().as_bytes()), (Match::Exact, Some(name)), "{body}");
        }
    }
    check::<mindie::Error>(|status, body| {
        let found = mindie::identify(status, body);
        (found.matched(), found.id().map(|id| id.name().to_owned()))
    });
    check::<modelarts::Error>(|status, body| {
        let found = modelarts::identify(status, body);
        (found.matched(), found.id().map(|id| id.name().to_owned()))
    });
    check::<aliyun::Error>(|status, body| {
        let found = aliyun::identify(status, body);
        (found.matched(), found.id().map(|id| id.name().to_owned()))
    });
}

#[test]
fn a_schema_names_the_codes_of_its_status() {
    let responses = json_of(modelarts::Error::responses());
    let schema = &responses[&429]["content"]["application/json"]["schema"];
    assert_eq!(schema["properties"]["error_code"], json!({ "type": "string", "enum": ["ModelArts.81101"] }));
    assert_eq!(schema["required"], json!(["error_code", "error_msg", "request_id"]));
}

#[test]
fn only_a_service_that_negotiates_lists_problems() {
    assert_eq!(json_of(modelarts::Error::responses())[&429]["content"].as_object().unwrap().len(), 1);
    let problems = examples(&json_of(SubmitError::responses()), "application/problem+json");
    assert_eq!(problems.len(), SubmitError::rows().len());
    let (_, _, problem) = problems.iter().find(|(_, name, _)| name == "modelarts.model_not_found").unwrap();
    assert_eq!((&problem["type"], &problem["status"]), (&json!("/errors/modelarts/model_not_found"), &json!(404)));
}

#[test]
fn errors_of_two_catalogs_with_one_id_are_two_examples() {
    let examples = examples(&json_of(SubmitError::responses()), "application/json");
    let of_404: Vec<_> = examples.iter().filter(|(_, name, _)| name.ends_with(".model_not_found")).map(|(_, name, _)| name.as_str()).collect();
    assert_eq!(of_404, ["mindie.model_not_found", "modelarts.model_not_found"]);
}
