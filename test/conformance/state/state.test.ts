// What is remembered: variables of the session, values of widgets, and how they meet.
import { Button, Checkbox, Exception, NumberInput, Radio, Slider, SubmitButton, TextInput, Toggle } from "dacapo";
import { compile } from "dacapo/compiler";
import { expect, it } from "vitest";
import { openGates } from "../gate.ts";
import { use, widgets } from "../every-widget.ts";
import { holds } from "../holds.ts";
import { endings, texts } from "../texts.ts";
import A30 from "./a30.app";
import A31 from "./a31.app";
import A33 from "./a33.app";
import A34 from "./a34.app";
import UA20 from "./ua20.app";
import UA22 from "./ua22.app";
import UA24 from "./ua24.app";
import UA26 from "./ua26.app";
import UA27 from "./ua27.app";
import UA28 from "./ua28.app";
import UA29 from "./ua29.app";
import UA31 from "./ua31.app";
import UA32 from "./ua32.app";
import UA33 from "./ua33.app";
import UA34 from "./ua34.app";
import UA37 from "./ua37.app";
import UA38 from "./ua38.app";
import UA39 from "./ua39.app";
import UA49b from "./ua49b.app";

holds("A30: two checkboxes whose handlers untick each other, in one run", A30, async (app) => {
  expect(texts(app)).toEqual(["true false"]);
  await app.get(Checkbox, "Second").click();
  expect(texts(app)).toEqual(["false true"]);
  expect(app.all(Checkbox).map(({ value }) => value)).toEqual([false, true]);
  expect(app.session["runs"]).toBe(2);
});

holds("A31: the state holds the variables that were declared, no buttons", A31, (app) => {
  expect(texts(app)).toEqual(["5", "attribute 0", "item 0"]);
});

holds("A32: a counter counts up, the others stay; deleting it puts it back to its default", A31, async (app) => {
  await app.get(Button, "Add").click();
  await app.get(Button, "Add").click();
  expect(texts(app)).toEqual(["5", "attribute 2", "item 0"]);
  await app.get(Button, "Delete").click();
  expect(texts(app)).toEqual(["5", "attribute 0", "item 0"]);
});

holds("A33: forty quick steps of a stepper whose runs are slow end at forty", A33, async (app) => {
  await app.get(TextInput).set("kept");
  const clicks: Promise<void>[] = [];
  for (let step = 0; step < 40; step++) clicks.push(app.get(NumberInput).increment());
  await openGates(app);
  await Promise.all(clicks);
  expect(texts(app)).toEqual(["40"]);
  expect(app.get(TextInput).value).toBe("kept");
  expect(endings(app).filter((ending) => ending === "gesture: done")).toHaveLength(2);
});

holds("A34: a widget that was hidden is at rest when it is shown again", A34, async (app) => {
  await app.get(Checkbox, "Show").click();
  await app.get(Checkbox, "Inner").click();
  expect(texts(app)).toEqual(["word"]);
  await app.get(Checkbox, "Show").click();
  await app.get(Checkbox, "Show").click();
  expect(app.get(Checkbox, "Inner").value).toBe(false);
  expect(texts(app)).toEqual([]);
});

holds(
  "UA20: a widget bound to a variable without a value shows its default; the variable changes when the user does",
  UA20,
  async (app) => {
    expect(texts(app)).toEqual(["before undefined", "evaluates to false", "after undefined"]);
    await app.get(Checkbox).set(true);
    expect(texts(app)).toEqual(["before true", "evaluates to true", "after true"]);
  },
);

holds(
  "UA21: a bound widget evaluates to what the variable holds",
  UA20,
  (app) => {
    expect(texts(app)).toEqual(["before true", "evaluates to true", "after true"]);
  },
  { session: { c: true } },
);

holds(
  "UA22: assignments, entered values and what was there before live together; widgets without a variable are no state",
  UA22,
  async (app) => {
    await app.get(Button).click();
    await app.get(TextInput).set("qux2");
    await app.get(Checkbox).set(true);
    const expected = `${JSON.stringify({ foo: "bar2", baz: "qux2", corge: "grault" })} true`;
    expect(texts(app)).toEqual([expected]);
    await app.rerun();
    expect(texts(app)).toEqual([expected]);
  },
);

holds(
  "UA24: handlers are called in page order, with the value or what the script passes; none for what did not change",
  UA24,
  async (app) => {
    await app.get(Slider).set(2);
    await app.get(NumberInput).set(1);
    await app.get(Toggle).set(true);
    await app.get(Checkbox).set(true);
    await app.get(SubmitButton).click();
    expect(app.session["calls"]).toEqual(["()", "(1)", "(1, x=2)", "(button)", "(form)"]);
  },
);

holds("UA26: equal widgets of any kind are widgets of their own: call sites tell them apart", UA26, async (app) => {
  expect(app.all(Exception)).toEqual([]);
  for (const widget of widgets) {
    const before = app.all(widget.Kind).map(({ value }) => value);
    await use(app, widget, 1);
    const after = app.all(widget.Kind).map(({ value }) => value);
    expect([after[0], after[2]], widget.name).toEqual([before[0], before[2]]);
    if (widget.Kind.definition.value !== undefined) expect(after[1], widget.name).not.toEqual(before[1]);
    expect(app.all(widget.Kind)[2]!.props["disabled"]).toBe(true);
  }
});

holds("UA27: two sliders linked by their handlers follow each other in the same run", UA27, async (app) => {
  const values = () => app.all(Slider).map(({ value }) => value);
  expect(values()).toEqual([-100, -148]);
  await app.get(Slider, "Celsius").set(0);
  expect(values()).toEqual([0, 32]);
  await app.get(Slider, "Fahrenheit").set(212);
  expect(values()).toEqual([100, 212]);
  await app.get(Slider, "Celsius").set(0);
  expect(values()).toEqual([0, 32]);
  await app.get(Slider, "Celsius").set(100);
  expect(values()).toEqual([100, 212]);
});

holds("UA28: a choice that was hidden starts again with the first option", UA28, async (app) => {
  await app.get(Radio, "Show").select("on");
  expect(app.get(Radio, "Letter").value).toBe("a");
  await app.get(Radio, "Letter").select("c");
  expect(app.get(Radio, "Letter").value).toBe("c");
  await app.get(Radio, "Show").select("off");
  expect(app.find(Radio, "Letter")).toBeUndefined();
  await app.get(Radio, "Show").select("on");
  expect(app.get(Radio, "Letter").value).toBe("a");
});

holds(
  "UA29: assigning a variable behind the widget bound to it is no error: the page shows it at once, the script with the next run",
  UA29,
  async (app) => {
    await app.get(Button, "Assign").click();
    expect(app.exception).toBeUndefined();
    expect(app.get(TextInput).value).toBe("assigned behind it");
    expect(texts(app)).toEqual(["at first"]);
    await app.rerun();
    expect(texts(app)).toEqual(["assigned behind it"]);
  },
);

holds("UA29: the page shows the assignment of a run that stops, and of a handler that throws", UA29, async (app) => {
  await app.get(Button, "Assign and stop").click();
  expect(app.get(TextInput).value).toBe("assigned, then stopped");
  await app.rerun();
  await app.get(Button, "Assign and throw").click();
  expect(app.exception?.message).toBe("in the handler");
  expect(app.get(TextInput).value).toBe("assigned by a handler that throws");
});

it("UA30: a button cannot be set from state: it has no `bind`, as the compiler says", () => {
  const source =
    'import { Button, session } from "dacapo";\nconst state = session({ b: true });\n<Button bind={state.b}>B</Button>;\n';
  const { diagnostics } = compile(source, { file: "b.app.tsx" });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["unknown-prop", "error"]]);
});

holds("UA31: of a variable and a default the variable counts", UA31, (app) => {
  expect(app.get(TextInput).value).toBe("from state");
});

it("UA31: giving both a default and a variable is a warning of the compiler", () => {
  const source =
    'import { TextInput, session } from "dacapo";\nconst state = session({ k: "" });\n<TextInput label="K" value="default" bind={state.k} />;\n';
  const { diagnostics } = compile(source, { file: "k.app.tsx" });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["value-and-bind", "warning"]]);
});

holds("UA32: a hidden field forgets its value, unless it persists", UA32, async (app) => {
  await app.get(TextInput, "Forgets").set("hi");
  await app.get(TextInput, "Keeps").set("hi");
  await app.get(Checkbox).set(true);
  await app.rerun();
  expect(app.all(TextInput)).toEqual([]);
  await app.get(Checkbox).set(false);
  expect(app.get(TextInput, "Forgets").value).toBe("");
  expect(app.get(TextInput, "Keeps").value).toBe("hi");
});

holds("UA33: a click calls its handler once and is true in one run, not in the rerun nor later", UA33, async (app) => {
  await app.get(Button).click();
  await app.rerun();
  expect(app.session["log"]).toEqual(["body false", "cb (1) z=2", "body true", "body false", "body false"]);
});

holds("UA34: a rerun in a handler ends that handler; the others run, then the script, once", UA34, async (app) => {
  await app.get(Checkbox, "One").set(true);
  await app.get(Checkbox, "Two").set(true);
  await app.get(SubmitButton).click();
  expect(app.session["log"]).toEqual(["body", "cb1", "cb2", "body"]);
  expect(app.hints).toEqual([]);
});

holds("UA37: a field whose label changes keeps its value, with a key and without", UA37, async (app) => {
  await app.get(TextInput, "With a key 0").set("one");
  await app.get(TextInput, "Without 0").set("two");
  await app.get(Button).click();
  expect(app.get(TextInput, "With a key 1").value).toBe("one");
  expect(app.get(TextInput, "Without 1").value).toBe("two");
});

holds("UA38: onChange is called for what the user changes, not for what the script sets", UA38, async (app) => {
  await app.get(Button).click();
  expect(app.get(TextInput).value).toBe("by the handler");
  expect(app.session["log"]).toEqual([]);
  await app.get(TextInput).set("by the user");
  expect(app.session["log"]).toEqual(["by the user"]);
});

holds("UA39: what a run that throws has set is kept", UA39, async (app) => {
  await app.rerun();
  await app.rerun();
  expect(texts(app)).toEqual(["run 3 set by run 2"]);
  expect(app.session["runs"]).toBe(3);
});

holds("UA49b: a field that was not reached because of a stop or an error keeps its value", UA49b, async (app) => {
  await app.get(TextInput).set("hi");
  for (const button of ["Stop", "Fail"]) {
    await app.get(Button, button).click();
    expect(app.find(TextInput)).toBeUndefined();
    await app.rerun();
    expect(app.get(TextInput).value).toBe("hi");
    expect(texts(app)).toEqual(["hi"]);
  }
});

holds("UA49b: it keeps its value over several runs that stop before it, too", UA49b, async (app) => {
  await app.get(TextInput).set("hi");
  await app.get(Button, "Stop").click();
  await app.get(Button, "Stop").click();
  await app.rerun();
  expect(texts(app)).toEqual(["hi"]);
});
