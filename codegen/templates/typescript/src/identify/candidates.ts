// Which errors a signal leaves, and which of them its message is.

import type { ParamType } from "../types.js";
import type { Signal } from "./decode.js";
import { match } from "./matching.js";
import type { Filled, Hole, Pattern } from "./matching.js";
import type { Head, Index, Literal, Row, Template } from "./tables.js";
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
  const reader = new Reader(index, message);
  const found = reader.find(candidates);
  return found !== undefined || candidates.by === "code" || candidates.by === "nothing" ? found : reader.find(ALL);
}

/** The first code in a text that stands there as a whole word. */
export function findCode({ codesByWord }: Index, text: string): string | undefined {
  if (codesByWord.size === 0) {
    return undefined;
  }
  for (let start = 0; start < text.length; start++) {
    const end = endOfRun(text, start, isWord);
    const codes = end > start ? codesByWord.get(text.slice(start, end)) : undefined;
    const code = codes?.find((it) => text.startsWith(it, start) && endsWord(text, start + it.length));
    if (code !== undefined) {
      return code;
    }
    start = end;
  }
  return undefined;
}

const ALL: Candidates = { by: "nothing", has: () => true };

/** One message, and the templates that fit it: found when they are first asked for, as they are for all candidates. */
class Reader {
  readonly #index: Index;
  readonly #message: string;
  readonly #trimmed: string;
  readonly #head: Head | undefined;
  #exact: readonly Fit[] | undefined;
  #normalized: readonly Fit[] | undefined;

  constructor(index: Index, message: string) {
    this.#index = index;
    this.#message = message;
    this.#trimmed = trim(message, isLoose);
    this.#head = headOf(index, message);
  }

  find(candidates: Candidates): Found | undefined {
    return this.#findExact(candidates) ?? (this.#trimmed === "" ? undefined : this.#findNormalized(candidates));
  }

  #findExact(candidates: Candidates): Found | undefined {
    const row = theOne(this.#literals(candidates).filter((literal) => literal.text === this.#message));
    if (row !== undefined) {
      return { match: "exact", row, params: [] };
    }
    this.#exact ??= this.#fitting((template) => template.exact, this.#message);
    return found("exact", this.#exact, candidates, this.#message);
  }

  /** A message that differs in case alone is nearer than one whose ends differ. */
  #findNormalized(candidates: Candidates): Found | undefined {
    const literals = this.#literals(candidates);
    const row = theOne(literals.filter((literal) => lower(literal.text) === lower(this.#message))) ?? theOne(literals);
    if (row !== undefined) {
      return { match: "normalized", row, params: [] };
    }
    this.#normalized ??= this.#fitting((template) => template.normalized, lower(this.#trimmed));
    return found("normalized", this.#normalized, candidates, this.#trimmed);
  }

  /** The candidates whose message has no holes, and is that one but for case and ends. */
  #literals(candidates: Candidates): readonly Literal[] {
    const { literals, longestLiteral } = this.#index;
    const same = this.#trimmed.length <= longestLiteral ? literals.get(lower(this.#trimmed)) : undefined;
    return same?.filter((literal) => candidates.has(literal.row)) ?? [];
  }

  /** The templates that fit; `text` is the message as their patterns are compared. */
  #fitting(patternOf: (template: Template) => Pattern, text: string): Fit[] {
    const fits = [];
    for (let head = this.#head; head !== undefined; head = head.parent) {
      for (const template of head.templates) {
        const filled = match(patternOf(template), text);
        if (filled !== undefined) {
          fits.push({ template, row: template.row, filled });
        }
      }
    }
    return fits;
  }
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
function headOf({ heads, longestHead }: Index, message: string): Head | undefined {
  const start = lower(trimStart(message, isLoose).slice(0, longestHead));
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isNotGreater = (heads[middle]?.text ?? "") <= start;
    [low, high] = isNotGreater ? [middle + 1, high] : [low, middle];
  }
  let head = heads[low - 1];
  while (head !== undefined && !start.startsWith(head.text)) {
    head = head.parent;
  }
  return head;
}

/** The template of the lowest rank; of those that are like it but for the names of their holes, the one error that is meant. */
function found(match: Found["match"], all: readonly Fit[], candidates: Candidates, text: string): Found | undefined {
  const fits = all.filter(({ row }) => candidates.has(row));
  const [first, ...others] = fits.sort((one, other) => one.template.rank - other.template.rank);
  if (first === undefined) {
    return undefined;
  }
  const row = theOne([first, ...others.filter((other) => areAlike(first.template, other.template))]);
  return row === undefined ? undefined : { match, row, params: paramsOf(first.filled, text) };
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

/** Of several errors with the same message the first, but none if they differ in what the message doesn't tell. */
function theOne(items: readonly { readonly row: Row }[]): Row | undefined {
  let [least] = items;
  for (const item of items) {
    const [one, other] = [least?.row.facts, item.row.facts];
    if (one?.code !== other.code || one?.category !== other.category) {
      return undefined;
    }
    least = least !== undefined && least.row.place <= item.row.place ? least : item;
  }
  return least?.row;
}

/** Whether a code that ends at a place in a text ends a word there. */
function endsWord(text: string, end: number): boolean {
  return isWord(text.charCodeAt(end - 1)) && !(end < text.length && isWord(text.charCodeAt(end)));
}
