// Sorts by texts in slices: by keys made of their letters, and by comparing them where keys do not tell.
import { insertionSort, mergeSort } from "./merge-sort.ts";
import { type Keyed, type Room, sortBits } from "./sort-numbers.ts";
import { DEEP, KEY, TextOrder } from "./text-order.ts";

/** So few are compared one with another. */
const FEW = 40;
const STEPS = 2048;

let made: TextOrder | undefined;

/** The order of texts in the language of the platform. */
export const textOrder = (): TextOrder => (made ??= new TextOrder());

/** Sorts the part of a list of indexes in which all have a text. `room`: as large as that. */
export function* sortTexts(
  order: Uint32Array,
  start: number,
  end: number,
  texts: readonly (string | undefined)[],
  down: boolean,
  [keyed, spare]: Room,
): Generator<void, void> {
  const { compare } = textOrder();
  const byText = down
    ? (a: number, b: number): number => compare(texts[b]!, texts[a]!)
    : (a: number, b: number): number => compare(texts[a]!, texts[b]!);
  const parts = [{ from: start, to: end, skip: 0 }];
  let steps = 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { from, to, skip } = part;
    const common = to - from <= FEW ? 0 : yield* commonStart(order, from, to, texts);
    if (common === Infinity) continue;
    if (to - from <= FEW || skip >= DEEP) {
      yield* mergeSort(order, from, to, byText);
      if ((steps += (to - from) * 8) > STEPS) yield void (steps = 0);
      continue;
    }
    const begun = Math.max(skip, common);
    const length = to - from;
    keyed.order.set(order.subarray(from, to));
    if (!(yield* writeKeys(keyed, length, texts, begun, begun === common ? common : 0, down))) {
      yield* mergeSort(order, from, to, byText);
      continue;
    }
    const sorted = yield* sortBits(keyed, spare, length);
    order.set(sorted.order.subarray(0, length), from);
    const last = down ? 255 : 0;
    for (let at = 0, begin = 0; at < length;) {
      const [high, low] = [sorted.high[begin]!, sorted.low[begin]!];
      while (at < length && sorted.high[at] === high && sorted.low[at] === low) {
        at++;
        if (++steps > STEPS * 4) yield void (steps = 0);
      }
      // Texts that end with this key differ in case and accents only.
      const size = at - begin;
      if (size > FEW)
        parts.push({ from: from + begin, to: from + at, skip: (low & 255) === last ? DEEP : begun + KEY });
      else if (size > 1) {
        insertionSort(order, from + begin, from + at, byText);
        if ((steps += size * 16) > STEPS * 4) yield void (steps = 0);
      }
      begin = at;
    }
  }
}

/** With how many places all texts begin, as far as those are no digits; `Infinity`: they are the same. */
function* commonStart(
  order: Uint32Array,
  from: number,
  to: number,
  texts: readonly (string | undefined)[],
): Generator<void, number> {
  const first = texts[order[from]!]!;
  let same = true;
  let most = textOrder().plainStart(first, DEEP - KEY);
  for (let at = from; at < to; at++) {
    if (at % STEPS === STEPS - 1) yield;
    const text = texts[order[at]!]!;
    if (text === first) continue;
    same = false;
    let common = 0;
    while (common < most && text.charCodeAt(common) === first.charCodeAt(common)) common++;
    most = common;
    if (most === 0) return 0;
  }
  return same ? Infinity : most;
}

/** False where one of the texts has no key. `begin`: how many signs stand for the places that are skipped, 0 where that is not known. */
function* writeKeys(
  { order, high, low }: Keyed,
  length: number,
  texts: readonly (string | undefined)[],
  skip: number,
  begin: number,
  down: boolean,
): Generator<void, boolean> {
  const known = textOrder();
  for (let at = 0; at < length; at++) {
    if (!known.writeKey(texts[order[at]!]!, skip, begin, high, low, at)) return false;
    if (down) {
      high[at] = ~high[at]!;
      low[at] = ~low[at]!;
    }
    if (at % STEPS === STEPS - 1) yield;
  }
  return true;
}
