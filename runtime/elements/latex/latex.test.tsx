// What `Latex` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Latex, session } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Latex", () => {
  it("is a text for the script, and its handle changes it", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => Latex({ children: ["x^", 2] }).update({ children: "x^3" })));
    expect(app.screen()).toBe('Latex "x^3"');
  });

  // The formula itself is for browsers, which tell a page with a doctype: test/browser/elements.test.ts.
  it("is painted as the sign of a formula, with what was written in it, and follows the script", () => {
    const page = onPage(() => {
      const state = session({ power: 2 });
      Latex({ children: ` <b>x</b>^${state.power} `, help: "A power" });
      Button({ children: "Other", onClick: () => void (state.power = 3) });
    });
    const formula = one(page, ".dc-latex > dc-math");
    expect([formula.getAttribute("tex"), formula.hasAttribute("display")]).toEqual(["<b>x</b>^2", true]);
    expect(formula.textContent).toBe("<b>x</b>^2");
    expect(one(page, ".dc-latex").title).toBe("A power");
    one(page, "button").click();
    expect(formula.getAttribute("tex")).toBe("<b>x</b>^3");
  });
});
