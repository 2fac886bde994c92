#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "name_taken")]
    Taken,
    #[api_error(id = "name_taken")]
    TakenAgain,
}

fn main() {}
