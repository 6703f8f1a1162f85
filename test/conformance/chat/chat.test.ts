// Conversations: the field for messages, and what is said.
import { Button, ChatInput, Checkbox, Markdown, Table, TextInput, WriteStream } from "dacapo";
import { expect } from "vitest";
import { openGates, settled } from "../gate.ts";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A64 from "./a64.app";
import A76 from "./a76.app";
import Touched from "./touched.app";
import UA25 from "./ua25.app";
import Write from "./write.app";

holds("A64: only the field on the page itself is at its bottom; each gives its text to one run", A64, async (app) => {
  const bottom = app.screen().split("[bottom]");
  expect(bottom[0]!.match(/ChatInput/g)).toHaveLength(3);
  expect(bottom[1]!.match(/ChatInput/g)).toHaveLength(1);
  const fields = app.all(ChatInput);
  expect(fields.map(({ props }) => props["placeholder"])).toEqual([
    "In a container",
    "In a column",
    "In an expander",
    "Pinned",
  ]);
  const given: (string | null)[] = [null, null, null, null];
  for (const [at, shown] of [1, 2, 3, 0].entries()) {
    await fields[at]!.submit("Hello");
    expect(texts(app)).toEqual([JSON.stringify(given.with(shown, "Hello"))]);
  }
  await fields[3]!.submit("x".repeat(200));
  expect(texts(app)).toEqual([JSON.stringify(given.with(0, "x".repeat(200)))]);
  await fields[3]!.submit("x".repeat(201));
  expect(texts(app)).toEqual([JSON.stringify(given.with(0, "x".repeat(200)))]);
  expect(app.hints.map(({ code }) => code)).toEqual(["gesture-refused"]);
});

holds("UA25: what waits for one run reaches it together: triggers stay, the newer text wins", UA25, async (app) => {
  const wait = app.get(Button, "Wait").click();
  const rest = [
    app.get(Button, "Button").click(),
    app.all(ChatInput)[0]!.submit("Some String"),
    app.all(ChatInput)[1]!.submit("text"),
    app.all(ChatInput)[1]!.submit(""),
    app.get(TextInput).set("old"),
    app.get(TextInput).set("new"),
  ];
  await openGates(app);
  await Promise.all([wait, ...rest]);
  expect(JSON.parse(texts(app)[0]!)).toEqual({
    wait: true,
    clicked: true,
    never: false,
    said: "Some String",
    empty: "",
    unset: null,
    text: "new",
  });
  expect(app.runs).toHaveLength(2);
});

holds(
  "A76: a table among words stands between two texts; written from its result, it looks the same",
  A76,
  async (app) => {
    const shown = '  Markdown "Lorem ipsum "\n  Table\n  Markdown "dolor sit"';
    await app.get(Button).click();
    expect(app.screen()).toContain(`WriteStream\n${shown}`);
    expect(app.session["parts"]).toEqual(["Lorem ipsum ", [{ a: 1, b: 2 }], "dolor sit"]);
    expect(app.get(Table).props["data"]).toEqual([{ a: 1, b: 2 }]);
    await app.rerun();
    expect(app.screen()).toContain(`Write\n${shown}`);
  },
);

holds("LAY-19, LAY-20: what is written is drawn by its kind, and texts side by side are one", Write, async (app) => {
  const screen = () => app.screen().split("\n").slice(1);
  const texts = (state: string) => `  Markdown "The box is ${state}, 1 row: "`;
  const data = "  Json";
  expect(screen()).toEqual(["Write", texts("off"), "  Table", '  Text "drawn"', data, '  Markdown "end"']);
  await app.get(Checkbox).click();
  expect(screen()).toEqual([
    "Write",
    texts("on"),
    "  Table",
    '  Text "drawn"',
    '  Exception "Too far."',
    data,
    '  Markdown "end"',
  ]);
});

holds("pain point 24: a stream goes on while something else is used, awaited or not", Touched, async (app) => {
  const begun = app.get(Button, "Ask").click();
  await settled();
  expect(app.get(Markdown).text).toBe("One ");
  const touched = app.get(Checkbox).click();
  await settled();
  expect(app.get(Checkbox).value).toBe(true);
  expect(app.all(WriteStream)).toHaveLength(1);
  expect(app.get(Markdown).text).toBe("One ");
  await openGates(app);
  await Promise.all([begun, touched]);
  expect(app.session).toMatchObject({ answer: "One two", opened: 1 });
  expect(app.get(Markdown).text).toBe("One two");
});
