//! Who calls the ModelArts endpoints, and whether they may.

use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use errspec::{ApiError, Traced};

use crate::{Gateway, Key};

/// Why a call isn't let in.
#[derive(Debug, errspec::ApiError)]
#[api_error(path = "../../../spec/errors.yaml", catalog = "modelarts")]
pub(crate) enum AccessError {
    /// There is no `Authorization`.
    #[api_error(id = "authorization_header_missing")]
    NoKey,
    /// It holds no key that is known.
    #[api_error(id = "authorization_header_invalid")]
    UnknownKey,
    /// The key is for another address.
    #[api_error(id = "client_ip_not_allowed")]
    FromElsewhere {
        /// From where the call comes.
        client_ip: IpAddr,
    },
    /// The id of the span is too long to be logged.
    #[api_error(id = "span_id_too_long")]
    SpanIdTooLong,
    /// Too many requests in this second.
    #[api_error(id = "rate_limit_per_second")]
    TooManyInASecond {
        /// As many there may be.
        limit: u32,
    },
    /// Too many requests in this minute.
    #[api_error(id = "rate_limit_per_minute")]
    TooManyInAMinute {
        /// As many there may be.
        limit: u32,
    },
}

errspec::axum::into_response!(AccessError);

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// A caller that was let in.
pub(crate) struct Caller {
    key: Key,
    meters: Arc<Meters>,
}

/// A handler takes a `Result` of it, so that the error becomes one of its own.
impl FromRequestParts<Gateway> for Caller {
    type Rejection = AccessError;

    async fn from_request_parts(parts: &mut Parts, gateway: &Gateway) -> Result<Self, AccessError> {
        let authorization = parts.headers.get(AUTHORIZATION).ok_or(AccessError::NoKey)?;
        let secret = authorization.to_str().ok().and_then(|it| it.strip_prefix("Bearer ")).ok_or(AccessError::UnknownKey)?;
        let key = gateway.settings.keys.iter().find(|key| key.secret == secret).ok_or(AccessError::UnknownKey)?;
        if let Some(ConnectInfo(address)) = parts.extensions.get::<ConnectInfo<SocketAddr>>()
            && address.ip() != key.address
        {
            return Err(AccessError::FromElsewhere { client_ip: address.ip() });
        }
        if parts.headers.get("x-span-id").is_some_and(|id| id.len() > 64) {
            return Err(AccessError::SpanIdTooLong);
        }
        let caller = Self { key: key.clone(), meters: Arc::clone(&gateway.meters) };
        let (limit, limit_of_minute) = (key.requests_per_second, key.requests_per_minute);
        if !caller.spend(Of::Second, 1, limit) {
            return Err(AccessError::TooManyInASecond { limit });
        }
        if !caller.spend(Of::Minute, 1, limit_of_minute) {
            return Err(AccessError::TooManyInAMinute { limit: limit_of_minute });
        }
        Ok(caller)
    }
}

impl Caller {
    /// The secret of the key: the owner of what the caller makes.
    pub(crate) fn owner(&self) -> &str {
        &self.key.secret
    }

    /// Whether the key is for this model.
    pub(crate) fn may_use(&self, model: &str) -> bool {
        self.key.models.iter().any(|it| it == model)
    }

    /// Takes tokens from what the key has in a minute; if there aren't so many left, the error is how many it has.
    pub(crate) fn spend_tokens(&self, tokens: usize) -> Result<(), u32> {
        let limit = self.key.tokens_per_minute;
        if self.spend(Of::Tokens, tokens, limit) { Ok(()) } else { Err(limit) }
    }

    fn spend(&self, of: Of, amount: usize, limit: u32) -> bool {
        self.meters.spend(&self.key.secret, of, amount, limit as usize)
    }
}

/// What is metered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Of {
    Second,
    Minute,
    Tokens,
}

/// What each key has spent, and when.
#[derive(Debug, Default)]
pub(crate) struct Meters(Mutex<HashMap<(String, Of), Spent>>);

/// Amounts, and when they were spent, the oldest first.
type Spent = VecDeque<(Instant, usize)>;

impl Meters {
    /// Spends an amount if that leaves what was spent in the last second or minute within the limit.
    fn spend(&self, secret: &str, of: Of, amount: usize, limit: usize) -> bool {
        let now = Instant::now();
        let window = if of == Of::Second { SECOND } else { MINUTE };
        // What is there is whole between two statements, so a panic elsewhere did no harm to it.
        let mut meters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let spent = meters.entry((secret.to_owned(), of)).or_default();
        while spent.front().is_some_and(|(at, _)| now.duration_since(*at) >= window) {
            spent.pop_front();
        }
        let fits = spent.iter().map(|(_, amount)| amount).sum::<usize>() + amount <= limit;
        if fits {
            spent.push_back((now, amount));
        }
        fits
    }
}

/// Gives an error the id by which it is found in the logs.
pub(crate) fn traced<E: ApiError>(error: E) -> Traced<E> {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    error.with_trace_id(format!("{:016x}", NEXT.fetch_add(1, Ordering::Relaxed)))
}
