// What a person is typing: never overwritten, never out of order, whatever the script does meanwhile.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import { Stage } from "./stage.ts";
import type { Tab } from "./tab.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({
    "sync.app.tsx": `
import { Button, Text, TextInput, session } from "dacapo";

const runs = session({ count: 0 });
runs.count += 1;
<Text>Run {runs.count}</Text>;
<Button>Again</Button>;
const name = <TextInput label="Name" />;
<Text>Hello {name}!</Text>;
`,
    "slow.app.tsx": `
import { Button, Text, TextInput, session } from "dacapo";

const runs = session({ count: 0 });
runs.count += 1;
<Text>Run {runs.count}</Text>;
<Button>Again</Button>;
await new Promise((resolve) => setTimeout(resolve, 5));
const name = <TextInput label="Name" />;
await new Promise((resolve) => setTimeout(resolve, 5));
<Text>Hello {name}!</Text>;
`,
    "bound.app.tsx": `
import { Button, Text, TextInput, session } from "dacapo";

const state = session({ name: "", count: 0 });
state.count += 1;
<Text>Run {state.count}</Text>;
<Button>Again</Button>;
<TextInput label="Name" bind={state.name} />;
<Button onClick={() => { state.name = state.name.toUpperCase(); }}>Shout</Button>;
<Text>Hello {state.name}!</Text>;
`,
    "most.app.tsx": `
import { ChatInput, Text, TextArea, TextInput } from "dacapo";

const name = <TextInput label="Name" maxLength={3} />;
const words = <TextArea label="Words" maxLength={4} />;
const said = <ChatInput placeholder="Say" maxLength={2} />;
<Text>{name}|{words}|{said}</Text>;
`,
    "rows.app.tsx": `
import { Button, Container, TextInput, session } from "dacapo";

const state = session({ ids: ["a", "b", "c"] });
<Button onClick={() => { state.ids = [...state.ids.slice(1), state.ids[0]!]; }}>Turn</Button>;
<Button onClick={() => { state.ids = ["new", ...state.ids]; }}>Add</Button>;
for (const id of state.ids) {
  <Container key={id}>
    <TextInput label={"Row " + id} />
  </Container>;
}
`,
  });
});
afterAll(() => stage.close());

/** A click takes the focus: what makes the script run while somebody types comes from elsewhere. */
const runAgain = (page: Tab, name = "Again") =>
  page.getByRole("button", { name, exact: true }).evaluate((button) => (button as HTMLElement).click());

const long = "The quick brown fox jumps over the lazy dog";

describe.each(browsers)("%s", (browser) => {
  for (const path of ["sync", "slow", "bound"]) {
    it(`keeps every letter in its place while the script runs: ${path}`, async () => {
      const page = await stage.tab(browser, path);
      const name = page.getByLabel("Name");
      await name.focus();
      for (const word of long.split(/(?= )/)) {
        await runAgain(page);
        await page.keyboard.type(word);
      }
      expect(await name.inputValue()).toBe(long);
      await name.press("Enter");
      await page.getByText(`Hello ${long}!`).waitFor();
      expect(await name.inputValue()).toBe(long);
      expect(page.problems).toEqual([]);
      await page.close();
    });

    it(`keeps the caret in the middle of a text: ${path}`, async () => {
      const page = await stage.tab(browser, path);
      const name = page.getByLabel("Name");
      await name.fill("Ada Lovelace");
      await name.press("Enter");
      await page.getByText("Hello Ada Lovelace!").waitFor();
      await name.press("Home");
      for (let i = 0; i < 4; i++) await name.press("ArrowRight");
      await page.keyboard.type("Ki");
      await runAgain(page);
      await page.getByText("Run 3", { exact: true }).waitFor();
      await page.keyboard.type("ng ");
      expect(await name.inputValue()).toBe("Ada King Lovelace");
      await name.press("Enter");
      await page.getByText("Hello Ada King Lovelace!").waitFor();
      expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.close();
    });
  }

  it("C10: counts whole characters while it is typed", async () => {
    const page = await stage.tab(browser, "most");
    const type = async (label: string, text: string) => {
      const field = page.getByLabel(label);
      await field.focus();
      for (const character of text) await field.pressSequentially(character);
      return field.inputValue();
    };
    expect(await type("Name", "abcdé")).toBe("abc");
    await page.getByLabel("Name").press("ArrowLeft");
    expect(await type("Name", "x")).toBe("abc");
    expect(await type("Words", "äöüßx")).toBe("äöüß");
    await page.getByText("abc|äöüß|").waitFor({ state: "detached" });
    await page.getByLabel("Name").focus();
    await page.getByText("abc|äöüß|").waitFor();
    // As an emoji comes from a list of them, or with what is pasted.
    const insert = (label: string, text: string) =>
      page.getByLabel(label).evaluate((field, put) => {
        field.focus();
        document.execCommand("selectAll");
        document.execCommand("insertText", false, put);
        return (field as HTMLInputElement).value;
      }, text);
    expect(await insert("Name", "ab😀")).toBe("ab😀");
    expect(await insert("Name", "a😀👨‍👩‍👧b")).toBe("a😀👨‍👩‍👧");
    expect(await insert("Say", "👍🏽👍🏽👍🏽")).toBe("👍🏽👍🏽");
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it("shows what the script writes to a bound variable", async () => {
    const page = await stage.tab(browser, "bound");
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Name").press("Enter");
    await page.getByText("Hello Ada!").waitFor();
    await page.getByRole("button", { name: "Shout" }).click();
    await page.getByText("Hello ADA!").waitFor();
    expect(await page.getByLabel("Name").inputValue()).toBe("ADA");
    await page.close();
  });

  it("keeps focus, caret and text where a keyed row moves to", async () => {
    const page = await stage.tab(browser, "rows");
    const row = page.getByLabel("Row a");
    await row.fill("hello");
    await row.press("ArrowLeft");
    await runAgain(page, "Turn");
    await expect.poll(() => page.getByRole("textbox").last().getAttribute("id")).toBe(await row.getAttribute("id"));
    await runAgain(page, "Add");
    await page.getByLabel("Row new").waitFor();
    await page.keyboard.type("!");
    expect(await row.inputValue()).toBe("hell!o");
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });
});
