#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "too_many")]
    TooMany { count: u32, raeson: String },
    #[api_error(id = "name_taken")]
    Taken { name: String },
    #[api_error(id = "broken")]
    Broken { source: std::fmt::Error },
}

fn main() {}
