// How messages are filled, the same in every language.

import type { Catalog, ErrorRow, ParamRow, ParamValue } from "./types.js";

/** Params by name. */
export type Values = Readonly<Record<string, ParamValue>>;

/** Fills the holes of a template: constants by their defaults, params as their types are written. What is missing stays a hole. */
export function fillTemplate(template: string, catalog: Catalog, id: string, params: Values): string {
  const types = own(catalog.errors, id)?.params ?? {};
  return template.replace(/\{\{|\}\}|\{(\w+)\}/g, (matched: string, name: string | undefined) => {
    if (name === undefined) {
      return matched.charAt(0);
    }
    const value = own(params, name);
    return own(catalog.constants, name)?.text ?? (value === undefined ? matched : write(value, own(types, name)));
  });
}

/** The params that the error's row declares, in its order; without the sensitive ones if only `open` ones are asked for. */
export function paramsOf(row: ErrorRow, given: object, which: "all" | "open"): Values {
  const names = Object.keys(row.params ?? {}).filter((name) => which === "all" || !isSensitive(row, name));
  const entries = names.map((name) => [name, own(given as Values, name)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, ParamValue] => entry[1] !== undefined));
}

/** The property of that name if it is the object's own: ids and names come from outside, and may be `constructor`. */
export function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Whether a param is kept out of debug output. */
function isSensitive(row: ErrorRow, name: string): boolean {
  return typeof own(row.params ?? {}, name) === "object";
}

/** Integers are written in decimals, even where JavaScript would turn to exponents. */
function write(value: ParamValue, row: ParamRow | undefined): string {
  const type = typeof row === "object" ? row.type : row;
  return type === "integer" && typeof value === "number" && Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
