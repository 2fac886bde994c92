<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** Whether the same request may be sent again. */
enum Retry: string
{
    /** It will fail in the same way. */
    case Never = 'never';
    /** It may succeed after a wait that grows with each try. */
    case Backoff = 'backoff';
}
