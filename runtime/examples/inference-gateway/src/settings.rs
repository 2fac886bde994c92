//! What an operator sets.

use std::net::{IpAddr, Ipv4Addr};

/// What an operator sets.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The keys of the ModelArts endpoints.
    pub keys: Vec<Key>,
    /// The models that there are.
    pub models: Vec<String>,
    /// The most bytes that a body of the ModelArts endpoints may have.
    pub max_body: usize,
    /// Words that no message may contain.
    pub refused_words: Vec<String>,
    /// The most videos that are made at once.
    pub most_videos: usize,
}

/// Who may use the ModelArts endpoints, and how much.
#[derive(Debug, Clone)]
pub struct Key {
    /// What stands behind `Bearer`.
    pub secret: String,
    /// The models that it may use.
    pub models: Vec<String>,
    /// From where.
    pub address: IpAddr,
    /// Requests in any second.
    pub requests_per_second: u32,
    /// Requests in any minute.
    pub requests_per_minute: u32,
    /// Tokens in any minute.
    pub tokens_per_minute: u32,
}

impl Settings {
    /// Settings to play with: a key for each limit that can be met.
    #[must_use]
    pub fn demo() -> Self {
        let key = |secret: &str| Key { secret: secret.to_owned(), ..Key::demo() };
        Self {
            keys: vec![
                key("alice"),
                key("bob"),
                Key { requests_per_second: 1, ..key("one-a-second") },
                Key { requests_per_minute: 2, ..key("two-a-minute") },
                Key { tokens_per_minute: 5, ..key("five-tokens-a-minute") },
                Key { address: Ipv4Addr::new(192, 0, 2, 7).into(), ..key("from-elsewhere") },
            ],
            models: ["echo", "echo-large", "echo-video", "echo-large-video"].map(str::to_owned).into(),
            max_body: 64 * 1024,
            refused_words: vec!["forbidden fruit".to_owned()],
            most_videos: 4,
        }
    }
}

impl Key {
    fn demo() -> Self {
        Self {
            secret: String::new(),
            models: ["echo", "echo-video"].map(str::to_owned).into(),
            address: Ipv4Addr::LOCALHOST.into(),
            requests_per_second: 1_000,
            requests_per_minute: 10_000,
            tokens_per_minute: 100_000,
        }
    }
}
