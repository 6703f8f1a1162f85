// Which paint belongs to which element's name.
import type { Element } from "../elements/define.ts";
import type { Paint, Template } from "./paint.ts";

const paints = new Map<string, Paint | Template>();

/** Registers how an element is painted. A later paint of the same name replaces the earlier one. */
export function registerPaint(name: string, paint: Paint<any> | Template): void {
  paints.set(name, paint as Paint | Template);
}

export const paintOf = (name: string): Paint | Template | undefined => paints.get(name);

export const isTemplate = (paint: Paint | Template | undefined): paint is Template =>
  typeof paint === "object" && "tag" in paint;

/** The element itself, painted from now on. Marked pure where it is used, so that an element nobody draws costs nothing. */
export function painted<E extends Element<(props: any) => unknown>>(
  element: E,
  paint: Paint<any> | Template,
): E {
  registerPaint(element.definition.name, paint);
  return element;
}
