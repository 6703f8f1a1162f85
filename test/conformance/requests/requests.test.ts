// What happens to gestures while something else is going on: merged by rule, in order, none lost.
import { Button, Checkbox, Exception, Fragment, NumberInput, Radio, SubmitButton, TextArea } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { openGates, settled } from "../gate.ts";
import { holds } from "../holds.ts";
import { endings, texts } from "../texts.ts";
import UA01 from "./ua01.app";
import UA03 from "./ua03.app";
import UA08 from "./ua08.app";
import UA09 from "./ua09.app";
import UA10 from "./ua10.app";
import UA10Async from "./ua10-async.app";
import UA11 from "./ua11.app";
import UA12 from "./ua12.app";
import UA13 from "./ua13.app";
import UA14 from "./ua14.app";
import UA14Late from "./ua14-late.app";
import UA15 from "./ua15.app";

/** Does several things at once, and waits until all of it is done. */
async function together(app: TestApp, ...gestures: Promise<unknown>[]): Promise<void> {
  await settled();
  await openGates(app);
  await Promise.all(gestures);
}

/** Forgets what the script has noted so far. */
const clear = (app: TestApp) => void app.session["log"].splice(0);

holds(
  "UA01: a click and two changes that come while a handler waits make one run: the click is true in it, the last value counts",
  UA01,
  async (app) => {
    clear(app);
    const number = app.get(NumberInput);
    await together(
      app,
      app.get(Button, "Wait in a handler").click(),
      app.get(Button, "Go").click(),
      number.set(123),
      number.set(456),
    );
    expect(app.session["log"]).toEqual(["go", "n 123", "n 456", "run true 456"]);
    expect(texts(app)).toEqual(["went with 456"]);
  },
);

holds("UA02: a request to run without any gesture discards none, in either order", UA01, async (app) => {
  clear(app);
  await together(
    app,
    app.get(Button, "Wait in a handler").click(),
    app.get(Button, "Go").click(),
    app.rerun(),
    app.get(NumberInput).set(123),
  );
  expect(app.session["log"]).toEqual(["go", "n 123", "run true 123"]);
  clear(app);
  await together(app, app.get(Button, "Wait in a handler").click(), app.rerun(), app.get(Button, "Go").click());
  expect(app.session["log"]).toEqual(["go", "run true 123"]);
});

holds(
  "UA03: fragments that are asked for while the script waits run once each, in the order asked",
  UA03,
  async (app) => {
    const slow = app.get(Checkbox).set(true);
    clear(app);
    await together(app, slow, ...[3, 1, 2, 3].map((id) => app.get(Button, `Go ${id}`).click()));
    expect(app.session["log"]).toEqual(["end", "part 3", "part 1", "part 2"]);
    expect(texts(app)).toEqual(["part 1 went", "part 2 went", "part 3 went", "part 4", "part 5"]);
  },
);

holds("UA04: a full run answers all fragments that wait, and their clicks are true in it", UA03, async (app) => {
  const slow = app.get(Checkbox).set(true);
  clear(app);
  await together(
    app,
    slow,
    app.get(Button, "Go 1").click(),
    app.get(Button, "Go 2").click(),
    app.get(Checkbox).set(false),
  );
  expect(app.session["log"]).toEqual(["app", "part 1", "part 2", "part 3", "part 4", "part 5", "end"]);
  expect(texts(app)).toEqual(["part 1 went", "part 2 went", "part 3", "part 4", "part 5"]);
});

holds("UA05: a fragment that is asked for does not interrupt a run that waits", UA03, async (app) => {
  const slow = app.get(Checkbox).set(true);
  const go = app.get(Button, "Go 1").click();
  await settled();
  expect(texts(app)[0]).toBe("part 1");
  expect(app.runs).toHaveLength(1);
  await together(app, slow, go);
  expect(endings(app)).toEqual(["start: done", "gesture: done", "gesture: done"]);
  expect(texts(app)[0]).toBe("part 1 went");
});

holds("UA06: a session that was closed takes no more requests", UA01, async (app) => {
  app.close();
  const screen = app.screen();
  await app.get(Button, "Go").click();
  await app.rerun();
  expect(app.screen()).toBe(screen);
  expect(app.runs).toHaveLength(1);
});

holds("UA07: a session that is closed while it waits comes to rest without another run", UA03, async (app) => {
  const slow = app.get(Checkbox).set(true);
  const go = app.get(Button, "Go 1").click();
  app.close();
  await Promise.all([slow, go]);
  await openGates(app);
  expect(endings(app)).toEqual(["start: done", "gesture: superseded"]);
});

holds("UA08: a script that runs to its end forgets the fragments that it did not draw", UA08, async (app) => {
  expect(endings(app)).toEqual(["start: done"]);
  expect(texts(app)).toEqual(["one element"]);
  await app.advance(1000);
  expect(app.session["beats"]).toBe(2);
  await app.get(Checkbox).set(true);
  await app.advance(5000);
  expect(app.session["beats"]).toBe(2);
});

holds("UA09: what a superseded run would draw or note is neither shown nor kept", UA09, async (app) => {
  const first = app.get(Button).click();
  await settled();
  await together(app, first, app.get(Button).click());
  expect(texts(app)).toEqual(["before 2", "after 2"]);
  expect(app.session["log"]).toEqual(["after 0", "after 2"]);
  expect(endings(app)).toEqual(["start: done", "gesture: superseded", "gesture: done"]);
});

holds("UA10: an error comes behind what was drawn before it", UA10, (app) => {
  expect(app.screen()).toBe('Text "a text"\nException "an error"');
  expect(endings(app)).toEqual(["start: error"]);
});

holds(
  "UA10: so does one in a script that waits, wherever it is thrown, unless the script catches it",
  UA10Async,
  async (app) => {
    const shown = async (where: string) => {
      app.session["where"] = where;
      await app.rerun();
      return [...texts(app), app.exception?.message, app.runs.at(-1)!.ending];
    };
    expect(await shown("before")).toEqual(["a text", "an error before a wait", "error"]);
    expect(await shown("after")).toEqual(["a text", "an error after a wait", "error"]);
    expect(await shown("in")).toEqual(["a text", "the end", "an error in an async child", "error"]);
    expect(await shown("in, caught")).toEqual([
      "a text",
      "Error: an error in an async child",
      "the end",
      undefined,
      "done",
    ]);
    expect(await shown("nowhere")).toEqual(["a text", "the end", undefined, "done"]);
  },
);

holds("UA11: values stay when an endless run is superseded, the click does not", UA11, async (app) => {
  await app.get(Checkbox).set(true);
  await app.get(TextArea).set("matey!");
  await app.get(Radio).select("c");
  app.session["endless"] = true;
  const clicked = app.get(Button).click();
  await settled();
  expect(texts(app)).toEqual(["true", "matey!", "2", "true"]);
  app.session["endless"] = false;
  await together(app, clicked, app.rerun());
  expect(texts(app)).toEqual(["true", "matey!", "2", "false"]);
});

holds(
  "UA12: an error in a handler suppresses the other handlers and the run; the page stays, with one error",
  UA12,
  async (app) => {
    await app.get(Checkbox, "One").set(true);
    await app.get(Checkbox, "Two").set(true);
    await app.get(SubmitButton).click();
    expect(app.all(Exception)).toHaveLength(1);
    expect(app.exception?.message).toBe("in the first handler");
    expect(app.session["log"]).toEqual([]);
    expect(texts(app)).toEqual(["run 1"]);
    await app.get(Button).click();
    expect(app.all(Exception)).toEqual([]);
    expect(texts(app)).toEqual(["run 2"]);
  },
);

holds("UA13: a fragment that throws leaves the others that wait alone", UA13, async (app) => {
  const slow = app.get(Checkbox).set(true);
  await together(app, slow, ...[1, 2, 3].map((id) => app.get(Button, `Go ${id}`).click()));
  expect(app.session["log"]).toEqual([1, 2, 3]);
  expect(texts(app)).toEqual(["part 2", "part 3"]);
  expect(app.all(Fragment)[0]!.text).toBe("Go 1\nin the first fragment");
});

holds(
  "UA14: a click in a fragment that has gone does nothing; a handler that names one gets an error",
  UA14,
  async (app) => {
    const inside = app.get(Button, "Inside");
    await app.get(Checkbox).set(false);
    await expect(inside.click()).rejects.toThrow("no longer on the page");
    await app.get(Button).click();
    expect(app.exception).toMatchObject({ code: "fragment-unknown" });
    expect(texts(app)).toEqual(["the rest"]);
  },
);

holds(
  "UA14: a click in a fragment that the run under way leaves out is answered by the whole script, its timer by nothing",
  UA14Late,
  async (app) => {
    const hide = app.get(Checkbox).set(true);
    await settled();
    clear(app);
    const click = app.get(Button).click();
    await together(app, hide, click);
    expect(app.session["log"]).toEqual(["app", "app"]);
    expect(texts(app)).toEqual(["1 clicks"]);
    await app.get(Checkbox).set(false);
    const again = app.get(Checkbox).set(true);
    await settled();
    clear(app);
    const passed = app.advance(1000);
    await together(app, again, passed);
    expect(app.session["log"]).toEqual(["app"]);
  },
);

holds(
  "UA15: however deep a run ended, the next one draws from the top, and a fragment in its place",
  UA15,
  async (app) => {
    const screen = app.screen();
    await app.get(Button, "Stay").click();
    expect(app.screen()).toBe(screen);
    await app.get(Button, "Rerun").click();
    expect(app.screen()).toBe(screen);
    expect(texts(app)).toEqual(["inside", "outside"]);
  },
);

holds("UA16: a full request supersedes a run that waits, a fragment's request does not", UA03, async (app) => {
  const slow = app.get(Checkbox).set(true);
  const part = app.get(Button, "Go 1").click();
  await settled();
  expect(endings(app)).toEqual(["start: done"]);
  const full = app.get(Checkbox).set(false);
  await settled();
  expect(endings(app)).toEqual(["start: done", "gesture: superseded", "gesture: done"]);
  await together(app, slow, part, full);
});

holds(
  "UA17: a fragment that restarts itself runs next, those that wait behind it stay; a rerun of the app answers all",
  UA03,
  async (app) => {
    const slow = app.get(Checkbox).set(true);
    clear(app);
    await together(
      app,
      slow,
      app.get(Button, "Go 1").click(),
      app.get(Button, "Again 3").click(),
      app.get(Button, "Go 4").click(),
      app.get(Button, "Go 5").click(),
    );
    expect(app.session["log"]).toEqual(["end", "part 1", "part 3", "part 3", "part 4", "part 5"]);
    await app.get(Checkbox).set(false);
    const again = app.get(Checkbox).set(true);
    clear(app);
    const waiting = [app.get(Button, "App 1").click(), app.get(Button, "Go 4").click()];
    await together(app, again, ...waiting);
    expect(app.session["log"]).toEqual([
      "end",
      "part 1",
      "app",
      "part 1",
      "part 2",
      "part 3",
      "part 4",
      "part 5",
      "end",
    ]);
    expect(texts(app)[3]).toBe("part 4 went");
  },
);
