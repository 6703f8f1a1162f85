// Which tab is in sight: known by where it stands and by its key, whatever is read on it.
// @vitest-environment happy-dom
import { Button, session, Tab, Tabs, Text } from "dacapo";
import { defineApp, site } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { tag } from "../../core/run/draw/html.ts";
import { cursorNow } from "../../core/run/here.ts";
import { onPage } from "../on-page.fixture.ts";

const buttons = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>("[role=tab]")];
const seen = (page: HTMLElement) => [
  page.querySelector("[aria-selected=true]")!.textContent,
  ...[...page.querySelectorAll("[role=tabpanel]:not([hidden])")].map((panel) => panel.textContent),
];
const press = async (page: HTMLElement, name: string) => {
  [...page.querySelectorAll<HTMLElement>(".dc-button")].find((each) => each.textContent === name)!.click();
  await Promise.resolve();
};
const choose = async (page: HTMLElement, at: number) => {
  buttons(page)[at]!.click();
  await Promise.resolve();
};
const tab = (label: string, text: string, more: object = {}) =>
  void Tab({ label, ...more, children: () => void Text({ children: text }) });

/** A call site of its own, and a component. */
const other = site(Tab, {});
const part = site(null, { many: true });
const cursor = () => cursorNow()!;

describe.each([false, true])("C6: lazy: %s", (lazy) => {
  it("a tab whose label changes while it is in sight stays there", async () => {
    const page = onPage(() => {
      const state = session({ n: 1 });
      Button({ children: "Mail", onClick: () => void state.n++ });
      Tabs({
        children: () => {
          tab("Sent", "sent", { lazy });
          tab(`Inbox (${state.n})`, `mails: ${state.n}`, { lazy });
        },
      });
    });
    await choose(page, 1);
    expect(seen(page)).toEqual(["Inbox (1)", "mails: 1"]);
    await press(page, "Mail");
    await press(page, "Mail");
    expect(seen(page)).toEqual(["Inbox (3)", "mails: 3"]);
  });

  it("several tabs with one label all open", async () => {
    const page = onPage(() => {
      Button({ children: "Again" });
      Tabs({
        children: () => {
          tab("Same", "first", { lazy });
          tab("Same", "second", { lazy });
          tab("", "third", { lazy });
          tab("", "fourth", { lazy });
        },
      });
    });
    for (const [at, text] of ["first", "second", "third", "fourth"].entries()) {
      await choose(page, at);
      await press(page, "Again");
      expect(seen(page).slice(1)).toEqual([text]);
    }
  });

  it("labels may change places, the tab does not", async () => {
    const page = onPage(() => {
      const state = session({ labels: ["A", "B"] });
      Button({ children: "Swap", onClick: () => void state.labels.reverse() });
      Tabs({
        children: () => {
          tab(state.labels[0]!, "first", { lazy });
          tab(state.labels[1]!, "second", { lazy });
        },
      });
    });
    await choose(page, 1);
    await press(page, "Swap");
    expect(seen(page)).toEqual(["A", "second"]);
  });

  it("one without a key stays when another goes or comes in front of it", async () => {
    const page = onPage(() => {
      const state = session({ more: true });
      Button({ children: "Turn", onClick: () => void (state.more = !state.more) });
      Tabs({
        children: () => {
          if (state.more) cursor().spread(other, { label: "Same", lazy }, () => void Text({ children: "more" }));
          tab("Same", "always", { lazy });
        },
      });
    });
    await choose(page, 1);
    await press(page, "Turn");
    expect(seen(page)).toEqual(["Same", "always"]);
    await press(page, "Turn");
    expect(seen(page)).toEqual(["Same", "always"]);
  });

  it("in a list it follows its key, also into another component and back again", async () => {
    const page = onPage(() => {
      const state = session({ ids: [1, 2, 3] });
      Button({ children: "Turn", onClick: () => void state.ids.reverse() });
      Button({ children: "Less", onClick: () => void (state.ids = [3]) });
      Button({ children: "More", onClick: () => void (state.ids = [1, 2, 3]) });
      Tabs({
        children: () => {
          for (const id of state.ids)
            cursor().group(part, undefined, () => tab(`${state.ids.length} tabs`, `tab ${id}`, { key: id, lazy }));
        },
      });
    });
    await choose(page, 1);
    expect(seen(page)).toEqual(["3 tabs", "tab 2"]);
    await press(page, "Turn");
    expect(seen(page)).toEqual(["3 tabs", "tab 2"]);
    await press(page, "Less");
    expect(seen(page)).toEqual(["1 tabs", "tab 3"]);
    await press(page, "More");
    expect(seen(page)[1]).toMatch(/^tab [23]$/);
  });
});

describe("C6: tabs made from labels", () => {
  it("labels that are made anew by each run are the same by what is read", async () => {
    const page = onPage(() => {
      const state = session({ n: 1 });
      Button({ children: "Next", onClick: () => void state.n++ });
      const labels = ["Sent", tag("b", null, `Inbox`)] as never as ["a", "b"];
      const shown = state.n === 1 ? labels : (["New", ...labels] as never as ["a", "b"]);
      Tabs({ labels: shown }).forEach((each, i) => each(() => void Text({ children: `no ${i}` })));
    });
    await choose(page, 1);
    await press(page, "Next");
    expect(seen(page)).toEqual(["Inbox", "no 2"]);
  });

  const made = (labels: string[], next: string[]) =>
    onPage(() => {
      const state = session({ labels });
      Button({ children: "Next", onClick: () => void state.labels.splice(0, Infinity, ...next) });
      Tabs({ labels: state.labels }).forEach((each, i) => each(() => void Text({ children: `no ${i}` })));
    });

  it.each([
    ["a label that changed", ["Sent", "Inbox (1)"], ["Sent", "Inbox (2)"], ["Inbox (2)", "no 1"]],
    ["all labels changed", ["One", "Two"], ["Eins", "Zwei"], ["Zwei", "no 1"]],
    ["equal labels", ["Same", "Same"], ["Same", "Same"], ["Same", "no 1"]],
    ["one more in front", ["A", "B"], ["New", "A", "B"], ["B", "no 2"]],
    ["one less in front", ["A", "B"], ["B"], ["B", "no 0"]],
    ["it has gone", ["A", "B", "C"], ["A", "C"], ["A", "no 0"]],
    ["only the first is left", ["A", "B"], ["Alone"], ["Alone", "no 0"]],
  ])("%s", async (_, before, after, expected) => {
    const page = made(before, after);
    await choose(page, 1);
    expect(seen(page)).toEqual([before[1], "no 1"]);
    await press(page, "Next");
    expect(seen(page)).toEqual(expected);
  });
});

describe.each([false, true])("C6: a test, over a wire: %s", (wire) => {
  const twins = defineApp("t.app.tsx", () => {
    Tabs({
      children: () => {
        tab("Same", "first", { lazy: true });
        tab("Same", "second", { lazy: true });
        tab("Other", "third", { lazy: true, key: "o" });
      },
    });
  });

  it("names a tab by its label, and one of several by its position", async () => {
    const app = await openApp(twins, { wire });
    const tabs = app.get(Tabs);
    expect(tabs.value).toBe("Same");
    await tabs.set("Other" as never);
    expect([tabs.value, app.get(Text).text]).toEqual(["Other", "third"]);
    expect(app.screen()).toContain('Tabs = "Other"');
    await tabs.set(1 as never);
    expect([tabs.value, app.get(Text).text]).toEqual([1, "second"]);
    await tabs.set("Same" as never);
    expect([tabs.value, app.get(Text).text]).toEqual(["Same", "first"]);
    await tabs.click("Other");
    expect(app.get(Text).text).toBe("third");
    await tabs.click("Other");
    expect(app.get(Text).text).toBe("third");
    await app.all(Tab)[1]!.click();
    expect([tabs.value, app.get(Text).text]).toEqual([1, "second"]);
    await app.get(Tab, "Other").select();
    expect([tabs.value, app.get(Text).text]).toEqual(["Other", "third"]);
  });

  it.each(["None", 7, -1, null, {}, ["Same"]])("is told when there is no tab %j", async (name) => {
    const app = await openApp(twins, { wire });
    await expect(app.get(Tabs).set(name as never)).rejects.toThrow("The tabs are Same, Same, Other.");
  });
});
