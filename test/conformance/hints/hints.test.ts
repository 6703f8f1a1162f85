// What the author is told: with the line, the value, and the cures; and what is none of his mistakes.
import { Button, Text, TextInput } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import Behind from "./behind.app";
import Needless from "./needless.app";

const codes = (app: TestApp) => app.hints.map(({ code }) => code);

holds("one-step-behind: a value is drawn and assigned afterwards", Behind, async (app) => {
  await app.get(Button, "Assign").click();
  const [hint, ...others] = app.hints;
  expect(others).toEqual([]);
  expect(hint).toMatchObject({
    code: "one-step-behind",
    at: "6:1",
    place: "test/conformance/hints/behind.app.tsx:6:1",
  });
  expect(hint!.message).toMatch(
    /`Header` at \S+behind\.app\.tsx:6:1 shows `state\.title` as "Title".* to "Assigned".* at behind\.app\.tsx:18:\d+/,
  );
  for (const cure of ["onClick", "place(() =>", "rerun();"]) expect(hint!.hint).toContain(cure);
  expect(hint!.docs).toContain("#one-step-behind");
});

holds("one-step-behind: an object is mutated after a part of it was shown", Behind, async (app) => {
  await app.get(Button, "Mutate").click();
  expect(codes(app)).toEqual(["one-step-behind"]);
  expect(app.hints[0]!.message).toContain('`state.person.name` as "Ada"');
});

holds("one-step-behind: a list grows, and what is new is not on the page", Behind, async (app) => {
  await app.get(Button, "Push").click();
  expect(codes(app)).toEqual(["one-step-behind"]);
  expect(app.hints[0]!.message).toContain("`state.notes.length` as 1");
});

holds("one-step-behind: said once for each place", Behind, async (app) => {
  await app.get(Button, "Assign").click();
  await app.get(Button, "Callback").click();
  await app.get(Button, "Assign").click();
  expect(codes(app)).toEqual(["one-step-behind"]);
});

holds("no hint where the page is right, or meant to be as it is", Behind, async (app) => {
  for (const name of [
    "Birthday",
    "Push and draw",
    "Update",
    "Rerun",
    "Callback",
    "There and back",
    "Flash",
    "Clear draft",
  ]) {
    await app.get(Button, name).click();
    expect(app.hints, name).toEqual([]);
  }
  await app.get(TextInput, "Draft").set("Typed");
  await app.get(TextInput, "Count").set("7");
  expect(app.hints).toEqual([]);
});

holds("rerun-needless: three interactions in a row in which it changes nothing", Needless, async (app) => {
  const needless = () => app.hints.filter(({ code }) => code === "rerun-needless");
  await app.get(Button, "Idle").click();
  await app.get(Button, "Idle").click();
  expect(needless()).toEqual([]);
  await app.get(Button, "Idle").click();
  expect(needless()).toHaveLength(1);
  expect(needless()[0]).toMatchObject({ at: expect.stringMatching(/^7:\d+$/) });
  for (let i = 0; i < 4; i++) await app.get(Button, "Busy").click();
  expect(app.get(Text).text).toBe("4");
  expect(needless()).toHaveLength(1);
});

holds("value-and-bind: also when one of them comes through a spread", Needless, (app) => {
  expect(codes(app)).toEqual(["value-and-bind"]);
  expect(app.get(TextInput, "Name").value).toBe("Ada");
});

holds("runs say what they drew and what was painted", Needless, async (app) => {
  await app.get(Button, "Busy").click();
  const [first, cut, again] = app.runs;
  expect(first).toMatchObject({ ending: "done", drawn: 4, painted: 1 });
  expect(cut).toMatchObject({ ending: "rerun", painted: 0, cause: { element: "Button", label: "Busy" } });
  expect(again).toMatchObject({ ending: "done", drawn: 4, painted: 1, cause: { kind: "rerun" } });
});
