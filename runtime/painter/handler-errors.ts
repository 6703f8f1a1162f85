// What the handler of a paint throws, now or later, is shown in front of its element, as what the paint itself throws is shown in its place.
import type { Options, VNode } from "preact";

/** The outermost element of what a component painted; it knows whom to tell. */
type PaintedElement = Element & { $painted?: (error: unknown) => void };

export function showHandlerErrors(options: Options): void {
  /** Whose handler was called last: it has a current target while that is under way. */
  let event: Event | undefined;
  const { event: before, vnode: made } = options;
  options.event = (now) => {
    event = now;
    return before === undefined ? now : before(now);
  };
  addEventListener("error", ({ error }) => tellerOf(event?.currentTarget)?.(error));
  options.vnode = (vnode) => {
    if (typeof vnode.type === "string") hearPromises(vnode as VNode<Record<string, unknown>>);
    made?.(vnode);
  };
}

function tellerOf(element: EventTarget | null | undefined): PaintedElement["$painted"] {
  let at = element as PaintedElement | null | undefined;
  while (at && !at.$painted) at = at.parentElement;
  return at?.$painted;
}

type Handler = (this: unknown, event: Event) => unknown;

/** Handlers, and what stands in their place: the same for the same. */
const heard = new WeakMap<Handler, Handler>();

function hearPromises({ props }: VNode<Record<string, unknown>>): void {
  for (const name in props) {
    const handler = props[name];
    if (name[0] === "o" && name[1] === "n" && typeof handler === "function") props[name] = hear(handler as Handler);
  }
}

function hear(handler: Handler): Handler {
  let hearing = heard.get(handler);
  if (hearing !== undefined) return hearing;
  hearing = function (event) {
    const result = handler.call(this, event);
    if (result instanceof Promise) {
      const tell = tellerOf(event.currentTarget);
      // Of nobody's element it stays what it is: a promise that nobody takes.
      if (tell !== undefined) void result.then(undefined, tell);
    }
    return result;
  };
  heard.set(handler, hearing);
  // What a paint makes anew from the same is told apart from it.
  heard.set(hearing, hearing);
  return hearing;
}
