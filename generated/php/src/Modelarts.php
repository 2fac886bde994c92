<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** ModelArts MaaS: what its responses are. */
final class Modelarts
{
    private static ?Internal\Reader $reader = null;

    /**
     * Tells which error a response is, by its HTTP status and its body: a string, or parsed JSON. It never fails.
     *
     * @return Identified<Modelarts\ErrorId, Modelarts\Params, Modelarts\ModelartsException>
     */
    public static function identify(?int $status, #[\SensitiveParameter] mixed $body): Identified
    {
        return self::reader()->identify($status, $body);
    }

    /**
     * Throws the error that a response of PSR-7 (Guzzle and others), Symfony or Laravel is, if it is one.
     *
     * @throws Modelarts\ModelartsException
     */
    public static function throwIfError(object $response): void
    {
        self::identify(Internal\Response::status($response), Internal\Response::body($response))->throwIfError();
    }

    private static function reader(): Internal\Reader
    {
        return self::$reader ??= new Internal\Reader(
            Modelarts\Tables::class,
            Modelarts\ErrorId::class,
            Modelarts\Params::class,
            Modelarts\ModelartsException::class,
        );
    }
}
