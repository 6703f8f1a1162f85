// The columns of a data frame: which, how they are shown, and what is said of those that cannot be.
import { DataFrame, lazyRows, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it, vi } from "vitest";
import { hostile } from "../../../test/core/hostile.ts";
import { checkGrid, prepareGrid, type ShownGrid } from "../../grid/spec/index.ts";

const open = (props: object, wire = false) =>
  openApp(
    defineApp("t.app.tsx", () => {
      DataFrame(props as never);
      Text({ children: "behind" });
    }),
    { wire },
  );

async function columnsOf(props: object): Promise<ShownGrid["columns"]> {
  const app = await open(props);
  expect(app.exception).toBeUndefined();
  const painted = app.patches.find((patch) => JSON.stringify(patch).includes('"columns"'));
  const text = JSON.stringify(painted);
  return JSON.parse(/"columns":(\[.*?\]),"rows"/.exec(text)![1]!);
}

const people = [
  { name: "Ann", pay: 1000, since: new Date(2026, 0, 1), away: true },
  { name: "Bob", pay: null, since: new Date(2026, 1, 1), away: false },
];

describe("which", () => {
  it("all of the data, in the order of appearance", async () => {
    const app = await open({ data: [{ a: 1 }, { b: 2, a: 3 }] });
    expect(app.get(DataFrame).columns).toEqual(["a", "b"]);
    expect(app.get(DataFrame).cells).toEqual([
      ["1", ""],
      ["3", "2"],
    ]);
  });

  it("those of a list, in its order", async () => {
    const app = await open({ data: people, columns: ["away", { key: "name", label: "Who" }] });
    expect(app.get(DataFrame).columns).toEqual(["away", "name"]);
    await app.get(DataFrame).sort("Who", "desc");
    expect(app.get(DataFrame).cells).toEqual([
      ["false", "Bob"],
      ["true", "Ann"],
    ]);
  });

  it("by key, all others stay as they are; hidden ones are not shown", async () => {
    const app = await open({ data: people, columns: { pay: { label: "Pay" }, since: { hidden: true } } });
    expect(app.get(DataFrame).columns).toEqual(["name", "pay", "away"]);
  });

  it("of arrays by position, of anything else as data has it", async () => {
    const app = await open({ data: [[1, "a"]], columns: { 1: { label: "Letter" } } });
    expect(
      (await columnsOf({ data: [[1, "a"]], columns: { 1: { label: "Letter" } } })).map(({ label }) => label),
    ).toEqual(["0", "Letter"]);
    expect(app.get(DataFrame).cells).toEqual([["1", "a"]]);
    expect((await open({ data: new Map([["x", 1]]) })).get(DataFrame).cells).toEqual([["x", "1"]]);
    expect((await open({ data: { n: new Int8Array([1, 2]), s: ["a"] } })).get(DataFrame).cells).toEqual([
      ["1", "a"],
      ["2", ""],
    ]);
  });

  it("no rows and no columns are nothing wrong", async () => {
    const app = await open({ data: [], columns: ["name"], rowKey: "id", selection: "rows" });
    expect(app.exception).toBeUndefined();
    expect(app.get(DataFrame).cells).toEqual([]);
  });
});

describe("kinds", () => {
  it("are found from the data", async () => {
    const row = {
      text: "a",
      number: 1,
      big: 2n,
      flag: true,
      day: "2026-01-01",
      moment: "2026-01-01T08:45:00Z",
      clock: "08:45",
      date: new Date(2026, 0, 1),
      time: new Date(2026, 0, 1, 8),
      link: "https://example.org/a",
      picture: `data:image/png;base64,${"A".repeat(50)}`,
      list: ["a"],
      chart: new Float64Array([1, 2]),
      json: { a: 1 },
      nothing: null,
      mixed: 1,
    };
    const columns = await columnsOf({ data: [row, { ...row, mixed: "a" }] });
    expect(Object.fromEntries(columns.map(({ key, kind }) => [key, kind]))).toEqual({
      text: "text",
      number: "number",
      big: "number",
      flag: "boolean",
      day: "date",
      moment: "datetime",
      clock: "time",
      date: "date",
      time: "datetime",
      link: "link",
      picture: "image",
      list: "list",
      chart: "line",
      json: "json",
      nothing: "text",
      mixed: "text",
    });
  });

  it("are found without looking at every value of many", () => {
    const at = vi.fn((row: number) => row);
    const data = new Proxy([] as unknown[], {
      get: (list, key) =>
        key === "length"
          ? 1_000_000
          : typeof key === "string" && /^\d+$/.test(key)
            ? { n: at(Number(key)) }
            : Reflect.get(list, key),
    });
    expect(checkGrid({ data })).toBeUndefined();
    expect(prepareGrid({ data }).columns).toMatchObject([{ key: "n", kind: "number" }]);
    expect(at.mock.calls.length).toBeLessThan(60_000);
  });

  it("what was asked for is shown", async () => {
    const [column] = await columnsOf({
      data: [{ n: 0.5 }],
      columns: [
        {
          key: "n",
          kind: "progress",
          label: "Done",
          help: "How far",
          width: 90,
          pinned: true,
          align: "start",
          min: 0,
          max: 2,
        },
      ],
    });
    expect(column).toEqual({
      key: "n",
      kind: "progress",
      label: "Done",
      help: "How far",
      width: 90,
      pinned: "start",
      align: "start",
      min: 0,
      max: 2,
    });
    expect(
      (await columnsOf({ data: [{ a: "x" }], columns: { a: { options: ["x", { value: "y", label: "Why" }] } } }))[0],
    ).toEqual({
      key: "a",
      kind: "select",
      label: "a",
      options: [
        { value: "x", label: "x" },
        { value: "y", label: "Why" },
      ],
    });
  });

  it("pictures, objects and buttons cannot be sorted unless that is asked for", async () => {
    const data = [{ a: { n: 1 }, b: { n: 1 } }];
    expect((await columnsOf({ data, columns: { b: { sort: true } } })).map(({ sort }) => sort)).toEqual([
      false,
      undefined,
    ]);
    const app = await open({ data });
    await expect(app.get(DataFrame).sort("a")).rejects.toThrow('column "a" cannot be sorted');
    const sorted = await open({ data, columns: { b: { sort: true } } });
    const up = sorted.get(DataFrame).sort("b", "up" as "asc");
    await expect(up).rejects.toThrow('"up" is none of "asc", "desc" and null');
  });
});

describe.each([false, true])("functions of values and rows, over a wire: %s", (wire) => {
  it("write cells; nothing stays nothing", async () => {
    const format = vi.fn((pay: number, { name }: { name: string }) => `${name}: ${pay}`);
    const app = await open({ data: people, columns: { pay: { format } } }, wire);
    expect(app.get(DataFrame).cells.map((row) => row[1])).toEqual(["Ann: 1000", ""]);
    await app.get(DataFrame).filter("pay", "ann");
    expect(app.get(DataFrame).cells.length).toBe(1);
  });

  it("name links and buttons, set cells off", async () => {
    const app = await open(
      {
        data: people,
        columns: {
          name: { kind: "button", text: (name: string) => `Call ${name}`, onClick: () => {} },
          pay: { tone: (pay: number | null) => (pay === null ? "muted" : { color: "red", nonsense: 1 }) },
        },
      },
      wire,
    );
    expect(app.get(DataFrame).cells.map((row) => row[0])).toEqual(["Call Ann", "Call Bob"]);
  });

  it("that throw take no more than their cell", async () => {
    const app = await open(
      {
        data: people,
        columns: {
          name: {
            format: () => {
              throw new Error("no name");
            },
            tone: () => {
              throw new Error("no tone");
            },
          },
        },
      },
      wire,
    );
    expect(app.exception).toBeUndefined();
    expect(app.get(DataFrame).cells[0]).toEqual(["no name", "1000", "2026-01-01", "true"]);
    expect(app.get(Text).text).toBe("behind");
  });
});

it("writes the numbers and the moments of a column alike", async () => {
  const at = (text: string): Date => new Date(`2026-01-0${text}`);
  const rows = [
    { count: 1356, year: 2026, when: at("1T00:00"), second: at("1T00:00"), day: at("1T00:00"), own: 1356 },
    { count: 10_538, year: 1999, when: at("2T08:30"), second: at("2T08:30:05"), day: at("2T00:00"), own: 10_538 },
  ];
  for (const wire of [false, true]) {
    const app = await open({ data: rows, columns: { own: { format: { useGrouping: false } } } }, wire);
    expect(app.get(DataFrame).cells).toEqual([
      ["1,356", "2026", "2026-01-01 00:00", "2026-01-01 00:00:00", "2026-01-01", "1356"],
      ["10,538", "1999", "2026-01-02 08:30", "2026-01-02 08:30:05", "2026-01-02", "10538"],
    ]);
  }
});

it("writes the moments of many rows alike, of which only some are looked at", async () => {
  const when = Float64Array.from({ length: 20_000 }, (_, at) => at * 30_000);
  const app = await open({ data: { when }, columns: { when: { kind: "datetime" } } }, false);
  const { cells } = app.get(DataFrame);
  expect(cells.slice(0, 2).map(([text]) => text!.slice(-9))).toEqual([" 00:00:00", " 00:00:30"]);
});

it("values of all kinds go over a wire", async () => {
  const data = [
    { n: 1.5, d: new Date(0), b: 12n, t: "a", f: true, nothing: null, list: [1, 2], o: { a: 1 }, nan: NaN },
    { n: -0, d: new Date(1), b: 2n ** 70n, t: "", f: false, nothing: undefined, list: [], o: {}, nan: Infinity },
  ];
  const [near, far] = await Promise.all([open({ data }), open({ data }, true)]);
  expect(far.get(DataFrame).cells).toEqual(near.get(DataFrame).cells);
});

it.each([
  [{ data: people, columns: ["nmae"] }, "columns names “nmae”, which no row has.", 'columns={["name"]}'],
  [
    { data: people, columns: { nmae: { label: "x" } } },
    "columns names “nmae”, which no row has.",
    'columns={["name"]}',
  ],
  [{ data: people, columns: ["name", { key: "name" }] }, "columns has “name” twice.", 'columns={["name"]}'],
  [{ data: people, columns: 7 }, "columns is 7.", 'columns={["city", "people"]}'],
  [
    { data: people, columns: { name: { kind: "progress" } } },
    'Column “name” holds "Ann", and its kind is “progress”.',
    'kind: "text"',
  ],
  [
    { data: people, columns: { pay: { kind: "boolean" } } },
    "Column “pay” holds 1000, and its kind is “boolean”.",
    'kind: "number"',
  ],
  [{ data: people, columns: { pay: { kind: "money" } } }, 'The kind of column “pay” is "money".', 'kind: "text"'],
  [
    { data: people, columns: { pay: { format: { style: "currency" } } } },
    "The format of column “pay” is",
    'currency: "EUR"',
  ],
  [{ data: people, columns: { pay: { format: "%d" } } }, 'The format of column “pay” is "%d".', "format:"],
  [
    { data: people, columns: { pay: { kind: "number", onClick: () => {} } } },
    "Column “pay” has onClick, and its kind is “number”.",
    "onClick",
  ],
  [{ data: people, rowKey: "nam" }, "rowKey names “nam”, which no row has.", 'rowKey="name"'],
  [{ data: people, height: "tall" }, 'height is "tall".', "height={400}"],
  [{ data: people, height: -1 }, "height is -1.", "height={400}"],
  [{ data: people, selection: "all" }, 'selection is "all".', "selection="],
  [{ data: people, selection: ["cell", "cells"] }, 'selection is ["cell","cells"].', "selection="],
  [
    { data: lazyRows({ count: 1, load: () => [] }) },
    "data is loaded part by part, and columns is no list.",
    "columns={[",
  ],
  [{ data: 3 }, "data is 3.", "data="],
] as [object, string, string][])("%o says what is wrong, and how to write it", async (props, found, write) => {
  const app = await open(props);
  expect(app.exception?.message).toContain(found);
  expect(app.exception?.hint).toContain(write);
  expect(app.get(Text).text).toBe("behind");
});

it.each(Object.keys(hostile).filter((key) => !/set without end/.test(key)))(
  "B2: %s in a cell, selected by its key, over a wire",
  async (key) => {
    for (const wire of [false, true]) {
      const app = await open({ data: [{ a: hostile[key]!() }, { a: 1 }], rowKey: "a", selection: "cells" }, wire);
      expect(app.get(Text).text).toBe("behind");
    }
  },
);

it("ten thousand columns are columns", async () => {
  const row = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`c${at}`, at]));
  const app = await open({ data: Array.from({ length: 100 }, () => row), columns: { c7: { label: "Seven" } } });
  expect(app.get(DataFrame).columns.length).toBe(10_000);
});
