// What `Snow` does, and how it is painted.
// @vitest-environment happy-dom
import { Snow, Button, rerun, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

// Stands in for what the test's page does not know of popovers; a real browser shows them in test/browser.
HTMLElement.prototype.showPopover ??= () => {};

describe("Snow", () => {
  it("is on the page for a while, and leaves nothing where it is drawn", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const go = Button({ children: "Go" });
        if (go) Snow();
        Text({ children: "below" });
      }),
    );
    expect(app.find(Snow)).toBeUndefined();
    await app.get(Button).click();
    expect(app.screen()).toBe('Button "Go"\nText "below"\n[toasts]\n  Snow');
    await app.rerun();
    await app.advance(6999);
    expect(app.find(Snow)).toBeDefined();
    await app.advance(1);
    expect(app.screen()).toBe('Button "Go"\nText "below"');
    expect(app.runs).toHaveLength(3);
  });

  it("comes in a handler too, and survives a rerun right behind it", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const twice = Button({ children: "Go", onClick: () => Snow() });
        if (twice) {
          Snow();
          rerun();
        }
      }),
    );
    await app.get(Button).click();
    expect(app.all(Snow)).toHaveLength(2);
  });

  it("is painted above the page, where nobody has to hear of it", () => {
    const page = onPage(() => Snow());
    const shown = one(page, ".dc-toasts > .dc-snow");
    expect(shown.getAttribute("aria-hidden")).toBe("true");
    expect(shown.children).toHaveLength(50);
    expect(one(page, "main").childElementCount).toBe(0);
  });
});
