// The order of texts as `Intl.Collator` has it, found at a tenth of its cost where letters are common ones: by the place of each.
import { pageLocale } from "../../language/page-language.ts";

/** Signs beyond it are left to the collator. */
const KNOWN = 0x2060;

/** Digits stand for the number that they make; longer ones are left to the collator. */
const MOST_DIGITS = 100;

/** Texts are compared as far as this. */
const MOST = 10_000;

/** How many places make a key. */
export const KEY = 8;

/** So far into the texts keys are made. */
export const DEEP = 128;

/** So many places may stand at the start of all texts without being in their keys. */
export const MOST_COMMON = DEEP - KEY;

export class TextOrder {
  private readonly collator = new Intl.Collator(pageLocale(), { numeric: true });
  /** The place of a sign among all, letters that differ by case and accent at one place; 0 where it has none of its own. */
  private readonly places = new Uint8Array(KNOWN);
  private readonly digits: number;
  /** The places of the text that is looked at. */
  private readonly key = new Uint8Array(DEEP + KEY + 2 * MOST_DIGITS);
  /** Two letters that are one where they stand together. */
  private readonly pairs = new Set<number>();

  constructor() {
    const base = new Intl.Collator(pageLocale(), { numeric: true, sensitivity: "base" });
    const signs = knownSigns()
      .filter((sign) => base.compare(sign, "") > 0)
      .sort(base.compare);
    const last = signs.at(-1)!;
    const firsts: string[] = [""];
    for (const sign of signs) {
      const before = firsts.at(-1)!;
      if (before === "" || base.compare(sign, before) > 0) {
        // One that counts as two letters has its place between others with the first of them.
        if (before !== "" && base.compare(sign, before + last) <= 0) continue;
        if (firsts.length > 254) continue;
        firsts.push(sign);
      }
      this.places[sign.charCodeAt(0)] = firsts.length - 1;
    }
    this.digits = this.places[48]!;
    for (let digit = 48; digit < 58; digit++) this.places[digit] = this.digits;
    this.findPairs(firsts, base.compare);
  }

  private findPairs(firsts: readonly string[], compare: (a: string, b: string) => number): void {
    const letters = firsts.map((sign, place) => ({ sign, place })).filter(({ sign }) => /\p{Script=Latin}/u.test(sign));
    for (const x of letters) {
      const after = firsts[x.place + 1];
      letters.forEach((y, at) => {
        const below = at === 0 ? x.sign : x.sign + letters[at - 1]!.sign;
        const fits =
          compare(x.sign + y.sign, below) > 0 && (after === undefined || compare(x.sign + y.sign, after) < 0);
        if (fits) return;
        this.pairs.add((x.place << 8) | y.place);
        if (at > 0 && compare(x.sign + y.sign, below) <= 0) this.pairs.add((x.place << 8) | letters[at - 1]!.place);
      });
    }
  }

  /** As the collator does. */
  readonly compare = (a: string, b: string): number => {
    if (a === b) return 0;
    const quick = this.quick(a, b);
    return quick === 0 ? this.collator.compare(a.slice(0, MOST), b.slice(0, MOST)) : quick;
  };

  /** 0 where it cannot tell. */
  private quick(a: string, b: string): number {
    const { places, digits } = this;
    const most = Math.min(a.length, b.length, MOST);
    let before = 0;
    for (let at = 0; at < most; at++) {
      const [m, n] = [a.charCodeAt(at), b.charCodeAt(at)];
      const x = m < KNOWN ? places[m]! : 0;
      const y = n < KNOWN ? places[n]! : 0;
      if (x === 0 || y === 0 || x === digits || y === digits) return 0;
      if (this.isPair(before, x) || this.isPair(before, y)) return 0;
      if (x !== y) return this.stands(a, at, x) && this.stands(b, at, y) ? x - y : 0;
      before = x;
    }
    return 0;
  }

  private isPair(x: number, y: number): boolean {
    return this.pairs.size > 0 && this.pairs.has((x << 8) | y);
  }

  /** What follows does not change the place of the sign. */
  private stands(text: string, at: number, place: number): boolean {
    if (at + 1 >= text.length) return true;
    const code = text.charCodeAt(at + 1);
    const next = code < KNOWN ? this.places[code]! : 0;
    return next !== 0 && !this.isPair(place, next);
  }

  /** How many signs at the start of a text have a place each and are no digits. */
  plainStart(text: string, most: number): number {
    let [at, before] = [0, 0];
    for (; at < text.length && at < most; at++) {
      const code = text.charCodeAt(at);
      const place = code < KNOWN ? this.places[code]! : 0;
      if (place === 0 || place === this.digits || this.isPair(before, place)) break;
      before = place;
    }
    return at;
  }

  /**
   * Where a text stands beside all that begin with the first signs of `model`, which are plain: before them (-1), among them (0), or
   * behind them (1). `undefined` where places do not tell.
   */
  side(text: string, model: string, length: number): -1 | 0 | 1 | undefined {
    const { places } = this;
    let before = 0;
    for (let at = 0; at < length; at++) {
      if (at === text.length) return -1;
      const code = text.charCodeAt(at);
      const x = code < KNOWN ? places[code]! : 0;
      const y = places[model.charCodeAt(at)]!;
      if (x !== y) return x === 0 || this.isPair(before, x) || !this.stands(text, at, x) ? undefined : x < y ? -1 : 1;
      before = x;
    }
    return length === 0 || this.stands(text, length - 1, before) ? 0 : undefined;
  }

  /**
   * Writes the places of some signs of a text as a key of 64 bits, which is in the order of the texts; the rest of it is 0 where the
   * text ends. `false`: it has none, the collator has to compare.
   *
   * @param skip How many places were in the keys before.
   * @param begin How many signs at the start of the text stand for just those: as many, or 0 where that is not known.
   */
  writeKey(text: string, skip: number, begin: number, high: Uint32Array, low: Uint32Array, to: number): boolean {
    const { places, digits, key } = this;
    const end = skip + KEY;
    for (let nth = skip; nth < end; nth++) key[nth] = 0;
    let at = begin;
    let before = at === 0 ? 0 : places[text.charCodeAt(at - 1)]!;
    for (let nth = begin; at < text.length && nth < end; at++) {
      const code = text.charCodeAt(at);
      const place = code < KNOWN ? places[code]! : 0;
      if (place === 0 || this.isPair(before, place)) return false;
      before = place;
      key[nth++] = place;
      if (place !== digits) continue;
      const behind = endOfDigits(text, at);
      if (behind - at > MOST_DIGITS) return false;
      while (at < behind && text.charCodeAt(at) === 48) at++;
      key[nth++] = behind - at + 1;
      for (; at < behind; at++) key[nth++] = text.charCodeAt(at) - 47;
      at--;
    }
    if (at > 0 && !this.stands(text, at - 1, before)) return false;
    const four = (from: number): number =>
      (key[from]! << 24) | (key[from + 1]! << 16) | (key[from + 2]! << 8) | key[from + 3]!;
    high[to] = four(skip);
    low[to] = four(skip + 4);
    return true;
  }
}

let made: TextOrder | undefined;

/** The order of texts in the language of the platform. */
export const textOrder = (): TextOrder => (made ??= new TextOrder());

function endOfDigits(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && at - from <= MOST_DIGITS && isDigit(text.charCodeAt(at))) at++;
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** ASCII; letters and signs of Latin, Greek and Cyrillic; dashes and quotes. */
const knownSigns = (): string[] =>
  Array.from({ length: KNOWN }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /^(?:[ -/:-~0]|[\u00a1-\u00bf\u2010-\u2027](?<!\p{N})|[\u00c0-\u017f\u0386-\u03ce\u0400-\u045f](?<=\p{L}))$/u.test(
      sign,
    ),
  );
