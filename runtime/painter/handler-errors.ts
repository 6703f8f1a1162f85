// What the handler of a paint throws is shown in the place of its element, as what the paint itself throws is.
import type { Options } from "preact";

/** The outermost element of what a component painted; it knows whom to tell. */
type PaintedElement = Element & { $painted?: (error: unknown) => void };

/** Whose handler was called last: it has a current target while that is under way. */
let event: Event | undefined;

export function showHandlerErrors(options: Options): void {
  const { event: before } = options;
  options.event = (now) => {
    event = now;
    return before === undefined ? now : before(now);
  };
  addEventListener("error", ({ error }) => {
    let at = event?.currentTarget as PaintedElement | null | undefined;
    while (at && !at.$painted) at = at.parentElement;
    at?.$painted!(error);
  });
}
