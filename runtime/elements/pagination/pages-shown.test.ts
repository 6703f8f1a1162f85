// Which pages have a button.
import { expect, it } from "vitest";
import { pagesShown } from "./pages-shown.ts";

const shown = (page: number, of: number, most: number | null): string =>
  pagesShown(page, of, most)
    .map((each) => each ?? "…")
    .join(" ");

it.each([
  [1, 1, 7, "1"],
  [3, 7, 7, "1 2 3 4 5 6 7"],
  [1, 20, 7, "1 2 3 4 5 … 20"],
  [4, 20, 7, "1 2 3 4 5 … 20"],
  [5, 20, 7, "1 … 4 5 6 … 20"],
  [16, 20, 7, "1 … 15 16 17 … 20"],
  [17, 20, 7, "1 … 16 17 18 19 20"],
  [20, 20, 7, "1 … 16 17 18 19 20"],
  [10, 20, 5, "1 … 10 … 20"],
  [10, 20, 1, "1 … 10 … 20"],
  [3, 8, null, "1 2 3 4 5 6 7 8"],
  [3, 8, 0, ""],
])("page %d of %d, with room for %j", (page, of, most, expected) => {
  expect(shown(page, of, most)).toBe(expected);
});

it("always shows the first, the last and the present page, and as many as there is room for", () => {
  for (const most of [5, 6, 7, 8, 11])
    for (let page = 1; page <= 30; page++) {
      const pages = pagesShown(page, 30, most);
      expect([pages[0], pages.at(-1), pages.includes(page), pages.length]).toEqual([1, 30, true, most]);
      expect(pages.filter((each) => each !== null).every((each, at, all) => at === 0 || each > all[at - 1]!)).toBe(
        true,
      );
    }
});
