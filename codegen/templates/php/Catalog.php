<?php

declare(strict_types=1);

namespace {{ root }};

{{ doc }}
final class {{ class }}
{
    private static ?Internal\Reader $reader = null;

    /**
     * Tells which error a response is, by its HTTP status and its body: a string, or parsed JSON. It never fails.
     *
     * @return {{ identified }}
     */
    public static function identify(?int $status, #[\SensitiveParameter] mixed $body): Identified
    {
        return self::reader()->identify($status, $body);
    }

    /**
     * Throws the error that a response of PSR-7 (Guzzle and others), Symfony or Laravel is, if it is one.
     *
     * @throws {{ class }}\{{ exception }}
     */
    public static function throwIfError(object $response): void
    {
        self::identify(Internal\Response::status($response), Internal\Response::body($response))->throwIfError();
    }

    private static function reader(): Internal\Reader
    {
        return self::$reader ??= new Internal\Reader(
            {{ class }}\Tables::class,
            {{ class }}\ErrorId::class,
            {{ class }}\Params::class,
            {{ class }}\{{ exception }}::class,
        );
    }
}
