//! What a client can do wrong, and the error that it gets for it.

use serde_json::{Value, json};
use service_errors::{mindie, modelarts};

use crate::service::{Request, Service};

/// A request that is answered with an error of a table.
pub(crate) struct Provocation {
    pub(crate) operation: &'static str,
    pub(crate) request: Request,
    pub(crate) catalog: &'static str,
    pub(crate) id: &'static str,
    pub(crate) params: Value,
}

impl Provocation {
    /// The status that the table has for the error.
    pub(crate) fn status(&self) -> u16 {
        let status = match self.catalog {
            "mindie" => mindie::ErrorId::from_name(self.id).unwrap().status(),
            _ => modelarts::ErrorId::from_name(self.id).unwrap().status(),
        };
        status.unwrap()
    }
}

/// All of them. One needs a task that is someone else's, so it is made first.
pub(crate) fn provocations(service: &Service) -> Vec<Provocation> {
    let video = service.send(&by("bob", video_request()));
    let task = video.json()["task_id"].as_str().unwrap().to_owned();
    [of_generate(), of_stop(), of_access(), of_chat(), of_videos(), of_tasks(&task)].into_iter().flatten().collect()
}

pub(crate) fn generate(body: &Value) -> Request {
    Request::new("POST", "/generate").body(body.to_string())
}

pub(crate) fn chat(body: &Value) -> Request {
    by("alice", Request::new("POST", "/v1/chat/completions").body(body.to_string()))
}

pub(crate) fn video(body: &Value) -> Request {
    by("alice", Request::new("POST", "/v1/videos/generations").body(body.to_string()))
}

/// With the key of someone.
pub(crate) fn by(secret: &str, request: Request) -> Request {
    request.header("authorization", &format!("Bearer {secret}"))
}

fn of_generate() -> Vec<Provocation> {
    let wrong = |request, id, params| Provocation { operation: "generate", request, catalog: "mindie", id, params };
    let inputs = |inputs: Value, id, params| wrong(generate(&json!({ "inputs": inputs })), id, params);
    let how = |parameters: Value, id, params| wrong(generate(&json!({ "inputs": "hello", "parameters": parameters })), id, params);
    let stop = |stop: Value, id, params| how(json!({ "stop": stop }), id, params);
    vec![
        wrong(Request::new("POST", "/generate").body("{\"inputs\":"), "request_body_not_json", json!({})),
        inputs(json!(["hello"]), "inputs_missing_or_not_string", json!({})),
        inputs(json!(""), "inputs_length_out_of_range", json!({ "input_length": 0 })),
        // As many UTF-16 units, in half as many characters.
        inputs(json!("😀".repeat(2_097_153)), "inputs_length_out_of_range", json!({ "input_length": 4_194_306 })),
        how(json!({ "temperature": "hot" }), "key_type_invalid", json!({ "expected_type": "number" })),
        how(json!({ "top_k": 1.5 }), "key_type_invalid", json!({ "expected_type": "integer" })),
        how(json!({ "temperature": -0.5 }), "temperature_out_of_range_triton", json!({ "value": -0.5 })),
        how(json!({ "temperature": 1e300 }), "temperature_out_of_range_triton", json!({ "value": 1e300 })),
        how(json!({ "top_p": 1.25 }), "top_p_out_of_range_triton", json!({ "value": 1.25 })),
        how(json!({ "typical_p": 2.5 }), "typical_p_out_of_range", json!({ "value": 2.5 })),
        how(json!({ "repetition_penalty": -1.5 }), "repetition_penalty_not_positive", json!({ "value": -1.5 })),
        how(json!({ "top_k": -1 }), "top_k_out_of_range", json!({ "value": -1 })),
        how(json!({ "max_new_tokens": 0 }), "max_new_tokens_out_of_range", json!({ "value": 0 })),
        how(json!({ "max_new_tokens": i64::MAX }), "max_new_tokens_out_of_range", json!({ "value": i64::MAX })),
        how(json!({ "priority": 6 }), "priority_out_of_range", json!({ "value": 6 })),
        how(json!({ "timeout": 3600.5 }), "timeout_out_of_range", json!({ "value": 3600.5 })),
        stop(json!(7), "stop_not_string_or_list_vllm", json!({})),
        stop(json!(""), "stop_length_out_of_range", json!({ "stop_length": 0 })),
        stop(json!("x".repeat(1025)), "stop_length_out_of_range", json!({ "stop_length": 1025 })),
        stop(json!(vec!["x"; 1025]), "too_many_stop_strings", json!({ "stop_count": 1025 })),
        stop(json!(["x", 7]), "stop_list_invalid", json!({})),
        stop(json!(vec!["x".repeat(1024); 33]), "stop_list_invalid", json!({})),
        wrong(generate(&json!({ "inputs": "hello", "id": "no/slash" })), "id_format_invalid", json!({})),
        how(json!({ "max_new_tokens": 10_000, "timeout": 0.05 }), "engine_callback_timeout", json!({})),
    ]
}

fn of_stop() -> Vec<Provocation> {
    let wrong = |path: String, id, params| Provocation { operation: "stop", request: Request::new("POST", &path), catalog: "mindie", id, params };
    vec![
        wrong("/stop/nobody".to_owned(), "stop_request_not_found", json!({ "request_id": "nobody" })),
        wrong("/stop/two%20words%22%E4%BD%A0".to_owned(), "stop_request_id_invalid", json!({ "request_id": "two words\"你" })),
        wrong(format!("/stop/{}", "x".repeat(257)), "id_too_long", json!({})),
    ]
}

/// Whatever is asked for, a caller has to be let in.
fn of_access() -> Vec<Provocation> {
    type Ask = fn() -> Request;
    let operations: [(&str, Ask); 3] = [("complete", chat_request), ("submitVideo", video_request), ("lookUpVideo", || look_up("task-0"))];
    let wrong = |operation, request, id, params| Provocation { operation, request, catalog: "modelarts", id, params };
    let of_operation = |(operation, ask): (&'static str, Ask)| {
        [
            wrong(operation, ask(), "authorization_header_missing", json!({})),
            wrong(operation, ask().header("authorization", "Basic YTpi"), "authorization_header_invalid", json!({})),
            wrong(operation, by("mallory", ask()), "authorization_header_invalid", json!({})),
            wrong(operation, by("from-elsewhere", ask()), "client_ip_not_allowed", json!({ "client_ip": "127.0.0.1" })),
            wrong(operation, by("alice", ask()).header("x-span-id", &"5".repeat(65)), "span_id_too_long", json!({})),
        ]
    };
    let limits = |(operation, ask): (&'static str, Ask)| {
        [
            wrong(operation, by("one-a-second", ask()), "rate_limit_per_second", json!({ "limit": 1 })),
            wrong(operation, by("two-a-minute", ask()), "rate_limit_per_minute", json!({ "limit": 2 })),
        ]
    };
    operations.into_iter().flat_map(of_operation).chain(operations.into_iter().flat_map(limits)).collect()
}

fn of_chat() -> Vec<Provocation> {
    let wrong = |request, id, params| Provocation { operation: "complete", request, catalog: "modelarts", id, params };
    let says = |messages: Value| chat(&json!({ "model": "echo", "messages": messages }));
    let user = |content: &str| json!({ "role": "user", "content": content });
    let roles = "['system', 'user', 'assistant']";
    vec![
        wrong(says(json!([user(&"x".repeat(64 * 1024))])), "request_body_too_large", json!({ "max_size": "64KB" })),
        wrong(by("alice", Request::new("POST", "/v1/chat/completions").body("{\"model\":")), "json_body_invalid", json!({})),
        wrong(chat(&json!({ "messages": [user("Hello!")] })), "request_field_empty", json!({ "field": "model" })),
        wrong(says(json!([])), "request_field_empty", json!({ "field": "messages" })),
        wrong(chat(&json!({ "model": "gpt", "messages": [user("Hello!")] })), "model_not_found", json!({})),
        wrong(chat(&json!({ "model": "echo-large", "messages": [user("Hello!")] })), "model_not_allowed", json!({ "model": "echo-large" })),
        wrong(
            says(json!([user("Hello!"), { "role": "the user", "content": "" }])),
            "request_field_not_in_enum",
            json!({ "field": "messages[1].role", "value": "the user", "allowed_values": roles }),
        ),
        wrong(says(json!([user("Of forbidden fruit.")])), "sensitive_content", json!({})),
        wrong(by("five-tokens-a-minute", chat_request()), "token_limit_per_minute", json!({ "limit": 5 })),
    ]
}

fn of_videos() -> Vec<Provocation> {
    let wrong = |request, id, params| Provocation { operation: "submitVideo", request, catalog: "modelarts", id, params };
    let asks = |model: &str, prompt: &str| video(&json!({ "model": model, "prompt": prompt }));
    let url = "/v1/videos/generations";
    vec![
        wrong(asks("echo-video", &"x".repeat(64 * 1024)), "request_body_too_large", json!({ "max_size": "64KB" })),
        wrong(by("alice", Request::new("POST", url).body("{}}")), "json_body_invalid", json!({})),
        wrong(asks("", "a cat"), "request_field_empty", json!({ "field": "model" })),
        wrong(asks("echo-video", ""), "request_field_empty", json!({ "field": "prompt" })),
        wrong(
            video(&json!({ "model": "echo-video", "prompt": "a cat", "size": "tiny" })),
            "request_field_not_in_enum",
            json!({ "field": "size", "value": "tiny", "allowed_values": "['1280*720', '720*1280']" }),
        ),
        wrong(asks("echo-video", "a\u{0}cat"), "parameter_security_check_failed", json!({ "parameter": "prompt" })),
        wrong(asks("sora", "a cat"), "model_not_found", json!({})),
        wrong(asks("echo", "a cat"), "model_not_available_for_api", json!({ "model": "echo", "api_url": url })),
        wrong(asks("echo-large-video", "a cat"), "model_not_allowed", json!({ "model": "echo-large-video" })),
        wrong(asks("echo-video", "a cat"), "backend_error", json!({})),
    ]
}

fn of_tasks(someone_elses: &str) -> Vec<Provocation> {
    let wrong = |task: &str, id, task_id: &str| Provocation {
        operation: "lookUpVideo",
        request: by("alice", look_up(task)),
        catalog: "modelarts",
        id,
        params: json!({ "task_id": task_id }),
    };
    vec![
        wrong("task-0", "task_not_found", "task-0"),
        wrong("no%20task", "task_not_found", "no_task"),
        wrong(someone_elses, "task_access_denied", someone_elses),
    ]
}

fn chat_request() -> Request {
    Request::new("POST", "/v1/chat/completions")
        .body(json!({ "model": "echo", "messages": [{ "role": "user", "content": "Hello, are you there?" }] }).to_string())
}

fn video_request() -> Request {
    Request::new("POST", "/v1/videos/generations").body(json!({ "model": "echo-video", "prompt": "a cat" }).to_string())
}

fn look_up(task: &str) -> Request {
    Request::new("GET", &format!("/v1/videos/generations/{task}"))
}
