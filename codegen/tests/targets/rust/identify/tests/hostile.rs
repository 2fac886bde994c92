//! No bytes are too odd, too many or too deep to get an answer.

use std::borrow::Cow;

use service_errors::{Identified, Match, Table, aliyun, mindie, modelarts};

/// Asks each catalog. What the body was is never lost.
fn ask(body: &[u8]) {
    fn check<C: Table>(found: &Identified<'_, C>, body: &[u8]) {
        assert_eq!(found.body(), body);
        assert_ne!(found.matched(), Match::Exact, "{found:?}");
        // A text that is no JSON is all message, but for what stands around it.
        let text = String::from_utf8_lossy(body);
        assert!(found.message().is_none_or(|message| text.contains(message) || text.contains('{')));
        assert_eq!(found.clone().into_error().to_string(), found.to_string());
    }
    for status in [None, Some(0), Some(400), Some(429), Some(u16::MAX)] {
        check(&mindie::identify(status, body), body);
        check(&modelarts::identify(status, body), body);
        check(&aliyun::identify(status, body), body);
    }
}

#[test]
fn any_single_byte_is_answered() {
    for byte in 0..=u8::MAX {
        ask(&[byte]);
        ask(&[b'{', byte]);
        ask(&[b'"', byte, b'"']);
    }
}

#[test]
fn what_is_no_utf_8_is_read_with_replacement_characters() {
    for body in [&b"\xff\xfe\x00"[..], b"\xc3", b"data: \xf0\x9f", b"{\"error\":\"\xed\xa0\x80\"}", b"\xef\xbb\xbf\xff"] {
        ask(body);
    }
    let found = modelarts::identify(400, b"{\"error_code\":\"ModelArts.81001\",\"error_msg\":\"\xff\"}");
    assert_eq!((found.code(), found.message()), (Some("ModelArts.81001"), Some("\u{fffd}")));
    let found = modelarts::identify(400, b" caf\xc3\xa9 \xff ");
    assert_eq!(found.message(), Some("caf\u{e9} \u{fffd}"));
}

#[test]
fn what_is_nested_is_never_too_deep() {
    for open in ["[", "{\"error\":", "[{\"error\":{\"message\":"] {
        ask(open.repeat(100_000).as_bytes());
    }
    ask(format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).as_bytes());
}

#[test]
fn of_two_fields_of_one_name_the_last_is_read() {
    let found = modelarts::identify(None, br#"{"error_code":"x","error_msg":"first","error_code":"ModelArts.81101","error_msg":"last"}"#);
    assert_eq!((found.code(), found.message()), (Some("ModelArts.81101"), Some("last")));
}

#[test]
fn half_a_surrogate_pair_is_a_replacement_character() {
    let found = modelarts::identify(None, br#"{"error_code":"\udc00","error_msg":"\ud800\ud83d\ude00\ud800"}"#);
    assert_eq!((found.code(), found.message()), (Some("\u{fffd}"), Some("\u{fffd}\u{1f600}\u{fffd}")));
}

#[test]
fn a_hundred_megabytes_are_read() {
    const SIZE: usize = 100_000_000;
    let mut body = b"Too many requests, the rate limit is ".to_vec();
    body.resize(SIZE, b'1');
    let found = modelarts::identify(429, &body);
    assert_eq!((found.matched(), found.message().map(str::len)), (Match::Category, Some(SIZE)));

    let body = format!(r#"{{"error_code":"ModelArts.81101","error_msg":"{}"}}"#, "Too many requests, the rate limit is ".repeat(SIZE / 37));
    let found = modelarts::identify(429, body.as_bytes());
    assert_eq!((found.matched(), found.error()), (Match::Code, None));

    let body = format!("Failed to format request body, {} is empty.", "x is not one of ".repeat(SIZE / 16));
    let found = modelarts::identify(400, body.as_bytes());
    assert!(matches!(found.matched(), Match::Category) && found.to_string().len() < 600);
}

#[test]
fn an_answer_does_not_hang_on_how_the_body_is_held() {
    let body: Cow<'_, [u8]> = Cow::Owned(b"no".to_vec());
    let error = modelarts::identify(500, &body).into_error();
    drop(body);
    assert_eq!(error.message(), Some("no"));
}
