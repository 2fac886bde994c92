<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Shop\Operations;

use Errspec\ServiceErrors\Shop\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of DELETE /orders/{order_id}. */
enum Delete: string implements OperationEnum
{
    use OfOperation;

    case NotFound = 'not_found';
    case PaidAlready = 'paid_already';
}
