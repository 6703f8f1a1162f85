// What the inspector records of runs, where it can go back to, and the tests that it writes.
import {
  Button,
  Checkbox,
  DataEditor,
  MultiSelect,
  NumberInput,
  PageLink,
  Radio,
  SelectBox,
  Slider,
  SubmitButton,
  Tab,
  Tabs,
  TextArea,
  TextInput,
} from "dacapo";
import { defineApp } from "dacapo/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import Birdstrikes from "../../examples/birdstrikes/birdstrikes.app";
import Concerts from "../../examples/concerts/concerts.app";
import Penguins from "../../examples/penguins/penguins.app";
import Signup from "../../examples/signup.app";
import Team from "../../examples/team/team.app";
import Title from "../../examples/title.app";
import Todo from "../../examples/todo.app";
import { besides } from "../../runtime/inspector/all-state.ts";
import { restore, setBeside, setState, setWidget, widgetsOf } from "../../runtime/inspector/restore.ts";
import { choiceOf, tabsIn } from "../../runtime/elements/tabs/tabs-in.ts";
import Slow from "../conformance/memo/slow.app";
import Everything from "./everything.app";
import Pools from "./pools.app";
import { Recorded } from "./recorded.ts";

const causes = ({ recorder }: Recorded) => recorder.entries.map(({ cause }) => cause);

describe("a run is recorded", () => {
  it("with what its statements and elements took, and what was there already", async () => {
    const app = new Recorded(Slow);
    await app.click(Button, "Other");
    const [first, second] = app.recorder.entries;
    const taken = new Map(first!.statements.map(({ text, ms }) => [text, ms]));
    expect([...taken.keys()]).toEqual([
      "const state = session({ factor: 2, other: 0, ms: 60, drawn: …",
      'const n = <Slider label="N" min={0} max={9} />',
      "<Button onClick={() => { state.other += 1; }}>Other</Button>",
      "const double = work(state.ms, n * state.factor)",
      "const ready = memo(() => work(state.ms, n + 1))",
      "const other = work(state.quick, state.other)",
      "<Text> …",
    ]);
    expect(taken.get("const double = work(state.ms, n * state.factor)")).toBeGreaterThanOrEqual(60);
    expect(new Set(first!.draws.map(({ name, times }) => `${name} ${times}`))).toEqual(
      new Set(["Slider 1", "Button 1", "Text 1"]),
    );
    expect(first!.saved.memo).toEqual({ times: 0, ms: 0 });
    expect(second!.saved.memo.times).toBe(1);
    expect(second!.saved.memo.ms).toBeGreaterThanOrEqual(60);
    expect(second!.memos).toEqual({ computed: 0, reused: 1 });
  });

  it("with its cause, its place, its ending, and what it changed", async () => {
    const app = new Recorded(Title);
    await app.click(Button, "Foo");
    await app.click(Button, "Bar");
    const [start, foo, again, bar] = app.recorder.entries;
    expect(causes(app)).toEqual(["the page was opened", 'Button "Foo" clicked', "rerun()", 'Button "Bar" clicked']);
    expect([start!.drawn, start!.ending, start!.state.map(({ key }) => key)]).toEqual([6, "done", ["value"]]);
    expect([foo!.ending, foo!.state]).toEqual(["rerun", [{ key: "value", before: "Title", after: "Foo" }]]);
    expect(again!.place).toMatch(/title\.app\.tsx:\d+:\d+$/);
    expect(bar!.place).toMatch(/title\.app\.tsx:\d+:\d+$/);
    expect([bar!.changed, bar!.painted, bar!.state[0]!.after]).toEqual([2, 2, "Bar"]);
    for (const { duration } of app.recorder.entries) expect(duration).toBeGreaterThanOrEqual(0);
  });

  it("with timers, and no more of them than are kept", async () => {
    const app = new Recorded(Everything);
    for (let i = 0; i < 250; i++) await app.wait(1000);
    expect(app.recorder.entries).toHaveLength(200);
    expect(app.recorder.entries.at(-1)!.cause).toBe('the timer of Fragment "clock"');
    expect(app.recorder.entries.at(-1)!.id).toBe(251);
  });

  it("and tells who listens", async () => {
    const app = new Recorded(Title);
    let told = 0;
    const leave = app.recorder.follow(() => told++);
    await app.click(Button, "Bar");
    expect(told).toBeGreaterThan(0);
    const before = told;
    leave();
    await app.click(Button, "Bar");
    expect(told).toBe(before);
  });
});

describe("time travel", () => {
  it("shows the page as it was: state, widgets, those that are gone, and what was clicked", async () => {
    const app = new Recorded(Everything);
    const screens = [app.screen()];
    const act = async (gesture: Promise<void>) => {
      await gesture;
      screens.push(app.screen());
    };
    await act(app.change("Ada", TextInput, "Name"));
    await act(app.click(Button, "Press"));
    await act(app.change(true, Checkbox, "More"));
    await act(app.change(7, Slider, "Inside"));
    await act(app.change(false, Checkbox, "More"));
    await act(app.change(1, SelectBox, "Choice"));
    await act(app.wait(1000));
    const ids = app.recorder.entries.map(({ id }) => id);
    for (const id of [...ids.toReversed(), ...ids]) {
      await restore(app.recorder, id);
      expect(app.screen(), `run ${id}`).toBe(screens[id - 1]);
      expect(app.recorder.at).toBe(id);
    }
    expect(app.recorder.entries).toHaveLength(ids.length);
  });

  it("goes on from there: what came after is forgotten", async () => {
    const app = new Recorded(Todo);
    await app.change("one", TextInput);
    await app.click(SubmitButton);
    const id = app.recorder.at;
    const screen = app.screen();
    await app.change("two", TextInput);
    await restore(app.recorder, id);
    expect(app.screen()).toBe(screen);
    await app.change("three", TextInput);
    await app.click(SubmitButton);
    expect(app.recorder.entries.map((entry) => entry.id)).toEqual([1, 2, 3]);
    expect(app.written).toContain("three");
    expect(app.written).not.toContain("two");
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("goes back to the page and the query of then, and what was done in the history is in the test", async () => {
    const app = new Recorded(Concerts);
    const start = app.screen();
    await app.change("boulanger", TextInput);
    await app.click(PageLink);
    expect(app.address.path).toBe("/concerts/night");
    const concert = app.screen();
    const { at } = app.recorder;
    app.address.move(-1);
    await app.session.idle();
    await restore(app.recorder, at);
    expect([app.address.path, app.screen()]).toEqual(["/concerts/night", concert]);
    await restore(app.recorder, 1);
    expect([app.address.path, app.screen()]).toEqual(["/", start]);
    app.address.goTo("/concerts/new-world");
    await app.session.idle();
    expect(app.written).toContain('app.goTo("/concerts/new-world")');
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("refuses a run that it does not know", async () => {
    const app = new Recorded(Title);
    await expect(restore(app.recorder, 99)).rejects.toThrow("Run 99 cannot be gone back to.");
  });
});

describe("values", () => {
  it("can be looked at and set, as far as the element allows", async () => {
    const app = new Recorded(Everything);
    expect(widgetsOf(app.session).map(({ element, label, value }) => `${element} ${label}: ${String(value)}`)).toEqual([
      "TextInput Name: ",
      "Checkbox More: false",
      "SelectBox Choice: a",
    ]);
    const widget = (label: string) => widgetsOf(app.session).find((each) => each.label === label)!.node;
    setWidget(app.session, widget("Choice"), "b");
    setWidget(app.session, widget("Name"), "Ada");
    setState(app.session, "presses", 41);
    await app.click(Button, "Press");
    expect(app.screen()).toContain('Text "Ada b, pressed 42 times, now"');
    expect(() => setWidget(app.session, widget("Choice"), "z")).toThrow(RangeError);
    expect(() => setWidget(app.session, widget("Name"), 5)).toThrow(TypeError);
    expect(causes(app)).toContain("the inspector");
  });
});

describe("a written test", () => {
  it("is a file that can be read", async () => {
    const app = new Recorded(Title);
    await app.click(Button, "Foo");
    await app.click(Button, "Baz");
    expect(app.written).toMatchInlineSnapshot(`
      "// What was done on the page of examples/title.app.tsx, and what it showed at the end.
      import { Button } from "dacapo";
      import { openApp } from "dacapo/testing";
      import { expect, it } from "vitest";
      import App from "./title.app";

      it("does what was recorded", async () => {
        const app = await openApp(App, { locale: "en" });
        await app.get(Button, "Foo").click();
        await app.get(Button, "Baz").click();
        expect(app.screen()).toBe(\`Header "Foo"
      Button "Foo"
      Button "Bar"
      Container
        Header "Baz"
      Button "Baz"\`);
      });
      "
    `);
  });

  it("passes: title", async () => {
    const app = new Recorded(Title);
    for (const name of ["Foo", "Bar", "Baz"]) await app.click(Button, name);
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("passes: to-do list", async () => {
    const app = new Recorded(Todo);
    for (const text of ["one", "two", "three"]) {
      await app.change(text, TextInput);
      await app.click(SubmitButton);
    }
    await app.change(true, Checkbox, "two");
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("passes: sign-up, refused and accepted", async () => {
    const app = new Recorded(Signup);
    await app.click(SubmitButton);
    await app.change("Clara \\ `${x}`", TextInput, "Name");
    await app.change(4, SelectBox);
    await app.change(12, NumberInput);
    await app.change('a "note"\nof two lines', TextArea);
    await app.change(true, Checkbox);
    await app.click(SubmitButton);
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("passes: penguins, filtered", async () => {
    const app = new Recorded(Penguins);
    await app.change([0, 2], MultiSelect, "Species");
    await app.change(1, Radio);
    await app.change([4000, 6000], Slider);
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("passes: team, several sliders of one kind", async () => {
    const app = new Recorded(Team);
    const sliders = widgetsOf(app.session).filter(({ element }) => element === "Slider");
    for (const [at, { node }] of sliders.entries()) await app.gesture(node, "change", at + 1);
    expect((await app.again()).screen()).toBe(app.screen());
  });

  it("C6: passes with tabs, by their labels or their positions, and the tab is one of the values", async () => {
    const tab = (label: string, key?: string) =>
      Tab({ label, key, lazy: true, children: () => void Checkbox({ label: "In it" }) });
    const app = new Recorded(
      defineApp("tabs.app.tsx", () => void Tabs({ children: () => [tab("A"), tab("A"), tab("B", "b")] })),
    );
    const tabs = widgetsOf(app.session).find(({ element }) => element === "Tabs")!.node;
    const choose = (at: number) => app.change(choiceOf(tabsIn(tabs)[at]!), Tabs);
    const value = () => widgetsOf(app.session).find(({ node }) => node === tabs)!.value;
    expect(value()).toBe("A");
    await choose(2);
    expect(value()).toBe("B");
    await choose(0);
    await choose(1);
    await app.change(true, Checkbox);
    expect(app.written).toContain('.set("B");');
    expect(app.written).toContain('.set("A");');
    expect(app.written).toContain(".set(1);");
    expect((await app.again()).screen()).toBe(app.screen());
    setWidget(app.session, tabs, "B");
    expect(app.screen()).toContain('Tabs = "B"');
    expect(() => setWidget(app.session, tabs, "C")).toThrow("The tabs are A, A, B.");
    setWidget(app.session, tabs, 1);
    expect(value()).toBe(1);
  });

  it("a journey to where a part ran alone shows what was pressed around it", async () => {
    const app = new Recorded(Everything);
    await app.click(Button, "Press");
    await app.wait(1000);
    const [, pressed, ticked] = app.recorder.entries;
    const screen = app.screen();
    expect(screen).toContain("pressed 1 times, now");
    await app.change("Ada", TextInput, "Name");
    expect(app.screen()).not.toContain("now");
    for (const { id } of [ticked!, pressed!, ticked!]) {
      await restore(app.recorder, id);
      expect(app.screen()).toContain("pressed 1 times, now");
    }
    expect(app.screen()).toBe(screen);
    await app.wait(1000);
    await restore(app.recorder, app.recorder.entries.at(-1)!.id);
    expect(app.screen()).toContain("pressed 1 times, now");
  });

  it("passes, and every journey in time shows what was there, whatever was done", async () => {
    const step = fc.oneof(
      fc.constant((app: Recorded) => app.click(Button, "Press")),
      fc.constant((app: Recorded) => app.click("a", "a link")),
      fc.constant((app: Recorded) => app.wait(700)),
      fc.boolean().map((on) => (app: Recorded) => app.change(on, Checkbox, "More")),
      fc.string().map((text) => (app: Recorded) => app.change(text, TextInput, "Name")),
      fc.nat(3).map((at) => (app: Recorded) => app.change(at, SelectBox, "Choice")),
      fc.nat(12).map((n) => (app: Recorded) => app.change(n, Slider, "Inside").catch(() => {})),
      fc.nat(8).map((id) => async (app: Recorded) => {
        const entry = app.recorder.entries[id];
        if (entry === undefined) return;
        await restore(app.recorder, entry.id);
        // What it showed then, where that was looked at.
        expect(app.screen()).toBe(app.screens.get(entry.id) ?? app.screen());
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const app = new Recorded(Everything);
        for (const act of steps) {
          await act(app);
          app.screens.set(app.recorder.at, app.screen());
        }
        const again = await app.again();
        expect(again.screen()).toBe(app.screen());
        again.close();
        app.session.close();
      }),
      { numRuns: 100 },
    );
  });
});

it("what was done in an editor is written as a test does it, and done again", async () => {
  const app = new Recorded(Birdstrikes);
  let serial = 0;
  const deed = (does: object) => app.change({ ...does, serial: ++serial }, DataEditor, "Reports");
  await deed({ do: "set", cells: [{ row: "R-001", column: "status", value: "in work" }] });
  await deed({ do: "set", cells: ["R-002", "R-003"].map((row) => ({ row, column: "cost", value: "1,000" })) });
  await deed({ do: "remove", rows: ["R-002"] });
  await deed({ do: "add", rows: [{ airport: "Vienna" }] });
  await deed({ do: "set", cells: [], add: [{ airport: "Graz", species: "Mallard" }] });
  await deed({ do: "undo" });
  await deed({ do: "redo" });
  const steps = app.written.split("\n").filter((line) => line.includes("DataEditor,"));
  expect(steps.map((line) => line.trim())).toEqual(
    [
      'edit("R-001", "status", "in work")',
      'editCells([{ row: "R-002", column: "cost", value: "1,000" }, { row: "R-003", column: "cost", value: "1,000" }])',
      'remove(["R-002"])',
      'add({ airport: "Vienna" })',
      'editCells([], [{ airport: "Graz", species: "Mallard" }])',
      "undo()",
      "redo()",
    ].map((step) => `await app.get(DataEditor, "Reports").${step};`),
  );
  expect((await app.again()).screen()).toBe(app.screen());
});

describe("what is known beyond the session", () => {
  it("is shown, recorded and set; what is stored is taken back, what others share is not", async () => {
    const app = new Recorded(Pools);
    await app.click(Button, "Both");
    await app.click(Button, "Both");
    expect(app.recorder.entries.at(-1)!.state.map(({ key, after }) => [key, after])).toEqual([
      ["stored.mine", 2],
      ["shared.all", 2],
    ]);
    expect(besides(app.session).map(({ kind, values }) => [kind, { ...values }])).toEqual([
      ["stored", { mine: 2 }],
      ["shared", { all: 2 }],
    ]);
    await restore(app.recorder, app.recorder.entries[1]!.id);
    expect(app.screen()).toContain("1 2");
    setBeside(app.session, besides(app.session)[1]!, "all", 9);
    await app.session.idle();
    expect(app.screen()).toContain("1 9");
  });
});
