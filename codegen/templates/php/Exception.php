<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\Identified;
use {{ root }}\ServiceException;

{{ doc }}
final class {{ class }} extends ServiceException
{
    protected const TABLES = Tables::class;
    protected const CATEGORIES = Category::class;

    /** Any error: one that has params takes them, and is better made by the method that is called as it is. */
    public static function of(
        ErrorId $id,
        #[\SensitiveParameter] Params $params = new Params(),
        ?\Throwable $previous = null,
    ): self {
        return self::make($id, $params, $previous);
    }
{%- for factory in factories %}

    {{ factory.doc }}
    {{ factory.head }}
        {{ factory.body }}
    }
{%- endfor %}

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

    /** @return Identified<ErrorId, Params, self>|null */
    public function identified(): ?Identified
    {
        return parent::identified();
    }
}
