// What `Balloons` and `Snow` do, and how they are painted.
// @vitest-environment happy-dom
import { Balloons, Button, rerun, Snow, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

// Stands in for what the test's page does not know of popovers; a real browser shows them in test/browser.
HTMLElement.prototype.showPopover ??= () => {};

describe.each([
  { name: "Balloons", Shower: Balloons, milliseconds: 5000, count: 30 },
  { name: "Snow", Shower: Snow, milliseconds: 7000, count: 50 },
])("$name", ({ name, Shower, milliseconds, count }) => {
  it("is on the page for a while, and leaves nothing where it is drawn", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const go = Button({ children: "Go" });
        if (go) Shower();
        Text({ children: "below" });
      }),
    );
    expect(app.find(Shower)).toBeUndefined();
    await app.get(Button).click();
    expect(app.screen()).toBe(`Button "Go"\nText "below"\n[toasts]\n  ${name}`);
    await app.rerun();
    await app.advance(milliseconds - 1);
    expect(app.find(Shower)).toBeDefined();
    await app.advance(1);
    expect(app.screen()).toBe('Button "Go"\nText "below"');
    expect(app.runs).toHaveLength(3);
  });

  it("comes in a handler too, and survives a rerun right behind it", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const twice = Button({ children: "Go", onClick: () => Shower() });
        if (twice) {
          Shower();
          rerun();
        }
      }),
    );
    await app.get(Button).click();
    expect(app.all(Shower)).toHaveLength(2);
  });

  it("is painted above the page, where nobody has to hear of it", () => {
    const page = onPage(() => Shower());
    const shown = one(page, `.dc-toasts > .dc-${name.toLowerCase()}`);
    expect(shown.getAttribute("aria-hidden")).toBe("true");
    expect(shown.children).toHaveLength(count);
    expect(one(page, "main").childElementCount).toBe(0);
  });
});
