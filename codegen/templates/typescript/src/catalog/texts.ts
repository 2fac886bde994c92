
import { fillTemplate, own } from "../../message.js";
import type { {{ class }} } from "../index.js";
{%- if messages.is_some() %}
import { catalog } from "../tables.js";
{%- else %}
import { catalog, messages } from "../tables.js";
{%- endif %}

/** The message with its holes filled, sensitive ones too. */
export function message(error: Pick<{{ class }}, "id" | "params">): string {
  return fillTemplate(messages[error.id], catalog, error.id, error.params);
}

/** What the error means, if the table says so. */
export function description(error: Pick<{{ class }}, "id">): string | undefined {
  return own(descriptions, error.id);
}

/** What to do about the error, if the table says so. */
export function remedy(error: Pick<{{ class }}, "id">): string | undefined {
  return own(remedies, error.id);
}

/** The language of these texts (BCP 47). */
export const locale = "{{ locale }}";
{% if let Some(messages) = messages %}
const messages: Readonly<Record<{{ class }}["id"], string>> = {{ messages }};
{% endif %}
const descriptions: Readonly<Record<string, string>> = {{ descriptions }};

const remedies: Readonly<Record<string, string>> = {{ remedies }};
