// What `Sidebar` does, and how it is painted.
// @vitest-environment happy-dom
import { SelectBox, Sidebar, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Sidebar", () => {
  it("draws beside the page and evaluates to what its function returns", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Text({ children: "main" });
        const city = Sidebar({ children: () => SelectBox({ label: "City", options: ["Oslo"] }) });
        Text({ children: city });
      }),
    );
    expect(app.screen()).toBe(
      '[sidebar]\n  Sidebar\n    SelectBox "City" = "Oslo"\nText "main"\nText "Oslo"',
    );
  });

  it("is painted in the aside", () => {
    const page = onPage(() => {
      Text({ children: "main" });
      Sidebar({ children: () => void Text({ children: "side" }) });
    });
    expect(one(page, "aside .dc-sidebar").textContent).toBe("side");
    expect(one(page, "main").textContent).toBe("main");
  });
});
