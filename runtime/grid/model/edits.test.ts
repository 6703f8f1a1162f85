// What becomes of cells that are typed, pasted, filled in and taken back; what is wrong with them is said, and keeps what was typed.
import { describe, expect, it } from "vitest";
import type { ShownColumn } from "../spec/shown.ts";
import { diffEdits } from "./diff-edits.ts";
import { editRows } from "./edited-rows.ts";
import { columns, Sheets, sourceOf } from "./edits.fixture.ts";
import { cells } from "../../language/english/grid.ts";
import { hear } from "../../language/hear.ts";
import { foresee } from "./foresee.ts";
import { tellCell } from "./parse-cell.ts";

const people = () => [
  { id: 1, name: "Ada", count: 3 },
  { id: 2, name: "Bob", count: 5 },
  { id: 3, name: "Cleo", count: 8 },
];

const withColumn = (key: string, more: Partial<ShownColumn>): readonly ShownColumn[] =>
  columns.map((column) => (column.key === key ? { ...column, ...more } : column));

const cellIn = (sheets: Sheets, id: string, column: string) => sheets.edits.sheet.cells.get(id)?.get(column);

describe("a cell", () => {
  it("has what was typed, in the form of its column", () => {
    const sheets = new Sheets(people()).set("n:2", "count", " 1,250 ").set("n:2", "name", " Bo ");
    expect(sheets.rows[1]).toEqual({ id: 2, name: " Bo ", count: 1250 });
    expect(sheets.rows[0]).toBe(sheets.edits.base.row(0));
  });

  it("keeps what cannot be had as it was typed, and the row the value before", () => {
    const sheets = new Sheets(people()).set("n:1", "count", "many");
    expect(sheets.rows[0].count).toBe(3);
    expect(cellIn(sheets, "n:1", "count")).toEqual({ value: 3, typed: "many", problem: tellCell("number") });
    sheets.set("n:1", "count", "4");
    expect(sheets.rows[0].count).toBe(4);
    sheets.do({ do: "undo" });
    expect(cellIn(sheets, "n:1", "count")?.typed).toBe("many");
    sheets.do({ do: "undo" });
    expect(sheets.edits.sheet.cells.size).toBe(0);
  });

  it("that was right before keeps that value when it is not right, whatever the data has", () => {
    const sheets = new Sheets(people()).set("n:1", "count", "4").set("n:1", "count", "many");
    expect(sheets.rows[0].count).toBe(4);
    expect(sheets.pass(people(), null).rows[0].count).toBe(4);
    expect(sheets.pass([{ id: 1, name: "Ada", count: 9 }], null).rows[0].count).toBe(4);
    // The script has the value now: what comes next is its own.
    expect(sheets.pass([{ id: 1, name: "Ada", count: 4 }], null).rows[0].count).toBe(4);
    expect(sheets.pass([{ id: 1, name: "Ada", count: 5 }], null).rows[0].count).toBe(5);
    expect(cellIn(sheets, "n:1", "count")).toEqual({ value: 5, typed: "many", problem: tellCell("number") });
  });

  it("keeps bounds and steps", () => {
    const sheets = new Sheets(people(), true, { columns: withColumn("count", { min: 0, max: 10, step: 0.1 }) });
    const said = (typed: string) => {
      const problem = cellIn(sheets.set("n:1", "count", typed), "n:1", "count")?.problem;
      return problem && hear(problem, { cells });
    };
    expect(said("-1")).toBe("At least 0.");
    expect(said("11")).toBe("At most 10.");
    expect(said("0.25")).toBe("In steps of 0.1 from 0.");
    expect(said("0.3")).toBe(undefined);
  });

  it("may be empty where the data knows nothing somewhere, and is a text otherwise", () => {
    const strict = columns.map(({ key, label, kind }): ShownColumn => ({ key, label, kind }));
    const full = new Sheets(people(), true, { columns: strict }).set("n:1", "count", "").set("n:1", "name", null);
    expect(cellIn(full, "n:1", "count")?.problem).toEqual(tellCell("empty"));
    expect(full.rows[0]).toEqual({ id: 1, name: "", count: 3 });
    const some = [...people(), { id: 4, name: "Dan", count: null }];
    expect(new Sheets(some, true, { columns: strict }).set("n:1", "count", "").rows[0].count).toBe(null);
  });

  it("stands once where it has to, and may be exchanged in one paste", () => {
    const sheets = new Sheets(people(), true, { columns: withColumn("name", { unique: true }) });
    sheets.set("n:1", "name", "Bob");
    expect(cellIn(sheets, "n:1", "name")).toEqual({
      value: "Ada",
      typed: "Bob",
      problem: tellCell("taken", { value: '"Bob"' }),
    });
    // Now that the other has another name, it is free.
    sheets.set("n:2", "name", "Bert");
    expect(sheets.rows.map(({ name }) => name)).toEqual(["Bob", "Bert", "Cleo"]);
    sheets.do({
      do: "set",
      cells: [
        { row: "n:1", column: "name", value: "Bert" },
        { row: "n:2", column: "name", value: "Bob" },
      ],
    });
    expect(sheets.rows.map(({ name }) => name)).toEqual(["Bert", "Bob", "Cleo"]);
    sheets.do({ do: "set", cells: ["n:1", "n:3"].map((row) => ({ row, column: "name", value: "Zoe" })) });
    expect(sheets.rows.map(({ name }) => name)).toEqual(["Zoe", "Bob", "Cleo"]);
    expect(cellIn(sheets, "n:3", "name")?.problem).toEqual(tellCell("taken", { value: '"Zoe"' }));
  });

  it("is asked of the script, with the row as it would be", () => {
    const validate = () => (value: unknown, row: any) =>
      row.name === "Ada" && value === 4 ? `not ${value}` : undefined;
    const sheets = new Sheets(people(), true, {
      checks: { validate: (column) => (column === "count" ? validate() : undefined), schema: undefined },
    });
    expect(cellIn(sheets.set("n:1", "count", "4"), "n:1", "count")?.problem).toBe("not 4");
    expect(sheets.set("n:2", "count", "4").rows[1].count).toBe(4);
    const thrown = new Sheets(people(), true, {
      checks: {
        validate: () => () => {
          throw new Error("no luck");
        },
        schema: undefined,
      },
    });
    expect(cellIn(thrown.set("n:1", "name", "x"), "n:1", "name")?.problem).toBe("no luck");
  });

  it("is asked of a schema of the row, which may say it of another cell", () => {
    const schema = (answer: (row: any) => unknown) => ({
      "~standard": { validate: (row: unknown) => answer(row) as never },
    });
    const checks = (answer: (row: any) => unknown) => ({
      checks: { validate: () => undefined, schema: schema(answer) },
    });
    const sheets = new Sheets(
      people(),
      true,
      checks((row) => (row.count > row.id ? { value: row } : { issues: [{ message: "too few", path: ["id"] }] })),
    );
    expect(cellIn(sheets.set("n:3", "count", "2"), "n:3", "count")?.problem).toBe("too few");
    const later = new Sheets(
      people(),
      true,
      checks(async (row) => ({ value: row })),
    );
    expect(cellIn(later.set("n:1", "count", "2"), "n:1", "count")?.problem).toContain("answers later");
  });

  it("of a column that cannot be changed stays; of one that is not there, and a row that is not, it is an error", () => {
    const sheets = new Sheets(people(), true, { columns: withColumn("count", { readOnly: true }) });
    expect(sheets.set("n:1", "count", "9").rows[0].count).toBe(3);
    expect(sheets.edits.past).toBe(null);
    expect(() => sheets.set("n:1", "sum", "9")).toThrow("no such column");
    expect(() => sheets.set("n:9", "name", "x")).toThrow("no such row");
    sheets.do({ do: "remove", rows: ["n:1"] });
    expect(() => sheets.set("n:1", "name", "x")).toThrow("no such row");
  });

  it("with a strange key is a cell like any other", () => {
    const odd = [{ __proto__: null, ["__proto__"]: "a", constructor: "b" }];
    const shown = ["__proto__", "constructor"].map((key): ShownColumn => ({ key, label: key, kind: "text" }));
    const sheets = new Sheets(odd, false, { columns: shown });
    sheets.set("#0", "__proto__", "x").set("#0", "constructor", "y");
    expect(Object.entries(sheets.rows[0])).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });
});

describe("rows", () => {
  it("that are added wait until they are whole", () => {
    const strict = columns.map(({ key, label, kind }): ShownColumn => ({ key, label, kind }));
    const sheets = new Sheets(people(), true, { columns: strict, start: () => ({ id: 9 }) });
    sheets.do({ do: "add", rows: [{}] });
    const [added] = sheets.edits.sheet.added;
    expect(sheets.rows).toHaveLength(3);
    expect(cellIn(sheets, added!.id, "count")).toEqual({ value: undefined, typed: "", problem: tellCell("empty") });
    sheets.set(added!.id, "count", "1");
    expect(sheets.rows[3]).toEqual({ id: 9, name: "", count: 1 });
    sheets.do({ do: "undo" }).do({ do: "undo" });
    expect(sheets.rows).toHaveLength(3);
    expect(sheets.do({ do: "redo" }).do({ do: "redo" }).rows).toHaveLength(4);
  });

  it("that are lists stay lists", () => {
    const shown = ["0", "1"].map((key): ShownColumn => ({ key, label: key, kind: "text" }));
    const sheets = new Sheets([["a", "b"]], false, { columns: shown }).set("#0", "1", "c");
    expect(sheets.rows).toEqual([["a", "c"]]);
    expect(sheets.do({ do: "add", rows: [{ 0: "d", 1: "e" }] }).rows).toEqual([
      ["a", "c"],
      ["d", "e"],
    ]);
  });

  it("that were added and come back from the script are the same rows", () => {
    const sheets = new Sheets(people()).do({ do: "add", rows: [{ name: "Dan", count: 1 }] });
    sheets.pass([...people(), { id: 77, name: "Dan", count: 1 }], null);
    expect(sheets.rows).toHaveLength(4);
    expect(sheets.edits.sheet.added).toHaveLength(0);
    sheets.do({ do: "undo" });
    expect(sheets.rows.map(({ name }) => name)).toEqual(["Ada", "Bob", "Cleo"]);
  });

  it("that the script leaves out for a while keep what was entered", () => {
    const sheets = new Sheets(people()).set("n:2", "name", "Bert");
    expect(sheets.pass(people().slice(0, 1), null).rows).toHaveLength(1);
    expect(sheets.pass(people(), null).rows[1].name).toBe("Bert");
  });

  it("that are frozen, or objects of a class, are copied as what they are", () => {
    class Person {
      constructor(
        readonly id: number,
        readonly name: string,
      ) {}
      get loud(): string {
        return this.name.toUpperCase();
      }
    }
    const sheets = new Sheets([Object.freeze(new Person(1, "Ada"))]).set("n:1", "name", "Eve");
    expect(sheets.rows[0]).toBeInstanceOf(Person);
    expect(sheets.rows[0].loud).toBe("EVE");
  });
});

describe("what a script is told", () => {
  const told = (sheets: Sheets, deed: () => unknown) => {
    const before = sheets.edits;
    deed();
    return diffEdits(before, sheets.edits, (row) => (row as { id: number }).id);
  };

  it("is what a deed has changed: once for a paste, and for undo as well", () => {
    const sheets = new Sheets(people());
    const cells = ["n:1", "n:2"].map((row) => ({ row, column: "count", value: "7" }));
    const changes = told(sheets, () => sheets.do({ do: "set", cells }));
    expect(changes.edited.map(({ key, changes: cells }) => [key, cells])).toEqual([
      [1, { count: 7 }],
      [2, { count: 7 }],
    ]);
    const back = told(sheets, () => sheets.do({ do: "undo" }));
    expect(back.edited.map(({ row }) => (row as { count: number }).count)).toEqual([3, 5]);
    expect(told(sheets, () => sheets.do({ do: "remove", rows: ["n:3"] })).deleted).toEqual([
      { key: 3, row: people()[2] },
    ]);
    expect(told(sheets, () => sheets.do({ do: "undo" })).added).toEqual([{ key: 3, row: people()[2] }]);
    expect(told(sheets, () => sheets.set("n:1", "count", "?"))).toEqual({ edited: [], added: [], deleted: [] });
  });
});

describe("a painter", () => {
  it("sees what the session will say before it has said so", () => {
    const sheets = new Sheets(people());
    const before = sheets.edits.shown;
    const rows = sourceOf(people(), true);
    const deeds = [
      {
        do: "set",
        serial: 1,
        cells: [
          { row: "n:2", column: "count", value: "many" },
          { row: "n:1", column: "name", value: "Eve" },
        ],
      },
      { do: "remove", serial: 2, rows: ["n:3"] },
      { do: "add", serial: 3, rows: [{ name: "Dan", count: "2" }] },
    ] as const;
    const seen = (edits: typeof before) => {
      const shown = editRows(rows, columns, edits);
      return Array.from({ length: shown.length }, (_, row) => [
        shown.id(row),
        ...columns.map((_, column) => shown.problemAt(row, column) ?? shown.at(row, column)),
      ]);
    };
    const ahead = seen(foresee(before, rows, columns, deeds));
    for (const { serial: _, ...deed } of deeds) sheets.do(deed);
    expect(ahead).toEqual(seen(sheets.edits.shown));
    expect(ahead).toEqual([
      ["n:1", 1, "Eve", 3],
      ["n:2", 2, "Bob", tellCell("number")],
      ["+3.0", null, "Dan", 2],
    ]);
    expect(foresee(sheets.edits.shown, rows, columns, deeds)).toBe(sheets.edits.shown);
  });
});
