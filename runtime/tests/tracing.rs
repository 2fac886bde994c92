//! Errors in logs: claims about what a subscriber writes.

#![allow(clippy::unwrap_used, reason = "a test may panic, and clippy takes helpers for no test")]

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use errspec::ApiError;
use tracing::field::Empty;
use tracing_subscriber::fmt::MakeWriter;

mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
}

/// Derives `Debug`, and so shows what is sensitive to whoever asks it.
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../spec/errors.yaml", catalog = "modelarts", id = "client_ip_not_allowed")]
struct FromElsewhere {
    client_ip: String,
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Written {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// What a subscriber writes of what happens, whatever its level.
fn written(what_happens: impl FnOnce()) -> String {
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt().with_writer(written.clone()).with_ansi(false).without_time().with_max_level(tracing::Level::TRACE).finish();
    tracing::subscriber::with_default(subscriber, what_happens);
    String::from_utf8(written.0.lock().unwrap().clone()).unwrap()
}

#[test]
fn an_event_has_the_message_and_the_fields() {
    let error = modelarts::Error::RateLimitPerSecond { limit: 5 }.with_trace_id("1f");
    let expected = " INFO errspec: Too many requests, the rate limit is 5 times per second. error.catalog=\"modelarts\" \
                    error.id=\"rate_limit_per_second\" error.code=\"ModelArts.81101\" error.status=429 error.params={\"limit\":5} error.trace_id=\"1f\"\n";
    assert_eq!(written(|| errspec::tracing::event(&error)), expected);
}

#[test]
fn what_is_the_servers_fault_is_an_error() {
    let expected = "ERROR errspec: Backend server error. error.catalog=\"modelarts\" error.id=\"backend_error\" \
                    error.code=\"ModelArts.81104\" error.status=503\n";
    assert_eq!(written(|| errspec::tracing::event(&modelarts::Error::BackendError)), expected);
}

#[test]
fn a_sensitive_param_is_written_nowhere() {
    let client_ip = "192.0.2.77".to_owned();
    let errors: [&dyn ApiError; 2] = [&FromElsewhere { client_ip: client_ip.clone() }, &modelarts::Error::ClientIpNotAllowed { client_ip: client_ip.clone() }];
    for error in errors {
        assert!(error.body_text().contains(&client_ip), "it is sent");
        let written = written(|| {
            errspec::tracing::event(error);
            let span = tracing::info_span!("request", error.id = Empty, error.params = Empty, error.code = Empty);
            errspec::tracing::record(error, &span);
            span.in_scope(|| tracing::info!("done"));
        });
        assert!(written.contains("Invalid client ip …, rejected by api key ip allowlist setting."), "{written}");
        assert!(written.contains("request{error.id=\"client_ip_not_allowed\" error.code=\"ModelArts.81015\""), "{written}");
        assert!(!written.contains("192"), "{written}");
    }
}

#[test]
fn a_span_has_the_fields_that_it_was_made_with() {
    let written = written(|| {
        let span = tracing::info_span!("request", error.id = Empty, error.params = Empty);
        errspec::tracing::record(&modelarts::Error::RateLimitPerSecond { limit: 5 }, &span);
        span.in_scope(|| tracing::info!("done"));
    });
    assert!(written.contains("request{error.id=\"rate_limit_per_second\" error.params={\"limit\":5}}"), "{written}");
}
