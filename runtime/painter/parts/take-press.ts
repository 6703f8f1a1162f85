// A click arrives at what was pressed, even if the page moved between press and release: leaving a field can do that.

/** What was pressed, from the inside out, and where. */
let pressed: { path: EventTarget[]; x: number; y: number } | undefined;
/** The browser's own click, which would come to what stands there now, is not meant. */
let taken = false;

let listening = false;

/** Fields whose value is reported when they are left need it. */
export function takePresses(): void {
  if (listening) return;
  listening = true;
  // A tap and a pen become these events as well, and a click comes from nothing else.
  addEventListener("mousedown", press, true);
  addEventListener("mouseup", release, true);
  addEventListener("click", swallow, true);
}

function press(event: MouseEvent): void {
  const { button, clientX: x, clientY: y } = event;
  pressed = button === 0 ? { path: event.composedPath(), x, y } : undefined;
  taken = false;
}

function release({ target, clientX, clientY, button }: MouseEvent): void {
  if (pressed === undefined || button !== 0) return;
  const { path, x, y } = pressed;
  pressed = undefined;
  // Whoever moved away did not mean it, or drags.
  if (Math.hypot(clientX - x, clientY - y) > 8) return;
  const inside = path.find((each): each is HTMLElement => each instanceof HTMLElement && each.isConnected);
  if (inside === undefined || !inside.closest(".dc-page")) return;
  const meant = inside.closest<HTMLElement>("button, a, label, summary, input, select, textarea") ?? inside;
  if (meant.contains(target as Node)) return;
  // A label takes a click that comes from nowhere for the end of a selection.
  ((meant as HTMLLabelElement).control ?? meant).click();
  taken = true;
}

function swallow(event: MouseEvent): void {
  if (!taken || !event.isTrusted) return;
  taken = false;
  event.stopImmediatePropagation();
  event.preventDefault();
}
