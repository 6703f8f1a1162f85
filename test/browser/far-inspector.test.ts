// The run inspector of scripts that run elsewhere, in a worker and on a server: the same panel, over a wire of its own.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;

const script = (
  host: string,
) => `import { type AppConfig, Button, Header, session, shared, Slider, stored, Text } from "dacapo";
export const config = { host: "${host}" } satisfies AppConfig;
const state = session({ clicks: 0, when: new Date(5) });
const mine = stored({ city: "Kyiv" });
const all = shared({ votes: 0 });

<Header>{state.clicks} clicks</Header>;
<Button onClick={() => { state.clicks += 1; mine.city += "!"; }}>Click</Button>;
<Button onClick={() => shared.update("votes", (votes) => votes + 1)}>Vote</Button>;

const late = <Button>Late</Button>;
if (late) state.clicks += 10;
const n = <Slider label="N" max={9} />;
<Text>{mine.city} {all.votes} {n} {state.when.getTime()}</Text>;
const slow = <Button>Slow</Button>;
if (slow) { const end = Date.now() + 2500; while (Date.now() < end); }
`;

const brokenElement = `import { defineElement } from "dacapo";
import { BrokenPaint } from "./broken.paint";
export const Broken = defineElement<(props: { how: string }) => void>({ name: "Broken", children: "none", props: { how: "text!" }, paint: BrokenPaint });
`;
const brokenPaint = `export function BrokenPaint() {
  throw new Error("No paint");
}
`;

beforeAll(async () => {
  stage = await Stage.open({ "worker.app.tsx": script("worker"), "server.app.tsx": script("server") });
});
afterAll(() => stage.close());

const panel = (page: Watched) => page.getByRole("complementary", { name: "Run inspector" });
const runs = (page: Watched) => panel(page).getByRole("listitem");
const press = (page: Watched, name: string) => page.getByRole("button", { name, exact: true }).click();
const show = (page: Watched, view: string) => panel(page).getByRole("button", { name: view, exact: true }).click();

const open = (path: string): Promise<Watched> => stage.page(path);

async function openPanel(page: Watched): Promise<void> {
  await page.keyboard.press("Control+Shift+KeyD");
  await panel(page).waitFor();
}

describe.each(["worker", "server"])("%s", (host) => {
  it("lists the runs with their cause, their place, their statements, and what they changed, those before it was opened too", async () => {
    const page = await open(host);
    await press(page, "Click");
    await page.getByText("1 clicks").waitFor();
    await openPanel(page);
    await panel(page)
      .getByText(host === "worker" ? "in a worker of this page" : "on the server")
      .waitFor();
    await expect.poll(() => runs(page).count()).toBe(2);
    await press(page, "Vote");
    await expect.poll(() => runs(page).count()).toBeGreaterThan(2);
    const first = () => panel(page).locator("ol.runs > li").first();
    await expect.poll(() => panel(page).innerText()).toContain('Button "Vote" clicked');
    await expect.poll(() => panel(page).innerText()).toMatch(/shared\.votes\s+0 → 1/);
    const text = await panel(page).innerText();
    expect(text).toContain("the page was opened");
    expect(text).toContain('Button "Click" clicked');
    expect(text).toMatch(/clicks\s+0 → 1/);
    expect(text).toMatch(/stored\.city\s+"Kyiv" → "Kyiv!"/);
    expect(text).toContain(`${host}.app.tsx:9:1`);
    await first().getByText("Time of each statement").click();
    expect(await first().innerText()).toContain("<Header>{state.clicks} clicks</Header>");
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it("goes back to an earlier run, widgets and what is stored included, and on from there", async () => {
    const page = await open(host);
    for (let i = 1; i <= 3; i++) {
      await press(page, "Click");
      await page.getByText(`${i} clicks`).waitFor();
    }
    await page.getByRole("slider").press("ArrowRight");
    await page.getByText("Kyiv!!! 0 1 5").or(page.getByText("Kyiv!!! 1 1 5")).waitFor();
    await openPanel(page);
    await expect.poll(() => runs(page).count()).toBe(5);
    await panel(page).getByRole("button", { name: "Go back to run 2", exact: true }).click();
    await page.getByText("1 clicks").waitFor();
    await page.getByText(/^Kyiv! \d 0 5$/).waitFor();
    expect(await page.getByRole("slider").inputValue()).toBe("0");
    await panel(page).getByText("The session stands at run 2").waitFor();
    expect(await runs(page).count()).toBe(5);
    await press(page, "Click");
    await page.getByText("2 clicks").waitFor();
    await expect.poll(() => runs(page).count()).toBe(3);
    await page.close();
  });

  it("sets values of the state and of widgets, says what cannot be, and which it shows only", async () => {
    const page = await open(host);
    await openPanel(page);
    await show(page, "Values");
    const field = panel(page).getByRole("textbox", { name: "clicks" });
    await field.fill("many");
    await field.press("Enter");
    await panel(page).getByRole("alert").waitFor();
    await field.fill("41");
    await field.press("Enter");
    await page.getByText("41 clicks").waitFor();
    await expect.poll(() => panel(page).getByRole("alert").count()).toBe(0);
    const slider = panel(page).getByRole("textbox", { name: "Slider N" });
    await slider.fill("99");
    await slider.press("Enter");
    await panel(page).getByRole("alert").waitFor();
    expect(await page.getByRole("slider").inputValue()).toBe("0");
    await slider.fill("7");
    await slider.press("Enter");
    await expect.poll(() => page.getByRole("slider").inputValue()).toBe("7");
    await panel(page).getByRole("textbox", { name: "city" }).fill('"Lviv"');
    await panel(page).getByRole("textbox", { name: "city" }).press("Enter");
    await page.getByText(/^Lviv \d 7 5$/).waitFor();
    await panel(page).getByRole("heading", { name: "Shared by all" }).waitFor();
    expect(await panel(page).getByRole("textbox", { name: "when" }).getAttribute("readonly")).not.toBeNull();
    if (process.env["SHOTS"] !== undefined) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: "dark" });
      await page.screenshot({ path: `${process.env["SHOTS"]}/values-${host}.png` });
      await show(page, "Runs");
      await page.screenshot({ path: `${process.env["SHOTS"]}/runs-${host}.png` });
    }
    await page.close();
  });

  it("shows hints with the lines of the source, and writes the test", async () => {
    const page = await open(host);
    await openPanel(page);
    await press(page, "Late");
    await panel(page).getByText("one-step-behind").first().click();
    await panel(page).getByText(`${host}.app.tsx:12:`).first().waitFor();
    await show(page, "Test");
    await expect.poll(() => panel(page).locator("pre").innerText()).toContain('await app.get(Button, "Late").click();');
    expect(await panel(page).locator("pre").innerText()).toContain("openApp(App");
    await page.close();
  });

  it("an edit leaves the state, and the panel goes on", async () => {
    stage.write(`${host}-edit.app.tsx`, script(host));
    const page = await open(`${host}-edit`);
    await press(page, "Click");
    await page.getByText("1 clicks").waitFor();
    await openPanel(page);
    await expect.poll(() => runs(page).count()).toBe(2);
    stage.write(`${host}-edit.app.tsx`, script(host).replace("clicks</Header>", "times</Header>"));
    await page.getByText("1 times").waitFor();
    if (host === "server") {
      await panel(page).getByText("the script was edited").waitFor();
      expect(await panel(page).innerText()).toContain('Button "Click" clicked');
    }
    await press(page, "Click");
    await page.getByText("2 times").waitFor();
    await expect.poll(() => runs(page).first().innerText()).toMatch(/Button "Click" clicked[^]*clicks\s+1 → 2/);
    await page.close();
  });
});

it.each(["worker", "server"])("what cannot be painted has the lines that draw it: %s", async (host) => {
  stage.write("broken.ts", brokenElement);
  stage.write("broken.paint.tsx", brokenPaint);
  stage.write(
    `paint-${host}.app.tsx`,
    `import { type AppConfig, Text } from "dacapo";
import { Broken } from "./broken";
export const config = { host: "${host}" } satisfies AppConfig;
<Text>Before</Text>;
<Broken how="ill" />;
`,
  );
  const page = await open(`paint-${host}`);
  const alert = page.getByRole("alert");
  await alert.getByText(`paint-${host}.app.tsx:5:1`).waitFor();
  expect(await alert.innerText()).toMatch(/> +5 \| <Broken how="ill" \/>;/);
  expect(await alert.innerText()).toContain("Broken failed: No paint");
  await page.close();
});

it("says that a worker does not answer while it computes, and goes on when it does", async () => {
  const page = await open("worker");
  await openPanel(page);
  await expect.poll(() => runs(page).count()).toBe(1);
  await press(page, "Slow");
  await show(page, "Values");
  await panel(page).getByText("does not answer").waitFor();
  await panel(page).getByRole("textbox", { name: "clicks" }).waitFor();
  expect(await panel(page).getByText("does not answer").count()).toBe(0);
  await page.close();
});

it("nobody sees another's session: each panel has the runs of its own page", async () => {
  const [one, two] = [await open("server"), await open("server")];
  await press(one, "Click");
  await one.getByText("1 clicks").waitFor();
  await openPanel(two);
  await openPanel(one);
  await expect.poll(() => runs(one).count()).toBe(2);
  expect(await runs(two).count()).toBe(1);
  await one.close();
  await two.close();
});
