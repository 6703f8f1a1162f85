// What stands above the page, by keyboard and mouse: the focus stays inside, comes back, and a way out is always there.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import { Stage } from "./stage.ts";
import type { Tab } from "./tab.ts";

let stage: Stage;
let page: Tab;

beforeAll(async () => {
  stage = await Stage.open({
    "dialog.app.tsx": `
import { Button, Dialog, Text, TextInput, rerun, session, toast } from "dacapo";

const state = session({ runs: 0, names: [] as string[] });
state.runs += 1;
<Text>Run {state.runs}: {state.names.join()}</Text>;
const open = <Button>Add a name</Button>;
if (open) {
  <Dialog title="A new name">{() => {
    const name = <TextInput label="Name" />;
    <Text>Hello {name}</Text>;
    const save = <Button type="primary">Save</Button>;
    if (save) { state.names.push(name); toast("Saved", { icon: "✅" }); rerun(); }
  }}</Dialog>;
}
const tell = <Button>Tell</Button>;
if (tell) {
  toast("Told", { duration: 60_000 });
  <Dialog title="Told you">{() => { <Text>Inside</Text>; }}</Dialog>;
}
const ask = <Button>Ask</Button>;
if (ask) <Dialog title="Answer me" dismissible={false}>{() => { <Button onClick={() => rerun()}>Yes</Button>; }}</Dialog>;
`,
    "others.app.tsx": `
import { Button, Checkbox, Popover, Radio, Spinner, Status, Text, toast } from "dacapo";

const unit = <Popover label="Settings">{() => <Radio label="Unit" options={["Celsius", "Fahrenheit"]} />}</Popover>;
<Text>In {unit}</Text>;
<Status label="Getting the data" expanded><Text>Asked the server</Text></Status>;
<Status label="Sending" state="error"><Text>No answer</Text></Status>;
<Button onClick={() => toast("Saved", { duration: 300 })}>Save</Button>;
const wait = <Button>Wait</Button>;
if (wait) await <Spinner label="Loading…">{() => new Promise((resolve) => setTimeout(resolve, 2500))}</Spinner>;
<Text>end</Text>;
<Popover label="Lines">{() => {
  const all = <Checkbox label="All of them" />;
  for (let n = 0; n < (all ? 60 : 1); n++) <Text>Line {n}</Text>;
}}</Popover>;
`,
    "side.app.tsx": `
import { Button, Sidebar, Text, TextInput } from "dacapo";

<Sidebar><TextInput label="In the sidebar" /><Button>Side</Button></Sidebar>;
<Button>Main</Button>;
<Text>The main column</Text>;
`,
  });
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(page.problems).toEqual([]);
  await page.close();
});

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    return element.getAttribute("aria-label") ?? element.textContent ?? element.localName;
  });

const button = (name: string) => page.getByRole("button", { name, exact: true });
const dialogs = () => page.getByRole("dialog");

describe.each(browsers)("%s", (browser) => {
  it("keeps the focus in a dialog, and gives it back when Escape closes it", async () => {
    page = await stage.tab(browser, "dialog");
    await button("Add a name").click();
    await dialogs().waitFor();
    await expect
      .poll(() => page.getByRole("textbox").evaluate((element) => element === document.activeElement))
      .toBe(true);
    for (const name of ["Save", "Close"]) {
      await page.keyboard.press("Tab");
      await expect.poll(focused).toBe(name);
    }
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement!.closest("main"))).toBeNull();
    }
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialogs().count()).toBe(0);
    await expect.poll(focused).toBe("Add a name");
    expect(await page.getByText("Run 2:").count()).toBe(1);
  });

  it("runs only the dialog while it is used, and closes it with a rerun", async () => {
    page = await stage.tab(browser, "dialog");
    await button("Add a name").click();
    await page.keyboard.type("Ada");
    await page.keyboard.press("Enter");
    await page.getByText("Hello Ada").waitFor();
    await expect
      .poll(() => page.getByRole("textbox").evaluate((element) => element === document.activeElement))
      .toBe(true);
    await button("Save").click();
    await page.getByText("Run 3: Ada").waitFor();
    expect(await dialogs().count()).toBe(0);
    await page.getByRole("status").getByText("Saved").waitFor();
    await expect.poll(focused).toBe("Add a name");
  });

  it("is closed by a click beside it, not by one that began inside", async () => {
    page = await stage.tab(browser, "dialog");
    await button("Add a name").click();
    const sheet = (await dialogs().boundingBox())!;
    await page.mouse.move(sheet.x + sheet.width / 2, sheet.y + 20);
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
    expect(await dialogs().count()).toBe(1);
    await page.mouse.click(5, 5);
    await expect.poll(() => dialogs().count()).toBe(0);
  });

  it("stays open where it must be answered, however often Escape is pressed", async () => {
    page = await stage.tab(browser, "dialog");
    await button("Ask").click();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
    await page.mouse.click(5, 5);
    // The browser may close it; then it is open again at once.
    await expect.poll(() => page.locator("dialog:modal").count()).toBe(1);
    await button("Yes").click();
    await expect.poll(() => dialogs().count()).toBe(0);
  });

  it("opens a popover by keyboard, and gives the focus back when Escape closes it", async () => {
    page = await stage.tab(browser, "others");
    await button("Settings").focus();
    await page.keyboard.press("Enter");
    await dialogs().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.getByText("In Fahrenheit").waitFor();
    expect(await dialogs().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialogs().count()).toBe(0);
    await expect.poll(focused).toBe("Settings");
  });

  it("keeps a popover in the window when what is in it grows", async () => {
    page = await stage.tab(browser, "others");
    await button("Lines").click();
    await dialogs().waitFor();
    await page.getByRole("checkbox").click();
    await page.getByText("Line 59").waitFor();
    const window = await page.evaluate(() => document.documentElement.clientHeight);
    const edges = async () => {
      const { y, height } = (await dialogs().boundingBox())!;
      return y >= 0 && height > 200 && y + height <= window;
    };
    await expect.poll(edges).toBe(true);
  });

  it("G5: a message stands above a dialog that opens after it; its × closes itself only", async () => {
    page = await stage.tab(browser, "dialog");
    await button("Tell").click();
    await dialogs().waitFor();
    const close = page.locator(".dc-toast button");
    const box = (await close.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => close.count()).toBe(0);
    expect(await dialogs().count()).toBe(1);
    await page.mouse.click(5, 5);
    await expect.poll(() => dialogs().count()).toBe(0);
  });

  it("G7: Tab reaches what is in the drawer of a narrow page, and the focus comes back", async () => {
    page = await stage.tab(browser, "side");
    await page.setViewportSize({ width: 400, height: 700 });
    const opener = page.locator(".dc-drawer-button");
    await opener.waitFor();
    await opener.focus();
    await expect.poll(focused).toBe("Open the sidebar");
    await page.keyboard.press("Enter");
    await page.getByLabel("In the sidebar").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement!.className)).toMatch(/^dc-drawer /);
    await page.keyboard.press("Tab");
    await expect
      .poll(() => page.getByLabel("In the sidebar").evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("Side");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Open the sidebar");
  });

  it("shows a spinner only after half a second", async () => {
    page = await stage.tab(browser, "others");
    await button("Wait").click();
    const sign = page.locator(".dc-spinner");
    await sign.waitFor({ state: "attached" });
    expect(await sign.isVisible()).toBe(false);
    await sign.waitFor({ state: "visible" });
    await sign.waitFor({ state: "detached" });
  });

  it("shows a toast for its time", async () => {
    page = await stage.tab(browser, "others");
    await button("Save").click();
    const message = page.getByRole("status").getByText("Saved");
    await message.waitFor();
    // While it fades in, its colours are not its own. What is cancelled is over too.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect(await findViolations(page)).toEqual([]);
    await message.waitFor({ state: "detached" });
  });
});

it.each([true, false])("has no problem that axe finds (dark: %s)", async (dark) => {
  page = await stage.page("others", { dark });
  expect(await findViolations(page)).toEqual([]);
});
