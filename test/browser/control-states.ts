// Which controls of a page do not show what state they are in: each kind of them is pointed at, focused and pressed once.
import type { Locator } from "playwright-core";
import type { Watched } from "./chromium.ts";

const controls = "main :is(button, input, select, textarea, summary, [role=slider], [role=combobox])";

/** One of each kind, and what is known of it. The tab that is chosen leads nowhere: it stays as it is. */
async function kindsIn(page: Watched): Promise<{ kind: string; control: Locator; disabled: boolean }[]> {
  const all = page.locator(controls);
  const kinds = await all.evaluateAll((elements) =>
    elements.map((element) => {
      const { localName, type, className, disabled } = element as HTMLInputElement;
      const around = element.closest("[class*=dc-]")?.className;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches("[role=tab][aria-selected=true]"))
        return null;
      const isOff = disabled || element.getAttribute("aria-disabled") === "true";
      const isOn = (element as HTMLInputElement).checked === true;
      const words = [
        localName,
        type,
        className,
        around,
        element.getAttribute("role"),
        isOn && "on",
        isOff && "disabled",
      ];
      return { kind: words.filter(Boolean).join(" "), disabled: isOff };
    }),
  );
  const seen = new Set<string>();
  return kinds.flatMap((found, at) => {
    if (found === null || seen.has(found.kind)) return [];
    seen.add(found.kind);
    return [{ ...found, control: all.nth(at) }];
  });
}

/** What is wrong, in words. */
export async function findUnanswered(page: Watched): Promise<string[]> {
  const wrong: string[] = [];
  for (const { kind, control, disabled } of await kindsIn(page)) {
    await control.scrollIntoViewIfNeeded();
    const own = (await control.boundingBox())!;
    const box = own.width > 2 ? own : (await control.locator("xpath=..").boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const clip = {
      x: Math.max(0, box.x - 8),
      y: Math.max(0, box.y - 8),
      width: box.width + 16,
      height: box.height + 16,
    };
    const look = async (): Promise<string> => (await page.screenshot({ clip })).toString("base64");
    /** Of one that is disabled: its tools may come into sight with what they belong to. */
    const style = (): Promise<string> =>
      control.evaluate((element) => {
        const { color, backgroundColor, borderColor, boxShadow, translate } = getComputedStyle(element);
        return [color, backgroundColor, borderColor, boxShadow, translate].join();
      });
    const leave = async (): Promise<void> => {
      await page.mouse.move(1, 1);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    };
    await leave();
    const [rest, styled] = [await look(), await style()];
    await page.mouse.move(x, y);
    const pointed = await look();
    if (disabled) {
      await page.mouse.down();
      if ((await style()) !== styled) wrong.push(`${kind}: answers the pointer`);
      await page.mouse.up();
      continue;
    }
    if (pointed === rest) wrong.push(`${kind}: does not answer the pointer`);
    // The menu of a column gives the focus to its heading at once: what has lost it is not pressed any more.
    if (kind.startsWith("button") && !kind.includes("dc-grid-more-button")) {
      await page.mouse.down();
      if ((await look()) === pointed) wrong.push(`${kind}: is pressed, and does not say so`);
      // Elsewhere: nothing is to happen.
      await page.mouse.move(1, 1);
      await page.mouse.up();
    }
    await leave();
    // The focus is shown to who uses keys.
    await page.keyboard.press("Shift");
    await control.focus();
    if ((await look()) === rest) wrong.push(`${kind}: does not show the focus`);
    await page.keyboard.press("Escape");
  }
  return wrong;
}
