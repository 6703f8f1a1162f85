// Which pages have a button of their own: the first, the last, those around the present one.

/** The numbers, in order; `null` for those that are left out between two of them. */
export function pagesShown(page: number, of: number, most: number | null): (number | null)[] {
  if (most === 0) return [];
  const room = Math.max(5, most ?? Infinity);
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (of <= room) return range(1, of);
  const side = room - 2;
  if (page < side) return [...range(1, side), null, of];
  if (page > of - side + 1) return [1, null, ...range(of - side + 1, of)];
  const from = page - Math.floor((room - 5) / 2);
  return [1, null, ...range(from, from + room - 5), null, of];
}
