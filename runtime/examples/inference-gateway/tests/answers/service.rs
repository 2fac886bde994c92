//! The service as a process of its own, and requests to it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// The running service. It ends when this value goes.
pub(crate) struct Service {
    process: Child,
    origin: String,
    agent: ureq::Agent,
}

impl Service {
    /// Starts it on a port that is free, which it says itself.
    pub(crate) fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_inference-gateway")).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        Self { process, origin: line.trim().to_owned(), agent }
    }

    /// Sends a request.
    pub(crate) fn send(&self, request: &Request) -> Answer {
        let mut builder = ureq::http::Request::builder().method(request.method).uri(format!("{}{}", self.origin, request.path));
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let mut response = match &request.body {
            Some(body) => self.agent.run(builder.body(body.clone()).unwrap()),
            None => self.agent.run(builder.body(()).unwrap()),
        }
        .unwrap();
        let text = |value: &ureq::http::HeaderValue| value.to_str().unwrap().to_owned();
        Answer {
            status: response.status().as_u16(),
            headers: response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
            body: response.body_mut().read_to_string().unwrap(),
        }
    }

    /// Sends a request until the answer has this status, as a limit is met only by going on.
    pub(crate) fn provoke(&self, request: &Request, status: u16) -> Answer {
        let mut answers = (0..100).map(|_| self.send(request));
        answers.find(|answer| answer.status == status).unwrap_or_else(|| panic!("{status} isn't the answer to {request:.300?}: {}", self.send(request).body))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // There is nobody to tell.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What is sent.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
}

impl Request {
    pub(crate) fn new(method: &'static str, path: &str) -> Self {
        Self { method, path: path.to_owned(), headers: Vec::new(), body: None }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self.header("content-type", "application/json")
    }
}

/// What comes back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}
