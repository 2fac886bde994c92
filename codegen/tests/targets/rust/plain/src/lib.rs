//! What people do with the errors of a service.

use std::time::Duration;

use service_errors::{Retry, mindie, modelarts};

/// How long to wait before the next try, if there is one.
#[must_use]
pub fn wait(error: &modelarts::Error) -> Option<Duration> {
    match error {
        modelarts::Error::RateLimitPerSecond { limit } => Some(Duration::from_millis(1000 / u64::try_from(*limit).ok()?.max(1))),
        other => (other.retry() == Some(Retry::Backoff)).then_some(Duration::from_secs(1)),
    }
}

/// Whose fault it is. There is no last arm: a new category doesn't compile until someone has decided.
#[must_use]
pub const fn is_fault_of_caller(category: mindie::Category) -> bool {
    use mindie::Category as It;
    match category {
        It::BadRequest | It::NotFound | It::InputValidationError => true,
        It::GenerationError | It::IncompleteGeneration | It::ServiceUnavailable => false,
    }
}

/// A function that fails as a program's own do.
///
/// # Errors
/// Always.
pub fn fail() -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>> {
    Err(mindie::Error::ModelNotFound { model: "qwen".into() })?
}

#[cfg(test)]
mod tests {
    use service_errors::{Locale, aliyun, mindie, modelarts};

    use super::{fail, is_fault_of_caller, wait};

    #[test]
    fn a_rate_limit_is_read() {
        assert_eq!(wait(&modelarts::Error::RateLimitPerSecond { limit: 4 }).unwrap().as_millis(), 250);
        assert_eq!(wait(&modelarts::Error::ServerTimeout).unwrap().as_secs(), 1);
        assert_eq!(wait(&modelarts::Error::BackendError), None);
    }

    #[test]
    fn what_is_looked_up_is_known_at_compile_time() {
        const ID: mindie::ErrorId = mindie::ErrorId::from_name("model_not_found").unwrap();
        const CATEGORY: mindie::Category = mindie::Category::from_wire("NotFoundError").unwrap();
        const CALLER: bool = is_fault_of_caller(ID.category());
        const CODE: aliyun::Code = aliyun::Code::from_wire("b_user_rolenotfound").unwrap();
        const { assert!(CALLER && CATEGORY.status().unwrap() == 404 && mindie::Category::from_status(404).is_some()) };
        assert_eq!((ID, ID.category()), (mindie::ErrorId::ModelNotFound, CATEGORY));
        assert_eq!(CODE.errors(), [aliyun::ErrorId::UserRoleNotFound]);
    }

    #[test]
    fn what_is_not_in_the_table_is_none() {
        assert_eq!(mindie::ErrorId::from_name("model_not_found "), None);
        assert_eq!(mindie::Category::from_status(200), None);
        assert_eq!(mindie::Category::from_wire("notfounderror"), None);
        assert_eq!(mindie::Code::from_wire(""), None);
        assert_eq!(modelarts::Code::from_wire("ModelArts.8100"), None);
        assert_eq!(Locale::from_tag("ZH"), Some(Locale::Zh));
        assert_eq!(Locale::from_tag("fr"), None);
    }

    #[test]
    fn an_error_can_be_boxed_and_found_again() {
        let boxed = fail().unwrap_err();
        assert_eq!(boxed.to_string(), "Model qwen not found.");
        let error = boxed.downcast_ref::<mindie::Error>().unwrap();
        assert_eq!(error.message_in(Locale::Zh).to_string(), "未找到模型 qwen。");
        assert_eq!(format!("{error:?}"), "ModelNotFound { model: \"qwen\" }");
        assert_eq!((error.code(), error.status()), (None, Some(404)));
    }

    #[test]
    fn a_wire_in_chinese_is_displayed_in_chinese() {
        let error = aliyun::Error::UserRoleNotFound { role: "admin".into() };
        assert_eq!(error.to_string(), "角色不存在admin");
        assert_eq!(error.message_in(Locale::En).to_string(), "The role does not exist: admin");
        assert_eq!(aliyun::Catalog::title(Locale::default()), "Alibaba Cloud AIGC Service Lab");
    }
}
