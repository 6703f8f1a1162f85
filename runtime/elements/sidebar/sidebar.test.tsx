// What `Sidebar` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, SelectBox, Sidebar, Text } from "dacapo";
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
    expect(app.screen()).toBe('[sidebar]\n  Sidebar\n    SelectBox "City" = "Oslo"\nText "main"\nText "Oslo"');
  });

  it("shows while the run goes on, and goes when a run draws nothing there", async () => {
    let go = () => {};
    let drawn = true;
    const app = await openApp(
      defineApp("t.app.tsx", ($) => {
        const wait = Button({ children: "Wait" });
        if (!wait) return undefined;
        if (drawn) Sidebar({ children: () => void Text({ children: "side" }) });
        return $.pause(new Promise<void>((resolve) => (go = resolve)));
      }),
    );
    const done = app.get(Button).click();
    expect(app.screen()).toBe('[sidebar]\n  Sidebar\n    Text "side"\nButton "Wait"');
    go();
    await done;
    drawn = false;
    await app.rerun();
    expect(app.screen()).toBe('Button "Wait"');
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
