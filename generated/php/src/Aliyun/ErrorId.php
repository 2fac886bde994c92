<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Aliyun;

use Errspec\ServiceErrors\IdEnum;
use Errspec\ServiceErrors\Internal\ErrorFacts;

/** The errors of Alibaba Cloud AIGC Service Lab. An id is never given to another error. */
enum ErrorId: string implements IdEnum
{
    use ErrorFacts;

    public const TABLES = Tables::class;

    /** The template ID is invalid. */
    case FunctionInvalidTemplateId = 'function_invalid_template_id';
    /** The tenant ID must not be empty. */
    case TenantIdRequired = 'tenant_id_required';
    /** The API token must not be empty. */
    case ApiTokenRequired = 'api_token_required';
    /** The instance parameters must not be null. */
    case UpdateFunctionInstanceParametersNull = 'update_function_instance_parameters_null';
    /** The expiration time must not be earlier than the current time. */
    case SessionExpiredAtTooEarly = 'session_expired_at_too_early';
    /** Failed to renew the session. Check that the token is correct. */
    case RefreshFailedSessionNotFound = 'refresh_failed_session_not_found';
    /** The image address must not be empty. */
    case AgentImageBlank = 'agent_image_blank';
    /** The agent version name must not be empty. */
    case AgentVersionNameBlank = 'agent_version_name_blank';
    /** The scaling template ID must not be empty. */
    case AgentAutoscaleTemplateIdBlank = 'agent_autoscale_template_id_blank';
    /** The API token passed in is invalid. */
    case InvalidApiToken = 'invalid_api_token';
    /** The tenant is invalid. */
    case TokenInvalidTenantId = 'token_invalid_tenant_id';
    /** The app is invalid. */
    case TokenInvalidAppId = 'token_invalid_app_id';
    /** The session was not found. Check that the session ID passed in is valid. */
    case SessionNotFound = 'session_not_found';
    /** The OSS upload type is invalid. */
    case UserInvalidOssUploadType = 'user_invalid_oss_upload_type';
    /** Failed to trigger the model download task. Reason: {reason} */
    case InvokeModelDownloadError = 'invoke_model_download_error';
    /** The input is invalid: {input} */
    case InputInvalid = 'input_invalid';
    /** A parameter binding exception occurred. */
    case NeedCorrectInputFormat = 'need_correct_input_format';
    /** The model version {model} contains more than one primary model file. */
    case ModelVersionInvalidPrimaryFile = 'model_version_invalid_primary_file';
    /** The model configuration of the user was not found. */
    case TokenCheckpointVersionNotFound = 'token_checkpoint_version_not_found';
    /** Duplicate model name: {model}. Change it and try again, or look at the existing models in the console. */
    case ModelSyncModelNameDuplicate = 'model_sync_model_name_duplicate';
    /** A file of the same name already exists. Rename the file and try again. */
    case ModelSyncModelFileAliasNameDuplicate = 'model_sync_model_file_alias_name_duplicate';
    /** The model type found by the hash differs from the model type given. Check whether the hash is duplicated. */
    case ModelGetFromHashModelTypeNotMatch = 'model_get_from_hash_model_type_not_match';
    /** Sorry, the type of the file passed in is not supported yet. Pass in a file of type {supported_type}. */
    case ModelFileTypeNotSupport = 'model_file_type_not_support';
    /** The dedicated resource configuration ID cannot be modified. */
    case ResourceConfigIdNotSupportModify = 'resource_config_id_not_support_modify';
    /** The tenant ID must not be empty. */
    case TenantIdNull = 'tenant_id_null';
    /** The model was not found. */
    case ModelIdNotFound = 'model_id_not_found';
    /** The model version was not found. */
    case ModelVersionIdNotFound = 'model_version_id_not_found';
    /** The token is invalid. */
    case SessionTokenNotValid = 'session_token_not_valid';
    /** The token is invalid. */
    case SessionTokenForbidden = 'session_token_forbidden';
    /** The HTTPS private key does not exist. */
    case FcFunctionPrivateKeyNotFound = 'fc_function_private_key_not_found';
    /** The HTTPS public key does not exist. */
    case FcFunctionPublicKeyNotFound = 'fc_function_public_key_not_found';
    /** Failed to add up the duration of the ended sessions of the token. */
    case UserTotalEndedSessionTimePlusFailed = 'user_total_ended_session_time_plus_failed';
    /** The current session has expired. */
    case SessionExpired = 'session_expired';
    /** Failed to get the HTML content. */
    case HtmlContentGetError = 'html_content_get_error';
    /** The request contains an invalid model tag. */
    case InvalidTagIncluded = 'invalid_tag_included';
    /** Failed to delete the image. */
    case GeneratedImageDeleteFail = 'generated_image_delete_fail';
    /** The image list must not be empty. */
    case GeneratedImagesEmpty = 'generated_images_empty';
    /** The session check does not support the current mode. */
    case SessionModeNotSupport = 'session_mode_not_support';
    /** The Alibaba Cloud UID does not exist. */
    case AliyunUidNotFound = 'aliyun_uid_not_found';
    /** The tenant does not exist. */
    case UserTenantNotFound = 'user_tenant_not_found';
    /** The service has not been activated for the tenant. */
    case UserTenantNotActive = 'user_tenant_not_active';
    /** The operator ID must not be empty. */
    case OperatorIdNull = 'operator_id_null';
    /** Failed to initialize the tenant. */
    case UserInitTenantError = 'user_init_tenant_error';
    /** Failed to parse the global function configuration. */
    case UserGlobalFunctionSchemaParseError = 'user_global_function_schema_parse_error';
    /** The role does not exist: {role} */
    case UserRoleNotFound = 'user_role_not_found';
    /** The role name already exists: {role} */
    case UserRoleNameDuplicated = 'user_role_name_duplicated';
    /** The role is invalid: {role} */
    case SessionRoleIdNotValid = 'session_role_id_not_valid';
    /** The job ID already exists. */
    case AgentJobIdExisted = 'agent_job_id_existed';
    /** The job was not found. */
    case AgentJobNotFound = 'agent_job_not_found';
    /** The entitlement pre-check failed. */
    case AgentJobPreInvokeFail = 'agent_job_pre_invoke_fail';
    /** The security check failed. */
    case AgentContentNotSafe = 'agent_content_not_safe';
    /** Unknown error. */
    case AgentUnknownException = 'agent_unknown_exception';
    /** The computing resource pool ID must not be empty. */
    case AgentComputingPoolIdEmpty = 'agent_computing_pool_id_empty';
    /** The scaling template does not exist. */
    case AgentScaleTemplateNotExist = 'agent_scale_template_not_exist';
    /** The number of replicas of the computing unit must not be less than 0. */
    case AgentReplicasInvalid = 'agent_replicas_invalid';
    /** The agent function of the computing unit does not exist. */
    case AgentFunctionNotExist = 'agent_function_not_exist';
    /** The number of hot request info entries does not match the number of computing slots. */
    case AgentHotRequestInfoSizeNotMatch = 'agent_hot_request_info_size_not_match';
    /** The computing resource pool does not exist. */
    case AgentComputingPoolNotExist = 'agent_computing_pool_not_exist';
    /** The region configuration does not exist. */
    case AgentRegionConfigNotExist = 'agent_region_config_not_exist';
    /** A region is missing from the region configuration of the computing resource pool. */
    case AgentRegionsNotExist = 'agent_regions_not_exist';
    /** The region configuration of the computing resource pool contains a duplicate region. */
    case AgentRegionsDuplicated = 'agent_regions_duplicated';
    /** Insufficient computing units, region: {region}, instance type: {instance_type}, subproject: {subproject} */
    case AgentComputingUnitInsufficient = 'agent_computing_unit_insufficient';
    /** Inference failed. */
    case PredictFail = 'predict_fail';
    /** The app does not exist: {app} */
    case UserAppNotFound = 'user_app_not_found';
    /** The connectivity test failed. */
    case UserUrlConnTestFailed = 'user_url_conn_test_failed';
    /** The model version does not exist. */
    case ModelVersionNotExist = 'model_version_not_exist';
    /** The model version is not available to the current role. */
    case ModelVersionNotAvailable = 'model_version_not_available';
    /** The synchronization of the model file has not finished. */
    case ModelFileSyncNotFinished = 'model_file_sync_not_finished';
    /** The context state of the model file download is empty. */
    case ModelFileDownloadStateEmpty = 'model_file_download_state_empty';
    /** The sc output of the model file download is empty. */
    case ModelFileDownloadScOutputEmpty = 'model_file_download_sc_output_empty';
    /** The default models file for initializing tenants was not found. */
    case DefaultModelsFileNotExist = 'default_models_file_not_exist';
    /** Failed to read the default models file for initializing tenants. */
    case DefaultModelsFileReadError = 'default_models_file_read_error';
    /** The tenant has no model with the ID {model_id}. */
    case ModelNotExist = 'model_not_exist';
    /** Failed to query the metric. */
    case QueryIndicatorError = 'query_indicator_error';
    /** The metric type does not exist. */
    case QueryIndicatorTypeNotExist = 'query_indicator_type_not_exist';
    /** The chart type of the query does not exist. */
    case QueryChartTypeNotExist = 'query_chart_type_not_exist';
    /** The page size is invalid. */
    case QueryPageSizeExceedLimit = 'query_page_size_exceed_limit';
    /** The dedicated resource configuration ID is invalid. */
    case SessionResourceConfigIdNotValid = 'session_resource_config_id_not_valid';
    /** The kube configuration does not exist. */
    case KubeConfigNotExist = 'kube_config_not_exist';
    /** The tenant configuration does not exist. */
    case UserTenantConfigNotFound = 'user_tenant_config_not_found';
    /** Failed to create the function from the template. */
    case CreateFunctionError = 'create_function_error';
    /** Failed to update the function from the template. */
    case UpdateFunctionError = 'update_function_error';
    /** Failed to mount the domain name. */
    case FunctionMountDomainError = 'function_mount_domain_error';
    /** Failed to unmount the domain name. */
    case FunctionUnmountDomainError = 'function_unmount_domain_error';
    /** Failed to configure the provisioned instances. */
    case FunctionCreateProvisionConfigError = 'function_create_provision_config_error';
    /** Failed to delete the provisioned instances. */
    case FunctionDeleteProvisionConfigError = 'function_delete_provision_config_error';
    /** Internal error. Try again. */
    case LockFail = 'lock_fail';
    /** Failed to create the function. */
    case CreateOpenFunctionError = 'create_open_function_error';
    /** Failed to configure the scaling of the function. */
    case ScaleOpenFunctionError = 'scale_open_function_error';
    /** Failed to delete the function. */
    case DeleteOpenFunctionError = 'delete_open_function_error';
    /** Failed to get the result of the asynchronous invocation. */
    case FunctionGetAsyncInvocationError = 'function_get_async_invocation_error';
    /** Failed to update the function. */
    case UpdateOpenFunctionError = 'update_open_function_error';
    /** Failed to list the functions of the service. */
    case ListOpenFunctionError = 'list_open_function_error';
    /** Failed to delete the function. */
    case DeleteFunctionError = 'delete_function_error';
    /** Failed to invoke the function. */
    case InvokeOpenFunctionError = 'invoke_open_function_error';
    /** The function state is not synchronized. */
    case FcStateInvalid = 'fc_state_invalid';
    /** Failed to get the current provisioning configuration. */
    case FunctionGetProvisionConfigError = 'function_get_provision_config_error';
    /** Kube custom resource error. */
    case KubeCrdError = 'kube_crd_error';
    /** Failed to call the webhook. */
    case WebhookInvokeFail = 'webhook_invoke_fail';
    /** A database execution exception occurred. */
    case DbExecuteException = 'db_execute_exception';
    /** Unknown exception. */
    case GlobalException = 'global_exception';
    /** Failed to list the function versions. */
    case ListFunctionVersionsError = 'list_function_versions_error';
    /** Failed to publish the new version. */
    case PublishFunctionVersionError = 'publish_function_version_error';
    /** Failed to create the function alias. */
    case FunctionCreateAliasError = 'function_create_alias_error';
    /** Failed to create the asynchronous configuration. */
    case FunctionPutAsyncInvokeConfigError = 'function_put_async_invoke_config_error';
    /** Failed to create the trigger. */
    case FunctionCreateTriggerError = 'function_create_trigger_error';
    /** Failed to create the provisioning configuration. */
    case FunctionPutProvisionConfigError = 'function_put_provision_config_error';
    /** Failed to set the instance concurrency. */
    case FunctionPutConcurrencyConfigError = 'function_put_concurrency_config_error';
    /** Failed to update the alias. */
    case FunctionUpdateAliasError = 'function_update_alias_error';

    public function category(): Category
    {
        return Category::from(Tables::ERRORS[$this->value][0]);
    }
}
