#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "name_takken")]
    Taken,
    #[api_error(id = "something_else_altogether")]
    Else,
}

fn main() {}
