// An element that cannot be painted shows its error in its place, and everything behind it is painted.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Button, Caption, Metric, Text, Title } from "dacapo";
import { onPage } from "../../runtime/elements/on-page.fixture.ts";

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const groups = (): any => /(?<y>\d+)/.exec("2026")!.groups;
const hostile = (): any => Object.assign(Object.create(null), { toString: null });
const throwing = (): any => ({
  get children() {
    throw new Error("not to be read");
  },
  toString() {
    throw new Error("no text");
  },
});

const made: [string, () => any][] = [
  ["the groups of a match", groups],
  ["an object without a prototype", () => Object.create(null)],
  ["an object whose toString is none", hostile],
  ["an object that throws", throwing],
];
const uses: [string, (value: any) => void][] = [
  ["the children of a Text", (value) => void Text({ children: value })],
  ["a part of the children", (value) => void Text({ children: ["a ", value] })],
  ["a title", (value) => void Button({ children: "Press", title: value } as any)],
  ["the value of a Metric", (value) => void Metric({ label: "Year", value })],
  ["a Caption", (value) => void Caption({ children: value })],
];

it.each(made.flatMap(([what, make]) => uses.map(([where, use]) => [what, where, make, use] as const)))(
  "B4: %s as %s: the rest of the page is of one run",
  async (_what, _where, make, use) => {
    let times = 0;
    const page = onPage(() => {
      times++;
      Title({ children: `Above ${times}` });
      Button({ children: `Again ${times}` });
      if (times > 1) use(make());
      Text({ children: `Below ${times}` });
      Text({ children: `Last ${times}` });
    });
    for (const time of [2, 3]) {
      page.querySelector<HTMLElement>("button")!.click();
      await vi.waitFor(() => expect(page.textContent).toContain(`Last ${time}`));
      for (const word of ["Above", "Again", "Below", "Last"]) expect(page.textContent).toContain(`${word} ${time}`);
      expect(page.textContent).not.toContain(`Last ${time - 1}`);
    }
  },
);
