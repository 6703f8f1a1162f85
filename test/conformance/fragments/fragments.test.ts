// Parts that run alone: what they leave untouched, what they redraw, in which order they run.
import {
  Button,
  Checkbox,
  Container,
  Fragment,
  NumberInput,
  SelectBox,
  Tab,
  Table,
  Tabs,
  Text,
  TextInput,
} from "dacapo";
import { expect } from "vitest";
import { openGates } from "../gate.ts";
import { use, widgets } from "../every-widget.ts";
import { holds } from "../holds.ts";
import { endings, texts } from "../texts.ts";
import A10 from "./a10.app";
import A12 from "./a12.app";
import A13 from "./a13.app";
import A14 from "./a14.app";
import A16 from "./a16.app";
import A17 from "./a17.app";
import A18 from "./a18.app";
import A19 from "./a19.app";
import A20 from "./a20.app";
import UA14Keys from "./ua14-keys.app";
import UA17 from "./ua17.app";
import UA23 from "./ua23.app";
import UA40 from "./ua40.app";
import UA41 from "./ua41.app";
import UA42 from "./ua42.app";
import UA42Sidebar from "./ua42-sidebar.app";
import UA48 from "./ua48.app";
import UA49c from "./ua49c.app";
import UA49d from "./ua49d.app";

holds("A10: every widget in a fragment reruns the fragment only", A10, async (app) => {
  for (const [at, widget] of widgets.entries()) {
    await use(app, widget);
    expect(texts(app), widget.name).toEqual(["outer 1", `inner ${at + 2}`]);
  }
});

holds("A11: a run of the whole script runs the fragment too", A10, async (app) => {
  await app.rerun();
  expect(texts(app)).toEqual(["outer 2", "inner 2"]);
});

holds("A12: containers whose number changes leave no ghosts", A12, async (app) => {
  for (let turn = 1; turn <= 20; turn++) {
    await app.get(Checkbox).toggle();
    const letters = turn % 2 === 1;
    expect(app.all(Tabs)).toHaveLength(1);
    expect(app.all(Tab).map(({ text }) => text)).toEqual(letters ? ["in A", "in B", "in C"] : ["in 1", "in 2"]);
    expect(app.all(Tab).map(({ props }) => props["label"])).toEqual(letters ? ["A", "B", "C"] : ["1", "2"]);
  }
});

holds(
  "A13: a form that grows with its answers keeps them over the rerun of the app that shows the result once",
  A13,
  async (app) => {
    const counts = () => [app.all(SelectBox).length, app.all(TextInput).length, texts(app).length];
    expect(counts()).toEqual([1, 0, 0]);
    await app.get(SelectBox, "Country").select("Germany");
    expect(counts()).toEqual([2, 0, 0]);
    await app.get(SelectBox, "State").select("Hesse");
    expect(counts()).toEqual([2, 1, 0]);
    await expect(app.get(Button).click()).rejects.toThrow("disabled");
    await app.get(TextInput).set("Wiesbaden");
    await app.get(Button).click();
    expect(counts()).toEqual([2, 1, 1]);
    expect(texts(app)).toEqual(["Germany, Hesse, Wiesbaden"]);
    expect(app.get(TextInput).value).toBe("Wiesbaden");
    await app.rerun();
    expect(counts()).toEqual([2, 1, 0]);
  },
);

holds("A14: of two fragments made by one component only the one that is used runs", A14, async (app) => {
  await app.get(Button, "first").click();
  expect(texts(app)).toEqual(["first 2", "second 1"]);
  await app.get(Button, "second").click();
  expect(texts(app)).toEqual(["first 2", "second 2"]);
});

holds(
  "A15: a fragment that throws in a full run keeps its error inside, and the fragment behind is drawn",
  A14,
  async (app) => {
    await app.get(Checkbox, "Fail").set(true);
    expect(app.exception?.message).toBe("raised");
    expect(texts(app)).toEqual(["first 2", "second 2"]);
  },
);

holds("A16: three fragments asked for one after another all run, though the first one waits", A16, async (app) => {
  const clicks = ["Go 1", "Go 2", "Go 3"].map((name) => app.get(Button, name).click());
  await openGates(app);
  await Promise.all(clicks);
  expect(texts(app)).toEqual(["1 done", "2 clicked", "2 done", "3 done"]);
  expect(endings(app)).toEqual(["start: done", "gesture: done", "gesture: done", "gesture: done"]);
});

holds("A17: a fragment with an interval runs without an interaction", A17, async (app) => {
  await app.advance(3500);
  expect(texts(app)).toEqual(["clock 4, app 1"]);
  expect(endings(app).slice(1)).toEqual(["timer: done", "timer: done", "timer: done"]);
});

holds("A18: a fragment runs what is inside it and nothing around it", A18, async (app) => {
  await app.get(Button, "Full").click();
  expect(texts(app)).toEqual(["app 2", "outer 2", "inner 2", "inner2 2"]);
  await app.get(Button, "Outer").click();
  expect(texts(app)).toEqual(["app 2", "outer 3", "inner 3", "inner2 3"]);
  await app.get(Button, "Inner").click();
  expect(texts(app)).toEqual(["app 2", "outer 3", "inner 4", "inner2 4"]);
  await app.get(Button, "Inner 2").click();
  expect(texts(app)).toEqual(["app 2", "outer 3", "inner 4", "inner2 5"]);
});

holds("A19: a fragment in a loop redraws its own item only", A19, async (app) => {
  const [, second] = app.all(Table);
  await app.get(Checkbox, "Squares of the first").set(true);
  expect(app.all(Table).map(({ props }) => props["data"])).toEqual([
    [{ n: 1 }, { n: 4 }, { n: 9 }],
    [{ n: 1 }, { n: 2 }, { n: 3 }],
  ]);
  expect(app.all(Table)[1]!.id).toBe(second!.id);
  expect(texts(app)).toEqual(["run 1"]);
});

holds("A20: a widget in a fragment shows its value there; the app has run once", A20, async (app) => {
  for (const widget of widgets) {
    const before = app.get(Text, widget.name).text;
    await use(app, widget);
    expect(app.get(Text, widget.name).text, widget.name).not.toBe(before);
  }
  expect(texts(app)[0]).toBe("Runs: 1");
});

holds("UA14: a key names all fragments on the page that have it, and none that is not there", UA14Keys, async (app) => {
  const log = app.session["log"] as string[];
  log.splice(0);
  await app.get(Button, "Rerun the parts").click();
  expect(log.splice(0)).toEqual(["one", "two"]);
  await app.get(Button, "Stop").click();
  await app.get(Button, "Rerun the parts").click();
  expect(app.exception).toMatchObject({ code: "fragment-unknown" });
  expect(log).toEqual([]);
});

holds(
  "UA17: restarting a fragment is an error where there is none, and while the whole script runs",
  UA17,
  async (app) => {
    await app.get(Checkbox, "Outside of a fragment").set(true);
    expect(app.exception).toMatchObject({ code: "rerun-scope" });
    await app.get(Checkbox, "Outside of a fragment").set(false);
    expect(app.exception).toBeUndefined();
    await app.get(Checkbox, "While the whole script runs").set(true);
    expect(app.exception).toMatchObject({ code: "rerun-scope" });
  },
);

holds("UA23: a run of one fragment forgets what that one no longer draws, nothing of the others", UA23, async (app) => {
  for (const name of ["w1", "w2", "w3"]) await app.get(TextInput, name).set(`value of ${name}`);
  await app.get(Checkbox).set(true);
  await app.get(Checkbox).set(false);
  expect(app.all(TextInput).map(({ value }) => value)).toEqual(["value of w1", "", "value of w3"]);
  await app.get(Button).click();
  expect(texts(app)).toEqual(["value of w3"]);
});

holds(
  "UA40: runEvery is in milliseconds: none, 3 s, 5 s, a minute; what is not above 0 is an error",
  UA40,
  async (app) => {
    const beats = async (passed: number) => {
      const before = app.session["beats"];
      await app.advance(passed);
      return app.session["beats"] - before;
    };
    expect(await beats(100_000)).toBe(0);
    await app.get(NumberInput).set(3000);
    expect(await beats(2999)).toBe(0);
    expect(await beats(1)).toBe(1);
    await app.get(NumberInput).set(5000);
    expect(await beats(15_000)).toBe(3);
    await app.get(NumberInput).set(60_000);
    expect(await beats(59_999)).toBe(0);
    expect(await beats(1)).toBe(1);
    await app.get(NumberInput).set(0);
    expect(app.exception?.message).toContain("runEvery must be more than 0");
  },
);

holds("UA41: a fragment evaluates to what its function returns; only a full run sees that", UA41, async (app) => {
  expect(texts(app)).toEqual(["42"]);
  await app.get(Button).click();
  expect(texts(app)).toEqual(["42"]);
});

holds("UA42: a fragment may write anything into a container outside, in a part of its own", UA42, async (app) => {
  expect(app.exception).toBeUndefined();
  const inside = () => app.get(Container).text.split("\n");
  expect(inside()[0]).toBe("written by part 1 of app 1");
  const { length } = inside();
  await app.get(TextInput).set("kept");
  await app.get(Button, "Again").click();
  expect(inside()[0]).toBe("written by part 3 of app 1");
  expect(inside()).toHaveLength(length);
  expect(app.get(TextInput).value).toBe("kept");
  await app.rerun();
  expect(inside()[0]).toBe("written by part 4 of app 2");
  expect(inside()).toHaveLength(length);
  expect(app.get(TextInput).value).toBe("kept");
});

holds(
  "UA42: fragments may draw in the sidebar: each redraws what is its own, and is rerun by it",
  UA42Sidebar,
  async (app) => {
    expect(texts(app)).toEqual(["before", "one 1", "two 1", "behind of app 1"]);
    await app.get(Button, "In the sidebar").click();
    expect(texts(app)).toEqual(["before", "one 2", "two 1", "behind of app 1"]);
    await app.get(Button, "Two").click();
    expect(texts(app)).toEqual(["before", "one 2", "two 2", "behind of app 1"]);
    await app.get(Checkbox).set(true);
    expect(texts(app).sort()).toEqual(["before", "behind of app 1", "inner", "one 3", "two 2"]);
    await app.get(Checkbox).set(false);
    expect(texts(app)).toEqual(["before", "one 4", "two 2", "behind of app 1"]);
    await app.rerun();
    expect(texts(app)).toEqual(["before", "one 5", "two 3", "behind of app 2"]);
  },
);

holds(
  "UA48: a click runs its fragment; a fragment rerun that fragment again; an app rerun everything",
  UA48,
  async (app) => {
    const log = app.session["log"] as string[];
    const noted = () => log.splice(0);
    expect(noted()).toEqual(["app", "f1", "f2"]);
    await app.get(Button, "Two").click();
    expect(noted()).toEqual(["f2"]);
    await app.get(Button, "Fragment rerun").click();
    expect(noted()).toEqual(["f1", "x", "f1"]);
    await app.get(Button, "App rerun").click();
    expect(noted()).toEqual(["f2", "app", "f1", "f2"]);
    expect(endings(app).slice(2)).toEqual(["gesture: rerun", "rerun: done", "gesture: rerun", "rerun: done"]);
  },
);

holds("UA49: what one fragment showed stays while another runs, and goes with a full run", UA48, async (app) => {
  await app.get(Button, "Two").click();
  await app.get(Button, "One").click();
  expect(texts(app)).toEqual(["clicked 2"]);
  await app.get(Button, "App").click();
  expect(texts(app)).toEqual([]);
});

holds(
  "UA49c: an inner fragment runs alone; the outer one runs both, with the variables of the last full run",
  UA49c,
  async (app) => {
    const log = app.session["log"] as string[];
    const noted = () => log.splice(0);
    noted();
    await app.get(Button, "Inner").click();
    expect(noted()).toEqual(["i"]);
    await app.get(Button, "Outer").click();
    expect(noted()).toEqual(["o(false)", "i"]);
    app.session["k"] = true;
    await app.get(Button, "Outer").click();
    expect(noted()).toEqual(["o(false)", "i"]);
    await app.get(Button, "Set k outside").click();
    expect(noted()).toEqual(["o(true)", "i"]);
    await app.get(Button, "Outer").click();
    expect(noted()).toEqual(["o(true)", "i"]);
  },
);

holds("UA49d: an error in a fragment stays inside, in its own run and in a full one", UA49d, async (app) => {
  await app.get(Checkbox).set(true);
  expect(app.all(Fragment)[0]!.text).toBe("Raise\nraised");
  expect(texts(app)).toEqual(["second", "tail"]);
  await app.get(Button).click();
  expect(app.all(Fragment)[0]!.text).toBe("Raise\nraised");
  expect(texts(app)).toEqual(["second", "tail"]);
  await app.get(Checkbox).set(false);
  expect(app.exception).toBeUndefined();
  expect(texts(app)).toEqual(["first", "second", "tail"]);
  await app.get(Button).click();
  expect(texts(app)).toEqual(["first", "second", "tail"]);
});
