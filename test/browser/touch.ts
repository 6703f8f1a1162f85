// Fingers on a page: one that drags, two that go apart; and a tap, as every browser tells of it.
import type { CDPSession, Page } from "playwright-core";
import type { Part } from "./tab.ts";

type Place = readonly [number, number];

/** Moves fingers from places to others, in steps. */
export async function slide(page: Page, from: readonly Place[], to: readonly Place[]): Promise<void> {
  const protocol: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", places: readonly Place[]) =>
    protocol.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
  await send("touchStart", from);
  for (const share of [0.25, 0.5, 0.75, 1])
    await send(
      "touchMove",
      from.map(([x, y], at) => [x + (to[at]![0] - x) * share, y + (to[at]![1] - y) * share]),
    );
  await send("touchEnd", []);
  await protocol.detach();
}

/** Two fingers, so far from a place at first and at last. */
export const pinch = (page: Page, [x, y]: Place, before: number, after: number): Promise<void> =>
  slide(
    page,
    [
      [x - before, y],
      [x + before, y],
    ],
    [
      [x - after, y],
      [x + after, y],
    ],
  );

/** A tap, by the events that all browsers send: only some say of the click that it was a finger's. */
export const tap = (part: Part): Promise<void> =>
  part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, cancelable: true, composed: true };
    const finger = { ...place, pointerId: 7, pointerType: "touch", isPrimary: true, button: 0 };
    element.dispatchEvent(new PointerEvent("pointerdown", { ...finger, buttons: 1 }));
    element.dispatchEvent(new PointerEvent("pointerup", finger));
    // As browsers do between a finger and the click that it makes.
    element.focus({ preventScroll: true });
    element.dispatchEvent(new MouseEvent("click", place));
  });

/** A finger that goes down, and stays there until it is lifted. */
export async function rest(part: Part, until: () => Promise<void>): Promise<void> {
  const send = (kind: "pointerdown" | "pointerup"): Promise<void> =>
    part.evaluate((element, type) => {
      const { x, y } = element.getBoundingClientRect();
      const finger = { pointerId: 8, pointerType: "touch", isPrimary: true, button: 0, clientX: x + 5, clientY: y + 5 };
      element.dispatchEvent(new PointerEvent(type, { ...finger, bubbles: true, cancelable: true, composed: true }));
    }, kind);
  await send("pointerdown");
  await until();
  await send("pointerup");
}
