errspec::catalog! { path = "tests/nowhere.yaml", catalog = "shop" }

#[derive(Debug, errspec::ApiError)]
#[api_error(path = "tests/nowhere.yaml", catalog = "shop")]
enum OrderError {
    #[api_error(id = "name_taken")]
    Taken,
}

// What the type should implement isn't missing too.
fn answer(error: &OrderError) -> String {
    errspec::ApiError::body_text(error) + &error.to_string()
}

fn main() {}
