// What `Columns` does, and how it is painted.
// @vitest-environment happy-dom
import { type Block, Column, Columns, Text, TextInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage } from "../on-page.fixture.ts";

describe("Columns", () => {
  it("evaluates to as many blocks as asked for", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const [left, right] = Columns({ of: 2 });
        right(() => Text({ children: "right" }));
        left(() => Text({ children: "left" }));
      }),
    );
    expect(app.screen()).toBe('Columns\n  Column\n    Text "left"\n  Column\n    Text "right"');
  });

  it("keeps what is in its columns from run to run", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const [left, right] = Columns({ of: [2, 1] });
        const name = right(() => TextInput({ label: "Name" }));
        left(() => Text({ children: name }));
      }),
    );
    await app.get(TextInput).set("Ada");
    await app.rerun();
    expect(app.get(Text).text).toBe("Ada");
  });

  it("is painted with the weights as widths", () => {
    const page = onPage(() => {
      Columns({
        gap: "large",
        children: () => {
          Column({ width: 3, children: () => void Text({ children: "wide" }) });
          Column({ border: true, children: () => void Text({ children: "narrow" }) });
        },
      });
    });
    const columns = [...page.querySelectorAll<HTMLElement>(".dc-column")];
    expect(columns.map((column) => column.style.getPropertyValue("--weight"))).toEqual(["3", "1"]);
    expect(columns.map((column) => column.dataset["border"])).toEqual([undefined, "true"]);
    expect(columns[0]!.style.width).toBe("");
  });

  it.each([
    [0, "of is 0. The number of columns must be whole, from 1 to 1000."],
    [1e9, "of is 1000000000. The number of columns must be whole, from 1 to 1000."],
    [Array(1001).fill(1), "of has 1001 weights."],
    [1.5, "of is 1.5."],
    [[], "of has 0 weights."],
    [[1, -1], "One of the weights is -1. Weights must be more than 0."],
  ])("rejects of={%j}", async (of, message) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Columns({ of })));
    expect(app.exception?.message).toContain(message);
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(Columns({ of: 3 })).toEqualTypeOf<[Block, Block, Block]>();
      expectTypeOf(Columns({ of: [2, 1] })).toEqualTypeOf<[Block, Block]>();
      expectTypeOf(Columns({ of: 1 as number })).toEqualTypeOf<Block[]>();
      expectTypeOf(Columns({ children: () => "x" })).toEqualTypeOf<string>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
