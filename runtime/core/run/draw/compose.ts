// Functions that draw: components, drawing functions, children, and values that turn out to be drawings.
import { isPlace } from "./blocks.ts";
import { cursorNow } from "../here.ts";
import type { Cursor } from "./cursor.ts";
import { Problem } from "../../thrown/problem.ts";
import { isPromise } from "../../values/promises.ts";
import type { Site } from "../../tape/site.ts";

/** Draws a component: a function of props, in a scope of its own. */
export function callComponent(
  outer: Cursor,
  site: Site,
  component: unknown,
  props: Record<string, unknown>,
  children: ((...args: unknown[]) => unknown) | undefined,
): unknown {
  if (typeof component !== "function") {
    throw new Problem("component-not-a-function", { found: component, at: site.at });
  }
  const { key, ...rest } = props;
  if (children !== undefined) rest["children"] = drawing(site, children);
  return outer.group(site, key, () => component(rest));
}

/** The children of a component: wherever they are called, they are drawn there. */
function drawing(site: Site, children: (...args: unknown[]) => unknown) {
  return (...args: unknown[]) => {
    const cursor = cursorNow();
    if (cursor === null) throw new Problem("drawing-outside-run", { at: site.at });
    return cursor.group(site.inner, undefined, () => children(...args));
  };
}

/** Draws a value: text as the site's element, arrays one by one, functions as drawings, promises when they arrive. */
export function showValue(cursor: Cursor, site: Site, value: unknown): unknown {
  if (value === null || value === undefined || typeof value === "boolean" || value === "") return undefined;
  if (isPlace(value)) return undefined;
  if (typeof value === "function") return cursor.group(site.inner, undefined, () => value());
  if (Array.isArray(value)) {
    for (const item of value) showValue(cursor, site, item);
  } else if (isPromise(value)) {
    return cursor.group(site.inner, undefined, (inner) => value.then((result) => showValue(inner, site, result)));
  } else {
    // Each time anew, so that a value that has changed inside is written again.
    cursor.emit(site.text, typeof value === "object" ? [value] : value);
  }
  return undefined;
}
