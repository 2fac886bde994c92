//! What the benchmarks share: specs of growing size, and the templates as another crate takes them.

pub(crate) mod grow;
pub(crate) mod parse_display;
