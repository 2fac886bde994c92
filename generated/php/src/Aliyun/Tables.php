<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Aliyun;

use Errspec\ServiceErrors\Internal\Tables as BaseTables;

/** What is known of Alibaba Cloud AIGC Service Lab, for the package itself. */
final class Tables extends BaseTables
{
    public const WIRE_LOCALE = 'zh';

    public const TEXTS = [
        'en' => Texts\En::class,
        'zh' => Texts\Zh::class,
    ];

    public const CATEGORIES = [
        'parameter' => [],
        'business' => [],
        'system' => [],
    ];

    public const ERRORS = [
        'function_invalid_template_id' => ['parameter', 'p_function_invalidtemplateid'],
        'tenant_id_required' => ['parameter', 'p_common_tenantidrequired'],
        'api_token_required' => ['parameter', 'p_common_apitokenrequired'],
        'update_function_instance_parameters_null' => [
            'parameter',
            'p_updatefunction_instanceparametersnotallowednull',
        ],
        'session_expired_at_too_early' => ['parameter', 'p_session_expiredattooearly'],
        'refresh_failed_session_not_found' => ['parameter', 'p_session_refreshfailedsessionnotfound'],
        'agent_image_blank' => ['parameter', 'p_agent_imageshouldnotblank'],
        'agent_version_name_blank' => ['parameter', 'p_agent_versionnameshouldnotblank'],
        'agent_autoscale_template_id_blank' => ['parameter', 'p_agent_autoscaletemplateidshouldnotblank'],
        'invalid_api_token' => ['parameter', 'p_token_invalidapitoken'],
        'token_invalid_tenant_id' => ['parameter', 'p_token_invalidtenantid'],
        'token_invalid_app_id' => ['parameter', 'p_token_invalidappid'],
        'session_not_found' => ['parameter', 'p_session_sessionnotfound'],
        'user_invalid_oss_upload_type' => ['parameter', 'p_user_invalidossuploadtype'],
        'invoke_model_download_error' => [
            'parameter',
            'p_model_invokemodeldownloaderror',
            null,
            ['reason' => 'string'],
        ],
        'input_invalid' => ['parameter', 'p_common_inputinvalid', null, ['input' => 'string']],
        'need_correct_input_format' => ['parameter', 'p_common_needcorrectinputformat'],
        'model_version_invalid_primary_file' => [
            'parameter',
            'p_model_modelversioninvalidprimaryfile',
            null,
            ['model' => 'string'],
        ],
        'token_checkpoint_version_not_found' => ['parameter', 'p_token_checkpointversionnotfound'],
        'model_sync_model_name_duplicate' => [
            'parameter',
            'p_model_modelsyncmodelnameduplicate',
            null,
            ['model' => 'string'],
        ],
        'model_sync_model_file_alias_name_duplicate' => ['parameter', 'p_model_modelsyncmodelfilealiasnameduplicate'],
        'model_get_from_hash_model_type_not_match' => ['parameter', 'p_model_modelgetfromhashmodeltypenotmatch'],
        'model_file_type_not_support' => [
            'parameter',
            'p_model_modelfiletypenotsupport',
            null,
            ['supported_type' => 'string'],
        ],
        'resource_config_id_not_support_modify' => ['parameter', 'p_resource_resourceconfigidnotsupportmodify'],
        'tenant_id_null' => ['business', 'b_tenant_invalidtenantidnul'],
        'model_id_not_found' => ['business', 'b_model_modelidnotfound'],
        'model_version_id_not_found' => ['business', 'b_model_modelversionidnotfound'],
        'session_token_not_valid' => ['business', 'b_session_tokennotvalid'],
        'session_token_forbidden' => ['business', 'b_session_tokenforbidden'],
        'fc_function_private_key_not_found' => ['business', 'b_fc_functionprivatekeynotfound'],
        'fc_function_public_key_not_found' => ['business', 'b_fc_functionpublickeynotfound'],
        'user_total_ended_session_time_plus_failed' => ['business', 'b_user_totalendedsessiontimesecsplusfailed'],
        'session_expired' => ['business', 'b_session_sessionexpired'],
        'html_content_get_error' => ['business', 'b_html_htmlcontentgeterror'],
        'invalid_tag_included' => ['business', 'b_tag_invalidtagincluded'],
        'generated_image_delete_fail' => ['business', 'b_generatedimage_deletefail'],
        'generated_images_empty' => ['business', 'b_generatedimage_imagesisempty'],
        'session_mode_not_support' => ['business', 'b_session_sessionmodenotsupport'],
        'aliyun_uid_not_found' => ['business', 'b_user_aliyunuidnotfound'],
        'user_tenant_not_found' => ['business', 'b_user_tenantnotfound'],
        'user_tenant_not_active' => ['business', 'b_user_tenantnotactive'],
        'operator_id_null' => ['business', 'b_operator_invalidoperatoridnul'],
        'user_init_tenant_error' => ['business', 'b_user_inittenanterror'],
        'user_global_function_schema_parse_error' => ['business', 'b_user_globalfunctionschemaparseerror'],
        'user_role_not_found' => ['business', 'b_user_rolenotfound', null, ['role' => 'string']],
        'user_role_name_duplicated' => ['business', 'b_user_rolenameduplicated', null, ['role' => 'string']],
        'session_role_id_not_valid' => ['business', 'b_session_roleidnotvalid', null, ['role' => 'string']],
        'agent_job_id_existed' => ['business', 'b_agent_jobidexisted'],
        'agent_job_not_found' => ['business', 'b_agent_jobnotfound'],
        'agent_job_pre_invoke_fail' => ['business', 'b_agent_jobpreinvokefail'],
        'agent_content_not_safe' => ['business', 'b_agent_contentnotsafe'],
        'agent_unknown_exception' => ['business', 'b_agent_unknownexception'],
        'agent_computing_pool_id_empty' => ['business', 'b_agent_computingpoolidisempty'],
        'agent_scale_template_not_exist' => ['business', 'b_agent_scaletemplatenotexist'],
        'agent_replicas_invalid' => ['business', 'b_agent_replicasinvalid'],
        'agent_function_not_exist' => ['business', 'b_agent_agentfunctionnotexist'],
        'agent_hot_request_info_size_not_match' => ['business', 'b_agent_hotrequestinfosizenotmatch'],
        'agent_computing_pool_not_exist' => ['business', 'b_agent_computingpoolnotexist'],
        'agent_region_config_not_exist' => ['business', 'b_agent_regionconfignotexist'],
        'agent_regions_not_exist' => ['business', 'b_agent_regionsnotexist'],
        'agent_regions_duplicated' => ['business', 'b_agent_regionsduplicated'],
        'agent_computing_unit_insufficient' => [
            'business',
            'b_agent_computingunitnotinsufficient',
            null,
            ['region' => 'token', 'instance_type' => 'token', 'subproject' => 'string'],
        ],
        'predict_fail' => ['business', 'b_predict_predictfail'],
        'user_app_not_found' => ['business', 'b_user_appnotfound', null, ['app' => 'string']],
        'user_url_conn_test_failed' => ['business', 'b_user_urlconntestfailed'],
        'model_version_not_exist' => ['business', 'b_model_modelversionnotexist'],
        'model_version_not_available' => ['business', 'b_model_modelversionnotavailable'],
        'model_file_sync_not_finished' => ['business', 'b_model_modelfilesyncnotfinished'],
        'model_file_download_state_empty' => ['business', 'b_model_modelfiledownloadstateempty'],
        'model_file_download_sc_output_empty' => ['business', 'b_model_modelfiledownloadscoutputempty'],
        'default_models_file_not_exist' => ['business', 'b_model_defaultmodelsfilenotexist'],
        'default_models_file_read_error' => ['business', 'b_model_defaultmodelsfilereaderror'],
        'model_not_exist' => ['business', 'b_model_modelnotexist', null, ['model_id' => 'token']],
        'query_indicator_error' => ['business', 'b_query_indicatorerror'],
        'query_indicator_type_not_exist' => ['business', 'b_query_indicatortypenotexist'],
        'query_chart_type_not_exist' => ['business', 'b_query_charttypenotexist'],
        'query_page_size_exceed_limit' => ['business', 'b_query_pagesizeexceedlimit'],
        'session_resource_config_id_not_valid' => ['business', 'b_session_resourceconfigidnotvalid'],
        'kube_config_not_exist' => ['business', 'b_kube_kubeconfignotexist'],
        'user_tenant_config_not_found' => ['business', 'b_user_tenantconfignotfound'],
        'create_function_error' => ['system', 's_function_createfunctionerror'],
        'update_function_error' => ['system', 's_function_updatefunctionerror'],
        'function_mount_domain_error' => ['system', 's_function_mountdomainerror'],
        'function_unmount_domain_error' => ['system', 's_function_unmountdomainerror'],
        'function_create_provision_config_error' => ['system', 's_function_createprovisionconfigerror'],
        'function_delete_provision_config_error' => ['system', 's_function_deleteprovisionconfigerror'],
        'lock_fail' => ['system', 's_common_lockfail', 'backoff'],
        'create_open_function_error' => ['system', 's_function_createopenfunctionerror'],
        'scale_open_function_error' => ['system', 's_function_scaleopenfunctionerror'],
        'delete_open_function_error' => ['system', 's_function_deleteopenfunctionerror'],
        'function_get_async_invocation_error' => ['system', 's_function_getasyncinvocationerror'],
        'update_open_function_error' => ['system', 's_function_updateopenfunctionerror'],
        'list_open_function_error' => ['system', 's_function_listopenfunctionerror'],
        'delete_function_error' => ['system', 's_function_deletefunctionerror'],
        'invoke_open_function_error' => ['system', 's_function_invokeopenfunctionerror'],
        'fc_state_invalid' => ['system', 's_fc_stateinvalid'],
        'function_get_provision_config_error' => ['system', 's_function_getprovisionconfigerror'],
        'kube_crd_error' => ['system', 's_kube_crderror'],
        'webhook_invoke_fail' => ['system', 's_webhook_invokefail'],
        'db_execute_exception' => ['system', 's_common_dbexecuteexception'],
        'global_exception' => ['system', 's_common_globalexception'],
        'list_function_versions_error' => ['system', 's_function_listfunctionversionserror'],
        'publish_function_version_error' => ['system', 's_function_publishfunctionversionerror'],
        'function_create_alias_error' => ['system', 's_function_createaliaserror'],
        'function_put_async_invoke_config_error' => ['system', 's_function_putasyncinvokeconfigerror'],
        'function_create_trigger_error' => ['system', 's_function_createtriggererror'],
        'function_put_provision_config_error' => ['system', 's_function_putprovisionconfigerror'],
        'function_put_concurrency_config_error' => ['system', 's_function_putconcurrencyconfigerror'],
        'function_update_alias_error' => ['system', 's_function_updatealiaserror'],
    ];

    public const SENSITIVE = [
        'input_invalid' => ['input'],
    ];

    public const ENVELOPES = [
        [
            'status' => 20,
            'apiInvokeId' => '$trace?',
            'errCode' => '$upstream_code?',
            'errMessage' => '$upstream_message?',
            'subErrCode' => '$code',
            'subErrMessage' => '$message',
            'data' => null,
        ],
        ['subErrCode' => '$code', 'subErrMessage' => '$message'],
    ];

    public const NOT_ERRORS = [['status' => 10]];
}
