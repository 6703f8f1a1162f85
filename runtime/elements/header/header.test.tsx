// What `Header` does, and how it is painted.
// @vitest-environment happy-dom
import { Header, session, Button } from "dacapo";
import { defineApp, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Header", () => {
  it("shows its text, and what its handle changes it to", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const handle = Header({ children: ["No ", 1] });
        const change = Button({ children: "Change" });
        if (change) handle.update({ children: "No 2" });
      }),
    );
    expect(app.get(Header).text).toBe("No 1");
    await app.get(Button).click();
    expect(app.get(Header).text).toBe("No 2");
  });

  it("is painted as <h2>, and keeps its element when the text changes", () => {
    const page = onPage(() => {
      const state = session({ word: "first" });
      Header({ children: [state.word, tag("i", null, "!")], divider: true });
      Button({ children: "Change", onClick: () => void (state.word = "second") });
    });
    const element = one(page, "h2.dc-header");
    expect(element.innerHTML).toBe("first<i>!</i>");
    expect(element.hasAttribute("data-divider")).toBe(true);
    one(page, "button").click();
    expect(element.innerHTML).toBe("second<i>!</i>");
  });

  it.each([
    ["anchor", "two words", /anchor is "two words"\. It must be a name without spaces, or false/],
    ["divider", "pink", /`divider` of `Header` is "pink"; expected one of true, false, "red"/],
  ])("says what is wrong with %s=%j", async (prop, value, message) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Header({ children: "H", [prop]: value })));
    expect(app.exception?.message).toMatch(message);
  });

  it("has an icon in front of its words", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Header({ children: "H", icon: "🎻", anchor: "h" })));
    expect(app.get(Header).props).toMatchObject({ icon: "🎻", anchor: "h" });
    expect(app.get(Header).text).toBe("H");
  });
});
