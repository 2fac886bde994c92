//! `/v1/videos/generations`, in the manner of ModelArts: a video is asked for, and fetched when it is there.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use errspec::Traced;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Gateway;
use crate::access::{AccessError, Caller, traced};
use crate::chat::one_of;

/// Why a video isn't made.
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../../../spec/errors.yaml", catalog = "modelarts")]
pub(crate) enum SubmitError {
    /// The caller isn't let in.
    #[api_error(transparent)]
    Access(#[from] AccessError),
    /// The body is larger than it may be.
    #[api_error(id = "request_body_too_large")]
    TooLarge {
        /// As large it may be.
        max_size: String,
    },
    /// The body isn't a request in JSON.
    #[api_error(id = "json_body_invalid")]
    NotJson(#[from] serde_json::Error),
    /// Something is missing that must be there.
    #[api_error(id = "request_field_empty")]
    Empty {
        /// What.
        field: &'static str,
    },
    /// The size is none of those there are.
    #[api_error(id = "request_field_not_in_enum")]
    NotASize {
        /// `size`.
        field: &'static str,
        /// What was asked for.
        value: String,
        /// Those there are.
        allowed_values: String,
    },
    /// Control characters are in the prompt.
    #[api_error(id = "parameter_security_check_failed")]
    ControlCharacter {
        /// Where they are.
        parameter: &'static str,
    },
    /// The model makes no videos.
    #[api_error(id = "model_not_available_for_api")]
    NotForVideos {
        /// The model.
        model: String,
        /// The endpoint that was called.
        api_url: &'static str,
    },
    /// There is no such model.
    #[api_error(id = "model_not_found")]
    NoModel,
    /// The caller's key is for other models.
    #[api_error(id = "model_not_allowed")]
    ModelNotAllowed {
        /// The one that is asked for.
        model: String,
    },
    /// Whatever makes videos is at fault.
    #[api_error(id = "backend_error")]
    Backend(#[from] QueueFull),
}

/// Why there is nothing to say of a video.
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../../../spec/errors.yaml", catalog = "modelarts")]
pub(crate) enum LookUpError {
    /// The caller isn't let in.
    #[api_error(transparent)]
    Access(#[from] AccessError),
    /// There is no such task.
    #[api_error(id = "task_not_found")]
    NoTask {
        /// What was asked for.
        task_id: String,
    },
    /// It is someone else's.
    #[api_error(id = "task_access_denied")]
    NotYours {
        /// What was asked for.
        task_id: String,
    },
}

errspec::axum::into_response!(SubmitError, LookUpError);
errspec::utoipa::into_responses!(SubmitError, LookUpError; crate::negotiation());

/// As many videos are made as can be.
#[derive(Debug)]
pub(crate) struct QueueFull;

impl std::fmt::Display for QueueFull {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the queue of videos is full")
    }
}

impl std::error::Error for QueueFull {}

/// What shall be seen.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct VideoRequest {
    /// The model that shall make it.
    #[serde(default)]
    #[schema(required = true, min_length = 1, example = "echo-video")]
    model: String,
    /// What shall be seen, without control characters.
    #[serde(default)]
    #[schema(required = true, pattern = "^[^\\u0000-\\u001f\\u007f-\\u009f]+$")]
    prompt: String,
    /// Width and height.
    #[serde(default = "usual_size")]
    #[schema(pattern = "^(1280\\*720|720\\*1280)$")]
    size: String,
}

fn usual_size() -> String {
    SIZES[0].to_owned()
}

/// A video that is made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Video {
    task_id: String,
    /// `running` or `succeeded`.
    #[schema(pattern = "^(running|succeeded)$")]
    status: &'static str,
}

const PATH: &str = "/v1/videos/generations";
const SIZES: [&str; 2] = ["1280*720", "720*1280"];

/// How long it takes to make a video.
const TAKES: Duration = Duration::from_secs(3600);

/// Asks for a video
///
/// It takes a while; the answer says what to look it up by.
#[utoipa::path(
    post,
    path = "/v1/videos/generations",
    operation_id = "submitVideo",
    tag = "ModelArts",
    security(("key" = [])),
    request_body = VideoRequest,
    responses((status = 202, description = "It is being made.", body = Video), SubmitError)
)]
pub(crate) async fn submit(
    State(gateway): State<Gateway>,
    caller: Result<Caller, AccessError>,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Video>), Traced<SubmitError>> {
    let video = make(&gateway, caller, body).map_err(traced)?;
    Ok((StatusCode::ACCEPTED, Json(video)))
}

fn make(gateway: &Gateway, caller: Result<Caller, AccessError>, body: Result<Bytes, BytesRejection>) -> Result<Video, SubmitError> {
    let caller = caller?;
    let too_large = |_| SubmitError::TooLarge { max_size: format!("{}KB", gateway.settings.max_body / 1024) };
    let request: VideoRequest = serde_json::from_slice(&body.map_err(too_large)?)?;
    check(gateway, &request)?;
    if !caller.may_use(&request.model) {
        return Err(SubmitError::ModelNotAllowed { model: request.model });
    }
    Ok(gateway.tasks.start(caller.owner(), gateway.settings.most_videos)?)
}

fn check(gateway: &Gateway, request: &VideoRequest) -> Result<(), SubmitError> {
    for (field, value) in [("model", &request.model), ("prompt", &request.prompt)] {
        if value.is_empty() {
            return Err(SubmitError::Empty { field });
        }
    }
    if request.prompt.contains(char::is_control) {
        return Err(SubmitError::ControlCharacter { parameter: "prompt" });
    }
    if !SIZES.contains(&request.size.as_str()) {
        return Err(SubmitError::NotASize { field: "size", value: request.size.clone(), allowed_values: one_of(&SIZES) });
    }
    if !gateway.settings.models.contains(&request.model) {
        return Err(SubmitError::NoModel);
    }
    if !request.model.ends_with("-video") {
        return Err(SubmitError::NotForVideos { model: request.model.clone(), api_url: PATH });
    }
    Ok(())
}

/// Looks how far a video is
///
/// Only who asked for it is told.
#[utoipa::path(
    get,
    path = "/v1/videos/generations/{task_id}",
    operation_id = "lookUpVideo",
    tag = "ModelArts",
    security(("key" = [])),
    params(("task_id" = String, Path, description = "What was given when the video was asked for.")),
    responses((status = 200, description = "How far it is.", body = Video), LookUpError)
)]
pub(crate) async fn look_up(
    State(gateway): State<Gateway>,
    caller: Result<Caller, AccessError>,
    Path(task_id): Path<String>,
) -> Result<Json<Video>, Traced<LookUpError>> {
    let found = || -> Result<Video, LookUpError> { gateway.tasks.look_up(caller?.owner(), task_id) };
    found().map(Json).map_err(traced)
}

/// The videos that were asked for; a task's id is its number.
#[derive(Debug, Default)]
pub(crate) struct Tasks(Mutex<Vec<Task>>);

#[derive(Debug)]
struct Task {
    owner: String,
    started: Instant,
}

impl Task {
    fn is_running(&self) -> bool {
        self.started.elapsed() < TAKES
    }
}

impl Tasks {
    fn start(&self, owner: &str, most: usize) -> Result<Video, QueueFull> {
        // A list of tasks is whole between two statements, so a panic elsewhere did no harm to it.
        let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if tasks.iter().filter(|task| task.is_running()).count() >= most {
            return Err(QueueFull);
        }
        tasks.push(Task { owner: owner.to_owned(), started: Instant::now() });
        Ok(Video { task_id: format!("task-{}", tasks.len()), status: "running" })
    }

    fn look_up(&self, owner: &str, task_id: String) -> Result<Video, LookUpError> {
        let tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = task_id.strip_prefix("task-").and_then(|number| number.parse::<usize>().ok());
        match number.and_then(|number| tasks.get(number.checked_sub(1)?)) {
            // The hole is a token: no white space fits into it, which a client may well send.
            None => Err(LookUpError::NoTask { task_id: task_id.replace(char::is_whitespace, "_") }),
            Some(task) if task.owner != owner => Err(LookUpError::NotYours { task_id }),
            Some(task) => Ok(Video { task_id, status: if task.is_running() { "running" } else { "succeeded" } }),
        }
    }
}
