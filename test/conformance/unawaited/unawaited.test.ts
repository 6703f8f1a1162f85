// What nobody waits for: goes on after a run that came to its end, and takes part in the next one.
import { Button, SelectBox, Text } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { close, openAll } from "./gates.ts";
import Left from "./left.app";

const last = (app: TestApp): string => app.all(Text).at(-1)!.text;

async function go(app: TestApp, kind: string, button = "Go"): Promise<void> {
  close();
  await app.get(SelectBox).select(kind as never);
  const clicked = app.get(Button, button).click();
  if (button !== "Wait") await clicked;
}

holds("A4: what it assigns is kept, and shown by the next run", Left, async (app) => {
  await go(app, "state");
  const runs = app.runs.length;
  await openAll();
  expect(app.runs.length).toBe(runs);
  expect(app.session["n"]).toBe(1);
  expect(last(app)).toBe("0: ");
  await app.rerun();
  expect(last(app)).toBe("1: work, work left");
});

holds("A4: rerun() outside of any run asks for one, and returns", Left, async (app) => {
  await go(app, "rerun");
  await openAll();
  await app.idle();
  expect(last(app)).toBe("1: work, behind, work left");
  expect(app.runs.at(-1)!.cause.kind).toBe("outside");
  expect(app.exception).toBeUndefined();
});

holds("A4: a promise's callback goes on too, and asks for a run", Left, async (app) => {
  await go(app, "timer");
  await openAll();
  await app.idle();
  expect(last(app)).toBe("1: ");
  expect(app.runs.at(-1)!.cause.kind).toBe("outside");
});

holds("A4: an async iterator goes on step by step", Left, async (app) => {
  await go(app, "iterator");
  await openAll();
  await openAll();
  await app.idle();
  expect(last(app)).toBe("3: ");
});

for (const [kind, message] of [
  ["throw", "left alone"],
  ["void", "left alone"],
  ["listener", "heard"],
  ["inner", "from inside"],
  ["then", "then"],
  ["thrown timer", "thrown timer"],
  ["thrown listener", "thrown listener"],
  ["foreign", "foreign"],
  ["method", "foreign"],
  ["held", "foreign"],
  ["executor", "executor"],
] as const) {
  holds(`A4: an error is shown at the end of the page until the next run (${kind})`, Left, async (app) => {
    await go(app, kind);
    if (kind !== "thrown timer") expect(app.exception).toBeUndefined();
    await openAll();
    await openAll();
    expect(app.exception).toMatchObject({ name: "RangeError", message });
    expect(app.screen().split("\n").at(-1)).toBe(`Exception "${message}"`);
    await app.get(SelectBox).select("none" as never);
    expect(app.exception).toBeUndefined();
  });
}

for (const kind of ["caught", "all", "given back"]) {
  holds(`A4: an error that somebody takes is nobody else's (${kind})`, Left, async (app) => {
    await go(app, kind);
    await openAll();
    await openAll();
    expect(app.exception).toBeUndefined();
    expect(app.session["n"]).toBe(1);
  });
}

for (const kind of ["draw", "list", "slot", "block"]) {
  holds(`B10: drawing there is a problem, said with its line (${kind})`, Left, async (app) => {
    await go(app, kind);
    const before = app.screen();
    await openAll();
    await openAll();
    expect(app.exception).toMatchObject({ code: "drawing-outside-run" });
    expect(app.exception!.message).toMatch(
      /`Text` was drawn at \S*left\.app\.tsx:\d+:\d+ by code that nobody waits for/,
    );
    expect(app.exception!.hint).toContain("Promise.all");
    expect(app.screen().replace(/\nException.*$/, "")).toBe(before);
    await app.rerun();
    expect(app.exception).toBeUndefined();
  });
}

holds("A4: of a run that was superseded nothing goes on", Left, async (app) => {
  await go(app, "state", "Wait");
  const clicked = app.get(Button, "Nothing").click();
  await openAll();
  await clicked;
  await app.rerun();
  expect(last(app)).toBe("0: ");
  expect(app.exception).toBeUndefined();
});

for (const kind of ["state", "throw", "draw", "rerun"]) {
  holds(`A4: of a run that stop() ended nothing goes on (${kind})`, Left, async (app) => {
    await go(app, kind, "Stop");
    const runs = app.runs.length;
    await openAll();
    expect(app.runs.length).toBe(runs);
    expect((globalThis as { called?: boolean }).called).toBeUndefined();
    await app.rerun();
    expect(last(app)).toBe("0: ");
    expect(app.exception).toBeUndefined();
  });
}

holds("A4: after close() nothing happens", Left, async (app) => {
  await go(app, "rerun");
  const runs = app.runs.length;
  app.close();
  await openAll();
  expect(app.runs.length).toBe(runs);
});
