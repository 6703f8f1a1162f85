// Own elements with text between their tags: decided when the script runs, wherever they are defined.
import { describe, expect, test } from "vitest";
import { defineElement } from "../runtime/index.ts";
import { openSource } from "./evaluate.ts";

const define = (children: "text" | "block" | "none") =>
  defineElement({ name: `Own${children}`, children, props: { kind: "text" } });
const kit = { Note: define("text"), Panel: define("block"), Line: define("none") };

const drawn = async (source: string) => {
  const app = await openSource(
    `import { Container, Text, defineElement } from "dacapo"; const { Note, Panel, Line } = kit; ${source};`,
    { kit },
  );
  return { screen: app.screen(), message: app.exception?.message ?? "" };
};

describe("H2: an own text element", () => {
  const cases: Record<string, string> = {
    "<Note>words</Note>": "words",
    "<Note>Hi {name}</Note>": "Hi Ada",
    "<Note>Hi <b>x</b></Note>": "Hi x",
    "<Note>Hi <b class={name}>{name}</b> and {1 + 1}</Note>": "Hi Ada and 2",
    "<Note>{name}</Note>": "Ada",
    "<Note>{`Hi ${name}`}</Note>": "Hi Ada",
    "<Note><i>{name}</i></Note>": "Ada",
    '<Note kind="a" key="b">Hi {name}</Note>': "Hi Ada",
    '<Note {...{ kind: "a" }}>Hi {name}</Note>': "Hi Ada",
    "const ui = kit; <ui.Note>Hi {name}</ui.Note>": "Hi Ada",
    "<Note>Hi {await Promise.resolve(name)}</Note>": "Hi Ada",
    "<Container><Note>Hi {name}</Note></Container>": "Hi Ada",
    "Note({ children: ['Hi ', name] })": "Hi Ada",
    "<Note>{name && <b>{name}</b>}</Note>": "Ada",
    "<Note>{['Hi ', name].map((word) => <b>{word}</b>)}</Note>": "Hi Ada",
    "<Note>{name === '' ? <b>none</b> : <i>{name}</i>}</Note>": "Ada",
    'const Own = defineElement({ name: "Own", children: "text", props: {} }); <Own>Hi {name}</Own>': "Hi Ada",
  };
  for (const [tag, text] of Object.entries(cases)) {
    test(`${tag} shows ${text}`, async () => {
      const { screen, message } = await drawn(`const name = "Ada"; ${tag}`);
      expect(message).toBe("");
      expect(screen).toContain(text);
    });
  }

  test("says what it cannot take: an element in it", async () => {
    expect((await drawn(`<Note>Hi <Text>x</Text></Note>`)).message).toContain("elements and functions cannot");
    for (const tag of [
      `<Note><Text>x</Text></Note>`,
      `<Note>{() => <Text>x</Text>}</Note>`,
      `<Note>{() => "x"}</Note>`,
      `Note({ children: () => "x" })`,
      `<Note>{true && <Text>x</Text>}</Note>`,
    ]) {
      const { message, screen } = await drawn(`<Text>above</Text>; ${tag}; <Text>below</Text>`);
      expect([tag, message]).toEqual([tag, expect.stringContaining("elements and functions cannot")]);
      expect(screen).toContain("below");
    }
  });

  test("has what changes, run after run", async () => {
    const app = await openSource(
      `import { Button, session } from "dacapo"; const { Note } = kit; const state = session({ n: 0 });
       if (<Button>More</Button>) state.n += 1;
       <Note>Now {state.n}</Note>;`,
      { kit },
    );
    const { Button } = await import("../runtime/index.ts");
    await app.get(Button).click();
    expect(app.screen()).toContain("Now 1");
  });
});

describe("H2: what turns out to be no text element", () => {
  test("a block draws the text in it", async () => {
    expect((await drawn(`<Panel>Hi <b>x</b></Panel>`)).screen).toContain("Hi x");
    expect((await drawn(`<Panel>{[1, 2]} and {() => <Text>more</Text>}</Panel>`)).screen).toContain("more");
    expect((await drawn(`const draw = () => <Text>more</Text>; <Panel>Hi {draw}</Panel>`)).screen).toContain("more");
    expect((await drawn(`const name = "Ada"; <Panel>{name}</Panel>`)).screen).toContain("Ada");
  });

  test("a component gets it as a drawing", async () => {
    const source = `const all = { Card: ({ children }) => { <Container>{children}</Container>; } }; <all.Card>Hi <b>x</b> {1}</all.Card>`;
    expect((await drawn(source)).screen).toContain("Hi x 1");
  });

  test("what takes no children says so", async () => {
    for (const tag of [
      `<Line>Hi {1}</Line>`,
      `<Line>{name}</Line>`,
      `<Line><b>x</b></Line>`,
      `<Line>{() => 1}</Line>`,
      `<Line><Text>x</Text></Line>`,
      `<Line children="x" />`,
      `<Line {...{ children: name }} />`,
      `Line({ children: name })`,
      `Line({ children: () => 1 })`,
    ]) {
      const { message, screen } = await drawn(`const name = "Ada"; ${tag}; <Text>below</Text>`);
      expect([tag, message]).toEqual([tag, "`Ownnone` takes no children."]);
      expect(screen).toContain("below");
    }
    for (const tag of [
      `<Line>{null}</Line>`,
      `<Line>{name && "x"}</Line>`,
      `<Line>{/* x */}</Line>`,
      `<Line>\n</Line>`,
    ])
      expect([tag, (await drawn(`const name = false; ${tag}`)).message]).toEqual([tag, ""]);
  });

  test("HTML in a block is drawn as what it is", async () => {
    for (const children of [
      `<p>Hi</p><p>x</p>`,
      `{["Hi", "x"].map((text) => <p>{text}</p>)}`,
      `{true && <p>Hi</p>}<p>x</p>`,
    ])
      expect((await drawn(`<Panel>${children}</Panel>`)).screen).toBe('Ownblock\n  <p> "Hi"\n  <p> "x"');
  });
});

describe("H2: a prop that is none", () => {
  const cases: Record<string, string> = {
    '<Note knd="a">x</Note>': "`Owntext` has no prop `knd`. Did you mean `kind`?",
    '<Line kindd="a" />': "`Ownnone` has no prop `kindd`. Did you mean `kind`?",
    '<Panel {...{ Kind: "a" }}>x</Panel>': "`Ownblock` has no prop `Kind`. Did you mean `kind`?",
    'Note({ calss: "a", children: "x" })': "`Owntext` has no prop `calss`.",
    "<Line bind={s.x} />": "`Ownnone` has no prop `bind`. Did you mean `kind`?",
    "<Line quite={1} />": "`Ownnone` has no prop `quite`.",
    '<Line constructor="a" />': "`Ownnone` has no prop `constructor`.",
    "<Line kind />": "`kind` of `Ownnone` is true; expected a string.",
  };
  for (const [tag, message] of Object.entries(cases)) {
    test(`${tag}: ${message}`, async () => {
      const found = await drawn(`const s = { x: 1 }; ${tag}; <Text>below</Text>`);
      expect(found.message).toBe(message);
      expect(found.screen).toContain("below");
    });
  }
});
