// Text to signal: what a body says of the error in it, before anyone knows which it is.

import { own } from "../message.js";
import { parseJson } from "./json.js";
import type { Json } from "./json.js";
import { isWhiteSpace, trim } from "./text.js";

/** What a body says of itself. */
export interface Signal {
  code: string | undefined;
  /** The wire's name of the category. */
  category: string | undefined;
  /** A body that no envelope fits is all message. */
  message: string | undefined;
  /** The id by which the service's logs are searched. */
  trace: string | undefined;
}

/** A signal, and what kind of body it was read from. */
export interface Decoded {
  readonly kind: "enveloped" | "text" | "not_error";
  readonly signal: Signal;
}

/** What decoding needs of a catalog. */
export interface Shapes {
  readonly bodyPrefixes: readonly string[];
  readonly notErrors: readonly Shape[];
  readonly envelopes: readonly Shape[];
}

/** Reads the variables of a value that may not be there; false if it isn't of this shape. */
export type Shape = (value: Json | undefined, signal: Signal) => boolean;

/** Reads a body. */
export function decode(shapes: Shapes, body: string): Decoded {
  const text = undress(shapes, body);
  const json = (text.startsWith("{") && text.endsWith("}")) || (text.startsWith("[") && text.endsWith("]")) ? parseJson(text) : undefined;
  if (json !== undefined) {
    if (shapes.notErrors.some((fits) => fits(json, nothing()))) {
      return { kind: "not_error", signal: nothing() };
    }
    const signal = read(shapes, json);
    if (signal !== undefined) {
      return { kind: "enveloped", signal: withNested(shapes, signal) };
    }
  }
  return { kind: "text", signal: { code: undefined, category: undefined, message: text, trace: undefined } };
}

/**
 * The shape that a table writes as JSON: `$name` is a variable, `$name?` one that may be lacking, and `$$` at the start of a
 * text a dollar sign.
 */
export function shapeOf(json: Json): Shape {
  if (typeof json === "string" && json.startsWith("$")) {
    return json.startsWith("$$") ? same(json.slice(1)) : variable(json);
  }
  if (Array.isArray(json)) {
    const items = (json as readonly Json[]).map(shapeOf);
    return (value, signal) => Array.isArray(value) && value.length === items.length && items.every((fits, at) => fits((value as Json[])[at], signal));
  }
  if (isObject(json)) {
    const fields = Object.entries(json).map(([name, field]) => [name, shapeOf(field)] as const);
    return (value, signal) => {
      if (!isObject(value)) {
        return false;
      }
      for (const [name, fits] of fields) {
        if (!fits(own(value, name), signal)) {
          return false;
        }
      }
      return true;
    };
  }
  return same(json);
}

function same(literal: Json): Shape {
  return (value) => value === literal;
}

function variable(json: string): Shape {
  const optional = json.endsWith("?");
  const name = json.slice(1, optional ? -1 : undefined);
  const isKept = Object.hasOwn(nothing(), name);
  return (value, signal) => {
    const text = asText(value);
    if (isKept && text !== undefined) {
      signal[name as keyof Signal] = text;
    }
    return optional || text !== undefined;
  };
}

/** A scalar as the string that it is read as; null is as good as nothing. */
function asText(value: Json | undefined): string | undefined {
  return value === null || typeof value === "object" || value === undefined ? undefined : String(value);
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nothing(): Signal {
  return { code: undefined, category: undefined, message: undefined, trace: undefined };
}

/** A text without a byte order mark, white space at its ends, and the first body prefix that it has. */
function undress({ bodyPrefixes }: Shapes, body: string): string {
  const text = trim(body.startsWith("\ufeff") ? body.slice(1) : body, isWhiteSpace);
  const prefix = bodyPrefixes.find((it) => text.startsWith(it));
  return prefix === undefined ? text : trim(text.slice(prefix.length), isWhiteSpace);
}

/** The signal in the first envelope that fits. */
function read({ envelopes }: Shapes, json: Json): Signal | undefined {
  for (const fits of envelopes) {
    const signal = nothing();
    if (fits(json, signal)) {
      return signal;
    }
  }
  return undefined;
}

/** A message that is a JSON object in its turn is read too, once; what it says goes before what stood around it. */
function withNested(shapes: Shapes, outer: Signal): Signal {
  if (outer.message?.includes("{") !== true) {
    return outer;
  }
  const text = trim(outer.message, isWhiteSpace);
  const json = text.startsWith("{") ? parseJson(text) : undefined;
  const inner = json === undefined ? undefined : read(shapes, json);
  if (inner === undefined) {
    return outer;
  }
  const { code, category, message, trace } = inner;
  return { code: code ?? outer.code, category: category ?? outer.category, message: message ?? outer.message, trace: trace ?? outer.trace };
}
