// Which paint belongs to which element's name.
import type { ComponentChildren, VNode } from "preact";
import type { Content, Patch, Shown } from "../core/wire/wire.ts";
import type { Element as AppElement } from "../elements/define.ts";
import type { Page } from "./node.ts";
import type { Light, Paint, Still, Template } from "./paint.ts";

/** How an element is painted. */
export type AnyPaint = Paint<any> | Template | Light | Still<any>;

const paints = new Map<string, AnyPaint>();

/** Registers how an element is painted. A later paint of the same name replaces the earlier one. */
export function registerPaint(name: string, paint: AnyPaint): void {
  paints.set(name, paint);
}

export const paintOf = (name: string): AnyPaint | undefined => paints.get(name);

/** What is painted without a component whatever it shows. */
export const isTemplate = (paint: AnyPaint | undefined): paint is Template =>
  typeof paint === "object" && "tag" in paint;

export const isLight = (paint: AnyPaint | undefined): paint is Light => typeof paint === "object" && "full" in paint;

/**
 * The element itself, painted from now on; `part` paints the part of the page that it stands in, `kinds` names what it draws by itself.
 * Marked pure where it is used, so that an element nobody draws costs nothing.
 */
export function painted<E extends AppElement<(props: any) => unknown>>(
  element: E,
  paint: AnyPaint,
  part?: Paint,
  kinds?: () => unknown,
): E {
  const { name, place } = element.definition;
  registerPaint(name, paint);
  if (part !== undefined) registerPaint(`#${place}`, part);
  kinds?.();
  return element;
}

/** The paint of a part of the page that is more than a place. */
export const partPaintOf = (place: string): Paint | undefined => paints.get(`#${place}`) as Paint | undefined;

/** The same for a command that shows what it shows by itself. */
export function announced<C>(name: string, paint: Paint<any>, command: C): C {
  registerPaint(name, paint);
  return command;
}

/** Paints inline HTML inside text. */
export interface InlinePaint {
  vnodes(content: Content): ComponentChildren;
  /** Puts content into an element; what is there already is patched in place. `hear` gets the events of tags with handlers. */
  write(element: Element, content: Content, hear?: (event: Event) => void): void;
}

let inline: InlinePaint | undefined;

/** Registers how inline HTML is painted: an app whose texts have none does not load it. */
export function registerInline(paint: InlinePaint): void {
  inline = paint;
}

export const inlineOf = (): InlinePaint | undefined => inline;

/** Paints plain HTML, whatever the tag. */
export interface PlainPaint {
  vnode(node: Shown, page: Page): VNode | null;
  patch(patch: Patch): void;
}

let plain: PlainPaint | undefined;

/** Registers how plain HTML is painted: an app that draws none does not load it. */
export function registerPlain(paint: PlainPaint): void {
  plain = paint;
}

/** The paint of a tag; nothing for elements, and for what has no box. */
export const plainPaintOf = (name: string): PlainPaint | undefined =>
  /^[a-z]/.test(name) && !paints.has(name) ? plain : undefined;
