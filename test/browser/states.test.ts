// Every control shows its states, and all show them alike: below the pointer, pressed, with the focus, not to be changed, wrong.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widgets } from "../conformance/every-widget.ts";
import { type Color, contrast } from "../contrast.ts";
import type { Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

/** What shows data is chosen from by its marks and rows, which have tests of their own. */
const showsData = ["data", "spec", "option"];
const controls = widgets.filter(
  ({ name, Kind: { definition } }) =>
    "disabled" in definition.props &&
    (name === "DownloadButton" || !showsData.some((each) => each in definition.props)),
);
/** These have no value that a form could keep back, or nothing that could be wrong. */
const inForms = controls.filter(({ name, Kind }) => "name" in Kind.definition.props && name !== "Pagination");

const tag = (name: string, props: object, more: string): string =>
  `<${name} {...(${JSON.stringify(props)} as any)} class="the-${name}" ${more} />;`;

/** Buttons that are no widgets, and what opens. */
const others: Record<string, (more: string) => string> = {
  LinkButton: (more) => `<LinkButton href="https://example.org" class="the-LinkButton" ${more}>Same</LinkButton>;`,
  PageLink: (more) => `<PageLink path="https://example.org" class="the-PageLink" ${more}>Same</PageLink>;`,
  Popover: (more) => `<Popover label="Same" class="the-Popover" ${more}>inside</Popover>;`,
  SubmitButton: (more) => `<Form><SubmitButton class="the-SubmitButton" ${more}>Same</SubmitButton></Form>;`,
};
/** They are always to be opened, or chosen already. */
const open: Record<string, string> = {
  Chosen: `<SegmentedControl label="Same" options={["One"]} value="One" class="the-Chosen" />;`,
  Header: `<Header help="Why" class="the-Header">Same</Header>;`,
  Image: `<Image source={{ data: new Uint8Array(1024).fill(128), shape: [32, 32] }} zoom alt="Same" class="the-Image" />;`,
  Expander: `<Expander label="Same" class="the-Expander">inside</Expander>;`,
  Tabs: `<Tabs class="the-Tabs"><Tab label="One">1</Tab><Tab label="Two">2</Tab></Tabs>;`,
};

/** Their tools can do nothing at first. */
const tools: Record<string, string> = {
  DataEditor: `<DataEditor data={[{ a: 1 }]} label="Same" class="the-DataEditor" />;`,
  LineChart: `<LineChart data={Array.from({ length: 40 }, (_, x) => ({ x, y: x % 7 }))} x="x" y="y" class="the-LineChart" />;`,
};

const script = (body: string): string => {
  const names = new Set([...body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name!));
  return `import { ${[...names].join(", ")} } from "dacapo";\n${body}`;
};
const all = (more: string): string =>
  [
    ...controls.map(({ name, props }) => tag(name, props, more)),
    ...Object.values(others).map((each) => each(more)),
  ].join("\n");
/** A schema that refuses every field. */
const refuses = `{ "~standard": { version: 1, vendor: "test", validate: () => ({
  issues: ${JSON.stringify(inForms.map(({ name }) => name))}.map((name) => ({ message: "Not this.", path: [name] })),
}) } } as const`;

let stage: Stage;
let rest: Watched;
let off: Watched;
let wrong: Watched;

beforeAll(async () => {
  stage = await Stage.open({
    "rest.app.tsx": script(all("") + Object.values(open).join("\n")),
    "off.app.tsx": script(all("disabled") + Object.values(tools).join("\n")),
    "wrong.app.tsx": script(`<Form schema={${refuses}}>{() => {
${inForms.map(({ name, props }) => tag(name, props, `name="${name}"`)).join("\n")}
<SubmitButton>Send</SubmitButton>;
}}</Form>;`),
  });
  const still = async (path: string): Promise<Watched> => {
    const page = await stage.page(path);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.waitForLoadState("networkidle");
    return page;
  };
  [rest, off, wrong] = [await still("rest"), await still("off"), await still("wrong")];
  await wrong.getByRole("button", { name: "Send" }).click();
  // What is pressed is let go as well, and nothing is to come of it.
  await rest.evaluate(() =>
    addEventListener(
      "click",
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    ),
  );
});
afterAll(() => stage.close());

/** What of it can be pressed or typed in; the last, as the first may be of no use at once. */
const control = (page: Watched, name: string) =>
  page
    .locator(`.the-${name}`)
    .locator(":scope:is(button, a), :is(summary, input, select, textarea, button, a):not(.dc-help, [popover] *)")
    .last();

async function middle(page: Watched, name: string): Promise<readonly [number, number]> {
  const part = control(page, name);
  // Away from what stands at the bottom of the page.
  await part.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const { x, y, width, height } = (await part.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** Takes pictures of where it stands now. */
async function camera(page: Watched, name: string): Promise<() => Promise<string>> {
  const { x, y, width, height } = (await page.locator(`.the-${name}`).boundingBox())!;
  const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
  return async () => (await page.screenshot({ clip, caret: "hide" })).toString("base64");
}

const cursorAt = (page: Watched, place: readonly [number, number]): Promise<string> =>
  page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x!, y!)!).cursor, place);

/** What is typed in shows with its focus that it was pressed, what opens a list of the browser with the list. */
const isPressed = "button, a, summary, [type=checkbox], [type=radio], [type=range]";

describe.each([...controls.map(({ name }) => name), ...Object.keys(others), ...Object.keys(open)])("%s", (name) => {
  it("looks otherwise below the pointer, pressed and with the focus", async () => {
    for (const colorScheme of ["dark", "light"] as const) {
      await rest.emulateMedia({ colorScheme });
      await rest.mouse.move(0, 0);
      const place = await middle(rest, name);
      const picture = await camera(rest, name);
      const before = await picture();
      await rest.mouse.move(...place);
      const hovered = await picture();
      expect(hovered === before, `below the pointer (${colorScheme})`).toBe(false);
      expect(await cursorAt(rest, place)).not.toBe("not-allowed");
      if (await control(rest, name).evaluate((element, kinds) => element.matches(kinds), isPressed)) {
        await rest.mouse.down();
        expect((await picture()) === hovered, `pressed (${colorScheme})`).toBe(false);
        await rest.mouse.up();
      }
      await rest.mouse.move(0, 0);
    }
    // Keys were used last, so that the focus is to be seen.
    await rest.keyboard.press("Shift");
    const ring = await control(rest, name).evaluate((element) => {
      element.focus();
      for (
        let at: Element = element;
        !at.matches("main, body");
        at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host
      ) {
        const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(at);
        if (outlineStyle !== "none" && opacity !== "0") return `${outlineWidth} ${outlineColor}`;
      }
      return "none";
    });
    expect(ring).toBe("2px rgb(68, 83, 214)");
    await control(rest, name).evaluate((element) => element.blur());
  });

  it.skipIf(name in open)("that is not to be changed says so, and can be read", async () => {
    await off.mouse.move(0, 0);
    const place = await middle(off, name);
    const picture = await camera(off, name);
    const before = await picture();
    await off.mouse.move(...place);
    expect(await cursorAt(off, place)).toBe("not-allowed");
    expect((await picture()) === before, "nothing changes below the pointer").toBe(true);
    for (const colorScheme of ["light", "dark"] as const) {
      await off.emulateMedia({ colorScheme });
      for (const [text, letters, ground] of await off.locator(`.the-${name}`).evaluate(textsOf))
        expect(contrast(letters, ground), `${text} (${colorScheme})`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.runIf(inForms.some((each) => each.name === name))("that is wrong says so in words and in its colour", async () => {
    const field = wrong.locator(`.the-${name}`);
    await field.getByText("Not this.").waitFor();
    expect(
      await field
        .locator("[aria-invalid=true]")
        .or(field.and(wrong.locator("[aria-invalid=true]")))
        .count(),
    ).toBe(1);
    const coloured = await field.evaluate((root) => {
      const error = getComputedStyle(root.querySelector("[data-part=error]")!).color;
      const looks = (element: Element): CSSStyleDeclaration[] => [
        getComputedStyle(element),
        getComputedStyle(element, "::before"),
      ];
      return [...root.querySelectorAll(":not([data-part=error])")]
        .flatMap(looks)
        .some((style) =>
          [style.color, style.backgroundColor, style.backgroundImage, style.borderTopColor].join().includes(error),
        );
    });
    expect(coloured).toBe(true);
  });
});

it.each(Object.keys(tools))("%s: a tool that can do nothing now does not answer", async (name) => {
  const tool = off.locator(`.the-${name} button[aria-disabled]`).first();
  await tool.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const { x, y, width, height } = (await tool.boundingBox())!;
  const picture = async () => (await off.screenshot({ clip: { x, y, width, height } })).toString("base64");
  // Tools come into sight with what they belong to.
  await off.locator(`.the-${name}`).hover();
  const before = await picture();
  await off.mouse.move(x + width / 2, y + height / 2);
  expect((await picture()) === before, "below the pointer").toBe(true);
  await off.mouse.down();
  expect((await picture()) === before, "pressed").toBe(true);
  await off.mouse.up();
});

/** Every text in it that can be seen, with the colour of its letters and of what is below them. */
function textsOf(root: Element): [string, Color, Color][] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
  const numbers = (...colors: string[]): Color => {
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255) as never;
  };
  const found: [string, Color, Color][] = [];
  for (const element of [root, ...root.querySelectorAll("*")]) {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const isField = element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])");
    const text = isField ? "what is entered" : own.map(({ textContent }) => textContent!.trim()).join("");
    if (text === "" || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const grounds: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      grounds.unshift(getComputedStyle(at).backgroundColor);
    const ground = numbers("white", ...grounds);
    let { color } = getComputedStyle(element);
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (getComputedStyle(at).opacity !== "1") color = `rgb(from ${color} r g b / ${getComputedStyle(at).opacity})`;
    found.push([text, numbers("white", ...grounds, color), ground]);
  }
  return found;
}
