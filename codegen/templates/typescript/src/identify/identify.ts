// Response to error: what a catalog's module offers of the engine.

import type { ErrorOf } from "../catalog-error.js";
import type { Catalog, CatalogTypes, ErrorIdOf, ErrorRow, ParamType, ParamValue, Retry } from "../types.js";
import { bytesOf, isResponse, textOf } from "./body.js";
import type { ResponseLike } from "./body.js";
import type { Engine, Finding } from "./engine.js";
import { UnidentifiedError } from "./identified.js";
import type { Identified, Received } from "./identified.js";
import type { Row } from "./tables.js";

/** Tells which error a response is. */
export interface Identify<Types extends CatalogTypes> {
  /** By its HTTP status, if that is known, and its body: text, bytes or parsed JSON. It never throws. */
  (status: number | undefined, body: unknown): Identified<Types>;
  /** By a `Response` of fetch, whose body can still be read afterwards. It fails only if the body can't be read. */
  (response: ResponseLike): Promise<Identified<Types>>;
}

/**
 * Throws the error that a response is: what {@link Identify} gives as `error`. It takes a status and a body; or a `Response` of fetch, which
 * it gives back, so that it can stand in `fetch(…).then(throwIfError)`.
 *
 * A response with a status below 400 is an error if it is one of the table, or has the shape of one and says of which code or
 * category. Of a `Response` below 400 only a body of JSON is read.
 */
export type ThrowIfError = <Given extends ResponseLike | number | undefined>(
  given: Given,
  body?: unknown,
) => Given extends ResponseLike ? Promise<Given> : undefined;

/** A catalog's class of errors, as they are made of what was read. */
export type ReadErrorClass = new (id: never, params: never, options: never) => unknown;

export function identifyBy<Types extends CatalogTypes>(engine: Engine, catalog: Catalog, errorClass: ReadErrorClass): Identify<Types> {
  const examine = examinerOf<Types>(engine, catalog, errorClass);
  const identify = (given: unknown, body?: unknown): unknown =>
    isResponse(given) ? bytesOf(given).then((bytes) => examine(given.status, bytes).identified) : examine(given, body).identified;
  return identify as Identify<Types>;
}

export function throwIfErrorBy(engine: Engine, catalog: Catalog, errorClass: ReadErrorClass): ThrowIfError {
  const examine = examinerOf(engine, catalog, errorClass);
  const throwIfError = (status: unknown, body: unknown): void => {
    const { identified, finding } = examine(status, body);
    if (hasFailed(identified.status) || (finding.match !== "not_error" && isRecognized(finding))) {
      throw identified.error ?? new UnidentifiedError(catalog.id, `HTTP ${String(status)}`, {}, identified);
    }
  };
  const throwIfResponseIs = async (response: ResponseLike): Promise<ResponseLike> => {
    if (hasFailed(response.status) || /json/i.test(response.headers.get("content-type") ?? "")) {
      throwIfError(response.status, await bytesOf(response));
    }
    return response;
  };
  const throwIf = (given: unknown, body?: unknown): unknown => {
    if (isResponse(given)) {
      return throwIfResponseIs(given);
    }
    throwIfError(given, body);
    return undefined;
  };
  return throwIf as ThrowIfError;
}

type Examine<Types extends CatalogTypes> = (status: unknown, body: unknown) => { readonly identified: Identified<Types>; readonly finding: Finding };

function examinerOf<Types extends CatalogTypes>(engine: Engine, catalog: Catalog, errorClass: ReadErrorClass): Examine<Types> {
  return (given, body) => {
    const status = typeof given === "number" ? given : undefined;
    const finding = engine(status, textOf(body));
    const received = { status, ...finding.signal, body };
    return { identified: told(catalog, errorClass, finding, received) as Identified<Types>, finding };
  };
}

function told(catalog: Catalog, errorClass: ReadErrorClass, finding: Finding, received: Received): Identified<CatalogTypes> {
  const { match, row } = finding;
  if (match === "not_error") {
    return { kind: "not_error", match, id: undefined, error: undefined, ...received };
  }
  if (row === undefined || match === "category" || match === "none") {
    const kind = match === "category" || match === "none" ? match : "code";
    const error = once(() => unidentified(catalog, finding, received));
    return {
      kind: "unknown",
      match: kind,
      id: undefined,
      get error() {
        return error();
      },
      ...received,
    };
  }
  const { id } = row;
  const texts = Object.fromEntries(finding.params.map(({ name, text }) => [name, text]));
  const params = valuesOf(finding, row.facts);
  if (params === undefined) {
    const error = once(() => unidentified(catalog, finding, received));
    return {
      kind: "named",
      match,
      id,
      get error() {
        return error();
      },
      texts,
      ...received,
    };
  }
  const error = once(() => new errorClass(id as never, params as never, { response: received } as never));
  return {
    kind: "known",
    match,
    id,
    get error() {
      return error() as ErrorOf<CatalogTypes, ErrorIdOf<CatalogTypes>>;
    },
    texts,
    ...received,
  };
}

/** An error is made when it is first asked for: it notes the stack, which takes longer than all the rest. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** The params by name; undefined if one is missing, or larger than its type can hold. */
function valuesOf({ params }: Finding, facts: ErrorRow): Readonly<Record<string, ParamValue>> | undefined {
  const values = new Map(params.map(({ name, type, text }) => [name, valueOf(type, text)]));
  const isWhole = Object.keys(facts.params ?? {}).every((name) => values.get(name) !== undefined);
  return isWhole ? (Object.fromEntries(values) as Record<string, ParamValue>) : undefined;
}

/** Reading decimals takes more than linear time, so that there is an end to it. */
const LONGEST_INTEGER = 10_000;

function valueOf(type: ParamType, text: string): ParamValue | undefined {
  switch (type) {
    case "string":
    case "token":
    case "ipv4":
      return text;
    case "boolean":
      return text.toLowerCase() === "true";
    case "integer":
      return text.length > LONGEST_INTEGER ? undefined : integerOf(text);
    case "number":
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}

function integerOf(text: string): number | bigint {
  const whole = BigInt(text);
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
}

function hasFailed(status: number | undefined): boolean {
  return status !== undefined && status >= 400;
}

/** Whether a response is an error whatever its status. That a text mentions a code is not enough: it may speak of it. */
function isRecognized({ match, kind, signal }: Finding): boolean {
  return match === "exact" || match === "normalized" || (kind === "enveloped" && (signal.code ?? signal.category) !== undefined);
}

/** How much of a response the message of an error quotes. */
const QUOTED_LENGTH = 500;

function unidentified(catalog: Catalog, { row, ofCode }: Finding, received: Received): UnidentifiedError {
  const rows = row === undefined ? ofCode : [row];
  const facts = { id: row?.id, retry: commonRetry(rows) };
  return new UnidentifiedError(catalog.id, quotable(rows, received), facts, received);
}

function commonRetry([first, ...others]: readonly Row[]): Retry | undefined {
  return others.every(({ facts }) => facts.retry === first?.facts.retry) ? first?.facts.retry : undefined;
}

/** The message for people and logs. Where it may hold a sensitive param, it isn't quoted. */
function quotable(rows: readonly Row[], { message = "", code, status }: Received): string {
  const isSensitive = rows.some(({ facts }) => Object.values(facts.params ?? {}).some((param) => typeof param === "object"));
  const text = isSensitive ? "" : message.slice(0, QUOTED_LENGTH + 1);
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text || (code ?? `HTTP ${String(status ?? "response")}`);
}
