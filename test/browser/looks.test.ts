// What a page shows on a narrow screen, on paper and without a clipboard, in each browser.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import type { Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";
import type { Tab } from "./tab.ts";

let stage: Stage;

/** Every widget, and what shows data: all that has to fit. */
const everything = `
import {
  Alert, Button, ChatInput, Checkbox, Code, ColorPicker, Columns, DataFrame, DateInput, DateTimeInput, Expander, Feedback, FileUploader,
  Form, LinkButton, Markdown, Metric, MultiSelect, NumberInput, Pills, Popover, Progress, Radio, Row, SegmentedControl, SelectBox,
  SelectSlider, Slider, SubmitButton, Tab, Table, Tabs, Text, TextArea, TextInput, TimeInput, Title, Toggle,
} from "dacapo";
export const config = { theme: "THEME" } as const;
<Title>Everything there is</Title>;
<Markdown>{"- [x] done\\n- [ ] open\\n\\n[a](x?a=1&amp;b=2) costs 3 &euro;\\nin one\\nparagraph"}</Markdown>;
<Row><Text width="stretch">Grows into what is left</Text><Button>Beside</Button></Row>;
<Checkbox label="Checkbox" />; <Toggle label="Toggle" />;
<Radio label="Radio" options={["a", "b"]} horizontal />;
<SelectBox label="SelectBox" options={["a", "b"]} help="Help" />;
<SelectBox label="Long" options={Array.from({ length: 500 }, (_, n) => "Option " + n)} />;
<MultiSelect label="MultiSelect" options={["one", "two", "three"]} value={["one", "three"]} />;
<Pills label="Pills" options={["x", "y"]} />; <SegmentedControl label="Segments" options={["x", "y"]} />;
<Feedback label="Feedback" />;
<Slider label="Slider" value={[20, 60]} />; <SelectSlider label="SelectSlider" options={["s", "m", "l"]} />;
<NumberInput label="NumberInput" value={3} />;
<TextInput label="TextInput" placeholder="Write" />; <TextArea label="TextArea" />;
<DateInput label="Date" value="2026-03-04" />; <TimeInput label="Time" value="08:45" />; <DateTimeInput label="Both" value="2026-03-04T08:45" />;
<ColorPicker label="Colour" />; <FileUploader label="File" />;
<Form border={false}>{() => { <TextInput label="In a form" />; <SubmitButton>Send</SubmitButton>; }}</Form>;
<Tabs><Tab label="One"><Text>in one</Text></Tab><Tab label="Two"><Text>in two</Text></Tab></Tabs>;
<Expander label="Expander"><Text>inside</Text></Expander>; <Popover label="Popover"><Text>inside</Text></Popover>;
<Alert level="warning">Take care</Alert>; <Progress value={0.4} />; <Metric label="Metric" value={42} delta={-1} border />;
<Code language="ts">{"const answer = 42;"}</Code>;
<Table data={[]} />; <DataFrame data={[]} />; <Table data={[{ a: 1, b: "two" }]} />;
<LinkButton href="https://example.org">Link</LinkButton>;
<ChatInput placeholder="Say something" />;
`;

beforeAll(async () => {
  stage = await Stage.open({
    "light.app.tsx": everything.replace("THEME", "light"),
    "dark.app.tsx": everything.replace("THEME", "dark"),
    "row.app.tsx": `
import { Button, Row, Text } from "dacapo";
<Row><Text width="stretch">A</Text><Button>B</Button></Row>;
<Row><Button>C</Button><Text width="stretch">D</Text><Text width="stretch">E</Text></Row>;
`,
    "frame.app.tsx": `
import { DataFrame } from "dacapo";
<DataFrame data={Array.from({ length: 5000 }, (_, n) => ({ name: "Row " + n, value: n }))} />;
`,
    "inter.app.tsx": `
import "dacapo/font.css";
import { Header, Text } from "dacapo";
<Header>Inter</Header>;
<Text>The font that comes along</Text>;
`,
    "ours.app.tsx": `
import "dacapo/font.css";
import { type AppConfig, Header, Text } from "dacapo";
export const config = { theme: { headingFont: "Georgia" } } satisfies AppConfig;
<Header>Georgia</Header>;
<Text>Inter</Text>;
`,
    "theirs.app.tsx": `
import "dacapo/font.css";
import { type AppConfig, Text } from "dacapo";
export const config = { theme: { font: "Georgia" } } satisfies AppConfig;
<Text>Georgia</Text>;
`,
    "code.app.tsx": `
import { Code } from "dacapo";
<Code>{"const answer = 42;"}</Code>;
`,
  });
});
afterAll(() => stage.close());

const boxOf = async (tab: Tab, css: string) => (await tab.locator(css).first().boundingBox())!;

describe.each(browsers)("%s", (browser) => {
  it.each(["light", "dark"])(
    "D12: everything fits on 360 pixels, and nothing covers what is to be pressed: %s",
    async (theme) => {
      const tab = await stage.tab(browser, theme);
      await tab.setViewportSize({ width: 360, height: 740 });
      await tab.getByText("Everything there is").waitFor();
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await expect.poll(() => tab.getByText("No rows").count()).toBe(2);
      const covers = await tab.evaluate(() => {
        const send = document.querySelector(".dc-chatinput button")!.getBoundingClientRect();
        const other = document
          .querySelector("dacapo-inspector")!
          .shadowRoot!.querySelector("button")!
          .getBoundingClientRect();
        return other.left < send.right && send.left < other.right && other.top < send.bottom && send.top < other.bottom;
      });
      expect(covers).toBe(false);
      if (process.env["PICTURES"] !== undefined)
        await tab.screenshot({ path: `${process.env["PICTURES"]}/${browser}-${theme}.png` });
      expect(tab.problems).toEqual([]);
      await tab.close();
    },
  );

  it("every control is reached by Tab, one after the other, and none holds the focus", async () => {
    const tab = await stage.tab(browser, "light");
    const controls = await tab.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("main :is(input, select, textarea, button, summary)")];
      return all.filter(
        (each) =>
          each.tabIndex >= 0 &&
          each.checkVisibility() &&
          !(each as HTMLInputElement).disabled &&
          (each as HTMLInputElement).type !== "radio",
      ).length;
    });
    const seen = new Set<string>();
    for (let step = 0; step < controls * 3; step++) {
      await tab.keyboard.press("Tab");
      const at = await tab.evaluate(() => {
        const all = [...document.querySelectorAll("*")];
        return document.activeElement!.closest(".dc-chatinput") ? "end" : String(all.indexOf(document.activeElement!));
      });
      if (at === "end") break;
      seen.add(at);
    }
    expect(seen.size).toBeGreaterThan(controls * 0.8);
    await tab.close();
  });

  it("D2: what is to stretch in a row grows into what is left, on one line", async () => {
    const tab = await stage.tab(browser, "row");
    const [text, button] = [await boxOf(tab, ".dc-text"), await boxOf(tab, ".dc-button")];
    expect(button.y).toBeLessThan(text.y + text.height + 8);
    expect(text.width).toBeGreaterThan(400);
    expect(button.x).toBeGreaterThanOrEqual(text.x + text.width);
    await tab.close();
  });

  it("D10: without a clipboard the copy button says what to press, and selects the code", async () => {
    const tab = await stage.tab(browser, "code");
    await tab.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await tab.getByRole("button", { name: "Copy" }).click();
    await tab.getByText("Press ").waitFor();
    expect(await tab.evaluate(() => String(getSelection()).trim())).toBe("const answer = 42;");
    expect(tab.problems).toEqual([]);
    await tab.close();
  });
});

it("the font that comes along is loaded by who imports it, and a theme stands above it", async () => {
  const fontOf = (page: Watched, css: string): Promise<string> =>
    page
      .locator(css)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily.split(",")[0]!.replaceAll('"', ""));
  const fonts = {
    inter: ["Inter Variable", "Inter Variable"],
    ours: ["Georgia", "Inter Variable"],
    theirs: [undefined, "Georgia"],
  };
  for (const [path, [heading, text]] of Object.entries(fonts)) {
    const page = await stage.page(path);
    expect(await fontOf(page, ".dc-text"), path).toBe(text);
    if (heading !== undefined) expect(await fontOf(page, "h2"), path).toBe(heading);
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => [...document.fonts].flatMap(({ family, status }) => (status === "loaded" ? [family] : [])));
    // Of the files for all scripts of the world the one of these letters.
    if (text !== "Georgia") await expect.poll(loaded, { message: path }).toEqual(["Inter Variable"]);
    else expect(await loaded(), path).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  }
});

it("G6: a data frame of many rows is printed as what is in sight, with its headings", async () => {
  const page = await stage.page("frame");
  await page.getByText("Row 1", { exact: true }).waitFor();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(12);
  await page.close();
});
