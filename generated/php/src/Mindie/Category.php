<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie;

use Errspec\ServiceErrors\CategoryEnum;

/** The classes of errors that MindIE Service knows. */
enum Category: string implements CategoryEnum
{
    case BadRequest = 'bad_request';
    case NotFound = 'not_found';
    case InputValidationError = 'input_validation_error';
    case GenerationError = 'generation_error';
    case IncompleteGeneration = 'incomplete_generation';
    case ServiceUnavailable = 'service_unavailable';

    public function status(): ?int
    {
        return Tables::CATEGORIES[$this->value][0] ?? null;
    }

    public function wire(): ?string
    {
        return Tables::CATEGORIES[$this->value][1] ?? null;
    }
}
