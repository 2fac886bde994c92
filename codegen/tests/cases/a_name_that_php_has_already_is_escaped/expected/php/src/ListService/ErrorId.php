<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\ListService;

use Errspec\ServiceErrors\IdEnum;
use Errspec\ServiceErrors\Internal\ErrorFacts;

/** The errors of Lists. An id is never given to another error. */
enum ErrorId: string implements IdEnum
{
    use ErrorFacts;

    public const TABLES = Tables::class;

    /** {this} is not {self}. */
    case Class_ = 'class';
    /** *\/ means nothing */
    case Default = 'default';

    public function category(): Category
    {
        return Category::from(Tables::ERRORS[$this->value][0]);
    }
}
