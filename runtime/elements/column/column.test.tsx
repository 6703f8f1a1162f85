// What `Column` does.
import { Column, Columns } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";

it("Column rejects a weight that is no width", async () => {
  const app = await openApp(defineApp("t.app.tsx", () => void Columns({ children: () => void Column({ width: 0 }) })));
  expect(app.exception?.message).toContain("width is 0. The weight of a column must be more than 0.");
});
