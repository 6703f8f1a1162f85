// Room that nothing stands in.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";

export interface SpaceProps extends Omit<CommonProps, "help" | "width"> {
  /**
   * `"small"` (0.75 rem, as high as a label) when left out, `"medium"` (2.5 rem, a button), `"large"` (4.25 rem, a field with its
   * label), or pixels, 0 or more. `"stretch"`: all that is left, in a row, or in a block with a height.
   */
  size?: "small" | "medium" | "large" | "stretch" | number;
}

const names: readonly unknown[] = ["small", "medium", "large", "stretch"];

/**
 * Room between elements, beside the gap that they have anyway: below each other in a block, beside each other in a `Row`.
 * Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for a `size` that is none.
 * @example
 * ```tsx
 * <Row>
 *   <Button>Back</Button>
 *   <Space size="stretch" />
 *   <Button type="primary">Next</Button>
 * </Row>;
 * ```
 * Streamlit: `st.space`.
 */
export const Space = defineElement<(props?: SpaceProps) => Handle<SpaceProps>>({
  name: "Space",
  children: "none",
  props: { size: "any" },
  defaults: { size: "small" },
  check,
});

function check({ size }: SpaceProps): Mistake | undefined {
  if (names.includes(size) || (typeof size === "number" && size >= 0 && size < Infinity)) return undefined;
  return {
    found: `size is ${write(size)}.`,
    expected: 'size must be "small", "medium", "large", "stretch", or a number of pixels.',
    write: 'size="medium"',
  };
}
