//! Errors as responses of axum.
//!
//! A handler returns its own errors. One line makes responses of them, and a layer negotiates:
//!
//! ```
//! # mod modelarts { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
//! use axum::{Json, Router, routing::post};
//! use errspec::http::Negotiation;
//!
//! #[derive(Debug, errspec::ApiError)]
//! #[api_error(path = "../spec/errors.yaml", catalog = "modelarts")]
//! enum SubmitError {
//!     #[api_error(id = "rate_limit_per_second")]
//!     TooFast { limit: u32 },
//!     #[api_error(id = "backend_error")]
//!     Backend(#[from] std::io::Error),
//! }
//!
//! errspec::axum::into_response!(SubmitError);
//!
//! async fn submit() -> Result<Json<String>, SubmitError> {
//!     let job = queue()?; // `?` makes a SubmitError of an io::Error, as ever
//!     Ok(Json(job))
//! }
//! # fn queue() -> std::io::Result<String> { Err(std::io::Error::other("no route to host")) }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let app: Router = Router::new().route("/jobs", post(submit)).layer(Negotiation::new());
//! # use axum::{body::{Body, to_bytes}, http::Request};
//! # use tower::ServiceExt;
//! # let request = |accept| Request::post("/jobs").header("accept", accept).body(Body::empty()).unwrap();
//! # let response = app.clone().oneshot(request("*/*")).await.unwrap();
//! # assert_eq!((response.status().as_u16(), &response.headers()["content-type"]), (503, &"application/json".parse().unwrap()));
//! # let body = to_bytes(response.into_body(), 1000).await.unwrap();
//! # assert_eq!(body, r#"{"error_code":"ModelArts.81104","error_msg":"Backend server error.","request_id":null}"#);
//! # let response = app.oneshot(request("application/problem+json")).await.unwrap();
//! # assert_eq!(response.headers()["content-type"], "application/problem+json");
//! # }
//! ```
//!
//! Without the layer every client gets the service's own envelope. The error stays with its response: what runs outside of the handler,
//! say for logs, finds it as [`Answered`] in the response's extensions. Put the layer around those that change bodies, or none will have
//! anything to change: a layer that is added later is further out.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum_core::body::Body;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_LENGTH, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use crate::http::{Answer, Answered, Negotiation, VARY_OF_JSON};
use crate::{ApiError, Traced};

#[doc(hidden)]
pub use axum_core::response::{IntoResponse, Response};

/// The response with an error, in its service's own envelope.
///
/// [`into_response!`] calls it for types without generics. For one with them, write what it writes:
///
/// ```
/// # mod shop { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
/// use axum::response::{IntoResponse, Response};
///
/// #[derive(Debug, errspec::ApiError)]
/// #[api_error(path = "../spec/errors.yaml", catalog = "modelarts", id = "backend_error")]
/// struct Backend<E: std::error::Error + 'static>(#[source] E);
///
/// impl<E: std::error::Error + Send + Sync + 'static> IntoResponse for Backend<E> {
///     fn into_response(self) -> Response {
///         errspec::axum::respond(self)
///     }
/// }
/// # assert_eq!(Backend(std::fmt::Error).into_response().status(), 503);
/// ```
pub fn respond<E: ApiError + Send + Sync + 'static>(error: E) -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::from_u16(error.http_status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    carry(&mut response, Answer::in_envelope(&error));
    response.extensions_mut().insert(Answered::new(error));
    response
}

/// Lets handlers return these types: implements axum's `IntoResponse` for each, by [`respond`].
#[doc(hidden)]
#[macro_export]
macro_rules! __axum_into_response {
    ($($error:ty),+ $(,)?) => { $(
        impl $crate::axum::IntoResponse for $error {
            fn into_response(self) -> $crate::axum::Response {
                $crate::axum::respond(self)
            }
        }
    )+ };
}
#[doc(inline)]
pub use __axum_into_response as into_response;

impl<E: ApiError + Send + Sync + 'static> IntoResponse for Traced<E> {
    fn into_response(self) -> Response {
        respond(self)
    }
}

/// Makes the layer that answers with a problem where the client asks for one.
impl<S> Layer<S> for Negotiation {
    type Service = Negotiated<S>;

    fn layer(&self, inner: S) -> Negotiated<S> {
        Negotiated { inner, negotiation: self.clone() }
    }
}

/// A service whose errors are answered as the client asks for it. [`Negotiation`] makes it as a layer.
#[derive(Debug, Clone)]
pub struct Negotiated<S> {
    inner: S,
    negotiation: Negotiation,
}

impl<S, B> Service<Request<B>> for Negotiated<S>
where
    S: Service<Request<B>, Response = Response>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let asked = Asked::of(&request);
        let negotiation = self.negotiation.clone();
        let response = self.inner.call(request);
        Box::pin(async move { Ok(negotiate(&negotiation, &asked, response.await?)) })
    }
}

/// What of a request the answer depends on.
struct Asked {
    accept: Vec<HeaderValue>,
    accept_language: Vec<HeaderValue>,
    is_head: bool,
}

impl Asked {
    fn of<B>(request: &Request<B>) -> Self {
        let lines = |name: HeaderName| request.headers().get_all(name).iter().cloned().collect();
        Self { accept: lines(ACCEPT), accept_language: lines(ACCEPT_LANGUAGE), is_head: request.method() == Method::HEAD }
    }
}

/// Makes a problem of a response with an error if the request asked for one.
fn negotiate(negotiation: &Negotiation, asked: &Asked, mut response: Response) -> Response {
    let Some(answered) = response.extensions().get::<Answered>() else {
        return response;
    };
    let lines = |values| <[HeaderValue]>::iter(values).map(HeaderValue::as_bytes);
    match negotiation.problem_if_asked(answered.error(), lines(&asked.accept), lines(&asked.accept_language)) {
        None => _ = response.headers_mut().append(VARY, HeaderValue::from_static(VARY_OF_JSON)),
        Some(problem) => {
            carry(&mut response, problem);
            // Of the body that was there.
            response.headers_mut().remove(CONTENT_ENCODING);
            if asked.is_head {
                *response.body_mut() = Body::empty();
            }
        }
    }
    response
}

/// Puts an answer's headers and body into a response.
fn carry(response: &mut Response, answer: Answer) {
    for (name, value) in answer.headers() {
        set(response.headers_mut(), HeaderName::from_static(name), value);
    }
    response.headers_mut().insert(CONTENT_LENGTH, answer.body.len().into());
    *response.body_mut() = Body::from(answer.body);
}

/// Sets a header; to `Vary` it adds, as others have their say in it.
fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    // The tag of a locale that was written by hand may be anything.
    let Ok(value) = HeaderValue::from_str(value) else { return };
    if name == VARY {
        headers.append(name, value);
    } else {
        headers.insert(name, value);
    }
}
