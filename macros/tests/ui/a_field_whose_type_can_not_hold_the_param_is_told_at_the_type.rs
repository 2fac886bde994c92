#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "too_many")]
    TooMany { count: f64, reason: Option<String> },
}

fn main() {}
