<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/**
 * Responses of HTTP libraries, none of which has to be installed: of PSR-7 (Guzzle and others), Symfony and Laravel.
 *
 * @internal
 */
final class Response
{
    public static function status(object $response): int
    {
        foreach (['getStatusCode', 'status'] as $method) {
            if (method_exists($response, $method)) {
                return (int) $response->{$method}();
            }
        }
        $type = get_debug_type($response);
        throw new \InvalidArgumentException("{$type} is no HTTP response: use identify(\$status, \$body)");
    }

    public static function body(object $response): string
    {
        return match (true) {
            method_exists($response, 'getBody') => self::text($response->getBody()),
            // Symfony's client throws where the status is a failure's, unless it is told not to.
            method_exists($response, 'getContent') => (string) $response->getContent(false),
            method_exists($response, 'body') => (string) $response->body(),
            default => '',
        };
    }

    /** The text of a body, be it a stream of PSR-7, which is left at its start for whoever reads it next. */
    public static function text(mixed $body): string
    {
        try {
            $text = $body instanceof \Stringable ? (string) $body : Json::write($body);
            if (is_object($body) && method_exists($body, 'isSeekable') && $body->isSeekable()) {
                $body->rewind();
            }
            return $text;
        } catch (\Throwable) {
            // Objects of any class can do anything when they are asked for their text.
            return '';
        }
    }
}
