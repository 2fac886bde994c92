#[derive(Debug, errspec::ApiError)]
enum NoTable {
    #[api_error(id = "broken")]
    Broken,
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", id = "broken")]
struct NoCatalog;

fn main() {}
