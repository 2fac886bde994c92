<?php

declare(strict_types=1);

namespace {{ root }};

/** The languages of all texts. */
enum Locale: string
{
{%- for (name, value) in locales %}
    case {{ name }} = {{ value }};
{%- endfor %}
}
