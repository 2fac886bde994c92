#[derive(errspec::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop")]
union OrderError {
    one: u8,
    two: u16,
}

impl std::fmt::Debug for OrderError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

fn main() {}
