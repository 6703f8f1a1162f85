// Remembered work: what would be stale is never shown, whatever is done and in whatever order; and nothing is done twice for it.
import { Button, Checkbox, Slider, TextInput } from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import { beforeEach, expect, it } from "vitest";
import { settled } from "../gate.ts";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import Framed, { log as framed } from "./fragment.app";
import Loading, { gates, log as loading } from "./loading.app";
import Sorted, { log as sorted } from "./sorted.app";
import Together, { log as together } from "./together.app";

beforeEach(() => {
  for (const log of [framed, loading, sorted, together]) log.length = 0;
});

const press = (app: TestApp, name: string) => app.get(Button, name).click();

holds(
  "what is changed in place, assigned, filtered by a widget or asked for in the address is seen",
  Sorted,
  async (app) => {
    const seen = () => [texts(app)[0], sorted.splice(0).filter((line) => line === "sorted").length];
    expect(seen()).toEqual(["a1 b2", 1]);
    await app.get(TextInput).set("a note");
    expect(seen()).toEqual(["a1 b2", 0]);
    await press(app, "Push");
    expect(seen()).toEqual(["a1 b2 n22", 1]);
    await press(app, "Grow");
    expect(seen()).toEqual(["a1 n22", 1]);
    await press(app, "By");
    expect(seen()).toEqual(["a1 n22", 1]);
    await app.get(Slider).set(1);
    expect(seen()).toEqual(["a1", 1]);
    await press(app, "Reverse");
    expect(seen()).toEqual(["a1", 1]);
    await app.rerun();
    expect(seen()).toEqual(["a1", 0]);
  },
);

holds("what a memo has opened is closed before the next, once, and at the end of the session", Sorted, async (app) => {
  const seen = () => sorted.splice(0).filter((line) => line !== "sorted");
  expect(seen()).toEqual(["open 9"]);
  await app.get(Slider).set(3);
  await app.rerun();
  expect(seen()).toEqual(["close 9", "open 3"]);
  app.close();
  app.close();
  expect(seen()).toEqual(["close 3"]);
});

holds("a part of the page that is left as it is shows what it would show", Framed, async (app) => {
  const seen = () => [texts(app), framed.splice(0).length];
  expect(seen()).toEqual([["Ada  0", "/0"], 1]);
  await press(app, "Hidden");
  expect(seen()).toEqual([["Ada  0", "/0"], 0]);
  await app.get(Slider).set(3);
  expect(seen()).toEqual([["Ada  6", "/6"], 1]);
  await app.get(TextInput).set("more");
  // What it evaluates to is what the script around it sees in its next run.
  expect(seen()).toEqual([["Ada more 6", "/6"], 1]);
  await press(app, "Hidden");
  expect(seen()).toEqual([["Ada more 6", "more/6"], 0]);
  await app.get(Slider).set(5);
  expect(seen()).toEqual([["Ada more 110", "more/110"], 1]);
  await press(app, "Name");
  expect(seen()).toEqual([["Ada! more 110", "more/110"], 1]);
  await app.get(Checkbox).set(false);
  await app.get(Checkbox).set(true);
  // It had left the page, and its widgets have forgotten what they held.
  expect(seen()).toEqual([["Ada!  110", "/110"], 1]);
});

it("a request goes on when a newer run asks for the same, and its answer is shown; one for something else ends it", async () => {
  const open = () => gates.splice(0).forEach((gate) => gate());
  const opening = openApp(Loading);
  await settled();
  open();
  const app = await opening;
  expect(loading.splice(0)).toEqual(["load 0", "loaded 0"]);
  await press(app, "Again");
  expect(loading).toEqual([]);

  const first = app.get(Slider).set(1);
  const second = press(app, "Again");
  await settled();
  expect(loading.splice(0)).toEqual(["load 1"]);
  open();
  await Promise.all([first, second]);
  expect(texts(app)).toEqual(["rows of 1"]);
  expect(loading.splice(0)).toEqual(["loaded 1"]);

  const third = app.get(Slider).set(2);
  await settled();
  const fourth = app.get(Slider).set(3);
  await settled();
  expect(loading.splice(0)).toEqual(["load 2", "load 3"]);
  open();
  await Promise.all([third, fourth]);
  expect(texts(app)).toEqual(["rows of 3"]);
  expect(loading.splice(0)).toEqual(["aborted 2", "loaded 3"]);
  app.close();
});

holds("a change by another user is seen, also by who reads it only in a memo", Together, async (app) => {
  const other = await app.another();
  together.length = 0;
  expect([texts(app), texts(other)]).toEqual([["Ada: 0"], ["Ada: 0"]]);
  await press(other, "Vote");
  await app.idle();
  expect([texts(app), texts(other)]).toEqual([["Ada: 1"], ["Ada: 1"]]);
  expect(together.splice(0)).toHaveLength(2);
  // Its last run had the result ready: it has read nothing itself.
  await app.rerun();
  await press(other, "Vote");
  await app.idle();
  expect(texts(app)).toEqual(["Ada: 2"]);
  together.length = 0;
  await press(other, "Other");
  await app.idle();
  expect(together).toEqual([]);
  await press(app, "Bob");
  expect(texts(app)).toEqual(["Bob: 2"]);
});
