// JSON as every language of errspec reads it, where `JSON.parse` reads more.

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The value that a text holds; undefined if it isn't JSON, nests deeper than 127 levels, or holds a number that no double can.
 * Half of a surrogate pair is read as U+FFFD.
 */
export function parseJson(text: string): Json | undefined {
  if ((mayNestTooDeep(text) || /\d{200}|[eE]\+?\d{3}/.test(text)) && isUnfit(text)) {
    return undefined;
  }
  try {
    return JSON.parse(replaceLoneSurrogates(text)) as Json;
  } catch {
    return undefined;
  }
}

const DEEPEST = 127;

/** Whether there are so many brackets that the text may nest too deep. */
function mayNestTooDeep(text: string): boolean {
  // What is opened has to be closed too.
  if (text.length < 2 * DEEPEST) {
    return false;
  }
  let count = 0;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count++;
      if (count > DEEPEST) {
        return true;
      }
    }
  }
  return false;
}

/** Whether JSON nests too deep, or holds a number that overflows. What is no JSON may get either answer. */
function isUnfit(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json.charAt(at);
    if (character === '"') {
      at = endOfString(json, at);
    } else if (character === "{" || character === "[") {
      depth++;
      if (depth > DEEPEST) {
        return true;
      }
    } else if (character === "}" || character === "]") {
      depth--;
    } else if (character >= "0" && character <= "9") {
      const end = endOfNumber(json, at);
      if (Number(json.slice(at, end)) === Infinity) {
        return true;
      }
      at = end - 1;
    }
  }
  return false;
}

/** Where the digits, the fraction and the exponent of a number end. */
function endOfNumber(json: string, start: number): number {
  let end = start;
  while (/[0-9+\-.eE]/.test(json.charAt(end))) {
    end++;
  }
  return end;
}

/** The place of the quote that ends a string. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') {
    at += json.charAt(at) === "\\" ? 2 : 1;
  }
  return at;
}

/** The same JSON with `\ufffd` for each escape of half a surrogate pair. Other escapes are gone through so that none is cut in two. */
function replaceLoneSurrogates(json: string): string {
  if (!json.includes("\\u") || !/\\u[dD][89a-fA-F]/.test(json)) {
    return json;
  }
  const escapes = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|[^])/g;
  return json.replace(escapes, (escape, half: string | undefined) => (half === undefined ? escape : "\\ufffd"));
}
