// What `Spinner` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Spinner, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const sleep = () => new Promise<void>((resolve) => setTimeout(resolve));

describe("Spinner", () => {
  it("is shown while its function runs, gone afterwards, and what is drawn inside has no box", async () => {
    let go = () => {};
    const page = onPage(() => {
      void Spinner({
        label: "Loading…",
        children: () => {
          Text({ children: "first" });
          return new Promise<void>((resolve) => (go = resolve));
        },
      });
    });
    expect(one(page, "[role=status]").textContent).toBe("Loading…");
    expect(one(page, "main > .dc-text").textContent).toBe("first");
    go();
    await sleep();
    expect(page.querySelector("[role=status]")).toBeNull();
    expect(one(page, "main > .dc-text").textContent).toBe("first");
  });

  it("is gone when its function failed, too", async () => {
    const page = onPage(() => void Spinner({ children: () => Promise.reject(new Error("no net")) }));
    expect(one(page, "[role=status]").textContent).toBe("Running…");
    await sleep();
    expect(page.querySelector("[role=status]")).toBeNull();
    expect(page.textContent).toContain("no net");
  });

  it("is never seen around a function that does not wait", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const sum = Spinner({ children: () => 1 + 1 });
        Button({ children: sum });
      }),
    );
    expect(app.get(Button).text).toBe("2");
    expect(app.get(Spinner).props["state"]).toBe("complete");
    await app.get(Button).click();
    expect(app.patches).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ["returned", () => void Text({ children: "inside" })],
    [
      "thrown",
      () => {
        Text({ children: "inside" });
        throw new Error("broken");
      },
    ],
    ["been awaited", async () => void Text({ children: "inside" })],
    ["another one in it", () => Spinner({ label: "Deeper", children: () => void Text({ children: "inside" }) })],
  ])("D11: is not on the screen of a test when its function has %s", async (_, children) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Spinner({ label: "Loading", children })));
    expect(app.screen().split("\n")[0]).toBe('Text "inside"');
    expect(app.screen()).not.toMatch("Spinner");
  });

  it("D11: is on the screen of a test while it turns", async () => {
    let go = () => {};
    const app = await openApp(
      defineApp("t.app.tsx", ($) => {
        if (!Button({ children: "Go" })) return;
        const work = Spinner({
          label: "Loading",
          children: () => {
            Text({ children: "inside" });
            return new Promise<void>((resolve) => (go = resolve));
          },
        });
        return $.pause(work).then((settled) => $.resume(settled));
      }),
    );
    const done = app.get(Button).click();
    expect(app.screen()).toBe('Button "Go"\nSpinner "Loading"\nText "inside"');
    go();
    await done;
    expect(app.screen()).toBe('Button "Go"\nText "inside"');
  });
});
