// What the errors of every catalog have in common.

import type { Received } from "./identify/identified.js";
import { fillTemplate, own, paramsOf } from "./message.js";
import type { Values } from "./message.js";
import type { Catalog, Deprecation, ErrorRow, ParamValue, Retry } from "./types.js";

/** Where Node, and what follows it, asks how a value is to be shown. */
const inspectCustom = Symbol.for("nodejs.util.inspect.custom");

/** What a {@link ServiceError} becomes in JSON. */
export interface ServiceErrorJson {
  readonly name: string;
  readonly catalog: string;
  readonly id: string;
  readonly code: string | undefined;
  readonly category: string;
  readonly status: number | undefined;
  readonly message: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly retry: Retry | undefined;
}

/** Why an error is there: what caused it, or the response that it was read from. */
export interface ServiceErrorOptions extends ErrorOptions {
  readonly response?: Received;
}

/** An error of one of the services. */
export abstract class ServiceError extends Error {
  /** The id of the service's catalog. */
  readonly catalog: string;
  /** What the error is: unique in its catalog, and never reused. */
  readonly id: string;
  /** The code on the wire. Errors may share one, and some services have none. */
  readonly code: string | undefined;
  /** The id of the service's class of errors. */
  readonly category: string;
  /** The HTTP status of the category, if the service tells. */
  readonly status: number | undefined;
  /** What fills the holes of the message, sensitive params included. */
  readonly params: Values;
  /** What the service's table says about sending the same request again; undefined if nothing. */
  readonly retry: Retry | undefined;
  /** There if the error is on its way out. */
  readonly deprecated: Deprecation | undefined;
  readonly #response: Received | undefined;
  /** What may be logged: nothing sensitive is in it, and sensitive holes of the message stay open. */
  readonly #loggable: { readonly message: string; readonly params: Values };

  /** The stack goes to logs, so it is made with the message for logs; `message` itself is what the service sends. */
  protected constructor(catalog: Catalog, id: string, given: object, options: ServiceErrorOptions | undefined) {
    const row = rowOf(catalog, id);
    const template = own(catalog.messages, id) ?? "";
    const open = paramsOf(row, given, "open");
    const all = paramsOf(row, given, "all");
    // What was received goes before what the table says: constants differ between servers, and wordings between releases.
    const received = options?.response?.message;
    const isOpen = Object.values(row.params ?? {}).every((param) => typeof param === "string");
    const loggable = { message: (isOpen ? received : undefined) ?? fillTemplate(template, catalog, id, open), params: open };
    super(loggable.message, options);
    replaceMessage(this, received ?? fillTemplate(template, catalog, id, all));
    this.catalog = catalog.id;
    this.id = id;
    this.code = row.code;
    this.category = row.category;
    this.status = own(catalog.categories, row.category)?.status;
    this.params = guarded(all, open);
    this.retry = row.retry;
    this.deprecated = row.deprecated;
    this.#loggable = loggable;
    this.#response = options?.response;
  }

  /** The response that the error was read from, if it was. It isn't shown where the error is logged. */
  get response(): Received | undefined {
    return this.#response;
  }

  /** What may be logged. An integer that readers of JSON would round is a string. */
  toJSON(): ServiceErrorJson {
    const { name, catalog, id, code, category, status, retry } = this;
    const params = Object.entries(this.#loggable.params).map(([name, value]) => [name, jsonOf(value)] as const);
    return { name, catalog, id, code, category, status, message: this.#loggable.message, params: Object.fromEntries(params), retry };
  }

  static {
    // A method with a computed name would have to be declared, and this one is for tools only.
    Object.defineProperty(this.prototype, inspectCustom, { value: inspectError });
  }
}

/** Whether a value is an error of one of the services. */
export function isServiceError(value: unknown): value is ServiceError {
  return value instanceof ServiceError;
}

function rowOf(catalog: Catalog, id: string): ErrorRow {
  const row = own(catalog.errors, id);
  if (row === undefined) {
    throw new RangeError(`the catalog ${catalog.id} has no error ${JSON.stringify(id)}`);
  }
  return row;
}

/** Engines write the stack when it is first read, and then with the message of that time. */
function replaceMessage(error: Error, message: string): void {
  if (message !== error.message) {
    const { stack } = error;
    error.message = message;
    Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true });
  }
}

/** The stack, and what may be logged. */
function inspectError(this: ServiceError, depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
  const { name, id, code, category, status, params, retry } = this;
  if (depth < 0) {
    return `[${name}: ${id}]`;
  }
  const cause = this.cause === undefined ? {} : { cause: this.cause };
  return `${this.stack ?? `${name}: ${this.toJSON().message}`} ${inspect({ id, code, category, status, params, retry, ...cause }, options)}`;
}

/** The params, which show only the open ones of them where they are logged. */
function guarded(all: Values, open: Values): Values {
  const isOpen = Object.keys(all).length === Object.keys(open).length;
  const show = { value: (): Values => open };
  return Object.freeze(isOpen ? all : Object.defineProperties({ ...all }, { toJSON: show, [inspectCustom]: show }));
}

function jsonOf(value: ParamValue): string | number | boolean {
  if (typeof value !== "bigint") {
    return value;
  }
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
