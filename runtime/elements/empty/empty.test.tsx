// What `Empty` does, and how it is painted.
// @vitest-environment happy-dom
import { Empty, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Empty", () => {
  it("holds only what was drawn in it last", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const place = Empty();
        place(() => Text({ children: "first" }));
        place(() => Text({ children: "second" }));
        const cleared = Empty();
        cleared(() => Text({ children: "gone" }));
        cleared.clear();
      }),
    );
    expect(app.all(Text).map((text) => text.text)).toEqual(["second"]);
  });

  it("has no box on the page", () => {
    const page = onPage(() => {
      Empty();
      Empty()(() => Text({ children: "held" }));
    });
    expect(one(page, "main").innerHTML).toBe('<p class="dc-text">held</p>');
  });
});
