// The name of a gesture, and what stays in its process because it is meant to.
import { Button, SubmitButton, TextInput } from "dacapo";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { restore, takeSnapshot } from "../../runtime/wire/snapshot.ts";
import { Session } from "../../runtime/core/run/session.ts";
import { hostThatPaints } from "../core/host.ts";
import { Pair } from "../wire/pair.ts";
import Naming from "./naming.app";

const open = async () => {
  const app = await openApp(Naming);
  const last = (): string[] => app.session["seen"].splice(0);
  return { app, last };
};
const names = (lines: readonly string[]): Set<string> => new Set(lines.map((line) => line.replace(/^.* /, "")));

it("nobody caused the first run; a gesture has one name in all that follows from it, a rerun included", async () => {
  const { app, last } = await open();
  expect(last()).toEqual(["body nobody"]);
  await app.get(Button, "Again").click();
  const again = last();
  expect(again.map((line) => line.split(" ")[0])).toEqual(["body", "body"]);
  expect(names(again).size).toBe(1);
  expect(again[0]).not.toContain("nobody");
  await app.get(Button, "Quick").click();
  const quick = last();
  expect(names(quick).size).toBe(1);
  expect(names([...quick, ...again]).size).toBe(2);
});

it("handlers of gestures that one run answers have each its own, before and behind an await", async () => {
  const { app, last } = await open();
  last();
  const slow = app.get(Button, "Slow").click();
  const quick = app.get(Button, "Quick").click();
  const twice = app.get(Button, "Quick").click();
  await Promise.all([slow, quick, twice]);
  const lines = last();
  const of = (what: string) =>
    lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.split(" ").at(-1));
  expect(of("slow")).toHaveLength(2);
  expect(names(lines.filter((line) => line.startsWith("slow"))).size).toBe(1);
  expect(new Set([...of("quick"), ...of("slow")]).size).toBe(3);
  // The body answers the last of them.
  expect(of("body").at(-1)).toBe(of("quick").at(-1));
});

it("what a form sends at once is one gesture", async () => {
  const { app, last } = await open();
  await app.get(TextInput, "Name").set("Ada");
  last();
  await app.get(SubmitButton).click();
  const lines = last();
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["field", "button", "form", "body"]);
  expect(names(lines).size).toBe(1);
  await app.get(Button, "Part").click();
  expect(names([...lines, ...last()]).size).toBe(2);
});

it("over a wire the name is the number that the page has given it", async () => {
  const pair = new Pair(Naming);
  await pair.idle();
  pair.end.gestures.prefix = "ada";
  pair.do(Button, "Quick", "click");
  pair.do(Button, "Quick", "click");
  await pair.idle();
  const { seen } = pair.end.session.state.values as { seen: string[] };
  expect(seen.filter((line) => line.startsWith("quick"))).toEqual(["quick ada-1", "quick ada-2"]);
});

it("what is local stays behind without a word, and begins anew elsewhere; anything else is named", async () => {
  const pair = new Pair(Naming);
  await pair.idle();
  const snapshot = takeSnapshot(pair.end.session);
  expect(snapshot.stays).toEqual([]);
  expect(snapshot.state.map(([key]) => key).sort()).toEqual(["rows", "seen"]);
  const next = new Session(
    Naming,
    hostThatPaints(() => {}),
  );
  restore(next, snapshot);
  next.start();
  await next.idle();
  expect(next.state.values["handle"]).toBeInstanceOf(Object);
  expect(next.state.values["handle"]).not.toBe(pair.end.session.state.values["handle"]);
  pair.do(Button, "Odd", "click");
  await pair.idle();
  expect(takeSnapshot(pair.end.session).stays).toEqual(["session.rows[1].socket"]);
});
