// What crosses a wire of data that has changed: of numbers that were only added to, the new ones.
import fc from "fast-check";
import { Button, LineChart, session } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { grownSince, samePacked } from "../../runtime/core/wire/grown.ts";
import { pack, unpack } from "../../runtime/core/wire/pack.ts";

const crossed = (before: unknown, now: unknown): unknown =>
  unpack(JSON.parse(JSON.stringify(grownSince(pack(before), pack(now)))), before);

it.each([Float64Array, Float32Array, Int32Array, Uint8Array] as (typeof Float64Array)[])(
  "%o: any beginning, any that follow",
  (Numbers) => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(40), fc.nat(40), (length, more, less) => {
        const all = Numbers.from({ length: length + more }, (_, at) => (at * 37) % 251);
        expect(crossed({ at: [all.slice(0, length)] }, { at: [all] })).toEqual({ at: [all] });
        const shorter = all.slice(0, Math.max(0, length - less));
        expect(crossed({ at: [all] }, { at: [shorter] })).toEqual({ at: [shorter] });
        const other = all.map((value) => value + 1);
        expect(crossed([all], [other])).toEqual([other]);
      }),
    );
  },
);

it("what stands elsewhere, has another kind, or is no bytes, is sent as it is", () => {
  const [a, b] = [new Float64Array(100), new Int32Array(200)];
  for (const [before, now] of [
    [a, b],
    [[a], { a }],
    [{ a }, { b: a }],
    [null, a],
    ["text", [a]],
    [new Map([["a", a]]), new Map([["a", new Float64Array(101)]])],
    [
      { $: 1, a },
      { $: 1, a: new Float64Array(101) },
    ],
  ] as const)
    expect(crossed(before, now)).toEqual(now);
});

it("packed values are the same by what they hold, files only as themselves", () => {
  const file = new File(["a"], "a.txt");
  expect(samePacked(pack({ a: [1, new Float64Array(3)], file }), pack({ a: [1, new Float64Array(3)], file }))).toBe(
    true,
  );
  for (const [one, other] of [
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [[1], [1, 2]],
    [[1], { 0: 1 }],
    [{ file }, { file: new File(["a"], "a.txt") }],
    [new Float64Array(2), new Float64Array(3)],
    [null, {}],
  ])
    expect(samePacked(pack(one), pack(other))).toBe(false);
});

it("rows that are appended to a chart cross the wire alone", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({ at, value: Math.sin(at) }));
  const more = Array.from({ length: 10 }, (_, at) => ({ at: 10_000 + at, value: at }));
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ turns: 0 });
      const chart = LineChart({ data: rows, x: "at", y: "value" });
      for (let turn = 0; turn < state.turns; turn++) chart.append(more);
      Button({ children: "More", onClick: () => void state.turns++ });
    }),
    { wire: true },
  );
  await app.get(Button).click();
  expect(app.screen()).toContain("10,010 rows");
  const told = JSON.stringify(app.patches).length;
  expect(told).toBeLessThan(1500);
  await app.get(Button).click();
  expect(app.screen()).toContain("10,030 rows");
});
