// Sorts the places of rows by one column in slices; rows that are equal by it keep their order.
import type { SortKeys } from "./sort-keys.ts";
import { type Keyed, LAST, type Room, sortBits } from "./sort-numbers.ts";
import { sortTexts } from "./sort-texts.ts";

const STEPS = 16_384;

/** Sorts the list. Numbers come before texts, turned round when `down`; empty cells come last either way. */
export function* sortByKeys(
  order: Uint32Array,
  { numbers, rests, texts, isText, starts }: SortKeys,
  down: boolean,
  room: Room,
): Generator<void, void> {
  const { length } = order;
  if (isText) return yield* sortTexts(order, 0, length, texts!, starts, down, room);
  for (const values of [rests, numbers]) {
    if (values === null) continue;
    const [keyed, spare] = room;
    keyed.order.set(order);
    yield* writeBits(keyed, length, values, values === numbers ? texts : null, down);
    const sorted = yield* sortBits(keyed, spare, length);
    order.set(sorted.order);
  }
  if (texts === null) return;
  let start = -1;
  let end = -1;
  for (let at = 0; at < length; at++) {
    if (texts[order[at]!] !== undefined) {
      if (start < 0) start = at;
      end = at + 1;
    }
    if (at % STEPS === 0) yield;
  }
  if (start >= 0) yield* sortTexts(order, start, end, texts, null, down, room);
}

function* writeBits(
  { order, high, low }: Keyed,
  length: number,
  values: Float64Array,
  texts: SortKeys["texts"],
  down: boolean,
): Generator<void, void> {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const flipped = down ? LAST : 0;
  for (let place = 0; place < length; place++) {
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
