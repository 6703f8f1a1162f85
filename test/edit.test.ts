// Edits of a script while it runs: which call sites are found again, and what keeps its value.
import { describe, expect, it } from "vitest";
import * as elements from "dacapo";
import * as runtime from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { compile } from "../compiler/index.ts";
import type { App } from "../runtime/core/run/app.ts";
import { edit } from "../runtime/core/features/edit/edit.ts";
import { rematch, type SiteFact } from "../runtime/core/features/edit/rematch.ts";
import type { Session } from "../runtime/core/run/session.ts";

interface Loaded {
  app: App;
  facts: SiteFact[];
}

const modules: Record<string, object> = { dacapo: elements, "dacapo/runtime": runtime };

/** Compiles a script and runs its module, as a page would load it. */
function load(script: string): Loaded {
  const { code, sites, diagnostics } = compile(
    `import * as ui from "dacapo";\n${script.replace(/<(\/?)(?=[A-Z])/g, "<$1ui.")}`,
    { file: "edit.app.tsx" },
  );
  expect(diagnostics).toEqual([]);
  const facts = sites.map(
    ({ name, element, label }) => `[${name}, ${JSON.stringify(element)}, ${JSON.stringify(label)}]`,
  );
  const body = code
    .replace(/^import \* as (\w+) from (".*?");/gm, "const $1 = modules[$2];")
    .replace(
      /^import \{(.*?)\} from (".*?");/gm,
      (_, names: string, from: string) => `const {${names.replaceAll(" as ", ": ")}} = modules[${from}];`,
    )
    .replace("export default ", "const app = ")
    .replace(/^export /gm, "");
  return new Function("modules", `${body}\nreturn { app, facts: [${facts.join(", ")}] };`)(modules) as Loaded;
}

const { Slider, Text, TextInput } = elements;

/** Opens a script, enters values, and puts another script in its place. */
async function change(before: string, enter: Record<string, number>, after: string) {
  const first = load(before);
  const app = await openApp(first.app);
  for (const [label, value] of Object.entries(enter)) await app.get(Slider, label).set(value);
  const second = load(after);
  edit((app as unknown as { inner: Session }).inner, second.app, rematch(first.facts, second.facts));
  await app.idle();
  return {
    app,
    values: () => Object.fromEntries(app.all(Slider).map((slider) => [slider.props["label"], slider.value])),
  };
}

const pair = `<Slider label="A" />;\n<Slider label="B" />;\n`;

describe("values survive", () => {
  it("a line added above", async () => {
    const { values } = await change(pair, { A: 3, B: 4 }, `<Slider label="New" />;\n<Text>Hi</Text>;\n${pair}`);
    expect(values()).toEqual({ New: 0, A: 3, B: 4 });
  });

  it("a line taken out", async () => {
    const { values } = await change(pair, { A: 3, B: 4 }, `<Slider label="B" />;`);
    expect(values()).toEqual({ B: 4 });
  });

  it("another label", async () => {
    const { values } = await change(pair, { A: 3, B: 4 }, pair.replace('"A"', '"First"'));
    expect(values()).toEqual({ First: 3, B: 4 });
  });

  it("another order", async () => {
    const { values } = await change(pair, { A: 3, B: 4 }, `<Slider label="B" />;\n<Slider label="A" />;`);
    expect(values()).toEqual({ B: 4, A: 3 });
  });

  it("being wrapped in a block", async () => {
    const { values } = await change(
      pair,
      { A: 3, B: 4 },
      `<Container><Container>${`<Slider label="A" />`}</Container></Container>;\n<Slider label="B" />;`,
    );
    expect(values()).toEqual({ A: 3, B: 4 });
  });

  it("being taken out of a block", async () => {
    const { values } = await change(`<Container>{() => { ${pair} }}</Container>;`, { A: 3, B: 4 }, pair);
    expect(values()).toEqual({ A: 3, B: 4 });
  });

  it("moving to the sidebar with its block", async () => {
    const block = `<Container><Slider label="A" /></Container>`;
    const { app, values } = await change(`${block};`, { A: 3 }, `<Sidebar>${block}</Sidebar>;`);
    expect(values()).toEqual({ A: 3 });
    expect(app.screen()).toContain("[sidebar]");
  });

  it("in loops, item by item", async () => {
    const loop = (more: string) => `for (const n of [1, 2${more}]) <Slider key={n} label={"S" + n} />;`;
    const { values } = await change(loop(""), { S1: 3, S2: 4 }, `<Text>List</Text>;\n${loop(", 3")}`);
    expect(values()).toEqual({ S1: 3, S2: 4, S3: 0 });
  });

  it("in components, use by use", async () => {
    const rate = (more: string) =>
      `export function Rate({ label }: { label: string }) {\n  ${more}<Slider label={label} />;\n}\n`;
    const script = (more: string) => `${rate(more)}Rate({ label: "X" });\nRate({ label: "Y" });\n`;
    const { values } = await change(script(""), { X: 3, Y: 4 }, script("<Text>Rate it</Text>;\n  "));
    expect(values()).toEqual({ X: 3, Y: 4 });
  });
});

describe("what the script says shows", () => {
  it("a text that was written out changes", async () => {
    const { app } = await change(`<Text>One</Text>;`, {}, `<Text>Two</Text>;`);
    expect(app.screen()).toBe('Text "Two"');
  });

  it("a written-out value that changes is taken", async () => {
    const { values } = await change(`<Slider label="A" value={2} />;`, { A: 5 }, `<Slider label="A" value={8} />;`);
    expect(values()).toEqual({ A: 8 });
  });

  it("a value moves into its new bounds", async () => {
    const { values } = await change(`<Slider label="A" max={10} />;`, { A: 9 }, `<Slider label="A" max={5} />;`);
    expect(values()).toEqual({ A: 5 });
  });

  it("another element starts afresh", async () => {
    const { app } = await change(`<Slider label="A" />;`, { A: 3 }, `<TextInput label="A" />;`);
    expect(app.get(TextInput).value).toBe("");
    expect(app.all(Text)).toEqual([]);
  });
});

describe("what is remembered", () => {
  const script = (text: string) => `
    const state = ui.session({ log: [] as string[] });
    const one = ui.memo(() => {
      state.log.push("${text}");
      ui.cleanup(() => void state.log.push("${text} gone"));
      return "${text}";
    });
    <Fragment memo>{() => { <Text>${text}, {one}</Text>; <Slider label="A" />; }}</Fragment>;
  `;

  it("is what the edited script computes, and what was opened before is closed", async () => {
    const { app, values } = await change(script("old"), { A: 3 }, script("new"));
    expect(app.get(Text).text).toBe("new, new");
    expect(values()).toEqual({ A: 3 });
    expect(app.session["log"]).toEqual(["old", "old gone", "new"]);
    await app.rerun();
    expect(app.session["log"]).toHaveLength(3);
  });
});
