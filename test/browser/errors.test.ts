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

it("in a plain module, with the line of the module", async () => {
  const page = await stage.page("module");
  await page.getByRole("alert").getByText("parse.ts:7:").first().waitFor();
  await page.getByText("Where it came from").click();
  const stack = await page.getByRole("alert").innerText();
  expect(stack).toContain("module.app.tsx:5:");
  expect(stack).not.toContain("127.0.0.1");
  await page.close();
});
