// What a script hands to plain modules, timers and listeners: it belongs to the run that it was handed on in.
import { Button, SelectBox, Text, Toast } from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import { afterEach, expect, it, vi } from "vitest";
import { holds } from "../holds.ts";
import { openAll } from "./gates.ts";
import Handed from "./handed.app";
import { forget, goOff } from "./plain.ts";

afterEach(forget);

async function go(app: TestApp, kind: string, button = "Go"): Promise<unknown[]> {
  await app.get(SelectBox).select(kind as never);
  await app.get(Button, button).click();
  const thrown = goOff();
  await openAll();
  await app.idle();
  return thrown;
}

const first = (app: TestApp): string => app.all(Text)[0]!.text;

for (const kind of ["rerun", "object", "helper", "timer", "own helper", "exported", "exported arrow"]) {
  holds(`A4: what was handed on changes state and asks for a run (${kind})`, Handed, async (app) => {
    expect(await go(app, kind)).toEqual([]);
    expect(first(app)).toBe(kind === "rerun" ? "1: behind" : "1: ");
    expect(app.runs.at(-1)!.cause.kind).toBe("outside");
    expect(app.exception).toBeUndefined();
  });
}

holds("A4: a toast is shown", Handed, async (app) => {
  expect(await go(app, "toast")).toEqual([]);
  expect(app.all(Toast).length).toBe(1);
});

for (const kind of ["draw", "block"]) {
  holds(`A4: drawing is said with its line (${kind})`, Handed, async (app) => {
    expect(await go(app, kind)).toEqual([]);
    expect(app.exception!.message).toMatch(/`Text` was drawn at \S*handed\.app\.tsx:\d+:\d+/);
  });
}

holds("A4: an error goes to whoever calls it, as in JavaScript", Handed, async (app) => {
  expect(await go(app, "throw")).toMatchObject([{ name: "RangeError" }]);
  expect(app.exception).toBeUndefined();
});

for (const kind of [
  "state",
  "rerun",
  "object",
  "helper",
  "timer",
  "own helper",
  "exported",
  "exported arrow",
  "leave",
  "twice",
  "wrong path",
  "toast",
  "draw",
  "block",
  "throw",
]) {
  holds(`A4: of a run that was cut short nothing goes on, and nobody hears of it (${kind})`, Handed, async (app) => {
    expect(await go(app, kind, "Stop")).toEqual([]);
    expect(app.runs.at(-1)!.cause.kind).toBe("gesture");
    expect(app.session["n"]).toBe(0);
    expect(app.all(Toast).length).toBe(0);
    expect(app.exception).toBeUndefined();
    await app.rerun();
    expect(first(app)).toBe("0: ");
  });
}

holds("A4: what a plain module starts by itself belongs to no run", Handed, async (app) => {
  expect(await go(app, "own")).toMatchObject([{ code: "session-outside-run" }]);
  expect((app.session as { n: number }).n).toBe(0);
});

it("A4: a wait that was superseded is resumed, and left", async () => {
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  const app = await openApp(Handed);
  const waits = app.get(Button, "Wait").click();
  const clicked = app.get(Button, "Go").click();
  goOff();
  await Promise.all([waits, clicked]);
  await vi.waitFor(() => expect(debug).toHaveBeenCalledWith("left"));
  expect(app.session["log"]).toEqual([]);
  debug.mockRestore();
});

it("A4: a function of the module belongs to the run that it was handed on in last", async () => {
  const one = await openApp(Handed);
  const other = await openApp(Handed);
  for (const app of [one, other, one]) await app.get(Button, "Module").click();
  expect(goOff()).toEqual([]);
  expect([one.session["n"], other.session["n"]]).toEqual([2, 1]);
});

it("A4: what another session calls belongs to the session that handed it on", async () => {
  const one = await openApp(Handed);
  const other = await openApp(Handed);
  await one.get(SelectBox).select("rerun" as never);
  await one.get(Button, "Go").click();
  await other.get(Button, "Emit").click();
  await one.idle();
  expect([first(one), first(other)]).toEqual(["1: behind", "0: emitted"]);
  expect(one.runs.at(-1)!.cause.kind).toBe("outside");
});

it("A4: a listener is taken away by the function that it was added with", async () => {
  const app = await openApp(Handed);
  expect(app.get(Text, "Heard 0").text).toBe("Heard 0");
});

for (const kind of ["leave", "navigate", "twice"]) {
  it(`A4: navigate() outside of any run asks for one at that path, and returns (${kind})`, async () => {
    const app = await openApp(Handed);
    expect(await go(app, kind)).toEqual([]);
    expect(app.runs.at(-1)!.cause.kind).toBe("outside");
    expect(app.path).toBe("/other");
    expect(app.query).toEqual(kind === "navigate" ? { tab: "2" } : {});
    expect(app.session["log"]).toEqual(kind === "navigate" ? ["behind"] : []);
    expect(app.exception).toBeUndefined();
  });
}

it("A4: a path that is none is said", async () => {
  const app = await openApp(Handed);
  await go(app, "wrong path");
  expect(app.exception).toMatchObject({ code: "path-invalid" });
  expect(app.path).toBe("/");
});

it("A4: after close() nothing happens", async () => {
  const app = await openApp(Handed);
  await app.get(SelectBox).select("leave" as never);
  await app.get(Button, "Go").click();
  const { path } = app;
  app.close();
  expect(goOff()).toEqual([]);
  await openAll();
  expect(app.path).toBe(path);
});
