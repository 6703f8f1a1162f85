// What crosses a wire: data comes back as it was, and anything else as text.
import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "../../runtime/core/wire/pack.ts";
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
  [new Float64Array([NaN, -0, Infinity, 1e-300])],
  [new Uint8Array([0, 255, 1, 2]).subarray(1)],
  [new BigInt64Array([-1n, 2n ** 62n])],
  [{ columns: [new Int16Array([-300]), new Float32Array(0), new Uint8ClampedArray(5)] }],
  [{ $: "bytes", of: ["Float64Array", "no"] }],
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

it("typed arrays cross as bytes: about eleven characters a number, whatever it is", () => {
  const numbers = Float64Array.from({ length: 10_000 }, () => Math.random());
  expect(JSON.stringify(pack(numbers)).length).toBeLessThan(10_000 * 11);
  for (const length of [0, 1, 2, 3, 4, 5]) {
    const bytes = Uint8Array.from({ length }, (_, at) => 250 - at);
    expect(crossed(bytes)).toEqual(bytes);
  }
});
