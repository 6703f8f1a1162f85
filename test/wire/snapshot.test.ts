// What a session has come to, written down and begun from elsewhere: the page is the same.
import { Button } from "dacapo";
import { describe, expect, it } from "vitest";
import { restore, type Snapshot, takeSnapshot } from "../../runtime/wire/snapshot.ts";
import { SessionEnd } from "../../runtime/wire/session-end.ts";
import type { App } from "../../runtime/core/run/app.ts";
import Todo from "../../examples/todo.app";
import { screenOf } from "../../runtime/testing/screen.ts";
import { hostThatPaints } from "../core/host.ts";
import { apps, scenes } from "../hosts/scenes.ts";
import { Pair } from "./pair.ts";
import Keeping from "./keeping.app";
import Sliding from "./sliding.app";

async function goOn(pair: Pair, app: App): Promise<{ before: string; after: string; snapshot: Snapshot }> {
  // Triggers are true in one run only.
  pair.end.session.request({ kind: "request" });
  await pair.idle();
  // As it would travel.
  const snapshot = JSON.parse(JSON.stringify(takeSnapshot(pair.end.session))) as Snapshot;
  const { now, after, tick, abort, decoder, exception } = hostThatPaints(() => {});
  const next = new SessionEnd(app, { now, after, tick, abort, decoder, exception }, "", pair.end.facts, {
    snapshot,
    done: 0,
  });
  next.start();
  await next.session.idle();
  return { before: screenOf(pair.end.session.root), after: screenOf(next.session.root), snapshot };
}

describe("the page is the same", () => {
  it.each(Object.keys(apps))("after every step of %s", async (name) => {
    const app = apps[name]!;
    const pair = new Pair(app);
    await pair.idle();
    for (const { on, name: called, kind, value, nth } of scenes[name]!) {
      pair.do(on, called, kind, value, nth);
      await pair.idle();
      const { before, after } = await goOn(pair, app);
      expect(after).toBe(before);
    }
  });

  it.each([
    ["todo", Todo],
    ["sliding", Sliding],
  ])("for %s, as it is at first", async (_, app) => {
    const pair = new Pair(app);
    await pair.idle();
    const { before, after } = await goOn(pair, app);
    expect(after).toBe(before);
  });
});

it("dates, maps, sets and circles cross; what cannot is named, and the rest goes on", async () => {
  const pair = new Pair(Keeping);
  await pair.idle();
  pair.do(Button, "Fill", "click");
  await pair.idle();
  const { before, after, snapshot } = await goOn(pair, Keeping);
  expect(after).toBe(before);
  pair.do(Button, "Class", "click");
  await pair.idle();
  expect((await goOn(pair, Keeping)).snapshot.stays).toEqual(["session.odd.deep[1].socket"]);
  expect(snapshot.stays).toEqual([]);
});

it("what was written down by another version of the script finds its place or none, and never harms", async () => {
  const pair = new Pair(Keeping);
  await pair.idle();
  const { snapshot } = await goOn(pair, Keeping);
  const { session } = pair.begin();
  const widgets = snapshot.widgets.map(([, text]) => ["/Nothing@1:1 undefined #0", text] as const);
  expect(() => restore(session, { ...snapshot, widgets })).not.toThrow();
});
