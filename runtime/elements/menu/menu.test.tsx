// What `Menu` does for a script; how it is opened and followed is for browsers: test/browser/elements.test.ts.
import { Menu, md, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";

const kinds = [
  { id: 1, name: "CSV" },
  { id: 2, name: "JSON" },
];

describe("Menu", () => {
  it("is the option in exactly the run that its click caused, and tells its handler", async () => {
    const heard: unknown[] = [];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const deed = Menu({
          label: "Export",
          options: kinds,
          format: ({ name }) => name,
          onClick: (kind) => heard.push(kind),
        });
        Text({ children: deed?.name ?? "nothing" });
      }),
    );
    expect(app.screen()).toBe('Menu "Export"\nText "nothing"');
    await app.get(Menu).click(kinds[1]);
    expect(app.get(Text).text).toBe("JSON");
    expect(heard).toEqual([kinds[1]]);
    await app.rerun();
    expect(app.get(Text).text).toBe("nothing");
    expect(app.get(Menu).value).toBeNull();
  });

  it("says which options there are to a test that takes another one, or none", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Menu({ label: "Export", options: ["CSV", "JSON"] })));
    await expect(app.get(Menu).click("XML")).rejects.toThrow('"XML"');
    await expect(app.get(Menu).click()).rejects.toThrow("it has to be said which");
    expect(app.runs).toHaveLength(1);
  });

  it("is not opened while it is disabled", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Menu({ label: "Export", options: ["CSV"], disabled: true })),
    );
    await expect(app.get(Menu).click("CSV")).rejects.toThrow("disabled");
  });

  it("has Markdown where words are, and rejects what means that nothing is chosen", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ done: "" });
        const deed = Menu({ label: md`**Do**`, options: ["a"], format: (each) => md`*${each}*` });
        state.done = deed ?? state.done;
        Text({ children: state.done });
      }),
    );
    await app.get(Menu).click("a");
    expect(app.get(Text).text).toBe("a");
    const bad = await openApp(defineApp("t.app.tsx", () => void Menu({ label: "Do", options: ["a", null] })));
    expect(bad.exception).toMatchObject({ code: "prop-invalid" });
  });
});
