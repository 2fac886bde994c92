// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** An error of Alibaba Cloud AIGC Service Lab, with what fills its message. */
public sealed class AliyunError(final override val errorId: AliyunErrorId, vararg values: Any) :
    ServiceError(*values) {
    override fun toException(): AliyunException = AliyunException(Failure.made(this))

    /** One that has no params, or of which they aren't known. */
    public class WithoutParams internal constructor(errorId: AliyunErrorId) : AliyunError(errorId)

    /** Failed to trigger the model download task. Reason: {reason} */
    public data class InvokeModelDownloadError(val reason: String) :
        AliyunError(AliyunErrorId.INVOKE_MODEL_DOWNLOAD_ERROR, reason)

    /** The input is invalid: {input} */
    public data class InputInvalid(val input: String) :
        AliyunError(AliyunErrorId.INPUT_INVALID, input)

    /** The model version {model} contains more than one primary model file. */
    public data class ModelVersionInvalidPrimaryFile(val model: String) :
        AliyunError(AliyunErrorId.MODEL_VERSION_INVALID_PRIMARY_FILE, model)

    /**
     * Duplicate model name: {model}. Change it and try again, or look at the existing models in the
     * console.
     */
    public data class ModelSyncModelNameDuplicate(val model: String) :
        AliyunError(AliyunErrorId.MODEL_SYNC_MODEL_NAME_DUPLICATE, model)

    /**
     * Sorry, the type of the file passed in is not supported yet. Pass in a file of type
     * {supported_type}.
     */
    public data class ModelFileTypeNotSupport(val supportedType: String) :
        AliyunError(AliyunErrorId.MODEL_FILE_TYPE_NOT_SUPPORT, supportedType)

    /** The role does not exist: {role} */
    public data class UserRoleNotFound(val role: String) :
        AliyunError(AliyunErrorId.USER_ROLE_NOT_FOUND, role)

    /** The role name already exists: {role} */
    public data class UserRoleNameDuplicated(val role: String) :
        AliyunError(AliyunErrorId.USER_ROLE_NAME_DUPLICATED, role)

    /** The role is invalid: {role} */
    public data class SessionRoleIdNotValid(val role: String) :
        AliyunError(AliyunErrorId.SESSION_ROLE_ID_NOT_VALID, role)

    /**
     * Insufficient computing units, region: {region}, instance type: {instance_type}, subproject:
     * {subproject}
     */
    public data class AgentComputingUnitInsufficient(
        val region: String,
        val instanceType: String,
        val subproject: String,
    ) :
        AliyunError(
            AliyunErrorId.AGENT_COMPUTING_UNIT_INSUFFICIENT,
            region,
            instanceType,
            subproject,
        )

    /** The app does not exist: {app} */
    public data class UserAppNotFound(val app: String) :
        AliyunError(AliyunErrorId.USER_APP_NOT_FOUND, app)

    /** The tenant has no model with the ID {model_id}. */
    public data class ModelNotExist(val modelId: String) :
        AliyunError(AliyunErrorId.MODEL_NOT_EXIST, modelId)

    internal companion object {
        /** The error of values in their order, or of none. */
        fun of(errorId: AliyunErrorId, values: Values? = null): AliyunError {
            if (values == null) return WithoutParams(errorId)
            return when (errorId) {
                AliyunErrorId.INVOKE_MODEL_DOWNLOAD_ERROR -> InvokeModelDownloadError(values[0])
                AliyunErrorId.INPUT_INVALID -> InputInvalid(values[0])
                AliyunErrorId.MODEL_VERSION_INVALID_PRIMARY_FILE ->
                    ModelVersionInvalidPrimaryFile(values[0])
                AliyunErrorId.MODEL_SYNC_MODEL_NAME_DUPLICATE ->
                    ModelSyncModelNameDuplicate(values[0])
                AliyunErrorId.MODEL_FILE_TYPE_NOT_SUPPORT -> ModelFileTypeNotSupport(values[0])
                AliyunErrorId.USER_ROLE_NOT_FOUND -> UserRoleNotFound(values[0])
                AliyunErrorId.USER_ROLE_NAME_DUPLICATED -> UserRoleNameDuplicated(values[0])
                AliyunErrorId.SESSION_ROLE_ID_NOT_VALID -> SessionRoleIdNotValid(values[0])
                AliyunErrorId.AGENT_COMPUTING_UNIT_INSUFFICIENT ->
                    AgentComputingUnitInsufficient(values[0], values[1], values[2])
                AliyunErrorId.USER_APP_NOT_FOUND -> UserAppNotFound(values[0])
                AliyunErrorId.MODEL_NOT_EXIST -> ModelNotExist(values[0])
                else -> WithoutParams(errorId)
            }
        }
    }
}
