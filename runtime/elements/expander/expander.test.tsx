// What `Expander` does, and how it is painted.
// @vitest-environment happy-dom
import { Checkbox, Expander, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Expander", () => {
  it("draws what is inside, open or not, and opening it runs nothing", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Expander({ label: "More", children: () => void Text({ children: "in" }) })),
    );
    expect(app.get(Text).text).toBe("in");
    await app.get(Expander).toggle();
    expect(app.get(Expander).value).toBe(true);
    expect(app.runs.length).toBe(1);
  });

  it("when lazy, draws only while it is open, and values inside are kept", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Expander({ label: "More", lazy: true, children: () => void Checkbox({ label: "In" }) });
      }),
    );
    expect(app.find(Checkbox)).toBeUndefined();
    await app.get(Expander).toggle();
    await app.get(Checkbox).toggle();
    await app.get(Expander).toggle();
    expect(app.find(Checkbox)).toBeUndefined();
    await app.get(Expander).toggle();
    expect(app.get(Checkbox).value).toBe(true);
  });

  it("is painted open or closed, and tells what the user did", () => {
    const page = onPage(() => {
      Expander({
        label: "More",
        lazy: true,
        expanded: true,
        children: () => void Text({ children: "in" }),
      });
    });
    const details = one<HTMLDetailsElement>(page, "details");
    expect(details.open).toBe(true);
    details.open = false;
    details.dispatchEvent(new Event("toggle"));
    expect(page.querySelector("p")).toBeNull();
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    expect(one(page, "p").textContent).toBe("in");
  });
});
