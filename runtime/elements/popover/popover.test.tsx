// What `Popover` does, and how it is painted.
// @vitest-environment happy-dom
import { Checkbox, Popover, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

// Stands in for what the test's page does not know of popovers; a real browser opens them in test/browser.
HTMLElement.prototype.togglePopover ??= function toggle(this: HTMLElement, force?: boolean) {
  this.toggleAttribute("data-open", force);
  return force === true;
};

const told = (newState: string) => Object.assign(new Event("toggle"), { newState });

describe("Popover", () => {
  it("draws what is inside, open or not, and opening it runs nothing", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const inside = Popover({ label: "More", children: () => Checkbox({ label: "In" }) });
        Text({ children: String(inside) });
      }),
    );
    expect(app.get(Text).text).toBe("false");
    await app.get(Popover).toggle();
    expect(app.get(Popover).value).toBe(true);
    expect(app.runs).toHaveLength(1);
    await app.get(Checkbox).toggle();
    expect(app.get(Text).text).toBe("true");
    expect(app.get(Popover).value).toBe(true);
  });

  it("when lazy, draws only while it is open", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Popover({ label: "More", lazy: true, children: () => void Checkbox({ label: "In" }) });
      }),
    );
    expect(app.find(Checkbox)).toBeUndefined();
    await app.get(Popover).toggle();
    expect(app.find(Checkbox)).toBeDefined();
  });

  it("cannot be opened while it is disabled", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Popover({ label: "More", disabled: true, children: () => {} })),
    );
    await expect(app.get(Popover).toggle()).rejects.toThrow("it is disabled");
  });

  it("is painted as a button that belongs to its panel, and tells what the user did", () => {
    const page = onPage(() => {
      Popover({
        label: "More",
        lazy: true,
        type: "primary",
        help: "Settings",
        children: () => void Text({ children: "in" }),
      });
    });
    const button = one(page, "button");
    const panel = one(page, "[popover]");
    expect(button).toMatchObject({ textContent: "More", title: "Settings" });
    expect(button.dataset["type"]).toBe("primary");
    expect(button.getAttribute("popovertarget")).toBe(panel.id);
    expect(panel.getAttribute("aria-labelledby")).toBe(button.id);
    panel.dispatchEvent(told("open"));
    expect(one(panel, "p").textContent).toBe("in");
    panel.dispatchEvent(told("closed"));
    expect(panel.querySelector("p")).toBeNull();
  });
});
