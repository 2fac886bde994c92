<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts;

use Errspec\ServiceErrors\CategoryEnum;

/** The classes of errors that ModelArts MaaS knows. */
enum Category: string implements CategoryEnum
{
    case BadRequest = 'bad_request';
    case Unauthorized = 'unauthorized';
    case Forbidden = 'forbidden';
    case NotFound = 'not_found';
    case PayloadTooLarge = 'payload_too_large';
    case TooManyRequests = 'too_many_requests';
    case InternalServerError = 'internal_server_error';
    case ServiceUnavailable = 'service_unavailable';
    case GatewayTimeout = 'gateway_timeout';

    public function status(): ?int
    {
        return Tables::CATEGORIES[$this->value][0] ?? null;
    }

    public function wire(): ?string
    {
        return Tables::CATEGORIES[$this->value][1] ?? null;
    }
}
