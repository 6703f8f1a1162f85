// Starting again and stopping: what is left on the page, what the next run sees.
import { Button, SelectBox, TextInput } from "dacapo";
import { expect } from "vitest";
import { openGates } from "../gate.ts";
import { holds } from "../holds.ts";
import { endings, texts } from "../texts.ts";
import A01 from "./a01.app";
import A03 from "./a03.app";
import A04 from "./a04.app";
import A05 from "./a05.app";
import UA35 from "./ua35.app";
import UA36 from "./ua36.app";
import UA47 from "./ua47.app";
import UA62 from "./ua62.app";

holds("A01: three reruns before the first page leave nothing behind", A01, (app) => {
  expect(texts(app)).toEqual(["the same text", "app run count: 4", "fragment run count: 0"]);
  expect(endings(app)).toEqual(["start: rerun", "rerun: rerun", "rerun: rerun", "rerun: done"]);
});

holds(
  "A02: a fragment that restarts itself until its count is a multiple of five leaves the app alone",
  A01,
  async (app) => {
    for (let click = 1; click <= 9; click++) {
      await app.get(Button, "Rerun fragment").click();
      expect(texts(app)).toEqual(["the same text", "app run count: 4", `fragment run count: ${5 * click}`]);
    }
  },
);

holds("A03: a rerun of the app from a fragment keeps the choice made above it", A03, async (app) => {
  await app.get(SelectBox).select("a");
  expect(texts(app)).toEqual(["a"]);
  await app.get(Button).click();
  expect(texts(app)).toEqual(["a"]);
  expect(app.session["runs"]).toBe(3);
});

holds("A04: an element that appears above a button after a rerun leaves one button", A04, async (app) => {
  await app.rerun();
  expect(texts(app)).toEqual([]);
  const clicked = app.get(Button).click();
  await openGates(app);
  await clicked;
  expect(texts(app)).toEqual(["foo is missing"]);
  expect(app.all(Button, "Forget foo")).toHaveLength(1);
});

holds("A05: nothing is drawn after stop()", A05, (app) => {
  expect(texts(app)).toEqual(["text 1"]);
  expect(endings(app)).toEqual(["start: stop"]);
});

holds(
  "UA35: a field below a conditional rerun keeps its value, and onChange is not called again",
  UA35,
  async (app) => {
    await app.get(TextInput).set("hello");
    await app.get(Button).click();
    expect(texts(app)).toEqual(["hello"]);
    await app.rerun();
    expect(app.session["log"]).toEqual([
      "run with ",
      "changed to hello",
      "run with hello",
      "run with hello",
      "run with hello",
    ]);
  },
);

holds(
  "UA36: state that is set before a rerun is the value of the field bound to it; then the user's",
  UA36,
  async (app) => {
    expect(texts(app)).toEqual(["set"]);
    await app.rerun();
    expect(texts(app)).toEqual(["set"]);
    await app.get(TextInput).set("v");
    expect(texts(app)).toEqual(["v"]);
    await app.rerun();
    expect(texts(app)).toEqual(["v"]);
  },
);

holds("UA47: a rerun inside the sidebar starts the next run in the main part", UA47, (app) => {
  expect(app.screen()).toBe('[sidebar]\n  Sidebar\n    Text "in the sidebar"\nText "in the main part"');
});

holds("UA62: a button that waits and reruns comes to rest", UA62, async (app) => {
  const clicked = app.get(Button).click();
  await openGates(app);
  await clicked;
  expect(texts(app)).toEqual(["run 3"]);
  expect(endings(app)).toEqual(["start: done", "gesture: rerun", "rerun: done"]);
});
