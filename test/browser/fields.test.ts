// What is entered in fields by keys, mouse and password managers, in each browser: it arrives, and nothing jumps.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import { Stage } from "./stage.ts";
import type { Tab } from "./tab.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({
    "moments.app.tsx": `
import { DateInput, DateTimeInput, Text, TimeInput, session } from "dacapo";

const state = session({ dates: [] as string[] });
const date = <DateInput label="Date" value="2026-03-04" min="2020-01-01" onChange={(day) => { state.dates.push(day); }} />;
const free = <DateInput label="Free" value="2026-03-04" onChange={(day) => { state.dates.push(day); }} />;
const both = <DateTimeInput label="Both" value="2026-03-04T08:30" max="2030-01-01T00:00" />;
const night = <TimeInput label="Night" value={["22:00", "06:00"]} />;
<Text>date {date}</Text>;
<Text>free {free}</Text>;
<Text>both {both}</Text>;
<Text>night {night.join()}</Text>;
<Text>heard {state.dates.join()}</Text>;
`,
    "words.app.tsx": `
import { DateInput, DateTimeInput, Text } from "dacapo";

export const config = { lang: "fr" } as const;
const date = <DateInput label="Date" value="2026-03-04" />;
const stay = <DateInput label="Stay" value={["2026-03-04", "2026-03-05"]} />;
const both = <DateTimeInput label="Both" value="2026-03-04T08:30" />;
<Text>date {date}</Text>;
<Text>stay {stay.join()}</Text>;
<Text>both {both}</Text>;
`,
    "numbers.app.tsx": `
import { NumberInput, Slider, Text } from "dacapo";

const size = <NumberInput label="Size" clearable />;
<Text>{String(size)} is the size</Text>;
const fine = <Slider label="Fine" min={0.0001} max={0.01} value={0.001} />;
<Text>fine {fine}</Text>;
const off = <Slider label="Off" min={0} max={100} step={10} value={37} />;
<Text>off {off}</Text>;
const pair = <Slider label="Pair" min={0} max={100} value={[50, 50]} />;
<Text>pair {pair.join()}</Text>;
`,
    "upper.app.tsx": `
import { Text, TextInput, session } from "dacapo";

const s = session({ up: "", bound: "" });
<input aria-label="Plain" value={s.up} onInput={(value: string) => { s.up = value.toUpperCase(); }} />;
<textarea aria-label="Area" value={s.up} onInput={(value: string) => { s.up = value.toUpperCase(); }} />;
<Text>up {s.up}</Text>;
`,
    "press.app.tsx": `
import { Button, Checkbox, Expander, LinkButton, Radio, Tab, Tabs, Text, TextArea, TextInput, NumberInput, session } from "dacapo";

const state = session({ clicks: 0, plain: 0 });
const name = <TextInput label="Name" />;
const more = <TextArea label="More" />;
const count = <NumberInput label="Count" value={0} />;
const lines = (name + more).length + count;
for (let i = 0; i < lines; i++) <Text key={i}>A line that was not there before, number {i}</Text>;
<Button onClick={() => { state.clicks += 1; }}>Press</Button>;
const ticked = <Checkbox label="Tick" />;
const picked = <Radio label="Pick" options={["one", "two"]} />;
<Tabs><Tab label="First"><Text>in first</Text></Tab><Tab label="Second"><Text>in second</Text></Tab></Tabs>;
<Expander label="Fold"><Text>inside</Text></Expander>;
<a href="#there" class="link">Link</a>;
<LinkButton href="#button">Go there</LinkButton>;
<div class="plain" onClick={() => { state.plain += 1; }}>Plain <b>HTML</b></div>;
<Text>{"clicks " + state.clicks + ", ticked " + ticked + ", picked " + picked + ", plain " + state.plain}</Text>;
`,
    "manager.app.tsx": `
import { Form, SubmitButton, Text, TextArea, TextInput } from "dacapo";

const [user, word, note] = <Form>{() => {
  const fields = [<TextInput label="User" />, <TextInput label="Word" type="password" />, <TextArea label="Note" />];
  <SubmitButton>Send</SubmitButton>;
  return fields;
}}</Form>;
const alone = <TextInput label="Alone" />;
<Text>{"sent " + [user, word, note].join("/")}</Text>;
<Text>{"alone " + alone}</Text>;
`,
    "restored.app.tsx": `
import { Checkbox, SelectBox, Slider, Text, TextInput } from "dacapo";

const name = <TextInput label="Name" name="name" />;
const tick = <Checkbox label="Tick" />;
const box = <SelectBox label="Box" options={["a", "b", "c"]} />;
const slide = <Slider label="Slide" />;
<Text>{"script: " + [name, tick, box, slide].join()}</Text>;
`,
  });
  stage.write("elsewhere.html", "<!doctype html><title>Elsewhere</title><p>Elsewhere</p>");
});
afterAll(() => stage.close());

describe.each(browsers)("%s", (browser) => {
  /** A date field is written in the order of its language: the tests' browsers speak English. */
  const typeDate = async (
    tab: Tab,
    label: string,
    ...parts: [month: string, day: string, year: string]
  ): Promise<void> => {
    await tab.getByLabel(label, { exact: true }).focus();
    // Where the browser reports nothing before the field is left, Enter says that it is whole.
    for (const part of parts) {
      await tab.keyboard.type(part);
      // The others go on by themselves.
      if (browser === "webkit") await tab.keyboard.press(part.length === 2 ? "ArrowRight" : "Enter");
    }
  };

  it("a day is written in words too, in the language of the app and in English; what is none leaves what was there", async () => {
    const tab = await stage.tab(browser, "words");
    const date = tab.getByLabel("Date", { exact: true });
    const write = async (text: string, end: string): Promise<void> => {
      await date.focus();
      await tab.keyboard.type(text);
      await tab.keyboard.press(end);
    };
    await write("24 dec 2027", "Enter");
    await tab.getByText("date 2027-12-24").waitFor();
    await write("d\u00e9cembre 3, 2028", "Tab");
    await tab.getByText("date 2028-12-03").waitFor();
    for (const end of ["Escape", "Enter"]) {
      await write("whenever", end);
      await expect.poll(() => date.inputValue()).toBe("2028-12-03");
    }
    await tab.locator(".dc-dateinput input").nth(1).focus();
    await tab.keyboard.type("f\u00e9v 2 2027 - feb 4 2027");
    await tab.keyboard.press("Enter");
    await tab.getByText("stay 2027-02-02,2027-02-04").waitFor();
    await tab.getByLabel("Both").focus();
    await tab.keyboard.type("d\u00e9c 3 2027 18:05");
    await tab.keyboard.press("Enter");
    await tab.getByText("both 2027-12-03T18:05").waitFor();
    await tab.getByText("date 2028-12-03").waitFor();
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("G1: a date that is typed is left alone until it is plausible, and never written while it has the focus", async () => {
    const tab = await stage.tab(browser, "moments");
    const value = (label: string) => tab.getByLabel(label, { exact: true }).inputValue();
    await typeDate(tab, "Date", "05", "06", "2027");
    await tab.getByText("date 2027-05-06").waitFor();
    expect(await value("Date")).toBe("2027-05-06");
    await typeDate(tab, "Free", "05", "06", "2027");
    await tab.getByText("free 2027-05-06").waitFor();
    const heard = await tab.getByText("heard").innerText();
    expect(heard).not.toMatch(/\b0\d\d\d-/);
    expect(heard).not.toContain("2020-01-01");
    await tab.close();
  });

  it("G1: what is out of bounds becomes the nearest bound when the field is left", async () => {
    const tab = await stage.tab(browser, "moments");
    await typeDate(tab, "Date", "05", "06", "1999");
    await tab.getByLabel("Free", { exact: true }).focus();
    await tab.getByText("date 2020-01-01").waitFor();
    expect(await tab.getByLabel("Date", { exact: true }).inputValue()).toBe("2020-01-01");
    await tab.close();
  });

  it("G4: a number is read with commas, and what is none is said at the field", async () => {
    const tab = await stage.tab(browser, "numbers");
    const field = tab.getByLabel("Size");
    for (const [text, number] of [
      ["1,5", "1.5"],
      ["-2.25", "-2.25"],
      ["1,234,567.5", "1234567.5"],
      ["1.234.567,5", "1234567.5"],
      ["1e3", "1000"],
      ["", "null"],
      ["7", "7"],
    ] as const) {
      await field.fill(text);
      await field.press("Enter");
      await tab.getByText(`${number} is the size`, { exact: true }).waitFor();
    }
    for (const text of ["1x2", "1e", "--3", "1,2,3"]) {
      await field.fill(text);
      await field.press("Tab");
      await tab.getByText(`“${text}” is not a number.`).waitFor();
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.inputValue()).toBe(text);
      expect(await tab.getByText("7 is the size", { exact: true }).count()).toBe(1);
    }
    await field.fill("8");
    await field.press("Enter");
    await tab.getByText("8 is the size", { exact: true }).waitFor();
    expect(await tab.getByText("is not a number").count()).toBe(0);
    await field.press("ArrowUp");
    await tab.getByText("9 is the size", { exact: true }).waitFor();
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("C9: a slider between small numbers moves, and its thumb stands where the number is", async () => {
    const tab = await stage.tab(browser, "numbers");
    await tab.getByLabel("Fine").press("ArrowRight");
    await tab.getByText("fine 0.0011", { exact: true }).waitFor();
    const off = tab.getByLabel("Off");
    expect(await off.inputValue()).toBe("37");
    await off.press("ArrowRight");
    await tab.getByText("off 40", { exact: true }).waitFor();
    await off.press("ArrowRight");
    await tab.getByText("off 50", { exact: true }).waitFor();
    expect(await off.inputValue()).toBe("50");
    await tab.close();
  });

  it.each([
    ["left", -60, "pair 50", /pair (\d+),50/],
    ["right", 60, "pair 50", /pair 50,(\d+)/],
  ] as const)(
    "G9: of two thumbs on one value the one is taken in whose direction one drags: %s",
    async (_way, by, _before, text) => {
      const tab = await stage.tab(browser, "numbers");
      const thumb = (await tab.getByLabel("Minimum").boundingBox())!;
      const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      for (let step = 1; step <= 4; step++) await tab.mouse.move(x + (by * step) / 4, y);
      await tab.mouse.up();
      const shown = await tab.getByText("pair", { exact: false }).last().innerText();
      const [, moved] = text.exec(shown) ?? [];
      expect(shown).toMatch(text);
      expect(Math.sign(Number(moved) - 50)).toBe(Math.sign(by));
      await tab.close();
    },
  );

  it.each(["Plain", "Area"])(
    "G8: the caret stays where it is when the script rewrites what is typed: %s",
    async (label) => {
      const tab = await stage.tab(browser, "upper");
      const field = tab.getByLabel(label);
      await field.focus();
      await tab.keyboard.type("acd");
      await tab.getByText("up ACD").waitFor();
      await tab.keyboard.press("Home");
      await tab.keyboard.press("ArrowRight");
      await tab.keyboard.type("b");
      await tab.getByText("up ABCD").waitFor();
      await tab.keyboard.type("x");
      await tab.getByText("up ABXCD").waitFor();
      expect(await field.inputValue()).toBe("ABXCD");
      expect(await field.evaluate((element) => (element as HTMLInputElement).selectionStart)).toBe(3);
      await tab.close();
    },
  );

  it.each([
    ["a button", "Name", ".dc-button", "clicks 1"],
    ["a checkbox", "Name", ".dc-checkbox input", "ticked true"],
    ["a label", "More", ".dc-checkbox label span", "ticked true"],
    ["an option", "Name", ".dc-radio label:last-child", "picked two"],
    ["a tab", "More", "[role=tab]:last-of-type", "in second"],
    ["a summary", "Name", ".dc-expander summary", "inside"],
    ["plain HTML", "Count", ".plain b", "plain 1"],
  ])(
    "C1: a click arrives at what was pressed, though the page moves when the field is left: %s",
    async (_what, label, css, shown) => {
      const tab = await stage.tab(browser, "press");
      await tab.setViewportSize({ width: 1280, height: 1100 });
      const field = tab.getByLabel(label, { exact: true });
      await field.focus();
      if (label === "Count") await field.fill("4");
      else await tab.keyboard.type("four");
      const target = tab.locator(css).first();
      const { x, y, width, height } = (await target.boundingBox())!;
      await tab.mouse.click(x + Math.min(width / 2, 40), y + height / 2);
      await tab.getByText("number 3").waitFor();
      await tab.getByText(shown).first().waitFor();
      await tab.close();
    },
  );

  it.each([
    ["a button", ".dc-button", "Enter", "clicks 1"],
    ["a checkbox", ".dc-checkbox input", " ", "ticked true"],
    ["a tab", "[role=tab]:first-of-type", "ArrowRight", "in second"],
    ["a summary", ".dc-expander summary", "Enter", "inside"],
  ])("C1: so does a key, though the page moves when the field is left: %s", async (_what, css, key, shown) => {
    const tab = await stage.tab(browser, "press");
    await tab.getByLabel("Name").focus();
    await tab.keyboard.type("four");
    const target = tab.locator(css).first();
    await target.focus();
    await tab.keyboard.press(key);
    await tab.getByText("number 3").waitFor();
    await tab.getByText(shown).first().waitFor();
    expect(await target.evaluate((element) => element.parentElement!.contains(document.activeElement))).toBe(true);
    await tab.close();
  });

  it.skipIf(browser !== "chromium")("C1: so does a tap", async () => {
    const page = await stage.browser.newPage({ hasTouch: true, viewport: { width: 400, height: 900 } });
    await page.goto(`${stage.url}/press`);
    await page.getByLabel("Name").tap();
    await page.keyboard.type("four");
    const { x, y } = (await page.locator(".dc-button").first().boundingBox())!;
    await page.touchscreen.tap(x + 20, y + 15);
    await page.getByText("number 3").waitFor();
    await page.getByText("clicks 1,").waitFor();
    await page.getByLabel("More").tap();
    await page.keyboard.type("five");
    const box = (await page.locator(".dc-checkbox label").first().boundingBox())!;
    await page.touchscreen.tap(box.x + 20, box.y + box.height / 2);
    await page.getByText("number 7").waitFor();
    await page.getByText("ticked true").waitFor();
    await page.close();
  });

  it("C1: a press that ends elsewhere is none, and links are followed", async () => {
    const tab = await stage.tab(browser, "press");
    await tab.setViewportSize({ width: 1280, height: 1100 });
    await tab.getByLabel("Name").focus();
    await tab.keyboard.type("four");
    const button = (await tab.locator(".dc-button").first().boundingBox())!;
    await tab.mouse.move(button.x + 20, button.y + 20);
    await tab.mouse.down();
    await tab.mouse.move(button.x + 200, button.y + 150);
    await tab.mouse.up();
    await tab.getByText("number 3").waitFor();
    expect(await tab.getByText("clicks 0").count()).toBe(1);
    await tab.getByLabel("Name").focus();
    await tab.keyboard.type("five");
    const link = (await tab.locator(".link").boundingBox())!;
    await tab.mouse.click(link.x + 10, link.y + link.height / 2);
    await expect.poll(() => tab.evaluate(() => location.hash)).toBe("#there");
    await tab.close();
  });

  it("C3: what a password manager wrote counts when the form is sent, and when a field is left", async () => {
    const tab = await stage.tab(browser, "manager");
    const write = (label: string, text: string) =>
      tab.getByLabel(label, { exact: true }).evaluate((element, value) => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event("input", { bubbles: true }));
      }, text);
    await write("User", "ada");
    await write("Word", "secret");
    await write("Note", "none");
    await tab.getByRole("button", { name: "Send" }).click();
    await tab.getByText("sent ada/secret/none", { exact: true }).waitFor();
    await tab.getByLabel("Alone").focus();
    await write("Alone", "here");
    await tab.getByLabel("User").focus();
    await tab.getByText("alone here").waitFor();
    await tab.close();
  });

  it("C2: after Back from another site the fields show what the script has", async () => {
    const tab = await stage.tab(browser, "restored");
    await tab.getByLabel("Name").fill("Ada");
    await tab.getByLabel("Name").press("Enter");
    await tab.getByText("script: Ada,false,a,0").waitFor();
    await tab.getByLabel("Tick").click();
    await tab.getByText("script: Ada,true,a,0").waitFor();
    await tab.goto(`${stage.url}/elsewhere.html`);
    await tab.goBack();
    await tab.getByText("script:").waitFor();
    const agree = () =>
      tab.evaluate(() => {
        const [name, tick, box, slide] = document.querySelectorAll<HTMLInputElement>("main :is(input, select)");
        const fields = [name!.value, tick!.checked, box!.value, slide!.value].join();
        return [fields, [...document.querySelectorAll("main p")].at(-1)!.textContent!.replace("script: ", "")];
      });
    await expect.poll(async () => new Set(await agree()).size).toBe(1);
    await tab.close();
  });
});
