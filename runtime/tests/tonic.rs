//! Errors as statuses of gRPC: claims about what a status says.

use errspec::{ApiError, GrpcCode};
use tonic::Code;
use tonic_types::StatusExt;

mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts" }
}

#[test]
fn each_code_is_the_code_of_that_number() {
    for code in GrpcCode::ALL {
        let of_tonic = errspec::tonic::code(code);
        assert_eq!((of_tonic as i32, format!("{of_tonic:?}")), (code as i32, format!("{code:?}")));
    }
}

#[test]
fn a_sensitive_param_is_not_among_the_details() {
    let status = errspec::tonic::status(&modelarts::Error::ClientIpNotAllowed { client_ip: "192.0.2.7".to_owned() });
    assert_eq!(status.code(), Code::Unauthenticated);
    let info = status.get_details_error_info().unwrap();
    assert_eq!(info.metadata.into_iter().collect::<Vec<_>>(), [("code".to_owned(), "ModelArts.81015".to_owned())]);
}

#[test]
fn a_trace_id_is_the_id_of_the_request() {
    let status = errspec::tonic::status(&modelarts::Error::BackendError.with_trace_id("1f"));
    assert_eq!(status.get_details_request_info().unwrap().request_id, "1f");
}
