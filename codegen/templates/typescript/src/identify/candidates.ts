// Which errors a signal leaves, and which of them its message is.

import type { ParamType } from "../types.js";
import type { Signal } from "./decode.js";
import { match } from "./matching.js";
import type { Filled, Hole, Pattern } from "./matching.js";
import type { Head, Index, Row, Template } from "./tables.js";
import { endOfRun, isLoose, isWord, lower, trim, trimStart } from "./text.js";

/** Errors of which one is meant. */
export interface Candidates {
  readonly by: "code" | "category" | "status" | "nothing";
  readonly has: (row: Row) => boolean;
}

/** By code if that is known, else by category, else by status, else all. */
export function candidatesOf(index: Index, signal: Signal, status: number | undefined): Candidates {
  const { code, category } = signal;
  if (code !== undefined && index.codes.has(code)) {
    return { by: "code", has: (row) => row.facts.code === code };
  }
  if (category !== undefined && index.wires.has(category)) {
    return { by: "category", has: (row) => row.wire === category };
  }
  if (status !== undefined && index.statuses.has(status)) {
    return { by: "status", has: (row) => row.status === status };
  }
  return ALL;
}

/** An error that a message is one of. */
export interface Found {
  readonly match: "exact" | "normalized";
  readonly row: Row;
  readonly params: readonly ReadParam[];
}

/** A param as it stood in a message. */
export interface ReadParam {
  readonly name: string;
  readonly type: ParamType;
  readonly text: string;
}

/** The error whose message that is. Outside of a known code, the whole catalog is tried in the end. */
export function find(index: Index, candidates: Candidates, message: string): Found | undefined {
  const wanted: Wanted = { index, message, head: undefined, trimmed: undefined, exact: undefined, normalized: undefined };
  const inside = findExact(wanted, candidates) ?? findNormalized(wanted, candidates);
  if (inside !== undefined || candidates.by === "code" || candidates.by === "nothing") {
    return inside;
  }
  return findExact(wanted, ALL) ?? findNormalized(wanted, ALL);
}

/** The first code in a text that stands there as a whole word. */
export function findCode({ codes, codeLengths, codeStart, codeSigns }: Index, text: string): string | undefined {
  if (codeStart === undefined || codeSigns?.every((sign) => !text.includes(sign))) {
    return undefined;
  }
  codeStart.lastIndex = 0;
  while (codeStart.test(text)) {
    const start = codeStart.lastIndex - 1;
    const lengths = codeLengths.get(text.slice(start, endOfRun(text, start, isWord)));
    const length = lengths?.find((it) => codes.has(text.slice(start, start + it)) && endsWord(text, start + it));
    if (length !== undefined) {
      return text.slice(start, start + length);
    }
  }
  return undefined;
}

const ALL: Candidates = { by: "nothing", has: () => true };

/** One message. What is worked out for it is worked out when it is first asked for, and then for all candidates. */
interface Wanted {
  readonly index: Index;
  readonly message: string;
  /** Null if the message starts as no template does. */
  head: Head | null | undefined;
  trimmed: string | undefined;
  exact: readonly Fit[] | undefined;
  normalized: readonly Fit[] | undefined;
}

function findExact(wanted: Wanted, candidates: Candidates): Found | undefined {
  const { index, message } = wanted;
  const row = message.length <= index.longestLiteral ? theOne(index.literals.get(message), candidates) : undefined;
  if (row !== undefined) {
    return { match: "exact", row, params: [] };
  }
  wanted.exact ??= fitting(wanted, (template) => template.exact, message);
  return found("exact", wanted.exact, candidates, message);
}

/** A message that differs in case alone is nearer than one whose ends differ. */
function findNormalized(wanted: Wanted, candidates: Candidates): Found | undefined {
  const { index, message } = wanted;
  const trimmed = (wanted.trimmed ??= trim(message, isLoose));
  if (trimmed === "") {
    return undefined;
  }
  const literals = trimmed.length <= index.longestLiteral ? index.normalizedLiterals.get(lower(trimmed)) : undefined;
  const inCase = literals?.filter((literal) => lower(literal.text) === lower(message));
  const row = theOne(inCase, candidates) ?? theOne(literals, candidates);
  if (row !== undefined) {
    return { match: "normalized", row, params: [] };
  }
  wanted.normalized ??= fittingNormalized(wanted, trimmed);
  return found("normalized", wanted.normalized, candidates, trimmed);
}

/** The templates that fit when case and ends are left aside. Only a text that ends as one of them does is lowered as a whole. */
function fittingNormalized(wanted: Wanted, trimmed: string): Fit[] {
  const endsLike = ({ normalized: { tail } }: Template): boolean => tail === "" || lower(trimmed.slice(-tail.length)) === tail;
  for (let head = longestHead(wanted); head !== null; head = head.parent) {
    if (head.templates.some(endsLike)) {
      return fitting(wanted, (template) => template.normalized, lower(trimmed));
    }
  }
  return [];
}

/** The templates that fit; `text` is the message as their patterns are compared. */
function fitting(wanted: Wanted, patternOf: (template: Template) => Pattern, text: string): Fit[] {
  const fits = [];
  for (let head = longestHead(wanted); head !== null; head = head.parent) {
    for (const template of head.templates) {
      const filled = match(patternOf(template), text);
      if (filled !== undefined) {
        fits.push({ template, row: template.row, filled });
      }
    }
  }
  return fits;
}

function longestHead(wanted: Wanted): Head | null {
  wanted.head ??= headOf(wanted.index, wanted.message);
  return wanted.head;
}

/** A template that fits a message. */
interface Fit {
  readonly template: Template;
  readonly row: Row;
  readonly filled: Filled;
}

/**
 * The longest head that a message starts with; its parents are the others.
 *
 * The last head that isn't greater than the message starts with all heads that the message starts with: whatever stands between
 * the message and a start of it starts in the same way. So the rest is a walk up from there.
 */
function headOf({ heads, longestHead }: Index, message: string): Head | null {
  const start = lower(trimStart(message, isLoose).slice(0, longestHead));
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((heads[middle]?.text ?? "") <= start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  let head = heads[low - 1] ?? null;
  while (head !== null && !start.startsWith(head.text)) {
    head = head.parent;
  }
  return head;
}

/** The template of the lowest rank; of those that are like it but for the names of their holes, the one error that is meant. */
function found(match: Found["match"], fits: readonly Fit[], candidates: Candidates, text: string): Found | undefined {
  let best: Fit | undefined;
  for (const fit of fits) {
    if (candidates.has(fit.row) && (best === undefined || fit.template.rank < best.template.rank)) {
      best = fit;
    }
  }
  if (best === undefined) {
    return undefined;
  }
  const { template, filled } = best;
  const row = theOne(fits.length === 1 ? fits : fits.filter((other) => areAlike(template, other.template)), candidates);
  return row === undefined ? undefined : { match, row, params: paramsOf(filled, text) };
}

function paramsOf(filled: Filled, text: string): ReadParam[] {
  const params = [];
  for (let at: Filled | undefined = filled; at !== undefined; at = at.next) {
    const { name, type } = at.hole;
    if (name !== undefined) {
      params.push({ name, type, text: text.slice(at.start, at.end) });
    }
  }
  return params;
}

/** Whether two templates match the same messages: they differ at most in the names of their holes. */
function areAlike(one: Template, other: Template): boolean {
  let [hole, otherHole]: (Hole | undefined)[] = [one.exact.hole, other.exact.hole];
  while (hole !== undefined && hole.type === otherHole?.type && hole.literal === otherHole.literal) {
    [hole, otherHole] = [hole.next, otherHole.next];
  }
  return one.exact.head === other.exact.head && hole === undefined && otherHole === undefined;
}

/** The candidate among errors with the same message: of several the first, but none if they differ in what the message doesn't tell. */
function theOne(items: readonly { readonly row: Row }[] | undefined, candidates: Candidates): Row | undefined {
  let first: Row | undefined;
  for (const { row } of items ?? []) {
    if (!candidates.has(row)) {
      continue;
    }
    if (first !== undefined && (first.facts.code !== row.facts.code || first.facts.category !== row.facts.category)) {
      return undefined;
    }
    first = first !== undefined && first.place < row.place ? first : row;
  }
  return first;
}

/** Whether a code that ends at a place in a text ends a word there. */
function endsWord(text: string, end: number): boolean {
  return isWord(text.charCodeAt(end - 1)) && !(end < text.length && isWord(text.charCodeAt(end)));
}
