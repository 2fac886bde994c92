//! What a client may rely on.

use std::error::Error as _;

use identify::{is_gone, read, wait};
use service_errors::modelarts::{self, ErrorId, ResponseError, identify};
use service_errors::{Match, Operation, Table, mindie};

const RATE_LIMIT: &str = r#"{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is 4 times per second."}"#;

#[test]
fn a_rate_limit_is_waited_for() {
    let error = read(429, RATE_LIMIT.as_bytes()).unwrap_err();
    assert_eq!(error.error(), Some(modelarts::Error::RateLimitPerSecond { limit: 4 }));
    assert_eq!(wait(&error).unwrap().as_millis(), 250);
    assert_eq!(error.to_string(), "429 ModelArts.81101: Too many requests, the rate limit is 4 times per second.");
}

#[test]
fn an_integer_that_is_too_large_is_not_lost() {
    let body = RATE_LIMIT.replace('4', "18446744073709551615");
    let found = identify(429, body.as_bytes());
    assert_eq!((found.matched(), found.id(), found.error()), (Match::Exact, Some(ErrorId::RateLimitPerSecond), None));
    let params: Vec<_> = found.params().map(|(param, text)| (param.name, text)).collect();
    assert_eq!(params, [("limit", "18446744073709551615")]);
    assert_eq!(wait(&found.into_error()).unwrap().as_secs(), 1, "the table says to try again all the same");
}

#[test]
fn an_error_whose_message_is_another_is_named_by_its_code() {
    let found = identify(None, br#"{"error_code":"ModelArts.81101","error_msg":"slow down"}"#);
    assert_eq!((found.matched(), found.message(), found.status()), (Match::Code, Some("slow down"), None));
    assert_eq!(found.id().map(ErrorId::code), found.id().map(|_| Some(modelarts::Code::ModelArts81101)));
    assert_eq!(found.error(), None, "its param isn't there");
}

#[test]
fn what_no_table_knows_is_an_error_all_the_same() {
    let error = read(502, b"<html>Bad Gateway</html>").unwrap_err();
    assert_eq!((error.matched(), error.id(), error.error(), error.retry()), (Match::None, None, None, None));
    assert_eq!((error.body(), error.to_string()), (&b"<html>Bad Gateway</html>"[..], "502: <html>Bad Gateway</html>".into()));
    assert_eq!(identify(None, b"").to_string(), "a response that says nothing");
    assert_eq!(identify(502, "长".repeat(9999).as_bytes()).to_string().chars().count(), 505);
}

#[test]
fn what_only_looks_like_an_error_is_none() {
    let found = identify(200, br#"{"error":{"code":0},"choices":[]}"#);
    assert_eq!((found.matched(), found.id()), (Match::NotError, None));
}

#[test]
fn texts_are_borrowed_from_the_body() {
    let body = RATE_LIMIT.as_bytes();
    let found = identify(429, body);
    let texts = [found.code(), found.message(), found.params().next().map(|(_, text)| text)];
    for text in texts {
        assert!(body.as_ptr_range().contains(&text.unwrap().as_ptr()), "{text:?}");
    }
    assert_eq!(found.body().as_ptr(), body.as_ptr());
}

#[test]
fn an_error_is_small_and_can_cross_threads() {
    fn is_an_error<E: std::error::Error + Send + Sync + Clone + PartialEq + 'static>() {}
    is_an_error::<ResponseError>();
    assert_eq!(size_of::<ResponseError>(), size_of::<usize>());
    let boxed: Box<dyn std::error::Error + Send + Sync> = identify(429, RATE_LIMIT.as_bytes()).into_error().into();
    let error: &ResponseError = boxed.downcast_ref().unwrap();
    assert!(error.source().is_none() && error.id() == Some(ErrorId::RateLimitPerSecond));
}

#[test]
fn code_can_be_written_for_any_catalog() {
    fn id<C: Table>(body: &[u8]) -> String {
        service_errors::identify::<C>(None, body).id().map_or_else(|| "unknown".into(), |id| id.to_string())
    }
    assert_eq!(id::<modelarts::Catalog>(RATE_LIMIT.as_bytes()), "rate_limit_per_second");
    assert_eq!(id::<mindie::Catalog>(RATE_LIMIT.as_bytes()), "unknown");
}

#[test]
fn a_sensitive_param_is_not_logged() {
    use type_errors::r#type::{Error, identify};
    let error = Error::HoleWide { hole: "a-secret".into() };
    let body = error.to_string();
    let found = identify(error.status(), body.as_bytes());
    assert_eq!(found.error(), Some(error), "{found:?}");
    assert!(!format!("{found:?}").contains("a-secret"));
    assert!(found.to_string().contains("a-secret"));
    assert!(!format!("{:?}", found.into_error()).contains("a-secret"));
}

#[test]
fn an_error_is_narrowed_to_those_of_an_operation() {
    use modelarts::operations::{CreateVideo, DeleteCustomEndpoint};

    let found = identify(429, RATE_LIMIT.as_bytes());
    assert_eq!(found.id_of::<CreateVideo>(), Some(CreateVideo::RateLimitPerSecond));
    assert_eq!(found.id_of::<DeleteCustomEndpoint>(), None);
    assert_eq!(identify(502, b"").id_of::<CreateVideo>(), None);
    assert_eq!(read(429, RATE_LIMIT.as_bytes()).unwrap_err().id_of::<CreateVideo>().map(Operation::id), Some(ErrorId::RateLimitPerSecond));
    let gone = br#"{"error_code":"ModelArts.6291","error_msg":"CustomEndpointNotFound"}"#;
    assert!(is_gone(&identify(400, gone).into_error()) && !is_gone(&found.into_error()));
}
