// What `Bottom` does, and how it is painted.
// @vitest-environment happy-dom
import { Bottom, Button, Container, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Bottom", () => {
  it("draws below the page wherever it is used, and evaluates to what its function returns", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const clicked = Container({ children: () => Bottom({ children: () => Button({ children: "Go" }) }) });
        const place = Bottom();
        Text({ children: String(clicked) });
        place(() => void Text({ children: "later" }));
      }),
    );
    expect(app.screen()).toBe(
      'Container\nText "false"\n[bottom]\n  Bottom\n    Button "Go"\n  Bottom\n    Text "later"',
    );
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("true");
  });

  it("is painted as a part of the page that can be found", () => {
    const page = onPage(() => {
      Text({ children: "main" });
      Bottom({ children: () => void Text({ children: "below" }) });
    });
    expect(one(page, "main").textContent).toBe("main");
    expect(one(page, "main + section[aria-label]").textContent).toBe("below");
  });

  it("goes when a run draws nothing there", async () => {
    let drawn = true;
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        if (drawn) Bottom({ children: () => void Text({ children: "below" }) });
      }),
    );
    drawn = false;
    await app.rerun();
    expect(app.screen()).toBe("");
  });
});
