<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts;

use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\ServiceException;

/** Any error of ModelArts MaaS. */
final class ModelartsException extends ServiceException
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

    /**
     * The security check of a parameter failed. Check it for special characters. Check your parameter for unsafe
     * characters.
     */
    public static function parameterSecurityCheckFailed(string $parameter): self
    {
        return self::make(ErrorId::ParameterSecurityCheckFailed, new Params(parameter: $parameter));
    }

    /**
     * The request lacks a required parameter. See the Video Generation documentation, change the request and try again.
     */
    public static function requestFieldEmpty(string $field): self
    {
        return self::make(ErrorId::RequestFieldEmpty, new Params(field: $field));
    }

    /**
     * The request has an invalid parameter: its value is not one of the enumerated values. See the Video Generation
     * documentation, change the request and try again.
     */
    public static function requestFieldNotInEnum(string $field, string $value, string $allowed_values): self
    {
        $params = new Params(
            field: $field,
            value: $value,
            allowed_values: $allowed_values,
        );
        return self::make(ErrorId::RequestFieldNotInEnum, $params);
    }

    /**
     * The API key was parsed, but the source IP address failed the allowlist check. Check the permission settings of
     * the API key on the API Key Management page.
     */
    public static function clientIpNotAllowed(#[\SensitiveParameter] string $client_ip): self
    {
        return self::make(ErrorId::ClientIpNotAllowed, new Params(client_ip: $client_ip));
    }

    /**
     * The API key was parsed, but the model version failed the allowlist check. Check the permission settings of the
     * API key on the API Key Management page.
     */
    public static function modelNotAllowed(string $model): self
    {
        return self::make(ErrorId::ModelNotAllowed, new Params(model: $model));
    }

    /**
     * The API key was parsed, but the custom endpoint failed the allowlist check. Check the permission settings of the
     * API key on the API Key Management page.
     */
    public static function customEndpointNotAllowed(string $custom_endpoint): self
    {
        return self::make(ErrorId::CustomEndpointNotAllowed, new Params(custom_endpoint: $custom_endpoint));
    }

    /** There is no permission to query this asynchronous task. Check that the task_id passed in is correct. */
    public static function taskAccessDenied(string $task_id): self
    {
        return self::make(ErrorId::TaskAccessDenied, new Params(task_id: $task_id));
    }

    /**
     * The requested model does not support this API. See the Video Generation documentation. Different APIs support
     * different models.
     */
    public static function modelNotAvailableForApi(string $model, string $api_url): self
    {
        return self::make(ErrorId::ModelNotAvailableForApi, new Params(model: $model, api_url: $api_url));
    }

    /** The asynchronous task to be queried was not found. Check that the task_id passed in is correct. */
    public static function taskNotFound(string $task_id): self
    {
        return self::make(ErrorId::TaskNotFound, new Params(task_id: $task_id));
    }

    /** The request body is too large: it exceeds the maximum of the server. Change the request and try again. */
    public static function requestBodyTooLarge(string $max_size): self
    {
        return self::make(ErrorId::RequestBodyTooLarge, new Params(max_size: $max_size));
    }

    /** The request volume exceeds the QPS limit. Lower the request rate and try again later. */
    public static function rateLimitPerSecond(int $limit): self
    {
        return self::make(ErrorId::RateLimitPerSecond, new Params(limit: $limit));
    }

    /** The request volume exceeds the RPM limit. Lower the request rate and try again later. */
    public static function rateLimitPerMinute(int $limit): self
    {
        return self::make(ErrorId::RateLimitPerMinute, new Params(limit: $limit));
    }

    /** The request volume exceeds the TPM limit. Lower the request rate and try again later. */
    public static function tokenLimitPerMinute(int $limit): self
    {
        return self::make(ErrorId::TokenLimitPerMinute, new Params(limit: $limit));
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
