<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** MindIE Service: what its responses are. */
final class Mindie
{
    private static ?Internal\Reader $reader = null;

    /**
     * Tells which error a response is, by its HTTP status and its body: a string, or parsed JSON. It never fails.
     *
     * @return Identified<Mindie\ErrorId, Mindie\Params, Mindie\MindieException>
     */
    public static function identify(?int $status, #[\SensitiveParameter] mixed $body): Identified
    {
        return self::reader()->identify($status, $body);
    }

    /**
     * Throws the error that a response of PSR-7 (Guzzle and others), Symfony or Laravel is, if it is one.
     *
     * @throws Mindie\MindieException
     */
    public static function throwIfError(object $response): void
    {
        self::identify(Internal\Response::status($response), Internal\Response::body($response))->throwIfError();
    }

    private static function reader(): Internal\Reader
    {
        return self::$reader ??= new Internal\Reader(
            Mindie\Tables::class,
            Mindie\ErrorId::class,
            Mindie\Params::class,
            Mindie\MindieException::class,
        );
    }
}
