// Sorts by numbers in slices: byte by byte, from the last to the first, which keeps equal ones in their order.

/** Between two of them, a slice does about so many steps. */
const STEPS = 16_384;

/** What is behind all numbers, whichever way they are sorted. */
export const LAST = 0xffffffff;

/** Indexes, and beside each the 64 bits that it is sorted by: they move together, so that all is read as it lies. */
export interface Keyed {
  readonly order: Uint32Array;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const makeKeyed = (length: number): Keyed => ({
  order: new Uint32Array(length),
  high: new Uint32Array(length),
  low: new Uint32Array(length),
});

/** The room that sorting takes, for one sort after another. */
export type Room = readonly [Keyed, Keyed];

export const makeRoom = (length: number): Room => [makeKeyed(length), makeKeyed(length)];

/** Sorts the first ones. Returns one of the two: the other one is spare. */
export function* sortBits(given: Keyed, spare: Keyed, length: number): Generator<void, Keyed> {
  const counts = yield* countBytes(given, length);
  let [from, to] = [given, spare];
  for (let byte = 0; byte < 8; byte++) {
    const starts = counts.subarray(byte * 256, byte * 256 + 256);
    // A byte that all have in common says nothing.
    if (starts.includes(length)) continue;
    let sum = 0;
    for (let i = 0; i < 256; i++) [starts[i], sum] = [sum, sum + starts[i]!];
    yield* moveBy(byte < 4 ? from.low : from.high, (byte % 4) * 8, starts, from, to, length);
    [from, to] = [to, from];
  }
  return from;
}

function* moveBy(
  words: Uint32Array,
  shift: number,
  starts: Uint32Array,
  from: Keyed,
  to: Keyed,
  length: number,
): Generator<void, void> {
  for (let start = 0; start < length; start += STEPS) {
    const end = Math.min(length, start + STEPS);
    for (let i = start; i < end; i++) {
      const place = starts[(words[i]! >>> shift) & 255]!++;
      to.order[place] = from.order[i]!;
      to.high[place] = from.high[i]!;
      to.low[place] = from.low[i]!;
    }
    yield;
  }
}

/** How often each byte has each value. */
function* countBytes({ high, low }: Keyed, length: number): Generator<void, Uint32Array> {
  const counts = new Uint32Array(8 * 256);
  for (let start = 0; start < length; start += STEPS) {
    const end = Math.min(length, start + STEPS);
    for (let i = start; i < end; i++) {
      const [h, l] = [high[i]!, low[i]!];
      counts[l & 255]!++;
      counts[256 + ((l >>> 8) & 255)]!++;
      counts[512 + ((l >>> 16) & 255)]!++;
      counts[768 + (l >>> 24)]!++;
      counts[1024 + (h & 255)]!++;
      counts[1280 + ((h >>> 8) & 255)]!++;
      counts[1536 + ((h >>> 16) & 255)]!++;
      counts[1792 + (h >>> 24)]!++;
    }
    yield;
  }
  return counts;
}
