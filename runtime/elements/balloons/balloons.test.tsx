// What `Balloons` does, and how it is painted.
// @vitest-environment happy-dom
import { Balloons, Button, rerun, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

// Stands in for what the test's page does not know of popovers; a real browser shows them in test/browser.
HTMLElement.prototype.showPopover ??= () => {};

describe("Balloons", () => {
  it("is on the page for a while, and leaves nothing where it is drawn", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const go = Button({ children: "Go" });
        if (go) Balloons();
        Text({ children: "below" });
      }),
    );
    expect(app.find(Balloons)).toBeUndefined();
    await app.get(Button).click();
    expect(app.screen()).toBe('Button "Go"\nText "below"\n[toasts]\n  Balloons');
    await app.rerun();
    await app.advance(4999);
    expect(app.find(Balloons)).toBeDefined();
    await app.advance(1);
    expect(app.screen()).toBe('Button "Go"\nText "below"');
    expect(app.runs).toHaveLength(3);
  });

  it("comes in a handler too, and survives a rerun right behind it", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const twice = Button({ children: "Go", onClick: () => Balloons() });
        if (twice) {
          Balloons();
          rerun();
        }
      }),
    );
    await app.get(Button).click();
    expect(app.all(Balloons)).toHaveLength(2);
  });

  it("is painted above the page, where nobody has to hear of it", () => {
    const page = onPage(() => Balloons());
    const shown = one(page, ".dc-toasts > .dc-balloons");
    expect(shown.getAttribute("aria-hidden")).toBe("true");
    expect(shown.children).toHaveLength(30);
    expect(one(page, "main").childElementCount).toBe(0);
  });
});
