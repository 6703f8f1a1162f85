// A stock editor, without plugin: TypeScript by itself checks every attribute, and finds no fault with what is right.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Project, strict, typescripts } from "./installed.ts";

const examples = join(import.meta.dirname, "../examples");
const projects: Project[] = [];

function errorsOf(files: Record<string, string>, typescript: (typeof typescripts)[number]): string[] {
  const project = new Project({ "tsconfig.json": strict, ...files }, typescript);
  projects.push(project);
  const { stdout } = project.tsc("-p", ".", "--pretty", "false");
  return stdout.split("\n").filter((line) => /error TS/.test(line));
}

afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

/** The first app that a reader meets. */
const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const first = /```tsx\n([\s\S]*?)```/.exec(readme)![1]!;

const right = `import { Button, Columns, Container, Form, MultiSelect, SelectBox, Slider, SubmitButton, Tabs, Text, TextInput, type Children, session } from "dacapo";
import * as ui from "dacapo";
import * as v from "valibot";

const state = session({ name: "", size: 3, tags: [] as string[], city: null as "Oslo" | "Bergen" | null });

export function Card({ title, children }: { title: string; children?: Children }) {
  <Text>{title}</Text>;
  <Container border>{children}</Container>;
  return title.length;
}
async function Later({ of }: { of: string }) { <Text>{await Promise.resolve(of)}</Text>; }

const n = <Slider label="N" min={0} max={10} onChange={(value) => { state.size = value; }} />;
const go = <Button type="primary">Go</Button>;
if (go) state.size += n;
<TextInput label="Name" bind={state.name} key="name" data-test="name" aria-label="Name" />;
<SelectBox label="City" options={["Oslo", "Bergen"]} clearable bind={state.city} />;
<MultiSelect label="Tags" options={["a", "b"]} bind={state.tags} />;
const [left, right] = <Columns of={2} />;
left(() => { <Text>Hello <b class="who">{state.name}</b>, {n} &amp; more</Text>; });
right(() => <ui.Button onClick={() => state.size++}>Add</ui.Button>);
const city = <Container>{() => <SelectBox label="City" options={["a", "b"] as const} format={(option) => option.toUpperCase()} />}</Container>;
<Tabs labels={["One", "Two"]} />;
<Card title="A" key={n}>text <Text>{city}</Text></Card>;
<Later of="a" />;
for (const row of [{ id: 1 }]) <Card key={row.id} title={String(row.id)} />;
<Form schema={v.object({ name: v.string() })} onSubmit={({ name }) => { state.name = name.trim(); }}>
  <TextInput name="name" label="Name" />
  <SubmitButton>Send</SubmitButton>
</Form>;
<div class="row" onClick={() => { state.size = 0; }}><a href="/x" target="_blank">x</a><input type="text" value={state.name} /></div>;
<>{n > 3 && <Text>big</Text>}{null}{[1, 2].map((x) => <Text key={x}>{x}</Text>)}</>;
`;

/** Each line after the imports has one mistake. */
const wrong = `import { Button, Header, SelectBox, Slider, Tabs, Text } from "dacapo"; export function Card(props: { title: string }) { <Text>{props.title}</Text>; }
<Slider label="N" min="0" />;
<Slider min={0} />;
<Slider label="N" minn={0} />;
<SelectBox label="C" options={["a", "b"]} value="c" />;
<SelectBox label="C" options={["a", "b"]} format={(option) => option.foo} />;
<Slider label="N" onChange={(value) => value.trim()} />;
<Button onClick="go">Go</Button>;
<Header divider={1}>A</Header>;
<Slider label="N">text</Slider>;
<Card />;
<Card title={1} />;
<Text key={{}}>a</Text>;
<Tabs labels={[1]} />;
<a href={5}>a</a>;
<Text help={5}>a</Text>;
`;

describe.each(typescripts)("with %s alone", (typescript) => {
  it("the documents have no errors", () => {
    const scripts = readdirSync(examples, { recursive: true, encoding: "utf8" })
      .filter((file) => /^(\w+)\.app\.tsx$/.test(file))
      .map((file) => [file, readFileSync(join(examples, file), "utf8")]);
    expect(scripts.length).toBeGreaterThan(4);
    expect(
      errorsOf({ ...Object.fromEntries(scripts), "first.app.tsx": first, "right.app.tsx": right }, typescript),
    ).toEqual([]);
  });

  it("every attribute is checked", () => {
    const found = errorsOf({ "wrong.app.tsx": wrong }, typescript).map((line) => Number(/\((\d+),/.exec(line)![1]));
    const lines = wrong.trim().split("\n").length;
    expect([...new Set(found)]).toEqual(Array.from({ length: lines - 1 }, (_, i) => i + 2));
  });
});

it("the same script has no errors with exact types", () => {
  const project = new Project({ "tsconfig.json": strict, "first.app.tsx": first, "right.app.tsx": right });
  projects.push(project);
  expect(project.dacapo("check")).toEqual({ status: 0, stdout: "No errors in 2 app scripts.\n", stderr: "" });
});
