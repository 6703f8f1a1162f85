// Sorts a part of a list of indexes by any comparison, in slices; equal ones keep their order.

const FEW = 12;
const STEPS = 512;

export function* mergeSort(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): Generator<void, void> {
  let steps = 0;
  for (let start = from; start < to; start += FEW) {
    insertionSort(order, start, Math.min(start + FEW, to), compare);
    if ((steps += FEW * 4) > STEPS) yield void (steps = 0);
  }
  const length = to - from;
  if (length <= FEW) return;
  const spare = new Uint32Array(length);
  for (let width = FEW; width < length; width *= 2) {
    for (let start = from; start + width < to; start += 2 * width) {
      const middle = start + width;
      const end = Math.min(middle + width, to);
      // They are in order already: as all of them are where the list was sorted before.
      if (compare(order[middle - 1]!, order[middle]!) <= 0) continue;
      spare.set(order.subarray(start, middle));
      for (let left = 0, right = middle, at = start; left < width; at++) {
        const takesRight = right < end && compare(order[right]!, spare[left]!) < 0;
        order[at] = takesRight ? order[right++]! : spare[left++]!;
        if (++steps > STEPS) yield void (steps = 0);
      }
    }
  }
}

/** For few. */
export function insertionSort(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let at = from + 1; at < to; at++) {
    const index = order[at]!;
    let place = at;
    while (place > from && compare(order[place - 1]!, index) > 0) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = index;
  }
}
