// Mutation is fine, as in any script: what changed inside an object is on the page, and what did not is not painted again.
import fc from "fast-check";
import { expect, it } from "vitest";
import { defineElement, SelectBox, session, Table, Text } from "dacapo";
import { defineApp, site } from "dacapo/runtime";
import { openApp } from "dacapo/testing";

const table = site(Table, { slots: ["data"] });

it("shows a row that was pushed, and a cell that was assigned", async () => {
  const app = await openApp(
    defineApp("mutation.app.tsx", ($) => {
      const state = session({ rows: [{ name: "Ada", born: 1815 }] });
      $.emit(table, state.rows);
    }),
  );
  app.session["rows"].push({ name: "Grace", born: 1906 });
  await app.rerun();
  expect(app.patches).toHaveLength(1);
  app.session["rows"][0].born = 1816;
  await app.rerun();
  expect(JSON.stringify(app.patches)).toContain("1816");
});

it("paints nothing when the same rows come in new objects, or none of the old ones changed", async () => {
  const app = await openApp(
    defineApp("mutation.app.tsx", ($) => {
      const state = session({ rows: [{ name: "Ada" }], kept: [{ name: "Bea" }] });
      $.emit(
        table,
        state.rows.map((row) => ({ ...row })),
      );
      $.emit(site(Table, { slots: ["data"], many: true }), state.kept);
    }),
  );
  await app.rerun();
  expect(app.patches.filter(({ op }) => op === "update")).toEqual([]);
});

it("takes no chance with an element that passes an object on as it is", async () => {
  const Show = defineElement({
    name: "Show",
    children: "none",
    props: { data: "any" },
    prepare: ({ data }) => ({ data }),
  });
  const show = site(Show, { slots: ["data"] });
  const app = await openApp(
    defineApp("mutation.app.tsx", ($) => {
      const state = session({ deep: { list: [{ n: 1 }] } });
      $.emit(show, state.deep);
    }),
  );
  app.session["deep"].list[0].n = 2;
  await app.rerun();
  expect(JSON.stringify(app.patches)).toContain('"n":2');
});

it("gives the very object of the present options, also when nothing is painted", async () => {
  const seen: unknown[] = [];
  let options: { id: number }[] = [];
  const box = site(SelectBox, { props: { label: "City" }, slots: ["options", "format"] });
  const app = await openApp(
    defineApp("mutation.app.tsx", ($) => {
      options = [{ id: 1 }, { id: 2 }];
      seen.push($.emit(box, options, (option: { id: number }) => `City ${option.id}`));
    }),
  );
  await app.rerun();
  expect(app.patches).toEqual([]);
  expect(seen.at(-1)).toBe(options[0]);
});

/** Ways in which one value reaches a text: among few others, among more, among many, in one object. */
const ways = ["emit", "emit among three", "emitAll", "spread"] as const;

const textOf = {
  emit: site(Text, { slots: ["children"] }),
  "emit among three": site(Text, { slots: ["help", "width", "children"] }),
  emitAll: site(Text, { slots: ["help", "width", "class", "style", "children"] }),
  spread: site(Text, {}),
};

/** Nothing for what a condition leaves. */
const textIn = (value: unknown): string =>
  Array.isArray(value) ? value.map(textIn).join("") : typeof value === "boolean" ? "" : String(value ?? "");

it.each(ways)("shows whatever takes the place of what was shown, by %s", async (way) => {
  const inPlace = ["push", "pop", "as it is"];
  const value = fc.oneof(
    fc.constantFrom("a", "", 2, null, true),
    fc.array(fc.constantFrom("a", 2), { maxLength: 2 }),
    fc.constantFrom(...inPlace),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 6 }), async (values) => {
      const kept: unknown[] = ["a"];
      let drawn: unknown;
      const app = await openApp(
        defineApp("mutation.app.tsx", ($) => {
          const all = ["why", 90, "wide", "color: red", drawn];
          if (way === "emit") $.emit(textOf[way], drawn);
          else if (way === "emit among three") $.emit(textOf[way], "why", 90, drawn);
          else if (way === "emitAll") $.emitAll(textOf[way], all);
          else $.spread(textOf[way], { children: drawn });
        }),
      );
      for (const next of values) {
        if (next === "push") kept.push("b");
        if (next === "pop") kept.pop();
        drawn = inPlace.includes(next as string) ? kept : next;
        await app.rerun();
        expect(app.get(Text).text).toBe(textIn(drawn));
      }
      await app.close();
    }),
    { numRuns: 80 },
  );
});
