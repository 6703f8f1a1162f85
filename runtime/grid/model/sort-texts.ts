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

/** Texts that stand together, and begin with the same places: `skip`, or `common` where that is known. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly common?: number;
}

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
  const parts: Part[] = [{ from: start, to: end, skip: 0 }];
  let steps = 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { from, to, skip } = part;
    if (to - from <= FEW || skip >= DEEP) {
      yield* mergeSort(order, from, to, byText);
      if ((steps += (to - from) * 8) > STEPS) yield void (steps = 0);
      continue;
    }
    const common = part.common ?? (yield* divide(order, part, texts, down, keyed, parts));
    if (common === undefined) continue;
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

/**
 * With how many places all texts of a part begin, as far as those are no digits. Where only most of them do, the part is divided:
 * into those before, those, and those behind. `undefined`: nothing is left to be done for it.
 */
function* divide(
  order: Uint32Array,
  { from, to, skip }: Part,
  texts: readonly (string | undefined)[],
  down: boolean,
  { order: spare, high: sides }: Keyed,
  parts: Part[],
): Generator<void, number | undefined> {
  const known = textOrder();
  const { model, common, alike } = beginningOf((at) => texts[order[from + Math.floor(at * (to - from))]!]!);
  if (common <= skip && !alike) return 0;
  let same = true;
  const counts = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const text = texts[order[at]!]!;
    if (text !== model) same = false;
    const side = known.side(text, model, common);
    if (side === undefined) return 0;
    const turned = down ? 1 - side : 1 + side;
    sides[at - from] = turned;
    counts[turned]!++;
    if (at % STEPS === STEPS - 1) yield;
  }
  if (same) return undefined;
  const [before, those] = counts as [number, number, number];
  if (those === to - from) return common;
  // The texts that were asked are not what they all are.
  if (those < (to - from) / 2) return 0;
  const places = [0, before, before + those];
  for (let at = from; at < to; at++) {
    spare[places[sides[at - from]!]!++] = order[at]!;
    if (at % STEPS === STEPS - 1) yield;
  }
  order.set(spare.subarray(0, to - from), from);
  const [first, last] = [from + before, from + before + those];
  parts.push({ from, to: first, skip }, { from: first, to: last, skip, common }, { from: last, to, skip });
  return undefined;
}

const ASKED = 32;

/** How three in four of some texts begin, and whether all of them are the same. `textAt`: by the share of those before it. */
function beginningOf(textAt: (share: number) => string): { model: string; common: number; alike: boolean } {
  const model = textAt(0.5);
  const most = textOrder().plainStart(model, DEEP - KEY);
  const asked = Array.from({ length: ASKED }, (_, nth) => textAt(nth / ASKED));
  const lengths = asked.map((text) => {
    let common = 0;
    while (common < most && text.charCodeAt(common) === model.charCodeAt(common)) common++;
    return common;
  });
  const common = lengths.sort((a, b) => a - b)[ASKED / 4]!;
  return { model, common, alike: asked.every((text) => text === model) };
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
