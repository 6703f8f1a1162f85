// Sorts by numbers in slices: byte by byte, from the last to the first, which keeps equal ones in their order.

/** Between two of them, a slice does about so many steps. */
const STEPS = 16_384;

/** The bits of numbers as they have to be compared: from the least to the greatest, NaN behind all. Changes the array. */
export interface Bits {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** Orders indexes by the bits that stand at them. Returns one of the two arrays: the other one is spare. */
export function* sortBits(order: Uint32Array, spare: Uint32Array, { high, low }: Bits): Generator<void, Uint32Array> {
  const { length } = order;
  const counts = new Uint32Array(8 * 256);
  for (let i = 0; i < length; i++) {
    const [h, l] = [high[order[i]!]!, low[order[i]!]!];
    counts[l & 255]!++;
    counts[256 + ((l >>> 8) & 255)]!++;
    counts[512 + ((l >>> 16) & 255)]!++;
    counts[768 + (l >>> 24)]!++;
    counts[1024 + (h & 255)]!++;
    counts[1280 + ((h >>> 8) & 255)]!++;
    counts[1536 + ((h >>> 16) & 255)]!++;
    counts[1792 + (h >>> 24)]!++;
    if (i % STEPS === STEPS - 1) yield;
  }
  let [from, to] = [order, spare];
  for (let byte = 0; byte < 8; byte++) {
    const starts = counts.subarray(byte * 256, byte * 256 + 256);
    // A byte that all have in common says nothing.
    if (starts.includes(length)) continue;
    let sum = 0;
    for (let i = 0; i < 256; i++) [starts[i], sum] = [sum, sum + starts[i]!];
    const words = byte < 4 ? low : high;
    const shift = (byte % 4) * 8;
    for (let i = 0; i < length; i++) {
      const index = from[i]!;
      to[starts[(words[index]! >>> shift) & 255]!++] = index;
      if (i % STEPS === STEPS - 1) yield;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** What is behind all numbers, whichever way they are sorted. */
export const LAST = 0xffffffff;
