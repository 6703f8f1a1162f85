// Stands where something is going to be.
import type { Slot } from "../../core/tape/block.ts";
import type { BlockChildren } from "../block-element.ts";
import { type CommonProps, defineElement, type Mistake, restBlock, slotOf, tracks, write } from "../define.ts";

export interface SkeletonProps extends Omit<CommonProps, "help"> {
  /**
   * How high it is, in pixels: as high as what is to come, so that nothing jumps then. As high as a field when left out;
   * `"stretch"`: all that is left in a block with a height.
   */
  height?: number | "stretch";
}

/**
 * A grey shape in the place of what is still being made. With a function it is shown while that runs and nothing has been drawn in
 * it, and evaluates to what the function returns; what is drawn inside stands in the block around it. Without one it evaluates to a
 * `Slot`, and is shown as long as that holds nothing.
 *
 * @throws {Problem} `prop-invalid` for a `height` that is none.
 * @example
 * ```tsx
 * const rows = await <Skeleton height={240}>{async () => {
 *   const response = await fetch("/rows.json");
 *   <Table data={await response.json()} />;
 * }}</Skeleton>;
 * ```
 * Streamlit: `st.skeleton`.
 */
export const Skeleton = defineElement<<R = Slot>(props?: SkeletonProps & BlockChildren<R>) => R>({
  name: "Skeleton",
  children: "block",
  props: { height: "any" },
  scope: "slot",
  around: tracks,
  check,
  result: slotOf,
  rest: restBlock(() => ({ clear() {} })),
});

function check({ height }: SkeletonProps): Mistake | undefined {
  if (height === undefined || height === "stretch") return undefined;
  if (typeof height === "number" && height > 0 && height < Infinity) return undefined;
  return {
    found: `height is ${write(height)}.`,
    expected: 'height must be a number of pixels, more than 0, or "stretch".',
    write: "height={240}",
  };
}
