// What holds of every generated package, in Node and in a browser.

import { found, subjects } from "./package.js";
import type { AnyError, ErrorReference, Package, Subject } from "./package.js";

/** Claims by the sentences that they state. Each throws if it doesn't hold. */
export const claims: Readonly<Record<string, (all: Package) => void>> = {
  "every error of the table is there, in its order": forEachCatalog(({ entry, reference }) => {
    same(
      entry.errorIds,
      reference.errors.map((it) => it.id),
      "ids",
    );
    same(Object.keys(entry.errors), entry.errorIds, "keys of errors");
    same(entry.codes, [...new Set(reference.errors.flatMap((it) => it.code ?? []))], "codes");
    same(
      Object.keys(entry.categories),
      reference.categories.map((it) => it.id),
      "categories",
    );
  }),

  "an instance and its row tell what the table tells": forEachError((subject, expected) => {
    const error = make(subject, expected, 0);
    const { code, category, status, retry, deprecated } = expected;
    const { since, replaced_by, note } = deprecated ?? {};
    const deprecation = deprecated === null ? undefined : { since, replacedBy: replaced_by ?? undefined, note: note ?? undefined };
    const facts = { code: code ?? undefined, category, retry: retry ?? undefined, deprecated: deprecation };
    const factsOf = (it: Partial<AnyError>): object => ({
      code: it.code,
      category: it.category,
      retry: it.retry,
      deprecated: it.deprecated && { since: it.deprecated.since, replacedBy: it.deprecated.replacedBy, note: it.deprecated.note },
    });
    same(factsOf(error), facts, expected.id);
    same(factsOf(found(subject.entry.errors[expected.id])), facts, expected.id);
    same([error.catalog, error.id, error.status], [subject.id, expected.id, status ?? undefined], expected.id);
  }),

  "a category has the status and the wire's name of the table": forEachCatalog(({ entry, reference }) => {
    for (const { id, status, wire } of reference.categories) {
      same([entry.categories[id]?.status, entry.categories[id]?.wire], [status ?? undefined, wire ?? undefined], id);
      same(wire === null || entry.categoriesOfWireName(wire).includes(id), true, id);
    }
  }),

  "a template is the spec's to the letter": forEachError(({ entry }, { id, message }) => {
    same(entry.messages[id], message, id);
  }),

  "a message is filled with whatever its params are, on the wire and in each locale": forEachError((subject, expected) => {
    for (let round = 0; round < rounds(expected); round++) {
      const error = make(subject, expected, round);
      same(error.message, fill(subject, expected, expected.message, round), expected.id);
      for (const [locale, texts] of Object.entries(subject.texts)) {
        const template = locale === subject.reference.wire_locale ? expected.message : found(expected.translations[locale]);
        same(texts.message(error), fill(subject, expected, template, round), `${expected.id} in ${locale}`);
      }
    }
  }),

  "params come out as they went in": forEachError((subject, expected) => {
    for (let round = 0; round < rounds(expected); round++) {
      same(Object.entries(make(subject, expected, round).params), Object.entries(params(expected, round)), expected.id);
    }
  }),

  "descriptions and remedies are the table's, in each locale": forEachError(({ texts }, expected) => {
    for (const [locale, module] of Object.entries(texts)) {
      same(module.locale, locale, "locale");
      same(module.description(expected), expected.description?.[locale], `${expected.id} in ${locale}`);
      same(module.remedy(expected), expected.remedy?.[locale], `${expected.id} in ${locale}`);
    }
  }),

  "an id, a code and a category lead to each other": forEachError(({ entry }, { id, code, category }) => {
    same([entry.isErrorId(id), entry.isCategory(category), entry.idsOfCategory(category).includes(id)], [true, true, true], id);
    same(code === null || (entry.isCode(code) && entry.idsOfCode(code).includes(id)), true, id);
  }),

  "what every object has is no id, code or category": forEachCatalog(({ entry, errorClass, reference }) => {
    const known = new Set([...reference.errors.map((it) => it.id), ...reference.categories.map((it) => it.id)]);
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", ""].filter((it) => !known.has(it))) {
      same([entry.isErrorId(name), entry.isCategory(name), entry.isCode(name)], [false, false, false], name);
      same([entry.idsOfCode(name), entry.idsOfCategory(name), entry.categoriesOfWireName(name)], [[], [], []], name);
      throws(RangeError, () => new errorClass(name));
    }
    same([entry.isErrorId(undefined), entry.isCategory(null), entry.isCode(0)], [false, false, false], "other types");
  }),

  "an instance is an Error of its class and of no other": (all) => {
    const catalogs = subjects(all);
    for (const subject of catalogs) {
      const error = make(subject, found(subject.reference.errors[0]), 0);
      same([error instanceof Error, error instanceof all.root.ServiceError, all.root.isServiceError(error)], [true, true, true], subject.id);
      same(
        catalogs.map((it) => it.guard(error)),
        catalogs.map((it) => it === subject),
        subject.id,
      );
      same([subject.guard(new Error("x")), subject.guard({ ...error }), all.root.isServiceError(undefined)], [false, false, false], subject.id);
      same(error.name, Object.entries(subject.entry).find(([, it]) => it === subject.errorClass)?.[0], "name");
      same(error.stack?.includes(error.name) ?? true, true, "stack");
    }
  },

  "is() tells ids apart": forEachError((subject, expected) => {
    const error = make(subject, expected, 0);
    same([error.is(expected.id), error.is("x", expected.id), error.is(), error.is("constructor_")], [true, true, false, false], expected.id);
  }),

  "a cause is kept, and none is invented": forEachCatalog((subject) => {
    const expected = found(subject.reference.errors[0]);
    const error = new subject.errorClass(expected.id, params(expected, 0), { cause: "why" });
    same([error.cause, "cause" in make(subject, expected, 0)], ["why", false], subject.id);
  }),

  "JSON holds everything but sensitive params, whatever the others are": forEachError((subject, expected) => {
    for (let round = 0; round < rounds(expected); round++) {
      const json = JSON.parse(JSON.stringify(make(subject, expected, round))) as Partial<AnyError>;
      const { id, code, category, status, retry } = expected;
      same([json.id, json.code ?? null, json.category, json.status ?? null, json.retry ?? null], [id, code, category, status, retry], id);
      same(
        Object.keys(found(json.params)),
        expected.params.filter((it) => !it.sensitive).map((it) => it.name),
        id,
      );
    }
  }),

  "a clone is a plain Error with the same message": forEachError((subject, expected) => {
    const error = make(subject, expected, 0);
    const clone = structuredClone(error) as Error;
    same([clone instanceof Error, clone.message], [true, error.message], expected.id);
  }),

  "a missing param leaves its hole open": forEachError((subject, expected) => {
    const open = new subject.errorClass(expected.id);
    same(open.message, fill(subject, expected, expected.message, undefined), expected.id);
    same(open.params, {}, expected.id);
  }),

  "a param that the table doesn't know is left out": forEachCatalog((subject) => {
    const expected = found(subject.reference.errors[0]);
    same(Object.keys(new subject.errorClass(expected.id, { ...params(expected, 0), other: 1 }).params), Object.keys(params(expected, 0)), subject.id);
  }),
};

/** Values of each type, each with how it is written into a message. */
export const values: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  string: ["", "plain", "$& $1 $` {x} {{ }} \\", "\"'`</script>\u2028\u202e\0\u{1f469}\ud800", "中文", "__proto__"].map((it) => [it, it]),
  token: ["x", "$&", "{limit}", "中文。"].map((it) => [it, it]),
  integer: [
    [0, "0"],
    [-0, "0"],
    [9007199254740993n, "9007199254740993"],
    [-9223372036854775808n, "-9223372036854775808"],
    [9223372036854775807n, "9223372036854775807"],
    [18446744073709551615n, "18446744073709551615"],
    [1e21, "1000000000000000000000"],
  ],
  number: [
    [0, "0"],
    [-0, "0"],
    [0.1, "0.1"],
    [5e-324, "5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [1e21, "1e+21"],
    [-0.000001, "-0.000001"],
  ],
  boolean: [
    [true, "true"],
    [false, "false"],
  ],
  ipv4: [["255.255.255.255", "255.255.255.255"]],
};

export function make(subject: Subject, expected: ErrorReference, round: number): AnyError {
  return new subject.errorClass(expected.id, params(expected, round));
}

function forEachCatalog(claim: (subject: Subject) => void): (all: Package) => void {
  return (all) => {
    subjects(all).forEach(claim);
  };
}

function forEachError(claim: (subject: Subject, expected: ErrorReference) => void): (all: Package) => void {
  return forEachCatalog((subject) => {
    for (const expected of subject.reference.errors) {
      claim(subject, expected);
    }
  });
}

/** How often an error must be made until each value of each type was in each hole. */
function rounds(expected: ErrorReference): number {
  return Math.max(1, ...expected.params.map((it) => found(values[it.type]).length));
}

function value(type: string, round: number): readonly [unknown, string] {
  const all = found(values[type]);
  return found(all[round % all.length]);
}

function params(expected: ErrorReference, round: number): Record<string, unknown> {
  return Object.fromEntries(expected.params.map(({ name, type }) => [name, value(type, round)[0]]));
}

/** Fills a template step by step, so in another way than the package does. Without a round, only the constants. */
function fill(subject: Subject, expected: ErrorReference, template: string, round: number | undefined): string {
  let filled = "";
  for (let at = 0; at < template.length; at++) {
    const character = template.charAt(at);
    if (character === "}" || template.startsWith("{{", at)) {
      filled += character;
      at++;
    } else if (character === "{") {
      const end = template.indexOf("}", at);
      const name = template.slice(at + 1, end);
      const constant = Object.hasOwn(subject.reference.constants, name) ? subject.reference.constants[name] : undefined;
      const type = expected.params.find((it) => it.name === name)?.type;
      const param = round === undefined || type === undefined ? `{${name}}` : value(type, round)[1];
      filled += constant === undefined ? param : String(constant.value);
      at = end;
    } else {
      filled += character;
    }
  }
  return filled;
}

export function same(actual: unknown, expected: unknown, what: string): void {
  if (shown(actual) !== shown(expected)) {
    throw new Error(`${what}: ${shown(actual)} is not ${shown(expected)}`);
  }
}

/** Tells apart what JSON doesn't. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) => {
    if (typeof it === "bigint") {
      return `${it.toString()}n`;
    }
    return it === undefined ? "<undefined>" : Object.is(it, -0) ? "<-0>" : it;
  });
}

function throws(kind: new () => Error, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    same(error instanceof kind, true, `${String(error)} is no ${kind.name}`);
    return;
  }
  throw new Error(`no ${kind.name} was thrown`);
}
