// Data in every form: what its rows, its columns and their kinds are, and what is said of what is none.
import { tableFromIPC } from "@uwdata/flechette";
import * as arrow from "apache-arrow";
import { desc, fromArrow, table as arquero } from "arquero";
import { describe, expect, it } from "vitest";
import { readData } from "./index.ts";

/** The values of all columns by name, and the kinds. */
function seen(data: unknown) {
  const frame = readData(data);
  const columns = frame.names.map((name) => frame.column(name)!);
  return {
    rows: Array.from({ length: frame.length }, (_, at) => columns.map((column) => column.at(at))),
    kinds: Object.fromEntries(columns.map(({ name, kind }) => [name, kind])),
  };
}

describe("data", () => {
  it.each([
    [
      "arrays of objects",
      [{ a: 1, b: "x" }, { a: 2 }],
      [
        [1, "x"],
        [2, undefined],
      ],
      { a: "number", b: "text" },
    ],
    [
      "arrays of arrays",
      [
        [1, true],
        [2, false],
      ],
      [
        [1, true],
        [2, false],
      ],
      { 0: "number", 1: "boolean" },
    ],
    [
      "ragged rows",
      [[1], [2, 3], []],
      [
        [1, undefined],
        [2, 3],
        [undefined, undefined],
      ],
      { 0: "number", 1: "number" },
    ],
    ["rows that are missing", [null, { a: 1n }, undefined], [[undefined], [1n], [undefined]], { a: "bigint" }],
    ["sparse arrays", Object.assign(new Array(2), { 1: { a: 1 } }), [[undefined], [1]], { a: "number" }],
    ["a set", new Set([{ a: 1 }]), [[1]], { a: "number" }],
    ["numbers", [3, 1, null], [[3], [1], [undefined]], { value: "number" }],
    ["texts and numbers", ["a", 1], [["a"], [1]], { value: "mixed" }],
    ["a typed array", new Float64Array([1, 2]), [[1], [2]], { value: "number" }],
    ["wide whole numbers", { n: new BigInt64Array([1n]) }, [[1n]], { n: "bigint" }],
    ["a map", new Map([["a", 1]]), [["a", 1]], { key: "text", value: "number" }],
    [
      "columns",
      { city: ["Oslo", "Alta"], mass: new Float32Array([1]) },
      [
        ["Oslo", 1],
        ["Alta", undefined],
      ],
      { city: "text", mass: "number" },
    ],
    ["no rows", [], [], {}],
    ["no columns", {}, [], {}],
    ["only nothing", { a: [null, undefined] }, [[null], [undefined]], { a: "empty" }],
    [
      "a column of a strange name",
      JSON.parse('[{"__proto__":1,"constructor":2}]'),
      [[1, 2]],
      { ["__proto__"]: "number", constructor: "number" },
    ],
  ] as [string, unknown, unknown[][], object][])("%s", (_, data, rows, kinds) => {
    const found = seen(data);
    expect(found.rows).toEqual(rows);
    expect(Object.entries(found.kinds)).toEqual(Object.entries(kinds));
  });

  it("kinds of what stands in columns", () => {
    const { kinds } = seen({
      d: [new Date(0), null],
      l: [[1], new Set()],
      o: [{}, new Map()],
      f: [() => 1],
      s: [Symbol("s")],
    });
    expect(kinds).toEqual({ d: "date", l: "list", o: "object", f: "object", s: "text" });
  });

  it("walks what can be walked once only once", () => {
    function* rows() {
      yield { a: 1 };
      yield { a: 2 };
    }
    const data = rows();
    expect(seen(data).rows).toEqual([[1], [2]]);
    expect(seen(data).rows).toEqual([[1], [2]]);
  });

  it("sees what was changed in place, and looks once at what cannot change", () => {
    const rows = [{ a: 1 }];
    expect(seen(rows).rows).toEqual([[1]]);
    rows[0]!.a = 2;
    rows.push({ a: 3 });
    expect(seen(rows).rows).toEqual([[2], [3]]);
    const fixed = Object.freeze([Object.freeze({ a: 1 })]);
    expect(readData(fixed)).toBe(readData(fixed));
    expect(readData(rows)).not.toBe(readData(rows));
  });

  it("copies nothing: numbers are the ones that were given, rows are the objects", () => {
    const mass = new Float64Array([1, 2]);
    const frame = readData({ mass, city: ["a", "b"] });
    expect(frame.column("mass")!.numbers).toBe(mass);
    expect(frame.row(1)).toEqual({ mass: 2, city: "b" });
    expect(frame.row(1)).toBe(frame.row(1));
    const row = { a: 1 };
    expect(readData([row]).row(0)).toBe(row);
    expect(readData([7]).row(0)).toEqual({ value: 7 });
    expect(readData([row]).row(5)).toBeUndefined();
  });

  it("what cannot be read stands in its cell, and breaks nothing", () => {
    const thrower = {
      a: 1,
      get b(): number {
        throw new Error("no");
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const circle: Record<string, unknown> = {};
    circle["me"] = circle;
    expect(seen([thrower]).rows).toEqual([[1, "[unreadable]"]]);
    expect(seen([revoked.proxy, { value: 1 }]).rows[1]).toEqual([1]);
    expect(seen([circle]).rows[0]![0]).toBe(circle);
    expect(seen({ a: [revoked.proxy] }).kinds).toEqual({ a: "object" });
  });

  it("a million rows are looked at when they are asked for", () => {
    const frame = readData(Array.from({ length: 1_000_000 }, (_, n) => ({ n })));
    expect(frame.names).toEqual(["n"]);
    expect(frame.column("n")!.kind).toBe("number");
    expect(frame.column("n")!.at(999_999)).toBe(999_999);
  });

  it.each([
    ["is null.", () => null],
    ["is undefined.", () => undefined],
    ["is 3.", () => 3],
    ["is a text.", () => "abc"],
    ["is a function.", () => () => []],
    ["has not arrived yet.", () => Promise.resolve([])],
    ["has a column a that is no list.", () => ({ a: 1, b: 2 })],
    ["has a column a that is no list.", () => ({ a: "text" })],
    [
      "is an object that has neither rows nor columns.",
      () =>
        new (class Person {
          name = "";
        })(),
    ],
    ["has 4000000000 rows: more than can be shown.", () => new Array(4e9)],
    ["has 4000000000 rows: more than can be shown.", () => ({ a: new Array(4e9) })],
  ] as [string, () => unknown][])("what %s", (found, make) => {
    expect(() => readData(make())).toThrow(`data ${found}`);
  });
});

describe("tables of others", () => {
  const made = arrow.tableFromArrays({
    n: new Float64Array([1, 2]),
    i: new Int32Array([3, 4]),
    s: ["a", "b"],
    b: [1n, 2n],
    d: [new Date(0), new Date(1e12)],
    m: [1, null],
    l: [[1], [2, 3]],
    o: [{ q: 1 }, { q: 2 }],
    t: [true, false],
  });
  const rows = [
    [1, 3, "a", 1n, new Date(0), 1, [1], { q: 1 }, true],
    [2, 4, "b", 2n, new Date(1e12), null, [2, 3], { q: 2 }, false],
  ];
  const kinds = {
    n: "number",
    i: "number",
    s: "text",
    b: "bigint",
    d: "date",
    m: "number",
    l: "list",
    o: "object",
    t: "boolean",
  };

  it("apache-arrow: dictionaries, moments, nulls, lists and records", () => {
    const found = seen(made);
    expect(found.rows.map((row) => row.map(plain))).toEqual(rows);
    expect(found.kinds).toEqual(kinds);
    const frame = readData(made);
    expect(frame.column("n")!.numbers).toBeInstanceOf(Float64Array);
    expect(frame.column("m")!.numbers).toBeUndefined();
    expect({ ...(frame.row(1) as object) }).toMatchObject({ n: 2, s: "b" });
    expect(readData(made)).toBe(frame);
  });

  it("flechette", () => {
    const table = tableFromIPC(arrow.tableToIPC(made), { useBigInt: true });
    const found = seen(table);
    expect(found.rows.map((row) => row.map(plain))).toEqual(rows);
    expect(found.kinds).toEqual(kinds);
    expect(readData(table).column("n")!.numbers).toBeInstanceOf(Float64Array);
    expect(readData(table).row(0)).toMatchObject({ n: 1, s: "a" });
  });

  it("Arquero: filtered, in order, grouped, joined, made from Arrow", () => {
    const cities = arquero({ a: [1, 2, 3], k: ["x", "y", "x"] });
    expect(seen(cities).rows).toEqual([
      [1, "x"],
      [2, "y"],
      [3, "x"],
    ]);
    const some = cities.filter((row: { a: number }) => row.a > 1).orderby(desc("a"));
    expect(seen(some).rows).toEqual([
      [3, "x"],
      [2, "y"],
    ]);
    expect(readData(some).row(0)).toEqual({ a: 3, k: "x" });
    expect(seen(cities.groupby("k").count()).rows).toEqual([
      ["x", 2],
      ["y", 1],
    ]);
    const mass = new Float64Array([1, 2]);
    expect(readData(arquero({ mass })).column("mass")!.numbers).toBe(mass);
    expect(seen(fromArrow(tableFromIPC(arrow.tableToIPC(made))).select("n", "s")).rows).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });
});

/** Lists of Arrow may be typed arrays. */
const plain = (value: unknown): unknown => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value);
