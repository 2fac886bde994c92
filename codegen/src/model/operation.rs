//! Operations: what a service does at which address, and the errors that it may answer with there.

/// A method and a path, and the errors that may come back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// `snake_case`, unique in its catalog.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// Starts with a slash; the names of its holes stand in braces and are unique.
    pub path: String,
    /// Indices in [`Catalog::errors`](super::Catalog::errors), ascending, each once; never empty.
    pub errors: Vec<usize>,
}

impl Operation {
    /// Method and path, as they stand in a request.
    pub fn address(&self) -> String {
        format!("{} {}", self.method.name(), self.path)
    }
}

/// An HTTP method that OpenAPI knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
}

impl Method {
    /// As it stands in a request.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A path whose holes are nameless: two that are equal are one address.
pub fn address(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, (_, after))) = rest.split_once('{').and_then(|(before, hole)| Some((before, hole.split_once('}')?))) {
        address.push_str(before);
        address.push_str("{}");
        rest = after;
    }
    address + rest
}
