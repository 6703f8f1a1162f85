// What a script gets of what is selected and clicked in a data frame, and how tests select and click; in one page and over a wire.
import { Button, DataFrame, Form, lazyRows, type Selection, session, SubmitButton, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { selectionKind } from "../../grid/spec/index.ts";
import type { TestDataFrame } from "../../testing/data-frame.ts";

interface City {
  id: string;
  name: string;
  people?: number | null;
}
const cities: readonly City[] = [
  { id: "os", name: "Oslo", people: 717710 },
  { id: "be", name: "Bergen", people: 291940 },
  { id: "al", name: "Alta", people: 21144 },
  { id: "no", name: "Nowhere" },
];

describe.each([false, true])("over a wire: %s", (wire) => {
  const open = (draw: () => void) => openApp(defineApp("t.app.tsx", draw), { wire });
  const says = (app: Awaited<ReturnType<typeof open>>): string => app.get(Text).text;

  it("rows are known by their keys, in the order of the data, however they are sorted", async () => {
    const app = await open(() => {
      const { rows } = DataFrame({ data: cities, rowKey: "id", selection: "rows" });
      Text({ children: rows.join() });
    });
    const frame = app.get(DataFrame);
    expect(frame.columns).toEqual(["id", "name", "people"]);
    await frame.sort("name");
    expect(frame.cells.map((row) => row[1])).toEqual(["Alta", "Bergen", "Nowhere", "Oslo"]);
    await frame.selectRows(["al", "os"]);
    expect(says(app)).toBe("os,al");
    expect(frame.value.rows).toEqual(["os", "al"]);
    await frame.selectRows([]);
    expect(says(app)).toBe("");
    await expect(frame.selectRows(["xx"])).rejects.toThrow('it has no row "xx"');
    await expect(frame.selectColumns(["name"])).rejects.toThrow("no columns can be selected in it");
  });

  it("keys follow their rows through new data, and are gone with them", async () => {
    const app = await open(() => {
      const state = session({ data: [...cities] });
      const { rows } = DataFrame({ data: state.data, rowKey: (row) => row.id, selection: "rows" });
      Text({ children: rows.join() });
    });
    await app.get(DataFrame).selectRows(["os", "al"]);
    app.session["data"] = [{ id: "new", name: "New" }, ...cities.map((city) => ({ ...city })).reverse()];
    await app.rerun();
    expect(says(app)).toBe("al,os");
    app.session["data"] = cities.slice(1);
    await app.rerun();
    expect(says(app)).toBe("al");
    expect(app.hints).toEqual([]);
  });

  it("numbers and texts are different keys", async () => {
    const data = [{ id: 7 }, { id: "7" }, { id: 8 }];
    const app = await open(() => {
      const { rows } = DataFrame({ data, rowKey: "id", selection: "rows" });
      Text({ children: JSON.stringify(rows) });
    });
    await app.get(DataFrame).selectRows(["7"]);
    expect(says(app)).toBe('["7"]');
    await app.get(DataFrame).selectRows([7]);
    expect(says(app)).toBe("[7]");
  });

  it("without a key, positions go when the length or the columns change", async () => {
    const app = await open(() => {
      const state = session({ data: [...cities] as object[] });
      const { rows, cells, columns } = DataFrame({ data: state.data, selection: ["rows", "cells", "columns"] });
      Text({ children: JSON.stringify({ rows, cells, columns }) });
    });
    const frame = app.get(DataFrame);
    await frame.selectRows([0, 3]);
    await frame.selectColumns(["name"]);
    await frame.selectCells([{ row: 2, column: "people" }]);
    expect(says(app)).toBe('{"rows":[0,3],"cells":[{"row":2,"column":"people"}],"columns":["name"]}');
    app.session["data"] = cities.map((city) => ({ ...city, people: 1 }));
    await app.rerun();
    expect(says(app)).toContain('"rows":[0,3]');
    expect(app.hints).toEqual([]);
    app.session["data"] = cities.slice(1);
    await app.rerun();
    expect(says(app)).toBe('{"rows":[],"cells":[],"columns":["name"]}');
    await frame.selectRows([1]);
    app.session["data"] = cities.slice(1).map(({ id, name }) => ({ id, name }));
    await app.rerun();
    expect(says(app)).toBe('{"rows":[],"cells":[],"columns":["name"]}');
  });

  it("a hint names rowKey where rows are only reordered", async () => {
    const app = await open(() => {
      const state = session({ data: [...cities] });
      const { rows } = DataFrame({ data: state.data, selection: "rows" });
      Text({ children: rows.join() });
    });
    await app.get(DataFrame).selectRows([0]);
    app.session["data"] = [...cities].reverse();
    await app.rerun();
    expect(says(app)).toBe("0");
    expect(app.hints.map(({ code, hint }) => [code, hint])).toEqual([
      ["rows-reordered", expect.stringContaining('rowKey="id"')],
    ]);
  });

  it.each([
    [[{ id: 1 }, { id: 2 }, { id: 1 }], "row-key-repeated", "The key 1 of row 2"],
    [[{ id: 1 }, { id: null }, { id: 3 }], "row-key-missing", "Row 1 of the data"],
    [[{ id: 1 }, {}, { id: 3 }], "row-key-missing", "Row 1 of the data"],
  ] as [{ id?: number | null }[], string, string][])(
    "keys that do not name rows (%o) are a hint, and positions take their place",
    async (data, code, message) => {
      const app = await open(() => {
        const { rows } = DataFrame({ data, rowKey: "id", selection: "rows" });
        Text({ children: rows.join() });
      });
      expect(app.hints.map((hint) => hint.code)).toEqual([code]);
      expect(app.hints[0]!.message).toContain(message);
      await app.get(DataFrame).selectRows([2]);
      expect(says(app)).toBe("2");
    },
  );

  it("one of a kind is one, and what cannot be selected is refused", async () => {
    const app = await open(() => {
      const { rows, cells } = DataFrame({ data: cities, rowKey: "id", selection: ["row", "cell"] });
      Text({ children: `${rows.join()} ${cells.map(({ row, column }) => `${row}.${column}`).join()}` });
    });
    const frame = app.get(DataFrame);
    await expect(frame.selectRows(["os", "al"])).rejects.toThrow("only one row can be selected");
    await frame.selectRows(["os"]);
    await frame.selectCells([{ row: "al", column: "people" }]);
    expect(says(app)).toBe("os al.people");
    await expect(frame.set({ rows: ["os", "al"], columns: [], cells: [] })).rejects.toThrow("This cannot be selected.");
    await expect(frame.set({ rows: ["gone"], columns: [], cells: [] })).rejects.toThrow("This cannot be selected.");
  });

  it("is bound, told, and given", async () => {
    const told: unknown[] = [];
    const app = await open(() => {
      const state = session({
        chosen: { rows: ["be"], columns: [], cells: [] } as { rows: string[]; columns: string[]; cells: [] },
      });
      const bind = { get: () => state.chosen, set: (value: never) => void (state.chosen = value) };
      DataFrame({
        data: cities,
        rowKey: "id",
        selection: "rows",
        bind: bind as never,
        onChange: ({ rows }: Selection<string>) => told.push([...rows]),
      } as never);
      Text({ children: state.chosen.rows.join() });
      Button({ children: "None", onClick: () => void (state.chosen = { rows: [], columns: [], cells: [] }) });
    });
    expect(says(app)).toBe("be");
    const frame = app.get(DataFrame);
    expect(frame.value.rows).toEqual(["be"]);
    await frame.selectRows(["os", "no"]);
    expect(says(app)).toBe("os,no");
    expect(told).toEqual([["os", "no"]]);
    await app.get(Button).click();
    expect(frame.value.rows).toEqual([]);
  });

  it.each([
    [true, "be"],
    [false, ""],
  ])("is kept while it is not drawn, with persist: %s", async (persist, left) => {
    let rows = [...cities];
    const app = await open(() => {
      const state = session({ on: true });
      Button({ children: "Turn", onClick: () => void (state.on = !state.on) });
      const frame = state.on ? DataFrame({ data: rows, rowKey: "id", selection: "rows", persist }) : undefined;
      Text({ children: frame === undefined ? "away" : frame.rows.join() });
    });
    await app.get(DataFrame).selectRows(["be", "al"]);
    await app.get(Button).click();
    expect(says(app)).toBe("away");
    // What is gone meanwhile is not selected any more.
    rows = rows.filter(({ id }) => id !== "al").toReversed();
    await app.get(Button).click();
    expect(says(app)).toBe(left);
    expect(app.get(DataFrame).value.rows).toEqual(left === "" ? [] : [left]);
  });

  it("waits in a form until it is sent", async () => {
    const app = await open(() => {
      const rows = Form({
        children: () => {
          const frame = DataFrame({ data: cities, rowKey: "id", selection: "rows" });
          SubmitButton({ children: "Send" });
          return frame.rows;
        },
      }) as unknown as string[];
      Text({ children: rows.join() });
    });
    await app.get(DataFrame).selectRows(["be"]);
    expect(says(app)).toBe("");
    await app.get(SubmitButton).click();
    expect(says(app)).toBe("be");
  });

  it("a click on a cell comes before the script, with its row, key, column and value", async () => {
    const clicks: unknown[] = [];
    const app = await open(() => {
      const state = session({ clicks: 0 });
      DataFrame({
        data: cities,
        rowKey: "id",
        onCellClick: (click) => {
          state.clicks++;
          clicks.push(click);
        },
        columns: ["name", "people", { key: "go", kind: "button", text: "Go", onClick: (row) => clicks.push(row.name) }],
      });
      Text({ children: `${state.clicks}` });
    });
    const frame = app.get(DataFrame);
    await frame.sort("people", "desc");
    await frame.clickCell("al", "people");
    expect(clicks).toEqual([{ row: cities[2], key: "al", column: "people", value: 21144 }]);
    expect(says(app)).toBe("1");
    await frame.clickCell("be", "go");
    expect(clicks[1]).toBe("Bergen");
    expect(says(app)).toBe("1");
    expect(frame.cells[0]).toEqual(["Oslo", "717,710", "Go"]);
    await frame.filter("name", "o");
    await expect(frame.clickCell("be", "people")).rejects.toThrow('row "be" is not shown as it is filtered');
    await expect(frame.clickCell("al", "id")).rejects.toThrow('it shows no column "id"');
    await expect(frame.click()).rejects.toThrow("it does not react to clicks");
  });

  it("a click that nobody hears starts no run", async () => {
    const app = await open(() => void DataFrame({ data: cities }));
    await expect(app.get(DataFrame).clickCell(0, "name")).rejects.toThrow("its script does not hear of clicks");
    expect(app.runs.length).toBe(1);
  });

  it("what was arranged stays through reruns and new data", async () => {
    const app = await open(() => {
      const state = session({ data: [...cities] });
      DataFrame({ data: state.data });
    });
    const frame = app.get(DataFrame);
    await frame.sort("people", "desc");
    await frame.search("o");
    expect(frame.cells.map((row) => row[1])).toEqual(["Oslo", "Nowhere"]);
    app.session["data"] = [...cities, { id: "tr", name: "Tromsø", people: 77_992 }];
    await app.rerun();
    expect(frame.cells.map((row) => row[1])).toEqual(["Oslo", "Tromsø", "Nowhere"]);
    await frame.search("");
    await frame.filter("people", ">100000");
    expect(frame.cells.map((row) => row[1])).toEqual(["Oslo", "Bergen"]);
    await expect(frame.filter("people", ">x")).rejects.toThrow("“x” is no number");
    await frame.sort("people", null);
    await frame.filter("people", "");
    expect(frame.cells.length).toBe(5);
  });

  it("goes with a disabled frame: nothing can be done", async () => {
    const app = await open(() => void DataFrame({ data: cities, selection: "rows", disabled: true }));
    await expect(app.get(DataFrame).selectRows([0])).rejects.toThrow("it is disabled");
  });
});

it("rows that are loaded when they are seen are known by their keys as well", async () => {
  const asked: unknown[] = [];
  const rows = lazyRows<City>({
    count: async ({ search }) => cities.filter(({ name }) => name.includes(search)).length,
    load: ({ from, to, sort, search }) => {
      asked.push([...sort, search]);
      return cities.filter(({ name }) => name.includes(search)).slice(from, to);
    },
  });
  const clicks: unknown[] = [];
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      DataFrame({
        data: rows,
        rowKey: "id",
        columns: ["name", { key: "people", kind: "number" }],
        onCellClick: ({ key, value }) => clicks.push([key, value]),
      });
    }),
  );
  const frame = app.get(DataFrame);
  await frame.scrollTo(0);
  expect(frame.cells).toEqual([
    ["Oslo", "717,710"],
    ["Bergen", "291,940"],
    ["Alta", "21,144"],
    ["Nowhere", ""],
  ]);
  await frame.clickCell("be", "people");
  expect(clicks).toEqual([["be", 291940]]);
  await frame.sort("people", "desc");
  await frame.search("er");
  expect(frame.cells.map(([name]) => name)).toEqual(["Bergen", "Nowhere"]);
  expect(asked.at(-1)).toEqual([{ field: "people", down: true }, "er"]);
  await expect(frame.clickCell("os", "people")).rejects.toThrow('it has no row "os"');
});

it("what is selected is what is left of it in other data, in its order", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), ids, (runs, chosen) => {
      let held = selectionKind.initial({ data: [] });
      let plain = new Set(chosen);
      for (const [at, list] of runs.entries()) {
        const props = { data: list.map((id) => ({ id })), rowKey: "id", selection: "rows" as const };
        held = selectionKind.fit(at === 0 ? { rows: chosen, columns: [], cells: [] } : held, props);
        plain = new Set(list.filter((id) => plain.has(id)));
        expect(held.rows).toEqual([...plain]);
        const sent = selectionKind.encode!(held, props);
        expect(selectionKind.decode(sent, props).rows).toEqual(held.rows);
      }
    }),
  );
});

it("has a handle of its own, which a button has not", async () => {
  const app = await openApp(defineApp("t.app.tsx", () => void DataFrame({ data: cities })));
  const typed = () => {
    expectTypeOf(app.get(DataFrame)).toEqualTypeOf<TestDataFrame>();
    expectTypeOf(app.get(DataFrame).cells).toEqualTypeOf<string[][]>();
    // @ts-expect-error A button has no rows.
    app.get(Button).selectRows([1]);
  };
  expect(typed).toBeTypeOf("function");
});

it("a test keeps of many rows only how many there are; over a wire all of them go", async () => {
  const sizes = new Map<string, number>();
  for (const count of [10_000, 10_001])
    for (const wire of [false, true]) {
      const app = await openApp(
        defineApp("t.app.tsx", () => {
          const state = session({ on: false });
          Button({ children: "Show", onClick: () => void (state.on = true) });
          if (state.on) DataFrame({ data: { n: Float64Array.from({ length: count }, (_, at) => at) } });
        }),
        { wire },
      );
      await app.get(Button).click();
      sizes.set(`${count} ${wire}`, JSON.stringify(app.patches).length);
      expect(app.get(DataFrame).cells.length).toBe(count);
    }
  for (const [size, length] of sizes) expect(length > 80_000, size).toBe(size !== "10001 false");
});
