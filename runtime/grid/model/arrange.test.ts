// Sorting, filtering and searching rows: as a plain sort and a plain filter would, for any values.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnKind, GridRows, ShownColumn } from "../spec/shown.ts";
import { type Arranged, type Arrangement, arrange, arrangeNow, asTheyAre } from "./arrange.ts";
import { fold } from "./fold.ts";
import { readFilter } from "./read-filter.ts";
import { TextOrder } from "./text-order.ts";
import { writeCell } from "./write-cell.ts";

const rowsOf = (values: readonly (readonly unknown[])[]): GridRows => ({
  length: values.length,
  at: (row, column) => values[row]?.[column],
  text: () => undefined,
  tone: () => undefined,
  id: (row) => `${row}`,
  lazy: null,
});

const columnsOf = (...kinds: ColumnKind[]): ShownColumn[] =>
  kinds.map((kind, at) => ({ key: `c${at}`, label: `c${at}`, kind }));

const orderOf = ({ order, length }: Arranged): number[] =>
  order === null ? Array.from({ length }, (_, at) => at) : [...order];

const sorted = (values: readonly unknown[], down = false, kind: ColumnKind = "text"): unknown[] =>
  orderOf(
    arrangeNow(rowsOf(values.map((value) => [value])), columnsOf(kind), {
      ...asTheyAre,
      sort: [{ column: "c0", down }],
    }),
  ).map((at) => values[at]);

describe("sorting", () => {
  it.each([
    [
      [10n, 9, 2n ** 64n, -1],
      [-1, 9, 10n, 2n ** 64n],
    ],
    [
      [2n ** 64n + 2n, 2n ** 64n + 1n, 2n ** 64n],
      [2n ** 64n, 2n ** 64n + 1n, 2n ** 64n + 2n],
    ],
    [
      [Infinity, 1, -Infinity],
      [-Infinity, 1, Infinity],
    ],
    [
      ["0.5", "0.25", "1e3", "-5", "-10", "−7"],
      ["-10", "−7", "-5", "0.25", "0.5", "1e3"],
    ],
    [
      ["item 10", "item 9"],
      ["item 9", "item 10"],
    ],
    [
      [new Date(-1e15), new Date(8e15), new Date(0)],
      [new Date(-1e15), new Date(0), new Date(8e15)],
    ],
    [
      ["b", 2, null, "a", NaN, 1],
      [1, 2, "a", "b", null, NaN],
    ],
    [
      [true, false, true],
      [false, true, true],
    ],
  ] as [unknown[], unknown[]][])("D5: %o by value", (values, wanted) => {
    expect(sorted(values)).toEqual(wanted);
  });

  it("D5: empty cells come last, whichever way, and texts turn round with numbers", () => {
    expect(sorted([null, 1, "", 2, undefined, NaN], true)).toEqual([2, 1, null, "", undefined, NaN]);
    expect(sorted(["b", 1, null, "a", 2], true)).toEqual(["b", "a", 2, 1, null]);
    const never = new Date(NaN);
    expect(sorted([null, never, new Date(0), "a"], false)).toEqual([new Date(0), "a", null, never]);
  });

  it("takes options in their order, dates and times by what they mean, small charts by their last value", () => {
    const options = ["low", "mid", "high"].map((value) => ({ value, label: value }));
    const values = ["high", "low", "none", "mid", null];
    const rows = rowsOf(values.map((value) => [value]));
    const columns: ShownColumn[] = [{ key: "c0", label: "Level", kind: "select", options }];
    const by: Arrangement = { ...asTheyAre, sort: [{ column: "c0", down: false }] };
    expect(orderOf(arrangeNow(rows, columns, by)).map((at) => values[at])).toEqual([
      "low",
      "mid",
      "high",
      "none",
      null,
    ]);
    expect(sorted(["2026-02-01", new Date(2026, 0, 31), "2026-01-30T23:00"], false, "datetime")).toEqual([
      "2026-01-30T23:00",
      new Date(2026, 0, 31),
      "2026-02-01",
    ]);
    expect(sorted(["10:00", "9:30", "09:15"], false, "time")).toEqual(["09:15", "9:30", "10:00"]);
    expect(sorted([[1, 5], [9, 2], [3]], false, "line")).toEqual([[9, 2], [3], [1, 5]]);
  });

  const collator = new Intl.Collator(undefined, { numeric: true });
  const words = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."abAB 01-.äÄßÅåéñøчшΩ’…"), maxLength: 24 }),
    fc.string({ unit: fc.constantFrom("a", "A", "\u0301", "ch", "0", "00", "9", "\u0000"), maxLength: 30 }),
    fc.constantFrom("customer 1", "customer 01", "customer 10", "CUSTOMER 2", "straße", "strasse", "日本", "ﬁ"),
  );

  const sortsAsPlain = (texts: readonly string[], down: boolean): void => {
    const plain = texts.map((text, at) => ({ text, at }));
    const rows = rowsOf(plain.map(({ text }) => [text]));
    const found = arrangeNow(rows, columnsOf("text"), { ...asTheyAre, sort: [{ column: "c0", down }] });
    plain.sort((a, b) => collator.compare(a.text, b.text) * (down ? -1 : 1));
    expect(orderOf(found)).toEqual(plain.map(({ at }) => at));
  };

  it("is as a plain sort of texts, and stable", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 300 }), fc.boolean(), (texts, down) =>
        sortsAsPlain(
          texts.map((text) => `x${text}`),
          down,
        ),
      ),
      { numRuns: 300 },
    );
  });

  it("is as a plain sort where most texts begin alike", () => {
    const beginning = fc.constantFrom("customer ", "Customer ", "cust", "straße b", "aßb", "xaA", "row ", "");
    const others = fc.oneof(
      words,
      fc.constantFrom("a", "cüstomer 7", "customer\u0301 1", "custom", "custom9", "zz", "c"),
    );
    const texts = beginning.chain((begin) => {
      const usual = words.map((rest) => `x${begin}${rest}`);
      const one = fc.oneof(
        { arbitrary: usual, weight: 12 },
        { arbitrary: others.map((text) => `x${text}`), weight: 1 },
      );
      return fc.array(one, { minLength: 41, maxLength: 200, size: "max" });
    });
    fc.assert(fc.property(texts, fc.boolean(), sortsAsPlain), { numRuns: 200 });
  });

  it("is as a plain sort by two columns of such texts, of rows that were found", () => {
    const some = fc.tuple(fc.constantFrom("customer", "Customer", "aaa"), fc.integer({ min: 0, max: 9 }));
    const text = some.map(([word, number]) => `${word} ${number}`);
    const rows = fc.array(fc.tuple(text, text), { minLength: 50, maxLength: 150, size: "max" });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.boolean(), (all, first, second) => {
        const sort = [
          { column: "c0", down: first },
          { column: "c1", down: second },
        ];
        const by = { ...asTheyAre, sort, search: "customer" };
        const plain = all.map((row, at) => ({ row, at })).filter(({ row }) => /customer/i.test(row.join()));
        const side = (down: boolean): number => (down ? -1 : 1);
        plain.sort(
          ({ row: a }, { row: b }) =>
            collator.compare(a[0], b[0]) * side(first) || collator.compare(a[1], b[1]) * side(second),
        );
        expect(orderOf(arrangeNow(rowsOf(all), columnsOf("text", "text"), by))).toEqual(plain.map(({ at }) => at));
      }),
      { numRuns: 150 },
    );
  });

  it.each(["cs", "da", "sv", "de", "hu", "es", "tr", "lt", "uk"])("compares as the collator in %s does", (language) => {
    const Collator = Intl.Collator;
    const own = new Collator(language, { numeric: true });
    const spy = function (_language: unknown, options: Intl.CollatorOptions) {
      return new Collator(language, options);
    };
    Object.defineProperty(Intl, "Collator", { value: spy, configurable: true, writable: true });
    const order = new TextOrder();
    Object.defineProperty(Intl, "Collator", { value: Collator, configurable: true, writable: true });
    const letters = fc.string({ unit: fc.constantFrom(..."aábcčdďzžćhiïljnoöøsšcsyæåąIıİ 019-"), maxLength: 8 });
    const keyed = (text: string, nth: number): [number, number] | null => {
      const [high, low] = [new Uint32Array(1), new Uint32Array(1)];
      return order.writeKey(text, nth * 8, 0, high, low, 0) ? [high[0]!, low[0]!] : null;
    };
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const wanted = Math.sign(own.compare(a, b));
        expect(Math.sign(order.compare(a, b)), `${a} ${b}`).toBe(wanted);
        const [x, y] = [keyed(a, 0), keyed(b, 0)];
        if (x === null || y === null) return;
        const by = Math.sign(x[0] - y[0] || x[1] - y[1]);
        if (by !== 0) expect(by, `${a} ${b}`).toBe(wanted);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(letters, letters, letters, (a, model, rest) => {
        const length = order.plainStart(model, 8);
        const among = model.slice(0, length) + rest;
        const side = order.side(a, model, length);
        // Those among them are, as `a` is, only where what follows changes nothing.
        if (side === undefined || side === 0 || order.side(among, model, length) !== 0) return;
        expect(Math.sign(own.compare(a, among)), `${a} ${among}`).toBe(side);
      }),
      { numRuns: 3000 },
    );
  });

  const values = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double(),
    fc.bigInt({ min: -5n, max: 2n ** 70n }),
    fc.constantFrom(null, undefined, "", NaN, -0, 0, true, false, "7", "x", "X", "ä"),
    fc.date(),
  );

  it("is as a plain sort of anything by several columns, and stable", () => {
    const class_ = (value: unknown): number =>
      value === null || value === undefined || value === "" || Number.isNaN(value) || Number.isNaN(Number(value))
        ? typeof value === "string" && value !== ""
          ? 1
          : 2
        : 0;
    const compare = (a: unknown, b: unknown, down: boolean): number => {
      const [x, y] = [class_(a), class_(b)];
      if (x === 2 || y === 2) return x - y || 0;
      const by =
        x !== y
          ? x - y
          : x === 1
            ? collator.compare(a as string, b as string)
            : exact(a) < exact(b)
              ? -1
              : exact(a) > exact(b)
                ? 1
                : 0;
      return down ? -by : by;
    };
    const exact = (value: unknown): number | bigint =>
      typeof value === "bigint" || typeof value === "number" ? value : Number(value);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(values, values), { maxLength: 60 }),
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.boolean()), { maxLength: 2 }),
        (all, sorts) => {
          const by = sorts.map(([at, down]) => ({ column: `c${at}`, down }));
          const found = arrangeNow(rowsOf(all), columnsOf("text", "text"), { ...asTheyAre, sort: by });
          const plain = all.map((row, at) => ({ row, at }));
          plain.sort((a, b) => {
            for (const [at, down] of sorts) {
              const result = compare(a.row[at], b.row[at], down);
              if (result !== 0) return result;
            }
            return 0;
          });
          expect(orderOf(found)).toEqual(plain.map(({ at }) => at));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("filtering and searching", () => {
  const cells = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.constantFrom(null, undefined, "", "Oslo", "Bergen", "ÅLESUND", "Tromsø", "12", NaN, true),
    fc.string({ maxLength: 5 }),
  );
  const filters = fc.constantFrom("", "o", "=oslo", "!oslo", "alesund", ">3", "<=0", "-3..4", "empty", "!empty", "1,2");

  it("is as a plain filter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, cells), { maxLength: 60 }),
        filters,
        filters,
        fc.constantFrom("", "1", "o", "Ø", "se"),
        (all, first, second, search) => {
          const columns = columnsOf("text", "number");
          const found = arrangeNow(rowsOf(all), columns, { sort: [], filters: { c0: first, c1: second }, search });
          const tests = [first, second].map((filter, at) => readFilter(filter, columns[at]!));
          const plain = all.flatMap((row, at) => {
            const passes = tests.every((filter, column) => {
              const text = (): string => writeCell(row[column], columns[column]!);
              return filter === null || !("test" in filter) || filter.test(row[column], text);
            });
            const has = row.some((cell, column) => fold(writeCell(cell, columns[column]!)).includes(fold(search)));
            return passes && (search === "" || has) ? [at] : [];
          });
          expect(orderOf(found)).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("sorts what it has found", () => {
    const values = [5, 1, 4, 2, 3];
    const by: Arrangement = { sort: [{ column: "c0", down: true }], filters: { c0: "<5" }, search: "" };
    const found = arrangeNow(rowsOf(values.map((value) => [value])), columnsOf("number"), by);
    expect(orderOf(found).map((at) => values[at])).toEqual([4, 3, 2, 1]);
    expect(found.length).toBe(4);
  });

  it("looks into columns that are shown, and not into pictures", () => {
    const columns: ShownColumn[] = [
      { key: "a", label: "a", kind: "text", hidden: true },
      { key: "b", label: "b", kind: "image" },
      { key: "c", label: "c", kind: "text" },
    ];
    const rows = rowsOf([
      ["x", "", ""],
      ["", "x", ""],
      ["", "", "x"],
    ]);
    expect(orderOf(arrangeNow(rows, columns, { ...asTheyAre, search: "x" }))).toEqual([2]);
  });

  it("finds what a column's own function writes, and not what it failed to", () => {
    const rows: GridRows = {
      ...rowsOf([[1], [2], [3]]),
      text: (row) => (row === 2 ? { error: "no way" } : `number ${"one two".split(" ")[row]}`),
    };
    const find = (search: string): number[] => orderOf(arrangeNow(rows, columnsOf("number"), { ...asTheyAre, search }));
    expect(find("two")).toEqual([1]);
    expect(find("way")).toEqual([]);
  });
});

describe("arranging again", () => {
  const values = Array.from({ length: 500 }, (_, at) => [(at * 7919) % 500, `t${at % 50}`]);
  const by: Arrangement = { sort: [{ column: "c1", down: false }], filters: { c0: ">100" }, search: "" };
  const columns = columnsOf("number", "text");

  it("gives the same where the same follows, also of rows that came anew", () => {
    const first = arrangeNow(rowsOf(values), columns, by);
    expect(arrangeNow(rowsOf(values.map((row) => [...row])), columns, by, first)).toBe(first);
    const changed = values.map((row, at) => (at === 3 ? [row[0], "a"] : row));
    const second = arrangeNow(rowsOf(changed), columns, by, first);
    expect(second).not.toBe(first);
    expect(orderOf(second)).not.toEqual(orderOf(first));
    expect(arrangeNow(rowsOf(values), columns, { ...by, search: "t1" }, first)).not.toBe(first);
    expect(arrangeNow(rowsOf(values), columns, { ...by, sort: [{ column: "c1", down: true }] }, first)).not.toBe(first);
  });

  it("costs nothing where nothing is asked for", () => {
    const rows: GridRows = {
      ...rowsOf(values),
      at() {
        throw new Error("asked");
      },
    };
    expect(arrangeNow(rows, columns, asTheyAre)).toMatchObject({ order: null, length: 500 });
  });

  it("knows no columns that are gone", () => {
    const found = arrangeNow(rowsOf(values), columns, {
      sort: [{ column: "gone", down: true }],
      filters: { gone: "x" },
      search: "",
    });
    expect(found).toMatchObject({ order: null, length: 500 });
  });
});

describe("of a million rows", () => {
  const MANY = 1_000_000;
  /** How often the work lets go, and how many rows it reads at most in between. */
  function run(values: readonly unknown[] | Float64Array, kind: ColumnKind, by: Partial<Arrangement>) {
    let read = 0;
    let most = 0;
    const rows: GridRows = { ...rowsOf([]), length: MANY, at: (row) => (read++, values[row]) };
    const work = arrange(rows, columnsOf(kind), { ...asTheyAre, ...by });
    for (let steps = 1; ; steps++) {
      read = 0;
      const { done, value } = work.next();
      most = Math.max(most, read);
      if (done) return { value, steps, most };
    }
  }

  it("numbers and texts are sorted in many short steps", { timeout: 60_000 }, () => {
    const numbers = new Float64Array(MANY).map((_, at) => ((at * 7919) % MANY) / 3);
    const texts = Array.from({ length: MANY }, (_, at) => `customer ${(at * 7919) % MANY}`);
    for (const [values, kind] of [
      [numbers, "number"],
      [texts, "text"],
    ] as const) {
      const { value, steps, most } = run(values, kind, { sort: [{ column: "c0", down: false }] });
      expect(value.order![0]).toBe(0);
      expect(value.order!.length).toBe(MANY);
      expect(steps).toBeGreaterThan(200);
      expect(most).toBeLessThanOrEqual(MANY / 50);
    }
  });
});
