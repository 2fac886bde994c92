#[derive(Debug, errspec::ApiError)]
#[api_error(transparent)]
struct OrderError(std::fmt::Error);

fn main() {}
