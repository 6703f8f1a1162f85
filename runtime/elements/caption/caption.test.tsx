// What `Caption` does, and how it is painted.
// @vitest-environment happy-dom
import { Caption, session, Button } from "dacapo";
import { defineApp, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Caption", () => {
  it("shows its text, and what its handle changes it to", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const handle = Caption({ children: ["No ", 1] });
        const change = Button({ children: "Change" });
        if (change) handle.update({ children: "No 2" });
      }),
    );
    expect(app.get(Caption).text).toBe("No 1");
    await app.get(Button).click();
    expect(app.get(Caption).text).toBe("No 2");
  });

  it("is painted as <p>, and keeps its element when the text changes", () => {
    const page = onPage(() => {
      const state = session({ word: "first" });
      Caption({ children: [state.word, tag("i", null, "!")], style: "color: red" });
      Button({ children: "Change", onClick: () => void (state.word = "second") });
    });
    const element = one(page, "p.dc-caption");
    expect(element.innerHTML).toBe("first<i>!</i>");
    expect(element.style.color).toBe("red");
    one(page, "button").click();
    expect(element.innerHTML).toBe("second<i>!</i>");
  });
});
