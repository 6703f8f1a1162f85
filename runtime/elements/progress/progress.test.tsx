// What `Progress` does, and how it is painted.
// @vitest-environment happy-dom
import { Progress } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Progress", () => {
  it("shows how far it has come, and what its handle says later", () => {
    const page = onPage(() => {
      const bar = Progress({ value: 0.25, text: "Loading" });
      bar.update({ value: 0.5 });
    });
    const bar = one<HTMLProgressElement>(page, "progress");
    expect(bar.value).toBe(0.5);
    expect(one<HTMLLabelElement>(page, "label")).toMatchObject({
      textContent: "Loading",
      htmlFor: bar.id,
    });
  });

  it("has a name also without a text", () => {
    expect(
      one(
        onPage(() => void Progress({ value: 1 })),
        "progress",
      ).getAttribute("aria-label"),
    ).toBe("Progress");
  });

  it.each([-0.1, 1.5, 50])("rejects %d", async (value) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Progress({ value })));
    expect(app.exception?.message).toContain(`value is ${value}. value must be from 0 to 1.`);
  });
});
