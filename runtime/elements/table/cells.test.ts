// What stands in a cell, whatever the rows hold.
import { Metric, Table } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMaker, hostile } from "../../../test/core/hostile.ts";
import { writeNumber } from "../numbers.ts";
import { cellOf, writeCell } from "./cells.ts";

async function shown(data: Iterable<unknown>, columns?: readonly string[]) {
  const app = await openApp(
    defineApp("t.app.tsx", () => void Table({ data, ...(columns && { columns }) })),
    {
      wire: true,
    },
  );
  expect(app.exception).toBeUndefined();
  const painted = app.patches.flatMap((patch) => JSON.stringify(patch));
  const { columns: heads, rows } = JSON.parse(/\{"columns":\[.*?"rows":\[.*\]\]\}/.exec(painted.join())?.[0] ?? "{}");
  return { heads: heads?.map(({ label }: { label: string }) => label), rows };
}

describe("cells", () => {
  it.each([
    [[{ a: 1 }, null, { a: 2 }], ["a"], [[1], [""], [2]]],
    [[{ a: { n: 12n } }], ["a"], [['{"n":12n}']]],
    [[{ a: 12n }], ["a"], [[{ $: "bigint", of: "12" }]]],
    [["a", "b"], ["value"], [["a"], ["b"]]],
    [[1, null, new Date(NaN)], ["value"], [[1], [""], ["Invalid Date"]]],
    [
      [{ m: new Map([["k", 1]]), s: new Set([2]), r: /x/g, e: new TypeError("no") }],
      ["m", "s", "r", "e"],
      [['Map{"k":1}', "Set{2}", "/x/g", "TypeError: no"]],
    ],
    [
      JSON.parse('[{"constructor":"Ferrari","__proto__":"p","toString":1}]'),
      ["constructor", "__proto__", "toString"],
      [["Ferrari", "p", 1]],
    ],
  ] as [unknown[], string[], unknown[][]][])("B2, B3, C13: %o", async (data, heads, rows) => {
    expect(await shown(data)).toEqual({ heads, rows });
  });

  it("C13: a column of a name that all objects have is empty where a row has none", async () => {
    expect((await shown([{ a: 1 }], ["constructor", "a"])).rows).toEqual([["", 1]]);
  });

  it.each(Object.entries(hostile))("B2: %s in a cell, as a row, as all rows", async (_, make) => {
    await shown([{ cell: make() }, [make()]]);
    if (!/holes|without end/.test(_)) await shown([make(), { a: 1 }]);
  });

  it("B2: any value in a cell", () => {
    fc.assert(fc.property(anyMaker, (make) => typeof writeCell(cellOf(make())) === "string"));
  });
});

it.each([
  [0.00001, "0.00001"],
  [-0.00002, "-0.00002"],
  [0.00042, "0.00042"],
  [0.00123456, "0.001235"],
  [-0, "0"],
  [0, "0"],
  [1e300, "1E300"],
  [-2.5e21, "-2.5E21"],
  [1e-12, "1E-12"],
  [2026, "2026"],
  [12400, "12,400"],
  [0.1 + 0.2, "0.3"],
  [999_999_999_999_999, "999,999,999,999,999"],
  [Infinity, "∞"],
  [NaN, "NaN"],
  [2026n, "2026"],
])("D4: %d is written %s", (value, text) => {
  expect(writeNumber(value)).toBe(text);
});

it("D8: a metric keeps NaN and Infinity over a wire", async () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Metric({ label: "N", value })),
      { wire: true },
    );
    expect(app.screen()).toContain(String(value));
  }
});
