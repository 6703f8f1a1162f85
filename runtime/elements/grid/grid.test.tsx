// What `Grid` does, and how it is painted.
// @vitest-environment happy-dom
import { Grid, type GridProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Grid", () => {
  it("is a block, drawn in now or later", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const place = Grid({ columns: 3 });
        const inside = Grid({ children: () => (Text({ children: "first" }), 4) });
        place(() => Text({ children: inside }));
      }),
    );
    expect(app.screen()).toBe('Grid\n  Text "4"\nGrid\n  Text "first"');
  });

  it("is painted with what says how many columns there are", () => {
    const page = onPage(() => {
      Grid({
        columns: 3,
        minColumnWidth: 100,
        gap: 8,
        border: true,
        style: "color: red",
        children: () => Text({ children: "a" }),
      });
    });
    const grid = one(page, ".dc-grid");
    expect(["--most", "--least", "--between", "color"].map((name) => grid.style.getPropertyValue(name))).toEqual([
      "3",
      "100px",
      "8px",
      "red",
    ]);
    expect([grid.dataset["align"], "border" in grid.dataset]).toEqual(["top", true]);
  });

  it.each([
    [{ columns: 0 }, "columns is 0"],
    [{ columns: 2.5 }, "columns is 2.5"],
    [{ columns: 25 }, "columns is 25"],
    [{ columns: "all" }, 'columns is "all"'],
    [{ minColumnWidth: 0 }, "minColumnWidth is 0"],
    [{ minColumnWidth: NaN }, "minColumnWidth"],
  ])("rejects %j", async (props, message) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Grid(props as GridProps)));
    expect(app.exception?.message).toContain(message);
  });
});
