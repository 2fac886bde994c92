
import type { Catalog, ConstantRow } from "../types.js";

/** What is known of each error, but for its texts. */
export const errors = {{ errors }} as const;

/** The service's classes of errors: the HTTP status, and what the service calls them. */
export const categories = {{ categories }} as const;

/** What the service sends: `{name}` is a hole, `{{ "{{" }}` and `{{ "}}" }}` are braces. */
export const messages: Readonly<Record<keyof typeof errors, string>> = {{ messages }};

/** Holes that the service fills from its configuration. */
const constants: Readonly<Record<string, ConstantRow>> = {{ constants }};

/** The tables together. */
export const catalog: Catalog = { id: {{ id_literal }}, errors, categories, constants, messages };
