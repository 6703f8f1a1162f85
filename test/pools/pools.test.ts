// What `stored` and `shared` promise: one app in several tabs, at several visits.
import { Button, Checkbox, TextInput } from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { openGates } from "../conformance/gate.ts";
import { holds } from "../conformance/holds.ts";
import { texts } from "../conformance/texts.ts";
import Endless from "./endless.app";
import Kept from "./kept.app";
import Parts from "./parts.app";
import Poll from "./poll.app";
import Visits from "./visits.app";

const causes = (app: TestApp): string[] => app.runs.map(({ cause }) => cause.kind);
const votes = (app: TestApp): string => texts(app)[0]!;
const click = (app: TestApp, name: string): Promise<void> => app.get(Button, name).click();

describe("shared", () => {
  holds("a change is seen by every session, in one more run of those that have read it", Poll, async (app) => {
    const other = await app.another();
    await click(app, "Handler");
    expect([votes(app), votes(other)]).toEqual(["2 votes", "2 votes"]);
    expect(texts(other)[1]).toBe("x");
    expect(causes(app)).toEqual(["start", "gesture"]);
    expect(causes(other)).toEqual(["start", "shared"]);
    expect(other.runs.at(-1)!.cause).toMatchObject({ kind: "shared" });
    other.close();
  });

  holds("a change in place is noticed", Poll, async (app) => {
    const other = await app.another();
    await click(app, "Push");
    expect(texts(other)[1]).toBe("y");
    expect(causes(other)).toEqual(["start", "shared"]);
    // It was drawn before it was changed: the session that did it runs again, too.
    expect(texts(app)[1]).toBe("y");
    expect(causes(app)).toEqual(["start", "gesture", "shared"]);
    other.close();
  });

  it("a run that shows what it changes afterwards is followed by another, one that changes it first is not", async () => {
    const app = await openApp(Poll);
    await click(app, "Vote here");
    expect([votes(app), ...causes(app)]).toEqual(["1 votes", "start", "gesture"]);
    await click(app, "Body");
    expect([votes(app), ...causes(app)]).toEqual(["2 votes", "start", "gesture", "gesture", "shared"]);
  });

  it("a session whose last run has not read the key is left alone", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    await click(other, "Hide");
    const before = other.runs.length;
    await click(app, "Body");
    expect(other.runs.length).toBe(before);
    await click(other, "Hide");
    expect(votes(other)).toBe("1 votes");
  });

  it("a bound widget shows what others enter", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    await app.get(TextInput).set("Ada");
    expect(other.get(TextInput).value).toBe("Ada");
    expect(causes(app)).toEqual(["start", "gesture"]);
  });

  holds("update is one step, and nothing when it throws", Poll, async (app) => {
    const other = await app.another();
    await click(app, "Update");
    expect([votes(app), votes(other)]).toEqual(["10 votes", "10 votes"]);
    expect(causes(app)).toEqual(["start", "gesture"]);
    await click(app, "Fail");
    expect(app.exception?.message).toBe("no");
    expect(app.shared["list"]).toEqual([]);
    expect(causes(other)).toEqual(["start", "shared"]);
    other.close();
  });

  it("reset puts keys back, for all", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    await click(app, "Handler");
    await click(other, "Reset");
    expect([votes(app), texts(app)[1]]).toEqual(["0 votes", "x"]);
    await click(other, "Reset all");
    expect([votes(app), texts(app)[1]]).toEqual(["0 votes", ""]);
  });

  it("a run that waits goes on, and is followed by one that sees what changed meanwhile", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    const slow = click(other, "Slow");
    await click(app, "Body");
    expect(other.runs.length).toBe(1);
    await openGates(other);
    await slow;
    expect(causes(other)).toEqual(["start", "gesture", "shared"]);
    await app.idle();
    expect([votes(app), votes(other)]).toEqual(["100 votes", "100 votes"]);
  });

  it("what nobody waits for is seen by all", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    await click(app, "Later");
    expect([votes(app), votes(other)]).toEqual(["50 votes", "50 votes"]);
    expect(causes(app)).toEqual(["start", "gesture", "shared"]);
  });

  it("a run cut short by rerun() has changed what it changed", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    await click(app, "Again");
    expect([votes(app), votes(other)]).toEqual(["1 votes", "1 votes"]);
    expect(causes(app)).toEqual(["start", "gesture", "rerun"]);
  });

  it("a test sets it as somebody else would", async () => {
    const app = await openApp(Poll);
    app.shared["votes"] = 7;
    await app.idle();
    expect(votes(app)).toBe("7 votes");
    expect(causes(app)).toEqual(["start", "shared"]);
  });

  it("a thousand changes by others are no endless rerun, a session that follows itself is", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    for (let change = 0; change < 120; change++) await click(app, "Handler");
    expect([votes(other), other.exception]).toEqual(["240 votes", undefined]);
    const endless = await openApp(Endless);
    expect(endless.exception).toMatchObject({ code: "rerun-loop" });
    expect(endless.exception?.hint).toContain("shared.visits");
  });

  it("counting before it is drawn causes no other run; two sessions that follow each other are stopped", async () => {
    const app = await openApp(Visits);
    expect([...texts(app), ...causes(app)]).toEqual(["1", "start"]);
    await click(app, "Again");
    expect([...texts(app), ...causes(app)]).toEqual(["2", "start", "gesture"]);
    const other = await app.another();
    await Promise.all([app.idle(), other.idle()]);
    expect([app, other].some(({ exception }) => exception?.code === "rerun-loop")).toBe(true);
  });

  it("a handler in a fragment reaches what stands outside of it", async () => {
    const app = await openApp(Parts);
    await click(app, "Inner");
    expect([...texts(app), ...causes(app)]).toEqual(["0", "1", "start", "gesture"]);
    await click(app, "Outer");
    expect([...texts(app), ...causes(app)]).toEqual(["1", "1", "start", "gesture", "gesture", "shared"]);
  });

  it("says that reading and assigning are two steps", async () => {
    const app = await openApp(Poll);
    await click(app, "Reset");
    expect(app.hints).toEqual([]);
    await click(app, "Body");
    expect(app.hints.map(({ code, hint }) => [code, hint])).toEqual([
      ["shared-not-atomic", 'Change it as one step: `shared.update("votes", (value) => …)`.'],
    ]);
  });

  it("sessions of different openings have nothing in common", async () => {
    const [one, two] = [await openApp(Poll), await openApp(Poll)];
    await click(one, "Body");
    expect(votes(two)).toBe("0 votes");
  });

  it("a session that was closed hears nothing", async () => {
    const app = await openApp(Poll);
    const other = await app.another();
    other.close();
    await click(app, "Body");
    expect(causes(other)).toEqual(["start"]);
  });
});

describe("stored", () => {
  holds("is there at the next visit", Kept, async (app) => {
    await click(app, "More");
    await click(app, "More");
    await click(app, "Now");
    await app.get(Checkbox).click();
    expect(texts(app)).toEqual(["2 a+a 5 object"]);
    expect(causes(app)).toEqual(["start", "gesture", "gesture", "gesture", "gesture"]);
  });

  it("lies in the storage of the device, for each app by itself", async () => {
    const storage = new Map<string, unknown>();
    const first = await openApp(Kept, { storage });
    await click(first, "More");
    await click(first, "Now");
    await first.get(Checkbox).click();
    first.close();
    const next = await openApp(Kept, { storage });
    expect(texts(next)).toEqual(["1 a 5 object"]);
    expect(next.get(Checkbox).value).toBe(true);
    const other = await openApp({ ...Kept, file: "other.app.tsx" }, { storage });
    expect(texts(other)).toEqual(["0  never object"]);
    expect(texts(await openApp(Kept))).toEqual(["0  never object"]);
  });

  it("what was never changed is not kept: a new default counts", async () => {
    const storage = new Map<string, unknown>();
    const app = await openApp(Kept, { storage });
    expect(storage.size).toBe(0);
    await click(app, "More");
    await click(app, "Reset");
    expect(storage.size).toBe(0);
    expect(texts(app)).toEqual(["0  never object"]);
  });

  it.each([
    ["count", "many", "0  never object"],
    ["count", 3, "3  never object"],
    ["tags", { a: 1 }, "0  never object"],
    ["when", new Date(9), "0  9 object"],
    ["any", new Map(), "0  never object"],
    ["any", 5, "0  never number"],
  ])("%s: what no longer fits is the default again (%j)", async (key, value, text) => {
    const app = await openApp(Kept, { storage: new Map([[key, value]]) });
    expect([...texts(app), app.exception]).toEqual([text, undefined]);
  });

  it.each(["", "{", "[[1,2]]", '[{"__proto__":1}]', "-9", '["Map"]', "[[0]]"])(
    "broken text is nothing: %j",
    async (text) => {
      const app = await openApp(Kept, { storage: new Map([[`${Kept.file}:tags`, text]]) });
      expect([texts(app)[0]!.startsWith("0 "), app.exception]).toEqual([true, undefined]);
    },
  );

  it("another tab's change runs the script again", async () => {
    const app = await openApp(Kept);
    const other = await app.another();
    await click(app, "More");
    expect(texts(other)).toEqual(["1 a never object"]);
    expect(causes(other)).toEqual(["start", "stored"]);
    const elsewhere = await app.another({ storage: new Map() });
    expect(texts(elsewhere)).toEqual(["0  never object"]);
    await click(other, "Reset count");
    expect(texts(app)).toEqual(["0 a never object"]);
  });

  it("what is no data stays for as long as the session, and says so", async () => {
    const storage = new Map<string, unknown>();
    const app = await openApp(Kept, { storage });
    await click(app, "Function");
    expect(texts(app)).toEqual(["0  never function"]);
    expect(app.hints.map(({ code, message }) => [code, message])).toEqual([
      ["value-stays", "`stored.any` cannot leave this process: Cannot stringify a function."],
    ]);
    expect(storage.size).toBe(0);
  });

  it("where nothing can be kept it works as session does, with a hint", async () => {
    const full = new Map<string, unknown>();
    full.set = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    const app = await openApp(Kept, { storage: full });
    await click(app, "More");
    await click(app, "More");
    expect(texts(app)).toEqual(["2 a+a never object"]);
    expect(app.hints.map(({ code }) => code)).toContain("stored-not-kept");
    expect(app.exception).toBeUndefined();
  });

  it("a key that is deleted is at its default in the next run", async () => {
    const app = await openApp(Kept);
    await click(app, "More");
    await click(app, "Delete");
    expect(texts(app)).toEqual(["0 a never object"]);
  });
});
