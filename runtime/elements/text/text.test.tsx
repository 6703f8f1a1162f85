// What `Text` does, and how it is painted.
// @vitest-environment happy-dom
import { Text, session, Button } from "dacapo";
import { defineApp, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Text", () => {
  it("shows its text, and what its handle changes it to", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const handle = Text({ children: ["No ", 1] });
        const change = Button({ children: "Change" });
        if (change) handle.update({ children: "No 2" });
      }),
    );
    expect(app.get(Text).text).toBe("No 1");
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("No 2");
  });

  it("is painted as <p>, and keeps its element when the text changes", () => {
    const page = onPage(() => {
      const state = session({ word: "first" });
      Text({ children: [state.word, tag("i", null, "!")], class: "quiet" });
      Button({ children: "Change", onClick: () => void (state.word = "second") });
    });
    const element = one(page, "p.dc-text.quiet");
    expect(element.innerHTML).toBe("first<i>!</i>");
    one(page, "button").click();
    expect(element.innerHTML).toBe("second<i>!</i>");
  });
});
