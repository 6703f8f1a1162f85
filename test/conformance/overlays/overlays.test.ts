// What stands above the page, and boxes that tell how far work has come.
import { Balloons, Button, Checkbox, Dialog, Exception, Snow, Status, Text, TextInput } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A21 from "./a21.app";
import A24 from "./a24.app";
import A26 from "./a26.app";
import A27 from "./a27.app";
import A73 from "./a73.app";
import E17 from "./e17.app";
import Misc10 from "./misc10.app";

const open = (app: TestApp): string[] => app.all(Dialog).map(({ props }) => props["title"] as string);

holds("A21: a rerun of the app from inside closes the dialog, as often as it is opened", A21, async (app) => {
  for (let time = 0; time < 5; time++) {
    expect(open(app)).toEqual([]);
    await app.get(Button, "Open").click();
    expect(open(app)).toEqual(["Send it?"]);
    expect(texts(app)).toEqual(["end of the page"]);
    await app.get(Button, "Submit").click();
  }
  expect(open(app)).toEqual([]);
});

holds("A22: a dialog that is dismissed is gone, and nothing runs", A21, async (app) => {
  await app.get(Button, "Open").click();
  await app.get(Dialog).dismiss();
  expect(open(app)).toEqual([]);
  expect(app.session["runs"]).toBe(2);
  expect(app.runs).toHaveLength(2);
});

holds(
  "A23: a dismissed dialog stays closed when a fragment runs, and opens again when it is drawn",
  A21,
  async (app) => {
    await app.get(Button, "Open").click();
    await app.get(Dialog).dismiss();
    await app.get(Button, "Elsewhere").click();
    expect(open(app)).toEqual([]);
    await app.get(Button, "Open").click();
    expect(open(app)).toEqual(["Send it?"]);
  },
);

holds("A24: a dialog in a dialog is an error, shown in the outer one", A24, async (app) => {
  await app.get(Button, "Nested").click();
  expect(open(app)).toEqual(["Outer"]);
  expect(app.get(Exception).props["code"]).toBe("dialog-open");
  expect(app.screen()).toMatch(/Dialog "Outer"\n {4}Text "before"\n {4}Exception/);
});

holds("A25: after such an error another dialog opens and works, and no error is left", A24, async (app) => {
  await app.get(Button, "Nested").click();
  const { id } = app.get(Dialog);
  await app.get(Dialog).dismiss();
  await app.get(Button, "Other").click();
  expect(open(app)).toEqual(["Other"]);
  expect(app.get(Dialog).id).not.toBe(id);
  await app.get(Button, "Submit").click();
  expect(open(app)).toEqual([]);
  expect(app.exception).toBeUndefined();
});

holds("A26: a dialog that the sidebar opens stands above the page", A26, async (app) => {
  await app.get(Button, "Open").click();
  expect(app.screen()).toBe(
    '[sidebar]\n  Sidebar\n    Button "Open"\n[dialogs]\n  Dialog "From the sidebar"\n    Button "Inside"',
  );
});

holds("A27: what is entered in a dialog is seen there, and it stays open", A27, async (app) => {
  await app.get(Button, "Open").click();
  await app.get(TextInput).set("Ada");
  expect(app.get(Dialog).text).toContain("Hello Ada");
  expect(app.runs.at(-1)!.cause.element).toBe("TextInput");
});

holds("A73: a status is what its function came to, unless it was told", A73, (app) => {
  const shown = app
    .all(Status)
    .map(({ props: { label, state, expanded } }) => `${label}: ${state}${expanded === true ? ", open" : ""}`);
  expect(shown).toEqual([
    "running: running",
    "complete: complete, open",
    "error: error, open",
    "collapsed: complete",
    "renamed: complete",
    "updated: error, open",
    "closed: complete",
    "empty: complete",
    "thrown: error",
  ]);
  expect(app.exception).toBeUndefined();
  expect(app.all(Text).at(-1)!.text).toBe("caught");
});

const kinds = {
  flag: "Flag",
  city: "Oslo",
  step: "Step 1",
  nested: "Nested",
  query: "Query",
  fragment: "In a fragment",
};

for (const [kind, title] of Object.entries(kinds)) {
  const options = { session: { kind } };
  holds(
    `E17: a handler closes a dialog by state alone, as often as it is opened (${kind})`,
    E17,
    async (app) => {
      for (let time = 0; time < 3; time++) {
        await app.get(Button, "Open").click();
        expect(open(app)).toEqual([title]);
        await app.get(Button, "Close").click();
        expect(open(app)).toEqual([]);
      }
    },
    options,
  );
  holds(
    `E17: what did not close it leaves it open (${kind})`,
    E17,
    async (app) => {
      await app.get(Button, "Open").click();
      await app.get(Button, "Count").click();
      expect(open(app)).toHaveLength(1);
      expect(app.exception).toBeUndefined();
    },
    options,
  );
}

holds("E17: a handler that changes something else runs the dialog alone", E17, async (app) => {
  await app.get(Button, "Open").click();
  const runs = app.session["runs"];
  await app.get(Button, "Count").click();
  await app.get(Button, "Count").click();
  expect([app.session["runs"], app.session["mine"], open(app)]).toEqual([runs, 2, ["Flag"]]);
});

holds("E17: a handler that waits, a field that is bound, a fragment within", E17, async (app) => {
  for (const close of [
    () => app.get(Button, "Close later").click(),
    () => app.get(Checkbox, "Stay").set(false),
    () => app.get(Button, "Close from within").click(),
  ]) {
    await app.get(Button, "Open").click();
    expect(open(app)).toEqual(["Flag"]);
    await close();
    expect(open(app)).toEqual([]);
  }
});

holds(
  "E17: one that a button opened stays, whatever its handlers change",
  E17,
  async (app) => {
    for (let time = 0; time < 2; time++) {
      await app.get(Button, "Open").click();
      await app.get(Button, "Count").click();
      await app.get(Button, "Turn").click();
      expect(open(app)).toEqual(["Trigger"]);
      await app.get(Dialog).dismiss();
      await app.rerun();
      expect(open(app)).toEqual([]);
    }
  },
  { session: { kind: "trigger" } },
);

holds(
  "E17: one that is open at the start is closed by its handler",
  E17,
  async (app) => {
    expect(open(app)).toEqual(["Flag"]);
    await app.get(Button, "Close").click();
    expect(open(app)).toEqual([]);
  },
  { session: { flag: true } },
);

holds(
  "MISC-10: they play once for each draw, and no fragment's run plays those of others again",
  Misc10,
  async (app) => {
    await app.get(Button, "Celebrate").click();
    expect(app.all(Balloons)).toHaveLength(1);
    await app.get(Button, "Alone").click();
    expect([app.all(Balloons).length, app.all(Snow).length]).toEqual([1, 1]);
    await app.get(Button, "Celebrate").click();
    expect([app.all(Balloons).length, app.all(Snow).length]).toEqual([2, 1]);
    await app.rerun();
    expect([app.all(Balloons).length, app.all(Snow).length]).toEqual([2, 1]);
    await app.advance(7000);
    expect([app.all(Balloons).length, app.all(Snow).length]).toEqual([0, 0]);
  },
);
