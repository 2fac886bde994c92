//! Errors as responses of axum: claims about what reaches a client.

#![allow(clippy::unwrap_used, reason = "a test may panic, and clippy takes helpers for no test")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response};
use axum::middleware::map_response;
use axum::routing::get;
use errspec::ApiError;
use errspec::http::{Answered, Negotiation};
use tower::ServiceExt;

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

errspec::axum::into_response!(SubmitError, modelarts::Error);

fn routes() -> Router {
    let io = || async { Err::<(), SubmitError>(std::io::Error::other("no route to host").into()) };
    let own = || async { Err::<(), _>(SubmitError::TooFast { limit: 5 }) };
    let other = || async { Err::<(), SubmitError>(modelarts::Error::ModelNotFound.into()) };
    let traced = || async { Err::<(), _>(modelarts::Error::BackendError.with_trace_id("1f")) };
    Router::new()
        .route("/io", get(io))
        .route("/own", get(own))
        .route("/other", get(other))
        .route("/traced", get(traced))
        .route("/fine", get(|| async { ([("vary", "cookie")], "fine") }))
        .route("/varied", get(|| async { ([("vary", "cookie")], SubmitError::TooFast { limit: 5 }) }))
}

async fn send(app: Router, request: Request<Body>) -> (u16, HeaderMap, String) {
    let response = app.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 10_000).await.unwrap();
    (parts.status.as_u16(), parts.headers, String::from_utf8(body.into()).unwrap())
}

async fn ask(app: Router, path: &str, accept: &str) -> (u16, HeaderMap, String) {
    let request = Request::get(path).header("accept", accept).header("accept-language", "zh");
    send(app, request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn an_error_is_answered_in_the_envelope_of_its_service() {
    for app in [routes(), routes().layer(Negotiation::new())] {
        let (status, headers, body) = ask(app, "/own", "*/*").await;
        assert_eq!((status, body), (429, SubmitError::TooFast { limit: 5 }.body_text()));
        assert_eq!(headers["content-type"], "application/json");
        assert_eq!(headers["content-language"], "en");
    }
}

#[tokio::test]
async fn with_the_layer_a_client_gets_the_problem_that_it_asks_for() {
    let (status, headers, body) = ask(routes().layer(Negotiation::new()), "/own", "application/problem+json").await;
    assert_eq!(status, 429);
    assert_eq!(headers["content-type"], "application/problem+json");
    assert_eq!(headers["content-language"], "zh");
    assert_eq!(headers["content-length"], body.len().to_string().as_str());
    assert!(body.contains("请求过多，速率限制为每秒 5 次。"), "{body}");
}

#[tokio::test]
async fn without_the_layer_nobody_gets_a_problem() {
    let (_, headers, _) = ask(routes(), "/own", "application/problem+json").await;
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers.get("vary"), None);
}

#[tokio::test]
async fn what_others_say_of_the_response_stays() {
    let app = routes().layer(Negotiation::new());
    let (_, headers, _) = ask(app.clone(), "/varied", "application/problem+json").await;
    assert_eq!(headers.get_all("vary").iter().collect::<Vec<_>>(), ["cookie", "accept, accept-language"]);
    let (status, headers, body) = ask(app, "/fine", "application/problem+json").await;
    assert_eq!((status, &*body), (200, "fine"));
    assert_eq!(headers["vary"], "cookie");
}

#[tokio::test]
async fn an_error_of_any_type_is_answered_as_its_row_says() {
    let app = routes().layer(Negotiation::new());
    for (path, expected) in [("/io", 503), ("/other", 404), ("/traced", 503)] {
        assert_eq!(ask(app.clone(), path, "*/*").await.0, expected, "{path}");
    }
    let (.., body) = ask(app, "/traced", "application/problem+json").await;
    assert!(body.contains("urn:errspec:trace:1f"), "{body}");
}

#[tokio::test]
async fn the_answer_to_head_has_the_headers_and_no_body() {
    let request = Request::head("/own").header("accept", "application/problem+json").body(Body::empty()).unwrap();
    let (status, headers, body) = send(routes().layer(Negotiation::new()), request).await;
    assert_eq!((status, &*body), (429, ""));
    assert_eq!(headers["content-type"], "application/problem+json");
    assert_ne!(headers["content-length"], "0");
}

#[tokio::test]
async fn the_lines_of_a_header_are_read_as_one() {
    let request = Request::get("/own").header("accept", "application/json;q=0.5").header("accept", "application/problem+json");
    let (_, headers, _) = send(routes().layer(Negotiation::new()), request.body(Body::empty()).unwrap()).await;
    assert_eq!(headers["content-type"], "application/problem+json");
}

#[tokio::test]
async fn what_runs_after_the_handler_finds_the_error_and_its_source() {
    async fn note(mut response: Response<Body>) -> Response<Body> {
        let source = response.extensions().get::<Answered>().and_then(|it| it.error().source()).map(ToString::to_string);
        response.headers_mut().insert("x-source", source.unwrap_or_default().parse().unwrap());
        response
    }
    let (_, headers, _) = ask(routes().layer(map_response(note)), "/io", "*/*").await;
    assert_eq!(headers["x-source"], "no route to host");
}
