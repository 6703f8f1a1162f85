// Errors while an app runs: shown with their place in the source, and the page stays usable.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Stage } from "./stage.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({
    "script.app.tsx": `
import { Checkbox, Text } from "dacapo";

const fail = <Checkbox label="Fail" />;
<Text>Before</Text>;
if (fail) throw new Error("The script broke");
<Text>After</Text>;
`,
    "callback.app.tsx": `
import { Button, Text, session } from "dacapo";

const state = session({ count: 0 });
<Button onClick={() => { throw new TypeError("The callback broke"); }}>Break</Button>;
<Button onClick={() => { state.count += 1; }}>Count</Button>;
<Text>Count: {state.count}</Text>;
`,
    "child.app.tsx": `
import { Button, Container, Text } from "dacapo";

const again = <Button>Again</Button>;
<Container>
  {async () => {
    await Promise.resolve();
    if (!again) throw new Error("The child broke");
    <Text>All well</Text>;
  }}
</Container>;
<Text>Beside</Text>;
`,
    "paint.app.tsx": `
import { Button, Text, session } from "dacapo";
import { Broken } from "./broken";

const state = session({ how: "well" });
<Button onClick={() => { state.how = "painting"; }}>Paint</Button>;
<Button onClick={() => { state.how = "effect"; }}>Effect</Button>;
<Button onClick={() => { state.how = "well"; }}>Well</Button>;
<Broken how={state.how} />;
<Text>Behind {state.how}</Text>;
`,
    "broken.ts": `import { defineElement } from "dacapo";
import { BrokenPaint } from "./broken.paint.tsx";
export const Broken = defineElement({ name: "Broken", children: "none", props: { how: "text!" }, paint: BrokenPaint });
`,
    "broken.paint.tsx": `/** @jsxImportSource preact */
import { useEffect } from "preact/hooks";
import type { Paint } from "dacapo";
export const BrokenPaint: Paint<{ how: string }> = ({ props, box }) => {
  if (props.how === "painting") throw new RangeError("No paint");
  useEffect(() => {
    if (props.how === "effect") throw new RangeError("No paint");
  });
  return <p {...box}>Painted {props.how}</p>;
};
`,
    "handler.app.tsx": `
import { Button, Text, session } from "dacapo";
import { Leaf, Stars } from "./stars";

const state = session({ leaf: "well", stars: 0 });
<Button onClick={() => { state.leaf = "ill"; }}>Leaf</Button>;
<Button onClick={() => { state.leaf = "better"; }}>Better</Button>;
<Stars label="Soup" bind={state.stars} />;
<Leaf how={state.leaf} />;
<Text>{state.stars} stars, {state.leaf}</Text>;
`,
    "stars.ts": `import { defineElement, type Template } from "dacapo";
import { StarsPaint } from "./stars.paint.tsx";
export const Stars = defineElement({
  name: "Stars",
  children: "none",
  props: { label: "text!", value: "number", bind: "any", onChange: "handler" },
  value: { initial: () => 0, fit: (stars: number) => stars, decode: Number },
  handler: "onChange",
  paint: StarsPaint,
});
const leafPaint: Template = {
  tag: "p",
  patch(element, { props }) {
    if (props["how"] === "ill") throw new RangeError("No leaf");
    element.textContent = "Leaf " + props["how"];
  },
};
export const Leaf = defineElement({ name: "Leaf", children: "none", props: { how: "text!" }, paint: leafPaint });
`,
    "stars.paint.tsx": `/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import type { Paint } from "dacapo";
export const StarsPaint: Paint<{ label: string }, number> = ({ value, fire, box }) => {
  const [clicks, setClicks] = useState(0);
  const click = () => {
    setClicks(clicks + 1);
    if (clicks === 0) throw new RangeError("No star");
    fire("change", value + 1);
  };
  return (
    <div {...box}>
      <p>clicked {clicks} times</p>
      <svg {...box}><circle r="1" /></svg>
      <button type="button" onClick={click}>Star</button>
      <button type="button" onClick={async () => { await null; throw new RangeError("No answer"); }}>Ask</button>
      <button type="button" onClick={() => Promise.reject(new RangeError("No promise"))}>Promise</button>
    </div>
  );
};
`,
    "module.app.tsx": `
import { Text } from "dacapo";
import { parse } from "./parse";

<Text>{parse("{")}</Text>;
`,
    // Not to be taken for the page of the same name.
    "module.ts": "export const nothing = 0;\n",
    "parse.ts": `// Reads data.
export interface Data {
  name: string;
}

export function parse(text: string): string {
  return (JSON.parse(text) as Data).name;
}
`,
  });
});
afterAll(() => stage.close());

it("in the script: what was drawn stays, the frame shows the line", async () => {
  const page = await stage.page("script");
  await page.getByLabel("Fail").check();
  const alert = page.getByRole("alert");
  await alert.getByText("The script broke").first().waitFor();
  await alert.getByText("script.app.tsx:6:").first().waitFor();
  expect(await alert.innerText()).toContain('> 6 | if (fail) throw new Error("The script broke");');
  expect(await page.getByText("Before", { exact: true }).count()).toBe(1);
  expect(await page.getByText("After", { exact: true }).count()).toBe(0);

  await page.getByLabel("Fail").uncheck();
  await page.getByText("After", { exact: true }).waitFor();
  expect(await alert.count()).toBe(0);
  expect(page.problems).toEqual([]);
  await page.close();
});

it("in a callback: the page of the last run stays", async () => {
  const page = await stage.page("callback");
  await page.getByRole("button", { name: "Break" }).click();
  await page.getByRole("alert").getByText("callback.app.tsx:5:").first().waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("TypeError");

  await page.getByRole("button", { name: "Count" }).click();
  await page.getByText("Count: 1").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.close();
});

it("in an async child", async () => {
  const page = await stage.page("child");
  await page.getByRole("alert").getByText("The child broke").first().waitFor();
  await page.getByRole("alert").getByText("child.app.tsx:8:").first().waitFor();
  expect(await page.getByText("Beside").count()).toBe(1);

  await page.getByRole("button", { name: "Again" }).click();
  await page.getByText("All well").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.close();
});

it.each(["Paint", "Effect"])(
  "B1: in the paint of an element, in its place, with the line that draws it: %s",
  async (name) => {
    const page = await stage.page("paint");
    await page.getByText("Painted well").waitFor();
    await page.getByRole("button", { name }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("paint.app.tsx:9:1").waitFor();
    expect(await alert.innerText()).toMatch(/> +9 \| <Broken how=\{state\.how\} \/>;/);
    expect(await alert.innerText()).toContain("Broken failed: No paint");
    await page.getByText(`Behind ${name === "Paint" ? "painting" : "effect"}`, { exact: true }).waitFor();
    await page.getByRole("button", { name: "Well" }).click();
    await page.getByText("Painted well").waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  },
);

it("B1: in a handler of a paint, before the element, which can be used as before", async () => {
  const page = await stage.page("handler");
  const alert = page.getByRole("alert");
  await page.getByRole("button", { name: "Star" }).click();
  await alert.getByText("handler.app.tsx:8:1").waitFor();
  expect(await alert.innerText()).toMatch(/> +8 \| <Stars label="Soup"/);
  expect(await alert.innerText()).toContain("Stars failed: No star");
  await page.getByText("clicked 1 times").waitFor();
  await page.getByRole("button", { name: "Star" }).click();
  await page.getByText("1 stars, well").waitFor();
  expect(await alert.count()).toBe(0);
  await page.getByText("clicked 2 times").waitFor();
  // What comes later, too.
  for (const [name, says] of [
    ["Ask", "Stars failed: No answer"],
    ["Promise", "Stars failed: No promise"],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await alert.getByText(says).first().waitFor();
    expect(await alert.innerText()).toContain("handler.app.tsx:8:1");
  }
  await page.close();
});

it("B1: in the template of a leaf, with the line that draws it", async () => {
  const page = await stage.page("handler");
  const alert = page.getByRole("alert");
  await page.getByRole("button", { name: "Leaf" }).click();
  await alert.getByText("handler.app.tsx:9:1").waitFor();
  expect(await alert.innerText()).toContain("Leaf failed: No leaf");
  await page.getByText("0 stars, ill").waitFor();
  await page.getByRole("button", { name: "Better" }).click();
  await page.getByText("Leaf better").waitFor();
  expect(await alert.count()).toBe(0);
  await page.close();
});

it("in a plain module, with the line of the module", async () => {
  const page = await stage.page("module");
  await page.getByRole("alert").getByText("parse.ts:7:").first().waitFor();
  await page.getByText("Where it came from").click();
  const stack = await page.getByRole("alert").innerText();
  expect(stack).toContain("module.app.tsx:5:");
  expect(stack).not.toContain("127.0.0.1");
  await page.close();
});
