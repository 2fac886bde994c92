//! Answers by what clients ask for: claims about negotiation and problems, and headers that are hostile.

#![allow(clippy::unwrap_used, reason = "a test may panic, and clippy takes helpers for no test")]

use errspec::ApiError;
use errspec::http::{Answer, JSON, Negotiation, PROBLEM};
use serde_json::{Value, json};

mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
}
mod mindie {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "mindie" }
}
mod aliyun {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "aliyun" }
}

fn answer(error: &dyn ApiError, accept: &str, accept_language: &str) -> Answer {
    Negotiation::new().answer(error, [accept.as_bytes()], [accept_language.as_bytes()])
}

fn problem(error: &dyn ApiError, accept_language: &str) -> Value {
    let answer = answer(error, PROBLEM, accept_language);
    assert_eq!(answer.content_type, PROBLEM);
    serde_json::from_str(&answer.body).unwrap()
}

#[test]
fn a_problem_says_what_the_table_says() {
    let error = modelarts::Error::RateLimitPerSecond { limit: 5 };
    let expected = json!({
        "type": "urn:errspec:modelarts:rate_limit_per_second",
        "title": ApiError::description(&error, "en"),
        "status": 429,
        "detail": "Too many requests, the rate limit is 5 times per second.",
        "id": "rate_limit_per_second",
        "code": "ModelArts.81101",
        "params": { "limit": 5 },
        "remedy": ApiError::remedy(&error, "en"),
    });
    assert!(expected["title"].is_string() && expected["remedy"].is_string());
    assert_eq!(problem(&error, "en"), expected);
}

#[test]
fn people_read_their_language_and_programs_the_wires() {
    let error = modelarts::Error::RateLimitPerSecond { limit: 5 };
    let in_chinese = answer(&error, PROBLEM, "zh-CN,zh;q=0.9,en;q=0.8");
    assert_eq!(in_chinese.content_language, "zh");
    assert!(in_chinese.body.contains("请求过多，速率限制为每秒 5 次。"));
    let on_the_wire = answer(&error, JSON, "zh-CN,zh;q=0.9,en;q=0.8");
    assert_eq!((on_the_wire.content_language, on_the_wire.body), ("en", error.body_text()));
    let of_another_wire = answer(&aliyun::Error::ApiTokenRequired, "*/*", "en");
    assert_eq!(of_another_wire.content_language, "zh");
}

#[test]
fn a_sensitive_param_is_not_among_the_params_of_a_problem() {
    let error = modelarts::Error::ClientIpNotAllowed { client_ip: "192.0.2.7".to_owned() };
    let found = problem(&error, "en");
    assert_eq!(found["params"], json!({}));
    assert_eq!(found["detail"], error.to_string());
}

#[test]
fn a_title_is_the_same_each_time_that_the_error_occurs() {
    let error = |model: &str| mindie::Error::ModelNotFound { model: model.into() };
    assert_eq!(problem(&error("a"), "en")["title"], "NotFoundError");
    assert_ne!(problem(&error("a"), "en")["detail"], problem(&error("b"), "en")["detail"]);
    let without_params = mindie::Error::ModelEmpty;
    assert_eq!(problem(&without_params, "en")["title"], without_params.to_string());
}

#[test]
fn an_error_without_a_code_has_none_in_its_problem() {
    assert_eq!(problem(&mindie::Error::ModelEmpty, "en").get("code"), None);
}

#[test]
fn the_trace_id_is_the_instance() {
    let error = modelarts::Error::BackendError.with_trace_id("1f 2");
    assert_eq!(problem(&error, "en")["instance"], "urn:errspec:trace:1f%202");
    assert_eq!(problem(&error.error, "en").get("instance"), None);
}

#[test]
fn the_type_begins_with_the_base_that_was_set() {
    let negotiation = Negotiation::new().type_base("https://errors.example.com/");
    let answer = negotiation.problem(&modelarts::Error::BackendError, "en");
    let problem: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(problem["type"], "https://errors.example.com/modelarts/backend_error");
}

#[test]
fn an_answer_varies_by_what_it_depends_on() {
    let error = modelarts::Error::BackendError;
    assert_eq!(answer(&error, "*/*", "en").vary, Some("accept"));
    assert_eq!(answer(&error, PROBLEM, "en").vary, Some("accept, accept-language"));
    assert_eq!(Answer::in_envelope(&error).vary, None);
}

/// Numbers that look random and are the same each time (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    /// Up to some of these, in any order.
    fn some_of<T: Copy>(&mut self, most: usize, of: &[T]) -> Vec<T> {
        let count = self.below(most + 1);
        std::iter::repeat_with(|| of[self.below(of.len())]).take(count).collect()
    }
}

const PIECES: [&str; 24] = [
    PROBLEM,
    JSON,
    "application/*",
    "*/*",
    "*",
    ",",
    ",",
    ";",
    ";q=",
    ";q=0",
    ";Q=0.5",
    "q=1",
    "1.001",
    "0.",
    "\"",
    "\\",
    "=",
    " ",
    "\t",
    "zh",
    "-",
    "en",
    "\u{0}",
    "\u{7f}é",
];

#[test]
fn whatever_a_header_says_there_is_one_of_two_answers() {
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    let error = modelarts::Error::RateLimitPerSecond { limit: 5 };
    let mut problems = 0;
    for _ in 0..20_000 {
        let (accept, accept_language) = (numbers.some_of(11, &PIECES).concat(), numbers.some_of(11, &PIECES).concat());
        let found = answer(&error, &accept, &accept_language);
        if found.content_type == PROBLEM {
            problems += 1;
            assert!(["en", "zh"].contains(&found.content_language));
        } else {
            assert_eq!((found.content_type, found.content_language, found.body), (JSON, "en", error.body_text()));
        }
    }
    assert!((100..19_900).contains(&problems), "{problems} of 20,000 are problems");
}

/// The rule as RFC 9110 tells it: the closest range says how much a type is wanted. And whether the type is named.
fn weight_by_the_book(ranges: &[(&str, usize)], media_type: &str) -> (usize, bool) {
    let closest = |pattern: &str| ranges.iter().filter(|(range, _)| *range == pattern).map(|(_, weight)| *weight).max();
    let named = closest(media_type);
    (named.or_else(|| closest("application/*")).or_else(|| closest("*/*")).unwrap_or(0), named.is_some())
}

#[test]
fn well_formed_headers_are_read_by_the_book() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for _ in 0..20_000 {
        let types = numbers.some_of(5, &[PROBLEM, JSON, "application/*", "*/*", "text/html"]);
        let ranges: Vec<_> = types.into_iter().map(|it| (it, numbers.below(5) * 25)).collect();
        let written: Vec<_> = ranges.iter().map(|(range, weight)| format!("{range};q={}.{:02}", weight / 100, weight % 100)).collect();
        let accept = written.join(" , ");
        let ((problem, is_named), (json, _)) = (weight_by_the_book(&ranges, PROBLEM), weight_by_the_book(&ranges, JSON));
        let is_problem = problem > json || (is_named && problem > 0 && problem == json);
        assert_eq!(answer(&modelarts::Error::BackendError, &accept, "").content_type == PROBLEM, is_problem, "{accept}");
    }
}

#[test]
fn a_header_of_a_hundred_kilobytes_is_answered() {
    // What isn't linear would take minutes.
    for piece in [",", ";", "\"", "\\\"", "-", "a-", "zh-", "en;q=0,", "*,", "*/*;q=0.1,", ";q=0.1", "application/problem+json,", " "] {
        let header = piece.repeat(100_000 / piece.len());
        let found = answer(&modelarts::Error::BackendError, &format!("{PROBLEM},{header}"), &header);
        assert!(["en", "zh"].contains(&found.content_language));
    }
}
