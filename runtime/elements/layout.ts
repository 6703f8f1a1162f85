// How blocks lay out what is in them: one kind of props for all of them.
import type { KnownMistake } from "./define.ts";

/** A step, or a number of pixels. */
export type Gap = "none" | "small" | "medium" | "large" | number;

export interface GapProps {
  /** The space between the elements: a name, or pixels. */
  gap?: Gap;
}

export interface LayoutProps extends GapProps {
  /**
   * The height in pixels, what does not fit is scrolled; `"stretch"`: as high as what stands beside it, or all that is left in a
   * block with a height; as high as its contents when left out. With messages in it, it stays at its end while they come.
   */
  height?: number | "stretch" | "content";
  /** Where the elements stand vertically when there is room left: at the top when left out. */
  align?: "top" | "center" | "bottom" | "between";
  /** Where the elements stand horizontally; each as wide as it needs then, and as the block when left out. */
  justify?: "start" | "center" | "end";
}

/** For what has its height from elsewhere. */
export const innerProps = {
  gap: "any",
  align: ["top", "center", "bottom", "between"],
  justify: ["start", "center", "end"],
} as const;

export const layoutProps = { ...innerProps, height: "any" } as const;

const names = { gap: "none, small, medium, large", height: "stretch, content" };

export function checkLayout(props: { gap?: unknown; height?: unknown }): KnownMistake | undefined {
  for (const name of ["gap", "height"] as const) {
    const size = (props[name] ?? 1) as number;
    if (!(size >= 0) && !names[name].split(", ").includes(size as never))
      return { code: "size", found: name, value: size, expected: names[name] };
  }
  return undefined;
}
