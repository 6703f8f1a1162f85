// What `Title` does, and how it is painted.
// @vitest-environment happy-dom
import { Title, session, Button } from "dacapo";
import { defineApp, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Title", () => {
  it("shows its text, and what its handle changes it to", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const handle = Title({ children: ["No ", 1] });
        const change = Button({ children: "Change" });
        if (change) handle.update({ children: "No 2" });
      }),
    );
    expect(app.get(Title).text).toBe("No 1");
    await app.get(Button).click();
    expect(app.get(Title).text).toBe("No 2");
  });

  it("is painted as <h1>, and keeps its element when the text changes", () => {
    const page = onPage(() => {
      const state = session({ word: "first" });
      Title({ children: [state.word, tag("i", null, "!")], divider: true });
      Button({ children: "Change", onClick: () => void (state.word = "second") });
    });
    const element = one(page, "h1.dc-title");
    expect(element.innerHTML).toBe("first<i>!</i>");
    expect(element.hasAttribute("data-divider")).toBe(true);
    one(page, "button").click();
    expect(element.innerHTML).toBe("second<i>!</i>");
  });
});
