#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", id = "broken")]
enum OnTheType {
    #[api_error(id = "broken")]
    Broken,
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OnAVariant {
    #[api_error(id = "broken", id = "name_taken")]
    Broken,
    Nothing,
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OnAField {
    #[api_error(id = "too_many")]
    TooMany {
        #[api_error(param = "count", skip)]
        count: u32,
        reason: String,
    },
    #[api_error(id = "broken")]
    Broken {
        #[source(std)]
        one: std::fmt::Error,
        #[from]
        two: std::fmt::Error,
    },
}

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", id = "broken", crate = "not a path")]
struct OfNoCrate;

fn main() {}
