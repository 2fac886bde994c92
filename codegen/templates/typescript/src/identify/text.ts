// Texts as the tables compare them, which is not what JavaScript's own `trim`, `\s` and `toLowerCase` do.

/** Whether a UTF-16 unit is white space: Unicode's White_Space property. */
export function isWhiteSpace(unit: number): boolean {
  return unit <= 0x20 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : unit >= 0x85 && isWideSpace(unit);
}

/** Whether a unit says nothing at an end of a message: white space, and what ends a sentence. */
export function isLoose(unit: number): boolean {
  return unit === FULL_STOP || unit === EXCLAMATION_MARK || unit === IDEOGRAPHIC_FULL_STOP || isWhiteSpace(unit);
}

/** Whether a unit is a part of a word: ASCII letters, digits and the underscore. */
export function isWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;
}

/** Whether a unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Where a run of such units that starts at a place ends. */
export function endOfRun(text: string, start: number, belongs: (unit: number) => boolean, limit: number = text.length): number {
  let end = start;
  while (end < limit && belongs(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** A text without what is dropped at its start. */
export function trimStart(text: string, drops: (unit: number) => boolean): string {
  return text.slice(endOfRun(text, 0, drops));
}

/** A text without what is dropped at its end. */
export function trimEnd(text: string, drops: (unit: number) => boolean): string {
  let end = text.length;
  while (end > 0 && drops(text.charCodeAt(end - 1))) {
    end--;
  }
  return text.slice(0, end);
}

/** A text without what is dropped at its ends. */
export function trim(text: string, drops: (unit: number) => boolean): string {
  return trimStart(trimEnd(text, drops), drops);
}

/** A text with its ASCII letters in lower case, and no others: so it stays as long as it is. */
export function lower(text: string): string {
  const hasOthers = /[\u0080-\uffff]/.test(text) && /(?![A-Z])\p{Changes_When_Lowercased}/u.test(text);
  return hasOthers ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
}

/** A text in which half of a surrogate pair, which is no character, reads as U+FFFD. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** Newer engines tell it at once; else a text without surrogates, as most are, is well-formed. */
function isWellFormed(text: string & { readonly isWellFormed?: () => boolean }): boolean {
  return text.isWellFormed?.() ?? !/[\ud800-\udfff]/.test(text);
}

const FULL_STOP = 0x2e;
const EXCLAMATION_MARK = 0x21;
const IDEOGRAPHIC_FULL_STOP = 0x3002;

function isWideSpace(unit: number): boolean {
  return unit < 0x2000 ? unit === 0x85 || unit === 0xa0 || unit === 0x1680 : isPunctuationSpace(unit);
}

function isPunctuationSpace(unit: number): boolean {
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}
