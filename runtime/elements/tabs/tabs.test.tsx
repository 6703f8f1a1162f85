// What `Tabs` does, and how it is painted.
// @vitest-environment happy-dom
import { type Block, Button, Checkbox, session, Tab, Tabs, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const seen = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden])")].map((panel) => panel.textContent);
const chosen = (page: HTMLElement) => one(page, "[aria-selected=true]").textContent;
const tab = (page: HTMLElement, label: string) =>
  [...page.querySelectorAll<HTMLElement>("[role=tab]")].find((each) => each.textContent === label)!;

function lazyTabs() {
  Tabs({
    children: () => {
      Tab({ label: "One", lazy: true, children: () => void Text({ children: "first" }) });
      Tab({ label: "Two", lazy: true, children: () => void Checkbox({ label: "Second" }) });
    },
  });
}

describe("Tabs", () => {
  it("evaluates to as many blocks as it has labels, all of them drawn", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const [one, two] = Tabs({ labels: ["One", "Two"] });
        two(() => Text({ children: "second" }));
        one(() => Text({ children: "first" }));
      }),
    );
    expect(app.all(Text).map((text) => text.text)).toEqual(["first", "second"]);
    expect(app.get(Tabs).value).toBe("One");
    await app.get(Tabs).set("Two" as never);
    expect(app.runs.length).toBe(1);
  });

  it("runs a lazy tab only while it is in sight, and values inside are kept", async () => {
    const app = await openApp(defineApp("t.app.tsx", lazyTabs));
    expect(app.get(Text).text).toBe("first");
    expect(app.find(Checkbox)).toBeUndefined();
    await app.get(Tabs).set("Two" as never);
    await app.get(Checkbox).toggle();
    expect(app.find(Text)).toBeUndefined();
    await app.get(Tabs).set("One" as never);
    await app.get(Tabs).set("Two" as never);
    expect(app.get(Checkbox).value).toBe(true);
  });

  it("shows one tab, by click and by key", () => {
    const page = onPage(() => {
      const [one, two] = Tabs({ labels: ["One", "Two"] });
      one(() => Text({ children: "first" }));
      two(() => Text({ children: "second" }));
    });
    expect(seen(page)).toEqual(["first"]);
    tab(page, "Two").click();
    return Promise.resolve().then(async () => {
      expect(seen(page)).toEqual(["second"]);
      tab(page, "Two").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      await Promise.resolve();
      expect(chosen(page)).toBe("One");
      expect(document.activeElement).toBe(tab(page, "One"));
      expect(tab(page, "Two").tabIndex).toBe(-1);
    });
  });

  it("names each panel by its tab", () => {
    const page = onPage(lazyTabs);
    const panel = one(page, "[role=tabpanel]:not([hidden])");
    expect(document.getElementById(panel.getAttribute("aria-labelledby")!)!.textContent).toBe("One");
    expect(tab(page, "One").getAttribute("aria-controls")).toBe(panel.id);
  });

  it("draws a lazy tab when it is clicked", async () => {
    const page = onPage(lazyTabs);
    tab(page, "Two").click();
    await Promise.resolve();
    expect(seen(page)).toEqual(["Second"]);
  });

  it("keeps the tab in sight by its label when others come and go, else shows the first", async () => {
    const page = onPage(() => {
      const state = session({ labels: ["A", "B"] });
      Button({ children: "More", onClick: () => void (state.labels = ["New", "A", "B"]) });
      Button({ children: "Less", onClick: () => void (state.labels = ["A"]) });
      Tabs({
        children: () => {
          for (const label of state.labels)
            Tab({ key: label, label, children: () => void Text({ children: `in ${label}` }) });
        },
      });
    });
    tab(page, "B").click();
    await Promise.resolve();
    page.querySelectorAll("button")[0]!.click();
    await Promise.resolve();
    expect([chosen(page), seen(page)]).toEqual(["B", ["in B"]]);
    expect([...page.querySelectorAll("[role=tab]")].map((each) => each.textContent)).toEqual(["New", "A", "B"]);
    page.querySelectorAll("button")[1]!.click();
    await Promise.resolve();
    expect([chosen(page), seen(page)]).toEqual(["A", ["in A"]]);
  });

  it("shows a label that changed", async () => {
    const page = onPage(() => {
      const state = session({ n: 1 });
      Tabs({
        children: () =>
          void Tab({
            label: `No ${state.n}`,
            children: () => void Button({ children: "Go", onClick: () => void state.n++ }),
          }),
      });
    });
    one(page, ".dc-button").click();
    await Promise.resolve();
    expect(chosen(page)).toBe("No 2");
  });

  it("rejects tabs without labels", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Tabs({ labels: [] })));
    expect(app.exception?.message).toContain(
      "labels is empty. There must be at least one tab, and each label must be a text.",
    );
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(Tabs({ labels: ["a", "b"] })).toEqualTypeOf<[Block, Block]>();
      expectTypeOf(Tabs({ children: () => 1 })).toEqualTypeOf<number>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
