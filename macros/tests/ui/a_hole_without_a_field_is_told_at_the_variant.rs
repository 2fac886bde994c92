#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "too_many")]
    TooMany { count: u32 },
    #[api_error(id = "all_types")]
    AllTypes,
}

fn main() {}
