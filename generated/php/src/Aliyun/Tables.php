<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors\Aliyun;

use Errspec\ServiceErrors\Internal\Tables as BaseTables;

/** What is known of Alibaba Cloud AIGC Service Lab, for the package itself. */
final class Tables extends BaseTables
{
    public const WIRE_LOCALE = 'zh';

    public const TEXTS = [
        'en' => Texts\En::class,
        'zh' => \Errspec\ServiceErrors\Internal\Texts::class,
    ];

    public const CATEGORIES = [
        'parameter' => [],
        'business' => [],
        'system' => [],
    ];

    public const ERRORS = [
        'function_invalid_template_id' => ['parameter', '不合法的模板id', 'p_function_invalidtemplateid'],
        'tenant_id_required' => ['parameter', '租户id不能为空', 'p_common_tenantidrequired'],
        'api_token_required' => ['parameter', 'apitoken不能为空', 'p_common_apitokenrequired'],
        'update_function_instance_parameters_null' => ['parameter', '实例参数不允许为空', 'p_updatefunction_instanceparametersnotallowednull'],
        'session_expired_at_too_early' => ['parameter', '过期时间不能早于当前时间', 'p_session_expiredattooearly'],
        'refresh_failed_session_not_found' => ['parameter', 'session续期失败, 请检查token是否正确', 'p_session_refreshfailedsessionnotfound'],
        'agent_image_blank' => ['parameter', '镜像地址不能为空', 'p_agent_imageshouldnotblank'],
        'agent_version_name_blank' => ['parameter', 'agent版本名称不能为空', 'p_agent_versionnameshouldnotblank'],
        'agent_autoscale_template_id_blank' => ['parameter', '弹缩模板id不能为空', 'p_agent_autoscaletemplateidshouldnotblank'],
        'invalid_api_token' => ['parameter', '传入的 apitoken 不合法', 'p_token_invalidapitoken'],
        'token_invalid_tenant_id' => ['parameter', '租户不合法', 'p_token_invalidtenantid'],
        'token_invalid_app_id' => ['parameter', '应用不合法', 'p_token_invalidappid'],
        'session_not_found' => ['parameter', '找不到对应会话,请检查传入的会话id是否合法', 'p_session_sessionnotfound'],
        'user_invalid_oss_upload_type' => ['parameter', 'oss上传类型不合法', 'p_user_invalidossuploadtype'],
        'invoke_model_download_error' => ['parameter', '触发模型下载任务失败,失败原因: {reason}', 'p_model_invokemodeldownloaderror', null, ['reason' => 'string']],
        'input_invalid' => ['parameter', '输入不合法: {input}', 'p_common_inputinvalid', null, ['input' => 'string']],
        'need_correct_input_format' => ['parameter', '参数绑定异常', 'p_common_needcorrectinputformat'],
        'model_version_invalid_primary_file' => ['parameter', '模型版本 {model} 包含多个主模型文件', 'p_model_modelversioninvalidprimaryfile', null, ['model' => 'string']],
        'token_checkpoint_version_not_found' => ['parameter', '找不到用户模型配置', 'p_token_checkpointversionnotfound'],
        'model_sync_model_name_duplicate' => ['parameter', '模型名称重复: {model},请修改后重试,或去控制台查看已有模型', 'p_model_modelsyncmodelnameduplicate', null, ['model' => 'string']],
        'model_sync_model_file_alias_name_duplicate' => ['parameter', '已存在同名文件,请重命名文件再试一次。', 'p_model_modelsyncmodelfilealiasnameduplicate'],
        'model_get_from_hash_model_type_not_match' => ['parameter', '根据 hash 获取的模型类型跟输入的模型类型不一致,请检查 hash 是否重复', 'p_model_modelgetfromhashmodeltypenotmatch'],
        'model_file_type_not_support' => ['parameter', '抱歉,暂不支持传入文件类型。请传入{supported_type}文件类型。', 'p_model_modelfiletypenotsupport', null, ['supported_type' => 'string']],
        'resource_config_id_not_support_modify' => ['parameter', '专属资源配置id不支持修改', 'p_resource_resourceconfigidnotsupportmodify'],
        'tenant_id_null' => ['business', '租户id不能为空', 'b_tenant_invalidtenantidnul'],
        'model_id_not_found' => ['business', '找不到对应的模型', 'b_model_modelidnotfound'],
        'model_version_id_not_found' => ['business', '找不到对应的模型版本', 'b_model_modelversionidnotfound'],
        'session_token_not_valid' => ['business', 'token不合法', 'b_session_tokennotvalid'],
        'session_token_forbidden' => ['business', 'token不合法', 'b_session_tokenforbidden'],
        'fc_function_private_key_not_found' => ['business', 'https 私钥不存在', 'b_fc_functionprivatekeynotfound'],
        'fc_function_public_key_not_found' => ['business', 'https 公钥不存在', 'b_fc_functionpublickeynotfound'],
        'user_total_ended_session_time_plus_failed' => ['business', 'token 累计已完结会话时长失败', 'b_user_totalendedsessiontimesecsplusfailed'],
        'session_expired' => ['business', '当前会话已过期', 'b_session_sessionexpired'],
        'html_content_get_error' => ['business', 'html内容获取失败', 'b_html_htmlcontentgeterror'],
        'invalid_tag_included' => ['business', '请求包含无效模型标签', 'b_tag_invalidtagincluded'],
        'generated_image_delete_fail' => ['business', '图片删除失败', 'b_generatedimage_deletefail'],
        'generated_images_empty' => ['business', '图片列表不能为空', 'b_generatedimage_imagesisempty'],
        'session_mode_not_support' => ['business', '会话检查不支持当前模式', 'b_session_sessionmodenotsupport'],
        'aliyun_uid_not_found' => ['business', '阿里云uid不存在', 'b_user_aliyunuidnotfound'],
        'user_tenant_not_found' => ['business', '租户不存在', 'b_user_tenantnotfound'],
        'user_tenant_not_active' => ['business', '租户服务未开通', 'b_user_tenantnotactive'],
        'operator_id_null' => ['business', '操作人id不能为空', 'b_operator_invalidoperatoridnul'],
        'user_init_tenant_error' => ['business', '初始化租户失败', 'b_user_inittenanterror'],
        'user_global_function_schema_parse_error' => ['business', '全局功能配置解析失败', 'b_user_globalfunctionschemaparseerror'],
        'user_role_not_found' => ['business', '角色不存在{role}', 'b_user_rolenotfound', null, ['role' => 'string']],
        'user_role_name_duplicated' => ['business', '角色名已存在{role}', 'b_user_rolenameduplicated', null, ['role' => 'string']],
        'session_role_id_not_valid' => ['business', '角色不合法{role}', 'b_session_roleidnotvalid', null, ['role' => 'string']],
        'agent_job_id_existed' => ['business', 'jobid已存在', 'b_agent_jobidexisted'],
        'agent_job_not_found' => ['business', '找不到job', 'b_agent_jobnotfound'],
        'agent_job_pre_invoke_fail' => ['business', '权益预校验失败', 'b_agent_jobpreinvokefail'],
        'agent_content_not_safe' => ['business', '安全校验失败', 'b_agent_contentnotsafe'],
        'agent_unknown_exception' => ['business', '未知错误', 'b_agent_unknownexception'],
        'agent_computing_pool_id_empty' => ['business', '计算资源池id不能为空', 'b_agent_computingpoolidisempty'],
        'agent_scale_template_not_exist' => ['business', '弹缩模板不存在', 'b_agent_scaletemplatenotexist'],
        'agent_replicas_invalid' => ['business', '计算单元副本数不能小于0', 'b_agent_replicasinvalid'],
        'agent_function_not_exist' => ['business', '计算单元对应的agentfunction不存在', 'b_agent_agentfunctionnotexist'],
        'agent_hot_request_info_size_not_match' => ['business', '热请求信息数量与计算槽数量不匹配', 'b_agent_hotrequestinfosizenotmatch'],
        'agent_computing_pool_not_exist' => ['business', '计算资源池不存在', 'b_agent_computingpoolnotexist'],
        'agent_region_config_not_exist' => ['business', '区域配置不存在', 'b_agent_regionconfignotexist'],
        'agent_regions_not_exist' => ['business', '计算资源池区域配置里缺失地域', 'b_agent_regionsnotexist'],
        'agent_regions_duplicated' => ['business', '计算资源池区域配置里存在重复地域', 'b_agent_regionsduplicated'],
        'agent_computing_unit_insufficient' => ['business', '计算单元不足,region:{region},instancetype:{instance_type},subproject:{subproject}', 'b_agent_computingunitnotinsufficient', null, ['region' => 'token', 'instance_type' => 'token', 'subproject' => 'string']],
        'predict_fail' => ['business', '推理失败', 'b_predict_predictfail'],
        'user_app_not_found' => ['business', 'app不存在:{app}', 'b_user_appnotfound', null, ['app' => 'string']],
        'user_url_conn_test_failed' => ['business', '联通性测试失败', 'b_user_urlconntestfailed'],
        'model_version_not_exist' => ['business', '模型版本不存在', 'b_model_modelversionnotexist'],
        'model_version_not_available' => ['business', '模型版本对当前角色不可用', 'b_model_modelversionnotavailable'],
        'model_file_sync_not_finished' => ['business', '模型文件同步未完成', 'b_model_modelfilesyncnotfinished'],
        'model_file_download_state_empty' => ['business', '模型文件下载上下文状态为空', 'b_model_modelfiledownloadstateempty'],
        'model_file_download_sc_output_empty' => ['business', '模型文件下载sc输出为空', 'b_model_modelfiledownloadscoutputempty'],
        'default_models_file_not_exist' => ['business', '找不到初始化租户默认模型文件', 'b_model_defaultmodelsfilenotexist'],
        'default_models_file_read_error' => ['business', '初始化租户默认模型文件读取失败', 'b_model_defaultmodelsfilereaderror'],
        'model_not_exist' => ['business', '该租户下不存在id为 {model_id} 的模型', 'b_model_modelnotexist', null, ['model_id' => 'token']],
        'query_indicator_error' => ['business', '查询指标错误', 'b_query_indicatorerror'],
        'query_indicator_type_not_exist' => ['business', '指标类型不存在', 'b_query_indicatortypenotexist'],
        'query_chart_type_not_exist' => ['business', '查询图表类型不存在', 'b_query_charttypenotexist'],
        'query_page_size_exceed_limit' => ['business', '分页大小异常', 'b_query_pagesizeexceedlimit'],
        'session_resource_config_id_not_valid' => ['business', '专属资源配置id不合法', 'b_session_resourceconfigidnotvalid'],
        'kube_config_not_exist' => ['business', 'kube配置不存在', 'b_kube_kubeconfignotexist'],
        'user_tenant_config_not_found' => ['business', '租户配置不存在', 'b_user_tenantconfignotfound'],
        'create_function_error' => ['system', 'create by template failure', 's_function_createfunctionerror'],
        'update_function_error' => ['system', 'update by template failure', 's_function_updatefunctionerror'],
        'function_mount_domain_error' => ['system', '挂载域名报错', 's_function_mountdomainerror'],
        'function_unmount_domain_error' => ['system', '卸载域名出错', 's_function_unmountdomainerror'],
        'function_create_provision_config_error' => ['system', '配置预留实例报错', 's_function_createprovisionconfigerror'],
        'function_delete_provision_config_error' => ['system', '删除预留实例报错', 's_function_deleteprovisionconfigerror'],
        'lock_fail' => ['system', '内部错误, 请重试', 's_common_lockfail', 'backoff'],
        'create_open_function_error' => ['system', '创建函数失败', 's_function_createopenfunctionerror'],
        'scale_open_function_error' => ['system', '配置函数弹缩异常', 's_function_scaleopenfunctionerror'],
        'delete_open_function_error' => ['system', '删除函数异常', 's_function_deleteopenfunctionerror'],
        'function_get_async_invocation_error' => ['system', '获取异步执行结果异常', 's_function_getasyncinvocationerror'],
        'update_open_function_error' => ['system', '更新函数异常', 's_function_updateopenfunctionerror'],
        'list_open_function_error' => ['system', '查询服务下函数列表失败', 's_function_listopenfunctionerror'],
        'delete_function_error' => ['system', '函数删除异常', 's_function_deletefunctionerror'],
        'invoke_open_function_error' => ['system', '调用函数异常', 's_function_invokeopenfunctionerror'],
        'fc_state_invalid' => ['system', '函数状态未同步', 's_fc_stateinvalid'],
        'function_get_provision_config_error' => ['system', '获取当前预留配置失败', 's_function_getprovisionconfigerror'],
        'kube_crd_error' => ['system', 'kube自定义资源错误', 's_kube_crderror'],
        'webhook_invoke_fail' => ['system', 'webhook调用失败', 's_webhook_invokefail'],
        'db_execute_exception' => ['system', '数据库执行异常', 's_common_dbexecuteexception'],
        'global_exception' => ['system', '未知异常', 's_common_globalexception'],
        'list_function_versions_error' => ['system', '罗列函数版本异常', 's_function_listfunctionversionserror'],
        'publish_function_version_error' => ['system', '发布新版本异常', 's_function_publishfunctionversionerror'],
        'function_create_alias_error' => ['system', '创建函数别名异常', 's_function_createaliaserror'],
        'function_put_async_invoke_config_error' => ['system', '创建异步配置异常', 's_function_putasyncinvokeconfigerror'],
        'function_create_trigger_error' => ['system', '创建触发器失败', 's_function_createtriggererror'],
        'function_put_provision_config_error' => ['system', '预留配置创建失败', 's_function_putprovisionconfigerror'],
        'function_put_concurrency_config_error' => ['system', '设置实例并发度异常', 's_function_putconcurrencyconfigerror'],
        'function_update_alias_error' => ['system', '更新别名异常', 's_function_updatealiaserror'],
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
