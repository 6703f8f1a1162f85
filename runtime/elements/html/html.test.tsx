// What `Html` is for a script; what is left out of it is for browsers: test/browser/elements.test.ts.
import { Html } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";

describe("Html", () => {
  it("is a text, as it was written, and its handle changes it", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => Html({ children: ["<b>", 1, "</b>"] }).update({ children: "<b>2</b>" })),
    );
    expect(app.get(Html).text).toBe("<b>2</b>");
  });
});
