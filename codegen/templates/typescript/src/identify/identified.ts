// What a response turned out to be.

import type { ErrorOf } from "../catalog-error.js";
import type { CatalogTypes, ErrorIdOf, Retry } from "../types.js";

/** What a response was: `kind` tells what is known, and `match` how well it matched. */
export type Identified<Types extends CatalogTypes> = Known<Types> | Named<Types> | Unknown | NotError;

/** What a response said of itself, whatever became of it. */
export interface Received {
  /** The HTTP status, if it was given. */
  readonly status: number | undefined;
  /** The code in the body. */
  readonly code: string | undefined;
  /** The wire's name of the category in the body. */
  readonly category: string | undefined;
  /** The message in the body; a body of no shape that the service is known for is all message. */
  readonly message: string | undefined;
  /** The id by which the service's logs are searched. */
  readonly trace: string | undefined;
  /** The body as it was given. */
  readonly body: unknown;
}

/** An error of the table, with its params. */
export interface Known<Types extends CatalogTypes> extends Received {
  readonly kind: "known";
  /** The message to the letter; but for case and what stands at its ends; or the code alone, which only this error has. */
  readonly match: "exact" | "normalized" | "code";
  readonly id: ErrorIdOf<Types>;
  readonly error: ErrorOf<Types, ErrorIdOf<Types>>;
  /** The params as they stood in the message. */
  readonly texts: Readonly<Record<string, string>>;
}

/** An error of the table whose params aren't known: only its code was, or a param is larger than its type can hold. */
export interface Named<Types extends CatalogTypes> extends Received {
  readonly kind: "named";
  readonly match: "exact" | "normalized" | "code";
  readonly id: ErrorIdOf<Types>;
  readonly error: UnidentifiedError;
  readonly texts: Readonly<Record<string, string>>;
}

/** No error of the table, or one of several: of a known code, of a known category or status, or of none. */
export interface Unknown extends Received {
  readonly kind: "unknown";
  readonly match: "code" | "category" | "none";
  readonly id: undefined;
  readonly error: UnidentifiedError;
}

/** A body that looks like an error and is none. */
export interface NotError extends Received {
  readonly kind: "not_error";
  readonly match: "not_error";
  readonly id: undefined;
  readonly error: undefined;
}

/** A response that is no error of the table whose params are known. Its `message` is that of the response, shortened. */
export class UnidentifiedError extends Error {
  /** The id of the service's catalog. */
  readonly catalog: string;
  /** The id of the error, if that is known. */
  readonly id: string | undefined;
  /** The code in the body. */
  readonly code: string | undefined;
  /** The HTTP status of the response. */
  readonly status: number | undefined;
  /** What the table says about sending the same request again, if it says the same of all errors with that code. */
  readonly retry: Retry | undefined;
  readonly #response: Received;

  constructor(catalog: string, message: string, facts: { readonly id?: string | undefined; readonly retry?: Retry | undefined }, response: Received) {
    super(message);
    this.catalog = catalog;
    this.id = facts.id;
    this.code = response.code;
    this.status = response.status;
    this.retry = facts.retry;
    this.#response = response;
  }

  override get name(): string {
    return "UnidentifiedError";
  }

  /** All of the response. It isn't shown where the error is logged. */
  get response(): Received {
    return this.#response;
  }
}
