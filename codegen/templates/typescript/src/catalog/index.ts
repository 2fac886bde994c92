
import { CatalogError } from "../catalog-error.js";
import type { CatalogErrorClass, ErrorOf } from "../catalog-error.js";
import { engineOf } from "../identify/engine.js";
import type { Engine } from "../identify/engine.js";
import { identifyBy, throwIfErrorBy } from "../identify/identify.js";
import type { Identify, ThrowIfError } from "../identify/identify.js";
import type { Identified as IdentifiedOf } from "../identify/identified.js";
import { indexBy, isKeyOf, keysOf, valuesOf } from "../lookup.js";
import type { Index } from "../lookup.js";
import type { CatalogTypes, CategoryRow, CodeOf, ErrorRow, ParamsOf } from "../types.js";
import { reading } from "./reading.js";
import { catalog, categories, errors, messages } from "./tables.js";

export { categories, errors, messages };
{%- if has_operations %}
export { isErrorOf, operations } from "./operations.js";
export type { ErrorIdOf, Operation } from "./operations.js";
{%- endif %}

/** An error of {{ title }}: one of a union that `id` tells apart, or the one with the given id. */
export type {{ class }}<Id extends ErrorId = ErrorId> = ErrorOf<Types, Id>;

/** The class of these errors. Its `message` is what the service sends. */
export const {{ class }} = class extends CatalogError<Types, ErrorId> {
  constructor(id: ErrorId, params: object = {}, options?: ErrorOptions) {
    super(catalog, id, params, options);
  }

  override get name(): string {
    return {{ class_literal }};
  }
} as unknown as CatalogErrorClass<Types>;

/** Whether a value is one of these errors. */
export function is{{ class }}(value: unknown): value is {{ class }} {
  return value instanceof {{ class }};
}

const engine: Engine = /* @__PURE__ */ engineOf(catalog, reading);

/** Tells which error a response is, by its status and body or as a `Response` of fetch. */
export const identify: Identify<Types> = /* @__PURE__ */ identifyBy<Types>(engine, catalog, {{ class }});

/** Throws the error that a response is, if it is one. */
export const throwIfError: ThrowIfError = /* @__PURE__ */ throwIfErrorBy(engine, catalog, {{ class }});

/** What a response was: `kind` tells what is known of it. */
export type Identified = IdentifiedOf<Types>;

/** Which error it is: the keys of {@link errors}. */
export type ErrorId = keyof typeof errors;

/** A class of errors: the keys of {@link categories}. */
export type Category = keyof typeof categories;

/** A code on the wire. */
export type Code = Exclude<CodeOf<Types>, undefined>;

/** The params of each error. */
export type Params = { readonly [Id in ErrorId]: ParamsOf<Types, Id> };

/** The tables from which the types of the errors follow. */
export interface Types extends CatalogTypes {
  readonly id: {{ id_literal }};
  readonly errors: typeof errors;
  readonly categories: typeof categories;
}

/** All ids. */
export const errorIds: readonly ErrorId[] = /* @__PURE__ */ keysOf(errors);

/** All codes, each once. */
export const codes: readonly Code[] = /* @__PURE__ */ valuesOf<ErrorRow>(errors, (row) => row.code) as readonly Code[];

/** Whether a value is the id of an error. */
export function isErrorId(value: unknown): value is ErrorId {
  return isKeyOf(errors, value);
}

/** Whether a value is the id of a category. */
export function isCategory(value: unknown): value is Category {
  return isKeyOf(categories, value);
}

/** Whether a value is a code. */
export function isCode(value: unknown): value is Code {
  return typeof value === "string" && idsOfCode(value).length > 0;
}

/** The errors with a code. */
export const idsOfCode: Index<ErrorId> = /* @__PURE__ */ indexBy<ErrorRow, ErrorId>(errors, (row) => row.code);

/** The errors of a category. */
export const idsOfCategory: Index<ErrorId> = /* @__PURE__ */ indexBy<ErrorRow, ErrorId>(errors, (row) => row.category);

/** The categories to which the service gives a name in its bodies. */
export const categoriesOfWireName: Index<Category> = /* @__PURE__ */ indexBy<CategoryRow, Category>(categories, (row) => row.wire);
