<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** How well a response matched. */
enum Matched: string
{
    /** The message is that of the error. */
    case Exact = 'exact';
    /** It is, but for the case of letters, and for white space and full stops at its ends. */
    case Normalized = 'normalized';
    /** Only the code is known. */
    case Code = 'code';
    /** Only the category or the HTTP status is. */
    case Category = 'category';
    /** Nothing is. */
    case None = 'none';
    /** The body says that it is no error. */
    case NotError = 'not_error';
}
