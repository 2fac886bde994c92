// What messages are looked up by, worked out from a catalog's tables when the first response is identified.

import { own } from "../message.js";
import type { Catalog, ErrorRow, ParamType } from "../types.js";
import { shapeOf } from "./decode.js";
import type { Shapes } from "./decode.js";
import type { Json } from "./json.js";
import type { Hole, Pattern } from "./matching.js";
import { endOfRun, isLoose, isWord, lower, trim, trimEnd, trimStart } from "./text.js";

/** What reading a service's responses takes besides its catalog. */
export interface Reading {
  /** What may stand before a body. */
  readonly bodyPrefixes: readonly string[];
  /** Bodies that look like an error and are none: each is a part of the body that it stands for. */
  readonly notErrors: readonly Json[];
  /** The shapes of bodies, in the order in which they are tried. */
  readonly envelopes: Readonly<Record<string, Json>>;
  /** Other wordings of messages, which are read and not sent. */
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  /** Messages with holes are tried in their order, but for these: by the place at which it is tried, which of them that is. */
  readonly order: Readonly<Record<number, number>>;
}

/** The tables as they are worked with. */
export interface Index extends Shapes {
  /** Errors by code. */
  readonly codes: ReadonlyMap<string, readonly Row[]>;
  /** How long the codes are that start with a word: the longest first. */
  readonly codeLengths: ReadonlyMap<string, readonly number[]>;
  /** The names of categories on the wire. */
  readonly wires: ReadonlySet<string>;
  readonly statuses: ReadonlySet<number>;
  /** The start of a word, with a letter that these words start with; undefined if there are none. */
  readonly codeStart: RegExp | undefined;
  /** What these words start with, if that is little: a text without any of it, as most are, has no code. */
  readonly codeSigns: readonly string[] | undefined;
  /** Messages without holes by their text. */
  readonly literals: ReadonlyMap<string, readonly Literal[]>;
  /** The same by their normalized text. */
  readonly normalizedLiterals: ReadonlyMap<string, readonly Literal[]>;
  readonly longestLiteral: number;
  /** What messages with holes start with, normalized and sorted; each text once. */
  readonly heads: readonly Head[];
  readonly longestHead: number;
}

/** One error. */
export interface Row {
  readonly id: string;
  /** Where it stands in the table. */
  readonly place: number;
  readonly facts: ErrorRow;
  readonly status: number | undefined;
  readonly wire: string | undefined;
}

/** A message without holes. */
export interface Literal {
  readonly row: Row;
  readonly text: string;
}

/** What messages with holes start with. */
export interface Head {
  readonly text: string;
  /** The longest other head that this one starts with. */
  readonly parent: Head | null;
  readonly templates: Template[];
}

/** A message with holes. */
export interface Template {
  readonly row: Row;
  /** Of two that fit the one of lower rank is meant. */
  rank: number;
  readonly exact: Pattern;
  /** The same in lower case, without what is loose at its ends. */
  readonly normalized: Pattern;
}

export function indexOf(catalog: Catalog, reading: Reading): Index {
  const rows = rowsOf(catalog);
  const messages = rows.flatMap((row) => wordingsOf(catalog, reading, row));
  const literals = messages.filter((message) => "text" in message);
  const templates = messages.filter((message) => "exact" in message);
  rank(templates, reading.order);
  const heads = headsOf(templates);
  const codes = groupBy(rows, (row) => row.facts.code);
  const lengths = codeLengths(codes.keys());
  return {
    bodyPrefixes: reading.bodyPrefixes,
    notErrors: reading.notErrors.map(shapeOf),
    envelopes: Object.values(reading.envelopes).map(shapeOf),
    codes,
    codeLengths: lengths,
    codeStart: startOf(lengths.keys()),
    codeSigns: signsOf(lengths.keys()),
    wires: new Set(rows.flatMap((row) => row.wire ?? [])),
    statuses: new Set(rows.flatMap((row) => row.status ?? [])),
    literals: groupBy(literals, (literal) => literal.text),
    normalizedLiterals: groupBy(literals, (literal) => lower(trim(literal.text, isLoose))),
    longestLiteral: longest(literals),
    heads,
    longestHead: longest(heads),
  };
}

function rowsOf({ errors, categories }: Catalog): Row[] {
  return Object.entries(errors).map(([id, facts], place) => {
    const category = own(categories, facts.category);
    return { id, place, facts, status: category?.status, wire: category?.wire };
  });
}

/** The message of an error, and its other wordings. */
function wordingsOf(catalog: Catalog, reading: Reading, row: Row): (Literal | Template)[] {
  const messages = [own(catalog.messages, row.id) ?? "", ...(own(reading.wordings, row.id) ?? [])];
  return messages.map((message) => {
    const { literals, names } = parse(message);
    const exact = patternOf(catalog, row, names, literals);
    const normalized = patternOf(catalog, row, names, normalizedEnds(literals));
    return exact === undefined || normalized === undefined ? { row, text: literals.join("") } : { row, rank: 0, exact, normalized };
  });
}

/** The names in a message's holes, and the literals around them: one more, of which the first and the last may be empty. */
function parse(message: string): { readonly literals: readonly string[]; readonly names: readonly string[] } {
  const literals = [];
  const names = [];
  let literal = "";
  let at = 0;
  for (const found of message.matchAll(/\{\{|\}\}|\{(\w+)\}/g)) {
    const [written, name] = found;
    literal += message.slice(at, found.index);
    at = found.index + written.length;
    if (name === undefined) {
      literal += written.charAt(0);
    } else {
      literals.push(literal);
      names.push(name);
      literal = "";
    }
  }
  literals.push(literal + message.slice(at));
  return { literals, names };
}

function normalizedEnds(literals: readonly string[]): string[] {
  const last = literals.length - 1;
  return literals.map((text, at) => lower(at === 0 ? trimStart(text, isLoose) : at === last ? trimEnd(text, isLoose) : text));
}

/** Undefined if there is no hole. */
function patternOf(catalog: Catalog, row: Row, names: readonly string[], [head = "", ...literals]: readonly string[]): Pattern | undefined {
  const link = (next: Hole | undefined, name: string, at: number): Hole => {
    const constant = own(catalog.constants, name);
    const isParam = constant === undefined;
    return { name: isParam ? name : undefined, type: isParam ? typeOf(row.facts, name) : constant.type, literal: literals[at] ?? "", next };
  };
  const hole = names.reduceRight(link, undefined);
  return hole === undefined ? undefined : { head, hole, tail: literals.at(-1) ?? "" };
}

function typeOf(facts: ErrorRow, name: string): ParamType {
  const param = own(facts.params ?? {}, name) ?? "string";
  return typeof param === "object" ? param.type : param;
}

/** Gives each template its place in the order in which they are tried. */
function rank(templates: readonly Template[], order: Reading["order"]): void {
  const moved = new Set(Object.values(order));
  const rest = templates.filter((_, at) => !moved.has(at)).values();
  for (let place = 0; place < templates.length; place++) {
    const at = order[place];
    const template = at === undefined ? rest.next().value : templates[at];
    if (template !== undefined) {
      template.rank = place;
    }
  }
}

/** What starts another text stands before it, so the last starts of it that were met are those to look at. */
function headsOf(templates: readonly Template[]): Head[] {
  const byText = groupBy(templates, (template) => lower(trimStart(template.exact.head, isLoose)));
  let parent: Head | null = null;
  return [...byText]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([text, templates]) => {
      while (parent !== null && !text.startsWith(parent.text)) {
        parent = parent.parent;
      }
      parent = { text, parent, templates };
      return parent;
    });
}

/** Codes that start with no word stand in no text as one. */
function codeLengths(codes: Iterable<string>): Map<string, number[]> {
  const byWord = groupBy([...codes], (code) => code.slice(0, endOfRun(code, 0, isWord)) || undefined);
  const lengths = (group: readonly string[]): number[] => [...new Set(group.map((code) => code.length))].sort((one, other) => other - one);
  return new Map([...byWord].map(([word, group]) => [word, lengths(group)]));
}

/** ASCII letters, digits and underscores are what JavaScript's `\b` takes for words too, and mean themselves in a class. */
function startOf(words: Iterable<string>): RegExp | undefined {
  const letters = [...new Set([...words].map((word) => word.charAt(0)))];
  return letters.length === 0 ? undefined : new RegExp(`\\b[${letters.join("")}]`, "g");
}

function signsOf(words: Iterable<string>): string[] | undefined {
  const signs = [...new Set([...words].map((word) => word.slice(0, 2)))];
  return signs.length <= 16 ? signs : undefined;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) {
      group.push(item);
    } else if (key !== undefined) {
      groups.set(key, [item]);
    }
  }
  return groups;
}

function longest(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((length, { text }) => Math.max(length, text.length), 0);
}
