// Variables that widgets are bound to: what they were part of may go, and what they hold may be changed in place.
import { Button, Checkbox, DateInput, MultiSelect, Slider, Text } from "dacapo";
import { expect, it } from "vitest";
import { openApp } from "dacapo/testing";
import { openGates, settled } from "../conformance/gate.ts";
import Bound from "./binding.app";
import Range from "./range.app";

const shown = (app: Awaited<ReturnType<typeof openApp>>) => app.get(Text).text;

it("goes on when a run removes what a widget above is bound to", async () => {
  const app = await openApp(Bound);
  await app.get(Button, "Remove the last row").click();
  expect(shown(app)).toBe("1 rows, , 1-5");
  expect(app.exception).toBeUndefined();
  await app.rerun();
  expect(app.all(Checkbox).map(({ text }) => text)).toEqual(["Row 0"]);
});

it("refuses a change of a widget whose variable has gone meanwhile", async () => {
  const app = await openApp(Bound);
  const slow = app.get(Button, "Remove in a handler and wait").click();
  await settled();
  const late = app.get(Checkbox, "Row 1").set(true);
  const fine = app.get(Checkbox, "Row 0").set(true);
  await openGates(app);
  await Promise.all([slow, late, fine]);
  expect(app.session["rows"]).toEqual([{ done: true }]);
  expect(app.hints.map(({ code }) => code)).toEqual(["gesture-refused"]);
});

it("shows what is pushed to the very array that the user's choice made", async () => {
  const app = await openApp(Bound, { wire: true });
  await app.get(MultiSelect).select("a");
  await app.get(Button, "Push").click();
  expect(shown(app)).toBe("2 rows, a+b, 1-5");
  expect(app.screen()).toContain('MultiSelect "Tags" = ["a","b"]');
});

it("hands handlers a value of their own", async () => {
  const app = await openApp(Bound, { wire: true });
  await app.get(Slider).set([2, 6]);
  expect(shown(app)).toBe("2 rows, , 2-6");
  expect(app.get(Slider).value).toEqual([2, 6]);
});

it("a date field that is bound to a pair is a range", async () => {
  const app = await openApp(Range);
  expect(shown(app)).toBe("2026-12-24 to 2027-01-02, 2026-12-24 to 2027-01-02");
  await app.get(DateInput).set(["2026-12-20", "2026-12-22"]);
  expect(shown(app)).toBe("2026-12-20 to 2026-12-22, 2026-12-20 to 2026-12-22");
  expect(app.hints).toEqual([]);
});
