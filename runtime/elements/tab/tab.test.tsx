// What `Tab` does.
import { Tab, Tabs, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";

it("Tab evaluates to what its function returns, to undefined while it is lazy and out of sight", async () => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const [a, b] = Tabs({
        children: () => [Tab({ label: "A", children: () => 1 }), Tab({ label: "B", lazy: true, children: () => 2 })],
      });
      Text({ children: `${a} ${b}` });
    }),
  );
  expect(app.get(Text).text).toBe("1 undefined");
  await app.get(Tabs).set("B" as never);
  expect(app.get(Text).text).toBe("1 2");
});
