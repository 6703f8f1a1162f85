// What every page shows: the same rows and the same words, made without chance.

export interface Item {
  id: number;
  label: string;
}

const looks =
  "pretty large big small tall short long handsome plain quaint clean elegant easy angry crazy helpful odd fancy".split(
    " ",
  );
const colours = "red yellow blue green pink brown purple white black orange".split(" ");
const things = "table chair house desk car pony cookie sandwich burger pizza mouse keyboard".split(" ");

let seed = 12345;
let lastId = 0;

function pick(list: readonly string[]): string {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return list[(seed >>> 8) % list.length]!;
}

export const makeItems = (count: number): Item[] =>
  Array.from({ length: count }, () => ({ id: ++lastId, label: `${pick(looks)} ${pick(colours)} ${pick(things)}` }));

export const markTenth = (items: readonly Item[]): Item[] =>
  items.map((item, i) => (i % 10 === 0 ? { ...item, label: `${item.label} !!!` } : item));

/** Swaps the second and the last but one. */
export function swapTwo<T>(items: readonly T[]): T[] {
  if (items.length < 999) return [...items];
  const swapped = [...items];
  [swapped[1], swapped[998]] = [items[998]!, items[1]!];
  return swapped;
}

/** How many sections of 20 elements the dashboard has. */
export const sections = Math.max(1, Math.round(Number(new URLSearchParams(location.search).get("n") ?? 1000) / 20));

/** The section whose second slider is moved; the last section shows its value. */
export const moved = sections >> 1;

/** What stands outside of the fragment. */
export const lines = Array.from({ length: 1000 }, (_, at) => `Line ${at} of what stands outside`);

export const words = {
  first: "Figures are refreshed when a control changes; nothing here is fetched from the network.",
  third: "Use the controls below to change the filter and to compare the two periods.",
  fifth:
    "A longer paragraph of plain text such as a report would have, so that layout has some lines to break and some words to measure on each of them.",
  last: "End of the section.",
};
