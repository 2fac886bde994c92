//! What `catalog!` makes.
mod mindie {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "mindie" }
}
mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts", locale = crate::mindie::Locale }
}
mod aliyun {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "aliyun", locale = super::mindie::Locale }
}
use errspec::ApiError as _;
#[test]
fn x() {
    let e = modelarts::Error::RateLimitPerSecond { limit: 3 };
    println!("{} {} {:?}", e.body_text(), e.http_status(), errspec::ApiError::retry(&e));
    println!("{}", aliyun::Error::ApiTokenRequired.body_text());
}
