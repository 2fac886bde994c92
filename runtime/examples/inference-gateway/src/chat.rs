//! `POST /v1/chat/completions`, in the manner of ModelArts. Its errors are an enum of its own, on the table.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use errspec::Traced;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Gateway;
use crate::access::{AccessError, Caller, traced};

/// Why there is no completion.
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../../../spec/errors.yaml", catalog = "modelarts")]
pub(crate) enum ChatError {
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
    /// A value is none of those there are.
    #[api_error(id = "request_field_not_in_enum")]
    NotOneOf {
        /// Where it stands.
        field: String,
        /// The value.
        value: String,
        /// Those there are.
        allowed_values: String,
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
    /// A message has a word that none may have.
    #[api_error(id = "sensitive_content")]
    Refused,
    /// The caller has no tokens left in this minute.
    #[api_error(id = "token_limit_per_minute")]
    TooManyTokens {
        /// As many there may be.
        limit: u32,
    },
}

errspec::axum::into_response!(ChatError);
errspec::utoipa::into_responses!(ChatError; crate::negotiation());

/// What is asked.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct ChatRequest {
    /// The model that shall answer.
    #[serde(default)]
    #[schema(required = true, min_length = 1, example = "echo")]
    model: String,
    /// What was said so far.
    #[serde(default)]
    #[schema(required = true, min_items = 1)]
    messages: Vec<Message>,
}

/// What someone said.
#[derive(Debug, Clone, Deserialize, Serialize, ToSchema)]
pub(crate) struct Message {
    /// Who said it.
    #[schema(pattern = "^(system|user|assistant)$")]
    role: String,
    /// What.
    content: String,
}

/// The answer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Completion {
    message: Message,
}

const ROLES: [&str; 3] = ["system", "user", "assistant"];

/// Answers a conversation
///
/// The model says what was said last.
#[utoipa::path(
    post,
    path = "/v1/chat/completions",
    operation_id = "complete",
    tag = "ModelArts",
    security(("key" = [])),
    request_body = ChatRequest,
    responses((status = 200, description = "What the model says.", body = Completion), ChatError)
)]
pub(crate) async fn complete(
    State(gateway): State<Gateway>,
    caller: Result<Caller, AccessError>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Completion>, Traced<ChatError>> {
    answer(&gateway, caller, body).map(Json).map_err(traced)
}

fn answer(gateway: &Gateway, caller: Result<Caller, AccessError>, body: Result<Bytes, BytesRejection>) -> Result<Completion, ChatError> {
    let caller = caller?;
    let too_large = |_| ChatError::TooLarge { max_size: format!("{}KB", gateway.settings.max_body / 1024) };
    let request: ChatRequest = serde_json::from_slice(&body.map_err(too_large)?)?;
    let last = check(gateway, &request)?;
    if !caller.may_use(&request.model) {
        return Err(ChatError::ModelNotAllowed { model: request.model });
    }
    let tokens = request.messages.iter().flat_map(|message| message.content.split_whitespace()).count();
    caller.spend_tokens(tokens).map_err(|limit| ChatError::TooManyTokens { limit })?;
    Ok(Completion { message: Message { role: "assistant".to_owned(), content: last.content.clone() } })
}

/// Gives the message to answer.
fn check<'r>(gateway: &Gateway, request: &'r ChatRequest) -> Result<&'r Message, ChatError> {
    if request.model.is_empty() {
        return Err(ChatError::Empty { field: "model" });
    }
    if !gateway.settings.models.contains(&request.model) {
        return Err(ChatError::NoModel);
    }
    for (at, message) in request.messages.iter().enumerate() {
        if !ROLES.contains(&message.role.as_str()) {
            let field = format!("messages[{at}].role");
            return Err(ChatError::NotOneOf { field, value: message.role.clone(), allowed_values: one_of(&ROLES) });
        }
        if gateway.settings.refused_words.iter().any(|word| message.content.contains(word)) {
            return Err(ChatError::Refused);
        }
    }
    request.messages.last().ok_or(ChatError::Empty { field: "messages" })
}

/// A list as the service writes it.
pub(crate) fn one_of(values: &[&str]) -> String {
    format!("['{}']", values.join("', '"))
}
