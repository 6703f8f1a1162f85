// The box of what stacks the elements in it, as its props lay them out.
import type { Box } from "../paint.ts";
import { lengthOf } from "./gap.ts";
import "./layout.css";

/** What is known of a layout: see `LayoutProps`. */
export interface Layout {
  gap?: string | number;
  height?: string | number;
  align?: string;
  justify?: string;
}

/**
 * @param box The outermost box of the block, or of what is inside it.
 * @param name Its class, where that is not one of those that stack.
 */
export function laidOut<B extends Pick<Box, "class" | "style">>(
  box: B,
  { gap, height, align, justify }: Layout,
  name = `${box.class} dc-flow`,
): B {
  const scrolls = typeof height === "number" || undefined;
  const style =
    (scrolls ? `height:${height}px;` : "") + (gap === undefined ? "" : `gap:${lengthOf(gap)};`) + (box.style ?? "");
  return {
    ...box,
    class: name,
    style: style || undefined,
    "data-scrolls": scrolls,
    "data-height": height === "stretch" || undefined,
    "data-align": align,
    "data-justify": justify,
    tabIndex: scrolls && 0,
  };
}
