// Both ends of the wire: what is said, what is said again, and what the page shows after a break.
import { Button, Header, Slider, Text, TextInput } from "dacapo";
import { defineApp, site } from "dacapo/runtime";
import { expect, it } from "vitest";
import fc from "fast-check";
import { openApp } from "dacapo/testing";
import Concerts from "../../examples/concerts/concerts.app";
import Title from "../../examples/title.app";
import Todo from "../../examples/todo.app";
import Sliding from "./sliding.app";
import Naming from "../hosts/naming.app";
import { Pair } from "./pair.ts";

const letters = (pair: Pair) => pair.upward.flatMap((frame) => ("n" in frame ? [frame.n] : []));

it("a click travels up, and what it changed down", async () => {
  const pair = new Pair(Title);
  pair.do(Button, "Foo", "click");
  expect(pair.find(Header).props["children"]).toBe("Foo");
  await pair.idle();
  expect(pair.page.isUpToDate).toBe(true);
  expect(pair.downward.map(({ op }) => op)).toEqual(["welcome", "tree", "patch", "taken"]);
});

it("what is done while nobody listens is kept, and said when somebody does", async () => {
  const pair = new Pair(Title);
  pair.cut();
  pair.do(Button, "Bar", "click");
  expect(pair.page.isUpToDate).toBe(false);
  expect(pair.find(Header).props["children"]).toBe("Title");
  pair.connect();
  await pair.idle();
  expect(pair.find(Header).props["children"]).toBe("Bar");
  expect(pair.page.isUpToDate).toBe(true);
});

it("a page that comes back is told only what it missed; one that missed too much gets the tree", async () => {
  const pair = new Pair(Sliding);
  await pair.idle();
  pair.cut();
  pair.end.session.state.values["more"] = 3;
  pair.end.session.request({ kind: "request" });
  await pair.idle();
  const before = pair.downward.length;
  pair.connect();
  expect(pair.downward.slice(before).map(({ op }) => op)).toEqual(["welcome", "run", "patch", "run"]);
  const node = pair.find(Text, "More 3");
  pair.cut();
  for (let more = 0; more < 300; more++) {
    pair.end.session.state.values["more"] = more;
    pair.end.session.request({ kind: "request" });
    await pair.end.session.idle();
  }
  pair.connect();
  expect(pair.downward.slice(-2).map(({ op }) => op)).toEqual(["welcome", "tree"]);
  // It is the same node: nothing on the page was made anew.
  expect(pair.find(Text, "More 299")).toBe(node);
});

it("changes of a slider that have not been said yet are merged, and never overtake", async () => {
  const pair = new Pair(Sliding);
  pair.cut();
  for (let value = 1; value <= 50; value++) pair.do(Slider, undefined, "change", value);
  pair.do(Button, "Add", "click");
  pair.do(Slider, undefined, "change", 7);
  pair.connect();
  await pair.idle();
  const said = pair.upward.flatMap((frame) => (frame.op === "do" ? [frame.kind + (frame.value ?? "")] : []));
  expect(said).toEqual(["change50", "click", "change7"]);
  expect(pair.screen).toContain("50,7");
});

it("a newer value is said when the one before was taken, though its run still waits", async () => {
  const pair = new Pair(Sliding);
  pair.do(Button, "Wait", "click");
  pair.do(Slider, undefined, "change", 1);
  pair.do(Slider, undefined, "change", 2);
  const said = pair.upward.flatMap((frame) => (frame.op === "do" ? [frame.value] : []));
  expect(said).toEqual([undefined, 1, 2]);
});

it("a page does not go on showing that something is under way which was so in another session", async () => {
  const pair = new Pair(Naming);
  await pair.idle();
  pair.do(Button, "Slow", "click");
  expect(pair.isRunning).toBe(true);
  pair.cut();
  pair.end = pair.begin(1);
  pair.connect();
  await pair.idle();
  expect(pair.isRunning).toBe(false);
});

it("what the user has entered is not taken back by a tree that does not know of it", async () => {
  const pair = new Pair(Sliding);
  pair.holding = [];
  pair.do(TextInput, "Name", "change", "typed");
  const { version } = pair.find(TextInput, "Name");
  pair.holding = null;
  // Another process takes the session over, with nothing of it.
  pair.end = pair.begin();
  pair.reconnect();
  expect(pair.find(TextInput, "Name")).toMatchObject({ value: "typed", version });
  await pair.idle();
  expect(pair.screen).toContain("Hello typed");
});

it("letters about what is gone are dropped, the others go on", async () => {
  const pair = new Pair(Sliding);
  pair.cut();
  pair.do(Button, "Add", "click");
  pair.end.session.state.values["hidden"] = true;
  pair.end.session.request({ kind: "request" });
  pair.do(TextInput, "Name", "change", "Ada");
  pair.connect();
  await pair.idle();
  expect(pair.screen).toContain("Hello Ada");
  expect(pair.page.isUpToDate).toBe(true);
});

it("each letter is taken once, however often it is said", async () => {
  const pair = new Pair(Title);
  const frame = { op: "do", n: 1, seen: 0, id: pair.find(Button, "Foo").id, kind: "click" } as const;
  expect(pair.end.take(frame)).toBeUndefined();
  const { runs } = countRuns(pair);
  expect(pair.end.take(frame)).toBeUndefined();
  expect(runs()).toBe(0);
  expect(pair.end.take({ ...frame, n: 3 })).toBe("out-of-order");
});

function countRuns(pair: Pair): { runs(): number } {
  let count = 0;
  const { report } = pair.end.session.host;
  pair.end.session.host.report = (...args) => {
    count++;
    report?.(...args);
  };
  return { runs: () => count };
}

it("one that does not keep up is sent the newest tree instead of a queue", async () => {
  const pair = new Pair(Sliding);
  let full = true;
  const frames: string[] = [];
  pair.end.attach(
    {
      get isFull() {
        return full;
      },
      send: ({ op }) => frames.push(op),
      close: () => {},
    },
    0,
  );
  for (let more = 0; more < 20; more++) {
    pair.end.session.state.values["more"] = more;
    pair.end.session.request({ kind: "request" });
    await pair.end.session.idle();
  }
  expect(frames.filter((op) => op === "patch")).toEqual([]);
  full = false;
  pair.end.drained();
  expect(frames.at(-1)).toBe("tree");
});

it("the address and what is stored cross both ways", async () => {
  const pair = new Pair(Sliding);
  pair.do(Button, "Go", "click");
  await pair.idle();
  expect(pair.addresses).toEqual(["?at=5"]);
  pair.page.moved("/", "");
  await pair.idle();
  expect(pair.screen).toContain("At 0");
  pair.do(Button, "Keep", "click");
  await pair.idle();
  expect([...pair.kept]).toEqual([["kept", "[1]"]]);
  pair.page.stored("kept", "[8]");
  await pair.idle();
  expect(pair.screen).toContain("Kept 8");
});

it.each([
  ["title", Title],
  ["todo", Todo],
  ["concerts", Concerts],
])("whatever is cut when, the page of %s ends as one that was never cut", (_, app) =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom("go", "cut", "reconnect", "connect")), { maxLength: 25 }),
      async (steps) => {
        const pair = new Pair(app);
        const whole = await openApp(app);
        let cut = false;
        for (const [at, what] of steps) {
          if (what === "cut") {
            pair.cut();
            cut = true;
          } else if (what !== "go") {
            pair.reconnect();
            cut = false;
          }
          // What is done while the page is behind may mean another element: only what is seen is used.
          if (cut) continue;
          await pair.idle();
          const buttons = whole.all(Button);
          const nth = at % Math.max(1, buttons.length);
          if (buttons[nth] === undefined || buttons[nth].props["disabled"] === true) continue;
          pair.do(Button, undefined, "click", undefined, nth);
          await buttons[nth].click();
        }
        if (cut) pair.connect();
        await pair.idle();
        expect(pair.screen).toBe(whole.screen());
        expect(letters(pair)).toEqual([...new Set(letters(pair))]);
      },
    ),
    { numRuns: 25 },
  ),
);

it("whatever a tree is, put over another it shows what a fresh one does", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const _text = site(Text, { at: "1:1", slots: ["children"], keyed: false });
      const _button = site(Button, { at: "2:1", slots: ["children"] });
      let list = before;
      const app = defineApp("list.app.tsx", ($) => {
        for (const text of list) $.emit(text < "c" ? _text : _button, text);
      });
      const pair = new Pair(app);
      list = after;
      pair.end = pair.begin();
      pair.reconnect();
      expect(pair.screen).toBe(new Pair(app).screen);
    }),
    { numRuns: 200 },
  );
});
