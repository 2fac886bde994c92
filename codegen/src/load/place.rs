//! Paths into a spec: how a check says where a fault is without knowing lines.

use std::ops::Range;

/// A way down from the root of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// Which part of the node at the end of a path is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// The value.
    Value,
    /// The key that the value stands under.
    Key,
    /// A stretch of a scalar's text, in bytes.
    Inside(Range<usize>),
}

impl Path {
    /// The same path and one step further down.
    pub(super) fn to(&self, step: impl Into<Step>) -> Self {
        let mut steps = self.0.clone();
        steps.push(step.into());
        Self(steps)
    }

    /// The first so many steps.
    pub(super) fn first(&self, count: usize) -> Self {
        Self(self.0[..count.min(self.0.len())].to_vec())
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}
