// Rows that are loaded when they are seen, where the grid is in a page and the source with the script: only what is in sight crosses.
import { Button, DataFrame, SubmitButton } from "dacapo";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { readRows } from "../../runtime/grid/model/read-rows.ts";
import type { GridRows } from "../../runtime/grid/spec/shown.ts";
import { sayOtherwise } from "../../runtime/core/thrown/say-error.ts";
import { hideErrors } from "../../runtime/hosts/server/hide-errors.ts";
import LazyRowsShutApp from "./lazy-rows-shut.app";
import LazyRowsApp from "./lazy-rows.app";
import { asks, trouble } from "./lazy-source.ts";
import { Pair } from "./pair.ts";

/** What no grid asks. */
const hostile = [
  null,
  {},
  { asked: 1, from: 0, to: 1e9, sort: [], filter: {}, search: "" },
  { asked: 1, from: -1, to: 9, sort: [], filter: {}, search: "" },
  { asked: 1, from: 0, to: 9, sort: [{ field: "secret", down: true }], filter: {}, search: "" },
  { asked: 1, from: 0, to: 9, sort: [], filter: { secret: "1" }, search: "" },
  { asked: 1, from: 0, to: 9, sort: [], filter: { __proto__: null, id: 1 }, search: "" },
];

let pair: Pair;
let rows: GridRows;

/** As the view of a grid does: it reads what has come, and asks for what is in sight. */
const show = (): GridRows => {
  const { rows: given } = pair.find(DataFrame).props as { rows: unknown };
  return (rows = readRows(given, rows ?? null, (sight) => pair.do(DataFrame, undefined, "see", sight)));
};
const see = async (from: number, to: number): Promise<void> => {
  show();
  await rows.lazy!.see(from, to);
};
const until = (isTrue: () => boolean): Promise<void> => vi.waitFor(() => expect((show(), isTrue())).toBe(true));
const state = (row: number) => rows.lazy!.at(row).state;

beforeEach(async () => {
  asks.length = 0;
  trouble.error = null;
  rows = undefined as never;
  pair = new Pair(LazyRowsApp);
  await pair.idle();
  show();
  await rows.lazy!.count();
  await until(() => rows.length === 1_000_000);
});
afterEach(() => pair.end.close("gone" as never));

it("what is in sight is asked for, and comes; the rest stays where it is", async () => {
  expect(state(0)).toBe("loading");
  await see(0, 30);
  await until(() => state(29) === "here");
  expect([rows.at(3, 0), rows.at(3, 1), rows.tone(3, 1), rows.id(3)]).toEqual([3, "row 3", "bad", "3"]);
  expect(asks).toEqual([{ from: 0, to: 100, sort: [], search: "" }]);
  const before = pair.downward.length;
  await see(500_050, 500_080);
  await until(() => state(500_070) === "here");
  expect(rows.at(500_070, 1)).toBe("row 500070");
  // What was here before is not sent again, and is still here.
  expect(JSON.stringify(pair.downward.slice(before)).includes('"row 3"')).toBe(false);
  expect(rows.at(3, 1)).toBe("row 3");
});

it("a run leaves them as they are for who looks; other rows are asked for by themselves", async () => {
  await see(0, 30);
  await until(() => state(0) === "here");
  pair.do(Button, "Again", "click");
  show();
  expect(rows.at(3, 1)).toBe("row 3");
  await pair.idle();
  // The script has made them anew: they are loaded anew, for the same sight, and nothing flickers meanwhile.
  expect((show(), rows.at(3, 1))).toBe("row 3");
  await until(() => asks.length === 2);
  expect(asks[1]).toEqual(asks[0]);
  expect(rows.at(3, 1)).toBe("row 3");
});

it("sorted and searched at their source", async () => {
  await see(0, 30);
  await until(() => state(0) === "here");
  rows.lazy!.arrange({ sort: [{ field: "id", down: true }], search: "my " });
  expect(state(0)).toBe("loading");
  await until(() => state(0) === "here");
  expect([rows.length, rows.at(0, 1)]).toEqual([5, "my row 999999"]);
  expect(state(5)).toBe("none");
  expect(asks.at(-1)).toMatchObject({ sort: [{ field: "id", down: true }], search: "my " });
});

it("what could not be loaded is said in its rows, and asked for again when somebody wants it", async () => {
  trouble.error = new Error("no luck");
  await see(0, 30);
  await until(() => state(0) === "failed");
  expect(rows.lazy!.at(0)).toMatchObject({ error: { message: "no luck" } });
  trouble.error = null;
  rows.lazy!.again();
  await until(() => state(0) === "here");
});

it("a visitor of a served app is told the number that the log has", async () => {
  const logged: string[] = [];
  const { say } = hideErrors((_, facts) => logged.push(`${facts?.["message"]}`));
  onTestFinished(sayOtherwise(say));
  trouble.error = new Error("no table secret_names");
  await see(0, 30);
  await until(() => state(0) === "failed");
  expect(JSON.stringify(pair.downward)).not.toContain("secret_names");
  expect(rows.lazy!.at(0)).toMatchObject({ error: { message: expect.stringMatching(/in the log as \w{8}/) } });
  expect(logged).toEqual(["no table secret_names"]);
});

it("what is chosen is known by its key", async () => {
  await see(0, 30);
  await until(() => state(0) === "here");
  pair.do(DataFrame, undefined, "change", { rows: [rows.id(7)], columns: [], cells: [] });
  await pair.idle();
  expect(pair.screen).toContain("0: 7");
});

it("a page that comes back knows what it knew, and goes on", async () => {
  await see(0, 30);
  await until(() => state(0) === "here");
  pair.reconnect();
  await see(200, 230);
  await until(() => state(200) === "here");
  expect(rows.at(210, 1)).toBe("row 210");
});

it("another session that takes over is asked anew", async () => {
  await see(0, 30);
  await until(() => state(0) === "here");
  pair.cut();
  pair.end = pair.begin(pair.end.taken);
  await pair.idle();
  pair.connect();
  await pair.idle();
  asks.length = 0;
  await see(0, 30);
  await until(() => asks.length > 0 && state(0) === "here");
  expect(rows.at(3, 1)).toBe("row 3");
});

it.each(hostile)("nothing is asked of the source that no grid asks: %j", async (sight) => {
  pair.do(DataFrame, undefined, "see", sight);
  await pair.idle();
  expect(asks).toEqual([]);
});

describe.each(["alone", "around", "sent"])("in a frame that nobody can touch (%s)", (label) => {
  beforeEach(async () => {
    pair.end.close("gone" as never);
    pair = new Pair(LazyRowsShutApp);
    await pair.idle();
    if (label === "sent") pair.do(SubmitButton, "Send", "click");
    rows = readRows(pair.find(DataFrame, label).props["rows"], null, (seen) => pair.do(DataFrame, label, "see", seen));
  });
  const showFrame = (): GridRows =>
    (rows = readRows(pair.find(DataFrame, label).props["rows"], rows, () => expect.unreachable()));

  it("rows come into sight", async () => {
    await rows.lazy!.see(0, 30);
    await vi.waitFor(() => expect((showFrame(), state(29))).toBe("here"));
    expect(rows.at(3, 1)).toBe("row 3");
  });

  it("hears nothing else, and no other question", async () => {
    for (const seen of hostile) pair.do(DataFrame, label, "see", seen);
    const before = pair.find(DataFrame, label);
    if (label !== "sent") pair.do(DataFrame, label, "change", { rows: ["3"], columns: [], cells: [] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asks).toEqual([]);
    expect(pair.end.session.running === null).toBe(label !== "sent");
    expect(pair.find(DataFrame, label)).toBe(before);
  });
});
