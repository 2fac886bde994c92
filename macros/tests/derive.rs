//! What `derive(ApiError)` makes of types.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::net::Ipv4Addr;
use std::num::ParseIntError;

use errspec::{ApiError, GrpcCode, Retry, Value};

mod shop {
    errspec::catalog! { path = "tests/shop.yaml", catalog = "shop" }
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "too_many")]
    TooMany { reason: &'static str, count: usize },
    #[api_error(id = "name_taken")]
    Taken,
    #[api_error(id = "broken")]
    Broken(#[from] std::io::Error),
    #[api_error(transparent)]
    Other(#[from] shop::Error),
}

/// Which row of the table a value is, as much as two values of different types can be compared.
fn told(error: &dyn ApiError) -> String {
    let texts = ["en", "zh", "zh-Hant-TW", "fr"].map(|locale| (error.message_in(locale), ApiError::description(error, locale), error.remedy(locale)));
    let row = error.row();
    format!(
        "{} {} {:?} {:?} {} {} {:?} {texts:?} {:?} {error} {} {} {:?} {:?}",
        error.catalog(),
        error.id(),
        error.code(),
        error.category(),
        error.http_status(),
        error.grpc_code(),
        error.locales(),
        error.retry(),
        error.body(),
        error.body_text(),
        error.params(),
        (row.category.id, row.category.status, row.params, row.messages, row.catalog.constants, row.catalog.wire_locale),
    )
}

#[test]
fn a_derived_error_and_the_catalogs_own_say_the_same() {
    let pairs: [(&dyn ApiError, &dyn ApiError); 3] = [
        (&OrderError::TooMany { reason: "no {braces}", count: 3 }, &shop::Error::TooMany { count: 3, reason: "no {braces}".into() }),
        (&OrderError::Taken, &shop::Error::NameTaken),
        (&OrderError::Broken(std::io::Error::other("disk")), &shop::Error::Broken),
    ];
    for (derived, own) in pairs {
        assert_eq!(told(derived), told(own));
    }
}

#[test]
fn an_error_answers_as_its_row_says() {
    let error = OrderError::TooMany { reason: "see \"MAX\"", count: 3 };
    assert_eq!((error.catalog(), error.id(), error.code(), error.category()), ("shop", "too_many", Some("S.1"), Some("Bad")));
    assert_eq!((error.http_status(), error.grpc_code(), error.retry()), (400, GrpcCode::InvalidArgument, Some(Retry::Never)));
    assert_eq!(error.to_string(), "3 articles, and {no more} than 100: see \"MAX\"");
    assert_eq!(error.message_in("zh-CN"), "3 件，最多 100 件：see \"MAX\"");
    assert_eq!((ApiError::description(&error, "zh"), error.remedy("tlh")), (Some("太多。"), Some("Take less.")));
    assert_eq!(
        error.body_text(),
        r#"{"error":{"code":"S.1","text":"3 articles, and {no more} than 100: see \"MAX\"","kind":"Bad"},"trace":null,"version":18446744073709551615}"#
    );
    let params: Vec<_> = error.params().into_iter().map(|(param, value)| (param.name, value)).collect();
    assert_eq!(params, [("count", Value::from(&3_i64)), ("reason", Value::from("see \"MAX\""))]);
}

#[test]
fn a_status_that_no_category_says_is_the_fallback() {
    let error = OrderError::from(std::io::Error::other("disk"));
    assert_eq!((error.http_status(), error.category(), error.grpc_code()), (503, None, GrpcCode::Unknown));
    assert_eq!(error.body()["error"]["kind"], serde_json::Value::Null);
}

#[test]
fn the_spec_chooses_another_code_of_grpc() {
    assert_eq!((OrderError::Taken.http_status(), OrderError::Taken.grpc_code()), (409, GrpcCode::AlreadyExists));
}

#[test]
fn an_error_without_a_code_goes_into_an_envelope_without_one() {
    assert_eq!(OrderError::Taken.body_text(), r#"{"text":"The name is taken."}"#);
}

#[test]
fn what_is_transparent_is_the_error_inside() {
    let error = OrderError::from(shop::Error::Old);
    assert_eq!((error.id(), error.to_string()), ("old", "Something is old.".into()));
    assert!(error.source().is_none());
}

#[test]
fn a_source_is_handed_on() {
    let error = OrderError::from(std::io::Error::other("disk"));
    assert_eq!(error.source().unwrap().to_string(), "disk");
    assert!(OrderError::Taken.source().is_none());
}

#[test]
fn the_rows_of_a_type_are_its_own_and_those_inside_each_once() {
    let ids: Vec<_> = OrderError::rows().into_iter().map(|row| row.id).collect();
    assert_eq!(ids, ["too_many", "name_taken", "broken", "all_types", "old"]);
}

/// Fields of any type that can hold their param, in any order, named as they like.
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", id = "all_types")]
struct AllTypes<'a> {
    r#type: Cow<'a, str>,
    #[api_error(param = "address")]
    peer: Ipv4Addr,
    boolean: bool,
    number: f32,
    integer: u64,
    #[api_error(param = "word")]
    r#match: char,
    #[source]
    #[api_error(param = "text")]
    cause: ParseIntError,
    #[api_error(trace_id)]
    trace: Option<String>,
    #[api_error(skip)]
    _attempt: u8,
}

#[test]
fn each_type_of_param_takes_what_can_hold_it() {
    let cause = "x".parse::<i32>().unwrap_err();
    let error = AllTypes {
        r#type: "t".into(),
        peer: Ipv4Addr::LOCALHOST,
        boolean: true,
        number: 0.1,
        integer: u64::MAX,
        r#match: 'w',
        cause: cause.clone(),
        trace: Some("1f".into()),
        _attempt: 1,
    };
    assert_eq!(error.message(), format!("All: {cause}, w, 18446744073709551615, 0.1, true, 127.0.0.1, t."));
    assert_eq!(error.source().unwrap().to_string(), cause.to_string());
    assert_eq!((error.trace_id(), &error.body()["trace"]), (Some("1f"), &"1f".into()));
    let sensitive: Vec<_> = error.params().into_iter().filter(|(param, _)| param.sensitive).map(|(param, value)| (param.name, value.to_string())).collect();
    assert_eq!(sensitive, [("type", "t".to_owned())]);
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum Generic<R, E, O>
where
    R: Clone,
{
    #[api_error(id = "too_many")]
    TooMany(#[api_error(param = "count")] u8, #[api_error(param = "reason")] Vec1<R>),
    #[api_error(id = "broken")]
    Broken {
        #[source]
        cause: Option<E>,
    },
    #[api_error(transparent)]
    Other(O),
}

#[derive(Debug, Clone)]
struct Vec1<R>(R);

impl<R: Display> Display for Vec1<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{}]", self.0)
    }
}

#[test]
fn a_generic_type_is_an_error_where_its_parts_allow_it() {
    type It = Generic<&'static str, std::fmt::Error, OrderError>;
    assert_eq!(It::TooMany(7, Vec1("r")).to_string(), "7 articles, and {no more} than 100: [r]");
    assert!(It::Broken { cause: Some(std::fmt::Error) }.source().is_some());
    assert!(It::Broken { cause: None }.source().is_none());
    assert_eq!(It::Other(OrderError::Taken).id(), "name_taken");
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", id = "broken")]
struct Boxed(#[from] Box<dyn Error + Send + Sync>);

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", id = "name_taken")]
struct Unit;

#[derive(Debug, errspec::ApiError)]
#[api_error(transparent)]
struct Wrapped(#[from] OrderError);

#[derive(Debug, errspec::ApiError)]
enum Never {}

#[test]
fn structs_are_errors_too() {
    let error = Boxed::from(Box::<dyn Error + Send + Sync>::from("in a box"));
    assert_eq!((error.id(), error.source().unwrap().to_string()), ("broken", "in a box".into()));
    assert_eq!(Unit.id(), "name_taken");
    assert_eq!(Wrapped::from(OrderError::Taken).id(), "name_taken");
    assert_eq!(Never::rows().len(), 0);
}

#[test]
fn an_error_can_be_sent_between_threads_and_held_as_a_trait_object() {
    fn is_usable<T: ApiError + Send + Sync + 'static>() {}
    is_usable::<OrderError>();
    is_usable::<shop::Error>();
    let boxed: Box<dyn ApiError + Send + Sync> = Box::new(OrderError::Taken);
    assert_eq!(boxed.with_trace_id_of("7"), r#"{"text":"The name is taken."}"#);
}

/// What a framework does with an error that it doesn't know the type of.
trait WithTraceId {
    fn with_trace_id_of(&self, trace_id: &str) -> String;
}

impl WithTraceId for Box<dyn ApiError + Send + Sync> {
    fn with_trace_id_of(&self, trace_id: &str) -> String {
        self.row().body_text(&self.message(), Some(trace_id))
    }
}

#[test]
fn a_traced_error_is_the_same_with_a_trace_id() {
    let error = OrderError::from(std::io::Error::other("disk")).with_trace_id("1f");
    assert_eq!((error.id(), &error.body()["trace"]), ("broken", &"1f".into()));
    assert_eq!(error.source().unwrap().to_string(), "disk");
}
