#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(transparent)]
    Two(std::fmt::Error, u32),
    #[api_error(transparent)]
    None,
    #[api_error(transparent, id = "broken")]
    Both(std::fmt::Error),
}

fn main() {}
