#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "too_many")]
    TooMany(u32, String),
    #[api_error(id = "name_taken")]
    Taken(String),
}

fn main() {}
