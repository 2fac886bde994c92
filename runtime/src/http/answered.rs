//! The error that an answer stands for, kept with the answer.

use std::fmt;
use std::sync::Arc;

use crate::ApiError;

/// The error of a response, in the response's extensions. What runs after the handler finds it there: negotiation, logs, metrics.
#[derive(Clone)]
pub struct Answered(Arc<dyn ApiError + Send + Sync>);

impl Answered {
    /// Keeps an error.
    pub fn new<E: ApiError + Send + Sync + 'static>(error: E) -> Self {
        Self(Arc::new(error))
    }

    /// The error.
    #[must_use]
    pub fn error(&self) -> &(dyn ApiError + Send + Sync + 'static) {
        &*self.0
    }
}

/// The catalog and the id. What fills an error's message isn't for logs, unless the error's own type says so.
impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answered({}.{})", self.0.catalog(), self.0.id())
    }
}
