<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie\Operations;

use Errspec\ServiceErrors\Mindie\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of GET /dresult. */
enum Dresult: string implements OperationEnum
{
    use OfOperation;

    case DresultRequiresDmi = 'dresult_requires_dmi';
    case DresultRequiresDecodeNode = 'dresult_requires_decode_node';
}
