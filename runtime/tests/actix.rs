//! Errors as responses of actix-web: claims about what reaches a client.

#![allow(clippy::unwrap_used, reason = "a test may panic, and clippy takes helpers for no test")]

use actix_web::http::header::HeaderMap;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, HttpResponse, web};
use errspec::ApiError;
use errspec::http::{Answered, Negotiation};

mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
enum SubmitError {
    #[api_error(id = "rate_limit_per_second")]
    TooFast { limit: u32 },
    #[api_error(id = "backend_error")]
    Backend(#[from] std::io::Error),
    #[api_error(transparent)]
    Other(#[from] modelarts::Error),
}

errspec::actix::response_error!(SubmitError, modelarts::Error);

async fn own() -> Result<HttpResponse, SubmitError> {
    Err(SubmitError::TooFast { limit: 5 })
}

async fn io() -> Result<HttpResponse, SubmitError> {
    Err(std::io::Error::other("no route to host"))?
}

async fn other() -> Result<HttpResponse, SubmitError> {
    Err(modelarts::Error::ModelNotAllowed { model: "qwen".to_owned() })?
}

async fn traced() -> Result<HttpResponse, errspec::Traced<SubmitError>> {
    Err(SubmitError::TooFast { limit: 5 }.with_trace_id("1f"))
}

async fn fine() -> HttpResponse {
    HttpResponse::Ok().body("fine")
}

fn routes(config: &mut web::ServiceConfig) {
    config.route("/own", web::get().to(own)).route("/io", web::get().to(io)).route("/other", web::get().to(other));
    config.route("/traced", web::get().to(traced)).route("/fine", web::get().to(fine));
}

/// Status, headers, body, and the source of the error that the response carries.
async fn ask(path: &str, accept: &str) -> (u16, HeaderMap, String, Option<String>) {
    let app = init_service(App::new().configure(routes).wrap(Negotiation::new())).await;
    let request = TestRequest::get().uri(path).insert_header(("accept", accept)).insert_header(("accept-language", "zh"));
    let response = call_service(&app, request.to_request()).await;
    let source = response.response().extensions().get::<Answered>().and_then(|it| it.error().source().map(ToString::to_string));
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, headers, String::from_utf8(read_body(response).await.to_vec()).unwrap(), source)
}

#[actix_web::test]
async fn an_error_is_answered_in_the_envelope_of_its_service() {
    let (status, headers, body, _) = ask("/own", "*/*").await;
    assert_eq!((status, body), (429, SubmitError::TooFast { limit: 5 }.body_text()));
    assert_eq!(headers.get("content-type").unwrap(), "application/json");
    assert_eq!(headers.get("content-language").unwrap(), "en");
    assert_eq!(headers.get("vary").unwrap(), "accept");
}

#[actix_web::test]
async fn without_the_middleware_nobody_gets_a_problem() {
    let app = init_service(App::new().configure(routes)).await;
    let request = TestRequest::get().uri("/own").insert_header(("accept", "application/problem+json")).to_request();
    let response = call_service(&app, request).await;
    assert_eq!(response.headers().get("content-type").unwrap(), "application/json");
    assert_eq!(response.headers().get("vary"), None);
}

#[actix_web::test]
async fn with_the_middleware_a_client_gets_the_problem_that_it_asks_for() {
    let (status, headers, body, _) = ask("/other", "application/problem+json").await;
    assert_eq!(status, 401);
    assert_eq!(headers.get("content-type").unwrap(), "application/problem+json");
    assert_eq!(headers.get("content-language").unwrap(), "zh");
    assert_eq!(headers.get("vary").unwrap(), "accept, accept-language");
    let problem: serde_json::Value = serde_json::from_str(&body).unwrap();
    let error = modelarts::Error::ModelNotAllowed { model: "qwen".to_owned() };
    assert_eq!(problem["detail"], &*ApiError::message_in(&error, "zh"));
    assert_eq!(problem["params"], serde_json::json!({ "model": "qwen" }));
}

#[actix_web::test]
async fn an_error_keeps_its_source_and_its_trace_id() {
    let (status, _, _, source) = ask("/io", "*/*").await;
    assert_eq!((status, source.as_deref()), (503, Some("no route to host")));
    let (_, _, body, _) = ask("/traced", "application/problem+json").await;
    assert!(body.contains("urn:errspec:trace:1f"), "{body}");
}

#[actix_web::test]
async fn what_is_no_error_is_left_alone() {
    let (status, headers, body, _) = ask("/fine", "application/problem+json").await;
    assert_eq!((status, &*body), (200, "fine"));
    assert_eq!(headers.get("vary"), None);
}
