// Signal to error: which row of a catalog a response came from.

import type { Catalog } from "../types.js";
import { candidatesOf, find, findCode } from "./candidates.js";
import type { ReadParam } from "./candidates.js";
import { decode } from "./decode.js";
import type { Decoded, Signal } from "./decode.js";
import { indexOf } from "./tables.js";
import type { Index, Reading, Row } from "./tables.js";
import { wellFormed } from "./text.js";

/** How well a response matched. */
export type Match =
  /** The message is the error's template with its holes filled. */
  | "exact"
  /** The same but for the case of ASCII letters, and white space, `.`, `!` and `。` at either end. */
  | "normalized"
  /** The code is known and no template fits. */
  | "code"
  /** Only the category or the HTTP status is known. */
  | "category"
  /** Nothing is known. */
  | "none"
  /** The body looks like an error and is none. */
  | "not_error";

/** What a response was. */
export interface Finding {
  readonly match: Match;
  readonly row: Row | undefined;
  readonly params: readonly ReadParam[];
  readonly kind: Decoded["kind"];
  readonly signal: Signal;
  /** The errors with the code, if that is known. */
  readonly ofCode: readonly Row[];
}

/** Tells which error of a catalog a response was, by its HTTP status, if that is known, and the text of its body. It never throws. */
export type Engine = (status: number | undefined, body: string) => Finding;

/** What the tables are looked up by is worked out when the engine first runs. */
export function engineOf(catalog: Catalog, reading: Reading): Engine {
  let index: Index | undefined;
  return (status, body) => identify((index ??= indexOf(catalog, reading)), status, body);
}

function identify(index: Index, status: number | undefined, body: string): Finding {
  const { kind, signal } = decode(index, wellFormed(body));
  if (kind === "not_error") {
    return { match: "not_error", row: undefined, params: [], kind, signal, ofCode: [] };
  }
  const candidates = candidatesOf(index, signal, status);
  const found = find(index, candidates, signal.message ?? "");
  if (found !== undefined) {
    const { match, row, params } = found;
    return { match, row, params, kind, signal, ofCode: [] };
  }
  const inText = candidates.by !== "code" && kind === "text" ? findCode(index, signal.message ?? "") : undefined;
  const code = candidates.by === "code" ? signal.code : inText;
  if (code !== undefined) {
    const ofCode = index.codes.get(code) ?? [];
    return { match: "code", row: ofCode.length === 1 ? ofCode[0] : undefined, params: [], kind, signal: { ...signal, code }, ofCode };
  }
  return { match: candidates.by === "nothing" ? "none" : "category", row: undefined, params: [], kind, signal, ofCode: [] };
}
