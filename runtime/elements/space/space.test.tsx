// What `Space` does, and how it is painted.
// @vitest-environment happy-dom
import { Space, type SpaceProps } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Space", () => {
  it("is painted as room that nobody reads", () => {
    const space = one(
      onPage(() => void Space()),
      ".dc-space",
    );
    expect([space.dataset["size"], space.ariaHidden ?? space.getAttribute("aria-hidden")]).toEqual(["small", "true"]);
  });

  it("takes pixels, and a style beside them", () => {
    const space = one(
      onPage(() => void Space({ size: 30, style: "color: red" })),
      ".dc-space",
    );
    expect(space.style.getPropertyValue("--space")).toBe("30px");
    expect(space.style.color).toBe("red");
    expect(space.dataset["size"]).toBeUndefined();
  });

  it.each(["huge", -1, NaN, Infinity, null])("rejects %j", async (size) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Space({ size } as SpaceProps)));
    expect(app.exception).toMatchObject({ code: "prop-invalid" });
    expect(app.exception?.message).toContain("size must be");
  });
});
