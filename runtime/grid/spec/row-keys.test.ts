// The names of rows: found again by key and by id, whatever the keys are, and looked at as seldom as can be.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lazyRows, readData } from "../../data/index.ts";
import { lazyFrame } from "./lazy-frame.ts";
import { lookAnew } from "./look-at.ts";
import { nameRows } from "./row-keys.ts";

const keysOf = (keys: readonly unknown[]) => nameRows(readData(keys.map((id) => ({ id }))), "id", false);

describe("keys", () => {
  const key = fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.string({ unit: fc.constantFrom("1", "-", '"', "#", "a"), minLength: 1, maxLength: 3 }),
    fc.bigInt({ min: 0n, max: 9n }),
    fc.constantFrom(true, false, 1.5, Infinity),
  );

  it("find their rows again, and no others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 30, comparator: "SameValue" }), (list) => {
        const keys = keysOf(list);
        expect(keys.problem).toBe(null);
        list.forEach((one, row) => {
          expect(keys.findKey(one)).toBe(row);
          expect(keys.find(keys.idOf(row))).toBe(row);
          expect(keys.keyOf(row)).toBe(one);
        });
        expect(keys.findKey("gone")).toBe(-1);
        expect(keys.find("gone")).toBe(-1);
        expect(keys.findKey(undefined)).toBe(-1);
      }),
    );
  });

  it.each([[[1, 2, 5, 9]], [["a", "b", "ba"]], [[9, 1, 5, 2]], [["b", "a", "7"]], [[]]])("%j", (list) => {
    const keys = keysOf(list);
    list.forEach((one, row) => expect(keys.findKey(one)).toBe(row));
    expect(keys.findKey(7)).toBe(-1);
    expect(keys.keyed).toBe(true);
  });

  it("a text and a number that look alike are two", () => {
    const keys = keysOf([7, "7", '"7', "#7"]);
    expect(keys.problem).toBe(null);
    expect([7, "7", '"7', "#7"].map((one) => keys.findKey(one))).toEqual([0, 1, 2, 3]);
    expect(new Set([0, 1, 2, 3].map((row) => keys.idOf(row))).size).toBe(4);
  });

  it.each([
    [[1, 2, 2], { why: "repeated", row: 2, key: 2 }],
    [["b", "a", "b"], { why: "repeated", row: 2, key: "b" }],
    [["b", "", "a"], { why: "missing", row: 1, key: "" }],
    [["", "a"], { why: "missing", row: 0, key: "" }],
    [[3, NaN], { why: "missing", row: 1, key: NaN }],
    [[null, 1], { why: "missing", row: 0, key: null }],
  ] as [unknown[], object][])("%j is said, and positions take their place", (list, problem) => {
    const keys = keysOf(list);
    expect(keys.problem).toEqual(problem);
    expect(keys.keyed).toBe(false);
    expect(keys.idOf(1)).toBe("1");
    expect(keys.find("1")).toBe(1);
    expect(keys.findKey(1)).toBe(1);
    expect(["01", "-1", "9", "1.5", "a", ""].map((id) => keys.find(id))).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it("a function that throws gives none", () => {
    const keys = nameRows(readData([{}, {}]), () => (null as never as { id: 1 }).id, false);
    expect(keys.problem).toMatchObject({ why: "missing", row: 0 });
  });

  it("that are the same as those of the run before are known", () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({ id: `k${(at * 7) % 50}`, n: at }));
    const first = lookAnew({ data: rows, rowKey: "id" });
    const second = lookAnew({ data: rows.map((row) => ({ ...row, n: 0 })), rowKey: "id" });
    expect(second.keys).toBe(first.keys);
    expect(lookAnew({ data: rows.toReversed(), rowKey: "id" }).keys).not.toBe(first.keys);
  });
});

it("rows that are not here yet are known by their position, and have no key", async () => {
  const rows = lazyRows({ count: 5, load: ({ from }) => [{ id: from + 10 }], block: 1 });
  const keys = nameRows(lazyFrame(rows, ["id"]), "id", true);
  expect(keys.idOf(3)).toBe("#3");
  expect(keys.find("#3")).toBe(3);
  await rows.see(3, 4);
  expect(keys.idOf(3)).toBe("13");
  expect(keys.find("13")).toBe(3);
  expect(keys.findKey(13)).toBe(3);
  expect(keys.findKey(10)).toBe(-1);
});
