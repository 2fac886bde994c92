//! A gateway to inference services, as an example of how a service answers with the errors of its tables.
//!
//! It has endpoints in the manner of MindIE (`generate.rs`) and of ModelArts (`chat.rs`, `videos.rs`). The models behind them are toys; the
//! checks are real. What it answers is in the document that it makes of itself and serves at `/openapi.json`.

mod access;
mod chat;
mod generate;
mod settings;
mod videos;

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use axum::{Json, Router};
use errspec::http::Negotiation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use access::Meters;
use generate::Running;
pub use settings::{Key, Settings};
use videos::Tasks;

/// What requests share.
#[derive(Clone)]
struct Gateway {
    settings: Arc<Settings>,
    meters: Arc<Meters>,
    running: Arc<Running>,
    tasks: Arc<Tasks>,
}

/// The service, to be served with `ConnectInfo<SocketAddr>`.
pub fn app(settings: Settings) -> Router {
    let max_body = settings.max_body;
    let gateway = Gateway { settings: Arc::new(settings), meters: Arc::default(), running: Arc::default(), tasks: Arc::default() };
    let of_modelarts = OpenApiRouter::new()
        .routes(routes!(chat::complete))
        .routes(routes!(videos::submit))
        .routes(routes!(videos::look_up))
        .layer(DefaultBodyLimit::max(max_body));
    // What MindIE takes is limited by its checks.
    let of_mindie = OpenApiRouter::new().routes(routes!(generate::generate)).routes(routes!(generate::stop)).layer(DefaultBodyLimit::disable());
    let all = OpenApiRouter::with_openapi(Document::openapi()).merge(of_mindie).merge(of_modelarts);
    let (router, document) = all.with_state(gateway).split_for_parts();
    router.route("/openapi.json", get(|| async { Json(document) })).layer(negotiation())
}

/// The head of the document; the routes add themselves.
#[derive(OpenApi)]
#[openapi(
    info(title = "Inference gateway", description = "An example of errspec.", license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")),
    servers((url = "/", description = "Where this document comes from.")),
    modifiers(&Keys),
    tags((name = "MindIE", description = "In the manner of MindIE."), (name = "ModelArts", description = "In the manner of ModelArts MaaS."))
)]
struct Document;

/// How callers of the ModelArts endpoints say who they are.
struct Keys;

impl Modify for Keys {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let key = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        document.components.get_or_insert_default().add_security_scheme("key", key);
    }
}

/// How errors are answered to a client that asks for `application/problem+json`.
fn negotiation() -> Negotiation {
    Negotiation::new()
}
