# frozen_string_literal: true
# shareable_constant_value: literal

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "en"
require_relative "zh"

module ServiceErrors
  module Aliyun
    # What is known of Alibaba Cloud AIGC Service Lab, for the package itself.
    #
    # @api private
    module Tables
      # Category, code, retry and types of params.
      ERRORS = {
        # The template ID is invalid.
        function_invalid_template_id: [:parameter, "p_function_invalidtemplateid"],
        # The tenant ID must not be empty.
        tenant_id_required: [:parameter, "p_common_tenantidrequired"],
        # The API token must not be empty.
        api_token_required: [:parameter, "p_common_apitokenrequired"],
        # The instance parameters must not be null.
        update_function_instance_parameters_null: [:parameter, "p_updatefunction_instanceparametersnotallowednull"],
        # The expiration time must not be earlier than the current time.
        session_expired_at_too_early: [:parameter, "p_session_expiredattooearly"],
        # Failed to renew the session. Check that the token is correct.
        refresh_failed_session_not_found: [:parameter, "p_session_refreshfailedsessionnotfound"],
        # The image address must not be empty.
        agent_image_blank: [:parameter, "p_agent_imageshouldnotblank"],
        # The agent version name must not be empty.
        agent_version_name_blank: [:parameter, "p_agent_versionnameshouldnotblank"],
        # The scaling template ID must not be empty.
        agent_autoscale_template_id_blank: [:parameter, "p_agent_autoscaletemplateidshouldnotblank"],
        # The API token passed in is invalid.
        invalid_api_token: [:parameter, "p_token_invalidapitoken"],
        # The tenant is invalid.
        token_invalid_tenant_id: [:parameter, "p_token_invalidtenantid"],
        # The app is invalid.
        token_invalid_app_id: [:parameter, "p_token_invalidappid"],
        # The session was not found. Check that the session ID passed in is valid.
        session_not_found: [:parameter, "p_session_sessionnotfound"],
        # The OSS upload type is invalid.
        user_invalid_oss_upload_type: [:parameter, "p_user_invalidossuploadtype"],
        # Failed to trigger the model download task. Reason: {reason}
        invoke_model_download_error: [:parameter, "p_model_invokemodeldownloaderror", nil, { reason: :string }],
        # The input is invalid: {input}
        input_invalid: [:parameter, "p_common_inputinvalid", nil, { input: :string }],
        # A parameter binding exception occurred.
        need_correct_input_format: [:parameter, "p_common_needcorrectinputformat"],
        # The model version {model} contains more than one primary model file.
        model_version_invalid_primary_file: [:parameter, "p_model_modelversioninvalidprimaryfile", nil, { model: :string }],
        # The model configuration of the user was not found.
        token_checkpoint_version_not_found: [:parameter, "p_token_checkpointversionnotfound"],
        # Duplicate model name: {model}. Change it and try again, or look at the existing models in the console.
        model_sync_model_name_duplicate: [:parameter, "p_model_modelsyncmodelnameduplicate", nil, { model: :string }],
        # A file of the same name already exists. Rename the file and try again.
        model_sync_model_file_alias_name_duplicate: [:parameter, "p_model_modelsyncmodelfilealiasnameduplicate"],
        # The model type found by the hash differs from the model type given. Check whether the hash is duplicated.
        model_get_from_hash_model_type_not_match: [:parameter, "p_model_modelgetfromhashmodeltypenotmatch"],
        # Sorry, the type of the file passed in is not supported yet. Pass in a file of type {supported_type}.
        model_file_type_not_support: [:parameter, "p_model_modelfiletypenotsupport", nil, { supported_type: :string }],
        # The dedicated resource configuration ID cannot be modified.
        resource_config_id_not_support_modify: [:parameter, "p_resource_resourceconfigidnotsupportmodify"],
        # The tenant ID must not be empty.
        tenant_id_null: [:business, "b_tenant_invalidtenantidnul"],
        # The model was not found.
        model_id_not_found: [:business, "b_model_modelidnotfound"],
        # The model version was not found.
        model_version_id_not_found: [:business, "b_model_modelversionidnotfound"],
        # The token is invalid.
        session_token_not_valid: [:business, "b_session_tokennotvalid"],
        # The token is invalid.
        session_token_forbidden: [:business, "b_session_tokenforbidden"],
        # The HTTPS private key does not exist.
        fc_function_private_key_not_found: [:business, "b_fc_functionprivatekeynotfound"],
        # The HTTPS public key does not exist.
        fc_function_public_key_not_found: [:business, "b_fc_functionpublickeynotfound"],
        # Failed to add up the duration of the ended sessions of the token.
        user_total_ended_session_time_plus_failed: [:business, "b_user_totalendedsessiontimesecsplusfailed"],
        # The current session has expired.
        session_expired: [:business, "b_session_sessionexpired"],
        # Failed to get the HTML content.
        html_content_get_error: [:business, "b_html_htmlcontentgeterror"],
        # The request contains an invalid model tag.
        invalid_tag_included: [:business, "b_tag_invalidtagincluded"],
        # Failed to delete the image.
        generated_image_delete_fail: [:business, "b_generatedimage_deletefail"],
        # The image list must not be empty.
        generated_images_empty: [:business, "b_generatedimage_imagesisempty"],
        # The session check does not support the current mode.
        session_mode_not_support: [:business, "b_session_sessionmodenotsupport"],
        # The Alibaba Cloud UID does not exist.
        aliyun_uid_not_found: [:business, "b_user_aliyunuidnotfound"],
        # The tenant does not exist.
        user_tenant_not_found: [:business, "b_user_tenantnotfound"],
        # The service has not been activated for the tenant.
        user_tenant_not_active: [:business, "b_user_tenantnotactive"],
        # The operator ID must not be empty.
        operator_id_null: [:business, "b_operator_invalidoperatoridnul"],
        # Failed to initialize the tenant.
        user_init_tenant_error: [:business, "b_user_inittenanterror"],
        # Failed to parse the global function configuration.
        user_global_function_schema_parse_error: [:business, "b_user_globalfunctionschemaparseerror"],
        # The role does not exist: {role}
        user_role_not_found: [:business, "b_user_rolenotfound", nil, { role: :string }],
        # The role name already exists: {role}
        user_role_name_duplicated: [:business, "b_user_rolenameduplicated", nil, { role: :string }],
        # The role is invalid: {role}
        session_role_id_not_valid: [:business, "b_session_roleidnotvalid", nil, { role: :string }],
        # The job ID already exists.
        agent_job_id_existed: [:business, "b_agent_jobidexisted"],
        # The job was not found.
        agent_job_not_found: [:business, "b_agent_jobnotfound"],
        # The entitlement pre-check failed.
        agent_job_pre_invoke_fail: [:business, "b_agent_jobpreinvokefail"],
        # The security check failed.
        agent_content_not_safe: [:business, "b_agent_contentnotsafe"],
        # Unknown error.
        agent_unknown_exception: [:business, "b_agent_unknownexception"],
        # The computing resource pool ID must not be empty.
        agent_computing_pool_id_empty: [:business, "b_agent_computingpoolidisempty"],
        # The scaling template does not exist.
        agent_scale_template_not_exist: [:business, "b_agent_scaletemplatenotexist"],
        # The number of replicas of the computing unit must not be less than 0.
        agent_replicas_invalid: [:business, "b_agent_replicasinvalid"],
        # The agent function of the computing unit does not exist.
        agent_function_not_exist: [:business, "b_agent_agentfunctionnotexist"],
        # The number of hot request info entries does not match the number of computing slots.
        agent_hot_request_info_size_not_match: [:business, "b_agent_hotrequestinfosizenotmatch"],
        # The computing resource pool does not exist.
        agent_computing_pool_not_exist: [:business, "b_agent_computingpoolnotexist"],
        # The region configuration does not exist.
        agent_region_config_not_exist: [:business, "b_agent_regionconfignotexist"],
        # A region is missing from the region configuration of the computing resource pool.
        agent_regions_not_exist: [:business, "b_agent_regionsnotexist"],
        # The region configuration of the computing resource pool contains a duplicate region.
        agent_regions_duplicated: [:business, "b_agent_regionsduplicated"],
        # Insufficient computing units, region: {region}, instance type: {instance_type}, subproject: {subproject}
        agent_computing_unit_insufficient: [:business, "b_agent_computingunitnotinsufficient", nil, { region: :token, instance_type: :token, subproject: :string }],
        # Inference failed.
        predict_fail: [:business, "b_predict_predictfail"],
        # The app does not exist: {app}
        user_app_not_found: [:business, "b_user_appnotfound", nil, { app: :string }],
        # The connectivity test failed.
        user_url_conn_test_failed: [:business, "b_user_urlconntestfailed"],
        # The model version does not exist.
        model_version_not_exist: [:business, "b_model_modelversionnotexist"],
        # The model version is not available to the current role.
        model_version_not_available: [:business, "b_model_modelversionnotavailable"],
        # The synchronization of the model file has not finished.
        model_file_sync_not_finished: [:business, "b_model_modelfilesyncnotfinished"],
        # The context state of the model file download is empty.
        model_file_download_state_empty: [:business, "b_model_modelfiledownloadstateempty"],
        # The sc output of the model file download is empty.
        model_file_download_sc_output_empty: [:business, "b_model_modelfiledownloadscoutputempty"],
        # The default models file for initializing tenants was not found.
        default_models_file_not_exist: [:business, "b_model_defaultmodelsfilenotexist"],
        # Failed to read the default models file for initializing tenants.
        default_models_file_read_error: [:business, "b_model_defaultmodelsfilereaderror"],
        # The tenant has no model with the ID {model_id}.
        model_not_exist: [:business, "b_model_modelnotexist", nil, { model_id: :token }],
        # Failed to query the metric.
        query_indicator_error: [:business, "b_query_indicatorerror"],
        # The metric type does not exist.
        query_indicator_type_not_exist: [:business, "b_query_indicatortypenotexist"],
        # The chart type of the query does not exist.
        query_chart_type_not_exist: [:business, "b_query_charttypenotexist"],
        # The page size is invalid.
        query_page_size_exceed_limit: [:business, "b_query_pagesizeexceedlimit"],
        # The dedicated resource configuration ID is invalid.
        session_resource_config_id_not_valid: [:business, "b_session_resourceconfigidnotvalid"],
        # The kube configuration does not exist.
        kube_config_not_exist: [:business, "b_kube_kubeconfignotexist"],
        # The tenant configuration does not exist.
        user_tenant_config_not_found: [:business, "b_user_tenantconfignotfound"],
        # Failed to create the function from the template.
        create_function_error: [:system, "s_function_createfunctionerror"],
        # Failed to update the function from the template.
        update_function_error: [:system, "s_function_updatefunctionerror"],
        # Failed to mount the domain name.
        function_mount_domain_error: [:system, "s_function_mountdomainerror"],
        # Failed to unmount the domain name.
        function_unmount_domain_error: [:system, "s_function_unmountdomainerror"],
        # Failed to configure the provisioned instances.
        function_create_provision_config_error: [:system, "s_function_createprovisionconfigerror"],
        # Failed to delete the provisioned instances.
        function_delete_provision_config_error: [:system, "s_function_deleteprovisionconfigerror"],
        # Internal error. Try again.
        lock_fail: [:system, "s_common_lockfail", :backoff],
        # Failed to create the function.
        create_open_function_error: [:system, "s_function_createopenfunctionerror"],
        # Failed to configure the scaling of the function.
        scale_open_function_error: [:system, "s_function_scaleopenfunctionerror"],
        # Failed to delete the function.
        delete_open_function_error: [:system, "s_function_deleteopenfunctionerror"],
        # Failed to get the result of the asynchronous invocation.
        function_get_async_invocation_error: [:system, "s_function_getasyncinvocationerror"],
        # Failed to update the function.
        update_open_function_error: [:system, "s_function_updateopenfunctionerror"],
        # Failed to list the functions of the service.
        list_open_function_error: [:system, "s_function_listopenfunctionerror"],
        # Failed to delete the function.
        delete_function_error: [:system, "s_function_deletefunctionerror"],
        # Failed to invoke the function.
        invoke_open_function_error: [:system, "s_function_invokeopenfunctionerror"],
        # The function state is not synchronized.
        fc_state_invalid: [:system, "s_fc_stateinvalid"],
        # Failed to get the current provisioning configuration.
        function_get_provision_config_error: [:system, "s_function_getprovisionconfigerror"],
        # Kube custom resource error.
        kube_crd_error: [:system, "s_kube_crderror"],
        # Failed to call the webhook.
        webhook_invoke_fail: [:system, "s_webhook_invokefail"],
        # A database execution exception occurred.
        db_execute_exception: [:system, "s_common_dbexecuteexception"],
        # Unknown exception.
        global_exception: [:system, "s_common_globalexception"],
        # Failed to list the function versions.
        list_function_versions_error: [:system, "s_function_listfunctionversionserror"],
        # Failed to publish the new version.
        publish_function_version_error: [:system, "s_function_publishfunctionversionerror"],
        # Failed to create the function alias.
        function_create_alias_error: [:system, "s_function_createaliaserror"],
        # Failed to create the asynchronous configuration.
        function_put_async_invoke_config_error: [:system, "s_function_putasyncinvokeconfigerror"],
        # Failed to create the trigger.
        function_create_trigger_error: [:system, "s_function_createtriggererror"],
        # Failed to create the provisioning configuration.
        function_put_provision_config_error: [:system, "s_function_putprovisionconfigerror"],
        # Failed to set the instance concurrency.
        function_put_concurrency_config_error: [:system, "s_function_putconcurrencyconfigerror"],
        # Failed to update the alias.
        function_update_alias_error: [:system, "s_function_updatealiaserror"],
      }

      # The language of the service's messages.
      WIRE_LOCALE = :zh

      # By language.
      TEXTS = {
        en: EN,
        zh: ZH,
      }

      # HTTP status and wire name.
      CATEGORIES = {
        parameter: [],
        business: [],
        system: [],
      }

      # Type and default, by the name of the hole.
      CONSTANTS = {}

      # Params that are kept out of what is shown.
      SENSITIVE = {
        input_invalid: [:input],
      }

      # Since when, replaced by what, and why.
      DEPRECATED = {}

      # Shapes of bodies: `"$code"` is read, `"$code?"` if it is there, `"$$"` is a dollar sign.
      ENVELOPES = [
        { "status" => 20, "apiInvokeId" => "$trace?", "errCode" => "$upstream_code?", "errMessage" => "$upstream_message?", "subErrCode" => "$code", "subErrMessage" => "$message", "data" => nil },
        { "subErrCode" => "$code", "subErrMessage" => "$message" },
      ]

      # Shapes of bodies that look like an error and are none.
      NOT_ERRORS = [
        { "status" => 10 },
      ]

      # What may stand before a body.
      BODY_PREFIXES = []

      # Other wordings of errors.
      ALSO = {}

      # Wordings with holes are tried in the order of the errors, but for these: by place, which of them.
      LATE = {}
    end
  end
end
