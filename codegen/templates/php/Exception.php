<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\ServiceException;

{{ doc }}
final class {{ class }} extends ServiceException
{
    protected const TABLES = Tables::class;
    protected const CATEGORIES = Category::class;

    /** Makes an error to throw, with the params that it has. */
    public function __construct(
        ErrorId $id,
        #[\SensitiveParameter] Params $params = new Params(),
        ?\Throwable $previous = null,
    ) {
        parent::__construct($id, $params, $previous);
    }

    public function id(): ?ErrorId
    {
        return $this->errorId;
    }

    public function category(): ?Category
    {
        return $this->errorCategory;
    }

    public function params(): Params
    {
        return $this->typedParams;
    }
}
