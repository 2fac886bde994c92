//! `POST /generate` and `POST /stop/{id}`, in the manner of MindIE. Their errors are those that `catalog!` makes of its table.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use errspec::ApiError;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Notify;
use utoipa::openapi::{RefOr, Response};
use utoipa::{IntoResponses, ToSchema};

use crate::Gateway;

/// The errors of MindIE.
pub(crate) mod mindie {
    errspec::catalog! { path = "../../../spec/errors.yaml", catalog = "mindie" }
}

use mindie::{Error, ErrorId};

errspec::axum::into_response!(Error);

/// What shall be generated. What isn't of its type here is answered with the error of the table for it.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct GenerateRequest {
    /// The text to go on with.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 4_194_304)]
    inputs: Value,
    /// How.
    #[serde(default)]
    parameters: Parameters,
    /// By which it can be stopped.
    #[schema(pattern = "^[A-Za-z0-9_-]{1,256}$")]
    id: Option<String>,
}

/// How text is generated.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(crate) struct Parameters {
    #[schema(value_type = Option<f64>, exclusive_minimum = 0, maximum = 3.402_823_5e38)]
    temperature: Value,
    #[schema(value_type = Option<f64>, exclusive_minimum = 0, maximum = 1)]
    top_p: Value,
    #[schema(value_type = Option<f64>, exclusive_minimum = 0, maximum = 1)]
    typical_p: Value,
    #[schema(value_type = Option<f64>, exclusive_minimum = 0)]
    repetition_penalty: Value,
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 2_147_483_647)]
    top_k: Value,
    #[schema(value_type = Option<i64>, minimum = 1, maximum = 2_147_483_647)]
    max_new_tokens: Value,
    /// Of five.
    #[schema(value_type = Option<i64>, minimum = 1, maximum = 5)]
    priority: Value,
    /// Seconds.
    #[schema(value_type = Option<f64>, exclusive_minimum = 0, exclusive_maximum = 3600)]
    timeout: Value,
    #[schema(value_type = Option<Stop>)]
    stop: Value,
}

/// Texts at which generation ends, of 32768 characters in all.
#[derive(Deserialize, ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only the document speaks of it")]
pub(crate) enum Stop {
    One(StopText),
    Several(StopTexts),
}

/// As many as there may be.
#[derive(Deserialize, ToSchema)]
#[schema(max_items = 1024)]
#[expect(dead_code, reason = "only the document speaks of it")]
pub(crate) struct StopTexts(Vec<StopText>);

/// A text at which generation ends.
#[derive(Deserialize, ToSchema)]
#[schema(min_length = 1, max_length = 1024)]
#[expect(dead_code, reason = "only the document speaks of it")]
pub(crate) struct StopText(String);

/// What was generated.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Generated {
    generated_text: String,
}

/// The errors of `POST /generate`, for the document.
pub(crate) struct OfGenerate;

/// The errors of `POST /stop/{id}`, for the document.
pub(crate) struct OfStop;

impl OfGenerate {
    const IDS: &[ErrorId] = &[
        ErrorId::RequestBodyNotJson,
        ErrorId::InputsMissingOrNotString,
        ErrorId::InputsLengthOutOfRange,
        ErrorId::KeyTypeInvalid,
        ErrorId::TemperatureOutOfRangeTriton,
        ErrorId::TopPOutOfRangeTriton,
        ErrorId::TypicalPOutOfRange,
        ErrorId::RepetitionPenaltyNotPositive,
        ErrorId::TopKOutOfRange,
        ErrorId::MaxNewTokensOutOfRange,
        ErrorId::PriorityOutOfRange,
        ErrorId::TimeoutOutOfRange,
        ErrorId::StopNotStringOrListVllm,
        ErrorId::StopLengthOutOfRange,
        ErrorId::TooManyStopStrings,
        ErrorId::StopListInvalid,
        ErrorId::IdFormatInvalid,
        ErrorId::EngineCallbackTimeout,
    ];
}

impl IntoResponses for OfGenerate {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        responses(Self::IDS)
    }
}

impl IntoResponses for OfStop {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        responses(&[ErrorId::IdTooLong, ErrorId::StopRequestIdInvalid, ErrorId::StopRequestNotFound])
    }
}

/// The whole table has many more errors than an endpoint.
fn responses(ids: &[ErrorId]) -> BTreeMap<String, RefOr<Response>> {
    let rows = Error::rows().into_iter().filter(|row| ids.iter().any(|id| id.name() == row.id));
    errspec::utoipa::negotiated_responses(rows, &crate::negotiation())
}

/// Generates text
///
/// The model says the words of its input again, one in a millisecond.
#[utoipa::path(
    post,
    path = "/generate",
    operation_id = "generate",
    tag = "MindIE",
    security(()),
    request_body = GenerateRequest,
    responses((status = 200, description = "What was generated.", body = Generated), OfGenerate)
)]
pub(crate) async fn generate(State(gateway): State<Gateway>, body: Bytes) -> Result<Json<Generated>, Error> {
    let request: GenerateRequest = serde_json::from_slice(&body).map_err(|_| Error::RequestBodyNotJson)?;
    let asked = check(request)?;
    let stopped = asked.id.map(|id| gateway.running.start(id));
    let until_stopped = async {
        match &stopped {
            Some(running) => running.stop.notified().await,
            None => std::future::pending().await,
        }
    };
    let pace = Duration::from_millis(asked.words.len() as u64);
    tokio::select! {
        () = tokio::time::sleep(pace) => Ok(Json(Generated { generated_text: asked.words.join(" ") })),
        () = until_stopped => Ok(Json(Generated { generated_text: String::new() })),
        () = tokio::time::sleep(asked.timeout) => Err(Error::EngineCallbackTimeout),
    }
}

/// Stops what is being generated
///
/// Whoever waits for it gets an empty text.
#[utoipa::path(
    post,
    path = "/stop/{id}",
    operation_id = "stop",
    tag = "MindIE",
    security(()),
    params(("id" = String, Path, pattern = "^[A-Za-z0-9_-]{1,256}$", description = "As the request says it that is to be stopped.")),
    responses((status = 204, description = "It is stopped."), OfStop)
)]
pub(crate) async fn stop(State(gateway): State<Gateway>, Path(id): Path<String>) -> Result<StatusCode, Error> {
    if id.len() > MAX_INPUT_ID_LENGTH {
        return Err(Error::IdTooLong);
    }
    if !is_id(&id) {
        return Err(Error::StopRequestIdInvalid { request_id: id });
    }
    let stop = gateway.running.of(&id).ok_or(Error::StopRequestNotFound { request_id: id })?;
    stop.notify_one();
    Ok(StatusCode::NO_CONTENT)
}

/// What is being generated, by id.
#[derive(Debug, Default)]
pub(crate) struct Running(Mutex<HashMap<String, Arc<Notify>>>);

impl Running {
    fn start(self: &Arc<Self>, id: String) -> Stoppable {
        let stop = Arc::default();
        self.all().insert(id.clone(), Arc::clone(&stop));
        Stoppable { id, stop, running: Arc::clone(self) }
    }

    fn of(&self, id: &str) -> Option<Arc<Notify>> {
        self.all().get(id).cloned()
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<Notify>>> {
        // The map is whole between two statements, so a panic elsewhere did no harm to it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// It is among those that run for as long as this value is there.
struct Stoppable {
    id: String,
    stop: Arc<Notify>,
    running: Arc<Running>,
}

impl Drop for Stoppable {
    fn drop(&mut self) {
        self.running.all().remove(&self.id);
    }
}

/// The constants of the table.
const MAX_INPUTS_NUM: usize = 4_194_304;
const MAX_INPUT_ID_LENGTH: usize = 256;
const MAX_STOP_STRING_LEN: usize = 1024;
const MAX_STOP_STRING_NUM: usize = 1024;
const MAX_TOTAL_STOP: usize = 32_768;

/// A request that was checked.
struct Asked {
    words: Vec<String>,
    timeout: Duration,
    id: Option<String>,
}

fn check(request: GenerateRequest) -> Result<Asked, Error> {
    let Value::String(inputs) = request.inputs else {
        return Err(Error::InputsMissingOrNotString);
    };
    let input_length = inputs.encode_utf16().count();
    if !(1..=MAX_INPUTS_NUM).contains(&input_length) {
        return Err(Error::InputsLengthOutOfRange { input_length: in_message(input_length) });
    }
    if request.id.as_ref().is_some_and(|id| id.len() > MAX_INPUT_ID_LENGTH || !is_id(id)) {
        return Err(Error::IdFormatInvalid);
    }
    let how = &request.parameters;
    check_sampling(how)?;
    let most = integer(&how.max_new_tokens, 1..=MAX_INT32, |value| Error::MaxNewTokensOutOfRange { value })?.unwrap_or(20);
    let timeout = number(&how.timeout, |it| it > 0.0 && it < 3600.0, |value| Error::TimeoutOutOfRange { value })?.unwrap_or(600.0);
    let stops = check_stop(&how.stop)?;
    let words = inputs.split_whitespace().map(str::to_owned).cycle().take(usize::try_from(most).unwrap_or(usize::MAX).min(MOST_WORDS));
    let words = words.take_while(|word| !stops.contains(word)).collect();
    Ok(Asked { words, timeout: Duration::from_secs_f64(timeout), id: request.id })
}

/// A toy has no more to say.
const MOST_WORDS: usize = 3_000;
const MAX_INT32: i64 = 2_147_483_647;
/// As the table writes it: the largest `f32` is a little less.
const MAX_FLOAT_VALUE: f64 = 3.402_823_5e38;

/// Whether it may be the id of a request.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

fn check_sampling(how: &Parameters) -> Result<(), Error> {
    let is_share = |it: f64| it > 0.0 && it <= 1.0;
    number(&how.temperature, |it| it > 0.0 && it <= MAX_FLOAT_VALUE, |value| Error::TemperatureOutOfRangeTriton { value })?;
    number(&how.top_p, is_share, |value| Error::TopPOutOfRangeTriton { value })?;
    number(&how.typical_p, is_share, |value| Error::TypicalPOutOfRange { value })?;
    number(&how.repetition_penalty, |it| it > 0.0, |value| Error::RepetitionPenaltyNotPositive { value })?;
    integer(&how.top_k, 0..=MAX_INT32, |value| Error::TopKOutOfRange { value })?;
    integer(&how.priority, 1..=5, |value| Error::PriorityOutOfRange { value })?;
    Ok(())
}

/// A number that may be left out.
fn number(value: &Value, fits: impl Fn(f64) -> bool, error: impl Fn(f64) -> Error) -> Result<Option<f64>, Error> {
    if value.is_null() {
        return Ok(None);
    }
    let number = value.as_f64().ok_or_else(|| Error::KeyTypeInvalid { expected_type: "number".to_owned() })?;
    if fits(number) { Ok(Some(number)) } else { Err(error(number)) }
}

/// An integer that may be left out.
fn integer(value: &Value, range: std::ops::RangeInclusive<i64>, error: impl Fn(i64) -> Error) -> Result<Option<i64>, Error> {
    if value.is_null() {
        return Ok(None);
    }
    // JSON Schema takes 1.0 for an integer too.
    let whole = || value.as_f64().filter(|it| it.fract() == 0.0).and_then(|it| format!("{it:.0}").parse().ok());
    let integer = value.as_i64().or_else(whole).ok_or_else(|| Error::KeyTypeInvalid { expected_type: "integer".to_owned() })?;
    if range.contains(&integer) { Ok(Some(integer)) } else { Err(error(integer)) }
}

/// The texts at which generation ends.
fn check_stop(stop: &Value) -> Result<Vec<String>, Error> {
    let length = |text: &str| text.encode_utf16().count();
    match stop {
        Value::Null => Ok(Vec::new()),
        Value::String(text) if (1..=MAX_STOP_STRING_LEN).contains(&length(text)) => Ok(vec![text.clone()]),
        Value::String(text) => Err(Error::StopLengthOutOfRange { stop_length: in_message(length(text)) }),
        Value::Array(items) if items.len() > MAX_STOP_STRING_NUM => Err(Error::TooManyStopStrings { stop_count: in_message(items.len()) }),
        Value::Array(items) => {
            let texts = items.iter().map(|item| item.as_str().filter(|text| (1..=MAX_STOP_STRING_LEN).contains(&length(text))).map(str::to_owned));
            let texts: Vec<_> = texts.collect::<Option<_>>().ok_or(Error::StopListInvalid)?;
            let total: usize = texts.iter().map(|text| length(text)).sum();
            if total <= MAX_TOTAL_STOP { Ok(texts) } else { Err(Error::StopListInvalid) }
        }
        _ => Err(Error::StopNotStringOrListVllm),
    }
}

/// A length as a param holds it; no text in memory is longer than that.
fn in_message(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_the_constants_of_the_table() {
        let constants: HashMap<_, _> = Error::rows()[0].catalog.constants.iter().copied().collect();
        let limits = [
            ("MAX_INPUTS_NUM", MAX_INPUTS_NUM),
            ("MAX_INPUT_ID_LENGTH", MAX_INPUT_ID_LENGTH),
            ("MAX_STOP_STRING_LEN", MAX_STOP_STRING_LEN),
            ("MAX_STOP_STRING_NUM", MAX_STOP_STRING_NUM),
            ("MAX_TOTAL_STOP", MAX_TOTAL_STOP),
        ];
        for (name, limit) in limits {
            assert_eq!(constants[name], limit.to_string(), "{name}");
        }
    }
}
