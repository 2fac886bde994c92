// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** The errors of Alibaba Cloud AIGC Service Lab. */
public enum class AliyunErrorId(
    override val category: AliyunCategory,
    override val code: String? = null,
    override val retry: Retry? = null,
) : ErrorId {
    /** The template ID is invalid. */
    FUNCTION_INVALID_TEMPLATE_ID(AliyunCategory.PARAMETER, "p_function_invalidtemplateid"),
    /** The tenant ID must not be empty. */
    TENANT_ID_REQUIRED(AliyunCategory.PARAMETER, "p_common_tenantidrequired"),
    /** The API token must not be empty. */
    API_TOKEN_REQUIRED(AliyunCategory.PARAMETER, "p_common_apitokenrequired"),
    /** The instance parameters must not be null. */
    UPDATE_FUNCTION_INSTANCE_PARAMETERS_NULL(
        AliyunCategory.PARAMETER,
        "p_updatefunction_instanceparametersnotallowednull",
    ),
    /** The expiration time must not be earlier than the current time. */
    SESSION_EXPIRED_AT_TOO_EARLY(AliyunCategory.PARAMETER, "p_session_expiredattooearly"),
    /** Failed to renew the session. Check that the token is correct. */
    REFRESH_FAILED_SESSION_NOT_FOUND(
        AliyunCategory.PARAMETER,
        "p_session_refreshfailedsessionnotfound",
    ),
    /** The image address must not be empty. */
    AGENT_IMAGE_BLANK(AliyunCategory.PARAMETER, "p_agent_imageshouldnotblank"),
    /** The agent version name must not be empty. */
    AGENT_VERSION_NAME_BLANK(AliyunCategory.PARAMETER, "p_agent_versionnameshouldnotblank"),
    /** The scaling template ID must not be empty. */
    AGENT_AUTOSCALE_TEMPLATE_ID_BLANK(
        AliyunCategory.PARAMETER,
        "p_agent_autoscaletemplateidshouldnotblank",
    ),
    /** The API token passed in is invalid. */
    INVALID_API_TOKEN(AliyunCategory.PARAMETER, "p_token_invalidapitoken"),
    /** The tenant is invalid. */
    TOKEN_INVALID_TENANT_ID(AliyunCategory.PARAMETER, "p_token_invalidtenantid"),
    /** The app is invalid. */
    TOKEN_INVALID_APP_ID(AliyunCategory.PARAMETER, "p_token_invalidappid"),
    /** The session was not found. Check that the session ID passed in is valid. */
    SESSION_NOT_FOUND(AliyunCategory.PARAMETER, "p_session_sessionnotfound"),
    /** The OSS upload type is invalid. */
    USER_INVALID_OSS_UPLOAD_TYPE(AliyunCategory.PARAMETER, "p_user_invalidossuploadtype"),
    /** Failed to trigger the model download task. Reason: {reason} */
    INVOKE_MODEL_DOWNLOAD_ERROR(AliyunCategory.PARAMETER, "p_model_invokemodeldownloaderror"),
    /** The input is invalid: {input} */
    INPUT_INVALID(AliyunCategory.PARAMETER, "p_common_inputinvalid"),
    /** A parameter binding exception occurred. */
    NEED_CORRECT_INPUT_FORMAT(AliyunCategory.PARAMETER, "p_common_needcorrectinputformat"),
    /** The model version {model} contains more than one primary model file. */
    MODEL_VERSION_INVALID_PRIMARY_FILE(
        AliyunCategory.PARAMETER,
        "p_model_modelversioninvalidprimaryfile",
    ),
    /** The model configuration of the user was not found. */
    TOKEN_CHECKPOINT_VERSION_NOT_FOUND(
        AliyunCategory.PARAMETER,
        "p_token_checkpointversionnotfound",
    ),
    /**
     * Duplicate model name: {model}. Change it and try again, or look at the existing models in the
     * console.
     */
    MODEL_SYNC_MODEL_NAME_DUPLICATE(
        AliyunCategory.PARAMETER,
        "p_model_modelsyncmodelnameduplicate",
    ),
    /** A file of the same name already exists. Rename the file and try again. */
    MODEL_SYNC_MODEL_FILE_ALIAS_NAME_DUPLICATE(
        AliyunCategory.PARAMETER,
        "p_model_modelsyncmodelfilealiasnameduplicate",
    ),
    /**
     * The model type found by the hash differs from the model type given. Check whether the hash is
     * duplicated.
     */
    MODEL_GET_FROM_HASH_MODEL_TYPE_NOT_MATCH(
        AliyunCategory.PARAMETER,
        "p_model_modelgetfromhashmodeltypenotmatch",
    ),
    /**
     * Sorry, the type of the file passed in is not supported yet. Pass in a file of type
     * {supported_type}.
     */
    MODEL_FILE_TYPE_NOT_SUPPORT(AliyunCategory.PARAMETER, "p_model_modelfiletypenotsupport"),
    /** The dedicated resource configuration ID cannot be modified. */
    RESOURCE_CONFIG_ID_NOT_SUPPORT_MODIFY(
        AliyunCategory.PARAMETER,
        "p_resource_resourceconfigidnotsupportmodify",
    ),
    /** The tenant ID must not be empty. */
    TENANT_ID_NULL(AliyunCategory.BUSINESS, "b_tenant_invalidtenantidnul"),
    /** The model was not found. */
    MODEL_ID_NOT_FOUND(AliyunCategory.BUSINESS, "b_model_modelidnotfound"),
    /** The model version was not found. */
    MODEL_VERSION_ID_NOT_FOUND(AliyunCategory.BUSINESS, "b_model_modelversionidnotfound"),
    /** The token is invalid. */
    SESSION_TOKEN_NOT_VALID(AliyunCategory.BUSINESS, "b_session_tokennotvalid"),
    /** The token is invalid. */
    SESSION_TOKEN_FORBIDDEN(AliyunCategory.BUSINESS, "b_session_tokenforbidden"),
    /** The HTTPS private key does not exist. */
    FC_FUNCTION_PRIVATE_KEY_NOT_FOUND(AliyunCategory.BUSINESS, "b_fc_functionprivatekeynotfound"),
    /** The HTTPS public key does not exist. */
    FC_FUNCTION_PUBLIC_KEY_NOT_FOUND(AliyunCategory.BUSINESS, "b_fc_functionpublickeynotfound"),
    /** Failed to add up the duration of the ended sessions of the token. */
    USER_TOTAL_ENDED_SESSION_TIME_PLUS_FAILED(
        AliyunCategory.BUSINESS,
        "b_user_totalendedsessiontimesecsplusfailed",
    ),
    /** The current session has expired. */
    SESSION_EXPIRED(AliyunCategory.BUSINESS, "b_session_sessionexpired"),
    /** Failed to get the HTML content. */
    HTML_CONTENT_GET_ERROR(AliyunCategory.BUSINESS, "b_html_htmlcontentgeterror"),
    /** The request contains an invalid model tag. */
    INVALID_TAG_INCLUDED(AliyunCategory.BUSINESS, "b_tag_invalidtagincluded"),
    /** Failed to delete the image. */
    GENERATED_IMAGE_DELETE_FAIL(AliyunCategory.BUSINESS, "b_generatedimage_deletefail"),
    /** The image list must not be empty. */
    GENERATED_IMAGES_EMPTY(AliyunCategory.BUSINESS, "b_generatedimage_imagesisempty"),
    /** The session check does not support the current mode. */
    SESSION_MODE_NOT_SUPPORT(AliyunCategory.BUSINESS, "b_session_sessionmodenotsupport"),
    /** The Alibaba Cloud UID does not exist. */
    ALIYUN_UID_NOT_FOUND(AliyunCategory.BUSINESS, "b_user_aliyunuidnotfound"),
    /** The tenant does not exist. */
    USER_TENANT_NOT_FOUND(AliyunCategory.BUSINESS, "b_user_tenantnotfound"),
    /** The service has not been activated for the tenant. */
    USER_TENANT_NOT_ACTIVE(AliyunCategory.BUSINESS, "b_user_tenantnotactive"),
    /** The operator ID must not be empty. */
    OPERATOR_ID_NULL(AliyunCategory.BUSINESS, "b_operator_invalidoperatoridnul"),
    /** Failed to initialize the tenant. */
    USER_INIT_TENANT_ERROR(AliyunCategory.BUSINESS, "b_user_inittenanterror"),
    /** Failed to parse the global function configuration. */
    USER_GLOBAL_FUNCTION_SCHEMA_PARSE_ERROR(
        AliyunCategory.BUSINESS,
        "b_user_globalfunctionschemaparseerror",
    ),
    /** The role does not exist: {role} */
    USER_ROLE_NOT_FOUND(AliyunCategory.BUSINESS, "b_user_rolenotfound"),
    /** The role name already exists: {role} */
    USER_ROLE_NAME_DUPLICATED(AliyunCategory.BUSINESS, "b_user_rolenameduplicated"),
    /** The role is invalid: {role} */
    SESSION_ROLE_ID_NOT_VALID(AliyunCategory.BUSINESS, "b_session_roleidnotvalid"),
    /** The job ID already exists. */
    AGENT_JOB_ID_EXISTED(AliyunCategory.BUSINESS, "b_agent_jobidexisted"),
    /** The job was not found. */
    AGENT_JOB_NOT_FOUND(AliyunCategory.BUSINESS, "b_agent_jobnotfound"),
    /** The entitlement pre-check failed. */
    AGENT_JOB_PRE_INVOKE_FAIL(AliyunCategory.BUSINESS, "b_agent_jobpreinvokefail"),
    /** The security check failed. */
    AGENT_CONTENT_NOT_SAFE(AliyunCategory.BUSINESS, "b_agent_contentnotsafe"),
    /** Unknown error. */
    AGENT_UNKNOWN_EXCEPTION(AliyunCategory.BUSINESS, "b_agent_unknownexception"),
    /** The computing resource pool ID must not be empty. */
    AGENT_COMPUTING_POOL_ID_EMPTY(AliyunCategory.BUSINESS, "b_agent_computingpoolidisempty"),
    /** The scaling template does not exist. */
    AGENT_SCALE_TEMPLATE_NOT_EXIST(AliyunCategory.BUSINESS, "b_agent_scaletemplatenotexist"),
    /** The number of replicas of the computing unit must not be less than 0. */
    AGENT_REPLICAS_INVALID(AliyunCategory.BUSINESS, "b_agent_replicasinvalid"),
    /** The agent function of the computing unit does not exist. */
    AGENT_FUNCTION_NOT_EXIST(AliyunCategory.BUSINESS, "b_agent_agentfunctionnotexist"),
    /** The number of hot request info entries does not match the number of computing slots. */
    AGENT_HOT_REQUEST_INFO_SIZE_NOT_MATCH(
        AliyunCategory.BUSINESS,
        "b_agent_hotrequestinfosizenotmatch",
    ),
    /** The computing resource pool does not exist. */
    AGENT_COMPUTING_POOL_NOT_EXIST(AliyunCategory.BUSINESS, "b_agent_computingpoolnotexist"),
    /** The region configuration does not exist. */
    AGENT_REGION_CONFIG_NOT_EXIST(AliyunCategory.BUSINESS, "b_agent_regionconfignotexist"),
    /** A region is missing from the region configuration of the computing resource pool. */
    AGENT_REGIONS_NOT_EXIST(AliyunCategory.BUSINESS, "b_agent_regionsnotexist"),
    /** The region configuration of the computing resource pool contains a duplicate region. */
    AGENT_REGIONS_DUPLICATED(AliyunCategory.BUSINESS, "b_agent_regionsduplicated"),
    /**
     * Insufficient computing units, region: {region}, instance type: {instance_type}, subproject:
     * {subproject}
     */
    AGENT_COMPUTING_UNIT_INSUFFICIENT(
        AliyunCategory.BUSINESS,
        "b_agent_computingunitnotinsufficient",
    ),
    /** Inference failed. */
    PREDICT_FAIL(AliyunCategory.BUSINESS, "b_predict_predictfail"),
    /** The app does not exist: {app} */
    USER_APP_NOT_FOUND(AliyunCategory.BUSINESS, "b_user_appnotfound"),
    /** The connectivity test failed. */
    USER_URL_CONN_TEST_FAILED(AliyunCategory.BUSINESS, "b_user_urlconntestfailed"),
    /** The model version does not exist. */
    MODEL_VERSION_NOT_EXIST(AliyunCategory.BUSINESS, "b_model_modelversionnotexist"),
    /** The model version is not available to the current role. */
    MODEL_VERSION_NOT_AVAILABLE(AliyunCategory.BUSINESS, "b_model_modelversionnotavailable"),
    /** The synchronization of the model file has not finished. */
    MODEL_FILE_SYNC_NOT_FINISHED(AliyunCategory.BUSINESS, "b_model_modelfilesyncnotfinished"),
    /** The context state of the model file download is empty. */
    MODEL_FILE_DOWNLOAD_STATE_EMPTY(AliyunCategory.BUSINESS, "b_model_modelfiledownloadstateempty"),
    /** The sc output of the model file download is empty. */
    MODEL_FILE_DOWNLOAD_SC_OUTPUT_EMPTY(
        AliyunCategory.BUSINESS,
        "b_model_modelfiledownloadscoutputempty",
    ),
    /** The default models file for initializing tenants was not found. */
    DEFAULT_MODELS_FILE_NOT_EXIST(AliyunCategory.BUSINESS, "b_model_defaultmodelsfilenotexist"),
    /** Failed to read the default models file for initializing tenants. */
    DEFAULT_MODELS_FILE_READ_ERROR(AliyunCategory.BUSINESS, "b_model_defaultmodelsfilereaderror"),
    /** The tenant has no model with the ID {model_id}. */
    MODEL_NOT_EXIST(AliyunCategory.BUSINESS, "b_model_modelnotexist"),
    /** Failed to query the metric. */
    QUERY_INDICATOR_ERROR(AliyunCategory.BUSINESS, "b_query_indicatorerror"),
    /** The metric type does not exist. */
    QUERY_INDICATOR_TYPE_NOT_EXIST(AliyunCategory.BUSINESS, "b_query_indicatortypenotexist"),
    /** The chart type of the query does not exist. */
    QUERY_CHART_TYPE_NOT_EXIST(AliyunCategory.BUSINESS, "b_query_charttypenotexist"),
    /** The page size is invalid. */
    QUERY_PAGE_SIZE_EXCEED_LIMIT(AliyunCategory.BUSINESS, "b_query_pagesizeexceedlimit"),
    /** The dedicated resource configuration ID is invalid. */
    SESSION_RESOURCE_CONFIG_ID_NOT_VALID(
        AliyunCategory.BUSINESS,
        "b_session_resourceconfigidnotvalid",
    ),
    /** The kube configuration does not exist. */
    KUBE_CONFIG_NOT_EXIST(AliyunCategory.BUSINESS, "b_kube_kubeconfignotexist"),
    /** The tenant configuration does not exist. */
    USER_TENANT_CONFIG_NOT_FOUND(AliyunCategory.BUSINESS, "b_user_tenantconfignotfound"),
    /** Failed to create the function from the template. */
    CREATE_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_createfunctionerror"),
    /** Failed to update the function from the template. */
    UPDATE_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_updatefunctionerror"),
    /** Failed to mount the domain name. */
    FUNCTION_MOUNT_DOMAIN_ERROR(AliyunCategory.SYSTEM, "s_function_mountdomainerror"),
    /** Failed to unmount the domain name. */
    FUNCTION_UNMOUNT_DOMAIN_ERROR(AliyunCategory.SYSTEM, "s_function_unmountdomainerror"),
    /** Failed to configure the provisioned instances. */
    FUNCTION_CREATE_PROVISION_CONFIG_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_createprovisionconfigerror",
    ),
    /** Failed to delete the provisioned instances. */
    FUNCTION_DELETE_PROVISION_CONFIG_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_deleteprovisionconfigerror",
    ),
    /** Internal error. Try again. */
    LOCK_FAIL(AliyunCategory.SYSTEM, "s_common_lockfail", Retry.BACKOFF),
    /** Failed to create the function. */
    CREATE_OPEN_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_createopenfunctionerror"),
    /** Failed to configure the scaling of the function. */
    SCALE_OPEN_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_scaleopenfunctionerror"),
    /** Failed to delete the function. */
    DELETE_OPEN_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_deleteopenfunctionerror"),
    /** Failed to get the result of the asynchronous invocation. */
    FUNCTION_GET_ASYNC_INVOCATION_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_getasyncinvocationerror",
    ),
    /** Failed to update the function. */
    UPDATE_OPEN_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_updateopenfunctionerror"),
    /** Failed to list the functions of the service. */
    LIST_OPEN_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_listopenfunctionerror"),
    /** Failed to delete the function. */
    DELETE_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_deletefunctionerror"),
    /** Failed to invoke the function. */
    INVOKE_OPEN_FUNCTION_ERROR(AliyunCategory.SYSTEM, "s_function_invokeopenfunctionerror"),
    /** The function state is not synchronized. */
    FC_STATE_INVALID(AliyunCategory.SYSTEM, "s_fc_stateinvalid"),
    /** Failed to get the current provisioning configuration. */
    FUNCTION_GET_PROVISION_CONFIG_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_getprovisionconfigerror",
    ),
    /** Kube custom resource error. */
    KUBE_CRD_ERROR(AliyunCategory.SYSTEM, "s_kube_crderror"),
    /** Failed to call the webhook. */
    WEBHOOK_INVOKE_FAIL(AliyunCategory.SYSTEM, "s_webhook_invokefail"),
    /** A database execution exception occurred. */
    DB_EXECUTE_EXCEPTION(AliyunCategory.SYSTEM, "s_common_dbexecuteexception"),
    /** Unknown exception. */
    GLOBAL_EXCEPTION(AliyunCategory.SYSTEM, "s_common_globalexception"),
    /** Failed to list the function versions. */
    LIST_FUNCTION_VERSIONS_ERROR(AliyunCategory.SYSTEM, "s_function_listfunctionversionserror"),
    /** Failed to publish the new version. */
    PUBLISH_FUNCTION_VERSION_ERROR(AliyunCategory.SYSTEM, "s_function_publishfunctionversionerror"),
    /** Failed to create the function alias. */
    FUNCTION_CREATE_ALIAS_ERROR(AliyunCategory.SYSTEM, "s_function_createaliaserror"),
    /** Failed to create the asynchronous configuration. */
    FUNCTION_PUT_ASYNC_INVOKE_CONFIG_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_putasyncinvokeconfigerror",
    ),
    /** Failed to create the trigger. */
    FUNCTION_CREATE_TRIGGER_ERROR(AliyunCategory.SYSTEM, "s_function_createtriggererror"),
    /** Failed to create the provisioning configuration. */
    FUNCTION_PUT_PROVISION_CONFIG_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_putprovisionconfigerror",
    ),
    /** Failed to set the instance concurrency. */
    FUNCTION_PUT_CONCURRENCY_CONFIG_ERROR(
        AliyunCategory.SYSTEM,
        "s_function_putconcurrencyconfigerror",
    ),
    /** Failed to update the alias. */
    FUNCTION_UPDATE_ALIAS_ERROR(AliyunCategory.SYSTEM, "s_function_updatealiaserror");

    override val catalog: AliyunErrors
        get() = AliyunErrors

    override fun toException(): AliyunException = AliyunError.of(this).toException()
}

/** The classes of errors that Alibaba Cloud AIGC Service Lab knows. */
public enum class AliyunCategory(override val status: Int?, override val wire: String?) : Category {
    /** A class without an HTTP status. */
    PARAMETER(null, null),
    /** A class without an HTTP status. */
    BUSINESS(null, null),
    /** A class without an HTTP status. */
    SYSTEM(null, null),
}
