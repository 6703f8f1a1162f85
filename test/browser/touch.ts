// Fingers on a page of Chromium: one that drags, two that go apart.
import type { CDPSession, Page } from "playwright-core";

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
