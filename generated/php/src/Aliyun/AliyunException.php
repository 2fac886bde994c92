<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Aliyun;

use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\ServiceException;

/** Any error of Alibaba Cloud AIGC Service Lab. */
final class AliyunException extends ServiceException
{
    protected const TABLES = Tables::class;
    protected const CATEGORIES = Category::class;

    /** Any error: one that has params takes them, and is better made by the method that is called as it is. */
    public static function of(
        ErrorId $id,
        #[\SensitiveParameter] Params $params = new Params(),
        ?\Throwable $previous = null,
    ): self {
        return self::make($id, $params, $previous);
    }

    /** Failed to trigger the model download task. Reason: {reason} */
    public static function invokeModelDownloadError(string $reason): self
    {
        return self::make(ErrorId::InvokeModelDownloadError, new Params(reason: $reason));
    }

    /** The input is invalid: {input} */
    public static function inputInvalid(#[\SensitiveParameter] string $input): self
    {
        return self::make(ErrorId::InputInvalid, new Params(input: $input));
    }

    /** The model version {model} contains more than one primary model file. */
    public static function modelVersionInvalidPrimaryFile(string $model): self
    {
        return self::make(ErrorId::ModelVersionInvalidPrimaryFile, new Params(model: $model));
    }

    /** Duplicate model name: {model}. Change it and try again, or look at the existing models in the console. */
    public static function modelSyncModelNameDuplicate(string $model): self
    {
        return self::make(ErrorId::ModelSyncModelNameDuplicate, new Params(model: $model));
    }

    /** Sorry, the type of the file passed in is not supported yet. Pass in a file of type {supported_type}. */
    public static function modelFileTypeNotSupport(string $supported_type): self
    {
        return self::make(ErrorId::ModelFileTypeNotSupport, new Params(supported_type: $supported_type));
    }

    /** The role does not exist: {role} */
    public static function userRoleNotFound(string $role): self
    {
        return self::make(ErrorId::UserRoleNotFound, new Params(role: $role));
    }

    /** The role name already exists: {role} */
    public static function userRoleNameDuplicated(string $role): self
    {
        return self::make(ErrorId::UserRoleNameDuplicated, new Params(role: $role));
    }

    /** The role is invalid: {role} */
    public static function sessionRoleIdNotValid(string $role): self
    {
        return self::make(ErrorId::SessionRoleIdNotValid, new Params(role: $role));
    }

    /** Insufficient computing units, region: {region}, instance type: {instance_type}, subproject: {subproject} */
    public static function agentComputingUnitInsufficient(
        string $region,
        string $instance_type,
        string $subproject,
    ): self {
        $params = new Params(
            region: $region,
            instance_type: $instance_type,
            subproject: $subproject,
        );
        return self::make(ErrorId::AgentComputingUnitInsufficient, $params);
    }

    /** The app does not exist: {app} */
    public static function userAppNotFound(string $app): self
    {
        return self::make(ErrorId::UserAppNotFound, new Params(app: $app));
    }

    /** The tenant has no model with the ID {model_id}. */
    public static function modelNotExist(string $model_id): self
    {
        return self::make(ErrorId::ModelNotExist, new Params(model_id: $model_id));
    }

    public function id(): ?ErrorId
    {
        return $this->errorId;
    }

    public function category(): ?Category
    {
        return $this->errorCategory;
    }

    public function params(): Params
    {
        return $this->typedParams;
    }

    /** @return Identified<ErrorId, Params, self>|null */
    public function identified(): ?Identified
    {
        return parent::identified();
    }
}
