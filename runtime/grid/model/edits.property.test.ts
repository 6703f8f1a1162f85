// Whatever a user does, in whatever order, and however the script hands the rows back: they are those of a plain list.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Edits } from "./edits.ts";
import { type Item, Sheets } from "./edits.fixture.ts";

/** The plain list: what a person expects. Each state is a list of rows; undo and redo walk through them. */
class Plain {
  private past: Item[][] = [];
  private future: Item[][] = [];

  constructor(public rows: Item[]) {}

  do(change: (rows: Item[]) => Item[]): void {
    this.past.push(this.rows);
    this.future = [];
    this.rows = change(this.rows);
  }

  undo(): boolean {
    if (this.past.length === 0) return false;
    this.future.push(this.rows);
    this.rows = this.past.pop()!;
    return true;
  }

  redo(): boolean {
    if (this.future.length === 0) return false;
    this.past.push(this.rows);
    this.rows = this.future.pop()!;
    return true;
  }
}

type Way = "kept" | "bound" | "bound, copied" | "handed back late" | "made anew";

const deeds = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("set" as const),
      at: fc.nat(20),
      column: fc.constantFrom("name", "count"),
      value: fc.nat(9),
    }),
    fc.record({
      do: fc.constant("paste" as const),
      at: fc.nat(20),
      values: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ do: fc.constant("add" as const), value: fc.nat(9) }),
    fc.record({ do: fc.constant("remove" as const), at: fc.nat(20), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constantFrom("undo" as const, "redo" as const, "run" as const) }),
  ),
  { maxLength: 25 },
);

const valueFor = (column: "name" | "count", value: number): string | number =>
  column === "name" ? `name ${value}` : value;

function play(
  way: Way,
  keyed: boolean,
  size: number,
  list: typeof deeds extends fc.Arbitrary<infer T> ? T : never,
): void {
  const start = Array.from({ length: size }, (_, id): Item => ({
    ...(keyed ? { id } : {}),
    name: `row ${id}`,
    count: id,
  }));
  const sheets = new Sheets(start, keyed);
  const plain = new Plain(start.map((row) => ({ ...row })));
  let count = 100;
  let late: Edits | null = null;
  for (const deed of list) {
    const { names } = sheets.edits;
    const has = plain.rows.length;
    if (deed.do === "undo" || deed.do === "redo") {
      if (plain[deed.do]()) sheets.do({ do: deed.do });
      else expect(() => sheets.do({ do: deed.do })).toThrow("nothing to");
    } else if (deed.do === "set" && has > 0) {
      const at = deed.at % has;
      const value = valueFor(deed.column, deed.value);
      if (plain.rows[at]![deed.column] !== value)
        plain.do((rows) => rows.map((row, i) => (i === at ? { ...row, [deed.column]: value } : row)));
      sheets.set(names[at]!, deed.column, deed.column === "name" ? value : `${value}`);
    } else if (deed.do === "paste" && has > 0) {
      const at = deed.at % has;
      const cells = deed.values
        .slice(0, has - at)
        .map((value, i) => ({ row: names[at + i]!, column: "count", value: `${value}` }));
      const next = plain.rows.map((row, i) =>
        i >= at && i - at < cells.length ? { ...row, count: Number(cells[i - at]!.value) } : row,
      );
      if (next.some((row, i) => row.count !== plain.rows[i]!.count)) plain.do(() => next);
      sheets.do({ do: "set", cells });
    } else if (deed.do === "add") {
      const row: Item = { ...(keyed ? { id: count } : {}), name: `new ${count}`, count: deed.value };
      count++;
      plain.do((rows) => [...rows, row]);
      sheets.do({ do: "add", rows: [{ ...row }] });
    } else if (deed.do === "remove" && has > 0) {
      const at = deed.at % has;
      plain.do((rows) => rows.filter((_, i) => i < at || i >= at + deed.count));
      sheets.do({ do: "remove", rows: names.slice(at, at + deed.count) });
    } else if (deed.do === "run") {
      if (way === "bound") sheets.pass(sheets.rows, sheets.edits);
      if (way === "bound, copied") sheets.pass([...sheets.rows], sheets.edits);
      // What was handed back is what the run before saw: the user has gone on since.
      if (way === "handed back late") {
        if (late !== null) sheets.pass(late.rows, late);
        late = sheets.edits;
      }
      if (way === "made anew")
        sheets.pass(
          start.map((row) => ({ ...row })),
          null,
        );
    }
    const seen = sheets.rows.map(({ id, name, count: n }) => ({ ...(keyed ? { id } : {}), name, count: n }));
    expect(seen).toEqual(plain.rows);
  }
}

for (const keyed of [true, false])
  for (const way of ["kept", "bound", "bound, copied", "handed back late", "made anew"] as const)
    it(`rows ${keyed ? "with keys" : "without keys"}, ${way}`, () => {
      fc.assert(
        fc.property(fc.nat(6), deeds, (size, list) => play(way, keyed, size, list)),
        { numRuns: 300 },
      );
    });

it("data of the script: its changes hold where the user has none, whatever comes, goes and moves", () => {
  const passes = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant("edit" as const), at: fc.nat(20), value: fc.nat(3) }),
      fc.record({
        do: fc.constant("pass" as const),
        rows: fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(3)), { selector: ([id]) => id, maxLength: 7 }),
      }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(passes, (list) => {
      let data: Item[] = [0, 1, 2].map((id) => ({ id, name: "name 0", count: 0 }));
      const sheets = new Sheets(data);
      const entered = new Map<number, string>();
      for (const deed of list) {
        if (deed.do === "edit" && data.length > 0) {
          const { id, name } = data[deed.at % data.length]!;
          const value = `name ${deed.value}`;
          sheets.set(`n:${id}`, "name", value);
          if (value === name) entered.delete(id!);
          else entered.set(id!, value);
        } else if (deed.do === "pass") {
          data = deed.rows.map(([id, value]) => ({ id, name: `name ${value}`, count: 0 }));
          sheets.pass(data, null);
          for (const { id, name } of data) if (entered.get(id!) === name) entered.delete(id!);
        }
        expect(sheets.rows).toEqual(data.map((row) => ({ ...row, name: entered.get(row.id!) ?? row.name })));
      }
    }),
    { numRuns: 300 },
  );
});
