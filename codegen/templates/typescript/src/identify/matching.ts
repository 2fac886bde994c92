// One template against one message.

import type { ParamType } from "../types.js";
import { endOfRun, isDigit, isWhiteSpace } from "./text.js";

/** A message with holes: the literal that it starts with, and the first hole. */
export interface Pattern {
  readonly head: string;
  readonly hole: Hole;
  /** The literal behind the last hole. */
  readonly tail: string;
}

/** A hole of a template, and what stands behind it. */
export interface Hole {
  /** Undefined for a constant of the server. */
  readonly name: string | undefined;
  readonly type: ParamType;
  /** The literal behind the hole; empty only at the end of the message. */
  readonly literal: string;
  readonly next: Hole | undefined;
}

/** Where a hole's text stands, and those of the holes behind it. */
export interface Filled {
  readonly hole: Hole;
  readonly start: number;
  readonly end: number;
  readonly next: Filled | undefined;
}

/**
 * What stands in each hole, if the text as a whole is the pattern with its holes filled, each with the fewest characters that let
 * the rest match: what an anchored regular expression with lazy groups gives.
 *
 * The time is linear in the text for each hole: where one has failed once, it isn't tried again at a place from which it could
 * only find what it found before.
 */
export function match(pattern: Pattern, text: string): Filled | undefined {
  // What stands at the ends is compared first, for that is quick and most patterns fail there.
  if (!text.endsWith(pattern.tail) || !text.startsWith(pattern.head)) {
    return undefined;
  }
  return fill({ text, failed: undefined }, pattern.hole, pattern.head.length);
}

interface Matching {
  readonly text: string;
  /** By hole: the starts from which it can't be filled, the end exclusive. Made when a hole first fails. */
  failed: Map<Hole, { readonly from: number; readonly to: number }> | undefined;
}

function fill(matching: Matching, hole: Hole, start: number): Filled | undefined {
  const failed = matching.failed?.get(hole);
  if (failed !== undefined && failed.from <= start && start < failed.to) {
    return undefined;
  }
  const filled = hole.next === undefined ? fillToEnd(matching, hole, start) : fillUpTo(matching, hole, hole.next, start);
  if (filled === undefined) {
    const to = reachOf(hole.type, matching.text, start);
    if (to !== undefined) {
      matching.failed ??= new Map();
      matching.failed.set(hole, { from: start, to });
    }
  }
  return filled;
}

/** Fills the last hole. The tail was compared before all else; a hole that would overlap it doesn't fit. */
function fillToEnd({ text }: Matching, hole: Hole, start: number): Filled | undefined {
  const end = text.length - hole.literal.length;
  return start <= end && accepts(hole.type, text.slice(start, end)) ? { hole, start, end, next: undefined } : undefined;
}

/** Fills a hole up to each place in turn where the literal behind it stands, until the rest matches. */
function fillUpTo(matching: Matching, hole: Hole, following: Hole, start: number): Filled | undefined {
  const { text } = matching;
  const limit = limitOf(hole.type, text, start);
  for (let end = find(text, hole.literal, start, limit); end !== -1; end = find(text, hole.literal, end + 1, limit)) {
    const next = acceptsUpTo(hole.type, text, start, end) ? fill(matching, following, end + hole.literal.length) : undefined;
    if (next !== undefined) {
      return { hole, start, end, next };
    }
  }
  return undefined;
}

/** Where a literal first starts from a place on, up to a limit; -1 if nowhere. The search doesn't look beyond the limit. */
function find(text: string, literal: string, from: number, limit: number): number {
  const end = limit + literal.length;
  if (end >= text.length) {
    return text.indexOf(literal, from);
  }
  const at = from > limit ? -1 : text.slice(from, end).indexOf(literal);
  return at === -1 ? -1 : from + at;
}

/** How long the text of a number may be: twice what writes out every digit that a double can have (IEEE 754: 767). */
const LONGEST_NUMBER = 1536;

/**
 * How far a hole can go from a place, where from any later place within that it could go no further and find nothing else: for a
 * string to the end, for a token to the end of the word, for an integer to the end of the digits.
 */
function reachOf(type: ParamType, text: string, start: number): number | undefined {
  switch (type) {
    case "string":
      return text.length;
    case "token":
      return endOfRun(text, start, isNoSpace);
    case "integer":
      return endOfRun(text, text.startsWith("-", start) ? start + 1 : start, isDigit);
    case "number":
    case "boolean":
    case "ipv4":
      return undefined;
  }
}

/** Beyond which place no hole goes that starts here. */
function limitOf(type: ParamType, text: string, start: number): number {
  return reachOf(type, text, start) ?? endOfRun(text, start, isOfValue, Math.min(start + LONGEST_NUMBER, text.length));
}

/** Whether the text between two places, which isn't beyond the limit, is a value of that type. */
function acceptsUpTo(type: ParamType, text: string, start: number, end: number): boolean {
  switch (type) {
    case "string":
      return true;
    case "token":
      return end > start;
    case "integer":
      return end > start + (text.startsWith("-", start) ? 1 : 0);
    case "number":
    case "boolean":
    case "ipv4":
      return accepts(type, text.slice(start, end));
  }
}

/** Whether a text as a whole is a value of that type. Nothing that may be long is left to a pattern that could go back. */
function accepts(type: ParamType, text: string): boolean {
  switch (type) {
    case "string":
      return true;
    case "token":
      return text !== "" && endOfRun(text, 0, isNoSpace) === text.length;
    case "integer": {
      const sign = text.startsWith("-") ? 1 : 0;
      return text.length > sign && endOfRun(text, sign, isDigit) === text.length;
    }
    case "number":
      return text.length <= LONGEST_NUMBER && /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text);
    case "boolean":
      return text === "true" || text === "false";
    case "ipv4":
      return text.length <= 15 && /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/.test(text);
  }
}

function isNoSpace(unit: number): boolean {
  return !isWhiteSpace(unit);
}

/** Whether a number, a boolean or an address may have that unit: ASCII letters and digits, `+`, `-` and `.`. */
function isOfValue(unit: number): boolean {
  return isDigit(unit) || unit === 0x2b || unit === 0x2d || unit === 0x2e || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
