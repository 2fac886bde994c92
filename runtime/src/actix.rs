//! Errors as responses of actix-web.
//!
//! A handler returns its own errors. One line makes responses of them, and a middleware negotiates:
//!
//! ```
//! # mod modelarts { errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" } }
//! use actix_web::{App, post};
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
//! errspec::actix::response_error!(SubmitError);
//!
//! #[post("/jobs")]
//! async fn submit() -> Result<String, SubmitError> {
//!     let job = queue()?; // `?` makes a SubmitError of an io::Error, as ever
//!     Ok(job)
//! }
//! # fn queue() -> std::io::Result<String> { Err(std::io::Error::other("no route to host")) }
//!
//! let app = App::new().service(submit).wrap(Negotiation::new());
//! ```
//!
//! Without the middleware every client gets the service's own envelope. What a middleware that runs inside of it returns as an `Err` isn't
//! negotiated: actix makes a response of it further out.

use std::error::Error;
use std::fmt;
use std::future::{Future, Ready, ready};
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue, VARY};

use crate::http::{Answer, Answered, Negotiation, VARY_OF_JSON};
use crate::row::Row;
use crate::{ApiError, Traced, Value};

#[doc(hidden)]
pub use actix_web::{HttpResponse, ResponseError, http::StatusCode};

/// The response with an error, in its service's own envelope. [`response_error!`] calls it for types without generics; for one with them,
/// write what it writes.
pub fn respond<E: ApiError + ?Sized>(error: &E) -> HttpResponse {
    let answer = Answer::in_envelope(error);
    let mut response = HttpResponse::new(status(error));
    set_headers(response.headers_mut(), &answer);
    response.extensions_mut().insert(Answered::new(Kept::of(error)));
    response.set_body(BoxBody::new(answer.body))
}

/// The status that an error is answered with.
#[doc(hidden)]
pub fn status<E: ApiError + ?Sized>(error: &E) -> StatusCode {
    StatusCode::from_u16(error.http_status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Lets handlers return these types: implements actix-web's `ResponseError` for each, by [`respond`].
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_response_error {
    ($($error:ty),+ $(,)?) => { $(
        impl $crate::actix::ResponseError for $error {
            fn status_code(&self) -> $crate::actix::StatusCode {
                $crate::actix::status(self)
            }

            fn error_response(&self) -> $crate::actix::HttpResponse {
                $crate::actix::respond(self)
            }
        }
    )+ };
}
#[doc(inline)]
pub use __actix_response_error as response_error;

impl<E: ApiError> ResponseError for Traced<E> {
    fn status_code(&self) -> StatusCode {
        status(self)
    }

    fn error_response(&self) -> HttpResponse {
        respond(self)
    }
}

/// Makes the middleware that answers with a problem where the client asks for one.
impl<S, B> Transform<S, ServiceRequest> for Negotiation
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = actix_web::Error>,
    S::Future: 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = actix_web::Error;
    type Transform = Negotiated<S>;
    type InitError = ();
    type Future = Ready<Result<Negotiated<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(Negotiated { inner, negotiation: self.clone() }))
    }
}

/// A service whose errors are answered as the client asks for it. [`Negotiation`] makes it as a middleware.
#[derive(Debug)]
pub struct Negotiated<S> {
    inner: S,
    negotiation: Negotiation,
}

impl<S, B> Service<ServiceRequest> for Negotiated<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = actix_web::Error>,
    S::Future: 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>>>>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let lines = |name: HeaderName| request.headers().get_all(name).cloned().collect();
        let asked = Asked { accept: lines(ACCEPT), accept_language: lines(ACCEPT_LANGUAGE) };
        let negotiation = self.negotiation.clone();
        let response = self.inner.call(request);
        Box::pin(async move { Ok(negotiate(&negotiation, &asked, response.await?)) })
    }
}

/// What of a request the answer depends on.
struct Asked {
    accept: Vec<HeaderValue>,
    accept_language: Vec<HeaderValue>,
}

/// Makes a problem of a response with an error if the request asked for one.
fn negotiate<B>(negotiation: &Negotiation, asked: &Asked, mut response: ServiceResponse<B>) -> ServiceResponse<EitherBody<B>> {
    let Some(answered) = response.response().extensions().get::<Answered>().cloned() else {
        return response.map_into_left_body();
    };
    let lines = |values| <[HeaderValue]>::iter(values).map(HeaderValue::as_bytes);
    match negotiation.problem_if_asked(answered.error(), lines(&asked.accept), lines(&asked.accept_language)) {
        None => {
            response.headers_mut().append(VARY, HeaderValue::from_static(VARY_OF_JSON));
            response.map_into_left_body()
        }
        Some(problem) => {
            set_headers(response.headers_mut(), &problem);
            // Of the body that was there.
            response.headers_mut().remove(CONTENT_ENCODING);
            response.map_body(|_, _| EitherBody::right(BoxBody::new(problem.body)))
        }
    }
}

/// Sets an answer's headers; to `Vary` it adds, as others have their say in it.
fn set_headers(headers: &mut HeaderMap, answer: &Answer) {
    for (name, value) in answer.headers() {
        // The tag of a locale that was written by hand may be anything.
        let Ok(value) = HeaderValue::from_str(value) else { continue };
        let name = HeaderName::from_static(name);
        if name == VARY {
            headers.append(name, value);
        } else {
            headers.insert(name, value);
        }
    }
}

/// What is kept of an error, which actix-web lends and doesn't give away.
#[derive(Debug)]
struct Kept {
    row: &'static Row,
    values: Vec<KeptValue>,
    trace_id: Option<String>,
    message: String,
    source: Option<Cause>,
}

impl Kept {
    fn of<E: ApiError + ?Sized>(error: &E) -> Self {
        Self {
            row: error.row(),
            values: error.params().into_iter().map(|(_, value)| value.into()).collect(),
            trace_id: error.trace_id().map(str::to_owned),
            message: error.message().into_owned(),
            source: error.source().map(Cause::of),
        }
    }
}

impl ApiError for Kept {
    fn row(&self) -> &'static Row {
        self.row
    }

    fn with_values<'a>(&'a self, read: &mut dyn FnMut(&[Value<'a>])) {
        read(&self.values.iter().map(Value::from).collect::<Vec<_>>());
    }

    fn rows() -> Vec<&'static Row> {
        Vec::new()
    }

    fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Kept {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|cause| cause as _)
    }
}

/// The value of a param.
#[derive(Debug)]
enum KeptValue {
    Text(String),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    Boolean(bool),
    Ipv4(Ipv4Addr),
}

impl From<Value<'_>> for KeptValue {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Text(_) | Value::Displayed(_) => Self::Text(value.to_string()),
            Value::Integer(integer) => Self::Integer(integer),
            Value::Unsigned(integer) => Self::Unsigned(integer),
            Value::Number(number) => Self::Number(number),
            Value::Boolean(it) => Self::Boolean(it),
            Value::Ipv4(address) => Self::Ipv4(address),
        }
    }
}

impl<'a> From<&'a KeptValue> for Value<'a> {
    fn from(value: &'a KeptValue) -> Self {
        match value {
            KeptValue::Text(text) => Self::Text(text),
            KeptValue::Integer(integer) => Self::Integer(*integer),
            KeptValue::Unsigned(integer) => Self::Unsigned(*integer),
            KeptValue::Number(number) => Self::Number(*number),
            KeptValue::Boolean(it) => Self::Boolean(*it),
            KeptValue::Ipv4(address) => Self::Ipv4(*address),
        }
    }
}

/// What caused an error, as it says itself.
#[derive(Debug)]
struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    fn of(error: &(dyn Error + 'static)) -> Self {
        Self { text: error.to_string(), source: error.source().map(|source| Box::new(Self::of(source))) }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|cause| cause as _)
    }
}
