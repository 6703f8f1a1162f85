// Every name that compiled code imports is there on a page as well: scripts that use each of them run in a browser.
import { afterAll, beforeAll, expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import { runtimeImports } from "../../compiler/runtime-names.ts";
import { Stage } from "./stage.ts";

const app = `
import { Button, Caption, defineElement, Fragment, memo, session, Text } from "dacapo";

const state = session({ clicks: 0 });
const Note = defineElement({ name: "Note", children: "text", props: {} });
const wait = () => Promise.resolve();
async function later() { await wait(); state.clicks += 10; }
async function* letters() { yield "c"; yield "d"; }
function row(name: string) { <Text>row {name}</Text>; }

[1, 2].forEach((n) => { <Text>number {n}</Text>; });
["a", "b"].forEach(row);
<Note>Clicked <b>{state.clicks}</b> times</Note>;
<p class="plain">plain</p>;
try { <Caption>tried</Caption>; } catch { <Text>caught</Text>; }
for await (const letter of letters()) <Text>letter {letter}</Text>;
const rate = state.clicks;
const rules = { times: (n: number) => n * rate };
const doubled = memo(() => [1, 2].map(rules.times));
<Fragment memo>{() => { <Text>doubled {doubled.length}</Text>; }}</Fragment>;
const go = <Button onClick={() => { state.clicks += 1; }}>Count</Button>;
if (go) later();
`;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({ "names.app.tsx": app });
});
afterAll(() => stage.close());

it("uses all of them", () => {
  const { code } = compile(app, { file: "names.app.tsx", steps: true });
  const names = /import \{ (.*) \} from "dacapo\/runtime"/.exec(code)?.[1]?.split(", ") ?? [];
  expect(runtimeImports.filter((name) => !names.some((each) => each.split(" as ")[0] === name))).toEqual([]);
});

it("runs in a browser", async () => {
  const page = await stage.page("names");
  for (const text of ["number 1", "number 2", "row a", "row b", "plain", "tried", "doubled 2"])
    await page.getByText(text, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Count" }).click();
  await expect.poll(() => page.locator("b").innerText()).toBe("1");
  expect(page.problems).toEqual([]);
  await page.close();
});
