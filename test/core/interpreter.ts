// Runs a random script on the real core: every statement becomes what the compiler would emit for it.
import { Container, defineElement, rerun, session, stop, type Block } from "dacapo";
import { defineApp, here, html, site } from "dacapo/runtime";
import { lists, type Statement, VARIABLES } from "./program.ts";

type Handle = Parameters<Parameters<typeof defineApp>[1]>[0];
type Site = ReturnType<typeof site>;

export const Field = defineElement<(props: { value?: number; persist?: boolean }) => number>({
  name: "Field",
  children: "none",
  props: { value: "number", persist: "flag" },
  value: { initial: () => 0, fit: (value: number) => value, decode: Number },
});

export function interpret(program: readonly Statement[]) {
  const sites = new Map<string, Site>();
  const siteOf = (name: string, make: () => Site): Site => {
    const known = sites.get(name) ?? make();
    sites.set(name, known);
    return known;
  };

  return defineApp("random.app.tsx", ($) => {
    const state = session({ v: Array.from({ length: VARIABLES }, () => 0) });

    let pass = 0;

    const draw = ($: Handle, body: readonly Statement[], many: boolean): void => {
      for (const statement of body) drawOne($, statement, many);
    };

    const drawOne = ($: Handle, statement: Statement, many: boolean): void => {
      const id = "id" in statement ? `${statement.id}` : "";
      switch (statement.kind) {
        case "text":
          $.emit(
            siteOf(id, () => site(html("#text"), { many, slots: ["children"] })),
            state.v[statement.v],
          );
          return;
        case "field": {
          const persist = { persist: statement.persist };
          const field =
            statement.given === null
              ? $.emit(siteOf(id, () => site(Field, { many, props: persist })))
              : $.emit(
                  siteOf(id, () => site(Field, { many, props: persist, slots: ["value"] })),
                  state.v[statement.given],
                );
          if (statement.id % 2 === 0)
            $.emit(
              siteOf(`${id} echo`, () => site(html("#text"), { many, slots: ["children"] })),
              `${String(field)}`,
            );
          return;
        }
        case "if":
          if (state.v[statement.v]! % 2 === 1) draw($, statement.body, many);
          return;
        case "turn":
          if (pass !== state.v[statement.v]! % 3) draw($, statement.body, many);
          return;
        case "times":
          for (let i = 0; i < state.v[statement.v]! % 4; i++) {
            pass = i;
            draw($, statement.body, true);
          }
          pass = 0;
          return;
        case "list":
          for (const item of lists[state.v[statement.v]!]!) {
            $.block(
              siteOf(id, () => site(Container, { keyed: true })),
              ($) => draw($, statement.body, false),
              item,
            );
          }
          return;
        case "box":
          $.block(
            siteOf(id, () => site(Container, { many })),
            ($) => draw($, statement.body, false),
          );
          return;
        case "component":
          $.use(
            siteOf(id, () => site(null, { many })),
            () => draw(here($), statement.body, false),
            {},
          );
          return;
        case "later": {
          const place = $.emit(siteOf(id, () => site(Container, { many }))) as Block;
          draw($, statement.first, many);
          place(() => draw(here($), statement.body, false));
          return;
        }
        case "stopIf":
          if (state.v[statement.v] === 4) stop();
          return;
        case "rerunIf":
          if (state.v[statement.v] === 3) {
            state.v[statement.v] = 2;
            rerun();
          }
      }
    };
    draw($, program, false);
  });
}
