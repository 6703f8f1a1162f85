// What `DataEditor` evaluates to, and what it tells the script: edits, pastes, rows that come and go, undo, binding, new data.
import { Button, DataEditor, Form, session, SubmitButton, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { Node } from "../../core/tape/node.ts";
import type { SentDeed, ShownEdits } from "../../grid/spec/index.ts";

interface Item {
  sku: string;
  name: string;
  count: number;
}

const stock = (): Item[] => [
  { sku: "a", name: "Apples", count: 3 },
  { sku: "b", name: "Bread", count: 5 },
  { sku: "c", name: "Cheese", count: 8 },
];

type Deed = SentDeed extends infer D ? (D extends unknown ? Omit<D, "serial"> : never) : never;

/** Opens a script; `act` does what a painter would send. */
async function open(script: () => void, options: Parameters<typeof openApp>[1] = {}) {
  const app = await openApp(defineApp("t.app.tsx", script), options);
  const editor = () => app.get(DataEditor);
  const send = (deed: Deed): Promise<void> => {
    const handle = editor() as unknown as {
      hand: { gesture(node: Node, kind: string, value: unknown): Promise<void>; node(id: number): Node };
      id: number;
    };
    const node = handle.hand.node(handle.id);
    const { serial } = node.value as ShownEdits;
    return handle.hand.gesture(node, "change", { ...deed, serial: serial + 1 });
  };
  const set = (row: string, column: string, value: unknown) => send({ do: "set", cells: [{ row, column, value }] });
  return { app, editor, send, set, text: () => app.get(Text).text };
}

const show = (rows: readonly Item[]): string => rows.map(({ name, count }) => `${name} ${count}`).join(", ");

describe.each([[false], [true]])("DataEditor, over a wire: %s", (wire) => {
  it("evaluates to the rows as they are now; those that nobody touched are the very objects", async () => {
    const data = stock();
    let seen: readonly Item[] = [];
    const { set, send } = await open(
      () => {
        seen = DataEditor({ data, rowKey: "sku", add: true, remove: true });
      },
      { wire },
    );
    expect(seen).toEqual(data);
    await set("b", "count", "12");
    expect(seen[1]).toEqual({ sku: "b", name: "Bread", count: 12 });
    expect(seen[0]).toBe(data[0]);
    expect(data[1]!.count).toBe(5);
    await send({ do: "remove", rows: ["a"] });
    await send({ do: "add", rows: [{ sku: "d", name: "Dates", count: "1" }] });
    expect(seen.map(({ sku }) => sku)).toEqual(["b", "c", "d"]);
    await send({ do: "undo" });
    await send({ do: "undo" });
    expect(seen.map(({ sku }) => sku)).toEqual(["a", "b", "c"]);
    await send({ do: "redo" });
    expect(seen.map(({ sku }) => sku)).toEqual(["b", "c"]);
  });

  it("with bind, edits the variable before handlers and script run; an assignment is what it shows", async () => {
    const heard: string[] = [];
    const { app, set, send, text } = await open(
      () => {
        const state = session({ rows: stock() });
        DataEditor({
          bind: { get: () => state.rows, set: (rows: Item[]) => (state.rows = rows) } as never,
          remove: true,
          onChange: () => void heard.push(show(state.rows)),
        });
        Button({
          children: "More",
          onClick: () => void (state.rows = state.rows.map((row) => ({ ...row, count: row.count + 1 }))),
        });
        Text({ children: show(state.rows) });
      },
      { wire },
    );
    await set("1", "count", "9");
    expect(heard).toEqual(["Apples 3, Bread 9, Cheese 8"]);
    expect(text()).toBe("Apples 3, Bread 9, Cheese 8");
    await app.get(Button).click();
    expect(text()).toBe("Apples 4, Bread 10, Cheese 9");
    await send({ do: "remove", rows: ["0"] });
    expect(text()).toBe("Bread 10, Cheese 9");
    await send({ do: "undo" });
    expect(text()).toBe("Apples 4, Bread 10, Cheese 9");
    await send({ do: "undo" });
    expect(text()).toBe("Apples 4, Bread 5, Cheese 9");
  });

  it("takes its own rows back: `state.rows = <DataEditor data={state.rows} />` reverts nothing", async () => {
    const { set, send, text } = await open(
      () => {
        const state = session({ rows: stock() });
        state.rows = DataEditor({ data: state.rows, add: true, remove: true });
        Text({ children: show(state.rows) });
      },
      { wire },
    );
    for (let count = 10; count < 16; count++) {
      await set("1", "count", `${count}`);
      expect(text()).toBe(`Apples 3, Bread ${count}, Cheese 8`);
    }
    await send({ do: "add", rows: [{ sku: "d", name: "Dates", count: 1 }] });
    await send({ do: "remove", rows: ["0"] });
    expect(text()).toBe("Bread 15, Cheese 8, Dates 1");
    await send({ do: "undo" });
    expect(text()).toBe("Apples 3, Bread 15, Cheese 8, Dates 1");
    for (let steps = 0; steps < 7; steps++) await send({ do: "undo" });
    expect(text()).toBe("Apples 3, Bread 5, Cheese 8");
  });

  it("keeps what was entered while the script waits, and merges what comes", async () => {
    const waiting: ((rows: Item[]) => void)[] = [];
    const { app, set, text } = await open(
      () => {
        const state = session({ data: stock() });
        const rows = DataEditor({ data: state.data, rowKey: "sku" });
        Text({ children: show(rows) });
        Button({
          children: "Load",
          onClick: async () => void (state.data = await new Promise<Item[]>((resolve) => waiting.push(resolve))),
        });
      },
      { wire },
    );
    await set("b", "count", "6");
    const loading = app.get(Button).click();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    const entering = set("c", "name", "Curd");
    waiting[0]!([
      { sku: "c", name: "Cheddar", count: 80 },
      { sku: "b", name: "Baguette", count: 50 },
      { sku: "z", name: "Zest", count: 1 },
    ]);
    await Promise.all([loading, entering]);
    expect(text()).toBe("Curd 80, Baguette 6, Zest 1");
  });
});

describe("DataEditor", () => {
  it("is used by a test as by a person", async () => {
    const { app, text } = await open(() => {
      const rows = DataEditor({
        data: stock(),
        rowKey: "sku",
        columns: { sku: { readOnly: true } },
        add: () => ({ sku: "new" }),
        remove: true,
      });
      Text({ children: show(rows) });
    });
    const editor = app.get(DataEditor);
    await editor.edit("b", "count", "1,000");
    expect(editor.value[1]).toEqual({ sku: "b", name: "Bread", count: 1000 });
    await editor.sort("count", "desc");
    expect(editor.cells.map(([sku, , count]) => [sku, count])).toEqual([
      ["b", "1000"],
      ["c", "8"],
      ["a", "3"],
    ]);
    await editor.paste("c", "name", "Curd\t4\nAvocado\tmany\tbeyond\nNew\t7");
    expect(text()).toBe("Avocado 3, Bread 1000, Curd 4, New 7");
    expect(editor.problem("a", "count")).toBe("This is no number.");
    await editor.undo();
    await editor.undo();
    await editor.redo();
    expect(text()).toBe("Apples 3, Bread 1000, Cheese 8");
    await editor.add();
    expect(text()).toBe("Apples 3, Bread 1000, Cheese 8");
    await editor.edit(3 as never, "count", 2);
    expect(text()).toBe("Apples 3, Bread 1000, Cheese 8,  2");
    await editor.remove(["new", "a"]);
    expect(text()).toBe("Bread 1000, Cheese 8");
    await expect(editor.edit("b", "sku", "x")).rejects.toThrow('column "sku" cannot be edited');
    await expect(editor.edit("a", "name", "x")).rejects.toThrow('it has no row "a"');
    await expect(editor.redo()).rejects.toThrow("nothing was taken back");
    await editor.filter("name", "che");
    await expect(editor.edit("b", "name", "x")).rejects.toThrow("is not shown as it is filtered");
  });

  it("tells what was done, once for a paste, and by key", async () => {
    const heard: unknown[] = [];
    const { send } = await open(() => {
      DataEditor({
        data: stock(),
        rowKey: "sku",
        add: { count: 0 },
        remove: true,
        onChange: (changes) => void heard.push(changes),
      });
    });
    await send({
      do: "set",
      cells: ["a", "b"].map((row) => ({ row, column: "count", value: "7" })),
      add: [{ sku: "d", name: "Dates" }],
    });
    expect(heard).toEqual([
      {
        edited: [
          { key: "a", row: { sku: "a", name: "Apples", count: 7 }, changes: { count: 7 } },
          { key: "b", row: { sku: "b", name: "Bread", count: 7 }, changes: { count: 7 } },
        ],
        added: [{ key: "d", row: { sku: "d", name: "Dates", count: 0 } }],
        deleted: [],
      },
    ]);
    // Nothing that the script has is another now.
    await send({ do: "set", cells: [{ row: "a", column: "count", value: "some" }] });
    await send({ do: "remove", rows: ["c"] });
    expect(heard[1]).toEqual({ edited: [], added: [], deleted: [{ key: "c", row: stock()[2] }] });
  });

  it.each([
    [true, "Apples 3, Bread 7, Cheese 8", 1],
    [false, "Apples 3, Bread 5, Cheese 8", 0],
  ])(
    "keeps what was edited and how it is taken back while it is not drawn, with persist: %s",
    async (persist, left, steps) => {
      let on = true;
      const { app, set, text, editor } = await open(() => {
        const rows = on ? DataEditor({ data: stock(), rowKey: "sku", persist }) : [];
        Text({ children: show(rows) });
      });
      await set("b", "count", "7");
      expect(text()).toBe("Apples 3, Bread 7, Cheese 8");
      on = false;
      await app.rerun();
      expect(text()).toBe("");
      on = true;
      await app.rerun();
      expect(text()).toBe(left);
      if (steps > 0) await editor().undo();
      expect(text()).toBe("Apples 3, Bread 5, Cheese 8");
    },
  );

  it("refuses what its props do not allow, and says so", async () => {
    const { app, send, set } = await open(() => {
      const rows = DataEditor({ data: stock(), columns: { name: { readOnly: true } } });
      Text({ children: show(rows) });
    });
    await send({ do: "remove", rows: ["0"] });
    await send({ do: "add", rows: [{}] });
    await set("0", "nothing", 1);
    await set("9", "name", "x");
    await set("0", "name", "x");
    expect(app.get(Text).text).toBe("Apples 3, Bread 5, Cheese 8");
    expect(app.hints.map(({ code, message }) => [code, message])).toEqual([
      ["gesture-refused", expect.stringContaining("No rows can be removed.")],
    ]);
    for (const strange of [
      null,
      7,
      {},
      { serial: 1 },
      { serial: 1, do: "set" },
      { serial: 1, do: "set", cells: [7] },
      { serial: "x", do: "undo" },
    ])
      await send(strange as never);
    expect(app.get(Text).text).toBe("Apples 3, Bread 5, Cheese 8");
  });

  it("keeps a bad cell out of the rows, with what was typed", async () => {
    const { app, set, text } = await open(() => {
      const rows = DataEditor({
        data: stock(),
        rowKey: "sku",
        columns: { count: { min: 0, validate: (count) => (count === 13 ? "Unlucky." : undefined) } },
      });
      Text({ children: show(rows) });
    });
    const cell = () =>
      (app.get(DataEditor) as unknown as { shown: { value: ShownEdits } }).shown.value.cells.get("a")?.get("count");
    for (const [typed, problem] of [
      ["-1", "At least 0."],
      ["13", "Unlucky."],
      ["some", "This is no number."],
    ] as const) {
      await set("a", "count", typed);
      expect(cell()).toMatchObject({ value: 3, typed });
      expect(app.get(DataEditor).problem("a", "count")).toBe(problem);
      expect(text()).toBe("Apples 3, Bread 5, Cheese 8");
    }
    await set("a", "count", "4");
    expect(text()).toBe("Apples 4, Bread 5, Cheese 8");
  });

  it("in a form, holds back until it is submitted, and tells all of it then", async () => {
    const heard: number[] = [];
    const { app, set, text } = await open(() => {
      Form({
        children: () => {
          const rows = DataEditor({
            data: stock(),
            name: "rows",
            onChange: ({ edited }) => void heard.push(edited.length),
          });
          Text({ children: show(rows) });
          SubmitButton({ children: "Save" });
        },
      });
    });
    await set("0", "count", "1");
    await set("1", "count", "1");
    expect(text()).toBe("Apples 3, Bread 5, Cheese 8");
    await app.get(SubmitButton).click();
    expect(heard).toEqual([2]);
    expect(text()).toBe("Apples 1, Bread 1, Cheese 8");
  });

  it("hears clicks on cells and buttons with the row as it is", async () => {
    const heard: unknown[] = [];
    const { app, set } = await open(() => {
      DataEditor({
        data: stock(),
        rowKey: "sku",
        columns: [
          "name",
          "count",
          { key: "order", kind: "button", onClick: (row: Item) => void heard.push(row.count) },
        ],
        onCellClick: ({ key, column, value }) => void heard.push([key, column, value]),
      });
    });
    await set("b", "count", "6");
    const handle = app.get(DataEditor) as unknown as {
      hand: { gesture(node: Node, kind: string, value: unknown): Promise<void>; node(id: number): Node };
      id: number;
    };
    for (const column of ["order", "count"])
      await handle.hand.gesture(handle.hand.node(handle.id), "cell", { row: "b", column });
    expect(heard).toEqual([6, ["b", "count", 6]]);
  });

  it.each([
    ["no rows", () => DataEditor({} as never), "data is undefined."],
    ["a number", () => DataEditor({ data: 7 as never }), "data is 7."],
    ["an unknown column", () => DataEditor({ data: stock(), columns: ["nam"] as never }), "nam"],
    ["no schema", () => DataEditor({ data: stock(), schema: {} as never }), "schema is no Standard Schema."],
  ])("refuses %s in words", async (_what, draw, found) => {
    const { app } = await open(() => void draw());
    expect(app.exception?.message).toContain(found);
  });

  it("takes every form of data, and gives rows", async () => {
    const forms = [
      { name: ["a", "b"], count: new Float64Array([1, 2]) },
      new Map([["a", 1]]),
      [["a", 1]],
      [1, 2],
      new Set(["x"]),
      [],
    ];
    for (const data of forms) {
      let rows: readonly unknown[] = [];
      await open(() => {
        rows = DataEditor({ data: data as never });
      });
      expect(Array.isArray(rows)).toBe(true);
    }
  });

  it("has exact types", () => {
    const typed = () => {
      const data = stock();
      expectTypeOf(DataEditor({ data })).toEqualTypeOf<Item[]>();
      expectTypeOf(DataEditor({ data: { name: ["a"], count: new Float64Array(1) } })).toEqualTypeOf<
        { name: string; count: number }[]
      >();
      const state = { rows: stock() };
      expectTypeOf(DataEditor({ bind: state.rows })).toEqualTypeOf<Item[]>();
      DataEditor({
        data,
        rowKey: "sku",
        columns: {
          count: {
            validate: (count, row) => (
              expectTypeOf(count).toEqualTypeOf<number>(),
              expectTypeOf(row).toEqualTypeOf<Item>(),
              undefined
            ),
          },
        },
        add: () => ({ count: 0 }),
        onChange: ({ edited, deleted }) => {
          expectTypeOf(edited[0]!.key).toEqualTypeOf<string>();
          expectTypeOf(deleted[0]!.row).toEqualTypeOf<Item>();
        },
      });
      // @ts-expect-error No such field.
      DataEditor({ data, rowKey: "id" });
      // @ts-expect-error A number has no such kind.
      DataEditor({ data, columns: { count: { kind: "link" } } });
      // @ts-expect-error Rows do not begin with that.
      DataEditor({ data, add: { count: "none" } });
    };
    expect(typed).toBeTypeOf("function");
  });
});
