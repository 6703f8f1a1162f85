// Sorts the places of rows by one column in slices; rows that are equal by it keep their order.
import type { SortKeys } from "./sort-keys.ts";
import { type Bits, LAST, sortBits } from "./sort-numbers.ts";
import { sortTexts } from "./sort-texts.ts";

const STEPS = 16_384;

/** Numbers come before texts, turned round when `down`; empty cells come last either way. Returns the order or another array in its place. */
export function* sortByKeys(
  order: Uint32Array,
  { numbers, rests, texts }: SortKeys,
  down: boolean,
): Generator<void, Uint32Array> {
  let spare: Uint32Array = new Uint32Array(order.length);
  let sorted = order;
  const sortBy = function* (values: Float64Array, words: SortKeys["texts"]): Generator<void, void> {
    const before = sorted;
    sorted = yield* sortBits(sorted, spare, yield* bitsOf(values, words, down));
    if (sorted !== before) spare = before;
  };
  if (rests !== null) yield* sortBy(rests, null);
  yield* sortBy(numbers, texts);
  if (texts === null) return sorted;
  let start = -1;
  let end = -1;
  for (let at = 0; at < sorted.length; at++) {
    if (texts[sorted[at]!] !== undefined) {
      if (start < 0) start = at;
      end = at + 1;
    }
    if (at % STEPS === 0) yield;
  }
  if (start >= 0) yield* sortTexts(sorted, start, end, texts, down);
  return sorted;
}

function* bitsOf(values: Float64Array, texts: SortKeys["texts"], down: boolean): Generator<void, Bits> {
  const { length } = values;
  const words = new Uint32Array(values.buffer, values.byteOffset, length * 2);
  const high = new Uint32Array(length);
  const low = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    const [l, h] = [words[2 * at]!, words[2 * at + 1]!];
    if (values[at] === values[at]) {
      // The bits of a negative number go the other way.
      const turned = h >>> 31 === 1 ? LAST : 0;
      const flipped = down ? LAST : 0;
      high[at] = h ^ (turned === 0 ? 0x80000000 : LAST) ^ flipped;
      low[at] = l ^ turned ^ flipped;
    } else if (texts?.[at] === undefined) {
      high[at] = LAST;
      low[at] = LAST;
    } else {
      high[at] = down ? 0 : LAST - 1;
      low[at] = 0;
    }
    if (at % STEPS === STEPS - 1) yield;
  }
  return { high, low };
}
