//! Every operation has just the errors that its catalog says, as a type of their own.

use std::fmt::Debug;

use serde_json::{Value, json};
use service_errors::Operation;
use tables::{catalog, list};

/// An operation as `catalog.json` has it. On the way every error of the catalog is narrowed.
fn told<O: Operation<ErrorId: Debug>>(all: &[O::ErrorId], name: fn(O::ErrorId) -> &'static str) -> Value {
    for id in all {
        assert_eq!(O::from_id(*id).map(O::id), O::ERRORS.contains(id).then_some(*id), "{}", O::NAME);
    }
    let errors: Vec<_> = O::ALL.iter().map(|error| name(error.id())).collect();
    json!({ "id": O::NAME, "method": O::METHOD, "path": O::PATH, "errors": errors })
}

/// All operations of a catalog, in the order of the table.
macro_rules! operation_tests {
    ($name:ident, $folder:literal, $id:literal, $root:ident, $module:ident, [$($operation:ident),* $(,)?]) => {
        #[test]
        fn $name() {
            use $root::$module::{ErrorId, operations};
            let found = [$(told::<operations::$operation>(ErrorId::ALL, ErrorId::name)),*];
            assert_eq!(found, *list(&catalog($folder, $id)["operations"]));
        }
    };
}

operation_tests! {
    operations_of_mindie_have_just_the_errors_of_the_table, "shipped", "mindie", service_errors, mindie,
    [OpenaiChatCompletions, OpenaiCompletions, Generate, GenerateStream, Infer, TritonInfer, TritonGenerate, TritonGenerateStream, StopInfer, Dresult]
}
operation_tests! {
    operations_of_modelarts_have_just_the_errors_of_the_table, "shipped", "modelarts", service_errors, modelarts,
    [CreateCustomEndpoint, EditCustomEndpoint, DeleteCustomEndpoint, ShowStatistics, ListVersionStatistics, CreateVideo, ShowVideo]
}
