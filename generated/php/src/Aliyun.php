<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** Alibaba Cloud AIGC Service Lab: what its responses are. */
final class Aliyun
{
    private static ?Internal\Reader $reader = null;

    /**
     * Tells which error a response is, by its HTTP status and its body: a string, or parsed JSON. It never fails.
     *
     * @return Identified<Aliyun\ErrorId, Aliyun\Params, Aliyun\AliyunException>
     */
    public static function identify(?int $status, #[\SensitiveParameter] mixed $body): Identified
    {
        return self::reader()->identify($status, $body);
    }

    /**
     * Throws the error that a response of PSR-7 (Guzzle and others), Symfony or Laravel is, if it is one.
     *
     * @throws Aliyun\AliyunException
     */
    public static function throwIfError(object $response): void
    {
        self::identify(Internal\Response::status($response), Internal\Response::body($response))->throwIfError();
    }

    private static function reader(): Internal\Reader
    {
        return self::$reader ??= new Internal\Reader(
            Aliyun\Tables::class,
            Aliyun\ErrorId::class,
            Aliyun\Params::class,
            Aliyun\AliyunException::class,
        );
    }
}
