// Sorts the places of rows by one column in slices; rows that are equal by it keep their order.
import type { SortKeys } from "./sort-keys.ts";
import { type Keyed, LAST, makeKeyed, sortBits } from "./sort-numbers.ts";
import { sortTexts } from "./sort-texts.ts";

const STEPS = 16_384;

/** Numbers come before texts, turned round when `down`; empty cells come last either way. Returns the order in another array. */
export function* sortByKeys(
  order: Uint32Array,
  { numbers, rests, texts }: SortKeys,
  down: boolean,
): Generator<void, Uint32Array> {
  const { length } = order;
  let keyed: Keyed = { ...makeKeyed(length), order: order.slice() };
  let spare = makeKeyed(length);
  for (const values of [rests, numbers]) {
    if (values === null) continue;
    yield* writeBits(keyed, values, values === numbers ? texts : null, down);
    const sorted = yield* sortBits(keyed, spare, length);
    [keyed, spare] = [sorted, sorted === keyed ? spare : keyed];
  }
  if (texts === null) return keyed.order;
  let start = -1;
  let end = -1;
  for (let at = 0; at < length; at++) {
    if (texts[keyed.order[at]!] !== undefined) {
      if (start < 0) start = at;
      end = at + 1;
    }
    if (at % STEPS === 0) yield;
  }
  if (start >= 0) yield* sortTexts(keyed.order, start, end, texts, down);
  return keyed.order;
}

function* writeBits(
  { order, high, low }: Keyed,
  values: Float64Array,
  texts: SortKeys["texts"],
  down: boolean,
): Generator<void, void> {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const flipped = down ? LAST : 0;
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    const value = values[at]!;
    if (value === value) {
      const [l, h] = [words[2 * at]!, words[2 * at + 1]!];
      // The bits of a negative number go the other way.
      const turned = h >>> 31 === 1 ? LAST : 0;
      high[place] = h ^ (turned === 0 ? 0x80000000 : LAST) ^ flipped;
      low[place] = l ^ turned ^ flipped;
    } else if (texts?.[at] === undefined) {
      high[place] = LAST;
      low[place] = LAST;
    } else {
      high[place] = down ? 0 : LAST - 1;
      low[place] = 0;
    }
    if (place % STEPS === STEPS - 1) yield;
  }
}
