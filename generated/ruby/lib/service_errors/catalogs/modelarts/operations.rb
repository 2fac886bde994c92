# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "../../operation"

module ServiceErrors
  module Modelarts
    # What ModelArts MaaS does at which address, and the errors that it may answer with there.
    module Operations
      # POST /v1/{project_id}/maas/services/custom-endpoint/endpoint
      CREATE_CUSTOM_ENDPOINT = Operation.new(ServiceErrors::Modelarts, %i[
        custom_endpoint_name_required custom_endpoint_name_already_used custom_endpoint_name_invalid
        custom_endpoint_quota_exceeded online_service_not_eligible_for_endpoint
        no_permission_to_create_custom_endpoint json_body_invalid parameter_security_check_failed
      ])

      # PUT /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}
      EDIT_CUSTOM_ENDPOINT = Operation.new(ServiceErrors::Modelarts, %i[
        custom_endpoint_name_already_used custom_endpoint_name_invalid custom_endpoint_not_found
        custom_endpoint_id_required json_body_invalid parameter_security_check_failed
      ])

      # DELETE /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}
      DELETE_CUSTOM_ENDPOINT = Operation.new(ServiceErrors::Modelarts, %i[
        custom_endpoint_not_found custom_endpoint_id_required
      ])

      # POST /v1/{project_id}/maas/monitoring/show-statistics
      SHOW_STATISTICS = Operation.new(ServiceErrors::Modelarts, %i[
        end_time_before_start_time query_range_too_long ip_address_invalid infer_type_invalid api_key_tag_invalid
        version_id_invalid service_id_invalid error_code_type_invalid json_body_invalid
        parameter_security_check_failed
      ])

      # POST /v1/{project_id}/maas/monitoring/{service_id}/list-version-statistics
      LIST_VERSION_STATISTICS = Operation.new(ServiceErrors::Modelarts, %i[
        end_time_before_start_time query_range_too_long ip_address_invalid infer_type_invalid api_key_tag_invalid
        version_id_invalid service_id_invalid error_code_type_invalid query_offset_not_positive
        query_limit_out_of_range json_body_invalid parameter_security_check_failed
      ])

      # POST /v1/video/generations
      CREATE_VIDEO = Operation.new(ServiceErrors::Modelarts, %i[
        tokenizer_encode_failed request_field_empty request_field_not_in_enum span_id_too_long
        authorization_header_missing authorization_header_invalid client_ip_not_allowed model_not_allowed
        custom_endpoint_not_allowed service_not_activated resource_frozen sensitive_content account_blocked_for_model
        resource_deleted_after_freeze model_not_found model_not_available_for_api request_body_too_large
        rate_limit_per_second rate_limit_per_minute token_limit_per_minute unexpected_exception backend_error
        server_timeout
      ])

      # GET /v1/video/generations/{task_id}
      SHOW_VIDEO = Operation.new(ServiceErrors::Modelarts, %i[
        span_id_too_long authorization_header_missing authorization_header_invalid client_ip_not_allowed
        task_access_denied task_not_found rate_limit_per_second rate_limit_per_minute token_limit_per_minute
        unexpected_exception backend_error server_timeout
      ])
    end
  end
end
