#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "broken")]
    Broken {
        #[api_error(trace_id)]
        trace: u64,
    },
}

fn main() {}
