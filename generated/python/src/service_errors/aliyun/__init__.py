# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The errors of Alibaba Cloud AIGC Service Lab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._base import Catalog, CatalogError, CategoryEnum, CodeEnum, IdEnum, Leaf, param
from .._responses import identify_response, raise_for_response

if TYPE_CHECKING:
    from .._base import Texts
    from .._identify import Wire
    from .._locale import Locale
    from .._responses import Body, Identified


class Category(CategoryEnum):
    """The classes of errors that the service knows: the HTTP status of each, and what a body calls it."""

    PARAMETER = "parameter"
    BUSINESS = "business"
    SYSTEM = "system"


class Code(CodeEnum):
    """The machine codes, each with the category of its errors."""

    P_FUNCTION_INVALIDTEMPLATEID = "p_function_invalidtemplateid", Category.PARAMETER
    P_COMMON_TENANTIDREQUIRED = "p_common_tenantidrequired", Category.PARAMETER
    P_COMMON_APITOKENREQUIRED = "p_common_apitokenrequired", Category.PARAMETER
    P_UPDATEFUNCTION_INSTANCEPARAMETERSNOTALLOWEDNULL = (
        "p_updatefunction_instanceparametersnotallowednull",
        Category.PARAMETER,
    )
    P_SESSION_EXPIREDATTOOEARLY = "p_session_expiredattooearly", Category.PARAMETER
    P_SESSION_REFRESHFAILEDSESSIONNOTFOUND = "p_session_refreshfailedsessionnotfound", Category.PARAMETER
    P_AGENT_IMAGESHOULDNOTBLANK = "p_agent_imageshouldnotblank", Category.PARAMETER
    P_AGENT_VERSIONNAMESHOULDNOTBLANK = "p_agent_versionnameshouldnotblank", Category.PARAMETER
    P_AGENT_AUTOSCALETEMPLATEIDSHOULDNOTBLANK = "p_agent_autoscaletemplateidshouldnotblank", Category.PARAMETER
    P_TOKEN_INVALIDAPITOKEN = "p_token_invalidapitoken", Category.PARAMETER
    P_TOKEN_INVALIDTENANTID = "p_token_invalidtenantid", Category.PARAMETER
    P_TOKEN_INVALIDAPPID = "p_token_invalidappid", Category.PARAMETER
    P_SESSION_SESSIONNOTFOUND = "p_session_sessionnotfound", Category.PARAMETER
    P_USER_INVALIDOSSUPLOADTYPE = "p_user_invalidossuploadtype", Category.PARAMETER
    P_MODEL_INVOKEMODELDOWNLOADERROR = "p_model_invokemodeldownloaderror", Category.PARAMETER
    P_COMMON_INPUTINVALID = "p_common_inputinvalid", Category.PARAMETER
    P_COMMON_NEEDCORRECTINPUTFORMAT = "p_common_needcorrectinputformat", Category.PARAMETER
    P_MODEL_MODELVERSIONINVALIDPRIMARYFILE = "p_model_modelversioninvalidprimaryfile", Category.PARAMETER
    P_TOKEN_CHECKPOINTVERSIONNOTFOUND = "p_token_checkpointversionnotfound", Category.PARAMETER
    P_MODEL_MODELSYNCMODELNAMEDUPLICATE = "p_model_modelsyncmodelnameduplicate", Category.PARAMETER
    P_MODEL_MODELSYNCMODELFILEALIASNAMEDUPLICATE = "p_model_modelsyncmodelfilealiasnameduplicate", Category.PARAMETER
    P_MODEL_MODELGETFROMHASHMODELTYPENOTMATCH = "p_model_modelgetfromhashmodeltypenotmatch", Category.PARAMETER
    P_MODEL_MODELFILETYPENOTSUPPORT = "p_model_modelfiletypenotsupport", Category.PARAMETER
    P_RESOURCE_RESOURCECONFIGIDNOTSUPPORTMODIFY = "p_resource_resourceconfigidnotsupportmodify", Category.PARAMETER
    B_TENANT_INVALIDTENANTIDNUL = "b_tenant_invalidtenantidnul", Category.BUSINESS
    B_MODEL_MODELIDNOTFOUND = "b_model_modelidnotfound", Category.BUSINESS
    B_MODEL_MODELVERSIONIDNOTFOUND = "b_model_modelversionidnotfound", Category.BUSINESS
    B_SESSION_TOKENNOTVALID = "b_session_tokennotvalid", Category.BUSINESS
    B_SESSION_TOKENFORBIDDEN = "b_session_tokenforbidden", Category.BUSINESS
    B_FC_FUNCTIONPRIVATEKEYNOTFOUND = "b_fc_functionprivatekeynotfound", Category.BUSINESS
    B_FC_FUNCTIONPUBLICKEYNOTFOUND = "b_fc_functionpublickeynotfound", Category.BUSINESS
    B_USER_TOTALENDEDSESSIONTIMESECSPLUSFAILED = "b_user_totalendedsessiontimesecsplusfailed", Category.BUSINESS
    B_SESSION_SESSIONEXPIRED = "b_session_sessionexpired", Category.BUSINESS
    B_HTML_HTMLCONTENTGETERROR = "b_html_htmlcontentgeterror", Category.BUSINESS
    B_TAG_INVALIDTAGINCLUDED = "b_tag_invalidtagincluded", Category.BUSINESS
    B_GENERATEDIMAGE_DELETEFAIL = "b_generatedimage_deletefail", Category.BUSINESS
    B_GENERATEDIMAGE_IMAGESISEMPTY = "b_generatedimage_imagesisempty", Category.BUSINESS
    B_SESSION_SESSIONMODENOTSUPPORT = "b_session_sessionmodenotsupport", Category.BUSINESS
    B_USER_ALIYUNUIDNOTFOUND = "b_user_aliyunuidnotfound", Category.BUSINESS
    B_USER_TENANTNOTFOUND = "b_user_tenantnotfound", Category.BUSINESS
    B_USER_TENANTNOTACTIVE = "b_user_tenantnotactive", Category.BUSINESS
    B_OPERATOR_INVALIDOPERATORIDNUL = "b_operator_invalidoperatoridnul", Category.BUSINESS
    B_USER_INITTENANTERROR = "b_user_inittenanterror", Category.BUSINESS
    B_USER_GLOBALFUNCTIONSCHEMAPARSEERROR = "b_user_globalfunctionschemaparseerror", Category.BUSINESS
    B_USER_ROLENOTFOUND = "b_user_rolenotfound", Category.BUSINESS
    B_USER_ROLENAMEDUPLICATED = "b_user_rolenameduplicated", Category.BUSINESS
    B_SESSION_ROLEIDNOTVALID = "b_session_roleidnotvalid", Category.BUSINESS
    B_AGENT_JOBIDEXISTED = "b_agent_jobidexisted", Category.BUSINESS
    B_AGENT_JOBNOTFOUND = "b_agent_jobnotfound", Category.BUSINESS
    B_AGENT_JOBPREINVOKEFAIL = "b_agent_jobpreinvokefail", Category.BUSINESS
    B_AGENT_CONTENTNOTSAFE = "b_agent_contentnotsafe", Category.BUSINESS
    B_AGENT_UNKNOWNEXCEPTION = "b_agent_unknownexception", Category.BUSINESS
    B_AGENT_COMPUTINGPOOLIDISEMPTY = "b_agent_computingpoolidisempty", Category.BUSINESS
    B_AGENT_SCALETEMPLATENOTEXIST = "b_agent_scaletemplatenotexist", Category.BUSINESS
    B_AGENT_REPLICASINVALID = "b_agent_replicasinvalid", Category.BUSINESS
    B_AGENT_AGENTFUNCTIONNOTEXIST = "b_agent_agentfunctionnotexist", Category.BUSINESS
    B_AGENT_HOTREQUESTINFOSIZENOTMATCH = "b_agent_hotrequestinfosizenotmatch", Category.BUSINESS
    B_AGENT_COMPUTINGPOOLNOTEXIST = "b_agent_computingpoolnotexist", Category.BUSINESS
    B_AGENT_REGIONCONFIGNOTEXIST = "b_agent_regionconfignotexist", Category.BUSINESS
    B_AGENT_REGIONSNOTEXIST = "b_agent_regionsnotexist", Category.BUSINESS
    B_AGENT_REGIONSDUPLICATED = "b_agent_regionsduplicated", Category.BUSINESS
    B_AGENT_COMPUTINGUNITNOTINSUFFICIENT = "b_agent_computingunitnotinsufficient", Category.BUSINESS
    B_PREDICT_PREDICTFAIL = "b_predict_predictfail", Category.BUSINESS
    B_USER_APPNOTFOUND = "b_user_appnotfound", Category.BUSINESS
    B_USER_URLCONNTESTFAILED = "b_user_urlconntestfailed", Category.BUSINESS
    B_MODEL_MODELVERSIONNOTEXIST = "b_model_modelversionnotexist", Category.BUSINESS
    B_MODEL_MODELVERSIONNOTAVAILABLE = "b_model_modelversionnotavailable", Category.BUSINESS
    B_MODEL_MODELFILESYNCNOTFINISHED = "b_model_modelfilesyncnotfinished", Category.BUSINESS
    B_MODEL_MODELFILEDOWNLOADSTATEEMPTY = "b_model_modelfiledownloadstateempty", Category.BUSINESS
    B_MODEL_MODELFILEDOWNLOADSCOUTPUTEMPTY = "b_model_modelfiledownloadscoutputempty", Category.BUSINESS
    B_MODEL_DEFAULTMODELSFILENOTEXIST = "b_model_defaultmodelsfilenotexist", Category.BUSINESS
    B_MODEL_DEFAULTMODELSFILEREADERROR = "b_model_defaultmodelsfilereaderror", Category.BUSINESS
    B_MODEL_MODELNOTEXIST = "b_model_modelnotexist", Category.BUSINESS
    B_QUERY_INDICATORERROR = "b_query_indicatorerror", Category.BUSINESS
    B_QUERY_INDICATORTYPENOTEXIST = "b_query_indicatortypenotexist", Category.BUSINESS
    B_QUERY_CHARTTYPENOTEXIST = "b_query_charttypenotexist", Category.BUSINESS
    B_QUERY_PAGESIZEEXCEEDLIMIT = "b_query_pagesizeexceedlimit", Category.BUSINESS
    B_SESSION_RESOURCECONFIGIDNOTVALID = "b_session_resourceconfigidnotvalid", Category.BUSINESS
    B_KUBE_KUBECONFIGNOTEXIST = "b_kube_kubeconfignotexist", Category.BUSINESS
    B_USER_TENANTCONFIGNOTFOUND = "b_user_tenantconfignotfound", Category.BUSINESS
    S_FUNCTION_CREATEFUNCTIONERROR = "s_function_createfunctionerror", Category.SYSTEM
    S_FUNCTION_UPDATEFUNCTIONERROR = "s_function_updatefunctionerror", Category.SYSTEM
    S_FUNCTION_MOUNTDOMAINERROR = "s_function_mountdomainerror", Category.SYSTEM
    S_FUNCTION_UNMOUNTDOMAINERROR = "s_function_unmountdomainerror", Category.SYSTEM
    S_FUNCTION_CREATEPROVISIONCONFIGERROR = "s_function_createprovisionconfigerror", Category.SYSTEM
    S_FUNCTION_DELETEPROVISIONCONFIGERROR = "s_function_deleteprovisionconfigerror", Category.SYSTEM
    S_COMMON_LOCKFAIL = "s_common_lockfail", Category.SYSTEM
    S_FUNCTION_CREATEOPENFUNCTIONERROR = "s_function_createopenfunctionerror", Category.SYSTEM
    S_FUNCTION_SCALEOPENFUNCTIONERROR = "s_function_scaleopenfunctionerror", Category.SYSTEM
    S_FUNCTION_DELETEOPENFUNCTIONERROR = "s_function_deleteopenfunctionerror", Category.SYSTEM
    S_FUNCTION_GETASYNCINVOCATIONERROR = "s_function_getasyncinvocationerror", Category.SYSTEM
    S_FUNCTION_UPDATEOPENFUNCTIONERROR = "s_function_updateopenfunctionerror", Category.SYSTEM
    S_FUNCTION_LISTOPENFUNCTIONERROR = "s_function_listopenfunctionerror", Category.SYSTEM
    S_FUNCTION_DELETEFUNCTIONERROR = "s_function_deletefunctionerror", Category.SYSTEM
    S_FUNCTION_INVOKEOPENFUNCTIONERROR = "s_function_invokeopenfunctionerror", Category.SYSTEM
    S_FC_STATEINVALID = "s_fc_stateinvalid", Category.SYSTEM
    S_FUNCTION_GETPROVISIONCONFIGERROR = "s_function_getprovisionconfigerror", Category.SYSTEM
    S_KUBE_CRDERROR = "s_kube_crderror", Category.SYSTEM
    S_WEBHOOK_INVOKEFAIL = "s_webhook_invokefail", Category.SYSTEM
    S_COMMON_DBEXECUTEEXCEPTION = "s_common_dbexecuteexception", Category.SYSTEM
    S_COMMON_GLOBALEXCEPTION = "s_common_globalexception", Category.SYSTEM
    S_FUNCTION_LISTFUNCTIONVERSIONSERROR = "s_function_listfunctionversionserror", Category.SYSTEM
    S_FUNCTION_PUBLISHFUNCTIONVERSIONERROR = "s_function_publishfunctionversionerror", Category.SYSTEM
    S_FUNCTION_CREATEALIASERROR = "s_function_createaliaserror", Category.SYSTEM
    S_FUNCTION_PUTASYNCINVOKECONFIGERROR = "s_function_putasyncinvokeconfigerror", Category.SYSTEM
    S_FUNCTION_CREATETRIGGERERROR = "s_function_createtriggererror", Category.SYSTEM
    S_FUNCTION_PUTPROVISIONCONFIGERROR = "s_function_putprovisionconfigerror", Category.SYSTEM
    S_FUNCTION_PUTCONCURRENCYCONFIGERROR = "s_function_putconcurrencyconfigerror", Category.SYSTEM
    S_FUNCTION_UPDATEALIASERROR = "s_function_updatealiaserror", Category.SYSTEM


class ErrorId(IdEnum):
    """The errors: each with its code or category, and with what the service says about trying again."""

    FUNCTION_INVALID_TEMPLATE_ID = "function_invalid_template_id", Code.P_FUNCTION_INVALIDTEMPLATEID
    """The template ID is invalid."""
    TENANT_ID_REQUIRED = "tenant_id_required", Code.P_COMMON_TENANTIDREQUIRED
    """The tenant ID must not be empty."""
    API_TOKEN_REQUIRED = "api_token_required", Code.P_COMMON_APITOKENREQUIRED
    """The API token must not be empty."""
    UPDATE_FUNCTION_INSTANCE_PARAMETERS_NULL = (
        "update_function_instance_parameters_null",
        Code.P_UPDATEFUNCTION_INSTANCEPARAMETERSNOTALLOWEDNULL,
    )
    """The instance parameters must not be null."""
    SESSION_EXPIRED_AT_TOO_EARLY = "session_expired_at_too_early", Code.P_SESSION_EXPIREDATTOOEARLY
    """The expiration time must not be earlier than the current time."""
    REFRESH_FAILED_SESSION_NOT_FOUND = "refresh_failed_session_not_found", Code.P_SESSION_REFRESHFAILEDSESSIONNOTFOUND
    """Failed to renew the session. Check that the token is correct."""
    AGENT_IMAGE_BLANK = "agent_image_blank", Code.P_AGENT_IMAGESHOULDNOTBLANK
    """The image address must not be empty."""
    AGENT_VERSION_NAME_BLANK = "agent_version_name_blank", Code.P_AGENT_VERSIONNAMESHOULDNOTBLANK
    """The agent version name must not be empty."""
    AGENT_AUTOSCALE_TEMPLATE_ID_BLANK = (
        "agent_autoscale_template_id_blank",
        Code.P_AGENT_AUTOSCALETEMPLATEIDSHOULDNOTBLANK,
    )
    """The scaling template ID must not be empty."""
    INVALID_API_TOKEN = "invalid_api_token", Code.P_TOKEN_INVALIDAPITOKEN
    """The API token passed in is invalid."""
    TOKEN_INVALID_TENANT_ID = "token_invalid_tenant_id", Code.P_TOKEN_INVALIDTENANTID
    """The tenant is invalid."""
    TOKEN_INVALID_APP_ID = "token_invalid_app_id", Code.P_TOKEN_INVALIDAPPID
    """The app is invalid."""
    SESSION_NOT_FOUND = "session_not_found", Code.P_SESSION_SESSIONNOTFOUND
    """The session was not found. Check that the session ID passed in is valid."""
    USER_INVALID_OSS_UPLOAD_TYPE = "user_invalid_oss_upload_type", Code.P_USER_INVALIDOSSUPLOADTYPE
    """The OSS upload type is invalid."""
    INVOKE_MODEL_DOWNLOAD_ERROR = "invoke_model_download_error", Code.P_MODEL_INVOKEMODELDOWNLOADERROR
    """Failed to trigger the model download task. Reason: {reason}"""
    INPUT_INVALID = "input_invalid", Code.P_COMMON_INPUTINVALID
    """The input is invalid: {input}"""
    NEED_CORRECT_INPUT_FORMAT = "need_correct_input_format", Code.P_COMMON_NEEDCORRECTINPUTFORMAT
    """A parameter binding exception occurred."""
    MODEL_VERSION_INVALID_PRIMARY_FILE = (
        "model_version_invalid_primary_file",
        Code.P_MODEL_MODELVERSIONINVALIDPRIMARYFILE,
    )
    """The model version {model} contains more than one primary model file."""
    TOKEN_CHECKPOINT_VERSION_NOT_FOUND = "token_checkpoint_version_not_found", Code.P_TOKEN_CHECKPOINTVERSIONNOTFOUND
    """The model configuration of the user was not found."""
    MODEL_SYNC_MODEL_NAME_DUPLICATE = "model_sync_model_name_duplicate", Code.P_MODEL_MODELSYNCMODELNAMEDUPLICATE
    """Duplicate model name: {model}. Change it and try again, or look at the existing models in the console."""
    MODEL_SYNC_MODEL_FILE_ALIAS_NAME_DUPLICATE = (
        "model_sync_model_file_alias_name_duplicate",
        Code.P_MODEL_MODELSYNCMODELFILEALIASNAMEDUPLICATE,
    )
    """A file of the same name already exists. Rename the file and try again."""
    MODEL_GET_FROM_HASH_MODEL_TYPE_NOT_MATCH = (
        "model_get_from_hash_model_type_not_match",
        Code.P_MODEL_MODELGETFROMHASHMODELTYPENOTMATCH,
    )
    """The model type found by the hash differs from the model type given. Check whether the hash is duplicated."""
    MODEL_FILE_TYPE_NOT_SUPPORT = "model_file_type_not_support", Code.P_MODEL_MODELFILETYPENOTSUPPORT
    """Sorry, the type of the file passed in is not supported yet. Pass in a file of type {supported_type}."""
    RESOURCE_CONFIG_ID_NOT_SUPPORT_MODIFY = (
        "resource_config_id_not_support_modify",
        Code.P_RESOURCE_RESOURCECONFIGIDNOTSUPPORTMODIFY,
    )
    """The dedicated resource configuration ID cannot be modified."""
    TENANT_ID_NULL = "tenant_id_null", Code.B_TENANT_INVALIDTENANTIDNUL
    """The tenant ID must not be empty."""
    MODEL_ID_NOT_FOUND = "model_id_not_found", Code.B_MODEL_MODELIDNOTFOUND
    """The model was not found."""
    MODEL_VERSION_ID_NOT_FOUND = "model_version_id_not_found", Code.B_MODEL_MODELVERSIONIDNOTFOUND
    """The model version was not found."""
    SESSION_TOKEN_NOT_VALID = "session_token_not_valid", Code.B_SESSION_TOKENNOTVALID
    """The token is invalid."""
    SESSION_TOKEN_FORBIDDEN = "session_token_forbidden", Code.B_SESSION_TOKENFORBIDDEN
    """The token is invalid."""
    FC_FUNCTION_PRIVATE_KEY_NOT_FOUND = "fc_function_private_key_not_found", Code.B_FC_FUNCTIONPRIVATEKEYNOTFOUND
    """The HTTPS private key does not exist."""
    FC_FUNCTION_PUBLIC_KEY_NOT_FOUND = "fc_function_public_key_not_found", Code.B_FC_FUNCTIONPUBLICKEYNOTFOUND
    """The HTTPS public key does not exist."""
    USER_TOTAL_ENDED_SESSION_TIME_PLUS_FAILED = (
        "user_total_ended_session_time_plus_failed",
        Code.B_USER_TOTALENDEDSESSIONTIMESECSPLUSFAILED,
    )
    """Failed to add up the duration of the ended sessions of the token."""
    SESSION_EXPIRED = "session_expired", Code.B_SESSION_SESSIONEXPIRED
    """The current session has expired."""
    HTML_CONTENT_GET_ERROR = "html_content_get_error", Code.B_HTML_HTMLCONTENTGETERROR
    """Failed to get the HTML content."""
    INVALID_TAG_INCLUDED = "invalid_tag_included", Code.B_TAG_INVALIDTAGINCLUDED
    """The request contains an invalid model tag."""
    GENERATED_IMAGE_DELETE_FAIL = "generated_image_delete_fail", Code.B_GENERATEDIMAGE_DELETEFAIL
    """Failed to delete the image."""
    GENERATED_IMAGES_EMPTY = "generated_images_empty", Code.B_GENERATEDIMAGE_IMAGESISEMPTY
    """The image list must not be empty."""
    SESSION_MODE_NOT_SUPPORT = "session_mode_not_support", Code.B_SESSION_SESSIONMODENOTSUPPORT
    """The session check does not support the current mode."""
    ALIYUN_UID_NOT_FOUND = "aliyun_uid_not_found", Code.B_USER_ALIYUNUIDNOTFOUND
    """The Alibaba Cloud UID does not exist."""
    USER_TENANT_NOT_FOUND = "user_tenant_not_found", Code.B_USER_TENANTNOTFOUND
    """The tenant does not exist."""
    USER_TENANT_NOT_ACTIVE = "user_tenant_not_active", Code.B_USER_TENANTNOTACTIVE
    """The service has not been activated for the tenant."""
    OPERATOR_ID_NULL = "operator_id_null", Code.B_OPERATOR_INVALIDOPERATORIDNUL
    """The operator ID must not be empty."""
    USER_INIT_TENANT_ERROR = "user_init_tenant_error", Code.B_USER_INITTENANTERROR
    """Failed to initialize the tenant."""
    USER_GLOBAL_FUNCTION_SCHEMA_PARSE_ERROR = (
        "user_global_function_schema_parse_error",
        Code.B_USER_GLOBALFUNCTIONSCHEMAPARSEERROR,
    )
    """Failed to parse the global function configuration."""
    USER_ROLE_NOT_FOUND = "user_role_not_found", Code.B_USER_ROLENOTFOUND
    """The role does not exist: {role}"""
    USER_ROLE_NAME_DUPLICATED = "user_role_name_duplicated", Code.B_USER_ROLENAMEDUPLICATED
    """The role name already exists: {role}"""
    SESSION_ROLE_ID_NOT_VALID = "session_role_id_not_valid", Code.B_SESSION_ROLEIDNOTVALID
    """The role is invalid: {role}"""
    AGENT_JOB_ID_EXISTED = "agent_job_id_existed", Code.B_AGENT_JOBIDEXISTED
    """The job ID already exists."""
    AGENT_JOB_NOT_FOUND = "agent_job_not_found", Code.B_AGENT_JOBNOTFOUND
    """The job was not found."""
    AGENT_JOB_PRE_INVOKE_FAIL = "agent_job_pre_invoke_fail", Code.B_AGENT_JOBPREINVOKEFAIL
    """The entitlement pre-check failed."""
    AGENT_CONTENT_NOT_SAFE = "agent_content_not_safe", Code.B_AGENT_CONTENTNOTSAFE
    """The security check failed."""
    AGENT_UNKNOWN_EXCEPTION = "agent_unknown_exception", Code.B_AGENT_UNKNOWNEXCEPTION
    """Unknown error."""
    AGENT_COMPUTING_POOL_ID_EMPTY = "agent_computing_pool_id_empty", Code.B_AGENT_COMPUTINGPOOLIDISEMPTY
    """The computing resource pool ID must not be empty."""
    AGENT_SCALE_TEMPLATE_NOT_EXIST = "agent_scale_template_not_exist", Code.B_AGENT_SCALETEMPLATENOTEXIST
    """The scaling template does not exist."""
    AGENT_REPLICAS_INVALID = "agent_replicas_invalid", Code.B_AGENT_REPLICASINVALID
    """The number of replicas of the computing unit must not be less than 0."""
    AGENT_FUNCTION_NOT_EXIST = "agent_function_not_exist", Code.B_AGENT_AGENTFUNCTIONNOTEXIST
    """The agent function of the computing unit does not exist."""
    AGENT_HOT_REQUEST_INFO_SIZE_NOT_MATCH = (
        "agent_hot_request_info_size_not_match",
        Code.B_AGENT_HOTREQUESTINFOSIZENOTMATCH,
    )
    """The number of hot request info entries does not match the number of computing slots."""
    AGENT_COMPUTING_POOL_NOT_EXIST = "agent_computing_pool_not_exist", Code.B_AGENT_COMPUTINGPOOLNOTEXIST
    """The computing resource pool does not exist."""
    AGENT_REGION_CONFIG_NOT_EXIST = "agent_region_config_not_exist", Code.B_AGENT_REGIONCONFIGNOTEXIST
    """The region configuration does not exist."""
    AGENT_REGIONS_NOT_EXIST = "agent_regions_not_exist", Code.B_AGENT_REGIONSNOTEXIST
    """A region is missing from the region configuration of the computing resource pool."""
    AGENT_REGIONS_DUPLICATED = "agent_regions_duplicated", Code.B_AGENT_REGIONSDUPLICATED
    """The region configuration of the computing resource pool contains a duplicate region."""
    AGENT_COMPUTING_UNIT_INSUFFICIENT = "agent_computing_unit_insufficient", Code.B_AGENT_COMPUTINGUNITNOTINSUFFICIENT
    """Insufficient computing units, region: {region}, instance type: {instance_type}, subproject: {subproject}"""
    PREDICT_FAIL = "predict_fail", Code.B_PREDICT_PREDICTFAIL
    """Inference failed."""
    USER_APP_NOT_FOUND = "user_app_not_found", Code.B_USER_APPNOTFOUND
    """The app does not exist: {app}"""
    USER_URL_CONN_TEST_FAILED = "user_url_conn_test_failed", Code.B_USER_URLCONNTESTFAILED
    """The connectivity test failed."""
    MODEL_VERSION_NOT_EXIST = "model_version_not_exist", Code.B_MODEL_MODELVERSIONNOTEXIST
    """The model version does not exist."""
    MODEL_VERSION_NOT_AVAILABLE = "model_version_not_available", Code.B_MODEL_MODELVERSIONNOTAVAILABLE
    """The model version is not available to the current role."""
    MODEL_FILE_SYNC_NOT_FINISHED = "model_file_sync_not_finished", Code.B_MODEL_MODELFILESYNCNOTFINISHED
    """The synchronization of the model file has not finished."""
    MODEL_FILE_DOWNLOAD_STATE_EMPTY = "model_file_download_state_empty", Code.B_MODEL_MODELFILEDOWNLOADSTATEEMPTY
    """The context state of the model file download is empty."""
    MODEL_FILE_DOWNLOAD_SC_OUTPUT_EMPTY = (
        "model_file_download_sc_output_empty",
        Code.B_MODEL_MODELFILEDOWNLOADSCOUTPUTEMPTY,
    )
    """The sc output of the model file download is empty."""
    DEFAULT_MODELS_FILE_NOT_EXIST = "default_models_file_not_exist", Code.B_MODEL_DEFAULTMODELSFILENOTEXIST
    """The default models file for initializing tenants was not found."""
    DEFAULT_MODELS_FILE_READ_ERROR = "default_models_file_read_error", Code.B_MODEL_DEFAULTMODELSFILEREADERROR
    """Failed to read the default models file for initializing tenants."""
    MODEL_NOT_EXIST = "model_not_exist", Code.B_MODEL_MODELNOTEXIST
    """The tenant has no model with the ID {model_id}."""
    QUERY_INDICATOR_ERROR = "query_indicator_error", Code.B_QUERY_INDICATORERROR
    """Failed to query the metric."""
    QUERY_INDICATOR_TYPE_NOT_EXIST = "query_indicator_type_not_exist", Code.B_QUERY_INDICATORTYPENOTEXIST
    """The metric type does not exist."""
    QUERY_CHART_TYPE_NOT_EXIST = "query_chart_type_not_exist", Code.B_QUERY_CHARTTYPENOTEXIST
    """The chart type of the query does not exist."""
    QUERY_PAGE_SIZE_EXCEED_LIMIT = "query_page_size_exceed_limit", Code.B_QUERY_PAGESIZEEXCEEDLIMIT
    """The page size is invalid."""
    SESSION_RESOURCE_CONFIG_ID_NOT_VALID = (
        "session_resource_config_id_not_valid",
        Code.B_SESSION_RESOURCECONFIGIDNOTVALID,
    )
    """The dedicated resource configuration ID is invalid."""
    KUBE_CONFIG_NOT_EXIST = "kube_config_not_exist", Code.B_KUBE_KUBECONFIGNOTEXIST
    """The kube configuration does not exist."""
    USER_TENANT_CONFIG_NOT_FOUND = "user_tenant_config_not_found", Code.B_USER_TENANTCONFIGNOTFOUND
    """The tenant configuration does not exist."""
    CREATE_FUNCTION_ERROR = "create_function_error", Code.S_FUNCTION_CREATEFUNCTIONERROR
    """Failed to create the function from the template."""
    UPDATE_FUNCTION_ERROR = "update_function_error", Code.S_FUNCTION_UPDATEFUNCTIONERROR
    """Failed to update the function from the template."""
    FUNCTION_MOUNT_DOMAIN_ERROR = "function_mount_domain_error", Code.S_FUNCTION_MOUNTDOMAINERROR
    """Failed to mount the domain name."""
    FUNCTION_UNMOUNT_DOMAIN_ERROR = "function_unmount_domain_error", Code.S_FUNCTION_UNMOUNTDOMAINERROR
    """Failed to unmount the domain name."""
    FUNCTION_CREATE_PROVISION_CONFIG_ERROR = (
        "function_create_provision_config_error",
        Code.S_FUNCTION_CREATEPROVISIONCONFIGERROR,
    )
    """Failed to configure the provisioned instances."""
    FUNCTION_DELETE_PROVISION_CONFIG_ERROR = (
        "function_delete_provision_config_error",
        Code.S_FUNCTION_DELETEPROVISIONCONFIGERROR,
    )
    """Failed to delete the provisioned instances."""
    LOCK_FAIL = "lock_fail", Code.S_COMMON_LOCKFAIL, "backoff"
    """Internal error. Try again."""
    CREATE_OPEN_FUNCTION_ERROR = "create_open_function_error", Code.S_FUNCTION_CREATEOPENFUNCTIONERROR
    """Failed to create the function."""
    SCALE_OPEN_FUNCTION_ERROR = "scale_open_function_error", Code.S_FUNCTION_SCALEOPENFUNCTIONERROR
    """Failed to configure the scaling of the function."""
    DELETE_OPEN_FUNCTION_ERROR = "delete_open_function_error", Code.S_FUNCTION_DELETEOPENFUNCTIONERROR
    """Failed to delete the function."""
    FUNCTION_GET_ASYNC_INVOCATION_ERROR = "function_get_async_invocation_error", Code.S_FUNCTION_GETASYNCINVOCATIONERROR
    """Failed to get the result of the asynchronous invocation."""
    UPDATE_OPEN_FUNCTION_ERROR = "update_open_function_error", Code.S_FUNCTION_UPDATEOPENFUNCTIONERROR
    """Failed to update the function."""
    LIST_OPEN_FUNCTION_ERROR = "list_open_function_error", Code.S_FUNCTION_LISTOPENFUNCTIONERROR
    """Failed to list the functions of the service."""
    DELETE_FUNCTION_ERROR = "delete_function_error", Code.S_FUNCTION_DELETEFUNCTIONERROR
    """Failed to delete the function."""
    INVOKE_OPEN_FUNCTION_ERROR = "invoke_open_function_error", Code.S_FUNCTION_INVOKEOPENFUNCTIONERROR
    """Failed to invoke the function."""
    FC_STATE_INVALID = "fc_state_invalid", Code.S_FC_STATEINVALID
    """The function state is not synchronized."""
    FUNCTION_GET_PROVISION_CONFIG_ERROR = "function_get_provision_config_error", Code.S_FUNCTION_GETPROVISIONCONFIGERROR
    """Failed to get the current provisioning configuration."""
    KUBE_CRD_ERROR = "kube_crd_error", Code.S_KUBE_CRDERROR
    """Kube custom resource error."""
    WEBHOOK_INVOKE_FAIL = "webhook_invoke_fail", Code.S_WEBHOOK_INVOKEFAIL
    """Failed to call the webhook."""
    DB_EXECUTE_EXCEPTION = "db_execute_exception", Code.S_COMMON_DBEXECUTEEXCEPTION
    """A database execution exception occurred."""
    GLOBAL_EXCEPTION = "global_exception", Code.S_COMMON_GLOBALEXCEPTION
    """Unknown exception."""
    LIST_FUNCTION_VERSIONS_ERROR = "list_function_versions_error", Code.S_FUNCTION_LISTFUNCTIONVERSIONSERROR
    """Failed to list the function versions."""
    PUBLISH_FUNCTION_VERSION_ERROR = "publish_function_version_error", Code.S_FUNCTION_PUBLISHFUNCTIONVERSIONERROR
    """Failed to publish the new version."""
    FUNCTION_CREATE_ALIAS_ERROR = "function_create_alias_error", Code.S_FUNCTION_CREATEALIASERROR
    """Failed to create the function alias."""
    FUNCTION_PUT_ASYNC_INVOKE_CONFIG_ERROR = (
        "function_put_async_invoke_config_error",
        Code.S_FUNCTION_PUTASYNCINVOKECONFIGERROR,
    )
    """Failed to create the asynchronous configuration."""
    FUNCTION_CREATE_TRIGGER_ERROR = "function_create_trigger_error", Code.S_FUNCTION_CREATETRIGGERERROR
    """Failed to create the trigger."""
    FUNCTION_PUT_PROVISION_CONFIG_ERROR = "function_put_provision_config_error", Code.S_FUNCTION_PUTPROVISIONCONFIGERROR
    """Failed to create the provisioning configuration."""
    FUNCTION_PUT_CONCURRENCY_CONFIG_ERROR = (
        "function_put_concurrency_config_error",
        Code.S_FUNCTION_PUTCONCURRENCYCONFIGERROR,
    )
    """Failed to set the instance concurrency."""
    FUNCTION_UPDATE_ALIAS_ERROR = "function_update_alias_error", Code.S_FUNCTION_UPDATEALIASERROR
    """Failed to update the alias."""


def _texts(locale: Locale) -> Texts:
    if locale == "en":
        from ._en import TEXTS
    elif locale == "zh":
        from ._zh import TEXTS
    else:
        message = f"there are no texts in {locale!r}"
        raise ValueError(message)
    return TEXTS


def _wire() -> Wire:
    from ._wire import WIRE

    return WIRE


_CATALOG: Final = Catalog(
    wire_locale="zh",
    texts=_texts,
    wire=_wire,
    categories=Category,
    ids=ErrorId,
)


class AliyunError(CatalogError[ErrorId, Code, Category], catalog=_CATALOG):
    """Any error of Alibaba Cloud AIGC Service Lab."""


class ParameterError(AliyunError, of=Category.PARAMETER):
    """Any error of the category `parameter`."""


class BusinessError(AliyunError, of=Category.BUSINESS):
    """Any error of the category `business`."""


class SystemServiceError(AliyunError, of=Category.SYSTEM):
    """Any error of the category `system`."""


class PFunctionInvalidtemplateid(ParameterError, Leaf, of=ErrorId.FUNCTION_INVALID_TEMPLATE_ID):
    """The template ID is invalid."""


class PCommonTenantidrequired(ParameterError, Leaf, of=ErrorId.TENANT_ID_REQUIRED):
    """The tenant ID must not be empty."""


class PCommonApitokenrequired(ParameterError, Leaf, of=ErrorId.API_TOKEN_REQUIRED):
    """The API token must not be empty."""


class PUpdatefunctionInstanceparametersnotallowednull(
    ParameterError,
    Leaf,
    of=ErrorId.UPDATE_FUNCTION_INSTANCE_PARAMETERS_NULL,
):
    """The instance parameters must not be null."""


class PSessionExpiredattooearly(ParameterError, Leaf, of=ErrorId.SESSION_EXPIRED_AT_TOO_EARLY):
    """The expiration time must not be earlier than the current time."""


class PSessionRefreshfailedsessionnotfound(ParameterError, Leaf, of=ErrorId.REFRESH_FAILED_SESSION_NOT_FOUND):
    """Failed to renew the session. Check that the token is correct."""


class PAgentImageshouldnotblank(ParameterError, Leaf, of=ErrorId.AGENT_IMAGE_BLANK):
    """The image address must not be empty."""


class PAgentVersionnameshouldnotblank(ParameterError, Leaf, of=ErrorId.AGENT_VERSION_NAME_BLANK):
    """The agent version name must not be empty."""


class PAgentAutoscaletemplateidshouldnotblank(ParameterError, Leaf, of=ErrorId.AGENT_AUTOSCALE_TEMPLATE_ID_BLANK):
    """The scaling template ID must not be empty."""


class PTokenInvalidapitoken(ParameterError, Leaf, of=ErrorId.INVALID_API_TOKEN):
    """The API token passed in is invalid."""


class PTokenInvalidtenantid(ParameterError, Leaf, of=ErrorId.TOKEN_INVALID_TENANT_ID):
    """The tenant is invalid."""


class PTokenInvalidappid(ParameterError, Leaf, of=ErrorId.TOKEN_INVALID_APP_ID):
    """The app is invalid."""


class PSessionSessionnotfound(ParameterError, Leaf, of=ErrorId.SESSION_NOT_FOUND):
    """The session was not found. Check that the session ID passed in is valid."""


class PUserInvalidossuploadtype(ParameterError, Leaf, of=ErrorId.USER_INVALID_OSS_UPLOAD_TYPE):
    """The OSS upload type is invalid."""


class InvokeModelDownloadError(ParameterError, Leaf, of=ErrorId.INVOKE_MODEL_DOWNLOAD_ERROR):
    """Failed to trigger the model download task. Reason: {reason}"""

    reason: str = param("string")


class InputInvalid(ParameterError, Leaf, of=ErrorId.INPUT_INVALID):
    """The input is invalid: {input}"""

    input: str = param("string", sensitive=True)


class PCommonNeedcorrectinputformat(ParameterError, Leaf, of=ErrorId.NEED_CORRECT_INPUT_FORMAT):
    """A parameter binding exception occurred."""


class ModelVersionInvalidPrimaryFile(ParameterError, Leaf, of=ErrorId.MODEL_VERSION_INVALID_PRIMARY_FILE):
    """The model version {model} contains more than one primary model file."""

    model: str = param("string")


class PTokenCheckpointversionnotfound(ParameterError, Leaf, of=ErrorId.TOKEN_CHECKPOINT_VERSION_NOT_FOUND):
    """The model configuration of the user was not found."""


class ModelSyncModelNameDuplicate(ParameterError, Leaf, of=ErrorId.MODEL_SYNC_MODEL_NAME_DUPLICATE):
    """Duplicate model name: {model}. Change it and try again, or look at the existing models in the console."""

    model: str = param("string")


class PModelModelsyncmodelfilealiasnameduplicate(
    ParameterError,
    Leaf,
    of=ErrorId.MODEL_SYNC_MODEL_FILE_ALIAS_NAME_DUPLICATE,
):
    """A file of the same name already exists. Rename the file and try again."""


class PModelModelgetfromhashmodeltypenotmatch(
    ParameterError,
    Leaf,
    of=ErrorId.MODEL_GET_FROM_HASH_MODEL_TYPE_NOT_MATCH,
):
    """The model type found by the hash differs from the model type given. Check whether the hash is duplicated."""


class ModelFileTypeNotSupport(ParameterError, Leaf, of=ErrorId.MODEL_FILE_TYPE_NOT_SUPPORT):
    """Sorry, the type of the file passed in is not supported yet. Pass in a file of type {supported_type}."""

    supported_type: str = param("string")


class PResourceResourceconfigidnotsupportmodify(ParameterError, Leaf, of=ErrorId.RESOURCE_CONFIG_ID_NOT_SUPPORT_MODIFY):
    """The dedicated resource configuration ID cannot be modified."""


class BTenantInvalidtenantidnul(BusinessError, Leaf, of=ErrorId.TENANT_ID_NULL):
    """The tenant ID must not be empty."""


class BModelModelidnotfound(BusinessError, Leaf, of=ErrorId.MODEL_ID_NOT_FOUND):
    """The model was not found."""


class BModelModelversionidnotfound(BusinessError, Leaf, of=ErrorId.MODEL_VERSION_ID_NOT_FOUND):
    """The model version was not found."""


class BSessionTokennotvalid(BusinessError, Leaf, of=ErrorId.SESSION_TOKEN_NOT_VALID):
    """The token is invalid."""


class BSessionTokenforbidden(BusinessError, Leaf, of=ErrorId.SESSION_TOKEN_FORBIDDEN):
    """The token is invalid."""


class BFcFunctionprivatekeynotfound(BusinessError, Leaf, of=ErrorId.FC_FUNCTION_PRIVATE_KEY_NOT_FOUND):
    """The HTTPS private key does not exist."""


class BFcFunctionpublickeynotfound(BusinessError, Leaf, of=ErrorId.FC_FUNCTION_PUBLIC_KEY_NOT_FOUND):
    """The HTTPS public key does not exist."""


class BUserTotalendedsessiontimesecsplusfailed(
    BusinessError,
    Leaf,
    of=ErrorId.USER_TOTAL_ENDED_SESSION_TIME_PLUS_FAILED,
):
    """Failed to add up the duration of the ended sessions of the token."""


class BSessionSessionexpired(BusinessError, Leaf, of=ErrorId.SESSION_EXPIRED):
    """The current session has expired."""


class BHtmlHtmlcontentgeterror(BusinessError, Leaf, of=ErrorId.HTML_CONTENT_GET_ERROR):
    """Failed to get the HTML content."""


class BTagInvalidtagincluded(BusinessError, Leaf, of=ErrorId.INVALID_TAG_INCLUDED):
    """The request contains an invalid model tag."""


class BGeneratedimageDeletefail(BusinessError, Leaf, of=ErrorId.GENERATED_IMAGE_DELETE_FAIL):
    """Failed to delete the image."""


class BGeneratedimageImagesisempty(BusinessError, Leaf, of=ErrorId.GENERATED_IMAGES_EMPTY):
    """The image list must not be empty."""


class BSessionSessionmodenotsupport(BusinessError, Leaf, of=ErrorId.SESSION_MODE_NOT_SUPPORT):
    """The session check does not support the current mode."""


class BUserAliyunuidnotfound(BusinessError, Leaf, of=ErrorId.ALIYUN_UID_NOT_FOUND):
    """The Alibaba Cloud UID does not exist."""


class BUserTenantnotfound(BusinessError, Leaf, of=ErrorId.USER_TENANT_NOT_FOUND):
    """The tenant does not exist."""


class BUserTenantnotactive(BusinessError, Leaf, of=ErrorId.USER_TENANT_NOT_ACTIVE):
    """The service has not been activated for the tenant."""


class BOperatorInvalidoperatoridnul(BusinessError, Leaf, of=ErrorId.OPERATOR_ID_NULL):
    """The operator ID must not be empty."""


class BUserInittenanterror(BusinessError, Leaf, of=ErrorId.USER_INIT_TENANT_ERROR):
    """Failed to initialize the tenant."""


class BUserGlobalfunctionschemaparseerror(BusinessError, Leaf, of=ErrorId.USER_GLOBAL_FUNCTION_SCHEMA_PARSE_ERROR):
    """Failed to parse the global function configuration."""


class UserRoleNotFound(BusinessError, Leaf, of=ErrorId.USER_ROLE_NOT_FOUND):
    """The role does not exist: {role}"""

    role: str = param("string")


class UserRoleNameDuplicated(BusinessError, Leaf, of=ErrorId.USER_ROLE_NAME_DUPLICATED):
    """The role name already exists: {role}"""

    role: str = param("string")


class SessionRoleIdNotValid(BusinessError, Leaf, of=ErrorId.SESSION_ROLE_ID_NOT_VALID):
    """The role is invalid: {role}"""

    role: str = param("string")


class BAgentJobidexisted(BusinessError, Leaf, of=ErrorId.AGENT_JOB_ID_EXISTED):
    """The job ID already exists."""


class BAgentJobnotfound(BusinessError, Leaf, of=ErrorId.AGENT_JOB_NOT_FOUND):
    """The job was not found."""


class BAgentJobpreinvokefail(BusinessError, Leaf, of=ErrorId.AGENT_JOB_PRE_INVOKE_FAIL):
    """The entitlement pre-check failed."""


class BAgentContentnotsafe(BusinessError, Leaf, of=ErrorId.AGENT_CONTENT_NOT_SAFE):
    """The security check failed."""


class BAgentUnknownexception(BusinessError, Leaf, of=ErrorId.AGENT_UNKNOWN_EXCEPTION):
    """Unknown error."""


class BAgentComputingpoolidisempty(BusinessError, Leaf, of=ErrorId.AGENT_COMPUTING_POOL_ID_EMPTY):
    """The computing resource pool ID must not be empty."""


class BAgentScaletemplatenotexist(BusinessError, Leaf, of=ErrorId.AGENT_SCALE_TEMPLATE_NOT_EXIST):
    """The scaling template does not exist."""


class BAgentReplicasinvalid(BusinessError, Leaf, of=ErrorId.AGENT_REPLICAS_INVALID):
    """The number of replicas of the computing unit must not be less than 0."""


class BAgentAgentfunctionnotexist(BusinessError, Leaf, of=ErrorId.AGENT_FUNCTION_NOT_EXIST):
    """The agent function of the computing unit does not exist."""


class BAgentHotrequestinfosizenotmatch(BusinessError, Leaf, of=ErrorId.AGENT_HOT_REQUEST_INFO_SIZE_NOT_MATCH):
    """The number of hot request info entries does not match the number of computing slots."""


class BAgentComputingpoolnotexist(BusinessError, Leaf, of=ErrorId.AGENT_COMPUTING_POOL_NOT_EXIST):
    """The computing resource pool does not exist."""


class BAgentRegionconfignotexist(BusinessError, Leaf, of=ErrorId.AGENT_REGION_CONFIG_NOT_EXIST):
    """The region configuration does not exist."""


class BAgentRegionsnotexist(BusinessError, Leaf, of=ErrorId.AGENT_REGIONS_NOT_EXIST):
    """A region is missing from the region configuration of the computing resource pool."""


class BAgentRegionsduplicated(BusinessError, Leaf, of=ErrorId.AGENT_REGIONS_DUPLICATED):
    """The region configuration of the computing resource pool contains a duplicate region."""


class AgentComputingUnitInsufficient(BusinessError, Leaf, of=ErrorId.AGENT_COMPUTING_UNIT_INSUFFICIENT):
    """Insufficient computing units, region: {region}, instance type: {instance_type}, subproject: {subproject}"""

    region: str = param("token")
    instance_type: str = param("token")
    subproject: str = param("string")


class BPredictPredictfail(BusinessError, Leaf, of=ErrorId.PREDICT_FAIL):
    """Inference failed."""


class UserAppNotFound(BusinessError, Leaf, of=ErrorId.USER_APP_NOT_FOUND):
    """The app does not exist: {app}"""

    app: str = param("string")


class BUserUrlconntestfailed(BusinessError, Leaf, of=ErrorId.USER_URL_CONN_TEST_FAILED):
    """The connectivity test failed."""


class BModelModelversionnotexist(BusinessError, Leaf, of=ErrorId.MODEL_VERSION_NOT_EXIST):
    """The model version does not exist."""


class BModelModelversionnotavailable(BusinessError, Leaf, of=ErrorId.MODEL_VERSION_NOT_AVAILABLE):
    """The model version is not available to the current role."""


class BModelModelfilesyncnotfinished(BusinessError, Leaf, of=ErrorId.MODEL_FILE_SYNC_NOT_FINISHED):
    """The synchronization of the model file has not finished."""


class BModelModelfiledownloadstateempty(BusinessError, Leaf, of=ErrorId.MODEL_FILE_DOWNLOAD_STATE_EMPTY):
    """The context state of the model file download is empty."""


class BModelModelfiledownloadscoutputempty(BusinessError, Leaf, of=ErrorId.MODEL_FILE_DOWNLOAD_SC_OUTPUT_EMPTY):
    """The sc output of the model file download is empty."""


class BModelDefaultmodelsfilenotexist(BusinessError, Leaf, of=ErrorId.DEFAULT_MODELS_FILE_NOT_EXIST):
    """The default models file for initializing tenants was not found."""


class BModelDefaultmodelsfilereaderror(BusinessError, Leaf, of=ErrorId.DEFAULT_MODELS_FILE_READ_ERROR):
    """Failed to read the default models file for initializing tenants."""


class ModelNotExist(BusinessError, Leaf, of=ErrorId.MODEL_NOT_EXIST):
    """The tenant has no model with the ID {model_id}."""

    model_id: str = param("token")


class BQueryIndicatorerror(BusinessError, Leaf, of=ErrorId.QUERY_INDICATOR_ERROR):
    """Failed to query the metric."""


class BQueryIndicatortypenotexist(BusinessError, Leaf, of=ErrorId.QUERY_INDICATOR_TYPE_NOT_EXIST):
    """The metric type does not exist."""


class BQueryCharttypenotexist(BusinessError, Leaf, of=ErrorId.QUERY_CHART_TYPE_NOT_EXIST):
    """The chart type of the query does not exist."""


class BQueryPagesizeexceedlimit(BusinessError, Leaf, of=ErrorId.QUERY_PAGE_SIZE_EXCEED_LIMIT):
    """The page size is invalid."""


class BSessionResourceconfigidnotvalid(BusinessError, Leaf, of=ErrorId.SESSION_RESOURCE_CONFIG_ID_NOT_VALID):
    """The dedicated resource configuration ID is invalid."""


class BKubeKubeconfignotexist(BusinessError, Leaf, of=ErrorId.KUBE_CONFIG_NOT_EXIST):
    """The kube configuration does not exist."""


class BUserTenantconfignotfound(BusinessError, Leaf, of=ErrorId.USER_TENANT_CONFIG_NOT_FOUND):
    """The tenant configuration does not exist."""


class SFunctionCreatefunctionerror(SystemServiceError, Leaf, of=ErrorId.CREATE_FUNCTION_ERROR):
    """Failed to create the function from the template."""


class SFunctionUpdatefunctionerror(SystemServiceError, Leaf, of=ErrorId.UPDATE_FUNCTION_ERROR):
    """Failed to update the function from the template."""


class SFunctionMountdomainerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_MOUNT_DOMAIN_ERROR):
    """Failed to mount the domain name."""


class SFunctionUnmountdomainerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_UNMOUNT_DOMAIN_ERROR):
    """Failed to unmount the domain name."""


class SFunctionCreateprovisionconfigerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_CREATE_PROVISION_CONFIG_ERROR):
    """Failed to configure the provisioned instances."""


class SFunctionDeleteprovisionconfigerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_DELETE_PROVISION_CONFIG_ERROR):
    """Failed to delete the provisioned instances."""


class SCommonLockfail(SystemServiceError, Leaf, of=ErrorId.LOCK_FAIL):
    """Internal error. Try again."""


class SFunctionCreateopenfunctionerror(SystemServiceError, Leaf, of=ErrorId.CREATE_OPEN_FUNCTION_ERROR):
    """Failed to create the function."""


class SFunctionScaleopenfunctionerror(SystemServiceError, Leaf, of=ErrorId.SCALE_OPEN_FUNCTION_ERROR):
    """Failed to configure the scaling of the function."""


class SFunctionDeleteopenfunctionerror(SystemServiceError, Leaf, of=ErrorId.DELETE_OPEN_FUNCTION_ERROR):
    """Failed to delete the function."""


class SFunctionGetasyncinvocationerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_GET_ASYNC_INVOCATION_ERROR):
    """Failed to get the result of the asynchronous invocation."""


class SFunctionUpdateopenfunctionerror(SystemServiceError, Leaf, of=ErrorId.UPDATE_OPEN_FUNCTION_ERROR):
    """Failed to update the function."""


class SFunctionListopenfunctionerror(SystemServiceError, Leaf, of=ErrorId.LIST_OPEN_FUNCTION_ERROR):
    """Failed to list the functions of the service."""


class SFunctionDeletefunctionerror(SystemServiceError, Leaf, of=ErrorId.DELETE_FUNCTION_ERROR):
    """Failed to delete the function."""


class SFunctionInvokeopenfunctionerror(SystemServiceError, Leaf, of=ErrorId.INVOKE_OPEN_FUNCTION_ERROR):
    """Failed to invoke the function."""


class SFcStateinvalid(SystemServiceError, Leaf, of=ErrorId.FC_STATE_INVALID):
    """The function state is not synchronized."""


class SFunctionGetprovisionconfigerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_GET_PROVISION_CONFIG_ERROR):
    """Failed to get the current provisioning configuration."""


class SKubeCrderror(SystemServiceError, Leaf, of=ErrorId.KUBE_CRD_ERROR):
    """Kube custom resource error."""


class SWebhookInvokefail(SystemServiceError, Leaf, of=ErrorId.WEBHOOK_INVOKE_FAIL):
    """Failed to call the webhook."""


class SCommonDbexecuteexception(SystemServiceError, Leaf, of=ErrorId.DB_EXECUTE_EXCEPTION):
    """A database execution exception occurred."""


class SCommonGlobalexception(SystemServiceError, Leaf, of=ErrorId.GLOBAL_EXCEPTION):
    """Unknown exception."""


class SFunctionListfunctionversionserror(SystemServiceError, Leaf, of=ErrorId.LIST_FUNCTION_VERSIONS_ERROR):
    """Failed to list the function versions."""


class SFunctionPublishfunctionversionerror(SystemServiceError, Leaf, of=ErrorId.PUBLISH_FUNCTION_VERSION_ERROR):
    """Failed to publish the new version."""


class SFunctionCreatealiaserror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_CREATE_ALIAS_ERROR):
    """Failed to create the function alias."""


class SFunctionPutasyncinvokeconfigerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_PUT_ASYNC_INVOKE_CONFIG_ERROR):
    """Failed to create the asynchronous configuration."""


class SFunctionCreatetriggererror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_CREATE_TRIGGER_ERROR):
    """Failed to create the trigger."""


class SFunctionPutprovisionconfigerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_PUT_PROVISION_CONFIG_ERROR):
    """Failed to create the provisioning configuration."""


class SFunctionPutconcurrencyconfigerror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_PUT_CONCURRENCY_CONFIG_ERROR):
    """Failed to set the instance concurrency."""


class SFunctionUpdatealiaserror(SystemServiceError, Leaf, of=ErrorId.FUNCTION_UPDATE_ALIAS_ERROR):
    """Failed to update the alias."""


# These codes have one error each.
PModelInvokemodeldownloaderror = InvokeModelDownloadError
PCommonInputinvalid = InputInvalid
PModelModelversioninvalidprimaryfile = ModelVersionInvalidPrimaryFile
PModelModelsyncmodelnameduplicate = ModelSyncModelNameDuplicate
PModelModelfiletypenotsupport = ModelFileTypeNotSupport
BUserRolenotfound = UserRoleNotFound
BUserRolenameduplicated = UserRoleNameDuplicated
BSessionRoleidnotvalid = SessionRoleIdNotValid
BAgentComputingunitnotinsufficient = AgentComputingUnitInsufficient
BUserAppnotfound = UserAppNotFound
BModelModelnotexist = ModelNotExist


def identify(status: int | None, body: Body) -> Identified[AliyunError]:
    """Tells which error a response is, by its HTTP status and its body: bytes, text or parsed JSON. It never fails."""
    return identify_response(AliyunError, status, body)


def raise_for_error(response: object, body: Body = None) -> None:
    """Raises the error that a response of any HTTP library is, or one as near as is known to it; returns if it is none.

    A body that is read with `await` is handed in.
    """
    raise_for_response(AliyunError, response, body)
