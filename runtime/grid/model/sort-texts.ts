// Sorts by texts in slices: by keys made of their letters, and by comparing them where keys do not tell.
import { insertionSort, mergeSort } from "./merge-sort.ts";
import { type Keyed, type Room, sortBits } from "./sort-numbers.ts";
import { DEEP, KEY, MOST_COMMON, textOrder } from "./text-order.ts";
import { AMONG, BEFORE, beginningOf, FEW, type TextStarts } from "./text-starts.ts";

const STEPS = 2048;

/** Texts that stand together, and begin with the same places: `skip`, or `common` where that is known. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly common?: number;
  /** They lie in the room already. */
  readonly hasKeys?: true;
}

/**
 * Sorts the part of a list of indexes in which all have a text. `room`: as large as that.
 *
 * @param starts How all of the list begin, where that is known.
 */
export function* sortTexts(
  order: Uint32Array,
  start: number,
  end: number,
  texts: readonly (string | undefined)[],
  starts: TextStarts | null,
  down: boolean,
  room: Room,
): Generator<void, void> {
  const [keyed, spare] = room;
  const { compare } = textOrder();
  const byText = down
    ? (a: number, b: number): number => compare(texts[b]!, texts[a]!)
    : (a: number, b: number): number => compare(texts[a]!, texts[b]!);
  const parts: Part[] = (starts && (yield* divideByStarts(order, starts, down, room))) ?? [
    { from: start, to: end, skip: 0 },
  ];
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
    if (part.hasKeys !== true) {
      keyed.order.set(order.subarray(from, to));
      if (!(yield* writeKeys(keyed, length, texts, begun, begun === common ? common : 0, down))) {
        yield* mergeSort(order, from, to, byText);
        continue;
      }
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

/** The parts of a whole list by how its texts begin; `null` where that divides it badly. The keys of the last part lie in the room then. */
function* divideByStarts(
  order: Uint32Array,
  { beginning: { common }, sides, high, low }: TextStarts,
  down: boolean,
  [keyed, { order: others }]: Room,
): Generator<void, Part[] | null> {
  const { length } = order;
  let [those, before, behind] = [0, 0, length];
  const first = down ? 2 - BEFORE : BEFORE;
  for (let at = 0; at < length; at++) {
    const index = order[at]!;
    const side = sides[index]!;
    if (side === AMONG) {
      keyed.order[those] = index;
      keyed.high[those] = down ? ~high[index]! : high[index]!;
      keyed.low[those++] = down ? ~low[index]! : low[index]!;
    } else if (side === first) others[before++] = index;
    else others[--behind] = index;
    if (at % STEPS === STEPS - 1) yield;
  }
  // The texts that were asked are not what they all are.
  if (those < length / 2) return null;
  order.set(others.subarray(0, before));
  order.set(keyed.order.subarray(0, those), before);
  // They were put there from the end.
  order.set(others.subarray(behind, length).reverse(), before + those);
  const last = before + those;
  return [
    { from: 0, to: before, skip: 0 },
    { from: last, to: length, skip: 0 },
    { from: before, to: last, skip: 0, common, hasKeys: true },
  ];
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
  const textAt = (share: number): string => texts[order[from + Math.floor(share * (to - from))]!]!;
  const { model, common, alike } = beginningOf(known, textAt, MOST_COMMON);
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
