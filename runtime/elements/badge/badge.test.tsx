// What `Badge` does, and how it is painted.
// @vitest-environment happy-dom
import { Badge, type BadgeProps, Button, session } from "dacapo";
import { defineApp, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Badge", () => {
  it("shows its words, and what its handle changes them to", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => Badge({ children: ["New: ", 1] }).update({ children: "New: 2" })),
    );
    expect(app.screen()).toBe('Badge "New: 2"');
  });

  it("is painted in its colour, with its icon, and keeps its element", () => {
    const page = onPage(() => {
      const state = session({ color: undefined as BadgeProps["color"] });
      Badge({ color: state.color, icon: "✅", children: ["Paid", tag("i", null, "!")], help: "Since May" });
      Button({ children: "Late", onClick: () => void (state.color = "red") });
    });
    const badge = one(page, "span.dc-badge");
    expect(badge.textContent).toBe("✅Paid!");
    expect([badge.dataset["color"], badge.title]).toEqual(["blue", "Since May"]);
    one(page, "button").click();
    expect(badge.dataset["color"]).toBe("red");
  });

  it("rejects a colour that has no name", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Badge({ children: "New", color: "pink" as BadgeProps["color"] })),
    );
    expect(app.exception).toMatchObject({ code: "prop-kind" });
    expect(app.exception?.message).toContain('"pink"');
  });
});
