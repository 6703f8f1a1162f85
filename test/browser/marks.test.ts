// Markdown in labels and texts on a real page: marks, icons, emoji and formulas, under a strict content policy.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import type { Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

const app = `
import { Alert, Button, Caption, Checkbox, Expander, Markdown, md, Radio, session, Slider, Tab, Tabs, Text } from "dacapo";

const state = session({ likes: 0, kind: "star" as "star" | "home" });
const like = <Button icon="thumb_up" onClick={() => { state.likes += 1; }}>{md\`**\${state.likes}** likes\`}</Button>;
<Slider label={md\`Size in $cm^2$\`} max={10} />;
<Checkbox label={md\`I have read the [terms](#terms)\`} />;
<Radio label="Kind" options={["a", "b"]} format={(kind) => md\`:red[*\${kind}*]\`} />;
<Caption>Plain **text** with :tada: and :no-such-name:</Caption>;
<Alert icon="🔥" title={md\`It *burns*\`}>With \`code\` and :green-badge[a badge]</Alert>;
<Expander icon={state.kind} label="More">Inside</Expander>;
<Tabs><Tab label={md\`*One*\`} icon="home">1</Tab><Tab label="Two">2</Tab></Tabs>;
<Markdown>{"## Maths\\n\\n$$\\\\frac{a}{b}$$\\n\\nand $\\\\nosuchcommand{$"}</Markdown>;
const other = <Button onClick={() => { state.kind = "home"; }}>Other icon</Button>;
<Text>{md\`:material-\${"star"}: :material-no_such: done\`}</Text>;
`;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({ "marks.app.tsx": app });
});
afterAll(() => stage.close());

/** What the shadows of tags show: a picture, a formula, or their text. */
const shown = (tag: string): string =>
  [...document.querySelectorAll(tag)]
    .map(({ shadowRoot }) => {
      const inside = shadowRoot?.firstElementChild;
      if (inside?.localName === "slot") return "as written";
      return inside === null || inside === undefined
        ? shadowRoot!.textContent!
        : (inside.querySelector("math") ?? inside).localName;
    })
    .join(" ");

describe.each(browsers)("in %s", (browser) => {
  it("shows marks, icons, emoji and formulas", async () => {
    const tab = await stage.tab(browser, "marks");
    const eventually = (tag: string) => expect.poll(() => tab.evaluate(shown, tag));
    await eventually("dc-icon").toBe("svg svg svg as written");
    await eventually("dc-emoji").toBe("🎉 as written");
    await eventually("dc-math").toBe("math math span");
    expect(await tab.locator(".dc-caption strong").first().innerText()).toBe("text");
    expect(await tab.locator(".dc-green-badge").first().innerText()).toBe("a badge");
    expect(await tab.getByRole("checkbox", { name: "I have read the terms" }).count()).toBe(1);
    expect(await tab.getByRole("tab", { name: "One" }).count()).toBe(1);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("follows the script", async () => {
    const tab = await stage.tab(browser, "marks");
    await tab.getByRole("button", { name: "0 likes" }).click();
    await tab.getByRole("button", { name: "1 likes" }).waitFor();
    expect(await tab.locator(".dc-button dc-icon").count()).toBe(1);
    expect(await tab.locator(".dc-expander dc-icon").getAttribute("name")).toBe("star");
    await tab.getByRole("button", { name: "Other icon" }).click();
    await tab.locator(".dc-expander dc-icon[name=home]").waitFor();
    await tab.close();
  });
});

it.each([false, true])("has no problem that axe finds (dark: %s)", async (dark) => {
  const page: Watched = await stage.page("marks", { dark });
  await page.locator("dc-math").first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});
