// What crosses a wire: data comes back as it was, and anything else as text.
import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "../../runtime/core/pack.ts";
import { anyMaker, hostile } from "./hostile.ts";

const crossed = (value: unknown): unknown => unpack(JSON.parse(JSON.stringify({ value: pack(value) })).value);

it.each([
  [NaN],
  [Infinity],
  [-0],
  [12n],
  [new Date(0)],
  [
    new Map<unknown, unknown>([
      ["a", NaN],
      [1, new Set([2n])],
    ]),
  ],
  [{ $: "number", of: "1" }],
  [{ $: { $: 1 } }],
  [JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
  [[1, null, "a", { b: [true] }]],
])("D8: %o comes back", (value) => {
  expect(crossed(value)).toEqual(value);
});

it("D8: data comes back as it was", () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: false,
        withMap: true,
        withSet: true,
        values: [fc.string(), fc.double(), fc.boolean(), fc.constant(null)],
      }),
      (value) => {
        expect(crossed(value)).toEqual(value);
      },
    ),
  );
});

it("D8: anything can be sent", () => {
  fc.assert(
    fc.property(anyMaker, (make) => {
      JSON.stringify(pack({ value: make() }));
    }),
    { numRuns: 100 },
  );
  expect(crossed(hostile["a circle"]!())).toEqual({ list: ["[circular]", { around: "[circular]" }] });
});
