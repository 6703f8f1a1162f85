// What `Json` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Json, type JsonProps } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const itemsOf = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>("[role=treeitem]")];
const linesOf = (page: HTMLElement): string[] =>
  itemsOf(page).map((item) => "  ".repeat(Number(item.getAttribute("aria-level")) - 1) + item.textContent);
/** Opens or closes a line, as a person does. */
async function press(page: HTMLElement, line: number): Promise<void> {
  itemsOf(page)[line]!.click();
  await new Promise((resolve) => setTimeout(resolve));
}
const lines = (data: unknown, props: Omit<JsonProps, "data"> = {}): string[] =>
  linesOf(onPage(() => void Json({ data, ...props })));

class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
}

describe("Json", () => {
  it("is open on its first level", () => {
    expect(lines({ name: "Ada", born: { year: 1815 }, tags: ["a", "b"], none: null })).toEqual([
      "4 fields",
      '  name: "Ada"',
      "  born: 1 field",
      "  tags: 2 items",
      "  none: null",
    ]);
  });

  it.each([
    [false, ["1 field"]],
    [0, ["1 field"]],
    [2, ["1 field", "  a: 1 field", "    b: 1 field"]],
    [true, ["1 field", "  a: 1 field", "    b: 1 field", "      c: 1"]],
  ] as const)("is open as far as it is told: %j", (expanded, expected) => {
    expect(lines({ a: { b: { c: 1 } } }, { expanded })).toEqual(expected);
  });

  it("shows values of every kind", () => {
    const date = new Date("2026-03-04T05:06:07Z");
    const shown = lines([
      "a\nb",
      1.5,
      NaN,
      -0,
      12n,
      true,
      undefined,
      Symbol("s"),
      function go() {},
      date,
      new Date(NaN),
      /x/g,
      new URL("https://example.org/"),
      new Error("no"),
      {},
      [],
      new ArrayBuffer(8),
      Promise.resolve(),
    ]).map((line) => line.trim().replace(/^\d+: /, ""));
    expect(shown.slice(1)).toEqual([
      '"a\\nb"',
      "1.5",
      "NaN",
      "0",
      "12n",
      "true",
      "undefined",
      "Symbol(s)",
      "[function go]",
      "2026-03-04T05:06:07.000Z",
      "Invalid Date",
      "/x/g",
      "https://example.org/",
      "Error: no",
      "{}",
      "0 items",
      "[ArrayBuffer]",
      "[Promise]",
    ]);
  });

  it("opens maps, sets, instances and numbers side by side", () => {
    const key = { id: 1 };
    const data = [
      new Map<unknown, unknown>([
        ["a", 1],
        [key, 2],
      ]),
      new Set(["x"]),
      new Point(1, 2),
      new Float32Array([0.5]),
    ];
    expect(lines(data, { expanded: 2 })).toEqual([
      "4 items",
      "  0: Map, 2 entries",
      '    "a": 1',
      '    {"id":1}: 2',
      "  1: Set, 1 item",
      '    0: "x"',
      "  2: Point, 2 fields",
      "    x: 1",
      "    y: 2",
      "  3: Float32Array, 1 item",
      "    0: 0.5",
    ]);
  });

  it("ends at circles, and survives what cannot be read", () => {
    const data: Record<string, unknown> = { self: null, twice: [] };
    data["self"] = data;
    data["twice"] = [data["twice"], data["twice"]];
    Object.defineProperty(data, "bad", {
      enumerable: true,
      get() {
        throw new Error("no entry");
      },
    });
    data["proxy"] = new Proxy({}, { ownKeys: () => JSON.parse("{") as never });
    data["endless"] = Object.assign(Object.create(null), { toString: null });
    expect(lines(data, { expanded: true })).toEqual([
      "5 fields",
      "  self: [circular]",
      "  twice: 2 items",
      "    0: 0 items",
      "    1: 0 items",
      "  bad: [unreadable: no entry]",
      "  proxy: [unreadable]",
      "  endless: 1 field",
      "    toString: null",
    ]);
  });

  it("does not ask a getter before it is in sight", async () => {
    let asked = 0;
    const inner = {
      get costly() {
        return ++asked;
      },
    };
    const page = onPage(() => void Json({ data: { inner } }));
    expect(asked).toBe(0);
    await press(page, 1);
    expect(linesOf(page)).toEqual(["1 field", "  inner: 1 field", "    costly: 1"]);
  });

  it("has a hundred lines at most for what is in one part", async () => {
    const page = onPage(() => void Json({ data: Array.from({ length: 100_000 }, (_, n) => n * 2) }));
    expect(linesOf(page)).toHaveLength(11);
    expect(linesOf(page).slice(0, 3)).toEqual(["100,000 items", "  0 … 9999", "  10,000 … 19,999"]);
    await press(page, 2);
    expect(linesOf(page)[3]).toBe("    10,000 … 10,099");
    await press(page, 3);
    expect(linesOf(page)[4]).toBe("      10000: 20000");
    expect(linesOf(page)).toHaveLength(211);
  });

  it("opens no more than a thousand lines by itself", () => {
    const wide = Array.from({ length: 90 }, () => Array.from({ length: 90 }, () => [1]));
    const shown = lines(wide, { expanded: true });
    expect(shown.length).toBeGreaterThan(900);
    expect(shown.length).toBeLessThan(1100);
  });

  it("keeps what the user has opened, and shows what has changed in place", async () => {
    const data = { rows: [1] };
    const page = onPage(() => {
      Json({ data, label: "Rows" });
      Button({ children: "Add", onClick: () => void data.rows.push(2) });
    });
    expect(one(page, "[role=tree]").getAttribute("aria-label")).toBe("Rows");
    await press(page, 1);
    one(page, "button").click();
    expect(linesOf(page)).toEqual(["1 field", "  rows: 2 items", "    0: 1", "    1: 2"]);
  });

  it.each(["deep", -1, NaN, null])("rejects an expanded of %j", async (expanded) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Json({ data: 1, expanded } as JsonProps)));
    expect(app.exception?.message).toContain("expanded must be");
  });
});
