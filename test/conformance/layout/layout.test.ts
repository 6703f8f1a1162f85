// Where things are drawn: containers, slots, columns, tabs, and what a handler draws.
import { Alert, Button, Checkbox, Container, Expander, Header, Tabs, Text, TextInput, Title } from "dacapo";
import { expect } from "vitest";
import { openGates, settled } from "../gate.ts";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A70 from "./a70.app";
import A71 from "./a71.app";
import A74 from "./a74.app";
import A75 from "./a75.app";
import UA45 from "./ua45.app";
import UA45Wait from "./ua45-wait.app";
import UA46 from "./ua46.app";
import UA47Handle from "./ua47-handle.app";
import UA63 from "./ua63.app";
import UA63Wait from "./ua63-wait.app";
import UA64 from "./ua64.app";

holds("A70: what is written to a container later stands where the container is", A70, (app) => {
  expect(texts(app)).toEqual(["2", "3", "1", "4"]);
});

holds("A71: an element inserted above leaves what is below as it was", A71, async (app) => {
  await app.get(Checkbox).click();
  const { id } = app.get(Checkbox);
  await app.get(Button).click();
  expect(app.get(Header).text).toBe("inserted");
  expect(app.get(Title).text).toBe("the title");
  expect(app.get(Checkbox)).toMatchObject({ id, value: true });
});

holds("A74: the tab in sight is remembered by its label, without a run", A74, async (app) => {
  await app.get(Tabs).set("Tab 2" as never);
  expect(app.runs).toHaveLength(1);
  await app.get(Button, "Add tab 3").click();
  expect(app.screen()).toContain('Tabs = "Tab 2"');
  expect(texts(app)).toEqual(["in Tab 1", "in Tab 2", "in Tab 3"]);
  await app.get(Button, "Remove tab 1").click();
  expect(app.screen()).toContain('Tabs = "Tab 2"');
  expect(texts(app)).toEqual(["in Tab 2", "in Tab 3"]);
});

holds("A75: an expander in an expander is no error", A75, (app) => {
  expect(app.exception).toBeUndefined();
  expect(app.screen()).toBe('Expander "Outer" = true\n  Expander "Inner" = true\n    Text "inside of both"');
});

holds("UA45: a container keeps what is written, a slot only the last", UA45, (app) => {
  expect(texts(app)).toEqual(["B", "C", "A", "y", "q"]);
});

holds(
  "UA45: while a run waits, a slot shows what was put into it last and nothing of the run before; what comes back keeps its value",
  UA45Wait,
  async (app) => {
    const page = () => [...texts(app), ...app.all(TextInput).map(({ value }) => value)];
    await app.get(TextInput).set("kept");
    const slow = app.get(Checkbox).set(true);
    await settled();
    expect(page()).toEqual(["loading"]);
    const again = app.get(Button).click();
    await settled();
    expect(page()).toEqual(["loading"]);
    await openGates(app);
    await Promise.all([slow, again]);
    expect(page()).toEqual(["loaded", "kept"]);
    const last = app.get(Button).click();
    await settled();
    await openGates(app);
    await last;
    expect(page()).toEqual(["loaded", "kept"]);
  },
);

holds("UA46: an error deep inside comes behind everything that was drawn, in the main part", UA46, (app) => {
  expect(app.screen().split("\n")).toEqual([
    "Container",
    "  Columns",
    "    Column",
    '      Text "partial"',
    "    Column",
    'Exception "in the column"',
  ]);
});

holds("UA47: a handle of the sidebar draws in the sidebar", UA47Handle, async (app) => {
  expect(app.screen()).toMatch(/^\[sidebar\]\n {2}Sidebar\n {4}Checkbox "In the sidebar" = false\nText/);
  await app.get(Checkbox).click();
  expect(texts(app)).toEqual(["in the main part", "true"]);
});

holds(
  "UA63: a handler may draw, also into a container of the last run; it is gone with the next run",
  UA63,
  async (app) => {
    await app.get(Button).click();
    expect(app.exception).toBeUndefined();
    expect(app.get(Alert).text).toBe("from the handler");
    expect(app.get(Container).text.split("\n").sort()).toEqual(["from the handler", "from the script"]);
    await app.rerun();
    expect(app.screen()).toBe('Container\n  Text "from the script"\nButton "Write"');
  },
);

holds("UA63: what a handler has drawn is there while it waits", UA63Wait, async (app) => {
  const click = app.get(Button).click();
  await settled();
  expect(texts(app)).toEqual(["working", "the script"]);
  expect(app.screen()).not.toContain("stale");
  await openGates(app);
  await click;
  expect(texts(app)).toEqual(["working", "finished", "the script"]);
  await app.rerun();
  expect(texts(app)).toEqual(["the script"]);
});

holds("UA64: four texts in all, two of them in the expander", UA64, (app) => {
  expect(app.all(Text)).toHaveLength(4);
  expect(app.get(Expander).text).toBe("2\n3");
});
